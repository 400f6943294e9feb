"""How well a note explains what is heard: what speaks for a look at what else it may be."""

from __future__ import annotations

import numpy as np

from tuner.pitch.fine import Estimate
from tuner.pitch.knock import DAMPED

_COMES_UP = 1.5
"""Where the end of the window leaves so many times as much unexplained as the whole…"""

_LITTLE_LEFT = 0.02
"""…or as this share of the energy, another note may come up…"""

_AS_LOUD = 1.0
"""…if the end has this share of the window's mean power or more: what comes out while the note
fades is hum or another string."""

_CHANGED = 0.5
"""Share of unexplained energy at the end of the window that asks for a second look…"""

_CHANGED_RATIO = 1.5
"""…when it is also this much more than the note's usual one."""

_SHORTENED_LOOKS = 3
"""Readings, from that with the shortened window on, in which another note is looked for at its end
whatever the note leaves: an octave's lines all fit the lower note as well."""

_LOST = 0.7
"""Share of the energy below which a note with a strange end may have moved out of reach."""

ENOUGH_PERIODS = 12.0
"""In fewer periods than this, partials take up too much of any noise to say what they explain…"""

_LEAST_COMPARED = 0.95
"""…give or take a little."""

_MUCH_LEFT = 0.3
"""A pitch moves within a window that leaves more than this share of the energy…"""

_TIMES_LEFT = 2.0
"""…and more than this many times what a shorter one leaves."""

_USUAL_SHARE = 0.2
"""Weight of the newest reading in what is usual."""

_OVER = 0.1
"""A sound is over where a window's newest eighth has less than this share of its mean power…"""

_OVER_MISSED = 2.0
"""…and the lines, which fade evenly, miss it by so many times what it has."""

_FADED = 2.0
"""…unless it always faded so fast, and yet is no knock: by so many nepers in a window. The newest
eighth of an even fade by ν has 8·(e^{-7ν/4} - e^{-2ν})/(1 - e^{-2ν}) of the mean power, which is
``_OVER`` for 2."""

_TELLS_MORE = 1.5
"""A window that is so many times as long tells the fading anew."""

_LOOK_EVERY = 5
"""Readings between two looks at what else may fit…"""

_WELL_EXPLAINED = 0.95
"""…unless the note carries this share of the energy…"""

_FEW_KEPT = 0.5
"""…and at least this share of its places holds a line that fits."""

_CLEARLY_LESS = 0.8
"""Energy left over by a better note, relative to what the present one leaves."""

_MUCH_MISSING = 0.4
"""A note that leaves more than this share of the energy is not the period of the sound…"""

_HALF_OF = 0.5
"""…if one of a longer period leaves less than this share of that."""


class Fit:
    """What the last reading of a note leaves over, beside what is usual.

    Attributes:
        estimate: The last reading, None before the first and where there was none.
    """

    def __init__(self) -> None:
        self.estimate: Estimate | None = None
        self._usual = 0.0
        self._fading = 0.0
        self._shortened = 0
        self._until_look = _LOOK_EVERY

    def take(self, estimate: Estimate) -> None:
        """The next reading."""
        misfit = estimate.lines.tail_misfit
        usual = misfit if self.estimate is None else self._usual
        self._usual = usual + _USUAL_SHARE * (misfit - usual)
        before, self.estimate = self.estimate, estimate
        if before is None or estimate.seconds > _TELLS_MORE * before.seconds:
            self._fading = estimate.fading
        elif not self.is_over:
            self._fading += _USUAL_SHARE * (estimate.fading - self._fading)

    def lose(self) -> None:
        """There is no reading."""
        self.estimate = None

    def shorten(self) -> None:
        """The window was shortened."""
        self._shortened = _SHORTENED_LOOKS

    def asks_for_less(self, estimate: Estimate) -> bool:
        """Whether so little is explained that a shorter window is worth a reading.

        It says yes at most as often as one looks for what else may fit.
        """
        return estimate.lines.explained <= _LOST and self._until_look <= 1

    @property
    def is_over(self) -> bool:
        """Whether the sound was damped within the window: the lines say nothing true of its end."""
        estimate = self.estimate
        if estimate is None or estimate.lines.tail_level > _OVER:
            return False
        fades_so = _FADED / estimate.seconds < self._fading < DAMPED * estimate.series.f1
        return not fades_so and estimate.lines.tail_misfit > _OVER_MISSED

    @property
    def end_changed(self) -> bool:
        """Whether the end of the window has ceased to fit the note."""
        if self.estimate is None:
            return False
        return self.estimate.lines.tail_misfit > max(_CHANGED, _CHANGED_RATIO * self._usual)

    def was_shortened(self) -> bool:
        """Whether the window was shortened just now or a moment ago; asked once a reading."""
        self._shortened -= 1
        return self._shortened >= 0

    @property
    def is_lost(self) -> bool:
        """Whether the note fits neither the window nor its end: it has moved out of reach."""
        lines = None if self.estimate is None else self.estimate.lines
        return lines is None or (lines.tail_misfit > _CHANGED and lines.explained < _LOST)

    def is_due_for_a_look(self) -> bool:
        """Whether it is time to compare the note with what else may fit; asked once a reading.

        A series started on a transient can hold on to lines that happen to fit.
        """
        self._until_look -= 1
        if self._until_look > 0 or self.estimate is None:
            return False
        self._until_look = _LOOK_EVERY
        return self.is_doubtful

    @property
    def is_doubtful(self) -> bool:
        """Whether the note leaves so much unexplained that another may fit better."""
        if self.estimate is None:
            return True
        kept = np.count_nonzero(self.estimate.series.kept) / len(self.estimate.series.kept)
        return self.estimate.lines.explained < _WELL_EXPLAINED or bool(kept < _FEW_KEPT)

    @property
    def carries_little(self) -> bool:
        """Whether so much is missing that this is hardly the period of the sound."""
        return self.estimate is not None and 1 - self.estimate.lines.explained > _MUCH_MISSING

    def carries_what_is_missing_in(self, other: Fit) -> bool:
        """Whether this note carries most of what is missing in the other."""
        if self.estimate is None or other.estimate is None:
            return False
        left = 1 - other.estimate.lines.explained
        return other.carries_little and 1 - self.estimate.lines.explained < _HALF_OF * left

    def explains_more_than(self, other: Fit) -> bool:
        """Whether this note carries clearly more of the energy than ``other``."""
        if self.estimate is None or other.estimate is None:
            return other.estimate is None
        left = 1 - self.estimate.lines.explained
        return left < _CLEARLY_LESS * (1 - other.estimate.lines.explained)


def moves_within(longer: Estimate, shorter: Estimate) -> bool:
    """Whether a note explains much less of a longer window than of a shorter one."""
    if shorter.periods < _LEAST_COMPARED * ENOUGH_PERIODS:
        return False
    left = 1 - longer.lines.explained
    return left > _MUCH_LEFT and left > _TIMES_LEFT * (1 - shorter.lines.explained)


def something_comes_up(estimate: Estimate) -> bool:
    """Whether the end of the window has more in it than the note, and does not merely fade."""
    lines = estimate.lines
    left = max(_LITTLE_LEFT, 1 - lines.explained)
    return lines.tail_misfit > _COMES_UP * left and lines.tail_level > _AS_LOUD
