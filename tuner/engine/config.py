"""How the engine is set up, as validated plain values."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.pool.buckets import BUCKETS, LARGEST_POOL
from tuner.pool.sizing import Limits
from tuner.pool.transport import Transport

BATCH_SIZES = BUCKETS
MIN_POOL_SIZE = 2
MAX_POOL_SIZE = LARGEST_POOL
MOST_LAG_MS = 500
"""How old sound may grow in its source while no buffer is free, before it is skipped.

A stall that is over soon then costs nothing, and a consumer that is too slow for good is still
never more than this behind the pool.
"""
MIN_FLUSH_TIMEOUT_MS = 5
MAX_FLUSH_TIMEOUT_MS = 1000
MIN_BUFFER_TIMEOUT_MS = 200
MAX_BUFFER_TIMEOUT_MS = 10_000


class ConfigError(ValueError):
    """A configuration that cannot work; the message says what would."""


def _must_be_whole(*values: object) -> None:
    for value in values:
        if type(value) is not int:
            raise ConfigError(f"Sizes and times are whole numbers, not {value!r}.")


@dataclass(frozen=True, slots=True)
class BatchConfig:
    """How chunks become batches.

    Attributes:
        batch_size: Frames in a full batch, one of BATCH_SIZES.
        flush_timeout_ms: Age at which a partial batch is sent as it is.
    """

    batch_size: int = 1024
    flush_timeout_ms: int = 100

    def __post_init__(self) -> None:
        _must_be_whole(self.batch_size, self.flush_timeout_ms)
        if self.batch_size not in BATCH_SIZES:
            raise ConfigError(
                f"A batch has {', '.join(map(str, BATCH_SIZES))} frames, not {self.batch_size}."
            )
        if not MIN_FLUSH_TIMEOUT_MS <= self.flush_timeout_ms <= MAX_FLUSH_TIMEOUT_MS:
            raise ConfigError(
                f"The flush timeout is {MIN_FLUSH_TIMEOUT_MS} to {MAX_FLUSH_TIMEOUT_MS} ms, "
                f"not {self.flush_timeout_ms}."
            )


@dataclass(frozen=True, slots=True)
class PoolConfig:
    """How buffers are kept.

    Attributes:
        size: Buffers in circulation.
        buffer_timeout_ms: Age at which a buffer that is out is reclaimed.
        transport: How samples travel.
        metrics: Whether times are taken on the acquire and return path.
        automatic: Whether the engine changes the size from watched use.
        smallest: Fewest buffers it may leave.
        largest: Most buffers it may ask for.
    """

    size: int = 16
    buffer_timeout_ms: int = 1000
    transport: Transport = Transport.PING_PONG
    metrics: bool = True
    automatic: bool = False
    smallest: int = 4
    largest: int = MAX_POOL_SIZE

    @property
    def limits(self) -> Limits:
        """Between which sizes the engine may change the pool."""
        return Limits(self.smallest, self.largest)

    def __post_init__(self) -> None:
        _must_be_whole(self.size, self.buffer_timeout_ms, self.smallest, self.largest)
        if not isinstance(self.transport, Transport):
            raise ConfigError(f"A transport is one of the three, not {self.transport!r}.")
        if not MIN_POOL_SIZE <= self.smallest <= self.largest <= MAX_POOL_SIZE:
            raise ConfigError(
                f"The limits of the pool are {MIN_POOL_SIZE} to {MAX_POOL_SIZE} buffers and in "
                f"order, not {self.smallest} and {self.largest}."
            )
        if not MIN_POOL_SIZE <= self.size <= MAX_POOL_SIZE:
            raise ConfigError(
                f"A pool has {MIN_POOL_SIZE} to {MAX_POOL_SIZE} buffers, not {self.size}."
            )
        if not MIN_BUFFER_TIMEOUT_MS <= self.buffer_timeout_ms <= MAX_BUFFER_TIMEOUT_MS:
            raise ConfigError(
                f"The buffer timeout is {MIN_BUFFER_TIMEOUT_MS} to {MAX_BUFFER_TIMEOUT_MS} ms, "
                f"not {self.buffer_timeout_ms}."
            )
