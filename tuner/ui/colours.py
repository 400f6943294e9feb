"""The colours of a theme, read from its file."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from tuner.assets import resource


@dataclass(frozen=True, slots=True)
class Colours:
    """What everything is drawn with; the file of the theme says what each is for."""

    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    hover: QColor
    line: QColor
    focus: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    in_tune: QColor
    near: QColor
    off: QColor
    in_tune_fill: QColor
    near_fill: QColor
    off_fill: QColor
    zone: QColor
    lit: QColor
    lit_high: QColor
    lit_clip: QColor
    unlit: QColor
    available: QColor
    in_flight: QColor
    processing: QColor
    timed_out: QColor
    trace: QColor
    fill: QColor
    band: QColor

    def palette(self) -> QPalette:
        """The same colours for Qt's own widgets."""
        role = QPalette.ColorRole
        palette = QPalette()
        for target, colour in (
            (role.Window, self.window),
            (role.WindowText, self.text),
            (role.Base, self.raised),
            (role.AlternateBase, self.surface),
            (role.ToolTipBase, self.raised),
            (role.ToolTipText, self.text),
            (role.PlaceholderText, self.muted),
            (role.Text, self.text),
            (role.Button, self.raised),
            (role.ButtonText, self.text),
            (role.BrightText, self.off),
            (role.Link, self.accent),
            (role.LinkVisited, self.accent),
            (role.Highlight, self.accent),
            (role.HighlightedText, self.on_accent),
            (role.Light, self.hover),
            (role.Midlight, self.hover),
            (role.Mid, self.line),
            (role.Dark, self.line),
            (role.Shadow, self.window.darker(160)),
        ):
            palette.setColor(target, colour)
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.faint)
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, self.line)
        return palette


def load_colours(dark: bool) -> Colours:
    """Read the dark or the light theme.

    Raises:
        OSError: The theme's file cannot be read.
        ValueError: It lacks a colour, or has one that is none.
    """
    name = "dark.toml" if dark else "light.toml"
    sections = tomllib.loads(resource("themes", name).read_text(encoding="utf-8"))
    values = {key: value for section in sections.values() for key, value in section.items()}
    wanted = {field.name for field in dataclasses.fields(Colours)} - {"dark"}
    if set(values) != wanted:
        raise ValueError(f"{name} has other colours than expected: {set(values) ^ wanted}.")
    colours = {key: QColor.fromString(value) for key, value in values.items()}
    broken = [key for key, colour in colours.items() if not colour.isValid()]
    if broken:
        raise ValueError(f"{name} has colours that are none: {', '.join(broken)}.")
    return Colours(dark=dark, **colours)


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
