"""Everything can be done, seen and left by the keyboard, in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QLabel,
    QMenuBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.test_every_word import DIALOGS
from tuner.engine.metrics import EngineMetrics
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport
from tuner.settings.model import PAGES, Settings
from tuner.settings.pages.display import Language
from tuner.ui.focus_ring import FocusRing
from tuner.ui.help_dialog import HelpDialog
from tuner.ui.language import LanguageKeeper
from tuner.ui.main_window import MainWindow
from tuner.ui.settings_dialog import SettingsDialog


@pytest.fixture(params=list(Language))
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    keeper = LanguageKeeper(qapp)
    keeper.use(request.param)
    yield request.param
    keeper.use(Language.ENGLISH)


def letters(root: QWidget) -> list[str]:
    """What Alt and a letter lead to in a window; menus have letters of their own."""
    texts: list[str] = []
    for each in root.findChildren(QWidget):
        if not each.isVisible() or each.window() is not root:
            continue
        if isinstance(each, QMenuBar):
            texts += [action.text() for action in each.actions()]
        elif isinstance(each, QLabel) and each.buddy() is not None:
            texts.append(each.text())
        elif isinstance(each, QAbstractButton):
            of_action = isinstance(each, QToolButton) and each.defaultAction() is not None
            texts += [] if of_action else [each.text()]
    return [key for text in texts if (key := QKeySequence.mnemonic(text).toString())]


def twice(found: list[str]) -> list[str]:
    return [each for each, count in Counter(found).items() if count > 1]


def missed_by_tab(qtbot: QtBot, root: QWidget) -> list[str]:
    """The controls of a window that wait for Tab and that it does not come to."""
    wanted = {
        each
        for each in root.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisible()
        and each.isEnabled()
        and each.window() is root
        and not each.objectName().startswith("qt_")
    }
    for _ in range(3 * len(wanted) + 10):
        focused = QApplication.focusWidget()
        qtbot.keyClick(root if focused is None else focused, Qt.Key.Key_Tab)
        wanted.discard(QApplication.focusWidget())
    return [each.accessibleName() or type(each).__name__ for each in wanted]


def show(qtbot: QtBot, window: QWidget) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.usefixtures("language")
def test_every_letter_of_the_window_leads_to_one_place(
    qtbot: QtBot, settings: Settings, metrics: EngineMetrics
) -> None:
    window = MainWindow(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.panes_filled, timeout=20_000):
        window.show()
    for pane in window.findChildren(QDockWidget):
        pane.show()
    window.take_metrics(metrics)
    window._next_frame.hand_over()
    assert len(letters(window)) >= 8
    assert not twice(letters(window))


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_every_letter_of_a_dialog_leads_to_one_place(qtbot: QtBot, kind: type[QWidget]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DIALOGS[kind](parent)
    dialog.show()
    assert not twice(letters(dialog))


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_dialogs_are_walked_by_tab_and_left_by_escape(qtbot: QtBot, kind: type[QWidget]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DIALOGS[kind](parent)
    show(qtbot, dialog)
    gone: list[object] = []
    dialog.finished.connect(gone.append)  # type: ignore[attr-defined]
    assert not missed_by_tab(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert gone


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_begins_with_its_fields_and_ends_with_its_buttons(
    qtbot: QtBot, kind: type[QWidget]
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DIALOGS[kind](parent)
    show(qtbot, dialog)
    walk: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in walk:
        walk.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    boxes = dialog.findChildren(QDialogButtonBox)
    buttons = [any(box.isAncestorOf(each) for box in boxes) for each in walk]
    assert not buttons[0]
    assert buttons == sorted(buttons)


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_to_every_control_of_the_settings(
    qtbot: QtBot, settings: Settings, page: str
) -> None:
    dialog = SettingsDialog(settings, (), 48_000, None, ["Guitar"])
    qtbot.addWidget(dialog)
    show(qtbot, dialog)
    dialog.show_page(page)
    assert not missed_by_tab(qtbot, dialog)
    assert not twice(letters(dialog))


def test_tab_comes_to_every_control_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window)
    window._tone.action.trigger()
    assert window.tone_pane is not None
    assert not missed_by_tab(qtbot, window)


def test_no_key_means_two_things(window: MainWindow) -> None:
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) > 20
    assert not twice(keys)


def ring_of(view: QWidget) -> FocusRing:
    (ring,) = view.findChildren(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return ring


def test_a_view_shows_that_the_keyboard_is_on_it(qtbot: QtBot, window: MainWindow) -> None:
    show(qtbot, window)
    views = [
        view
        for view in window.findChildren(QAbstractScrollArea)
        if view.isVisible() and view.focusPolicy() & Qt.FocusPolicy.TabFocus
        and view.findChildren(FocusRing)
    ]  # fmt: skip
    assert len(views) >= 3
    for view in views:
        view.setFocus(Qt.FocusReason.TabFocusReason)
        ring = ring_of(view)
        assert ring.isVisible()
        assert ring.size() == view.size()
        window.setFocus()
        assert not ring.isVisible()
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not ring.isVisible()


def test_the_help_shows_that_the_keyboard_is_on_it(qtbot: QtBot, window: MainWindow) -> None:
    dialog = HelpDialog(window)
    show(qtbot, dialog)
    page = dialog.pages.currentWidget()
    page.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(page).isVisible()
    dialog.close()


def test_arrows_choose_a_transport_though_a_target_is_locked(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.show_tuning(Tuning(locked=40))
    moved: list[int] = []
    window.lock_moved.connect(moved.append)
    pool = window._panes.pool
    assert pool is not None
    pool.views.setCurrentIndex(3)
    button = pool.compare.buttons[Transport.PING_PONG]
    button.setFocus()
    press: Callable[[QWidget, Qt.Key], None] = qtbot.keyClick
    with qtbot.waitSignal(pool.transport_chosen) as chosen:
        press(button, Qt.Key.Key_Right)
    assert chosen.args == [Transport.ALLOCATE]
    assert moved == []
