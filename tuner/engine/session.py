"""A session: the two threads, their wiring and their life, seen from the GUI thread."""

from __future__ import annotations

import atexit
import logging
import os
import sys
import time

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from tuner.engine import messages as m
from tuner.engine.analysis import AnalysisWorker
from tuner.engine.capture import CaptureWorker
from tuner.engine.collector import CollectorWatch, Kept
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.metrics import AnalysisStats, CaptureStats, EngineMetrics
from tuner.engine.rate import Rate
from tuner.engine.turns import ShortTurns
from tuner.engine.views import Watched
from tuner.engine.worker_thread import WorkerThread
from tuner.music.tuning import Tuning
from tuner.pool.events import CollectorPaused
from tuner.sources.source import Source
from tuner.text import Text

_log = logging.getLogger(__name__)

_JOIN_MS = 10_000
"""Longest a shutdown waits for a thread, in ms."""


class Session(QObject):
    """Runs capture and analysis, each in its thread, and tells the GUI thread what they find.

    Lives in the thread that made it. Commands may be given in any state and any haste; what
    makes no sense in a state does nothing.

    Signals:
        state_changed: The new ``SessionState``.
        stream_changed: The ``StreamInfo`` of what is captured, or None.
        reading: A ``Reading`` for each batch.
        view: A ``View`` of those that are watched.
        metrics: ``EngineMetrics``, at most ten a second.
        happened: A tuple of ``PoolEvent``, oldest first.
        notice: A ``Notice``.
        taken: The ``Take`` that ``request_take`` asked for; None when there is nothing.
        finished: The source has come to its own end.
    """

    state_changed = Signal(object)
    stream_changed = Signal(object)
    reading = Signal(object)
    view = Signal(object)
    metrics = Signal(object)
    happened = Signal(object)
    notice = Signal(object)
    taken = Signal(object)
    finished = Signal()

    _command = Signal(object)
    _retune = Signal(object)
    _regate = Signal(float)
    _reclock = Signal(float)
    _watch = Signal(object)
    _keep = Signal(bool)
    _want_take = Signal()
    _reset_analysis = Signal()
    _want_analysis_status = Signal()
    _finish_analysis = Signal()
    _collector_paused = Signal(object)

    def __init__(
        self,
        batch_config: BatchConfig,
        pool_config: PoolConfig,
        tuning: Tuning,
        gate_dbfs: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = SessionState.IDLE
        self._stream: m.StreamInfo | None = None
        self._envelopes = m.Envelopes()
        self._batch_config = batch_config
        self._pool_config = pool_config
        self._awaited_start = 0
        self._ended = False
        self._capture_stats: CaptureStats | None = None
        self._analysis_stats = AnalysisStats()
        self._cpu_rate = Rate()
        self._kept = Kept()
        self._collector = CollectorWatch(self._collector_paused.emit)
        self._turns = ShortTurns()
        self._capture = CaptureWorker(batch_config, pool_config)
        self._analysis = AnalysisWorker(tuning, gate_dbfs)
        self._capture_thread = WorkerThread()
        self._analysis_thread = WorkerThread()
        self._capture_thread.setObjectName("capture")
        self._analysis_thread.setObjectName("analysis")
        self._capture.moveToThread(self._capture_thread)
        self._analysis.moveToThread(self._analysis_thread)
        self._connect()
        self._collector.start()
        self._turns.start()
        self._analysis_thread.start()
        self._capture_thread.start(QThread.Priority.TimeCriticalPriority)

    @property
    def state(self) -> SessionState:
        """Where the session is in its life."""
        return self._state

    @property
    def stream(self) -> m.StreamInfo | None:
        """What is captured, or None."""
        return self._stream

    def start(self, source: Source) -> None:
        """Capture from this source; one that runs is closed first."""
        if self._ended:
            return
        self._enter(SessionState.STARTING)
        self._kept.reset()
        self._awaited_start = self._tell(m.Start(source))

    def pause(self) -> None:
        """Capture nothing until ``resume``; what was gathered is still read."""
        if self._state is SessionState.RUNNING:
            self._enter(SessionState.PAUSED)
            self._tell(m.Pause())

    def resume(self) -> None:
        """Go on after ``pause``."""
        if self._state is SessionState.PAUSED:
            self._enter(SessionState.RUNNING)
            self._tell(m.Resume())

    def stop(self) -> None:
        """Close the source; what was gathered is still read."""
        if self._state not in (SessionState.IDLE, SessionState.STOPPING):
            self._enter(SessionState.STOPPING)
            self._tell(m.Stop())

    def configure(self, batch: BatchConfig, pool: PoolConfig) -> None:
        """Change batches and buffers while running; nothing that is out is lost."""
        if batch != self._batch_config:
            self._batch_config = batch
            self._tell(m.UpdateBatchConfig(batch))
        if pool != self._pool_config:
            self._pool_config = pool
            self._tell(m.UpdatePoolConfig(pool))

    def set_tuning(self, tuning: Tuning) -> None:
        """Compare pitches with other targets from now on."""
        self._retune.emit(tuning)

    def set_gate(self, dbfs: float) -> None:
        """Take sound below this level, in dBFS RMS, as silence from now on."""
        self._regate.emit(dbfs)

    def set_clock_correction(self, ppm: float) -> None:
        """Correct readings for a sound card that runs this much fast, in ppm, from now on."""
        self._reclock.emit(ppm)

    def watch_views(self, watched: Watched) -> None:
        """Tell these views in ``view`` from now on; what nobody watches costs nothing."""
        self._watch.emit(watched)

    def keep_sound(self, wanted: bool) -> None:
        """Keep the last seconds of sound and their readings from now on, or no more."""
        self._keep.emit(wanted)

    def request_take(self) -> None:
        """Ask for a copy of what is kept; ``taken`` tells it."""
        self._want_take.emit()

    def reset_counters(self) -> None:
        """Start the figures of pool, analysis and collector anew."""
        self._collector.reset()
        self._kept.reset()
        self._reset_analysis.emit()
        self._tell(m.ResetCounters())

    def watch_buffers(self, wanted: bool) -> None:
        """Tell of every single acquisition and return in ``happened``, or of them no more."""
        self._tell(m.WatchBuffers(wanted))

    def compact(self) -> None:
        """Lay the pool's buffers side by side again, if none is out."""
        self._tell(m.Compact())

    def request_status(self) -> None:
        """Ask for metrics now."""
        self._tell(m.GetStatus())

    def shutdown(self) -> None:
        """End both threads; returns when they are gone. Safe to call twice.

        A thread that hangs, in a driver for instance, is left behind after ten seconds.
        """
        if self._ended:
            return
        self._ended = True
        self._enter(SessionState.STOPPING)
        self._tell(m.Destroy())
        _join(self._capture_thread)
        self._finish_analysis.emit()
        _join(self._analysis_thread)
        self._collector.stop()
        self._turns.stop()
        self._set_stream(None)
        self._enter(SessionState.IDLE)

    def _connect(self) -> None:
        queued = Qt.ConnectionType.QueuedConnection
        self._capture_thread.started.connect(self._capture.prepare, queued)
        self._command.connect(self._capture.handle, queued)
        self._capture.reported.connect(self._take_event, queued)
        self._capture.batch.connect(self._analysis.take, queued)
        self._analysis.give_back.connect(self._capture.handle, queued)
        self._analysis.reading.connect(self.reading, queued)
        self._analysis.view.connect(self.view, queued)
        self._analysis.status.connect(self._take_analysis_status, queued)
        self._analysis.failed.connect(self._take_error, queued)
        self._retune.connect(self._analysis.set_tuning, queued)
        self._regate.connect(self._analysis.set_gate, queued)
        self._reclock.connect(self._analysis.set_clock, queued)
        self._watch.connect(self._analysis.watch_views, queued)
        self._keep.connect(self._analysis.keep_sound, queued)
        self._want_take.connect(self._analysis.send_take, queued)
        self._analysis.taken.connect(self.taken, queued)
        self._reset_analysis.connect(self._analysis.reset_counters, queued)
        self._want_analysis_status.connect(self._analysis.send_status, queued)
        self._finish_analysis.connect(self._analysis.finish, queued)
        self._collector_paused.connect(self._take_pause, queued)

    @Slot(object)
    def _take_event(self, message: m.Message) -> None:
        match message.payload:
            case m.Started() as started:
                self._note_started(started)
            case m.Stopped(finished):
                self._note_stopped(finished)
            case m.Status(stats):
                self._take_capture_status(stats)
            case m.Happened(events):
                self.happened.emit(events)
            case m.Error() as error:
                self._take_error(error)

    def _note_started(self, started: m.Started) -> None:
        if started.start_id != self._awaited_start:
            return
        if self._state is SessionState.FAILED:
            self.notice.emit(
                Notice(
                    Severity.INFO,
                    Text("Engine", "{name} is back.").format(name=started.stream.name),
                )
            )
        elif self._state is not SessionState.STARTING:
            return
        self._set_stream(started.stream)
        self._enter(SessionState.RUNNING)

    def _note_stopped(self, finished: bool) -> None:
        self._want_analysis_status.emit()
        if self._state is SessionState.STARTING:
            return
        self._set_stream(None)
        self._enter(SessionState.IDLE)
        if finished:
            self.finished.emit()

    @Slot(object)
    def _take_error(self, error: m.Error) -> None:
        if error.fatal:
            if error.start_id != self._awaited_start:
                # The source has been replaced meanwhile.
                return
            self._set_stream(None)
            if self._state is not SessionState.STOPPING:
                self._enter(SessionState.FAILED)
        severity = Severity.ERROR if error.fatal else Severity.WARNING
        self.notice.emit(Notice(severity, error.text, error.code, error.retrying))

    @Slot(object)
    def _take_pause(self, pause: CollectorPaused) -> None:
        self.happened.emit((pause,))

    @Slot(object)
    def _take_analysis_status(self, stats: AnalysisStats) -> None:
        self._analysis_stats = stats
        if self._capture_stats is not None and self._state is not SessionState.RUNNING:
            # Nothing more may come from the capture thread to tell the last figures with.
            self._take_capture_status(self._capture_stats)

    def _take_capture_status(self, stats: CaptureStats) -> None:
        self._capture_stats = stats
        cpu_s = stats.cpu_s + self._analysis_stats.cpu_s
        per_second = self._cpu_rate.update(time.monotonic_ns(), cpu_s)
        collector = self._collector.stats()
        kept = self._kept.update(time.monotonic_ns(), collector.kept_objects, stats.batches)
        self.metrics.emit(
            EngineMetrics(stats, self._analysis_stats, collector, 100.0 * per_second, kept)
        )

    def _set_stream(self, stream: m.StreamInfo | None) -> None:
        if stream != self._stream:
            self._stream = stream
            self.stream_changed.emit(stream)

    def _enter(self, state: SessionState) -> None:
        if state is not self._state:
            _log.info("%s → %s", self._state.value, state.value)
            self._state = state
            self.state_changed.emit(state)

    def _tell(self, command: m.Command) -> int:
        """Send a command; returns its message id."""
        message = self._envelopes.seal(command)
        self._command.emit(message)
        return message.message_id


def _join(thread: QThread) -> None:
    """Wait for a thread whose worker has been told to end it."""
    if not thread.wait(_JOIN_MS):
        _log.error("the %s thread did not end in %d ms", thread.objectName(), _JOIN_MS)
        # Qt aborts the process when a thread is destroyed that still runs, and at its end the
        # interpreter destroys everything: so the thread is kept, and that end left out.
        atexit.register(_end_at_once, thread)


def _end_at_once(_: QThread) -> None:
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(1)
