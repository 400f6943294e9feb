"""The consumer of a soak run: reads every batch, and misbehaves when it is told to."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.engine import messages as m
from tuner.engine.analyser import Analyser
from tuner.engine.soak.faults import Fault, Faults
from tuner.engine.soak.ledger import Ledger
from tuner.engine.soak.tape import SECOND_NS, TONE_HZ, SoakClock
from tuner.music.tuning import Tuning
from tuner.pool.lease import Lease
from tuner.pool.transport import Transport

_LISTEN_EVERY_NS = 600 * SECOND_NS
_LISTEN_FRAMES = 96_000
"""The real analyser hears so many frames in a row, every ten minutes."""
_MOST_CENTS = 1.0
_GATE_DBFS = -60.0
_FOREIGN_AHEAD = 1 << 40


@dataclass(slots=True)
class _Held:
    """Samples that are still seen though they should not be."""

    until_ns: int
    samples: NDArray[np.float32]
    copy: NDArray[np.float32]


class Consumer:
    """Takes batches in, gives ids back through ``give_back``.

    Args:
        clock: The run's.
        ledger: Hears of everything.
        faults: For its random durations.
        give_back: Carries a ``Message`` with ``ReturnBuffer`` to the pool; tells whether it was
            taken.
    """

    def __init__(
        self,
        clock: SoakClock,
        ledger: Ledger,
        faults: Faults,
        give_back: Callable[[m.Message], bool],
    ) -> None:
        self._clock = clock
        self._ledger = ledger
        self._faults = faults
        self._give_back = give_back
        self._envelopes = m.Envelopes()
        self._waiting: deque[Batch] = deque()
        self._late: deque[tuple[int, Lease]] = deque()
        self._held: list[_Held] = []
        self._pending: deque[Fault] = deque()
        self._free_ns = 0
        self._analyser: Analyser | None = None
        self._heard_frames = 0
        self._next_listen_ns = 0
        self.heard = 0

    @property
    def at_rest(self) -> bool:
        """Whether nothing is waiting, late, held or being listened to."""
        return not (self._waiting or self._late or self._held or self._analyser)

    @property
    def waiting_frames(self) -> int:
        """Frames delivered and not looked at yet."""
        return sum(batch.sample_count for batch in self._waiting)

    def take(self, batch: Batch) -> None:
        """A batch arrives."""
        self._ledger.note_delivered(batch)
        self._waiting.append(batch)

    def stand_still(self, duration_ns: int) -> None:
        """Read nothing for so long."""
        self._free_ns = self._clock.now_ns + duration_ns

    def misbehave(self, fault: Fault) -> None:
        """Do this with one of the next batches."""
        self._pending.append(fault)

    def seen(self) -> Iterator[NDArray[np.float32]]:
        """All memory that is in this consumer's sight."""
        for batch in self._waiting:
            if not batch.lease.expired:
                yield batch.lease.samples
        for held in self._held:
            yield held.samples

    def work(self) -> None:
        """Read what is there and return what is late."""
        now = self._clock.now_ns
        while self._late and self._late[0][0] <= now:
            _, lease = self._late.popleft()
            # Its id was good until the timeout; the lease knows which side of it this is.
            self._return(lease.buffer_id, expected=not lease.expired)
        if self._held:
            self._let_go(now)
        if now < self._free_ns:
            return
        while self._waiting:
            self._read(self._waiting.popleft())

    def finish(self) -> None:
        """Read what is left and let everything go."""
        self._free_ns = 0
        self._pending.clear()
        while self._waiting:
            self._read(self._waiting.popleft())
        self._let_go(1 << 62)
        self._analyser = None

    def _read(self, batch: Batch) -> None:
        lease = batch.lease
        if lease.expired:
            self._ledger.note_expired(batch)
            self._analyser = None
            return
        samples = lease.samples[: batch.sample_count]
        self._ledger.note_read(batch, samples)
        self._listen(batch, samples)
        if batch.transport is Transport.ALLOCATE:
            return
        if self._pending:
            self._misuse(lease, samples)
        else:
            self._return(lease.give_up(), expected=True)

    def _misuse(self, lease: Lease, samples: NDArray[np.float32]) -> None:
        now, faults = self._clock.now_ns, self._faults
        match self._pending.popleft():
            case Fault.LATE_RETURN:
                self._late.append((now + faults.between_ns(0.5, 3.0), lease))
            case Fault.LOST_RETURN:
                lease.give_up()
            case Fault.HELD_SAMPLES:
                until = now + faults.between_ns(2.0, 60.0)
                self._held.append(_Held(until, samples, samples.copy()))
            case Fault.DOUBLED_RETURN:
                self._return(lease.give_up(), expected=True)
                self._return(lease.buffer_id, expected=False)
            case _:
                self._return(lease.buffer_id + _FOREIGN_AHEAD, expected=False)
                self._return(lease.give_up(), expected=True)

    def _let_go(self, now: int) -> None:
        for held in self._held:
            if held.until_ns <= now:
                self._ledger.require(
                    np.array_equal(held.samples, held.copy), "a lost buffer was written to"
                )
        self._held = [held for held in self._held if held.until_ns > now]

    def _return(self, buffer_id: int, expected: bool) -> None:
        taken = self._give_back(self._envelopes.seal(m.ReturnBuffer(buffer_id)))
        self._ledger.note_return(taken, expected, buffer_id)

    def _listen(self, batch: Batch, samples: NDArray[np.float32]) -> None:
        """Let the real analyser hear two seconds now and then; losses make it start again."""
        if self._analyser is None:
            if self._clock.now_ns < self._next_listen_ns:
                return
            self._analyser = Analyser(Tuning(), _GATE_DBFS)
            self._heard_frames = 0
        elif batch.frames_lost_before:
            self._analyser = None
            return
        reading = self._analyser.read(batch, samples)
        self._heard_frames += batch.sample_count
        if self._heard_frames >= _LISTEN_FRAMES:
            hz = reading.pitch.hz or 1.0
            cents = 1200.0 * float(np.log2(hz / TONE_HZ))
            self._ledger.require(abs(cents) <= _MOST_CENTS, "pitch misread", hz)
            self._ledger.require(
                reading.end_frame == batch.first_frame + batch.sample_count, "reading misplaced"
            )
            self.heard += 1
            self._analyser = None
            self._next_listen_ns = self._clock.now_ns + _LISTEN_EVERY_NS
