"""The dialog as a user meets it: by keyboard, live, with a way back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tuner.pool.transport import Transport
from tuner.settings.model import PAGES, Settings, all_options, values_of
from tuner.settings.option import option_of
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme

from .conftest import Open, button, control, focused, row_of, settle

# The offscreen platform says so of every window that has a smallest size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

ROWS = [(page, name) for page, name, declared in all_options() if not declared.chosen_with]


def test_the_pool_size_is_changed_by_keyboard_alone(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    qtbot.keyClick(opened.dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(opened.dialog.search.hasFocus)
    qtbot.keyClicks(opened.dialog.search, "pool")
    qtbot.keyClick(opened.dialog.search, Qt.Key.Key_Return)
    assert opened.dialog.isVisible()
    box = control(opened.dialog, "engine", "pool_size")
    assert focused() is box
    qtbot.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(box, "24")
    assert settle(qtbot, opened) == Settings().changed("engine", pool_size=24)
    assert opened.dialog.pages["engine"].isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not opened.dialog.isVisible()
    assert opened.emitted == [Settings().changed("engine", pool_size=24)]


def test_pages_are_turned_by_keyboard(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    assert focused() is dialog.page_list
    for page in (*list(PAGES)[1:], "audio"):
        qtbot.keyClick(dialog, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
        assert dialog.pages[page].isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pages["engine"].isVisible()


def test_a_mnemonic_leads_to_its_option(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    for name, page in dialog.pages.items():
        dialog.show_page(name)
        for row in page.rows.values():
            text = row.label.text()
            letter = text[text.index("&") + 1].upper()
            qtbot.keyClick(
                dialog, getattr(Qt.Key, f"Key_{letter}"), Qt.KeyboardModifier.AltModifier
            )
            assert focused() is row.editor.focus, row.declared.label


@pytest.mark.parametrize("page", list(PAGES))
def test_every_option_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, open_dialog: Open, page: str
) -> None:
    dialog = open_dialog().dialog
    dialog.show_page(page)
    dialog.search.setFocus()
    reached = []
    while not reached or reached[-1] is not dialog.search:
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())
        assert len(reached) < 60
    options = [row.editor.focus for row in dialog.pages[page].rows.values()]
    assert [each for each in reached if each in options] == options
    for each in reached:
        described = QAccessible.queryAccessibleInterface(each)
        assert described is not None
        assert described.text(QAccessible.Text.Name), each


def test_every_option_tells_name_help_range_unit_and_default(open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    for page, name in ROWS:
        declared = option_of(PAGES[page], name)
        widget = control(dialog, page, name)
        described = widget.accessibleDescription()
        assert widget.accessibleName() == declared.label
        assert declared.help in described
        assert declared.text(declared.default) in described
        assert declared.help in widget.toolTip()
        if declared.minimum is not None:
            assert declared.range in described
            assert widget.suffix().strip() == declared.unit


@pytest.mark.parametrize(("page", "name"), ROWS)
def test_every_option_can_be_changed_and_reset_alone(
    qtbot: QtBot, open_dialog: Open, page: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tuner.ui.settings_dialog.dialog.SETTLED_MS", 1)
    monkeypatch.setattr("tuner.ui.settings_dialog.dialog.TYPED_MS", 1)
    opened = open_dialog(Settings().changed("audio", file="a.wav"))
    row = row_of(opened.dialog, page, name)
    before = values_of(getattr(opened.dialog.settings, page))
    change(row.editor.focus)
    after = settle(qtbot, opened)
    changed = {
        key for key, value in values_of(getattr(after, page)).items() if value != before[key]
    }
    assert name in changed
    assert row.modified
    row._reset.click()
    declared = option_of(PAGES[page], name)
    if name != "file":
        assert not row.modified
        settle(qtbot, opened, 2)
    assert opened.dialog._draft.values(page)[name] == declared.default


def change(widget: QWidget) -> None:
    if isinstance(widget, QAbstractSpinBox):
        widget.stepBy(1 if widget.value() < widget.maximum() else -1)  # type: ignore[attr-defined]
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex((widget.currentIndex() + 1) % widget.count())
    elif isinstance(widget, QCheckBox):
        widget.toggle()
    else:
        assert isinstance(widget, QLineEdit)
        taken = {
            "Sweetening": "0 -2.5",
            "Measured strings": "A0:330",
            "OSC receiver": "studio:9000",
        }
        widget.setText(taken.get(widget.accessibleName(), "/tmp/b.wav"))
        widget.editingFinished.emit()


def test_quick_steps_are_put_in_force_once(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("engine", "pool_size")
    for _ in range(5):
        qtbot.keyClick(focused(), Qt.Key.Key_Up)
    assert opened.emitted == []
    assert settle(qtbot, opened).engine.pool_size == 21
    qtbot.wait(200)
    assert len(opened.emitted) == 1


@pytest.mark.parametrize("way", ["Cancel", "Escape", "close"])
def test_cancel_restores(qtbot: QtBot, open_dialog: Open, way: str) -> None:
    start = Settings().changed("engine", pool_size=8)
    opened = open_dialog(start)
    control(opened.dialog, "engine", "pool_size").setValue(12)
    assert settle(qtbot, opened).engine.pool_size == 12
    control(opened.dialog, "display", "theme").setCurrentIndex(2)
    if way == "Cancel":
        opened.dialog.buttons.button(opened.dialog.buttons.StandardButton.Cancel).click()
    elif way == "Escape":
        qtbot.keyClick(opened.dialog, Qt.Key.Key_Escape)
    else:
        opened.dialog.close()
    assert not opened.dialog.isVisible()
    assert opened.emitted[-1] == start
    qtbot.wait(200)
    assert len(opened.emitted) == 2


def test_cancel_without_a_change_says_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    qtbot.keyClick(opened.dialog, Qt.Key.Key_Escape)
    assert opened.emitted == []


def test_ok_keeps_also_what_was_not_in_force_yet(open_dialog: Open) -> None:
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    opened.dialog.ok.click()
    assert opened.emitted == [Settings().changed("engine", pool_size=12)]


def changed_everywhere() -> Settings:
    return (
        Settings()
        .changed("audio", gate=-50.0, device="Interface", host_api="JACK")
        .changed("tuning", tolerance=2.0)
        .changed("display", theme=Theme.DARK)
        .changed("engine", pool_size=8, transport=Transport.COPY)
    )


def test_a_page_is_reset(qtbot: QtBot, open_dialog: Open) -> None:
    start = changed_everywhere()
    opened = open_dialog(start)
    opened.dialog.show_page("audio")
    button(opened.dialog, "Reset page").click()
    after = settle(qtbot, opened)
    assert after.audio == Settings().audio
    assert after.engine == start.engine
    assert not row_of(opened.dialog, "audio", "device").modified


def test_everything_is_reset_and_cancel_takes_that_back(qtbot: QtBot, open_dialog: Open) -> None:
    start = changed_everywhere()
    opened = open_dialog(start)
    button(opened.dialog, "Reset all").click()
    assert settle(qtbot, opened) == Settings()
    assert not any(row_of(opened.dialog, *row).modified for row in ROWS)
    opened.dialog.reject()
    assert opened.emitted[-1] == start


def test_what_is_not_the_default_is_marked(open_dialog: Open) -> None:
    dialog = open_dialog(changed_everywhere()).dialog
    marked = {row for row in ROWS if row_of(dialog, *row).modified}
    assert marked == {
        ("audio", "gate"),
        ("audio", "device"),
        ("tuning", "tolerance"),
        ("display", "theme"),
        ("engine", "pool_size"),
        ("engine", "transport"),
    }


def test_search_lights_up_what_it_finds_and_shows_its_page(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog().dialog
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "timeout")
    lit = {row for row in ROWS if row_of(dialog, *row).found}
    assert lit == {("engine", "flush_timeout"), ("engine", "buffer_timeout")}
    assert dialog.pages["engine"].isVisible()
    assert dialog.search_result.text() == "1 of 2; Enter goes there."
    assert focused() is dialog.search
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert focused() is control(dialog, "engine", "buffer_timeout")
    assert not row_of(dialog, "engine", "buffer_timeout").visibleRegion().isEmpty()


def test_a_search_without_result_says_so_and_escape_ends_it(
    qtbot: QtBot, open_dialog: Open
) -> None:
    dialog = open_dialog().dialog
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "xylophone")
    assert dialog.search_result.text() == "No option has these words."
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    assert dialog.search_result.isHidden()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_values_that_do_not_go_together_are_held_back_with_a_reason(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    dialog = opened.dialog
    control(dialog, "engine", "flush_timeout").setValue(900)
    sentence = "A flush timeout of 900 ms needs a buffer timeout of at least 1800 ms, not 1000 ms."
    assert row_of(dialog, "engine", "buffer_timeout").problem == sentence
    assert dialog.notice.text == sentence
    assert not dialog.ok.isEnabled()
    control(dialog, "tuning", "concert_pitch").setValue(441.0)
    assert settle(qtbot, opened) == Settings().changed("tuning", concert_pitch=441.0)
    control(dialog, "engine", "buffer_timeout").setValue(2000)
    assert dialog.ok.isEnabled()
    assert dialog.notice.text == ""
    assert settle(qtbot, opened, 2).engine.flush_timeout == 900


def test_a_path_is_put_in_force_when_it_is_whole(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog(Settings().changed("audio", source=SourceKind.FILE, file="/a.wav"))
    opened.dialog.show_page("audio", "file")
    line = focused()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, "file:///b c.wav")
    qtbot.wait(500)
    assert opened.emitted == []
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert settle(qtbot, opened).audio.file == "/b c.wav"


def test_changes_from_elsewhere_are_taken_over_and_survive_cancel(
    qtbot: QtBot, open_dialog: Open
) -> None:
    opened = open_dialog()
    control(opened.dialog, "engine", "pool_size").setValue(12)
    mine = settle(qtbot, opened)
    opened.dialog.show_settings(mine.changed("tuning", concert_pitch=443.0))
    assert control(opened.dialog, "tuning", "concert_pitch").value() == 443.0
    assert len(opened.emitted) == 1
    opened.dialog.reject()
    assert opened.emitted[-1] == Settings().changed("tuning", concert_pitch=443.0)


def test_the_wheel_scrolls_the_page_and_changes_nothing(qtbot: QtBot, open_dialog: Open) -> None:
    opened = open_dialog()
    opened.dialog.show_page("engine")
    for name in ("pool_size", "batch_size"):
        widget = control(opened.dialog, "engine", name)
        wheel = QWheelEvent(
            QPointF(5, 5),
            widget.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, wheel)
    assert opened.dialog.settings == Settings()


def test_it_does_not_block_the_window_behind_it(open_dialog: Open) -> None:
    assert not open_dialog().dialog.isModal()


@pytest.mark.parametrize("page", list(PAGES))
def test_nothing_is_cut_off_sideways_on_a_small_screen(
    qtbot: QtBot, open_dialog: Open, page: str
) -> None:
    dialog = open_dialog().dialog
    # 1024 × 640 at 150 %, less a frame.
    dialog.resize(672, 400)
    dialog.show_page(page)
    qtbot.wait(10)
    assert dialog.height() <= 400
    assert dialog.pages[page]._scroll.horizontalScrollBar().maximum() == 0


def test_no_colour_is_its_own(open_dialog: Open, qapp: QApplication) -> None:
    dialog = open_dialog().dialog
    for widget in dialog.findChildren(QWidget):
        assert widget.styleSheet() == ""
        assert not widget.testAttribute(Qt.WidgetAttribute.WA_SetPalette) or (
            widget.palette().color(QPalette.ColorRole.Base)
            == qapp.palette(widget).color(QPalette.ColorRole.Base)
        )
