"""The black box: the last seconds of sound, and what was read of them, to be saved.

Owned by the analysis thread. Its memory is made when a stream begins and written round and round;
a batch adds nothing to it. What is taken out is a copy, and may go to any thread.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.engine.config import BATCH_SIZES
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition, Level
from tuner.pitch.reading import PitchReading, SignalState

KEPT_SECONDS: Final = 30

_STATES = tuple(SignalState)
_CONDITIONS = tuple(InputCondition)
_NO_TARGET = np.iinfo(np.int64).min
_ROW = np.dtype([
    ("at", np.int64), ("first_frame", np.int64), ("frames", np.int32), ("joined", np.bool_),
    ("state", np.uint8), ("condition", np.uint8), ("target", np.int64), ("hz", np.float64),
    ("clarity", np.float64), ("sigma", np.float64), ("inharmonicity", np.float64),
    ("rms", np.float64), ("peak", np.float64),
])  # fmt: skip
"""One reading. ``at`` counts the kept frames before its batch; NaN stands for None."""


class Span(NamedTuple):
    """The frames of one batch.

    Attributes:
        first_frame: Position of the first one, lost ones included; of the first span 0.
        frames: How many there are.
        joined: Whether the sound goes on without a break from the span before.
    """

    first_frame: int
    frames: int
    joined: bool


@dataclass(frozen=True, slots=True, eq=False)
class Take:
    """A copy of what the black box holds.

    Attributes:
        sample_rate: Frames a second.
        samples: float32 of shape (frames,), batch after batch, without what was lost between.
        tuning: What pitches were compared with at the end.
        gate_dbfs: Level below which sound was silence, in dBFS RMS.
        clock_ppm: By how much readings were corrected.
        whole: Whether it goes back to where the stream began.
    """

    sample_rate: int
    samples: NDArray[np.float32]
    tuning: Tuning
    gate_dbfs: float
    clock_ppm: float
    whole: bool
    _rows: NDArray[Any]
    _tunings: tuple[tuple[int, Tuning], ...]

    @property
    def seconds(self) -> float:
        """How long the sound is, in s."""
        return len(self.samples) / self.sample_rate

    @property
    def spans(self) -> Sequence[Span]:
        """Where the batches were."""
        start = int(self._rows[0]["first_frame"]) if len(self._rows) else 0
        return [
            Span(int(row["first_frame"]) - start, int(row["frames"]), bool(row["joined"]))
            for row in self._rows
        ]

    def readings(self) -> Iterator[Reading]:
        """What was read, batch by batch; times count from the first frame that is kept.

        Partials and the times of capture are not kept.
        """
        for row, span in zip(self._rows, self.spans, strict=True):
            state, hz = _STATES[row["state"]], _number(row["hz"])
            pitch = PitchReading(
                state,
                hz,
                float(row["clarity"]),
                _number(row["sigma"]),
                _number(row["inharmonicity"]),
            )
            level = Level(float(row["rms"]), float(row["peak"]), _CONDITIONS[row["condition"]])
            deviation = None
            if hz is not None and row["target"] != _NO_TARGET:
                tuning = self._tuning_at(int(row["at"]))
                deviation = tuning.deviation_from(tuning.target(int(row["target"])), hz)
            end = span.first_frame + span.frames
            yield Reading(end, self.sample_rate, 0, 0, pitch, level, deviation)

    def _tuning_at(self, at: int) -> Tuning:
        before = [tuning for since, tuning in self._tunings if since <= at]
        return before[-1] if before else self.tuning


class BlackBox:
    """A ring of sound, and beside it a ring of readings.

    Args:
        tuning: What pitches are compared with at first.
        seconds: How much is kept.
    """

    def __init__(self, tuning: Tuning, seconds: float = KEPT_SECONDS) -> None:
        self._seconds = seconds
        self._sample_rate = 0
        self._sound: NDArray[np.float32] = np.empty(0, np.float32)
        self._rows: NDArray[Any] = np.empty(0, _ROW)
        self._frames = self._batches = 0
        self._tunings = deque([(0, tuning)])

    @property
    def memory_bytes(self) -> int:
        """What it holds; 0 before the first batch."""
        return self._sound.nbytes + self._rows.nbytes

    def retune(self, tuning: Tuning) -> None:
        """Compare with other targets from the next batch on."""
        oldest = self._frames - len(self._sound)
        while len(self._tunings) > 1 and self._tunings[1][0] <= oldest:
            self._tunings.popleft()
        if self._tunings[-1][0] == self._frames:
            self._tunings.pop()
        self._tunings.append((self._frames, tuning))

    def clear(self) -> None:
        """Forget everything; the memory stays."""
        tuning = self._tunings[-1][1]
        self._frames = self._batches = 0
        self._tunings.clear()
        self._tunings.append((0, tuning))

    def add(self, batch: Batch, samples: NDArray[np.float32], reading: Reading) -> None:
        """Keep a batch and its reading; the first of a stream forgets the stream before.

        Args:
            batch: Where the samples belong.
            samples: float32 of shape (batch.sample_count,); copied.
            reading: What was read.
        """
        if batch.sample_rate != self._sample_rate:
            self._make(batch.sample_rate)
        if batch.sequence == 0:
            self.clear()
        count, size = len(samples), len(self._sound)
        at = self._frames % size
        head = min(count, size - at)
        self._sound[at : at + head] = samples[:head]
        self._sound[: count - head] = samples[head:]
        pitch, level, deviation = reading.pitch, reading.level, reading.deviation
        self._rows[self._batches % len(self._rows)] = (
            self._frames, batch.first_frame, count, batch.joined,
            _STATES.index(pitch.state), _CONDITIONS.index(level.condition),
            _NO_TARGET if deviation is None else deviation.target.index,
            _or_nan(pitch.hz), pitch.clarity, _or_nan(pitch.sigma_cents),
            _or_nan(pitch.inharmonicity), level.rms_dbfs, level.peak_dbfs,
        )  # fmt: skip
        self._frames += count
        self._batches += 1

    def take(self, gate_dbfs: float, clock_ppm: float) -> Take | None:
        """A copy of what is kept, whole batches only; None if that is nothing.

        Args:
            gate_dbfs: The gate in force, to go with it.
            clock_ppm: The clock correction in force.
        """
        if not self._batches:
            return None
        count = len(self._rows)
        numbers = np.arange(max(0, self._batches - count), self._batches) % count
        rows = self._rows[numbers]
        rows = rows[rows["at"] >= self._frames - len(self._sound)]
        first = int(rows[0]["at"])
        places = first % len(self._sound)
        samples = np.concatenate((self._sound[places:], self._sound[:places]))
        return Take(
            self._sample_rate,
            samples[: self._frames - first],
            self._tunings[-1][1],
            gate_dbfs,
            clock_ppm,
            first == 0,
            rows,
            tuple(self._tunings),
        )

    def _make(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._sound = np.empty(frames_kept(sample_rate, self._seconds), np.float32)
        self._rows = np.empty(rows_kept(sample_rate, self._seconds), _ROW)
        self.clear()


def frames_kept(sample_rate: int, seconds: float = KEPT_SECONDS) -> int:
    """How many frames the ring holds."""
    return max(int(seconds * sample_rate), *BATCH_SIZES)


def rows_kept(sample_rate: int, seconds: float = KEPT_SECONDS) -> int:
    """How many readings are held: those of the smallest batches."""
    return frames_kept(sample_rate, seconds) // min(BATCH_SIZES) + 1


def black_box_bytes(sample_rate: int) -> int:
    """What the black box holds in memory while it is on."""
    return 4 * frames_kept(sample_rate) + _ROW.itemsize * rows_kept(sample_rate)


def runs(spans: Sequence[Span]) -> list[list[int]]:
    """Spans in few numbers: frames, how many such spans, frames lost before, whether joined."""
    found: list[list[int]] = []
    end = 0
    for span in spans:
        lost, end = span.first_frame - end, span.first_frame + span.frames
        if found and found[-1][0] == span.frames and span.joined and not lost:
            found[-1][1] += 1
        else:
            found.append([span.frames, 1, lost, int(span.joined)])
    return found


def spans_of(found: Sequence[Sequence[int]]) -> list[Span]:
    """The spans again.

    Raises:
        ValueError: These are none.
    """
    spans: list[Span] = []
    end = 0
    for frames, times, lost, joined in found:
        if frames < 1 or times < 1 or lost < 0:
            raise ValueError("There are no batches of that kind.")
        end += lost
        for time in range(times):
            spans.append(Span(end, frames, bool(joined or time)))
            end += frames
    return spans


def _or_nan(value: float | None) -> float:
    return math.nan if value is None else value


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)
