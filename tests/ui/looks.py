"""What a widget looks like, for tests to compare."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QWidget


def pixels(widget: QWidget) -> bytes:
    """What a widget looks like."""
    image = widget.grab().toImage()
    return bytes(image.constBits())


def looks_like(one: bytes, other: bytes) -> bool:
    """Whether nobody could tell two looks apart: a glyph's edge may differ by a shade or two."""
    shades = [np.frombuffer(look, np.uint8).astype(np.int16) for look in (one, other)]
    return len(one) == len(other) and int(np.abs(shades[0] - shades[1]).max()) <= 8


def has_colour(widget: QWidget, name: str, least: int = 20) -> bool:
    """Whether so many pixels have exactly this colour."""
    image = widget.grab().toImage()
    size = image.size()
    count = 0
    for y in range(size.height()):
        for x in range(size.width()):
            if image.pixelColor(x, y).name() == name:
                count += 1
                if count >= least:
                    return True
    return False
