"""The line of words under the note."""

import pytest

from tuner.engine.lifecycle import SessionState
from tuner.ui.captions import caption_for
from tuner.ui.displays.readout import Caption, Sign
from tuner.ui.smoothing import Closeness, Numerals


def caption(cents, closeness=Closeness.OFF):
    numerals = Numerals("F♯", "4", cents, 370.0, 370.0, closeness, 0.1)
    return caption_for(SessionState.RUNNING, None, numerals, fresh=True, noisy=False)


@pytest.mark.parametrize(
    ("cents", "wanted"),
    [
        (-3.0, Caption(Sign.FLAT, "Flat: tune up")),
        (149.0, Caption(Sign.SHARP, "Sharp: tune down")),
        (150.0, Caption(Sign.SHARP, "2 semitones above F♯4")),
        (1002.0, Caption(Sign.SHARP, "10 semitones above F♯4")),
        (-1207.0, Caption(Sign.FLAT, "12 semitones below F♯4")),
    ],
)
def test_far_from_its_target_a_note_is_not_told_to_be_tuned(cents, wanted):
    assert caption(cents) == wanted


def test_in_tune_is_said_whatever_the_sign():
    for cents in (-0.5, 0.5):
        assert caption(cents, Closeness.IN_TUNE) == Caption(Sign.IN_TUNE, "In tune")
