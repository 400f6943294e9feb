"""Draw the application's icon in all sizes: PNG, Windows `.ico` and macOS `.icns`.

Usage: python3 packaging/icons.py

Needs `rsvg-convert` (Debian: librsvg2-bin). The drawings are resources/icons/*.svg; what this
makes is kept in the repository, so nobody needs it to build or run the tuner.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SMALL_DRAWINGS = {16: "tuner-16.svg", 32: "tuner-16.svg", 24: "tuner-24.svg", 48: "tuner-24.svg"}
"""Sizes with a drawing on a pixel grid of their own."""
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Apple's names for PNG pictures by pixels; ic11…ic14 and ic10 are for dense screens."""


def render(size: int) -> bytes:
    """The icon as a PNG of `size` × `size` pixels."""
    drawing = ICONS / SMALL_DRAWINGS.get(size, "tuner.svg")
    command = ["rsvg-convert", f"--width={size}", f"--height={size}", str(drawing)]
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout


def ico(pictures: dict[int, bytes]) -> bytes:
    """Pack PNG pictures by size into a Windows icon."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        edge = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Pack PNG pictures by Apple's type into a macOS icon."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> None:
    """Write every format beside the drawings."""
    for size in PNG_SIZES:
        (ICONS / f"tuner-{size}.png").write_bytes(render(size))
    (ICONS / "tuner.ico").write_bytes(ico({size: render(size) for size in ICO_SIZES}))
    (ICONS / "tuner.icns").write_bytes(
        icns({kind: render(size) for kind, size in ICNS_TYPES.items()})
    )


if __name__ == "__main__":
    main()
