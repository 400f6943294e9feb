import math

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from tuner.pitch.reading import SignalState
from tuner.ui.docks.histories import Histories


@pytest.fixture
def histories(qtbot, colours):
    histories = Histories(10.0, 5.0, colours)
    for plot in (histories.pitch, histories.volume):
        qtbot.addWidget(plot)
        plot.resize(360, 140)
        plot.show()
    return histories


def values(plot):
    return plot.strip.history.arrays()[1].tolist()


def test_keeps_cents_and_level(histories, reading):
    histories.take(reading(440.0 * 2 ** (7 / 1200), frame=1024, rms=-23.0))
    histories.take(reading(440.0, frame=2048))
    assert math.isnan(values(histories.pitch)[0])
    assert values(histories.pitch)[1:] == pytest.approx([7.0, 0.0])
    assert values(histories.volume) == [-23.0, -20.0]


def test_leaves_a_gap_in_silence_and_between_two_notes(histories, reading):
    for frame, hz in ((1, 440.0), (2, None), (3, 440.0), (4, 493.88)):
        histories.take(reading(hz, frame=frame * 1024))
    gaps = [math.isnan(value) for value in values(histories.pitch)]
    assert gaps == [True, False, True, True, False, True, False]


def test_leaves_a_gap_where_a_damped_string_is_anybody_s_guess(histories, reading):
    for frame, hz, sigma in ((1, 440.0, 0.1), (2, 425.0, 15.1), (3, 440.0, None)):
        histories.take(reading(hz, frame=frame * 1024, sigma=sigma))
    gaps = [math.isnan(value) for value in values(histories.pitch)]
    assert gaps == [True, False, True, True, False]


def test_leaves_a_gap_for_what_a_hand_on_the_strings_has_left(histories, reading):
    for frame, rms, sigma in ((1, -30.0, 0.1), (2, -75.0, 0.7), (3, -75.0, 0.1)):
        histories.take(reading(440.0, frame=frame * 1024, rms=rms, sigma=sigma))
    gaps = [math.isnan(value) for value in values(histories.pitch)]
    assert gaps == [True, False, True, True, False]


def test_draws_no_release_and_no_gap_before_the_note_goes_on(histories, reading):
    for frame, hz, state in (
        (1, 440.0, SignalState.NOTE),
        (2, 441.0, SignalState.RELEASE),
        (3, 440.0, SignalState.NOTE),
    ):
        histories.take(reading(hz, frame=frame * 1024, state=state))
    assert math.isnan(values(histories.pitch)[0])
    assert values(histories.pitch)[1:] == pytest.approx([0.0, 0.0])


@pytest.mark.parametrize("wrong", [443.0, 415.3, 494.0])
def test_a_single_reading_that_no_other_agrees_with_is_forgotten(histories, reading, wrong):
    for frame, hz in enumerate((440.0, 440.1, wrong, 440.2, 440.3), 1):
        histories.take(reading(hz, frame=frame * 1024))
    cents = [1200 * math.log2(hz / 440.0) for hz in (440.0, 440.1, 440.2, 440.3)]
    assert values(histories.pitch)[1:] == pytest.approx(cents)


@pytest.mark.parametrize(
    "hz",
    [(440.0, 442.0, 444.0, 446.0), (440.0, 443.0, 443.0, 440.0), (440.0, 442.0, 443.0, 442.0)],
)
def test_what_moves_is_kept(histories, reading, hz):
    for frame, each in enumerate(hz, 1):
        histories.take(reading(each, frame=frame * 1024))
    assert len(values(histories.pitch)) == 1 + len(hz)


def test_what_is_no_level_is_the_floor_or_a_gap(histories, reading):
    histories.take(reading(None, rms=-math.inf))
    histories.take(reading(None, frame=2048, rms=math.nan))
    assert values(histories.volume)[0] == -80.0
    assert math.isnan(values(histories.volume)[1])


def test_over_a_pause_the_curve_can_be_zoomed(histories, reading):
    for frame in range(1, 50):
        histories.take(reading(440.0, frame=frame * 1024))
    plot = histories.pitch
    assert not plot.strip.isHidden()
    histories.set_paused(True)
    assert plot.strip.isHidden()
    assert plot._curve.isVisible()
    assert plot._box.mouseEnabled() == [True, True]
    x, y = plot._curve.getData()
    assert x[-1] == 0.0
    assert len(x) == len(y) == plot.strip.history.total
    histories.set_paused(False)
    assert not plot.strip.isHidden()
    assert plot._box.mouseEnabled() == [False, False]
    assert plot._box.viewRange()[0] == pytest.approx([-10.0, 0.0])


def test_the_trace_lies_over_the_view(histories):
    plot = histories.volume
    area = plot.plot.mapFromScene(plot._box.sceneBoundingRect()).boundingRect()
    assert plot.strip.geometry() == area


def test_another_span_changes_the_axis(histories):
    histories.set_span(30.0)
    assert histories.pitch._box.viewRange()[0] == pytest.approx([-30.0, 0.0])


def hold(histories, reading):
    for frame in range(1, 200):
        histories.take(reading(440.0 * 2 ** (7 / 1200), frame=frame * 1024))
    histories.set_paused(True)


def test_the_cursor_is_moved_by_keys_and_goes_with_the_focus(qtbot, histories, reading):
    hold(histories, reading)
    plot, cursor = histories.pitch.plot, histories.cursor
    histories.pitch.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    for _ in range(5):
        qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert cursor.tag.isVisible()
    assert "+7.0" in plot.accessibleDescription()
    before = cursor.tag.x()
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert cursor.tag.x() < before
    for _ in range(300):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert cursor.tag.isVisible()
    plot.clearFocus()
    assert not cursor.tag.isVisible()


def test_over_a_pause_keys_zoom(qtbot, histories, reading):
    plot = histories.pitch
    whole = plot._box.viewRange()[0]
    qtbot.keyClick(plot.plot, Qt.Key.Key_Up)
    assert plot._box.viewRange()[0] == whole
    hold(histories, reading)
    qtbot.keyClick(plot.plot, Qt.Key.Key_Up)
    assert plot._box.viewRange()[0] == pytest.approx([-8.0, 0.0])
    for _ in range(3):
        qtbot.keyClick(plot.plot, Qt.Key.Key_Down)
    assert plot._box.viewRange()[0] == pytest.approx(whole)


def test_nothing_of_the_library_can_be_triggered(histories):
    for plot in (histories.pitch, histories.volume):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not plot.findChildren(QAction)
        assert not plot.plot.scene().findChildren(QAction)


def test_moments_are_labelled_as_far_as_there_is_room(qtbot, histories):
    plot = histories.volume

    def labels():
        return [text for _, text in plot._bottom._tickLevels[0]]

    plot.resize(400, 140)
    qtbot.waitUntil(lambda: labels() == ["now", "−2 s", "−4 s", "−6 s", "−8 s", "−10 s"])
    plot.resize(200, 140)
    qtbot.waitUntil(lambda: labels() == ["now", "−5 s", "−10 s"])
    histories.set_span(30.0)
    assert labels() == ["now", "−10 s", "−20 s", "−30 s"]
