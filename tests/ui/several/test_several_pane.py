"""The pane of several pitches: hidden, shown, filled, spoken, coloured."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from tests.ui.targets.strings import GUITAR
from tuner.engine.views import (
    ReedsState,
    ReedsView,
    Stiffness,
    StringsView,
    ToneLine,
    TonesView,
    Watched,
)
from tuner.music.tuning import Tuning
from tuner.pitch.several.found import NOT_HEARD, Found, StringPitch
from tuner.ui.main_window import MainWindow
from tuner.ui.several.pane import SeveralPane

TUNING = Tuning(instrument=GUITAR)
THIN = "\u202f"


def heard(cents, sigma=0.3):
    return StringPitch(Found.HEARD, cents, sigma, 8, -20.0)


def strings(*pitches):
    return StringsView(tuple((TUNING.target(at), each) for at, each in enumerate(pitches)))


STRUM = strings(
    heard(-12.3), heard(0.4), heard(7.0), heard(4.8), StringPitch(Found.HIDDEN), NOT_HEARD
)


def tone(hz, cents, sigma=0.02):
    return ToneLine(Tuning().nearest(hz), cents, sigma, hz, -31.0)


@pytest.fixture
def pane(qtbot, colours):
    pane = SeveralPane(colours, 5.0, "strings")
    qtbot.addWidget(pane)
    pane.show()
    return pane


def texts(pane, column):
    items = [pane.list.topLevelItem(at) for at in range(pane.list.topLevelItemCount())]
    return [item.text(column) for item in items]


def dock(window):
    return window.findChild(QDockWidget, "several_pitches")


def test_nothing_is_built_or_worked_out_until_it_is_seen(qtbot, window):
    assert dock(window).isHidden()
    assert window._several.content is None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_8)
    qtbot.waitUntil(lambda: window.watched_views == Watched(tones=True))
    window._several.content.choice.setCurrentIndex(2)
    qtbot.waitUntil(lambda: window.watched_views == Watched(reeds=True))
    qtbot.keyClick(window, Qt.Key.Key_8)
    qtbot.waitUntil(lambda: window.watched_views == Watched())


def test_with_an_instrument_it_begins_with_the_strings(qtbot, window):
    window.show_tuning(TUNING)
    dock(window).show()
    qtbot.waitUntil(lambda: window.watched_views == Watched(strings=True))
    window.take_view(STRUM)
    assert texts(window._several.content, 0) == ["E2", "A2", "D3", "G3", "B3", "E4"]


def test_the_chosen_list_is_there_again_at_the_next_start(qtbot, settings, window):
    dock(window).show()
    qtbot.waitUntil(lambda: window._several.content is not None)
    assert window.saved_state().several == ""
    window._several.content.choice.setCurrentIndex(2)
    state = window.saved_state()
    other = MainWindow(settings)
    qtbot.addWidget(other)
    other.restore(state.geometry, state.layout, state.several)
    with qtbot.waitSignal(other.panes_filled, timeout=20_000):
        other.show()
    assert other._several.content.kind == "reeds"
    other.restore(b"", b"", "bells")
    assert other.saved_state().several == "reeds"


def test_each_string_says_how_it_is(pane):
    pane.take(STRUM)
    states = ["♭ flat", "in tune", "♯ sharp", "♯ sharp", "hidden", "not heard"]
    assert texts(pane, 2) == states
    assert texts(pane, 1)[0] == f"−12.3{THIN}±{THIN}0.3"
    assert texts(pane, 1)[4:] == ["—", "—"]
    first = pane.list.topLevelItem(0)
    assert first.data(0, Qt.ItemDataRole.AccessibleTextRole) == (
        f"E2: −12.3{THIN}±{THIN}0.3 cents, ♭ flat"
    )


def test_in_tune_only_with_the_whole_interval(pane):
    pane.take(strings(heard(4.5, 0.2), heard(4.5, 0.4)))
    assert texts(pane, 2) == ["in tune", "♯ sharp"]
    pane.set_tolerance(2.0)
    assert texts(pane, 2) == ["♯ sharp", "♯ sharp"]


def test_a_chosen_line_stays_chosen(pane):
    pane.take(STRUM)
    pane.list.setCurrentItem(pane.list.topLevelItem(2))
    pane.take(strings(*[heard(1.0)] * 6))
    assert pane.list.indexOfTopLevelItem(pane.list.currentItem()) == 2
    pane.take(strings(heard(1.0)))
    assert texts(pane, 0) == ["E2"]


def test_tones_with_their_level(pane):
    pane.choice.setCurrentIndex(0)
    pane.take(TonesView((tone(110.0, 0.0), tone(441.0, 3.93, 0.4))))
    assert texts(pane, 0) == ["A2", "A4"]
    assert texts(pane, 2) == ["110.00", "441.00"]
    assert texts(pane, 3) == ["−31", "−31"]
    pane.take(TonesView(()))
    assert pane.summary.text() == "Nothing sounds."


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (ReedsView(ReedsState.LISTENING), "Hold the note for two seconds…"),
        (ReedsView(ReedsState.TOLD, (tone(440.0, 0.0),)), "One reed, or several exactly alike"),
        (
            ReedsView(ReedsState.TOLD, (tone(440.0, 0.0), tone(442.5, 9.8)), (2.5,)),
            "Two reeds, 2.50 beats a second",
        ),
    ],
)
def test_reeds_and_their_beats(pane, view, words):
    pane.choice.setCurrentIndex(2)
    pane.take(view)
    assert pane.summary.text() == words
    assert pane.list.topLevelItemCount() == len(view.reeds)


def test_the_columns_share_all_the_width_and_stand_still(pane):
    pane.resize(640, 400)
    pane.take(STRUM)
    header = pane.list.header()
    widths = [header.sectionSize(at) for at in range(header.count())]
    assert sum(widths) == pane.list.viewport().width()
    pane.take(strings(*[heard(1.0)] * 6))
    assert [header.sectionSize(at) for at in range(header.count())] == widths
    pane.choice.setCurrentIndex(0)
    assert header.length() == pane.list.viewport().width()
    pane.resize(500, 400)
    assert header.length() == pane.list.viewport().width()


def test_a_view_that_comes_late_is_not_shown(pane):
    pane.choice.setCurrentIndex(0)
    pane.take(STRUM)
    assert pane.list.topLevelItemCount() == 0


def test_the_stiffness_of_the_string(pane):
    pane.take(StringsView((), Stiffness("E2", 1.043e-4, 0.021e-4)))
    assert (
        pane.stiffness.text()
        == "Inharmonicity of E2: B\u00a0=\u00a0(1.04\u00a0±\u00a00.02)\u00a0·\u00a010⁻⁴"
    )


def test_the_list_is_reached_by_tab_and_moved_by_arrows(qtbot, window):
    window.show_tuning(TUNING)
    dock(window).show()
    window.take_view(STRUM)
    content = window._several.content
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    content.choice.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(content.choice, Qt.Key.Key_Tab)
    assert content.list.hasFocus()
    qtbot.keyClick(content.list, Qt.Key.Key_Down)
    qtbot.keyClick(content.list, Qt.Key.Key_Down)
    assert content.list.currentItem().text(0) in {"A2", "D3"}
    assert content.list.accessibleName() == "Several pitches"
