import pytest

from tuner.ui.colours import contrast, load_colours
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
@pytest.mark.parametrize("surface", ["window", "surface", "raised", "hover"])
@pytest.mark.parametrize("text", ["text", "muted"])
def test_text_can_be_read_on_every_surface(dark, surface, text):
    colours = load_colours(dark)
    assert contrast(getattr(colours, text), getattr(colours, surface)) >= 4.5


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("text", TEXTS)
def test_the_states_can_be_read_on_the_display(dark, text):
    colours = load_colours(dark)
    assert contrast(getattr(colours, text), colours.surface) >= 4.5


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
    colours = load_colours(dark=False)
    black = colours.text.__class__("black")
    white = colours.text.__class__("white")
    assert contrast(black, white) == pytest.approx(21.0)
    assert contrast(white, white) == pytest.approx(1.0)


def test_a_theme_with_a_hole_is_refused(monkeypatch, tmp_path):
    broken = tmp_path / "dark.toml"
    broken.write_text('[surfaces]\nwindow = "#000000"\n', encoding="utf-8")
    monkeypatch.setattr("tuner.ui.colours.resource", lambda *_: broken)
    with pytest.raises(ValueError, match="other colours"):
        load_colours(dark=True)
