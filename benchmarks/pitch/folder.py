"""Recorded notes from a folder: ``<instrument>/<note>.flac`` (or ``.wav``), s for sharp."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from benchmarks.pitch.left_out import LEFT_OUT

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}

_BLOCK_SECONDS = 0.0053
_ATTACK_DB = -30.0


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded note.

    Attributes:
        instrument: Name of its folder.
        name: The note's name.
        hz: The note's equal-tempered frequency, A4 = 440 Hz.
        samples: The sound, shape ``(n,)``.
        rate: Samples per second.
        attack: When it begins, in seconds: the first 5 ms within 30 dB of the loudest.
        peak: The loudest 5 ms, as RMS.
    """

    instrument: str
    name: str
    hz: float
    samples: NDArray[np.float32]
    rate: int
    attack: float
    peak: float


def files(folder: Path) -> list[Path]:
    """Every recording below ``folder`` that is to be scored, by instrument and name.

    Raises:
        FileNotFoundError: There is none.
        ValueError: The name of one is no note.
    """
    found = sorted(
        path
        for path in folder.glob("[!.]*/*")
        if path.suffix in {".flac", ".wav"} and (path.parent.name, path.stem) not in LEFT_OUT
    )
    if not found:
        raise FileNotFoundError(f"no <instrument>/<note>.flac or .wav below {folder}")
    for path in found:
        try:
            frequency_of(path.stem)
        except ValueError as error:
            raise ValueError(f"{path}: {error}") from None
    return found


def left_out(folder: Path) -> list[str]:
    """What is below ``folder`` and not scored, with the reason."""
    return [
        f"{instrument} {name} {reason}"
        for (instrument, name), reason in LEFT_OUT.items()
        if any((folder / instrument / f"{name}{kind}").exists() for kind in (".flac", ".wav"))
    ]


def recordings(folder: Path, every: int = 1) -> Iterator[Recording]:
    """The notes below ``folder``, or one of so many, each as long as it is.

    Raises:
        FileNotFoundError: There is none.
        ValueError: One is no sound, or its name is no note.
    """
    for path in files(folder)[::every]:
        yield _read(path)


def _read(path: Path) -> Recording:
    try:
        samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise ValueError(f"{path} is no sound that can be read: {error.error_string}") from None
    mono = np.ascontiguousarray(samples[:, 0])
    block = int(_BLOCK_SECONDS * rate)
    if len(mono) < block:
        raise ValueError(f"{path} is no sound: it lasts less than 5 ms")
    blocks = mono[: len(mono) // block * block].reshape(-1, block)
    levels = np.sqrt(np.mean(blocks.astype(np.float64) ** 2, axis=1))
    peak = float(levels.max())
    attack = int(np.argmax(levels > peak * 10 ** (_ATTACK_DB / 20))) * block / rate
    hz = frequency_of(path.stem)
    return Recording(path.parent.name, path.stem, hz, mono, rate, attack, peak)


def frequency_of(name: str) -> float:
    """Frequency of ``C4`` or, for C sharp, ``Cs4``.

    Raises:
        ValueError: It is no note.
    """
    letter, rest = name[:1], name[1:]
    sharp = rest[:1] == "s"
    try:
        steps = _STEPS[letter] + int(sharp) + 12 * int(rest[int(sharp) :])
    except (KeyError, ValueError) as error:
        raise ValueError(f"{name} is no note such as A4 or Cs3") from error
    return float(440 * 2 ** ((steps - 57) / 12))
