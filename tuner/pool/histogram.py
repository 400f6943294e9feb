"""Durations counted into logarithmic bins: constant memory, whatever the running time."""

from __future__ import annotations

from array import array

from tuner.pool.stats import Times

_SPLIT_BITS = 3
_BINS_PER_OCTAVE = 1 << _SPLIT_BITS
_SHORTEST_NS = 128
_BINS = 30 * _BINS_PER_OCTAVE
"""Eight to an octave: 128 ns to about 140 s."""


class Histogram:
    """How long something took, each time it was done.

    A percentile is read from the bins, so it is right to half the width of one, 6 %; count,
    mean and maximum are exact.
    """

    __slots__ = ("_bins", "_count", "_longest_ns", "_total_ns")

    def __init__(self) -> None:
        self._bins = array("I", [0]) * _BINS
        self._count = 0
        self._total_ns = 0
        self._longest_ns = 0

    def add(self, duration_ns: int) -> None:
        """Count one duration, in ns, 0 or more."""
        self._count += 1
        self._total_ns += duration_ns
        self._longest_ns = max(self._longest_ns, duration_ns)
        scaled = (duration_ns << _SPLIT_BITS) // _SHORTEST_NS
        octave = scaled.bit_length() - 1 - _SPLIT_BITS
        if octave < 0:
            position = 0
        else:
            # The bits below the leading one tell the parts of an octave apart.
            part = scaled >> octave & (_BINS_PER_OCTAVE - 1)
            position = min(octave * _BINS_PER_OCTAVE + part, _BINS - 1)
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
    octave, part = divmod(position, _BINS_PER_OCTAVE)
    return float(_SHORTEST_NS * 2.0**octave * (1.0 + (part + 0.5) / _BINS_PER_OCTAVE))
