"""From a batch to a reading: the consumers of the samples, without any thread.

The microphone's analysis thread and the analysis of a file run this very code.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.engine.readings import Reading
from tuner.music.nearest import TargetFollower
from tuner.music.tuning import Deviation, Tuning
from tuner.pitch.level import LevelMeter
from tuner.pitch.reading import PitchReading, SignalState
from tuner.pitch.tracker import PitchTracker


class Analyser:
    """Reads level and pitch of one stream, batch by batch.

    Args:
        tuning: What pitches are compared with.
        gate_dbfs: Level below which sound is silence, in dBFS RMS.

    Attributes:
        tuning: The same; may be changed between batches.
        clock_ppm: By how much faster than it says the sound card runs, in ppm; readings are
            corrected by it.
    """

    def __init__(self, tuning: Tuning, gate_dbfs: float) -> None:
        self.tuning = tuning
        self.clock_ppm = 0.0
        self._gate_dbfs = gate_dbfs
        self._meter = LevelMeter()
        self._target = TargetFollower()
        self._tracker: PitchTracker | None = None
        self._sample_rate = 0
        self._next_frame = 0

    @property
    def gate_dbfs(self) -> float:
        """Level below which sound is silence, in dBFS RMS."""
        return self._gate_dbfs

    @gate_dbfs.setter
    def gate_dbfs(self, value: float) -> None:
        self._gate_dbfs = value
        if self._tracker is not None:
            self._tracker.gate_dbfs = value

    def reset(self) -> None:
        """Forget what was heard; the next batch begins a stream."""
        self._tracker = None
        self._target.reset()

    def read(self, batch: Batch, samples: NDArray[np.float32]) -> Reading:
        """Read one batch.

        Args:
            batch: Where the samples belong.
            samples: float32 of shape (batch.sample_count,); only borrowed.
        """
        if batch.sequence == 0:
            self.reset()
        tracker = self._tracker_at(batch.sample_rate)
        missed = batch.first_frame - self._next_frame
        self._next_frame = batch.first_frame + batch.sample_count
        if missed or not batch.joined:
            tracker.gap(max(1, missed))
            self._target.reset()
        level = self._meter.measure(samples)
        pitch = self._corrected(tracker.process(samples))
        end_frame = batch.first_frame + batch.sample_count
        deviation = self._deviation(pitch, end_frame / batch.sample_rate)
        return Reading(
            end_frame,
            batch.sample_rate,
            batch.captured_ns,
            time.monotonic_ns(),
            pitch,
            level,
            deviation,
        )

    def _deviation(self, pitch: PitchReading, time_s: float) -> Deviation | None:
        """The pitch beside the target that is followed; None when there is no pitch."""
        if pitch.state is SignalState.SILENCE:
            self._target.reset()
        if pitch.hz is None:
            return None
        return self._target.deviation(self.tuning, pitch.hz, time_s)

    def _corrected(self, pitch: PitchReading) -> PitchReading:
        if pitch.hz is None or not self.clock_ppm:
            return pitch
        ratio = 1.0 + self.clock_ppm * 1e-6
        partials = tuple(each._replace(hz=each.hz * ratio) for each in pitch.partials)
        return replace(pitch, hz=pitch.hz * ratio, partials=partials)

    def _tracker_at(self, sample_rate: int) -> PitchTracker:
        if self._tracker is None or sample_rate != self._sample_rate:
            self._tracker = PitchTracker(sample_rate, gate_dbfs=self._gate_dbfs)
            self._meter = LevelMeter(sample_rate)
            self._target.reset()
            self._sample_rate = sample_rate
        return self._tracker
