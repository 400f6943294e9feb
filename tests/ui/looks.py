"""What a widget looks like, for tests to compare."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def pixels(widget: QWidget) -> bytes:
    """What a widget looks like."""
    image = widget.grab().toImage()
    return bytes(image.constBits())


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
