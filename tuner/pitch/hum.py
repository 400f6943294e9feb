"""The hum of the mains that was there before the note: learned in pauses, taken out of the sound.

Hum is a comb of steady lines at exact multiples of a frequency within 0.3 % of 50 or 60 Hz. In
a pause its frequency and its complex amplitudes are read off two halves of the newest half second,
and the wave they make is carried on and taken off all that comes after. A note is never learned:
its lines are no such comb, they change from one half to the other, and nothing is learned while
there is a note. During a note the wave runs on as it was; the grid keeps its phase for seconds.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from tuner.pitch.fine import Estimate
from tuner.pitch.history import History
from tuner.pitch.mains import is_hum
from tuner.pitch.series import cents_apart

_NOMINAL_HZ = (50.0, 60.0)

_SLACK = 0.003
"""A grid rarely leaves 0.2 % of its nominal frequency; sound cards keep within 0.01 %."""

_HIGHEST_HZ = 800.0
"""Above this, hum is too weak to be taken for a note."""

_MOST_TEETH = int(_HIGHEST_HZ / min(_NOMINAL_HZ))

_LEARN_RATE = 4000.0
"""Learning needs no more samples a second than this."""

_LEARN_SECONDS = 0.5
"""It hears this much, and does it so often."""

_STEADY = 0.15
"""The lines of the two halves differ by no more than this, relative to the line…"""

_CLEAR = 8.0
"""…and stand this far (power) over the noise midway between the teeth."""

_CHANGED = 0.01
"""A change of what is taken out counts from this share of its power."""

_COLUMNS = 32
"""The wave is made as a product of rows and columns of so many samples."""

_NEAR_CENTS = 3.0
"""A pitch this near to the mains that were learned is theirs…"""

_NEAR_NUMBERS = 4
"""…as are the octave, the twelfth and the second octave…"""

_NEAR_LEVEL = 2.0
"""…as long as it is no louder (amplitude) than they were by this."""

_ENDLESS_SECONDS = 1.5
"""A pitch of the mains that has not faded for so long…"""

_ENDLESS_GROWTH = 0.12
"""…by more than this, relative, in a second (1 dB) is hum, whatever began it."""

_BESIDE = 12
"""Bins on each side of a tooth whose median is the noise there."""

_TOOTH = 30.0
"""A tooth that stands so far (power) over its noise is looked at more closely."""

_PASSES = 3
"""Times the frequency is read, each from the last."""

_Comb = tuple[float, NDArray[np.float64], NDArray[np.complex128], float]
"""Frequency of the grid, numbers of the teeth, their amplitudes at time 0, power of all."""

_NOTHING: _Comb = (0.0, np.zeros(0), np.zeros(0, dtype=np.complex128), 0.0)


class Hum:
    """Learns the mains and takes them out of a stream.

    Attributes:
        mains: Frequency of the grid that was learned, in Hz; None while nothing was.
        level: RMS of what is taken out.
    """

    def __init__(self, rate: float) -> None:
        """Listen to a stream of ``rate`` Hz."""
        self._rate = rate
        self._step = max(1, round(rate / _LEARN_RATE))
        self._count = int(_LEARN_SECONDS * rate / self._step) // (2 * _COLUMNS) * (2 * _COLUMNS)
        self._heard = History((self._count + 1) * self._step)
        self.clear()

    def clear(self) -> None:
        """The stream begins anew."""
        self._heard.clear()
        self._time = 0
        self._until_learning = 0.0
        self._endless = 0.0
        self.mains: float | None = None
        self.level = 0.0
        self._amplitudes = np.zeros(0, dtype=np.complex128)
        self._numbers = np.zeros(0)

    def clean(self, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """The next ``samples`` of the stream, shape ``(n,)``, without the hum."""
        self._heard.append(samples)
        start = self._time
        self._time += len(samples)
        self._until_learning -= len(samples) / self._rate
        if self.mains is None:
            return samples
        return samples - self._wave(start, len(samples))

    def _wave(self, start: int, count: int) -> NDArray[np.float64]:
        """Re Σ a·e^{jωt} at ``count`` samples from ``start`` on, shape ``(count,)``."""
        assert self.mains is not None
        rows = -(-count // _COLUMNS)
        omega = self._numbers * (2 * math.pi * self.mains / self._rate)
        by_row = np.exp(1j * np.outer(start + _COLUMNS * np.arange(rows), omega)) * self._amplitudes
        by_column = np.exp(1j * np.outer(np.arange(_COLUMNS), omega))
        wave = by_row.real @ by_column.real.T - by_row.imag @ by_column.imag.T
        flat: NDArray[np.float64] = wave.reshape(-1)[:count]
        return flat

    def learn(self, seconds: float) -> bool:
        """There has been no note for ``seconds``: learn what hums.

        Returns:
            Whether what is taken out has changed so much that the sound from before and the
            sound to come do not go together.
        """
        if self._until_learning > 0 or seconds < _LEARN_SECONDS:
            return False
        rest = self._time % self._step
        wanted = self._count * self._step + rest
        if self._heard.available < wanted:
            return False
        self._until_learning = _LEARN_SECONDS
        heard = self._heard.newest(wanted)[: wanted - rest].astype(np.float64)
        sound = heard.reshape(self._count, self._step).mean(axis=1)
        found = [self._read(sound, nominal) for nominal in self._suspected(sound)]
        best = max(found, key=lambda comb: comb[3], default=_NOTHING)
        if self.mains is None and best is _NOTHING:
            return False
        before = self._phasors()
        mains, self._numbers, self._amplitudes, power = best
        self.mains, self.level = mains if power > 0 else None, math.sqrt(power)
        change = 0.5 * float(np.sum(np.abs(self._phasors() - before) ** 2))
        return change > _CHANGED * power

    def _phasors(self) -> NDArray[np.complex128]:
        """Present phase and amplitude of every tooth, 0 where there is none."""
        phasors = np.zeros(_MOST_TEETH, dtype=np.complex128)
        if self.mains is not None:
            turned = 2j * np.pi * self.mains / self._rate * self._time * self._numbers
            phasors[self._numbers.astype(int) - 1] = self._amplitudes * np.exp(turned)
        return phasors

    def _suspected(self, sound: NDArray[np.float64]) -> list[float]:
        """Nominal frequencies that have a tooth of their comb in the spectrum of ``sound``."""
        spectrum = np.fft.rfft(sound * np.hanning(len(sound)))
        power = spectrum.real**2 + spectrum.imag**2
        bins = len(sound) * self._step / self._rate
        suspected = []
        for nominal in _NOMINAL_HZ:
            for number in (1, 2, 3):
                tooth = round(number * nominal * bins)
                around = power[tooth - _BESIDE : tooth + _BESIDE + 1]
                if power[tooth - 1 : tooth + 2].max() > _TOOTH * float(np.median(around)):
                    suspected.append(nominal)
                    break
        return suspected

    def _read(self, sound: NDArray[np.float64], nominal: float) -> _Comb:
        """The comb at ``nominal`` Hz; ``_NOTHING`` if there is none."""
        half = len(sound) // 2
        rate = self._rate / self._step
        numbers = np.arange(1.0, int(_HIGHEST_HZ / nominal) + 1)
        window = 0.5 - 0.5 * np.cos(2 * np.pi * (np.arange(half) + 0.5) / half)
        halves = sound.reshape(2, half) * window * (4 / half)
        between = _project(halves, nominal * (numbers + 0.5), rate)
        noise = float(np.median(np.abs(between) ** 2))
        mains, pull = nominal, 0.0
        if self.mains is not None and abs(self.mains / nominal - 1) < _SLACK:
            mains = self.mains
        for _ in range(_PASSES):
            early, late = _project(halves, mains * numbers, rate)
            # The halves are read with phases of their own beginnings.
            late = late * np.exp(-2j * np.pi * mains * numbers * half / rate)
            weight = np.abs(early) * np.abs(late)
            alike = np.abs(np.abs(late) - np.abs(early)) < _STEADY * np.abs(early)
            agreed = alike & (weight > _CLEAR * noise)
            if not agreed.any():
                return _NOTHING
            pull = _pull(numbers, agreed * weight, late * early.conj(), half / rate)
            mains += pull
        both = 0.5 * (early + late)
        agreed &= np.abs(late - early) < _STEADY * np.abs(both)
        if abs(mains / nominal - 1) > _SLACK or not agreed[:3].any():
            return _NOTHING
        # The phase is that in the middle of the whole window, where the last pull does nothing.
        both *= np.exp(1j * np.pi * pull * numbers * half / rate)
        amplitudes = (both * self._to_time_0(mains * numbers, len(sound)))[agreed]
        return mains, numbers[agreed], amplitudes, float(np.sum(np.abs(amplitudes) ** 2) / 2)

    def _to_time_0(self, hz: NDArray[np.float64], count: int) -> NDArray[np.complex128]:
        """What turns amplitudes at the first of ``count`` newest means into those at time 0.

        Each is the mean of M = ``step`` samples, which stands for the middle of them and is
        sinc(M·f/rate)/sinc(f/rate) of the line.
        """
        rest = self._time % self._step
        first = self._time - rest - self._step * count + 0.5 * (self._step - 1)
        gain = np.sinc(hz * self._step / self._rate) / np.sinc(hz / self._rate)
        turned: NDArray[np.complex128] = np.exp(-2j * np.pi * hz * first / self._rate) / gain
        return turned

    def is_back(self, estimate: Estimate, rms: float) -> bool:
        """Whether a pitch is that of the mains which were learned, left over or come back.

        Args:
            estimate: The reading.
            rms: Level of the sound, full scale 1.
        """
        if self.mains is None or rms > _NEAR_LEVEL * self.level:
            return False
        hz = estimate.series.f1
        whole = max(1, round(hz / self.mains))
        near = _NEAR_CENTS + 2 * estimate.series.sigma_cents
        return whole <= _NEAR_NUMBERS and cents_apart(hz, whole * self.mains) < near

    def goes_on(self, estimate: Estimate, rms: float, elapsed: float) -> bool:
        """Whether what an attack began is hum none the less: it goes on and on as it is.

        Args:
            estimate: The reading.
            rms: Level of the sound's loudest moment, full scale 1.
            elapsed: Seconds since the last reading.
        """
        lines = estimate.lines
        if (
            is_hum(estimate, rms, struck=False)
            and abs(lines.growth[int(np.argmax(lines.power))]) < _ENDLESS_GROWTH
        ):
            self._endless += elapsed
        else:
            self._endless = 0.0
        return self._endless > _ENDLESS_SECONDS


def _pull(
    numbers: NDArray[np.float64],
    weight: NDArray[np.float64],
    turned: NDArray[np.complex128],
    seconds: float,
) -> float:
    """By how many Hz the mains are higher than was thought, from phases ``seconds`` apart.

    Tooth k turns by 2π·k·δ·T in T seconds, so that δ = Σw·k·Δφ / (2π·T·Σw·k²).
    """
    over = 2 * np.pi * seconds * float(weight @ numbers**2)
    return float((weight * numbers) @ np.angle(turned)) / over


def _project(
    sounds: NDArray[np.float64], hz: NDArray[np.float64], rate: float
) -> NDArray[np.complex128]:
    """Σ x·e^{-jωt} of each row of ``sounds``, ``(m, n)``, at each frequency, ``(m, K)``."""
    omega = -2j * np.pi * hz / rate
    columns = np.exp(np.outer(np.arange(_COLUMNS), omega))
    rows = np.exp(np.outer(np.arange(sounds.shape[1] // _COLUMNS) * _COLUMNS, omega))
    found: NDArray[np.complex128] = np.einsum(
        "mrk,rk->mk", sounds.reshape(len(sounds), -1, _COLUMNS) @ columns, rows
    )
    return found
