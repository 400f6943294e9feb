"""Nothing in any window is left in English when another language is spoken."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QMessageBox,
    QStackedWidget,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

import tuner.ui
from tests.ui.conftest import MakeReading
from tests.ui.docks.test_pool_events import EVENTS
from tests.ui.pseudo import painted, pseudo, speaking_pseudo, texts_of, untranslated
from tuner.assets import resource
from tuner.cue_keeper import spoken_note
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.metrics import EngineMetrics
from tuner.music.piano import Octaves
from tuner.pool.events import PoolEvent
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.settings.tunings import TuningFactory
from tuner.text import Text
from tuner.ui.clock_dialog import ClockDialog
from tuner.ui.colours import Colours, load_colours
from tuner.ui.docks.pool_words import sentence
from tuner.ui.help_dialog import HelpDialog, show_about
from tuner.ui.language import translated
from tuner.ui.main_window import MainWindow
from tuner.ui.note_watch import Verdict
from tuner.ui.settings_dialog import SettingsDialog
from tuner.ui.smoothing import Closeness, Numerals
from tuner.ui.targets.about import (
    about_instrument,
    about_transposition,
    temperaments_by_family,
    transpositions_by_kind,
)
from tuner.ui.targets.chooser import Chooser
from tuner.ui.targets.instrument_editor import InstrumentEditor
from tuner.ui.targets.piano_dialog import PianoDialog
from tuner.ui.targets.strings_dialog import StringChanges, StringsDialog
from tuner.ui.targets.temperament_editor import TemperamentEditor
from tuner.ui.welcome import Welcome

LANGUAGES = {"English", "Deutsch", "Français", "Español", "日本語", "简体中文"}
"""Each is named in its own language, whatever the window speaks."""


@pytest.fixture(autouse=True)
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    with speaking_pseudo(qapp):
        yield


def left_over(root: QWidget) -> list[str]:
    """What is not translated, and where."""
    return [
        f"{where}: {text!r}"
        for where, text in texts_of(root)
        if text not in LANGUAGES and untranslated(text)
    ]


def left_on(root: QWidget, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The painted words that are not translated."""
    with painted(monkeypatch) as seen:
        root.grab()
    return [text for text in seen if text not in LANGUAGES and untranslated(text)]


def test_the_language_is_told_from_english() -> None:
    assert untranslated("Pool size") == ["Pool", "size"]
    assert not untranslated(pseudo("Pool size"))
    assert not untranslated(f"{pseudo('From {name}').format(name=pseudo('a pool'))} 440 Hz")
    assert untranslated(f"{pseudo('From')} the pool") == ["the", "pool"]


@pytest.fixture
def full_window(
    qtbot: QtBot, settings: Settings, metrics: EngineMetrics, reading: MakeReading
) -> MainWindow:
    """A window in which everything is shown that can be."""
    factory = TuningFactory(resource("presets", "instruments"))
    page = settings.changed("tuning", instrument="Guitar, drop D", temperament="Vallotti").tuning
    window = MainWindow(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.panes_filled, timeout=20_000):
        window.show()
    window.show_tuning(factory.make(page, 2).tuning)
    window.show_state(SessionState.RUNNING)
    window.take_metrics(metrics)
    window._next_frame.hand_over()
    window.take_reading(reading(82.0))
    return window


def test_the_main_window(full_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not left_over(full_window)
    assert not left_on(full_window, monkeypatch)


@pytest.mark.parametrize("state", list(SessionState))
def test_every_state_of_the_session(
    full_window: MainWindow, state: SessionState, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_window.show_state(state)
    assert not left_over(full_window)
    assert not left_on(full_window, monkeypatch)


def test_all_panes(full_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    for pane in full_window.findChildren(QDockWidget):
        pane.show()
        for tabs in pane.findChildren(QTabBar):
            for at in range(tabs.count()):
                tabs.setCurrentIndex(at)
                assert not left_over(pane)
                assert not left_on(pane, monkeypatch)
    assert not left_over(full_window)
    assert not left_on(full_window, monkeypatch)


@pytest.mark.parametrize("name", ["mini", "stage"])
def test_what_stands_in_for_the_window(
    full_window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    getattr(full_window._actions, name).trigger()
    shown = getattr(full_window._modes, name)
    assert shown is not None
    assert not left_over(shown)
    assert not left_on(shown, monkeypatch)
    shown.close()


def test_a_notice(full_window: MainWindow) -> None:
    full_window.show_notice(Notice(Severity.ERROR, pseudo("Gone."), retrying=True))
    assert not left_over(full_window)


def test_the_settings(qtbot: QtBot, settings: Settings) -> None:
    factory = TuningFactory(resource("presets", "instruments"))
    names = [each.name for each in factory.instruments]
    dialog = SettingsDialog(settings, (), 48_000, None, names)
    qtbot.addWidget(dialog)
    dialog.show_recommendation(24, pseudo("The pool was empty."))
    assert not left_over(dialog)
    dialog.search.setText("pool")
    assert not left_over(dialog)
    transport = type(settings.engine.transport)
    for each in transport:
        dialog.show_settings(settings.changed("engine", transport=each, batch_size=4096))
        assert not left_over(dialog)


GUITAR = next(
    each
    for each in TuningFactory(resource("presets", "instruments")).instruments
    if each.name == "Guitar, drop D"
)
DIALOGS: dict[type[QDialog], Callable[[QWidget], QWidget]] = {
    HelpDialog: HelpDialog,
    ClockDialog: lambda parent: ClockDialog(3.0, parent),
    TemperamentEditor: lambda parent: TemperamentEditor(KEY_NOTES, [0.0] * 12, parent),
    InstrumentEditor: lambda parent: InstrumentEditor(GUITAR, "440", [], own=True, parent=parent),
    StringsDialog: lambda parent: StringsDialog(
        "440", [2, 1], StringChanges(0, 0, (0.0, 0.0)), StringChanges(1, 2, (0.0, -2.0)), parent
    ),
    PianoDialog: lambda parent: PianoDialog(
        Settings().changed("tuning", stretch=Octaves.WIDE, piano="A0:330").tuning, parent
    ),
    Welcome: lambda parent: Welcome(Settings(), load_colours(dark=True), parent),
}
"""How each dialog is made, but those that tests of their own look at."""


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_dialogs(qtbot: QtBot, kind: type[QDialog], monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = DIALOGS[kind](parent)
    for pages in dialog.findChildren(QStackedWidget):
        for at in range(pages.count()):
            pages.setCurrentIndex(at)
    assert not left_over(dialog)
    assert not left_on(dialog, monkeypatch)


def test_no_dialog_is_left_out() -> None:
    folder = Path(tuner.ui.__file__).parent
    named = {
        node.name
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases)
    }
    known = {*DIALOGS, Chooser, SettingsDialog}
    assert named == {kind.__name__ for kind in known}


@pytest.mark.parametrize("hz", [None, 440.0, 430.0, 449.0])
@pytest.mark.parametrize("source", list(SourceKind))
def test_the_welcome(
    qtbot: QtBot,
    settings: Settings,
    colours: Colours,
    reading: MakeReading,
    source: SourceKind,
    hz: float | None,
) -> None:
    welcome = Welcome(settings.changed("audio", source=source), colours)
    qtbot.addWidget(welcome)
    welcome.take_reading(reading(hz))
    welcome.advance(time.monotonic())
    assert not [text for text in left_over(welcome) if "'A4'" not in text]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_what_is_spoken(verdict: Verdict) -> None:
    numerals = Numerals("A♯", "4", -3.0, 465.0, 466.16, Closeness.NEAR)
    assert not untranslated(spoken_note(numerals, verdict).replace("A", "", 1))


def test_about(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "about", lambda _, *texts: said.extend(texts))
    show_about(QWidget())
    assert said
    assert not [text for text in said if untranslated(text)]


def test_what_can_be_chosen(qtbot: QtBot) -> None:
    groups = {**temperaments_by_family(), **transpositions_by_kind()}
    dialog = Chooser(pseudo("Choose"), groups, "Equal", lambda _: "", None, pseudo)
    qtbot.addWidget(dialog)
    assert not left_over(dialog)
    factory = TuningFactory(resource("presets", "instruments"))
    lines = [about_instrument(each) for each in factory.instruments]
    lines += [
        about_transposition(name) for names in transpositions_by_kind().values() for name in names
    ]
    assert not [line for line in lines if untranslated(line)]


@pytest.mark.parametrize(("event", "_"), EVENTS)
def test_what_happens_to_the_pool(event: PoolEvent, _: str) -> None:
    told = sentence(event)
    for plain in (getattr(event, "why", ""), getattr(event, "reason", "")):
        told = told.replace(str(plain), "")
    assert told
    assert not untranslated(told)


def test_what_is_wrong_with_a_tuning(settings: Settings) -> None:
    page = replace(settings.tuning, instrument="Nobody", scale_file="/nowhere.scl")
    made = TuningFactory(resource("presets", "instruments")).make(page)
    assert len(made.problems) == 2
    for problem in made.problems:
        template = problem.template if isinstance(problem, Text) else ""
        assert translated(problem).startswith(pseudo(template)[: template.index("{")])
