"""How readings become what needle and numerals show. Pure Python; the time comes from outside."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tuner.ui.damping import Damping
from tuner.ui.steadying import Steadying

if TYPE_CHECKING:
    from tuner.engine.readings import Reading

GAUGE_HOLD_S = 1.0
NOTE_HOLD_S = 3.0
GAP_S = 0.25
NUMERALS_S = 0.2
"""How long the numerals stand still, so that they can be read."""
NEAR = 3.0
"""How many tolerances from the target a pitch still counts as near."""
SURE = 2.0
"""Standard deviations on each side that must lie inside the tolerance."""
UNSURE_CENTS = 5.0
"""A reading less sure than this begins no other note while one sounds."""
KEEPS = 1.2
"""What is in tune stays so while the interval lies inside this many tolerances."""

_NOTE, _RELEASE = "note", "release"
"""Values of ``SignalState``, whose package brings NumPy along; the window is painted first."""


class Phase(enum.Enum):
    """How fresh what is shown is."""

    REST = "rest"
    """Nothing to show."""
    SOUNDING = "sounding"
    """A note sounds."""
    HELD = "held"
    """The sound has ended; needle, numerals and note stay."""
    FADING = "fading"
    """The needle rests; numerals and note stay a little longer."""


class Closeness(enum.Enum):
    """How near the target a pitch is."""

    IN_TUNE = "in tune"
    NEAR = "near"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Numerals:
    """What is written beside the needle; stands still for NUMERALS_S.

    Attributes:
        name: The target's name without its octave.
        octave: How its octave is written beside the name: ``4``, ``′``, or nothing.
        cents: Smoothed deviation; negative is flat.
        hz: The frequency ``cents`` stands for, in Hz.
        target_hz: The target's frequency, in Hz.
        closeness: How near ``cents`` is to the target, judged as it is written.
        sigma: Standard deviation of the reading, in cents; None when unknown.
        index: Which target it is; see ``tuner.music.targets.Place``.
    """

    name: str
    octave: str
    cents: float
    hz: float
    target_hz: float
    closeness: Closeness
    sigma: float | None = None
    index: int = 0


class ReadingFollower:
    """Takes every reading and says what to show at any moment.

    The needle aims at a mean that weighs each reading by how sure it is and that single wrong
    ones cannot move; a new note starts afresh. The numerals are the same value, taken five
    times a second. A note is in tune only when the whole interval of two standard deviations
    lies inside the tolerance, and stays so until the interval is clearly outside.

    Args:
        smoothing_s: How long to average, in s; 0 shows each raw reading.
        tolerance: Largest deviation that is in tune, in cents.
    """

    def __init__(self, smoothing_s: float, tolerance: float) -> None:
        self._steady = Steadying(smoothing_s)
        self._damping = Damping()
        self.tolerance = tolerance
        self.notes = 0
        """How many notes have begun; a needle jumps when this changes."""
        self.numerals: Numerals | None = None
        self._target: tuple[int, float] | None = None
        self._sigma: float | None = None
        self._heard_s = float("-inf")
        self._written_s = float("-inf")
        self._taken_s = float("-inf")
        self._interval_s = 0.0

    def take(self, reading: Reading, now_s: float) -> None:
        """Hear a reading; one without a sure pitch changes nothing."""
        interval_s, self._taken_s = now_s - self._taken_s, now_s
        if interval_s < GAUGE_HOLD_S:
            self._interval_s = max(interval_s, 0.9 * self._interval_s)
        deviation, sigma = reading.deviation, reading.pitch.sigma_cents
        if self._damping.leaves_noise(reading.level.rms_dbfs, sigma, now_s):
            return
        if deviation is None or reading.pitch.state.value not in (_NOTE, _RELEASE):
            return
        target = (deviation.target.index, deviation.target_hz)
        if reading.pitch.state.value == _RELEASE:
            if target == self._target:
                self._heard_s = now_s  # the note before, said once more: nothing new
            return
        unsure = sigma is not None and sigma > UNSURE_CENTS
        if target != self._target and unsure and self.phase(now_s) is Phase.SOUNDING:
            return  # the last noise of a note that is damped is no other note
        if target != self._target or self.phase(now_s) in (Phase.REST, Phase.FADING):
            self._target = target
            self._steady.restart()
            self._written_s = float("-inf")
            self.notes += 1
        self._heard_s = now_s
        self._sigma = sigma
        self._steady.take(deviation.cents, self._sigma, now_s)
        if now_s - self._written_s >= NUMERALS_S:
            self._written_s = now_s
            cents = self.cents
            self.numerals = Numerals(
                deviation.name,
                deviation.target.octave_mark,
                cents,
                deviation.target_hz * 2.0 ** (cents / 1200.0),
                deviation.target_hz,
                self._closeness(cents),
                self._sigma,
                deviation.target.index,
            )

    @property
    def smoothing_s(self) -> float:
        """How long to average, in s; 0 shows each raw reading."""
        return self._steady.time_s

    @smoothing_s.setter
    def smoothing_s(self, value: float) -> None:
        self._steady.time_s = value

    @property
    def cents(self) -> float:
        """Where the needle aims, in cents; 0 when nothing was heard yet."""
        return self._steady.cents

    def _closeness(self, cents: float) -> Closeness:
        """Judge a deviation by the tolerance, its uncertainty included."""
        # To the tenth of a cent that is written, so that colour and number always agree.
        edge = round(abs(cents), 1) + SURE * (self._sigma or 0.0)
        was_in_tune = self.numerals is not None and self.numerals.closeness is Closeness.IN_TUNE
        if edge <= self.tolerance * (KEEPS if was_in_tune else 1.0):
            return Closeness.IN_TUNE
        return Closeness.NEAR if round(abs(cents), 1) <= NEAR * self.tolerance else Closeness.OFF

    def phase(self, now_s: float) -> Phase:
        """How fresh what is shown is, at a moment."""
        age = now_s - self._heard_s
        if age < self._gap_s():
            return Phase.SOUNDING
        if age < GAUGE_HOLD_S:
            return Phase.HELD
        return Phase.FADING if age < NOTE_HOLD_S else Phase.REST

    def next_phase_s(self, now_s: float) -> float | None:
        """How long until the phase changes if nothing more is heard; None at rest."""
        age = now_s - self._heard_s
        for limit in (self._gap_s(), GAUGE_HOLD_S, NOTE_HOLD_S):
            if age < limit:
                return limit - age
        return None

    def skip(self, seconds: float) -> None:
        """Go on as if this much time had not passed."""
        self._heard_s += seconds
        self._written_s += seconds
        self._taken_s += seconds

    def reset(self) -> None:
        """Forget everything heard."""
        self.numerals = None
        self._target = None
        self._steady.restart()
        self._heard_s = self._written_s = self._taken_s = float("-inf")
        self._interval_s = 0.0

    def _gap_s(self) -> float:
        """The longest silence inside a note: two slow batches, but never less than GAP_S."""
        return min(max(GAP_S, 2.2 * self._interval_s), GAUGE_HOLD_S)
