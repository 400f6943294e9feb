from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.virtual_microphone import VirtualMicrophone, missing, plugged
from tuner.sources.source import CHUNK_FRAMES, Chunk, Source


class FakeClock:
    """A monotonic clock in ns that moves when told to."""

    def __init__(self) -> None:
        self.now_ns = 7_000_000_000

    def __call__(self) -> int:
        return self.now_ns

    def forward(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


Drain = Callable[..., tuple[NDArray[np.float32], list[Chunk]]]


@pytest.fixture
def drain() -> Drain:
    """Reads whatever a source has now; returns the sound and its chunks."""

    def read(source: Source, most: int = 1 << 40) -> tuple[NDArray[np.float32], list[Chunk]]:
        sound, chunks = [], []
        out = np.full(CHUNK_FRAMES, np.nan, np.float32)
        while len(chunks) < most and (chunk := source.read_into(out)) is not None:
            chunks.append(chunk)
            sound.append(out[: chunk.frames].copy())
        return np.concatenate(sound) if sound else np.zeros(0, np.float32), chunks

    return read


@pytest.fixture
def virtual_microphone() -> Iterator[VirtualMicrophone]:
    if reason := missing():
        pytest.skip(reason)
    with plugged() as microphone:
        yield microphone
