"""Every control of the running program is used once, in an order that a seed chooses."""

from __future__ import annotations

import random
import sys

import pytest
import shiboken6
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QScrollBar,
    QTabBar,
    QWidget,
)

from tuner.app import TunerApp
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore
from tuner.ui.settings_dialog import SettingsDialog

RUBBISH = ("", "0", "-1", "1e400", "nan", "½", "漢字", "440,5", "x" * 300, "{0}%s", "<b>", "H9")


@pytest.fixture
def app(qtbot, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QMessageBox, "about", lambda *_: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    settings = settings.changed("tuning", instrument="Guitar")
    app = TunerApp(SettingsStore(tmp_path / "settings.ini"), settings, settings, None)
    with qtbot.waitSignal(app.window.panes_filled, timeout=20_000):
        app.show()
    qtbot.waitUntil(lambda: app.session is not None, timeout=20_000)
    qtbot.waitUntil(lambda: app.session.state is SessionState.RUNNING, timeout=20_000)
    yield app
    app.close()
    app.window.deleteLater()


def controls(root: QWidget) -> list[QWidget]:
    return [
        each
        for each in root.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.window() is root
    ]


def use(control: QWidget, rng: random.Random) -> None:
    """Do to a control what a hurried user might."""
    if isinstance(control, QAbstractButton):
        control.click()
    elif isinstance(control, QAbstractSpinBox):
        control.stepBy(rng.choice((-100_000, -1, 1, 100_000)))
    elif isinstance(control, QComboBox) and control.count():
        control.setCurrentIndex(rng.randrange(control.count()))
        control.activated.emit(control.currentIndex())
    elif isinstance(control, QLineEdit) and not control.objectName().startswith("qt_"):
        control.setText(rng.choice(RUBBISH))
        control.editingFinished.emit()
    elif isinstance(control, QTabBar):
        control.setCurrentIndex(rng.randrange(control.count()))
    elif isinstance(control, QAbstractSlider) and not isinstance(control, QScrollBar):
        control.setValue(rng.choice((control.minimum(), control.maximum())))
    elif isinstance(control, QAbstractItemView) and control.model() is not None:
        rows = control.model().rowCount()
        if rows:
            control.setCurrentIndex(control.model().index(rng.randrange(rows), 0))


def shown(kind: type[QWidget]) -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def use_all(root: QWidget, rng: random.Random) -> int:
    """Use the controls of a window in any order, those that may close it last."""
    found = controls(root)
    rng.shuffle(found)
    found.sort(key=lambda each: isinstance(each.parentWidget(), QDialogButtonBox))
    used = 0
    for control in found:
        if (
            shiboken6.isValid(root)
            and shiboken6.isValid(control)
            and control.isVisible()
            and control.isEnabled()
        ):
            use(control, rng)
            used += 1
            QApplication.processEvents()
    return used


def use_pages(dialog: SettingsDialog, rng: random.Random) -> int:
    used = 0
    for name, page in dialog.pages.items():
        dialog.show_page(name)
        for control in page.findChildren(QWidget):
            if control.isVisible() and control.isEnabled():
                use(control, rng)
                used += 1
    return used


def close_dialogs(qtbot) -> None:
    for dialog in shown(QDialog):
        dialog.close()
    qtbot.waitUntil(lambda: not shown(QDialog))


@pytest.mark.parametrize("seed", range(3))
def test_every_control_of_the_window_and_its_dialogs(qtbot, app, seed):
    rng = random.Random(seed)
    actions = app.window._actions
    told = []
    app.windows.notify = lambda severity, text: told.append((severity, text))
    for pane in app.window.findChildren(QDockWidget):
        pane.show()
    used = use_all(app.window, rng)
    close_dialogs(qtbot)
    everything = [
        each
        for each in app.window.findChildren(QAction)
        if each not in (actions.quit, actions.mini, actions.stage) and each.menu() is None
    ]
    for action in rng.sample(everything, len(everything)):
        if not shiboken6.isValid(action):
            continue  # it went with a dialog
        action.trigger()
        QApplication.processEvents()
        for dialog in shown(QDialog):
            if shiboken6.isValid(dialog) and isinstance(dialog, SettingsDialog):
                used += use_pages(dialog, rng)
            if shiboken6.isValid(dialog):
                used += use_all(dialog, rng)
        close_dialogs(qtbot)
    for stand_in in (actions.mini, actions.stage):
        stand_in.trigger()
        qtbot.wait(20)
        stand_in.trigger()
        assert app.window.isVisible()
    assert used > 200
    assert not [text for _, text in told if "unexpected" in text]
    # Whatever owns the window may take it along when it goes.
    assert "parent...." not in shiboken6.dump(app.window)
