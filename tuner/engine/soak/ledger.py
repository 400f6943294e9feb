"""The books of a soak run: every frame, every id, every buffer; what does not add up is noted."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from tuner.batching.batch import Batch
from tuner.batching.batcher import Batcher
from tuner.engine.soak.tape import Tape
from tuner.pool.pool import BufferPool
from tuner.pool.stats import SlotState

_MOST_KEPT = 20
_EVERY_SAMPLE = 64
"""Of so many batches one is compared sample by sample; of the others both ends."""
_OUT = (SlotState.IN_FLIGHT, SlotState.PROCESSING)


class Ledger:
    """Checks what must hold.

    Args:
        tape: What was played.

    Attributes:
        violations: What did not hold, the first few.
        broken: How often something did not hold.
    """

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self.violations: list[str] = []
        self.broken = 0
        self.checks = 0
        self.delivered = self.delivered_frames = 0
        self.read_frames = self.expired_frames = self.expired = 0
        self.reclaimed = self.refused = 0
        self.last_id = 0
        self.first_id: int | None = None
        self._expected = tape.first_frame
        self._sequence = 0

    def require(self, holds: bool, what: str, *figures: object) -> None:
        """Note what does not hold."""
        if not holds:
            self.broken += 1
            if len(self.violations) < _MOST_KEPT:
                self.violations.append(f"{what}: {', '.join(map(str, figures))}")

    def note_delivered(self, batch: Batch) -> None:
        """A batch went out: it must follow the one before without gap or overlap."""
        if self.first_id is None:
            self.first_id = batch.buffer_id
        due = self._expected + batch.frames_lost_before
        if batch.first_frame != due:
            self.require(False, "batch out of place", batch.first_frame, due)
        if batch.buffer_id <= self.last_id:
            self.require(False, "an id came back", batch.buffer_id, self.last_id)
        if batch.sequence != self._sequence:
            self.require(False, "sequence broken", batch.sequence, self._sequence)
        self._expected = batch.first_frame + batch.sample_count
        self.last_id = batch.buffer_id
        self._sequence += 1
        self.delivered += 1
        self.delivered_frames += batch.sample_count

    def note_read(self, batch: Batch, samples: NDArray[np.float32]) -> None:
        """A batch was read: its samples must be those of its place."""
        self.read_frames += batch.sample_count
        truth = self._tape.expected(batch.first_frame, batch.sample_count)
        same = samples[0] == truth[0] and samples[-1] == truth[-1]
        if not batch.sequence % _EVERY_SAMPLE:
            same = np.array_equal(samples, truth)
        if not same:
            self.require(False, "samples of another place", batch.buffer_id, batch.first_frame)

    def note_expired(self, batch: Batch) -> None:
        """A batch was reclaimed before it could be read."""
        self.expired += 1
        self.expired_frames += batch.sample_count

    def note_return(self, taken: bool, expected: bool, buffer_id: int) -> None:
        """A return was taken or refused: neither must surprise."""
        self.refused += not taken
        if taken is not expected:
            verb = "taken" if taken else "refused"
            self.require(False, f"return wrongly {verb}", buffer_id)

    def check_frames(self, batcher: Batcher, at_rest: bool) -> None:
        """Every frame of the tape is delivered, lost and counted, or being gathered."""
        self.checks += 1
        gone = self._tape.position - self._tape.untold - self._tape.first_frame
        gathering = gone - batcher.frames - batcher.lost_frames
        most = 0 if at_rest else batcher.batch_size
        self.require(0 <= gathering <= most, "frames missing", gathering, most)
        self.require(
            batcher.frames == self.delivered_frames,
            "frames sent and frames delivered differ", batcher.frames, self.delivered_frames,
        )  # fmt: skip

    def check_pool(self, pool: BufferPool) -> None:
        """What was acquired is back, reclaimed or out; no slot is counted twice."""
        stats = pool.stats()
        ended = stats.returned + stats.released + stats.timed_out
        self.require(
            stats.acquired == ended + stats.outstanding,
            "buffers missing", stats.acquired, ended, stats.outstanding,
        )  # fmt: skip
        busy = sum(stats.cells.count(state) for state in _OUT)
        self.require(busy <= stats.outstanding, "slots out that nobody has", busy)
        self.require(busy + stats.available <= stats.size, "slots counted twice", busy)
        self.require(len(stats.cells) == stats.size, "slots and size differ", stats.size)
        self.require(stats.timed_out == self.reclaimed, "reclaims", stats.timed_out)
        self.require(stats.refused == self.refused, "refusals", stats.refused, self.refused)

    def check_owners(self, seen: Iterable[NDArray[np.float32]]) -> None:
        """No two holders see the same memory."""
        spans = sorted(
            (address, address + samples.nbytes)
            for samples in seen
            for address in (samples.__array_interface__["data"][0],)
        )
        for (_, end), (begin, _) in pairwise(spans):
            self.require(begin >= end, "two owners of one buffer", begin, end)

    def check_read(self, waiting_frames: int) -> None:
        """Every frame that was delivered is read, expired or still waiting."""
        known = self.read_frames + self.expired_frames + waiting_frames
        self.require(known == self.delivered_frames, "batches missing", known)
