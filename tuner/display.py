"""Whether there is a screen to show a window on, told before Qt would abort over it."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_TIMEOUT_S = 1.0
_XCB_LIBRARIES = ("libxcb-cursor.so.0", "libxkbcommon-x11.so.0", "libxcb-icccm.so.4")


def missing_display(environment: Mapping[str, str] = os.environ) -> str | None:
    """Why no window can be shown, as one sentence; None when one can."""
    if sys.platform in ("win32", "darwin", "cygwin") or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    display = environment.get("DISPLAY", "")
    if not display:
        return "There is no display."
    if not _x11_answers(display):
        return f"The display {display} does not answer."
    absent = [name for name in _XCB_LIBRARIES if not _loads(name)]
    if absent:
        return f"Qt needs {', '.join(absent)} to open a window; install your system's packages."
    return None


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not name:
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_TIMEOUT_S)
        try:
            probe.connect(str(Path(folder) / name))
        except OSError:
            return False
        return True


def _x11_answers(display: str) -> bool:
    """Whether the X server lets us in, asked the way Qt will: with the user's cookie.

    The connection stays open: an X server whose last client leaves may begin anew, just when
    Qt comes.
    """
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    return not xcb.xcb_connection_has_error(connection)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
