"""Durations counted into logarithmic bins: constant memory, whatever the running time."""

from __future__ import annotations

from array import array

from tuner.pool.stats import Times

_BINS_PER_OCTAVE = 2
_SHORTEST_NS = 128
_BINS = 60
"""Half an octave each: 128 ns to about 140 s."""


class Histogram:
    """How long something took, each time it was done.

    A percentile is read from the bins, so it is exact to the width of one, a factor of √2,
    halved by taking the middle; count, mean and maximum are exact.
    """

    __slots__ = ("_bins", "_count", "_longest_ns", "_total_ns")

    def __init__(self) -> None:
        self._bins = array("L", [0]) * _BINS
        self._count = 0
        self._total_ns = 0
        self._longest_ns = 0

    def add(self, duration_ns: int) -> None:
        """Count one duration, in ns, 0 or more."""
        self._count += 1
        self._total_ns += duration_ns
        self._longest_ns = max(self._longest_ns, duration_ns)
        scaled = duration_ns // _SHORTEST_NS
        octave = scaled.bit_length() - 1
        if octave < 0:
            position = 0
        else:
            # The bit below the leading one tells the halves of an octave apart (at 1.5, not √2).
            upper = octave > 0 and scaled >> (octave - 1) & 1
            position = min(octave * _BINS_PER_OCTAVE + upper, _BINS - 1)
        self._bins[position] += 1

    def reset(self) -> None:
        """Forget everything."""
        for position in range(_BINS):
            self._bins[position] = 0
        self._count = self._total_ns = self._longest_ns = 0

    def percentile_ms(self, per_cent: float) -> float:
        """The duration that so many per cent of all do not exceed, in ms; 0 when empty."""
        wanted = self._count * per_cent / 100.0
        seen = 0
        for position, count in enumerate(self._bins):
            seen += count
            if count and seen >= wanted:
                return min(_middle_ns(position), self._longest_ns) / 1e6
        return 0.0

    def times(self) -> Times:
        """The figures so far."""
        if not self._count:
            return Times()
        return Times(
            self._count,
            self._total_ns / self._count / 1e6,
            self.percentile_ms(99.0),
            self._longest_ns / 1e6,
        )


def _middle_ns(position: int) -> float:
    octave, upper = divmod(position, _BINS_PER_OCTAVE)
    return float(_SHORTEST_NS * 2.0**octave * (1.75 if upper else 1.25))
