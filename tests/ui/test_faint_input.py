"""Levels below the gate: somebody too quiet, a room without a player, a device that is none."""

import pytest

from tuner.ui.faint_input import (
    FAINT_S,
    NOTHING_S,
    TOLD_S,
    Faint,
    FaintWatch,
    faint_text,
    hears_the_computer,
)

BATCH_S = 0.02


class Ear:
    def __init__(self, device="Webcam", others=True):
        self.watch = FaintWatch(device, others)
        self.now_s = 100.0

    def hear(self, seconds, level, gate=-60.0):
        """Levels for a while; ``level`` may be a list, which goes round."""
        levels = level if isinstance(level, list) else [level]
        for at in range(round(seconds / BATCH_S)):
            self.now_s += BATCH_S
            self.watch.take(levels[at % len(levels)], gate, self.now_s)
        return self.told

    @property
    def told(self):
        return self.watch.told(self.now_s)


def test_playing_below_the_gate_is_too_quiet():
    ear = Ear()
    assert ear.hear(3.0, [-85.0, -84.0]) is None
    assert ear.hear(FAINT_S + 0.1, -66.0) is Faint.TOO_QUIET
    assert ear.hear(TOLD_S - 0.5, -85.0) is Faint.TOO_QUIET
    assert ear.hear(1.0, -85.0) is None


def test_a_short_noise_below_the_gate_is_no_news():
    ear = Ear()
    ear.hear(3.0, -85.0)
    assert ear.hear(0.2, -66.0) is None


def test_a_note_above_the_gate_ends_it():
    ear = Ear()
    ear.hear(3.0, -85.0)
    ear.hear(1.0, -66.0)
    assert ear.hear(0.1, -40.0) is None


def test_a_restless_room_is_not_taken_for_a_player():
    ear = Ear()
    assert ear.hear(30.0, [-75.0, -70.0, -68.0, -66.0]) is None


def test_a_louder_room_becomes_the_floor():
    ear = Ear()
    ear.hear(3.0, -85.0)
    ear.hear(20.0, -66.0)
    assert ear.hear(TOLD_S, -66.0) is None


def test_the_room_after_digital_silence_is_nobody_playing():
    ear = Ear()
    ear.hear(3.0, -120.0)
    assert ear.hear(3.0, -85.0) is None


def test_nothing_but_steady_noise_makes_the_device_suspect():
    ear = Ear()
    assert ear.hear(NOTHING_S - 1.0, [-80.0, -78.0]) is None
    assert ear.hear(2.0, [-80.0, -78.0]) is Faint.NOTHING_HEARD
    ear.watch.restart()
    assert ear.told is None


@pytest.mark.parametrize("ear", [Ear(others=False), Ear(device="")])
def test_without_another_device_or_a_microphone_nothing_is_suspected(ear):
    assert ear.hear(60.0, -80.0) is None


def test_a_device_that_was_heard_once_is_trusted():
    ear = Ear()
    ear.hear(0.5, -30.0)
    assert ear.hear(60.0, -80.0) is None


@pytest.mark.parametrize(
    "name",
    [
        "Monitor of Built-in Audio",
        "alsa_output.pci.monitor",
        "Stereo Mix (Realtek)",
        "BlackHole 2ch",
        "CABLE Output (VB-Audio Virtual Cable)",
    ],
)
def test_devices_that_hear_the_computer_are_known_by_their_names(name):
    assert hears_the_computer(name)
    assert Ear(device=name).told is Faint.PLAYS_BACK


@pytest.mark.parametrize("name", ["Built-in Audio", "Scarlett 2i2 USB", "pulse", ""])
def test_others_are_not(name):
    assert not hears_the_computer(name)


@pytest.mark.parametrize("faint", list(Faint))
def test_each_says_what_helps(faint):
    said = faint_text(faint, "Webcam")
    assert ": " in said
    assert ("Webcam" in said) is (faint is not Faint.TOO_QUIET)
