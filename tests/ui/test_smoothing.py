import pytest

from tuner.pitch.reading import SignalState
from tuner.ui.smoothing import Closeness, Phase, ReadingFollower


def bent(hz, cents):
    return hz * 2.0 ** (cents / 1200.0)


@pytest.fixture
def follower():
    return ReadingFollower(smoothing_s=0.12, tolerance=5.0)


def test_rests_before_anything_is_heard(follower):
    assert follower.phase(0.0) is Phase.REST
    assert follower.numerals is None
    assert follower.next_phase_s(0.0) is None


def test_shows_a_new_note_at_once(follower, reading):
    follower.take(reading(bent(440.0, -12.0)), 1.0)
    assert follower.phase(1.0) is Phase.SOUNDING
    assert follower.notes == 1
    assert (follower.numerals.name, follower.numerals.octave) == ("A", "4")
    assert follower.numerals.cents == pytest.approx(-12.0)
    assert follower.numerals.hz == pytest.approx(bent(440.0, -12.0))


def test_one_wrong_reading_does_not_move_the_needle(follower, reading):
    for step, cents in enumerate((1.0, 1.0, 40.0, 1.0, 1.0)):
        follower.take(reading(bent(440.0, cents)), 0.02 * step)
    assert follower.cents == pytest.approx(1.0)


def test_forgets_what_is_older_than_the_smoothing_time(follower, reading):
    follower.take(reading(bent(440.0, 30.0)), 0.0)
    follower.take(reading(bent(440.0, 2.0)), 0.2)
    assert follower.cents == pytest.approx(2.0)


def test_without_smoothing_each_raw_reading_is_shown(reading):
    follower = ReadingFollower(smoothing_s=0.0, tolerance=5.0)
    for step, cents in enumerate((1.0, 9.0, -4.0)):
        follower.take(reading(bent(440.0, cents)), 0.02 * step)
        assert follower.cents == pytest.approx(cents)


def test_numerals_stand_still_for_a_fifth_of_a_second(follower, reading):
    follower.take(reading(bent(440.0, 1.0)), 0.0)
    follower.take(reading(bent(440.0, 8.0)), 0.15)
    assert follower.numerals.cents == pytest.approx(1.0)
    follower.take(reading(bent(440.0, 8.0)), 0.21)
    assert follower.numerals.cents == pytest.approx(8.0)


def test_what_is_held_is_the_note_and_not_what_a_hand_has_left_of_it(follower, reading):
    for step in range(20):
        follower.take(reading(bent(440.0, 1.7), rms=-30.0), 0.02 * step)
    for step in range(20, 30):
        follower.take(reading(bent(440.0, 40.0), rms=-75.0, sigma=3.0), 0.02 * step)
    assert follower.numerals.cents == pytest.approx(1.7)
    assert follower.cents == pytest.approx(1.7)


def test_a_release_says_nothing_new(follower, reading):
    for step in range(20):
        follower.take(reading(440.0), 0.02 * step)
    follower.take(reading(bent(440.0, 3.7), sigma=0.5), 0.4)
    for step in range(21, 28):
        release = reading(bent(440.0, 3.7), state=SignalState.RELEASE)
        follower.take(release, 0.02 * step)
    assert follower.cents == pytest.approx(0.0, abs=0.1)
    assert follower.phase(0.7) is Phase.SOUNDING


def test_an_unsure_reading_is_no_other_note_while_one_sounds(follower, reading):
    follower.take(reading(440.0), 0.0)
    for step in range(1, 11):
        follower.take(reading(415.3, sigma=11.0), 0.02 * step)
    assert follower.numerals.name == "A"
    assert follower.notes == 1
    for step in range(11, 21):
        follower.take(reading(415.3, sigma=11.0), 0.02 * step)
    assert follower.numerals.name == "G♯"


def test_another_note_starts_afresh(follower, reading):
    follower.take(reading(bent(440.0, 20.0)), 0.0)
    follower.take(reading(bent(493.883, -6.0)), 0.02)
    assert follower.notes == 2
    assert follower.numerals.name == "B"
    assert follower.cents == pytest.approx(-6.0, abs=0.01)


def test_the_same_note_after_a_rest_is_a_new_one(follower, reading):
    follower.take(reading(bent(440.0, 20.0)), 0.0)
    follower.take(reading(bent(440.0, 3.0)), 5.0)
    assert follower.notes == 2
    assert follower.cents == pytest.approx(3.0)


@pytest.mark.parametrize("state", [SignalState.ATTACK, SignalState.NOISE, SignalState.SILENCE])
def test_an_unsure_pitch_is_never_shown(follower, reading, state):
    follower.take(reading(440.0, state=state), 0.0)
    assert follower.phase(0.0) is Phase.REST


def test_holds_the_gauge_one_second_and_the_note_three(follower, reading):
    follower.take(reading(440.0), 10.0)
    follower.take(reading(None), 10.02)
    phases = {age: follower.phase(10.0 + age) for age in (0.1, 0.6, 0.99, 1.01, 2.9, 3.1)}
    assert phases == {
        0.1: Phase.SOUNDING, 0.6: Phase.HELD, 0.99: Phase.HELD,
        1.01: Phase.FADING, 2.9: Phase.FADING, 3.1: Phase.REST,
    }  # fmt: skip
    assert follower.next_phase_s(10.6) == pytest.approx(0.4)
    assert follower.next_phase_s(12.0) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("cents", "closeness"),
    [
        (0.0, Closeness.IN_TUNE), (-5.0, Closeness.IN_TUNE), (5.04, Closeness.IN_TUNE),
        (5.06, Closeness.NEAR), (-15.0, Closeness.NEAR), (15.1, Closeness.OFF),
    ],
)  # fmt: skip
def test_colour_and_number_always_agree(follower, reading, cents, closeness):
    follower.take(reading(bent(440.0, cents), sigma=None), 0.0)
    assert follower.numerals.closeness is closeness


def test_in_tune_means_the_whole_interval(follower, reading):
    follower.take(reading(bent(440.0, 4.5), sigma=0.3), 0.0)
    assert follower.numerals.closeness is Closeness.NEAR
    follower.take(reading(bent(440.0, 4.5), sigma=0.2), 0.3)
    assert follower.numerals.closeness is Closeness.IN_TUNE


def test_what_is_in_tune_stays_so_at_the_edge(follower, reading):
    for step, (cents, closeness) in enumerate(
        [
            (4.5, Closeness.IN_TUNE),
            (5.4, Closeness.IN_TUNE),
            (6.2, Closeness.NEAR),
            (5.4, Closeness.NEAR),
            (4.5, Closeness.IN_TUNE),
        ]
    ):
        follower.take(reading(bent(440.0, cents), sigma=0.1), 0.3 * step)
        assert follower.numerals.closeness is closeness


def test_resets(follower, reading):
    follower.take(reading(440.0), 0.0)
    follower.reset()
    assert follower.phase(0.0) is Phase.REST
    assert follower.numerals is None


def test_slow_batches_do_not_make_a_note_flicker(follower, reading):
    for step in range(6):
        follower.take(reading(440.0), 0.4 * step)
    assert follower.phase(2.0 + 0.39) is Phase.SOUNDING
    for step in range(40):
        follower.take(reading(440.0), 3.0 + 0.02 * step)
    assert follower.phase(3.78 + 0.3) is Phase.HELD
