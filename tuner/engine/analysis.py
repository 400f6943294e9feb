"""The analysis thread's worker: batches in, readings and buffer ids out.

Lives in the analysis thread. It reads a batch in place, in the pool's memory, and gives the
buffer back whatever happens.
"""

from __future__ import annotations

import logging
import time

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal, Slot

from tuner.batching.batch import Batch
from tuner.engine import messages as m
from tuner.engine.analyser import Analyser
from tuner.engine.black_box import BlackBox
from tuner.engine.metrics import AnalysisStats
from tuner.engine.view_maker import ViewMaker
from tuner.engine.views import Watched
from tuner.music.tuning import Tuning
from tuner.pool.histogram import Histogram
from tuner.pool.lease import LeaseExpiredError
from tuner.pool.transport import Transport
from tuner.text import Text

_log = logging.getLogger(__name__)

_STATUS_NS = 100_000_000


class AnalysisWorker(QObject):
    """Analyses batches in the order they come.

    Signals:
        reading: A ``Reading`` for each batch.
        view: A ``View`` that is watched.
        give_back: A ``Message`` with ``ReturnBuffer`` for the capture thread.
        status: An ``AnalysisStats``, at most ten a second.
        taken: The ``Take`` that was asked for, or None.
        failed: An ``Error``, once for each run of failures.
    """

    reading = Signal(object)
    view = Signal(object)
    give_back = Signal(object)
    status = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, tuning: Tuning, gate_dbfs: float) -> None:
        super().__init__()
        self._envelopes = m.Envelopes()
        self._analyser = Analyser(tuning, gate_dbfs)
        self._views = ViewMaker()
        self._box: BlackBox | None = None
        self._private: NDArray[np.float32] = np.empty(0, dtype=np.float32)
        self._processing = Histogram()
        self._latency = Histogram()
        self._batches = self._failures = self._missed_frames = 0
        self._failing = False
        self._status_ns = 0

    @Slot(object)
    def take(self, message: m.Message) -> None:
        """Analyse the batch of a ``BatchReady``."""
        assert isinstance(message.payload, m.BatchReady)
        batch = message.payload.batch
        begun = time.monotonic_ns()
        try:
            self._read(batch)
            self._failing = False
            self._batches += 1
        except LeaseExpiredError:
            self._missed_frames += batch.sample_count
            _log.warning("buffer %d was reclaimed before it could be read", batch.buffer_id)
        except Exception:
            self._failures += 1
            self._analyser.reset()
            if self._box is not None:
                self._box.clear()
            if not self._failing:
                _log.exception("analysing batch %d", batch.sequence)
                self.failed.emit(
                    m.Error(
                        m.ErrorCode.PROCESSING_FAILED,
                        Text(
                            "Engine",
                            "A batch could not be analysed and was passed over; the log says more.",
                        ),
                    )
                )
            self._failing = True
        finally:
            self._return(batch)
        now = time.monotonic_ns()
        self._processing.add(now - begun)
        if now - self._status_ns >= _STATUS_NS:
            self._status_ns = now
            self.send_status()

    @Slot(object)
    def set_tuning(self, tuning: Tuning) -> None:
        """Compare pitches with other targets from now on."""
        self._analyser.tuning = tuning
        if self._box is not None:
            self._box.retune(tuning)

    @Slot(float)
    def set_gate(self, dbfs: float) -> None:
        """Take sound below this level, in dBFS RMS, as silence from now on."""
        self._analyser.gate_dbfs = dbfs

    @Slot(float)
    def set_clock(self, ppm: float) -> None:
        """Correct readings for a sound card that runs this much fast, in ppm, from now on."""
        self._analyser.clock_ppm = ppm

    @Slot(object)
    def watch_views(self, watched: Watched) -> None:
        """Send these views from now on."""
        self._views.watch(watched)

    @Slot(bool)
    def keep_sound(self, wanted: bool) -> None:
        """Keep the last seconds in a black box from now on; or no more, which frees its memory."""
        if wanted != (self._box is not None):
            self._box = BlackBox(self._analyser.tuning) if wanted else None

    @Slot()
    def send_take(self) -> None:
        """Tell what the black box holds."""
        box, analyser = self._box, self._analyser
        self.taken.emit(None if box is None else box.take(analyser.gate_dbfs, analyser.clock_ppm))

    @Slot()
    def reset_counters(self) -> None:
        """Start all figures anew."""
        self._processing.reset()
        self._latency.reset()
        self._batches = self._failures = self._missed_frames = 0

    @Slot()
    def finish(self) -> None:
        """End the thread, once the batches that were sent before have been read."""
        QThread.currentThread().quit()

    @Slot()
    def send_status(self) -> None:
        """Tell the figures so far."""
        self.status.emit(
            AnalysisStats(
                self._batches,
                self._failures,
                self._processing.times(),
                self._latency.times(),
                self._missed_frames,
                time.thread_time(),
            )
        )

    def _read(self, batch: Batch) -> None:
        samples = batch.lease.samples[: batch.sample_count]
        if batch.transport is Transport.COPY:
            samples = self._copy(samples)
            self._return(batch)
        if batch.sequence == 0:
            self._views.reset()
        reading = self._analyser.read(batch, samples)
        if self._box is not None:
            self._box.add(batch, samples, reading)
        self._latency.add(max(0, reading.read_ns - batch.captured_ns))
        self.reading.emit(reading)
        analyser = self._analyser
        for view in self._views.make(batch, samples, reading, analyser.clock_ppm, analyser.tuning):
            self.view.emit(view)

    def _copy(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        if len(self._private) < len(samples):
            self._private = np.empty(len(samples), dtype=np.float32)
        private = self._private[: len(samples)]
        private[:] = samples
        return private

    def _return(self, batch: Batch) -> None:
        """Send the id back, once, unless the collector has the buffer."""
        if batch.lease.expired:
            return
        buffer_id = batch.lease.give_up()
        if batch.transport is not Transport.ALLOCATE:
            self.give_back.emit(self._envelopes.seal(m.ReturnBuffer(buffer_id)))
