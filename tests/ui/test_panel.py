from dataclasses import replace

import pytest

from tuner.engine.lifecycle import SessionState
from tuner.pitch.level import InputCondition
from tuner.pitch.reading import NOISE
from tuner.settings.model import Settings
from tuner.ui.conditions import way_out
from tuner.ui.displays.readout import Sign
from tuner.ui.faint_input import TOO_QUIET
from tuner.ui.frame_clock import FrameClock
from tuner.ui.panel import TunerPanel


class Moments:
    """The panel's time, moved by hand."""

    def __init__(self, panel, monkeypatch):
        self.panel = panel
        self.now_s = 1000.0
        monkeypatch.setattr("tuner.ui.panel.time.monotonic", lambda: self.now_s)

    def hear(self, reading):
        self.panel.take(reading)
        self.panel.advance(self.now_s)

    def wait(self, seconds):
        """Draw frames; returns whether more were wanted."""
        moving = True
        for _ in range(round(seconds / 0.02)):
            self.now_s += 0.02
            moving = self.panel.advance(self.now_s)
        return moving


@pytest.fixture
def panel(qtbot, colours):
    clock = FrameClock(60)
    panel = TunerPanel(Settings(), colours, clock)
    clock.set_asleep(True)
    clock.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(640, 360)
    panel.show()
    panel.show_state(SessionState.RUNNING)
    return panel


@pytest.fixture
def moments(panel, monkeypatch):
    return Moments(panel, monkeypatch)


def bent(cents, hz=440.0):
    return hz * 2.0 ** (cents / 1200.0)


def test_a_new_note_is_there_at_once(panel, moments, reading):
    moments.hear(reading(bent(-12.0)))
    assert panel.dial.needle == pytest.approx(-12.0)
    assert panel.numerals.name == "A"
    assert panel.dial.readout.caption.sign is Sign.FLAT


def test_the_needle_swings_within_a_note_and_comes_to_rest(panel, moments, reading):
    moments.hear(reading(bent(-12.0)))
    places = []
    for _ in range(40):
        moments.now_s += 0.02
        moments.hear(reading(bent(10.0)))
        places.append(panel.dial.needle)
    assert places == sorted(places)
    assert any(-11.0 < place < 9.0 for place in places)
    assert panel.dial.needle == pytest.approx(10.0, abs=0.1)
    assert panel.dial.readout.caption.sign is Sign.SHARP


def test_in_tune_is_said(panel, moments, reading):
    moments.hear(reading(bent(1.0)))
    caption = panel.dial.readout.caption
    assert (caption.sign, caption.text) == (Sign.IN_TUNE, "In tune")


def test_after_the_sound_the_needle_holds_then_the_note_then_a_dash(panel, moments, reading):
    moments.hear(reading(440.0))
    moments.wait(0.7)
    assert panel.dial.needle == pytest.approx(0.0)
    assert not panel.dial.readout.fresh
    moments.wait(0.6)
    assert panel.dial.needle is None
    assert panel.numerals is not None
    moments.wait(2.0)
    assert panel.numerals is None
    assert panel.dial.readout.caption.text == "Play a note"


def test_holding_ends_by_itself_when_nothing_more_is_heard(panel, moments, reading):
    moments.hear(reading(440.0))
    moments.wait(0.4)
    panel.meter.rest()
    moments.wait(8.0)
    assert not panel._hold.isActive()
    moments.hear(reading(440.0, rms=-80.0, peak=-80.0))
    moments.now_s += 0.3
    panel.advance(moments.now_s)
    assert panel._hold.isActive()


def test_a_pause_keeps_the_reading(panel, moments, reading):
    moments.hear(reading(bent(-12.0)))
    panel.show_state(SessionState.PAUSED)
    moments.wait(10.0)
    assert panel.numerals.cents == pytest.approx(-12.0)
    assert panel.dial.needle == pytest.approx(-12.0)
    assert panel.dial.readout.caption.text == "Paused"


@pytest.mark.parametrize("state", [SessionState.IDLE, SessionState.FAILED, SessionState.STARTING])
def test_what_is_over_is_forgotten(panel, moments, reading, state):
    moments.hear(reading(440.0))
    panel.show_state(state)
    assert panel.numerals is None
    assert panel.dial.needle is None
    assert panel.dial.readout.caption.text


def test_far_off_the_needle_stands_at_the_end(panel, moments, reading):
    far = reading(440.0)
    far = replace(far, deviation=replace(far.deviation, cents=-130.0, in_tune=False))
    moments.hear(far)
    assert panel.dial.needle == -50.0
    assert panel.numerals.cents == -130.0


@pytest.mark.parametrize(
    "condition",
    [InputCondition.CLIPPING, InputCondition.DIGITAL_SILENCE, InputCondition.NOT_NUMBERS],
)
def test_trouble_with_the_input_is_told_under_the_note(panel, moments, reading, condition):
    for _ in range(40):
        moments.now_s += 0.02
        moments.hear(reading(440.0, condition=condition))
    caption = panel.dial.readout.caption
    assert caption.sign is Sign.WARNING
    assert caption.text == way_out(condition.value)
    panel.show_input("")
    moments.hear(reading(440.0, condition=condition))
    assert panel.dial.readout.caption.text == way_out(condition.value, recorded=True)


def test_noise_is_told_from_silence(panel, moments, reading):
    noisy = reading(None)
    noisy = noisy.__class__(1024, 48000, 1, 2, NOISE, noisy.level, None)
    moments.hear(noisy)
    assert panel.dial.readout.caption.text == "No clear pitch"


def test_new_settings_are_in_force_at_once(panel, moments, reading):
    moments.hear(reading(bent(8.0)))
    assert panel.dial.readout.caption.sign is Sign.SHARP
    panel.apply_settings(Settings().changed("tuning", tolerance=10.0))
    moments.now_s += 0.3
    moments.hear(reading(bent(8.0)))
    assert panel.dial.readout.caption.sign is Sign.IN_TUNE


def test_measures_from_capture_to_paint(qtbot, panel, moments, reading):
    moments.hear(reading(440.0))
    qtbot.waitUntil(lambda: bool(panel.counter.snapshot().capture_to_paint_ms))


def test_a_reading_that_comes_after_the_end_is_not_shown(panel, moments, reading):
    panel.show_state(SessionState.IDLE)
    moments.hear(reading(440.0))
    assert panel.numerals is None


def test_playing_below_the_gate_is_told_instead_of_asking_for_a_note(panel, moments, reading):
    for _ in range(50):
        moments.now_s += 0.02
        moments.hear(reading(None, rms=-85.0, peak=-75.0))
    assert panel.dial.readout.caption.text == "Play a note"
    for _ in range(30):
        moments.now_s += 0.02
        moments.hear(reading(None, rms=-66.0, peak=-56.0))
    caption = panel.dial.readout.caption
    assert (caption.sign, caption.text) == (Sign.WARNING, TOO_QUIET)
    moments.hear(reading(440.0))
    assert panel.dial.readout.caption.text == "In tune"


def test_a_device_that_hears_the_computer_is_named(panel, moments, reading):
    panel.show_input("Monitor of Built-in Audio")
    moments.hear(reading(None, rms=-85.0, peak=-75.0))
    assert "Monitor of Built-in Audio" in panel.dial.readout.caption.text
    moments.hear(reading(440.0))
    assert panel.dial.readout.caption.text == "In tune"
    panel.show_input("")
    moments.wait(4.0)
    assert panel.dial.readout.caption.text == "Play a note"


def test_an_input_that_gives_nothing_is_suspected_when_there_are_others(panel, moments, reading):
    panel.show_inputs(3)
    panel.show_input("Webcam")
    for _ in range(1100):
        moments.now_s += 0.02
        moments.hear(reading(None, rms=-80.0, peak=-70.0))
    assert panel.dial.readout.caption.text.startswith("Nothing heard from “Webcam”")
