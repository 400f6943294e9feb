"""Tells whether a series is read an octave or a twelfth off, from the lines themselves.

Lines of the sound between the partials of the series mean that its true period is longer; partials
that are there only at every second or third place mean that it is shorter. Both compare sums
of amplitudes, so one strong partial does not decide alone, and both count only what
stands above the noise around it. The limits lie in the wide gap that recorded notes leave between
right and wrong readings: of right ones these sums stay under -26 dB, of wrong ones above -8 dB,
nearly always. Where lines are far enough apart to be there beyond doubt, faint ones count, too.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.between import ABOVE_NOISE, CHECKED, EXACT, STRAY, Between, lines_between
from tuner.pitch.faded import left_at_end
from tuner.pitch.fine import Estimate

WHOLES = (2, 3, 4, 6)
"""Ratios that can be told, in one step or two: what a few periods of a note may look like, too."""

_LONGER = 0.1
"""Lines between over lines of the series (-20 dB): from here the period is longer."""

_SHORTER = 0.05
"""Odd places over even ones (-26 dB): below this the period is shorter."""

_FAINT_LONGER = 0.008
"""The same for lines between that are beyond doubt (-42 dB): a note may be nearly all octave…"""

_FAINT_SHORTER = 0.005
"""…and stays what it is down to -46 dB."""

_COMB = 3
"""So many partials at every second or third place are a series of their own…"""

_THUMP_SECONDS = 0.08
"""…in windows shorter than this also beside a line at the first place that is no louder than all of
them: a body, which rings on no longer…"""

_RUMBLE = 0.15
"""…and in longer ones beside a line there below this share of them (-16 dB): a body's or a bow's
rumble."""

_EXACT_BINS = 12.0
"""Only lines further apart than this can be beyond doubt."""

_RESOLVED_BINS = 2.5
"""Distance between two lines that a Hann window keeps apart, with a margin."""

_PURE = 0.99
"""A sound of one line that carries this share of the energy…"""

_PURE_CONTRAST = 1e4
"""…and stands so far (power) over its noise is a pure tone, and its own first partial."""

_STRANGERS = 0.2
"""Share of the lines between that may belong to no second note."""

_EMPTY = 2
"""So many places have to be empty to tell a second note from a longer period."""

_TOLD_APART = 0.02
"""Share of all amplitudes (-34 dB) from which a line tells one note from two…"""

_STRANGERS_HERE = 0.03
"""…and which all lines that belong to neither stay under."""


def period_factor(
    estimate: Estimate,
    *,
    may_be_longer: bool = True,
    may_be_faint: bool = True,
    struck: bool = False,
) -> float:
    """By what to multiply f1: 1 when it is right, else 1/3, 1/2 or a whole number.

    Args:
        estimate: The reading in question.
        may_be_longer: Whether a longer period is to be looked for, too.
        may_be_faint: Whether faint lines that are beyond doubt may show it.
        struck: Whether an attack was heard just now, whose thump may be one of the lines.
    """
    lone = _lone_partial(estimate)
    if lone > 1:
        return float(lone)
    main = _amplitudes_of_partials(estimate)
    if may_be_longer:
        parts = _parts_of_longer(estimate, float(main.sum()), may_be_faint=may_be_faint)
        if parts > 1:
            return 1 / parts
    if _spacing(estimate) < _RESOLVED_BINS:
        return 1.0
    parts = _multiples_only(estimate, main, struck=struck)
    return float(parts) if parts > 1 else _louder_of_two(estimate)


def _spacing(estimate: Estimate) -> float:
    """Distance between two partials, in bins."""
    return estimate.series.f1 / estimate.lines.bin_hz


def _parts_of_longer(estimate: Estimate, series: float, *, may_be_faint: bool) -> int:
    """How many times as long as thought the period is, from lines between the partials.

    Args:
        estimate: The reading in question.
        series: Amplitude of all its partials.
        may_be_faint: Whether faint lines that are beyond doubt may show it.
    """
    spacing = _spacing(estimate)
    for parts in (2, 3):
        if spacing / parts < _RESOLVED_BINS:
            continue
        between = lines_between(estimate, parts, _FAINT_LONGER * series)
        if between is None:
            continue
        amplitudes, sure = between.amplitudes, between.sure
        # A single stray line, of hum or of another string, is no series.
        faint = may_be_faint and spacing / parts >= _EXACT_BINS and np.count_nonzero(sure) > 1
        # As in ``_multiples_only``, what rumbles at the first place does not count.
        counted = amplitudes if amplitudes[0] > _RUMBLE * series else amplitudes[1:]
        many = np.count_nonzero(counted) > 1 and counted.sum() > _LONGER * series
        exact = faint and amplitudes[sure].sum() > _FAINT_LONGER * series
        if (many or exact) and not _is_second_note(between):
            return parts
    return 1


def _multiples_only(estimate: Estimate, main: NDArray[np.float64], *, struck: bool) -> int:
    """Of which number all partials are multiples, so that the period is so many times shorter.

    Args:
        estimate: The reading in question.
        main: Amplitudes of its first partials.
        struck: Whether an attack was heard just now, whose thump may be one of the lines.
    """
    every = _amplitudes_of_partials(estimate, checked=len(estimate.numbers))
    thump = struck and estimate.seconds < _THUMP_SECONDS
    may_hide = _spacing(estimate) >= _EXACT_BINS
    for parts in (2, 3):
        # One multiple alone could be any lone sound; with fewer there is nothing to compare.
        if len(main) < 2 * parts:
            continue
        left = left_at_end(estimate, parts)
        newest = main * left[: len(main)]
        multiples = newest[parts - 1 :: parts]
        others, least = _others(estimate, left, parts), _SHORTER * float(multiples.sum())
        comb = np.count_nonzero(every[parts - 1 :: parts]) >= _COMB
        loudest = 1.0 if thump else _RUMBLE if may_hide else 0.0
        if comb and newest[0] < loudest * float(multiples.sum()):
            # A lone line below a louder comb is the body's or the bow's: nothing sounds with it.
            others -= float(newest[0])
        if others < least and not (may_hide and _has_faint_others(estimate, newest, parts)):
            return parts
    return 1


def _others(estimate: Estimate, left: NDArray[np.float64], parts: int) -> float:
    """Amplitudes of the partials that are no multiples of ``parts``, as far as they are ``left``.

    Those beyond doubt count, too, where the fit follows the multiples and refuses them.
    """
    lines = estimate.lines
    near = (lines.contrast > EXACT) & (np.abs(lines.bins_moved) < STRAY)
    clear = near | estimate.lines_over(ABOVE_NOISE)
    others = clear & (estimate.numbers % parts != 0)
    newest = (np.sqrt(lines.power) * left)[:CHECKED]
    return float(newest[others[:CHECKED]].sum())


def _lone_partial(estimate: Estimate) -> int:
    """Number of the only partial of a sound that is nothing else, 0 for any other sound."""
    lines, kept = estimate.lines, estimate.series.kept
    if lines.explained < _PURE or np.count_nonzero(estimate.lines_over(ABOVE_NOISE)) != 1:
        return 0
    place = int(np.argmax(lines.power * kept))
    return int(estimate.numbers[place]) if lines.contrast[place] > _PURE_CONTRAST else 0


def _has_faint_others(estimate: Estimate, main: NDArray[np.float64], parts: int) -> bool:
    """Whether the partials that are no multiples of ``parts`` are weak, but there beyond doubt."""
    others = np.arange(1, len(main) + 1) % parts != 0
    exact = others & (estimate.lines.contrast[: len(main)] > EXACT) & (main > 0)
    return bool(
        np.count_nonzero(exact) > 1 and main[exact].sum() > _FAINT_SHORTER * main[~others].sum()
    )


def _is_second_note(between: Between) -> bool:
    """Whether the lines between partials are every third or so of their places and no others."""
    numbers, amplitudes = between.numbers, between.amplitudes
    lines = np.flatnonzero(amplitudes)
    first = int(numbers[lines[0]])
    theirs = numbers % first == 0
    strangers = float(amplitudes[~theirs].sum())
    empty = int(np.count_nonzero(between.seen & ~theirs & (numbers < numbers[lines[-1]])))
    return first > 2 and strangers < _STRANGERS * float(amplitudes.sum()) and empty >= _EMPTY


def _louder_of_two(estimate: Estimate) -> float:
    """Number of the partial that is the louder of two notes, 1 where there is only one.

    Two notes in tune repeat with a common period, too: of a fifth it is an octave below the lower
    one, and all of its partials are multiples of 2 or 3.
    """
    amplitudes = _amplitudes_of_partials(estimate, checked=len(estimate.numbers))
    lines = estimate.lines
    total = float(amplitudes.sum())
    strong = np.flatnonzero(amplitudes > _TOLD_APART * total)
    if len(strong) < 2 or strong[0] == 0:
        return 1.0
    numbers = np.arange(1, len(amplitudes) + 1)
    lower = int(numbers[strong[0]])
    rest = strong[numbers[strong] % lower != 0]
    if not len(rest):
        return 1.0
    upper = int(numbers[rest[0]])
    of_lower, of_upper = numbers % lower == 0, numbers % upper == 0
    others = ~of_lower & ~of_upper & (numbers < numbers[strong[-1]])
    hidden = ABOVE_NOISE * lines.power / np.maximum(lines.contrast, 1e-9)
    seen = np.sqrt(hidden) < _TOLD_APART * total
    if np.count_nonzero(others & seen[: len(others)]) < _EMPTY:
        return 1.0
    if float(amplitudes[~of_lower & ~of_upper].sum()) > _STRANGERS_HERE * total:
        return 1.0
    louder = float(amplitudes[of_lower].sum()) >= float(amplitudes[of_upper].sum())
    return float(lower if louder else upper)


def _amplitudes_of_partials(estimate: Estimate, checked: int = CHECKED) -> NDArray[np.float64]:
    """Amplitude of each of the first partials that stands above its noise, else 0."""
    clear, power = estimate.lines_over(ABOVE_NOISE), estimate.lines.power
    amplitudes: NDArray[np.float64] = np.where(clear, np.sqrt(power), 0.0)[:checked]
    return amplitudes
