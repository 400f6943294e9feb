"""What a soak run found, as a frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from tuner.engine.soak.memory import MemoryReport


@dataclass(frozen=True, slots=True)
class SoakReport:
    """The outcome of a run.

    Attributes:
        hours: Simulated time.
        seed: What chose the faults.
        wall_s: Real time it took, in s.
        frames: Frames the source captured, those it lost itself included.
        frames_read: Frames that reached the consumer and were right.
        frames_lost: Frames lost and counted: by the source, or for want of a buffer.
        frames_expired: Frames in buffers that were reclaimed before they were read.
        first_position: Stream position of the first frame.
        last_position: Stream position after the last frame.
        batches: Batches sent.
        first_id: The first buffer id.
        last_id: The last one.
        hit_rate: Of the pool, in per cent.
        calm_hit_rate: The same from six seconds after a fault to the next one.
        exhausted: Acquisitions that found no buffer.
        timed_out: Buffers reclaimed.
        refused: Returns refused, each of them rightly.
        returned: Buffers that came back.
        events: Events the pool published.
        faults: How often each kind was injected.
        listened: Times the analyser heard the tone, and its pitch was right.
        checks: Times the books were compared.
        memory: What memory did.
        broken: How often something did not add up.
        violations: The first of them.
    """

    hours: float
    seed: int
    wall_s: float
    frames: int
    frames_read: int
    frames_lost: int
    frames_expired: int
    first_position: int
    last_position: int
    batches: int
    first_id: int
    last_id: int
    hit_rate: float
    calm_hit_rate: float
    exhausted: int
    timed_out: int
    refused: int
    returned: int
    events: int
    faults: Mapping[str, int]
    listened: int
    checks: int
    memory: MemoryReport
    broken: int
    violations: tuple[str, ...]

    @property
    def uncounted_frames(self) -> int:
        """Frames that were neither read nor counted as lost or expired."""
        return self.frames - self.frames_read - self.frames_lost - self.frames_expired

    @property
    def passed(self) -> bool:
        """Whether everything added up and memory stayed flat."""
        return not self.broken and not self.uncounted_frames and self.memory.flat

    def as_dict(self) -> dict[str, Any]:
        """Everything, as plain values."""
        values = asdict(self)
        values["memory"]["flat"] = self.memory.flat
        return values | {"uncounted_frames": self.uncounted_frames, "passed": self.passed}
