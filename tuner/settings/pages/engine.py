"""The options of the buffer pool and of how sound travels."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.engine.config import (
    BATCH_SIZES,
    MAX_BUFFER_TIMEOUT_MS,
    MAX_FLUSH_TIMEOUT_MS,
    MAX_POOL_SIZE,
    MIN_BUFFER_TIMEOUT_MS,
    MIN_FLUSH_TIMEOUT_MS,
    MIN_POOL_SIZE,
    BatchConfig,
    PoolConfig,
)
from tuner.pool.transport import Transport
from tuner.settings.option import (
    InvalidSettingError,
    check_page,
    option,
)
from tuner.text import Text

FLUSHES_IN_BUFFER_TIMEOUT = 2
"""Flush timeouts that fit into a buffer timeout, at least: a buffer counts as out while it is
filled, and must not be given up before its batch is even sent."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """The buffer pool and how sound travels."""

    pool_size: int = option(
        16,
        "Pool size",
        "How many buffers circulate; more ride out longer stalls.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    automatic: bool = option(
        False,
        "Automatic pool size",
        "Let the tuner change the pool size from watched use, between the limits below.",
    )
    smallest_pool: int = option(
        4,
        "Smallest pool",
        "The automatic pool size never goes below this.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    largest_pool: int = option(
        MAX_POOL_SIZE,
        "Largest pool",
        "The automatic pool size never goes above this.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    batch_size: int = option(
        1024,
        "Batch size",
        "Frames gathered before they are analysed; fewer react sooner.",
        unit="frames",
        choices=BATCH_SIZES,
    )
    flush_timeout: int = option(
        100,
        "Flush timeout",
        "A batch that is not full after this long is sent as it is.",
        unit="ms",
        minimum=MIN_FLUSH_TIMEOUT_MS,
        maximum=MAX_FLUSH_TIMEOUT_MS,
        step=5,
    )
    buffer_timeout: int = option(
        1000,
        "Buffer timeout",
        "A buffer that is not back after this long is given up.",
        unit="ms",
        minimum=MIN_BUFFER_TIMEOUT_MS,
        maximum=MAX_BUFFER_TIMEOUT_MS,
        step=100,
    )
    transport: Transport = option(  # noqa: RUF009
        Transport.PING_PONG,
        "Transport",
        "How batches reach the analysis: recycled, newly allocated, or copied.",
        names=("Ping-pong (recycled)", "Allocate (new each time)", "Copy (private copy)"),
    )
    metrics: bool = option(True, "Metrics", "Collect and show the figures of the pool.")

    def __post_init__(self) -> None:
        check_page(self)
        least = FLUSHES_IN_BUFFER_TIMEOUT * self.flush_timeout
        if self.buffer_timeout < least:
            raise InvalidSettingError(
                Text(
                    "Settings",
                    "A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, "
                    "not {timeout} ms.",
                ).format(flush=self.flush_timeout, least=least, timeout=self.buffer_timeout),
                "buffer_timeout",
            )

        if self.smallest_pool > self.largest_pool:
            raise InvalidSettingError(
                Text(
                    "Settings",
                    "The smallest pool ({smallest}) must not be larger than the largest "
                    "({largest}).",
                ).format(smallest=self.smallest_pool, largest=self.largest_pool),
                "largest_pool",
            )

    def batch_config(self) -> BatchConfig:
        """What the batcher needs to know of these options."""
        return BatchConfig(self.batch_size, self.flush_timeout)

    def pool_config(self) -> PoolConfig:
        """What the pool needs to know of these options."""
        return PoolConfig(
            self.pool_size,
            self.buffer_timeout,
            self.transport,
            self.metrics,
            self.automatic,
            self.smallest_pool,
            self.largest_pool,
        )
