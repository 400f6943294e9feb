"""Simulated cards: how soon and how well their error is found, and how honest its σ is."""

import pytest

from benchmarks.clock.stamps import KINDS, RATE
from tuner.clock.card_clock import CardClock

HARD = {kind: 20.0 for kind in KINDS if kind.endswith("batches of 4096")}
"""So few stamps a minute do not tell more, in ppm: least squares is off by as much."""
HONEST = [kind for kind in KINDS if not kind.endswith("batches of 64")]
"""The others take long to simulate, and are no different."""


def watched(stamps):
    """What the clock says of a card at the end; the engine restarts it at a loss."""
    clock = CardClock(RATE)
    for at, stamp in enumerate(zip(stamps.frames.tolist(), stamps.times_ns.tolist(), strict=True)):
        if at and at == stamps.lost_at:
            clock.restart()
        clock.observe(*stamp)
    return clock.error()


def regular(clock, seconds, delay_ns=lambda second: 0):
    """Exact stamps, one a second."""
    for second in range(seconds):
        clock.observe(second * RATE, second * 10**9 + delay_ns(second))


def test_nothing_is_said_too_early():
    assert watched(KINDS["normal, 2 ms"].stamps(1, 9.0)) is None
    assert CardClock(RATE).error() is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ppm", [300.0, -300.0, 38.0, 0.0])
def test_a_card_that_is_off_is_found_within_10_ppm_in_a_minute(kind, ppm):
    found = watched(KINDS[kind].stamps(3, 61.0, ppm))
    assert abs(found.ppm - ppm) < HARD.get(kind, 10.0)


@pytest.mark.parametrize("kind", KINDS)
def test_and_within_2_ppm_in_ten_minutes(kind):
    stamps = KINDS[kind].stamps(5, 601.0, 300.0)
    found = watched(stamps)
    assert abs(found.ppm - 300.0) < 2.0
    assert found.seconds == pytest.approx(400.0 if stamps.lost_at else 600.0, abs=2.0)


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        ("late by 3 ms in the mean", 2.0),
        ("even, ±5 ms", 5.0),
        ("late, 40 times as late under load", 1.5),
        ("late, two seconds all late by 0.3 s", 2.0),
        ("late, 1 % by 50–500 ms more", 2.0),
        ("even ±2 ms, 1 % off ±50–500 ms", 2.0),
    ],
)
def test_stamps_that_tell_more_are_made_use_of(kind, most):
    for seed in range(8):
        stamps = KINDS[kind].stamps(seed, 61.0)
        assert abs(watched(stamps).ppm - stamps.ppm) < most


@pytest.mark.parametrize("seed", [9055, 9181, 9230])
def test_load_half_of_the_time_does_not_outvote_the_calm(seed):
    # In these a calm second stands half of the time from a busy one: a line by such pairs is wrong.
    stamps = KINDS["late, 40 times as late under load"].stamps(seed, 61.0)
    assert abs(watched(stamps).ppm - stamps.ppm) < 1.5


@pytest.mark.parametrize("kind", HONEST)
def test_the_stated_sigma_is_honest(kind):
    shares = []
    for seed in range(60):
        stamps = KINDS[kind].stamps(seed, 61.0)
        found = watched(stamps)
        shares.append(abs(found.ppm - stamps.ppm) / found.sigma_ppm)
    assert sum(share <= 2.0 for share in shares) >= 52
    assert sum(share <= 1.0 for share in shares) <= 54


@pytest.mark.parametrize("ppm", [500.0, -500.0])
def test_exact_stamps_tell_it_exactly(ppm):
    clock = CardClock(RATE)
    for frame in range(0, 30 * RATE, 1024):
        clock.observe(frame, round(frame * 1e9 / (RATE * (1.0 + ppm * 1e-6))))
    assert clock.error().ppm == pytest.approx(ppm, abs=0.01)


def test_it_begins_anew_after_a_loss():
    clock = CardClock(RATE)
    regular(clock, 20)
    assert clock.error() is not None
    clock.restart()
    assert clock.error() is None


def test_long_watching_keeps_the_last_half_hour():
    clock = CardClock(RATE)
    regular(clock, 4000, lambda second: max(0, second - 2000) * 100_000)
    assert clock.error().ppm == pytest.approx(-100.0, abs=0.5)
