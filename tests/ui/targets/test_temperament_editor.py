"""The user's own temperament, with its preview."""

import pytest

from tests.ui.looks import pixels
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.ui.targets.temperament_editor import TemperamentEditor


@pytest.fixture
def editor(qtbot):
    notes = (*KEY_NOTES[2:], *KEY_NOTES[:2])
    editor = TemperamentEditor(notes, (0.0, 5.0, *(0.0,) * 5, 2.0, *(0.0,) * 4))
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_the_preview_stands_on_a(editor):
    shown = dict(zip(editor.preview._notes, editor.preview.cents, strict=True))
    assert shown["E♭"] == pytest.approx(3.0)
    assert shown["A"] == 0.0
    assert shown["D"] == pytest.approx(-2.0)


def test_the_preview_follows_what_is_typed(editor, qtbot):
    before = pixels(editor.preview)
    editor.boxes[0].lineEdit().selectAll()
    qtbot.keyClicks(editor.boxes[0], "-7.5")
    assert editor.preview.cents[0] == pytest.approx(-9.5)
    assert pixels(editor.preview) != before
    assert editor.preview.accessibleDescription().startswith("D −9.5, E♭ +3.0, ")
    editor.equal.click()
    assert set(editor.preview.cents) == {0.0}


def test_the_scale_of_the_preview_grows_with_what_is_set(editor):
    assert editor.preview.span == 10.0
    editor.boxes[0].setValue(-40.0)
    assert editor.preview.span == 50.0


def test_nothing_is_asked_for_before_it_is_saved(editor, qtbot):
    with qtbot.assertNotEmitted(editor.save_requested):
        editor.boxes[3].setValue(4.0)
        editor.reject()
