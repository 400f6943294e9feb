"""The page of the tuning, in its dialog."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tuner.settings.model import Settings

from .conftest import Open, control, focused, items, row_of, settle

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


@pytest.mark.parametrize("text", ["442.5", "442,5"])
def test_concert_pitch_is_typed_with_either_decimal_sign(
    qtbot: QtBot, open_dialog: Open, text: str
) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "concert_pitch")
    qtbot.keyClick(focused(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(focused(), text)
    assert settle(qtbot, opened).tuning.concert_pitch == 442.5


def test_no_key_takes_a_number_out_of_its_range(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "concert_pitch")
    box = focused()
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "99999")
    opened.dialog.accept()
    assert all(220.0 <= each.tuning.concert_pitch <= 880.0 for each in opened.emitted)


def test_a_long_list_is_searched_by_any_part_of_a_name(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "tuning", "temperament")
    completer = combo.completer()
    completer.setCompletionPrefix("ALLOTT")
    assert completer.currentCompletion() == "Vallotti"
    assert completer.completionCount() == 1
    combo.setCurrentIndex(combo.findText("Vallotti"))
    assert settle(qtbot, opened).tuning.temperament == "Vallotti"


def test_what_is_typed_and_is_no_choice_gives_way(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = control(opened.dialog, "tuning", "temperament")
    opened.dialog.show_page("tuning", "temperament")
    combo.lineEdit().selectAll()
    qtbot.keyClicks(combo.lineEdit(), "xyzzy")
    qtbot.keyClick(combo.lineEdit(), Qt.Key.Key_Tab)
    assert combo.currentText() == "Equal"
    assert opened.dialog.settings == Settings()


def test_an_instrument_that_is_gone_stays_in_the_list(open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("tuning", instrument="Theremin"))
    combo = control(opened.dialog, "tuning", "instrument")
    assert combo.currentText() == "Theremin"
    opened.dialog.show_instruments(["Chromatic", "Viola"])
    assert items(combo) == ["Chromatic", "Viola", "Theremin"]
    assert opened.dialog.settings.tuning.instrument == "Theremin"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("scale_file", "Five\n 1\n x\n", "chosen, line 3: "),
        ("keyboard_map", "5\nx\n", "chosen, line 2: "),
        ("scale_file", None, "chosen cannot be read: No such file"),
    ],
)
def test_a_scala_file_is_checked_as_it_is_chosen(
    open_dialog: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    name: str, content: str | None, words: str,
) -> None:  # fmt: skip
    opened = open_dialog()
    path = tmp_path / "chosen"
    if content is not None:
        path.write_text(content)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    row = row_of(opened.dialog, "tuning", name)
    row.editor.browse.click()  # type: ignore[attr-defined]
    assert row.problem.startswith(words)
    assert words in control(opened.dialog, "tuning", name).accessibleDescription()
    good = "One\n 1\n 2/1\n" if name == "scale_file" else "0\n0\n9\n6\n6\n440.0\n0\n"
    path.write_text(good)
    row.editor.browse.click()  # type: ignore[attr-defined]
    opened.dialog.show_sample_rate(44100)
    assert row.problem == ""


def test_a_path_that_is_being_typed_is_not_complained_about(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    opened.dialog.show_page("tuning", "scale_file")
    row = row_of(opened.dialog, "tuning", "scale_file")
    qtbot.keyClicks(focused(), "/nowhere")
    assert row.problem == ""
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert row.problem == "nowhere cannot be read: No such file or directory."
