"""Runtime hook of the frozen Linux build: the PortAudio that travels with it is found.

`sounddevice` asks `ctypes.util.find_library`, which knows the system's folders only.
"""

import ctypes.util
import sys
from pathlib import Path

BUNDLED = Path(getattr(sys, "_MEIPASS", "")) / "libportaudio.so.2"

if BUNDLED.is_file():
    find_in_system = ctypes.util.find_library

    def find_library(name: str) -> str | None:
        """Answer with the bundled library if it is the one that is asked for."""
        return str(BUNDLED) if name == "portaudio" else find_in_system(name)

    ctypes.util.find_library = find_library
