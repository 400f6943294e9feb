"""Makes the views that somebody watches. Owned by the analysis thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.engine.readings import Reading
from tuner.engine.several_maker import SeveralMaker
from tuner.engine.views import SpectrumView, StrobeView, View, Watched, WaveformView
from tuner.music.tuning import Tuning
from tuner.pitch.history import History
from tuner.pitch.views import spectrum, strobe, waveform

_SECONDS = 0.4
_PICTURE_NS = 50_000_000
"""Spectrum and waveform come at most 20 times a second."""


@dataclass(slots=True)
class _Tools:
    """What is set up for one sample rate."""

    sample_rate: int
    history: History
    strobe: strobe.PhaseStrobe
    spectrum: spectrum.SpectrumReader
    waveform: waveform.WaveformReader


class ViewMaker:
    """Keeps the newest sound while somebody watches, and nothing at all otherwise."""

    def __init__(self) -> None:
        self._watched = Watched()
        self._tools: _Tools | None = None
        self._run = 0
        self._end_frame = -1
        self._noted = False
        self._target_hz = 0.0
        self._picture_ns = 0
        self._several = SeveralMaker()

    def watch(self, watched: Watched) -> None:
        """Make these views from now on."""
        if watched == Watched():
            self._tools = None
        self._watched = watched
        self._several.watch(watched)
        self._picture_ns = 0

    def reset(self) -> None:
        """Another stream begins."""
        self._tools = None
        self._several.reset()

    def make(
        self,
        batch: Batch,
        samples: NDArray[np.float32],
        reading: Reading,
        clock_ppm: float,
        tuning: Tuning,
    ) -> Iterator[View]:
        """The views after a batch.

        Args:
            batch: Where the samples belong.
            samples: float32 of shape (batch.sample_count,); only borrowed.
            reading: What was read of it, corrected by ``clock_ppm``.
            clock_ppm: By how much faster than it says the sound card runs, in ppm.
            tuning: What several pitches at once are compared with.
        """
        if self._watched == Watched():
            return
        yield from self._several.make(self._watched, batch, samples, reading, clock_ppm, tuning)
        if not (self._watched.strobe or self._watched.spectrum or self._watched.waveform):
            self._tools = None
            return
        tools = self._tools_at(batch.sample_rate)
        if batch.frames_lost_before or batch.first_frame != self._end_frame:
            tools.history.clear()
            tools.strobe.restart()
            self._run += 1
        # A sum is enough to know that all is finite, and costs a tenth of looking for what is not.
        sound = samples if np.isfinite(samples.sum()) else np.nan_to_num(samples)
        tools.history.append(sound)
        self._end_frame = batch.first_frame + batch.sample_count
        # The card's frames come too fast by this: what it calls a second is shorter.
        slower = 1.0 / (1.0 + clock_ppm * 1e-6)
        if self._watched.strobe:
            yield from self._strobe(tools, reading, slower)
        if reading.read_ns - self._picture_ns >= _PICTURE_NS:
            self._picture_ns = reading.read_ns
            yield from self._pictures(tools, reading, slower)

    def _tools_at(self, sample_rate: int) -> _Tools:
        if self._tools is None or self._tools.sample_rate != sample_rate:
            reader = spectrum.SpectrumReader(sample_rate)
            self._tools = _Tools(
                sample_rate,
                History(max(int(_SECONDS * sample_rate), reader.length)),
                strobe.PhaseStrobe(sample_rate),
                reader,
                waveform.WaveformReader(sample_rate),
            )
            self._end_frame = -1
        return self._tools

    def _strobe(self, tools: _Tools, reading: Reading, slower: float) -> Iterator[StrobeView]:
        deviation, hz = reading.deviation, reading.pitch.hz
        if deviation is None or hz is None:
            if self._noted:
                self._noted = False
                self._run += 1
                tools.strobe.restart()
                yield StrobeView(self._run)
            return
        if tools.strobe.follow(deviation.target_hz * slower):
            self._run += 1
        self._noted = True
        points = tools.strobe.read(tools.history, self._end_frame, hz * slower)
        if points:
            yield StrobeView(
                self._run,
                deviation.target_hz,
                tuple(point.frame / tools.sample_rate for point in points),
                tuple(point.turns for point in points),
                tuple(point.levels for point in points),
            )

    def _pictures(
        self, tools: _Tools, reading: Reading, slower: float
    ) -> Iterator[SpectrumView | WaveformView]:
        pitch, deviation = reading.pitch, reading.deviation
        target_hz = None if deviation is None else deviation.target_hz
        if self._watched.spectrum:
            levels = tools.spectrum.read(tools.history)
            if levels is not None:
                yield SpectrumView(
                    spectrum.LOW_HZ, tools.spectrum.high_hz, levels, pitch.partials, target_hz
                )
        if self._watched.waveform:
            if target_hz != self._target_hz:
                self._target_hz = target_hz or 0.0
                tools.waveform.restart()
            hz = pitch.hz or 0.0
            values = tools.waveform.read(tools.history, hz * slower) if hz else None
            yield WaveformView(hz, waveform.PERIODS, values)
