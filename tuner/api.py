"""The engine for other Python programs: readings of a file, a microphone or any source.

Everything runs in the calling thread; no window, no Qt and no event loop are needed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from tuner.engine.offline import read_all
from tuner.engine.readings import Reading
from tuner.music.tuning import Tuning
from tuner.sources.file import SoundFile
from tuner.sources.microphone import Microphone
from tuner.sources.source import Source


def readings(
    source: str | os.PathLike[str] | Source | None = None,
    tuning: Tuning | None = None,
    *,
    gate_dbfs: float = -60.0,
    batch_size: int = 1024,
    clock_ppm: float = 0.0,
) -> Iterator[Reading]:
    """Read a sound to its end, or a microphone until the loop is left.

    Leaving the loop, in whatever way, closes the source. Sound from a microphone waits about half a
    second for a slow reader; what is older is lost, and the next reading begins anew.

    Args:
        source: The path of a sound file, which is read as fast as it goes; a source, still closed;
            or None for the default microphone, which is followed in real time.
        tuning: What pitches are compared with; None for equal temperament at 440 Hz.
        gate_dbfs: Level below which sound is silence, in dBFS RMS.
        batch_size: Frames a reading: 256, 512, 1024, 2048 or 4096.
        clock_ppm: By how much faster than it says the sound card runs.

    Yields:
        A reading for each batch: ``reading.pitch.hz``, ``reading.deviation``, ``reading.level``.

    Raises:
        SourceError: There is no such sound, or it fails on the way; one sentence.
        ValueError: The batch size is none.
    """
    if source is None:
        opened: Source = Microphone()
    elif isinstance(source, str | os.PathLike):
        opened = SoundFile(source, real_time=False)
    else:
        opened = source
    opened.open()
    try:
        yield from read_all(opened, tuning or Tuning(), gate_dbfs, batch_size, clock_ppm)
    finally:
        opened.close()
