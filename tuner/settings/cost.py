"""What a set of options costs: memory, delay, messages, and the stall it survives."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.engine.black_box import black_box_bytes
from tuner.engine.config import MOST_LAG_MS
from tuner.pool.transport import Transport
from tuner.settings.model import Settings
from tuner.settings.pages.audio import AudioSettings
from tuner.settings.pages.display import DisplaySettings
from tuner.settings.pages.engine import EngineSettings
from tuner.text import Text, wordless

BYTES_PER_FRAME = 4
"""A float32 sample of one channel."""

BOOKKEEPING_BYTES = 900
"""What the pool keeps beside its buffers: arena, slots, histograms. Measured, rounded."""

BOOKKEEPING_BYTES_PER_BUFFER = 300
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
        ("data", "keep"): (
            Text("SettingsDialog", "{size} of memory, filled within 30 s; no delay").format(
                size=binary_size(black_box_bytes(sample_rate))
            )
            if settings.data.keep
            else Text("SettingsDialog", "nothing; there is nothing to save either")
        ),
        ("data", "osc"): (
            Text("SettingsDialog", "a message for each batch, {messages:.1f} a second").format(
                messages=cost.messages_per_s
            )
            if settings.data.osc
            else Text("SettingsDialog", "nothing")
        ),
        ("engine", "pool_size"): _pool_size_cost(cost),
        ("engine", "automatic"): (
            Text("SettingsDialog", "a look at the pool ten times a second; no delay")
            if engine.automatic
            else Text("SettingsDialog", "nothing; the size stays as it is set")
        ),
        ("engine", "smallest_pool"): _limit_cost(engine, engine.smallest_pool),
        ("engine", "largest_pool"): _limit_cost(engine, engine.largest_pool),
        ("engine", "batch_size"): (
            Text(
                "SettingsDialog",
                "adds {delay}, {buffer} a buffer, {messages:.1f} messages a second",
            ).format(
                delay=milliseconds(cost.latency_ms),
                buffer=binary_size(_batch_bytes(engine)),
                messages=cost.messages_per_s,
            )
        ),
        ("engine", "flush_timeout"): _flush_cost(engine, cost),
        ("engine", "buffer_timeout"): (
            Text(
                "SettingsDialog",
                "a lost buffer, {share:.0f} % of the pool, is missed for "
                "{buffer_timeout}; no memory, no delay",
            ).format(
                share=100.0 / engine.pool_size, buffer_timeout=milliseconds(engine.buffer_timeout)
            )
        ),
        ("engine", "transport"): _transport_cost(engine, cost),
        ("engine", "metrics"): (
            Text("SettingsDialog", "two looks at the clock for each batch; no delay you can hear")
            if engine.metrics
            else Text("SettingsDialog", "nothing; the pool's times stay empty")
        ),
    }


def binary_size(size: float) -> Text:
    """An amount of memory as the user reads it, for instance ``64 KiB``."""
    if size < 1024.0:
        return Text("SettingsDialog", "{size:.0f} bytes").format(size=size)
    scaled, unit = (size / 1024.0, "KiB") if size < 1024.0**2 else (size / 1024.0**2, "MiB")
    digits = 0 if scaled >= 100.0 or scaled == round(scaled) else 1
    return wordless(f"{{size:.{digits}f}} {unit}").format(size=scaled)


def milliseconds(duration: float) -> Text:
    """A duration in ms as the user reads it, for instance ``21.3 ms``."""
    digits = 0 if duration >= 100.0 or duration == round(duration) else 1
    return wordless(f"{{duration:.{digits}f}} ms").format(duration=float(duration))


def _warnings(
    engine: EngineSettings, batch_ms: float, latency_ms: float, rides_out_ms: float | None
) -> tuple[str, ...]:
    found = []
    if engine.buffer_timeout < BATCHES_IN_BUFFER_TIMEOUT * batch_ms:
        found.append(
            Text(
                "SettingsDialog",
                "The buffer timeout is shorter than two batches ({duration}): buffers "
                "may be given up while they are still in use.",
            ).format(duration=milliseconds(2 * batch_ms))
        )
    if rides_out_ms == engine.buffer_timeout:
        found.append(
            Text(
                "SettingsDialog",
                "A pause longer than the buffer timeout ({buffer_timeout} ms) loses "
                "sound although there is still room for it.",
            ).format(buffer_timeout=engine.buffer_timeout)
        )
    if engine.flush_timeout < batch_ms:
        found.append(
            Text(
                "SettingsDialog",
                "Batches go out part-full: one takes {duration} to fill, longer than "
                "the flush timeout.",
            ).format(duration=milliseconds(batch_ms))
        )
    if latency_ms > LATE_MS:
        found.append(
            Text(
                "SettingsDialog",
                "Readings come {delay} after the sound: use smaller batches for a quicker needle.",
            ).format(delay=milliseconds(latency_ms))
        )
    if engine.transport is Transport.ALLOCATE:
        found.append(
            Text(
                "SettingsDialog",
                "Nothing bounds memory when the analysis is slow: “Allocate” has no pool.",
            )
        )
    return tuple(found)


def _pool_size_cost(cost: EngineCost) -> str:
    memory = Text("SettingsDialog", "{size} of samples").format(
        size=binary_size(cost.payload_bytes)
    )
    if cost.rides_out_ms is None:
        return Text("SettingsDialog", "{memory}, which stays unused with this transport").format(
            memory=memory
        )
    return Text("SettingsDialog", "{memory}, rides out a pause of {pause}; no delay").format(
        memory=memory, pause=milliseconds(cost.rides_out_ms)
    )


def _limit_cost(engine: EngineSettings, size: int) -> str:
    memory = Text("SettingsDialog", "{size} of samples").format(
        size=binary_size(size * _batch_bytes(engine))
    )
    return (
        memory
        if engine.automatic
        else Text("SettingsDialog", "nothing; {memory} once the size is automatic").format(
            memory=memory
        )
    )


def _flush_cost(engine: EngineSettings, cost: EngineCost) -> str:
    if engine.flush_timeout < cost.batch_ms:
        return Text(
            "SettingsDialog",
            "caps the added delay at {flush_timeout}, with batches {full:.0f} % full; no memory",
        ).format(
            flush_timeout=milliseconds(engine.flush_timeout),
            full=100.0 * engine.flush_timeout / cost.batch_ms,
        )
    return Text("SettingsDialog", "no delay: a batch is full after {duration}; no memory").format(
        duration=milliseconds(cost.batch_ms)
    )


def _transport_cost(engine: EngineSettings, cost: EngineCost) -> str:
    if engine.transport is Transport.ALLOCATE:
        return Text("SettingsDialog", "{size} newly made each second; no delay").format(
            size=binary_size(cost.allocated_bytes_per_s)
        )
    if engine.transport is Transport.COPY:
        return Text(
            "SettingsDialog", "{size} copied each second, one more buffer ({buffer}); no delay"
        ).format(
            size=binary_size(cost.copied_bytes_per_s), buffer=binary_size(_batch_bytes(engine))
        )
    return Text("SettingsDialog", "nothing is copied and no sample memory is made; no delay")


def _audio_costs(audio: AudioSettings, sample_rate: int) -> dict[tuple[str, str], str]:
    rate = audio.sample_rate or sample_rate
    return {
        ("audio", "sample_rate"): (
            Text("SettingsDialog", "{rate} Hz is {size} of sound to analyse a second").format(
                rate=rate, size=binary_size(rate * BYTES_PER_FRAME)
            )
        )
    }


def _display_costs(display: DisplaySettings) -> dict[tuple[str, str], str]:
    lag = display.smoothing * 1000.0
    return {
        ("display", "smoothing"): (
            Text("SettingsDialog", "the needle follows about {delay} behind").format(
                delay=milliseconds(lag)
            )
            if lag
            else Text("SettingsDialog", "no delay")
        ),
        ("display", "refresh"): Text("SettingsDialog", "a picture every {duration}").format(
            duration=milliseconds(1000.0 / display.refresh)
        ),
    }


def _batch_bytes(engine: EngineSettings) -> int:
    return engine.batch_size * BYTES_PER_FRAME
