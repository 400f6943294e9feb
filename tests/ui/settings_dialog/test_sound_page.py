"""The page of what is sounded, in its dialog."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from tuner.settings.model import Settings

from .conftest import Open, row_of

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_inputs_and_outputs_are_offered_where_they_belong(open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("sound", output="Headphones", output_api="ALSA"))
    row = row_of(opened.dialog, "sound", "output")
    combo = row.editor.focus
    assert isinstance(combo, QComboBox)
    offered = [combo.itemText(at) for at in range(combo.count())]
    assert offered == ["System default (Monitors)", "Monitors – ALSA", "Headphones – ALSA"]
    assert combo.currentIndex() == 2
    assert row.note == ""
    opened.dialog.show_outputs(())
    assert combo.currentText() == "Headphones – ALSA (not connected)"
    assert row.note == "Headphones is not connected."
    assert row_of(opened.dialog, "audio", "device").editor.focus.count() == 5  # type: ignore[attr-defined]


def test_what_the_system_cannot_give_is_grey_and_says_why(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.show_unavailable("sound", "spoken", "No voice was found.")
    row = row_of(dialog, "sound", "spoken")
    assert not row.editor.widget.isEnabled()
    dialog.show_settings(Settings().changed("sound", volume=10))
    assert row.note == "No voice was found."
    assert "No voice was found." in row.editor.focus.accessibleDescription()
