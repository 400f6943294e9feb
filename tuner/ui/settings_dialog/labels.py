"""Labels in the sizes and shades that the dialog uses, in the colours of any palette."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

UNIT = 8
"""The grid that everything stands on, in px."""

MARKER_WIDTH = 3 * UNIT // 2
"""The column of the dots that mark what was changed."""

LABEL_INSET = 2 * UNIT + MARKER_WIDTH
"""Where headings and labels begin."""

RESET_WIDTH = 3 * UNIT
"""The buttons that bring one default back."""

_SMALL = 0.92
_LARGE = 1.3


def scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """A font of another size."""
    new = QFont(font)
    if font.pointSizeF() > 0.0:
        new.setPointSizeF(font.pointSizeF() * factor)
    else:
        new.setPixelSize(max(1, round(font.pixelSize() * factor)))
    new.setBold(bold)
    return new


def text_label(parent: QWidget | None = None) -> QLabel:
    """A line of prose that wraps."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def small_label(parent: QWidget | None = None) -> QLabel:
    """Smaller prose."""
    label = text_label(parent)
    label.setFont(scaled(label.font(), _SMALL))
    return label


def quiet_label(parent: QWidget | None = None) -> QLabel:
    """Smaller prose that stands back."""
    label = small_label(parent)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def large_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A heading or a figure."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(scaled(label.font(), _LARGE, bold=True))
    return label
