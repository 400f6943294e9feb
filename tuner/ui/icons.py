"""Icons in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tuner.assets import resource
from tuner.ui.colours import Colours

_SIDE = 24
_LINES = {
    "float": (
        ((9, 4), (20, 4), (20, 15), (9, 15), (9, 4)),
        ((6, 9), (4, 9), (4, 20), (15, 20), (15, 18)),
    ),
    "close": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "plus": (((5, 12), (19, 12)), ((12, 5), (12, 19))),
    "minus": (((5, 12), (19, 12)),),
}
"""Polylines on a square of 24."""


class Icons:
    """Draws the program's icons with the text colour of a theme.

    Args:
        colours: The theme.
        ratio: Device pixels a pixel on the screen in use.
    """

    def __init__(self, colours: Colours, ratio: float) -> None:
        self._colours = colours
        self._ratios = sorted({1.0, ratio, 2.0})
        self._ready: dict[str, QIcon] = {}

    def action(self, name: str) -> QIcon:
        """The icon ``resources/icons/actions/<name>.svg``."""
        if name not in self._ready:
            svg = resource("icons", "actions", f"{name}.svg").read_bytes()
            icon = QIcon()
            for mode, colour in (
                (QIcon.Mode.Normal, self._colours.text),
                (QIcon.Mode.Disabled, self._colours.faint),
            ):
                tinted = svg.replace(b"currentColor", colour.name().encode())
                renderer = QSvgRenderer(QByteArray(tinted))
                for ratio in self._ratios:
                    pixmap, painter = _blank(ratio)
                    renderer.render(painter, QRectF(0.0, 0.0, _SIDE, _SIDE))
                    painter.end()
                    icon.addPixmap(pixmap, mode)
            self._ready[name] = icon
        return self._ready[name]

    def drawn(self, name: str) -> QIcon:
        """One of the small icons drawn here: ``float``, ``close``, ``plus`` or ``minus``."""
        if name not in self._ready:
            icon = QIcon()
            for ratio in self._ratios:
                pixmap, painter = _blank(ratio)
                painter.setPen(_pen(self._colours.muted))
                for line in _LINES[name]:
                    painter.drawPolyline([QPointF(x, y) for x, y in line])
                painter.end()
                icon.addPixmap(pixmap)
            self._ready[name] = icon
        return self._ready[name]


def _pen(colour: QColor) -> QPen:
    return QPen(
        colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )


def _blank(ratio: float) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(QSize(_SIDE, _SIDE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
