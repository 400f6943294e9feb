"""What the engine tells the outside about the sound, one value a batch."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.music.tuning import Deviation
from tuner.pitch.level import Level
from tuner.pitch.reading import PitchReading


@dataclass(frozen=True, slots=True)
class Reading:
    """Pitch and level at the end of one batch.

    Attributes:
        end_frame: Stream position just after the batch, in frames, lost ones included.
        sample_rate: Frames a second.
        captured_ns: When the batch's first frame was captured (``time.monotonic_ns``).
        read_ns: When this reading was made, on the same clock.
        pitch: What the pitch engine says.
        level: Level of this batch.
        deviation: The pitch beside its target; None when there is no note.
    """

    end_frame: int
    sample_rate: int
    captured_ns: int
    read_ns: int
    pitch: PitchReading
    level: Level
    deviation: Deviation | None

    @property
    def time_s(self) -> float:
        """Stream position just after the batch, in s."""
        return self.end_frame / self.sample_rate

    @property
    def latency_ms(self) -> float:
        """From the capture of the batch's first frame to this reading, in ms."""
        return (self.read_ns - self.captured_ns) / 1e6
