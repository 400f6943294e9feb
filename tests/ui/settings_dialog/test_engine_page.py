"""The page of the engine, in its dialog: presets and costs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from .conftest import Open, button, control, row_of, settle

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def test_costs_follow_the_values_at_once(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.show_page("engine")
    assert dialog.engine.costs.figures == ("64 KiB", "21.3 ms", "46.9", "799 ms")
    assert dialog.engine.costs.warnings == ()
    control(dialog, "engine", "batch_size").setCurrentIndex(0)
    assert dialog.engine.costs.figures == ("16 KiB", "5.3 ms", "187.5", "575 ms")
    assert "5.3 ms" in row_of(dialog, "engine", "batch_size").cost
    control(dialog, "engine", "pool_size").setValue(4)
    assert dialog.engine.costs.figures[0] == "4 KiB"
    dialog.show_sample_rate(8000)
    assert dialog.engine.costs.figures[1] == "32 ms"
    control(dialog, "engine", "flush_timeout").setValue(20)
    assert "part-full" in dialog.engine.costs.warnings[0]
    control(dialog, "engine", "transport").setCurrentIndex(1)
    assert dialog.engine.costs.figures[3] == "unbounded"


def test_every_engine_option_says_what_it_costs(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert all(row.cost.startswith("Now: ") for row in dialog.pages["engine"].rows.values())


def test_presets_are_offered_and_put_in_force(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    combo = opened.dialog.engine.presets.combo
    assert [combo.itemText(at) for at in range(combo.count())] == [
        "Low latency",
        "Balanced",
        "Robust",
    ]
    assert combo.currentText() == "Balanced"
    combo.setCurrentText("Robust")
    assert settle(qtbot, opened).engine.batch_size == 2048
    control(opened.dialog, "engine", "pool_size").setValue(50)
    assert combo.currentText() == "Custom"
    button(opened.dialog, "Reset all").click()
    assert combo.currentText() == "Balanced"
    assert combo.count() == 3


def test_a_recommendation_is_applied_with_one_click(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    presets = opened.dialog.engine.presets
    assert not presets.recommends
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    assert presets.recommends
    presets.apply.click()
    assert settle(qtbot, opened).engine.pool_size == 24
    assert not presets.recommends


def test_while_use_is_watched_nothing_can_be_applied(open_dialog: Open) -> None:
    opened = open_dialog()
    presets = opened.dialog.engine.presets
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    opened.dialog.show_watching("Watching how many buffers are in use: 12 s of 30 s.")
    assert presets._reason.text() == "Watching how many buffers are in use: 12 s of 30 s."
    assert presets.apply.isHidden()
    assert not presets._advice.isHidden()
    assert not presets.recommends
    opened.dialog.show_recommendation(24, "The pool was empty three times.")
    assert not presets.apply.isHidden()


def test_it_works_without_presets(
    qtbot: QtBot, open_dialog: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: str) -> None:
        raise FileNotFoundError("presets/engine.toml")

    monkeypatch.setattr("tuner.ui.settings_dialog.engine_page.resource", missing)
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    assert settle(qtbot, opened).engine.pool_size == 12
