"""Whether a fine reading is a note at all: noise and rumble must never be given a pitch."""

from __future__ import annotations

import numpy as np

from tuner.pitch.fine import Estimate
from tuner.pitch.knock import is_knock
from tuner.pitch.nsdf import Candidate
from tuner.pitch.series import cents_apart

_START_CONTRAST = 60.0
"""Power of the clearest line over its noise (18 dB) that begins a note: noise alone reaches this
once in 10²⁶ bins."""

_KEEP_CONTRAST = 20.0
"""What a note already heard needs (13 dB)."""

_START_CENTS = 8.0
"""A first reading has to be as certain as this; chance series are not."""

_KEEP_CENTS = 20.0
"""A reading less certain than this says nothing to a player."""

_FEW_PERIODS = 6.0
"""Over fewer periods than this even a note already heard has to be as certain as a first one: two
notes at once, and what is no series, leave such windows."""

_SHORT_SECONDS = 0.1
"""In shorter windows a narrow band of noise looks like a tone…"""

_SHORT_EXPLAINED = 0.5
"""…so that there the series has to carry this share of the energy, or to stand out."""

_START_EXPLAINED = 0.1
"""Share of the energy that begins a note: a tone 10 dB under its noise."""

_KEEP_EXPLAINED = 0.04
"""Share of the energy that keeps one, unless it is high and heard for long: then its contrast tells
as much, and a line is seen in a spectrum far below the noise around it."""

_SWELLING_PERIODS = 3.0
"""Over fewer periods than this, two modes of a knock look like one line that swells or fades: it
takes ``_AGREEING_LINES`` to be a note."""

_LOW_HZ = 120.0
"""Down here live rumble and hum: a note has to show several partials…"""

_LOW_LINES = 3
"""…this many at least…"""

_LOW_LONG_LINES = 2
"""…or this many…"""

_LOW_LONG_PERIODS = 14.0
"""…in tune with each other over so many periods."""

_LOW_PURE = 0.97
"""…or be a pure tone, which carries all of the energy…"""

_LOW_PURE_PERIODS = 8.0
"""…over this many periods."""

_LOW_PERIODS = 4.5
"""Over fewer periods than this, a low series can be fitted to almost any rumble…"""

_LOW_CHANGE = 0.6
"""…but rumble changes its level within the window by more than this, relative to the level…"""

_LOW_RICH = 1e-3
"""…and its third strongest line lies further than this (power) below the strongest."""

_FULL_LINES = 6
"""A sound of so many clear lines…"""

_FULL = 1e-4
"""…none further than this (power) below the strongest, is no rumble…"""

_FULL_EXPLAINED = 0.8
"""…when they carry this share of the energy."""

_PERIODIC = 0.9
"""Height of the correlation over a few periods that is a period without further proof."""

_NEARLY_PERIODIC = 0.6
"""Height that is one when the lines agree…"""

_AGREEING_LINES = 4
"""…so many of them…"""

_AGREEING_CENTS = 50.0
"""…on the same pitch, or one line alone from here up…"""

_HIGH_HZ = 500.0
"""…where the thump of an attack lies far below and only spoils the correlation…"""

_MANY_PERIODS = 12.0
"""…that goes on for so many periods…"""

_MOSTLY = 0.75
"""…and carries this share of the energy."""

_LONE_PERIODS = 40.0
"""A high line that goes on for so many periods, in which noise as wide as a twentieth of its pitch
falls apart into several lines…"""

_LONE_CONTRAST = 100.0
"""…and stands so far (power) over all that is beside it, is a tone, whatever thumps far below."""


def begins_note(estimate: Estimate) -> bool:
    """Whether a note may be begun on this reading."""
    series, lines = estimate.series, estimate.lines
    short = estimate.seconds < _SHORT_SECONDS and not stands_out(estimate)
    least = _SHORT_EXPLAINED if short else _START_EXPLAINED
    if (
        estimate.contrast < _START_CONTRAST
        or series.sigma_cents > _START_CENTS
        or lines.explained < least
        or is_knock(estimate)
    ):
        return False
    periods = estimate.periods
    if periods < _SWELLING_PERIODS and _clear_lines(estimate) < _AGREEING_LINES:
        return False
    if series.f1 > _LOW_HZ:
        return True
    if periods < _LOW_PERIODS and not (_is_full(estimate) or _is_steady_and_rich(estimate)):
        return False
    pure = lines.explained > _LOW_PURE and periods > _LOW_PURE_PERIODS
    enough = _LOW_LINES if periods < _LOW_LONG_PERIODS else _LOW_LONG_LINES
    return pure or _clear_lines(estimate) >= enough


def confirms(candidate: Candidate, estimate: Estimate) -> bool:
    """Whether a candidate heard over a few periods only may be followed.

    Args:
        candidate: The rough pitch.
        estimate: The fine reading that started from it.
    """
    if candidate.height > _PERIODIC or stands_out(estimate):
        return True
    if candidate.height < _NEARLY_PERIODIC:
        return False
    # What repeats after a period repeats after two and three of them, too.
    f1 = estimate.series.f1
    times = max(1, round(f1 / candidate.hz))
    if cents_apart(f1, times * candidate.hz) > _AGREEING_CENTS:
        return False
    long = f1 > _HIGH_HZ and estimate.periods > _MANY_PERIODS
    alone = long and estimate.lines.explained > _MOSTLY
    return alone or _clear_lines(estimate) >= _AGREEING_LINES


def stands_out(estimate: Estimate) -> bool:
    """Whether a high note stands far above all that is near it, whatever share it has of the sound.

    The noise beside a line is the mean of up to 48 bins on each side: a narrow band of noise leaves
    most of itself there, once the window is long enough to resolve it.
    """
    return _is_long(estimate) and estimate.contrast > _LONE_CONTRAST


def _is_long(estimate: Estimate) -> bool:
    """Whether a high note was heard long enough to tell it from noise by what is beside it."""
    return estimate.series.f1 > _HIGH_HZ and estimate.periods > _LONE_PERIODS


def keeps_note(estimate: Estimate) -> bool:
    """Whether a note already heard still sounds."""
    periods = estimate.periods
    few = periods < _FEW_PERIODS
    return (
        estimate.contrast > _KEEP_CONTRAST
        and estimate.series.sigma_cents < (_START_CENTS if few else _KEEP_CENTS)
        and (estimate.lines.explained > _KEEP_EXPLAINED or _is_long(estimate))
    )


def _is_steady_and_rich(estimate: Estimate) -> bool:
    """Whether a low sound keeps its level and has several strong partials, unlike rumble."""
    powers = estimate.lines.power * estimate.series.kept
    changing = float(powers @ np.abs(estimate.lines.growth)) * estimate.seconds
    strongest = np.sort(powers)[::-1]
    rich = len(powers) >= _LOW_LINES and strongest[_LOW_LINES - 1] > _LOW_RICH * strongest[0]
    return bool(rich) and changing < _LOW_CHANGE * float(powers.sum())


def _is_full(estimate: Estimate) -> bool:
    """Whether there are more strong partials than rumble has room for."""
    lines = estimate.lines
    strong = estimate.lines_over(_KEEP_CONTRAST) & (lines.power > _FULL * float(lines.power.max()))
    return lines.explained > _FULL_EXPLAINED and int(np.count_nonzero(strong)) >= _FULL_LINES


def _clear_lines(estimate: Estimate) -> int:
    """How many lines of the series stand clear of their noise."""
    return int(np.count_nonzero(estimate.lines_over(_KEEP_CONTRAST)))
