"""What a set of options costs: memory, delay, messages, and the stall it survives."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.engine.config import MOST_LAG_MS
from tuner.pool.transport import Transport
from tuner.settings.model import AudioSettings, DisplaySettings, EngineSettings, Settings

BYTES_PER_FRAME = 4
"""A float32 sample of one channel."""

BOOKKEEPING_BYTES = 800
"""What the pool keeps beside its buffers: arena, slots, histograms. Measured, rounded."""

BOOKKEEPING_BYTES_PER_BUFFER = 256
"""What is kept of one buffer while it is out: lease, view, entries. Measured, rounded."""

BUFFERS_IN_USE = 2
"""Buffers that cannot take up a stall: one is being filled, one is being analysed."""

LATE_MS = 100.0
"""A delay between sound and reading that players notice."""

BATCHES_IN_BUFFER_TIMEOUT = 2
"""Batches that should fit into a buffer timeout: the time to fill one and to analyse it."""


@dataclass(frozen=True, slots=True)
class EngineCost:
    """What the engine options cost at one sample rate.

    Attributes:
        batch_ms: Time a batch takes to fill, in ms.
        latency_ms: Delay that gathering adds to the first frame of a batch, in ms: the time to
            fill it, or the flush timeout where that is shorter.
        payload_bytes: Sample memory that the pool, and private copies, hold.
        bookkeeping_bytes: Memory held beside the samples, at most; an estimate.
        messages_per_s: Batches sent, a second.
        rides_out_ms: Longest pause of the analysis that loses no sound, in ms: until the pool
            is empty and the sound that waits in its source too old, or until the first waiting
            buffer is given up; None when only memory bounds it.
        allocated_bytes_per_s: Sample memory newly made, a second.
        copied_bytes_per_s: Sample memory copied beside the way into the batch, a second.
        warnings: One sentence for each thing that is unwise about the combination.
    """

    batch_ms: float
    latency_ms: float
    payload_bytes: int
    bookkeeping_bytes: int
    messages_per_s: float
    rides_out_ms: float | None
    allocated_bytes_per_s: float
    copied_bytes_per_s: float
    warnings: tuple[str, ...]

    @property
    def memory_bytes(self) -> int:
        """Payload and bookkeeping together."""
        return self.payload_bytes + self.bookkeeping_bytes


def engine_cost(engine: EngineSettings, sample_rate: int) -> EngineCost:
    """What these engine options cost.

    Args:
        engine: The options.
        sample_rate: Of the running stream, in Hz, above 0.

    Raises:
        ValueError: The sample rate is not above 0.
    """
    if sample_rate <= 0:
        raise ValueError(f"A sample rate is above 0 Hz, not {sample_rate}.")
    batch_ms = 1000.0 * engine.batch_size / sample_rate
    latency_ms = min(batch_ms, float(engine.flush_timeout))
    batch_bytes = engine.batch_size * BYTES_PER_FRAME
    messages_per_s = 1000.0 / latency_ms
    allocates = engine.transport is Transport.ALLOCATE
    copies = engine.transport is Transport.COPY
    spare = max(0, engine.pool_size - BUFFERS_IN_USE)
    waits_ms = spare * latency_ms + MOST_LAG_MS
    rides_out_ms = None if allocates else min(waits_ms, float(engine.buffer_timeout))
    return EngineCost(
        batch_ms=batch_ms,
        latency_ms=latency_ms,
        payload_bytes=batch_bytes * (engine.pool_size + copies),
        bookkeeping_bytes=BOOKKEEPING_BYTES + BOOKKEEPING_BYTES_PER_BUFFER * engine.pool_size,
        messages_per_s=messages_per_s,
        rides_out_ms=rides_out_ms,
        allocated_bytes_per_s=messages_per_s * batch_bytes * (allocates or copies),
        copied_bytes_per_s=float(sample_rate * BYTES_PER_FRAME * copies),
        warnings=_warnings(engine, batch_ms, latency_ms, rides_out_ms),
    )


def option_costs(settings: Settings, sample_rate: int) -> dict[tuple[str, str], str]:
    """What single options cost now, each in a few words, by page and option name."""
    engine = settings.engine
    cost = engine_cost(engine, sample_rate)
    return {
        **_audio_costs(settings.audio, sample_rate),
        **_display_costs(settings.display),
        ("engine", "pool_size"): _pool_size_cost(cost),
        ("engine", "automatic"): (
            "a look at the pool ten times a second; no delay"
            if engine.automatic
            else "nothing; the size stays as it is set"
        ),
        ("engine", "smallest_pool"): _limit_cost(engine, engine.smallest_pool),
        ("engine", "largest_pool"): _limit_cost(engine, engine.largest_pool),
        ("engine", "batch_size"): (
            f"adds {milliseconds(cost.latency_ms)}, {binary_size(_batch_bytes(engine))} a buffer, "
            f"{cost.messages_per_s:.1f} messages a second"
        ),
        ("engine", "flush_timeout"): _flush_cost(engine, cost),
        ("engine", "buffer_timeout"): (
            f"a lost buffer, {100.0 / engine.pool_size:.0f} % of the pool, is missed for "
            f"{milliseconds(engine.buffer_timeout)}; no memory, no delay"
        ),
        ("engine", "transport"): _transport_cost(engine, cost),
        ("engine", "metrics"): (
            "two looks at the clock for each batch; no delay you can hear"
            if engine.metrics
            else "nothing; the pool's times stay empty"
        ),
    }


def binary_size(size: float) -> str:
    """An amount of memory as the user reads it, for instance ``64 KiB``."""
    if size < 1024.0:
        return f"{size:.0f} bytes"
    scaled, unit = (size / 1024.0, "KiB") if size < 1024.0**2 else (size / 1024.0**2, "MiB")
    digits = 0 if scaled >= 100.0 or scaled == round(scaled) else 1
    return f"{scaled:.{digits}f} {unit}"


def milliseconds(duration: float) -> str:
    """A duration in ms as the user reads it, for instance ``21.3 ms``."""
    digits = 0 if duration >= 100.0 or duration == round(duration) else 1
    return f"{duration:.{digits}f} ms"


def _warnings(
    engine: EngineSettings, batch_ms: float, latency_ms: float, rides_out_ms: float | None
) -> tuple[str, ...]:
    found = []
    if engine.buffer_timeout < BATCHES_IN_BUFFER_TIMEOUT * batch_ms:
        found.append(
            f"The buffer timeout is shorter than two batches ({milliseconds(2 * batch_ms)}): "
            "buffers may be given up while they are still in use."
        )
    if rides_out_ms == engine.buffer_timeout:
        found.append(
            f"A pause longer than the buffer timeout ({engine.buffer_timeout} ms) loses sound "
            "although there is still room for it."
        )
    if engine.flush_timeout < batch_ms:
        found.append(
            f"Batches go out part-full: one takes {milliseconds(batch_ms)} to fill, "
            "longer than the flush timeout."
        )
    if latency_ms > LATE_MS:
        found.append(
            f"Readings come {milliseconds(latency_ms)} after the sound: "
            "use smaller batches for a quicker needle."
        )
    if engine.transport is Transport.ALLOCATE:
        found.append("Nothing bounds memory when the analysis is slow: “Allocate” has no pool.")
    return tuple(found)


def _pool_size_cost(cost: EngineCost) -> str:
    memory = f"{binary_size(cost.payload_bytes)} of samples"
    if cost.rides_out_ms is None:
        return f"{memory}, which stays unused with this transport"
    return f"{memory}, rides out a pause of {milliseconds(cost.rides_out_ms)}; no delay"


def _limit_cost(engine: EngineSettings, size: int) -> str:
    memory = f"{binary_size(size * _batch_bytes(engine))} of samples"
    return memory if engine.automatic else f"nothing; {memory} once the size is automatic"


def _flush_cost(engine: EngineSettings, cost: EngineCost) -> str:
    if engine.flush_timeout < cost.batch_ms:
        return (
            f"caps the added delay at {milliseconds(engine.flush_timeout)}, "
            f"with batches {100.0 * engine.flush_timeout / cost.batch_ms:.0f} % full; no memory"
        )
    return f"no delay: a batch is full after {milliseconds(cost.batch_ms)}; no memory"


def _transport_cost(engine: EngineSettings, cost: EngineCost) -> str:
    if engine.transport is Transport.ALLOCATE:
        return f"{binary_size(cost.allocated_bytes_per_s)} newly made each second; no delay"
    if engine.transport is Transport.COPY:
        return (
            f"{binary_size(cost.copied_bytes_per_s)} copied each second, one more buffer "
            f"({binary_size(_batch_bytes(engine))}); no delay"
        )
    return "nothing is copied and no sample memory is made; no delay"


def _audio_costs(audio: AudioSettings, sample_rate: int) -> dict[tuple[str, str], str]:
    rate = audio.sample_rate or sample_rate
    return {
        ("audio", "sample_rate"): (
            f"{rate} Hz is {binary_size(rate * BYTES_PER_FRAME)} of sound to analyse a second"
        )
    }


def _display_costs(display: DisplaySettings) -> dict[tuple[str, str], str]:
    lag = display.smoothing * 1000.0
    return {
        ("display", "smoothing"): (
            f"the needle follows about {milliseconds(lag)} behind" if lag else "no delay"
        ),
        ("display", "refresh"): f"a picture every {milliseconds(1000.0 / display.refresh)}",
    }


def _batch_bytes(engine: EngineSettings) -> int:
    return engine.batch_size * BYTES_PER_FRAME
