"""One note being followed: where it is, how stiff its string, how far back it may be read."""

from __future__ import annotations

import math

from tuner.pitch.agreement import Agreement
from tuner.pitch.belief import Belief, Learning
from tuner.pitch.coarse import HIGHEST_HZ, LOWEST_HZ
from tuner.pitch.evidence import begins_note, keeps_note
from tuner.pitch.fine import LONGEST_SECONDS, Estimate, FineReader, longest_window
from tuner.pitch.fit import ENOUGH_PERIODS, Fit, moves_within, something_comes_up
from tuner.pitch.knock import is_knock
from tuner.pitch.lines import LEAST_PERIODS
from tuner.pitch.lower_rank import LowerRank
from tuner.pitch.movement import MOVING_SECONDS, Movement
from tuner.pitch.octave import WHOLES, period_factor
from tuner.pitch.ranks import RANK_PERIODS, Ranks
from tuner.pitch.series import renumbered

FIRST_PERIODS = 4.0
"""Periods in the first window of a new note: bins so wide that any partial falls into its own."""

STEP = 3.0
"""Growth of a new note's windows: each one's reading places the next one's lines."""

_MOST_STEPS = 12
"""Windows tried from the first to the longest, corrections of the octave included."""

_STRUCK_SECONDS = 0.05
"""In a window that begins with the attack, up to this length, what bends is the attack."""

_BEGUN = 0.93
"""Share of the sound since the attack that is read…"""

_FEWEST = 1.05 * LEAST_PERIODS
"""…once that is a little more than the fewest periods that can be read."""

_MUCH_LONGER = 1.5
"""A window that is so many times as long is worth comparing with a shorter one…"""

_FULL = 0.8
"""Share of the longest window from which on inharmonicity is learned."""

_SAME = 0.01
"""The longest window is kept as long as the pitch stays within this share."""

_WHOLE = 0.003
"""Ratios of two pitches this near to a whole number are taken for one."""


def heard(reach: float, f1: float) -> float:
    """How long a window may be, in s: the first moment is the hammer's or the finger's."""
    return max(_BEGUN * reach, min(reach, _FEWEST / f1))


class Track:
    """Follows one note.

    Attributes:
        struck: Whether an attack began it.
        span: Length of the sound that the note may be read from, in seconds.
        f1: Its first partial, in Hz.
        fit: How well it explains what is heard.
        hz: ``f1``, carried on to the newest sample while the pitch moves.
        sigma_cents: Standard deviation of ``hz``.
        held: Whether it was read in a long window in which nothing changes.
    """

    def __init__(self, fine: FineReader, ranks: Ranks, f1: float, *, struck: bool) -> None:
        self._fine = fine
        self._ranks = ranks
        self.struck = struck
        self.span = 0.0
        self._from_attack = False
        self._aim(f1)

    def _aim(self, f1: float, *, lower_rank: bool = False) -> None:
        """Begin anew at ``f1``, which may be that of the lower one of two ranks."""
        self.f1 = f1
        self._learning = Learning(f1)
        self._agreement = Agreement()
        self._lower_rank = LowerRank(self._ranks, found=lower_rank)
        self.fit = Fit()
        self.hz = f1
        self.sigma_cents = 0.0
        self._longest, self._longest_for = math.inf, f1
        self._movement = Movement()
        self.held = False

    @property
    def estimate(self) -> Estimate | None:
        """The last fine reading, None where there is none."""
        return self.fit.estimate

    @property
    def settled(self) -> bool:
        """Whether enough readings have agreed."""
        return self._agreement.settled

    @property
    def clear(self) -> bool:
        """Whether the last fine reading found a note at all."""
        if self.estimate is None:
            return False
        if not self.settled:
            return begins_note(self.estimate)
        return keeps_note(self.estimate) and not self.fit.is_over

    def start(self, reach: float) -> bool:
        """Find the series near ``f1`` with longer and longer windows, up to ``reach`` seconds.

        Returns:
            Whether there is one; False also while too few periods have sounded.
        """
        self.span = reach = heard(reach, self.f1)
        self._from_attack = reach < _STRUCK_SECONDS
        seconds = min(reach, FIRST_PERIODS / self.f1)
        for _ in range(_MOST_STEPS):
            estimate = self._fine.read(self._learning.belief(self.f1), seconds)
            if estimate is not None:
                factor = period_factor(estimate, struck=self.struck)
                factor = self._lower_rank.corrected(factor, estimate.series)
                below = factor == 1.0 and self._ranks.lies_below(estimate.series, reach)
                if below:
                    factor = 1 / 2
                hz = estimate.series.f1 * factor
                if factor != 1.0 and LOWEST_HZ < hz < HIGHEST_HZ:
                    self._aim(hz, lower_rank=below)
                    seconds = min(reach, max(seconds, FIRST_PERIODS / hz))
                    continue
                other = renumbered(estimate.numbers, estimate.lines, estimate.series)
                if other is not None and other.f1 > LOWEST_HZ:
                    self._aim(other.f1)
                    self._learning.take(other)
                    continue
                if self.estimate is not None and moves_within(estimate, self.estimate):
                    self.span = self.estimate.seconds
                    break
                # What a longer window says otherwise is no movement.
                self._movement = Movement()
                self._take(estimate)
            if seconds >= min(reach, LONGEST_SECONDS):
                break
            seconds = min(reach, STEP * seconds)
        return self.estimate is not None

    def read(self, reach: float, elapsed: float) -> None:
        """Read on, ``elapsed`` seconds after the last reading.

        The window grows with the sound, up to ``reach`` seconds, but shrinks where the pitch
        moves.
        """
        self._from_attack = reach < _STRUCK_SECONDS and self.span + elapsed >= reach
        allowed = min(self._longest_window(), self._movement.longest_window(self.f1, elapsed))
        self.span = min(self.span + elapsed, heard(reach, self.f1), allowed)
        expected = self._movement.expected(self.f1, elapsed)
        belief = self._learning.belief(expected, moves=self._movement.moves)
        estimate = self._fine.read(belief, self.span)
        self.held = False
        if estimate is None:
            self.fit.lose()
            return
        comes_up = something_comes_up(estimate)
        if self._lower_rank.speaks(estimate, elapsed):
            self._aim(0.5 * estimate.series.f1, lower_rank=True)
            self.start(min(self.span, RANK_PERIODS / estimate.series.f1))
            return
        if self._agreement.is_due(doubtful=comes_up):
            other = self._agreement.other_octave(estimate, self._lower_rank)
            if other is not None:
                self._aim(other)
                self.start(self.span)
                return
        shorter = self._shorter(belief, estimate)
        if shorter is not None:
            estimate, self.span = shorter, shorter.seconds
            self._agreement.loosen()
            self.fit.shorten()
        self._take(estimate)
        # Where the pitch bends, high partials are off by more than B moves them.
        full = estimate.seconds >= _FULL * self._longest and self._movement.is_still(estimate)
        if full:
            self._learning.learn_stiffness(estimate.series, elapsed)
        self.held = full and self.settled and not (comes_up or self.fit.is_doubtful)

    def _shorter(self, belief: Belief, estimate: Estimate) -> Estimate | None:
        """A reading of the newest part of the window, where the pitch moves too far within it."""
        seconds = self._movement.shorter_window(estimate)
        if seconds is not None:
            return self._fine.read(belief, seconds)
        if not self.fit.asks_for_less(estimate):
            return None
        # Of vibrato that turns back and forth, neither the chirp nor the end says anything.
        seconds = max(MOVING_SECONDS, ENOUGH_PERIODS / estimate.series.f1)
        if estimate.seconds < _MUCH_LONGER * seconds:
            return None
        shorter = self._fine.read(belief, seconds)
        if shorter is None or not moves_within(estimate, shorter):
            return None
        self._movement.begin()
        return shorter

    def _longest_window(self) -> float:
        """The longest window of this note: once reached, it does not follow every cent."""
        if self.span < self._longest or abs(self.f1 / self._longest_for - 1) > _SAME:
            self._longest_for, self._longest = self.f1, longest_window(self.f1)
        return self._longest

    def has_odd_partials(self) -> bool:
        """Whether odd partials of this note sound, so that it is not its octave alone that does."""
        return self.estimate is not None and self._lower_rank.sounds(self.estimate.series)

    def is_octave_of(self, other: Track) -> bool:
        """Whether the two differ by what ``octave.py`` is there to tell."""
        times = max(self.f1, other.f1) / min(self.f1, other.f1)
        whole = round(times)
        near = whole > 1 and abs(times - whole) < _WHOLE * whole
        return near and (other._agreement.is_old or whole in WHOLES)

    def _take(self, estimate: Estimate) -> None:
        """Believe a fine reading."""
        self.fit.take(estimate)
        if self.settled or not is_knock(estimate):
            self._agreement.add(float(estimate.lines.power.sum()))
        self.f1 = estimate.series.f1
        self._learning.take(estimate.series)
        self.hz, self.sigma_cents = self._movement.carry_on(estimate, struck=self._from_attack)
