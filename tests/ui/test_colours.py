import itertools
import math

import pytest
from PySide6.QtGui import QColor

from tuner.ui.colours import contrast, load_colours
from tuner.ui.stage import stage_colours
from tuner.ui.style_sheet import style_sheet

TEXTS = ("text", "muted", "accent", "in_tune", "near", "off")
GRAPHICS = (
    "in_tune_fill",
    "near_fill",
    "off_fill",
    "in_flight",
    "processing",
    "timed_out",
    "trace",
)


@pytest.mark.parametrize("dark", [True, False])
def test_text_on_the_accent_can_be_read(dark):
    colours = load_colours(dark)
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("graphic", GRAPHICS)
def test_shapes_stand_out(dark, graphic):
    colours = load_colours(dark)
    assert contrast(getattr(colours, graphic), colours.surface) >= 2.4


@pytest.mark.parametrize("dark", [True, False])
def test_the_palette_and_the_style_sheet_use_the_theme(dark):
    colours = load_colours(dark)
    assert colours.palette().window().color() == colours.window
    assert colours.accent.name() in style_sheet(colours)


def test_contrast_is_that_of_the_guidelines():
    black, white = QColor("black"), QColor("white")
    assert contrast(black, white) == pytest.approx(21.0)
    assert contrast(white, white) == pytest.approx(1.0)


def test_a_theme_with_a_hole_is_refused(monkeypatch, tmp_path):
    broken = tmp_path / "dark.toml"
    broken.write_text('[surfaces]\nwindow = "#000000"\n', encoding="utf-8")
    monkeypatch.setattr("tuner.ui.colours.resource", lambda *_: broken)
    with pytest.raises(ValueError, match="other colours"):
        load_colours(dark=True)


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("state", ["in_tune", "near", "off"])
def test_a_caption_can_be_read_on_its_pill(dark, state):
    colours = load_colours(dark)
    front, back = getattr(colours, state), colours.surface
    pill = QColor.fromRgbF(
        *(
            0.14 * one + 0.86 * other
            for one, other in zip(front.getRgbF()[:3], back.getRgbF()[:3], strict=True)
        )
    )
    assert contrast(front, pill) >= 4.5


def _as_seen(colour, matrix):
    """A colour as a dichromat sees it (Machado, Oliveira and Fernandes 2009), in CIE L*a*b*."""
    linear = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour.getRgbF()[:3]
    ]
    seen = [
        min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0.0), 1.0) for row in matrix
    ]
    xyz = [
        sum(a * b for a, b in zip(row, seen, strict=True)) / white
        for row, white in zip(
            ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505)),
            (0.9505, 1.0, 1.089),
            strict=True,
        )
    ]
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))


# The matrices of that paper for complete dichromats; they act on linear RGB.
DICHROMATS = {
    "deutan": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
    "protan": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "tritan": ((1.256, -0.077, -0.179), (-0.078, 0.931, 0.148), (0.005, 0.691, 0.304)),
}
STATES = {
    "text": ("in_tune", "near", "off"),
    "fills": ("in_tune_fill", "near_fill", "off_fill"),
    "meter": ("lit", "lit_high", "lit_clip"),
    "pool": ("in_flight", "processing", "timed_out", "available"),
    "strobe": ("trace", "in_tune_fill"),
}


def palette(name):
    """The colours of a theme in the window, on the stage, or on the stage at night."""
    theme, _, stage = name.partition(" ")
    colours = load_colours(theme == "dark")
    return stage_colours(colours, stage == "night") if stage else colours


PALETTES = [f"{theme}{stage}" for theme in ("dark", "light") for stage in ("", " stage", " night")]


@pytest.mark.parametrize("states", STATES.values(), ids=STATES)
@pytest.mark.parametrize("matrix", DICHROMATS.values(), ids=DICHROMATS)
@pytest.mark.parametrize("name", PALETTES)
def test_states_keep_apart_for_colour_blind_eyes(name, matrix, states):
    colours = palette(name)
    seen = [_as_seen(getattr(colours, state), matrix) for state in states]
    for one, other in itertools.combinations(seen, 2):
        # Five times what is just seen side by side, and more: 2.3 (Mahy et al. 1994).
        assert math.dist(one, other) > 14.0


def test_the_simulation_leaves_grey_as_it_is_and_confuses_what_dichromats_confuse():
    for matrix in DICHROMATS.values():
        plain = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
        grey = QColor("#808080")
        assert math.dist(_as_seen(grey, matrix), _as_seen(grey, plain)) < 1.5
    red, green = (_as_seen(QColor(each), DICHROMATS["deutan"]) for each in ("#a06030", "#758000"))
    blue, teal = (_as_seen(QColor(each), DICHROMATS["tritan"]) for each in ("#0080c0", "#008a80"))
    assert math.dist(red, green) < 14.0
    assert math.dist(blue, teal) < 14.0


@pytest.mark.parametrize("surface", ["window", "surface", "raised", "hover"])
@pytest.mark.parametrize("text", ["text", "muted"])
@pytest.mark.parametrize("name", PALETTES)
def test_text_can_be_read_in_every_palette(name, text, surface):
    colours = palette(name)
    assert contrast(getattr(colours, text), getattr(colours, surface)) >= 4.5


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", PALETTES)
def test_what_stands_on_the_display_can_be_read_in_every_palette(name, text):
    colours = palette(name)
    assert contrast(getattr(colours, text), colours.surface) >= 4.5
