"""The capture thread's worker: source → pool memory → batches.

Lives in the capture thread, which owns source, pool and batcher. Everything else reaches it
through ``handle`` by a queued signal, and hears of it through ``reported`` and ``batch``. No slot
blocks but for the opening of a device.
"""

from __future__ import annotations

import logging
import time

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from tuner.batching.batch import Batch
from tuner.batching.batcher import CHUNK_FRAMES, Batcher
from tuner.clock.card_clock import CardClock
from tuner.engine import messages as m
from tuner.engine.config import MOST_LAG_MS, BatchConfig, ConfigError, PoolConfig
from tuner.engine.metrics import CaptureStats
from tuner.engine.rate import Rate
from tuner.engine.transport import Supplies
from tuner.engine.upkeep import Upkeep
from tuner.pool.events import EventQueue
from tuner.sources.source import Source, SourceError
from tuner.text import Text, text_of

_log = logging.getLogger(__name__)

POLL_MS = 4
MOST_REST_MS = 20
"""Longest a device is left alone while a batch cannot be full yet; far below ``GAP_MS``."""
MOST_PACED_REST_MS = 40
"""The same for a source that keeps the computer's time, so that its moment is known."""
STATUS_MS = 105
"""A little over a tenth of a second: with those sent at a start, never more than ten a second."""
RETRY_MS = 1500
GAP_MS = 50
TURN_NS = 20_000_000
"""Longest a tick reads before it lets other messages in."""


class CaptureWorker(QObject):
    """Captures from one source at a time, as commanded.

    Signals:
        reported: A ``Message`` with any event but ``BatchReady``.
        batch: A ``Message`` with a ``BatchReady``, for the analysis alone.
    """

    reported = Signal(object)
    batch = Signal(object)

    def __init__(self, batch_config: BatchConfig, pool_config: PoolConfig) -> None:
        super().__init__()
        self._envelopes = m.Envelopes()
        self._batch_config = batch_config
        self._events = EventQueue(self._ring)
        self._supplies = Supplies(pool_config, batch_config.batch_size, self._events)
        self._upkeep = Upkeep(self._supplies.pool, self._events)
        self._rung = False
        self._batcher = Batcher(
            self._supplies.current,
            pool_config.transport,
            batch_config.batch_size,
            batch_config.flush_timeout_ms,
            self._send_batch,
        )
        self._source: Source | None = None
        self._start_id = 0
        self._card: CardClock | None = None
        self._paused = False
        self._messages = 0
        self._message_rate = Rate()
        self._heard_ns = 0
        self._last_poll_ns = 0
        self._gaps = 0
        self._worst_gap_ns = 0
        self._overflowing = False
        self._ending = False
        # Children move to the capture thread along with their parent.
        self._poll_timer = self._timer(POLL_MS, self._poll, Qt.TimerType.PreciseTimer)
        self._reclaim_timer = self._timer(0, self._reclaim)
        # A coarse timer may come early, and there are to be at most ten a second.
        self._status_timer = self._timer(STATUS_MS, self._send_status, Qt.TimerType.PreciseTimer)
        self._retry_timer = self._timer(RETRY_MS, self._retry)

    @Slot()
    def prepare(self) -> None:
        """Say ``Ready``: the thread runs."""
        self._send(m.Ready())

    @Slot(object)
    def handle(self, message: object) -> None:
        """Carry out a command; one that makes no sense is answered by an error."""
        self._messages += 1
        try:
            if not isinstance(message, m.Message):
                raise m.MessageError(f"{message!r} is not a message of the engine.")
            self._carry_out(message.payload, message.message_id)
        except (m.MessageError, ConfigError) as error:
            self._fail(m.ErrorCode.INVALID_CONFIGURATION, text_of(error))
        except MemoryError:
            self._fail(
                m.ErrorCode.ALLOCATION_FAILED,
                Text(
                    "Engine", "There is not enough memory for the buffers; choose a smaller pool."
                ),
            )
        except Exception:
            _log.exception("carrying out %r", message)
            self._fail(
                m.ErrorCode.PROCESSING_FAILED,
                Text("Engine", "A command could not be carried out; the log says more."),
            )

    def _carry_out(self, payload: object, message_id: int) -> None:  # noqa: PLR0912 - one case a command
        match payload:
            case m.ReturnBuffer(buffer_id):
                self._supplies.pool.return_buffer(buffer_id)
                self._settle()
            case m.Start(source):
                self._start_id = message_id
                self._start(source)
            case m.Pause():
                self._pause()
            case m.Resume():
                self._resume()
            case m.Stop():
                self._stop()
            case m.UpdateBatchConfig(config):
                self._configure(config, self._supplies.config)
            case m.UpdatePoolConfig(config):
                self._configure(self._batch_config, config)
            case m.GetStatus():
                self._send_status()
            case m.ResetCounters():
                self._reset_counters()
            case m.WatchBuffers(wanted):
                self._events.detailed = wanted
            case m.Compact():
                self._supplies.pool.compact()
            case m.Destroy():
                self._destroy()
            case _:
                raise m.MessageError(f"{type(payload).__name__} is not a command.")

    def _start(self, source: Source) -> None:
        self._close()
        self._source = source
        self._paused = False
        self._batcher.reset_counters()
        self._open()

    def _open(self) -> None:
        assert self._source is not None
        try:
            self._source.open()
        except SourceError as error:
            self._lose_source(m.ErrorCode.INITIALISATION_FAILED, error)
            return
        except Exception:
            _log.exception("opening %s", self._source.name)
            self._lose_source(
                m.ErrorCode.INITIALISATION_FAILED,
                SourceError(
                    Text("Engine", "{name} could not be opened; the log says more.").format(
                        name=self._source.name
                    )
                ),
            )
            return
        rate = self._source.sample_rate
        self._batcher.start_stream(rate)
        self._card = CardClock(rate) if self._source.has_own_clock else None
        self._retry_timer.stop()
        self._send(
            m.Started(
                m.StreamInfo(
                    self._source.name,
                    self._source.sample_rate,
                    self._source.latency_s,
                    self._source.real_time,
                    self._source.has_own_clock,
                ),
                self._start_id,
            )
        )
        self._run_timers()

    def _pause(self) -> None:
        if self._source is None or not self._poll_timer.isActive():
            return
        self._paused = True
        self._poll_timer.stop()
        self._source.pause()
        self._batcher.interrupt()
        self._send(m.Paused())

    def _resume(self) -> None:
        if self._source is None or not self._paused:
            return
        self._paused = False
        try:
            self._source.resume()
        except SourceError as error:
            self._lose_source(m.ErrorCode.INITIALISATION_FAILED, error)
            return
        if self._card is not None:
            self._card.restart()
        self._run_timers()
        self._send(m.Resumed())

    def _stop(self, finished: bool = False) -> None:
        self._close()
        self._send(m.Stopped(finished))
        self._settle()

    def _destroy(self) -> None:
        """Close the source; the end comes when all buffers are back or have timed out."""
        self._close()
        self._ending = True
        self._settle()

    def _settle(self) -> None:
        """Let the timers rest once nothing is captured and no buffer is out."""
        if self._source is not None or self._supplies.pool.outstanding:
            return
        self._reclaim_timer.stop()
        self._upkeep.compact_if_fragmented()
        if self._status_timer.isActive():
            self._status_timer.stop()
            self._send_status()
        if self._ending:
            self._ending = False
            _log.info("final figures of the pool: %s", self._supplies.pool.stats())
            self._send(m.Destroyed())
            QThread.currentThread().quit()

    def _close(self) -> None:
        self._poll_timer.stop()
        self._retry_timer.stop()
        if self._source is not None:
            self._source.close()
            self._source = None
        self._batcher.flush()

    def _configure(self, batch: BatchConfig, pool: PoolConfig) -> None:
        self._supplies.prewarm(pool, batch.batch_size)
        self._batcher.flush()
        if batch.batch_size != self._batch_config.batch_size:
            self._upkeep.start_over()
        self._batch_config = batch
        self._supplies.apply(pool, batch.batch_size)
        self._batcher.batch_size = batch.batch_size
        self._batcher.flush_timeout_ms = batch.flush_timeout_ms
        self._batcher.use(self._supplies.current, pool.transport)
        self._reclaim_timer.setInterval(pool.buffer_timeout_ms // 4)
        if self._source is not None:
            self._run_status_timer()

    def _reset_counters(self) -> None:
        self._supplies.reset_counters()
        self._batcher.reset_counters()
        self._upkeep.start_over()
        self._gaps = self._worst_gap_ns = 0
        self._send_status()

    def _run_timers(self) -> None:
        self._last_poll_ns = 0
        self._heard_ns = time.monotonic_ns()
        self._poll_timer.start(POLL_MS)
        self._reclaim_timer.start(self._supplies.config.buffer_timeout_ms // 4)
        self._run_status_timer()

    def _run_status_timer(self) -> None:
        if not self._supplies.config.metrics:
            self._status_timer.stop()
        elif not self._status_timer.isActive():
            self._status_timer.start()

    @Slot()
    def _poll(self) -> None:
        """Move what the source has into the pool."""
        source = self._source
        assert source is not None
        now = time.monotonic_ns()
        self._note_gap(now)
        skipped = self._batcher.skipped_chunks
        try:
            while self._batcher.has_room or self._lags(source, now):
                chunk = source.read_into(self._batcher.room())
                if chunk is None:
                    break
                self._batcher.commit(*chunk)
                self._heard_ns = chunk.time_ns
                if time.monotonic_ns() - now > TURN_NS:
                    break
        except SourceError as error:
            self._lose_source(m.ErrorCode.PROCESSING_FAILED, error)
            return
        except Exception:
            _log.exception("reading from %s", source.name)
            self._lose_source(
                m.ErrorCode.PROCESSING_FAILED,
                SourceError(
                    Text("Engine", "Reading from {name} failed; the log says more.").format(
                        name=source.name
                    )
                ),
            )
            return
        self._note_overflow(self._batcher.skipped_chunks > skipped)
        if source.finished:
            if source.complaint is not None:
                self._fail(m.ErrorCode.PROCESSING_FAILED, source.complaint)
            self._stop(finished=True)
            return
        self._batcher.flush_if_due()
        rest_ms = self._rest_ms(source)
        if rest_ms != self._poll_timer.interval():
            self._poll_timer.setInterval(rest_ms)

    def _rest_ms(self, source: Source) -> int:
        """How long to leave the source alone, in ms: until shortly before its batch can be full.

        From there on looks come as often as ever, so that the batch goes out as soon, and that
        arrivals are dated as well. A source without a clock of its own is looked at when it is due.
        """
        if not source.real_time:
            return POLL_MS
        missing = self._batcher.missing_frames + CHUNK_FRAMES
        due_ns = self._heard_ns + missing * 1_000_000_000 // source.sample_rate
        left_ms = (due_ns - time.monotonic_ns()) // 1_000_000
        if source.has_own_clock:
            return min(max(left_ms - POLL_MS, POLL_MS), MOST_REST_MS)
        return POLL_MS if left_ms < 0 else min(left_ms + 1, MOST_PACED_REST_MS)

    def _lags(self, source: Source, now: int) -> bool:
        """Whether a real-time source holds sound so old that it must be skipped."""
        return source.real_time and now - self._heard_ns > MOST_LAG_MS * 1_000_000

    def _note_gap(self, now: int) -> None:
        if self._last_poll_ns:
            gap = now - self._last_poll_ns
            self._worst_gap_ns = max(self._worst_gap_ns, gap)
            self._gaps += gap > GAP_MS * 1_000_000
        self._last_poll_ns = now

    def _note_overflow(self, overflowing: bool) -> None:
        """Tell once each time the consumer stops keeping up, not once a chunk."""
        if overflowing and not self._overflowing:
            self._fail(
                m.ErrorCode.BUFFER_OVERFLOW,
                Text(
                    "Engine",
                    "The analysis does not keep up, so sound is skipped; a larger pool "
                    "rides out longer stalls.",
                ),
            )
        if overflowing or self._supplies.pool.available > self._supplies.pool.size // 2:
            self._overflowing = overflowing

    @Slot()
    def _reclaim(self) -> None:
        self._supplies.pool.reclaim_expired()
        self._settle()

    @Slot()
    def _retry(self) -> None:
        if self._source is not None:
            self._open()

    def _lose_source(self, code: m.ErrorCode, error: SourceError) -> None:
        """Give up the source; one that may come back is tried again and again."""
        assert self._source is not None
        self._poll_timer.stop()
        self._source.close()
        self._batcher.flush()
        retrying = error.passing
        if retrying:
            first = not self._retry_timer.isActive()
            self._retry_timer.start()
        else:
            self._source = None
            first = True
        if first:
            self._fail(code, text_of(error), fatal=True, retrying=retrying)
        self._settle()

    def _fail(
        self, code: m.ErrorCode, text: str, *, fatal: bool = False, retrying: bool = False
    ) -> None:
        _log.warning("%s: %s", code.value, text)
        self._send(m.Error(code, text, fatal, retrying, self._start_id))

    def _send_batch(self, batch: Batch) -> None:
        self._messages += 1
        if self._card is not None:
            if batch.frames_lost_before:
                self._card.restart()
            self._card.observe(batch.first_frame, batch.captured_ns)
        self.batch.emit(self._envelopes.seal(m.BatchReady(batch)))

    @Slot()
    def _send_status(self) -> None:
        now = time.monotonic_ns()
        pool, recommendation = self._upkeep.look(now, self._supplies.config)
        self._tell_events()
        self._send(
            m.Status(
                CaptureStats(
                    transport=self._supplies.config.transport,
                    pool=pool,
                    allocator=self._supplies.allocator.stats(),
                    recommendation=recommendation,
                    clock=self._card.error() if self._card is not None else None,
                    frames=self._batcher.frames,
                    lost_frames=self._batcher.lost_frames,
                    skipped_chunks=self._batcher.skipped_chunks,
                    batches=self._batcher.batches,
                    messages_per_s=self._message_rate.update(now, self._messages),
                    gaps=self._gaps,
                    worst_gap_ms=self._worst_gap_ns / 1e6,
                    cpu_s=time.thread_time(),
                )
            )
        )

    def _ring(self) -> None:
        """Something happened that cannot wait: tell it once this turn of the loop is over."""
        if not self._rung:
            self._rung = True
            QTimer.singleShot(0, self._tell_events)

    @Slot()
    def _tell_events(self) -> None:
        self._rung = False
        events = self._events.drain()
        if events:
            self._send(m.Happened(events))

    def _send(self, event: m.Event) -> None:
        self.reported.emit(self._envelopes.seal(event))

    def _timer(
        self, interval_ms: int, slot: object, kind: Qt.TimerType = Qt.TimerType.CoarseTimer
    ) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(kind)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer
