"""Everything that travels to and from the capture thread, typed and checked.

A message is an envelope around a payload. Commands go to the capture thread, events come from
it; both cross threads by explicitly queued signals. The samples of a batch never travel: its
lease does, and the id of the buffer comes back.
"""

from __future__ import annotations

import enum
import itertools
import time
from dataclasses import dataclass

from tuner.batching.batch import Batch
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.metrics import CaptureStats
from tuner.pool.events import PoolEvent
from tuner.sources.source import Source


class MessageError(ValueError):
    """A message that makes no sense; its text says why."""


def _must_be(kind: type, value: object) -> None:
    if not isinstance(value, kind):
        raise MessageError(f"{value!r} is no {kind.__name__}.")


# Commands


@dataclass(frozen=True, slots=True)
class Start:
    """Open this source and capture from it."""

    source: Source

    def __post_init__(self) -> None:
        wanted = ("open", "read_into", "pause", "resume", "close")
        if not all(callable(getattr(self.source, name, None)) for name in wanted):
            raise MessageError(f"{self.source!r} is not a source of sound.")


@dataclass(frozen=True, slots=True)
class Pause:
    """Send the partial batch and capture nothing until ``Resume``."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after ``Pause``."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Send the partial batch and close the source."""


@dataclass(frozen=True, slots=True)
class UpdateBatchConfig:
    """Gather batches differently from the next batch on."""

    config: BatchConfig

    def __post_init__(self) -> None:
        _must_be(BatchConfig, self.config)


@dataclass(frozen=True, slots=True)
class UpdatePoolConfig:
    """Keep buffers differently; those that are out stay valid."""

    config: PoolConfig

    def __post_init__(self) -> None:
        _must_be(PoolConfig, self.config)


@dataclass(frozen=True, slots=True)
class ReturnBuffer:
    """The consumer is done with this buffer."""

    buffer_id: int

    def __post_init__(self) -> None:
        if type(self.buffer_id) is not int or self.buffer_id < 1:
            raise MessageError(f"A buffer id is a whole number above 0, not {self.buffer_id!r}.")


@dataclass(frozen=True, slots=True)
class GetStatus:
    """Answer with a ``Status``."""


@dataclass(frozen=True, slots=True)
class WatchBuffers:
    """Tell of every single acquisition and return too, or of them no more."""

    wanted: bool

    def __post_init__(self) -> None:
        _must_be(bool, self.wanted)


@dataclass(frozen=True, slots=True)
class Compact:
    """Lay the buffers side by side again, if none is out."""


@dataclass(frozen=True, slots=True)
class ResetCounters:
    """Start the figures of the pool anew."""


@dataclass(frozen=True, slots=True)
class Destroy:
    """Stop, reclaim everything and answer ``Destroyed`` as the last event."""


Command = (
    Start
    | Pause
    | Resume
    | Stop
    | UpdateBatchConfig
    | UpdatePoolConfig
    | ReturnBuffer
    | GetStatus
    | ResetCounters
    | WatchBuffers
    | Compact
    | Destroy
)

# Events


class ErrorCode(enum.Enum):
    """What kind of thing went wrong."""

    INITIALISATION_FAILED = "initialisation failed"
    PROCESSING_FAILED = "processing failed"
    BUFFER_OVERFLOW = "buffer overflow"
    INVALID_CONFIGURATION = "invalid configuration"
    ALLOCATION_FAILED = "allocation failed"


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """What is being captured.

    Attributes:
        name: What the user knows the source by.
        sample_rate: Frames a second.
        latency_s: What the device adds before a frame can be read, in s.
        real_time: Whether it comes at the clock's pace.
        has_own_clock: Whether a device's clock, not the computer's, sets the pace.
    """

    name: str
    sample_rate: int
    latency_s: float
    real_time: bool
    has_own_clock: bool = False


@dataclass(frozen=True, slots=True)
class Ready:
    """The capture thread runs and takes commands."""


@dataclass(frozen=True, slots=True)
class Started:
    """A source is open and delivers.

    Attributes:
        stream: What it is.
        start_id: Message id of the ``Start`` that asked for it.
    """

    stream: StreamInfo
    start_id: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Nothing is captured until ``Resume``."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Capture goes on."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """The source is closed.

    Attributes:
        finished: Whether it had come to its own end.
    """

    finished: bool = False


@dataclass(frozen=True, slots=True)
class BatchReady:
    """A batch is on its way; its lease is the receiver's."""

    batch: Batch


@dataclass(frozen=True, slots=True)
class Status:
    """The figures of capture and pool."""

    stats: CaptureStats


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to the pool, oldest first."""

    events: tuple[PoolEvent, ...]


@dataclass(frozen=True, slots=True)
class Error:
    """Something went wrong.

    Attributes:
        code: What kind of thing.
        text: One sentence for the user: what is wrong and what to do.
        fatal: Whether capture has stopped because of it.
        retrying: Whether capture will go on by itself when the cause is gone.
        start_id: Message id of the ``Start`` whose source it is about; 0 for none.
    """

    code: ErrorCode
    text: str
    fatal: bool = False
    retrying: bool = False
    start_id: int = 0


@dataclass(frozen=True, slots=True)
class Destroyed:
    """The last event: nothing runs any more."""


Event = (
    Ready
    | Started
    | Paused
    | Resumed
    | Stopped
    | BatchReady
    | Status
    | Happened
    | Error
    | Destroyed
)


@dataclass(frozen=True, slots=True)
class Message:
    """The envelope.

    Attributes:
        message_id: Unique within its sender, counted from 1.
        time_ns: When it was made (``time.monotonic_ns``).
        payload: The command or event.

    Raises:
        MessageError: The payload is neither a command nor an event.
    """

    message_id: int
    time_ns: int
    payload: Command | Event

    def __post_init__(self) -> None:
        if not isinstance(self.payload, Command | Event):
            raise MessageError(f"{type(self.payload).__name__} is not a message of the engine.")


class Envelopes:
    """Numbers and stamps the messages of one sender."""

    def __init__(self) -> None:
        self._ids = itertools.count(1)

    def seal(self, payload: Command | Event) -> Message:
        """Put a payload into its envelope."""
        return Message(next(self._ids), time.monotonic_ns(), payload)
