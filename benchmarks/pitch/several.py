"""Several pitches at once: strums and reeds whose truth is known."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.folder import Recording, recordings
from benchmarks.pitch.signals import guitar, noisy, render
from benchmarks.pitch.table import Table, number
from tuner.pitch.reading import SignalState
from tuner.pitch.several.found import Found, StringPitch
from tuner.pitch.several.reeds import SECONDS, Reed, beats_hz, read_reeds
from tuner.pitch.several.sound import LongSound
from tuner.pitch.several.strum import read_strum
from tuner.pitch.several.tones import tones_in
from tuner.pitch.tracker import PitchTracker

_RATE = 48_000
_STRINGS = {
    name: 440.0 * 2.0 ** ((midi - 69) / 12.0)
    for name, midi in (("E2", 40), ("A2", 45), ("D3", 50), ("G3", 55), ("B3", 59), ("E4", 64))
}
_WINDOWS_S = (0.7, 1.4)
_SPREAD = 30.0
_SNR_DB = 40.0
_FOLDER = "guitar-acoustic"
_STRUM_S = 0.06
"""From the first string to the last."""

Truth = Sequence[float | None]
"""Cents of each string; None for one that does not sound."""


def run(seed: int, count: int, folder: Path | None) -> Iterator[Table]:
    """The tables.

    Args:
        seed: What is drawn by it.
        count: Strums, and notes of reeds, in each row.
        folder: Recorded notes; None for none.
    """
    yield _synthetic(np.random.default_rng(seed), count)
    if folder is not None:
        notes = [each for each in recordings(folder) if each.instrument == _FOLDER]
        yield _recorded(np.random.default_rng((seed, 1)), count, notes)
    yield _reeds(np.random.default_rng((seed, 2)), count)


def heard(sound: NDArray[np.float32], seconds: float) -> tuple[StringPitch, ...]:
    """What is said of the strings by the end of a sound, from a window of so many seconds."""
    long = LongSound(_RATE)
    long.append(sound)
    tones = tones_in(long.newest(seconds), long.rate)
    return read_strum(tones, tuple(_STRINGS.values()), seconds)


def strum(
    rng: np.random.Generator, spread: float, seconds: float, muted: int | None = None
) -> tuple[NDArray[np.float32], list[float | None]]:
    """Six plucked strings off by up to ``spread`` cents, in noise 40 dB down, and their truth."""
    count = int(seconds * _RATE)
    sound = np.zeros(count)
    truth: list[float | None] = []
    for place, hz in enumerate(_STRINGS.values()):
        cents = rng.uniform(-spread, spread)
        if place == muted:
            truth.append(None)
            continue
        truth.append(cents)
        f1 = np.full(count, hz * 2.0 ** (cents / 1200.0))
        begin = place * _STRUM_S / 5
        sound += rng.uniform(0.5, 1.0) * render(rng, guitar(rng, hz), f1, _RATE, begin)
    sound = noisy(rng, sound, _RATE, _SNR_DB)
    return (0.3 * sound / np.abs(sound).max()).astype(np.float32), truth


class _Score:
    """Errors over many strums."""

    def __init__(self) -> None:
        self.errors: list[float] = []
        self.sigmas: list[float] = []
        self.found: Counter[Found] = Counter()
        self.wrongly = self.silent = 0

    def add(self, strings: Sequence[StringPitch], truth: Truth) -> None:
        for string, cents in zip(strings, truth, strict=True):
            if cents is None:
                self.silent += 1
                self.wrongly += string.found is Found.HEARD
                continue
            self.found[string.found] += 1
            if string.cents is not None and string.sigma_cents is not None:
                self.errors.append(abs(string.cents - cents))
                self.sigmas.append(string.sigma_cents)

    def cells(self) -> tuple[str, ...]:
        errors, all_strings = np.array(self.errors), self.found.total()
        within = np.mean(errors <= 2 * np.array(self.sigmas))
        return (
            f"{100 * len(errors) / all_strings:.1f} %",
            f"{100 * self.found[Found.HIDDEN] / all_strings:.1f} %",
            number(float(np.median(errors)), 2),
            number(float(np.percentile(errors, 95)), 2),
            number(float(errors.max()), 2),
            f"{100 * float(within):.0f} %",
            f"{self.wrongly} of {self.silent}" if self.silent else "–",
        )


_COLUMNS = (
    "strum", "window, s", "told", "hidden", "median, ¢", "95 %, ¢", "worst, ¢", "within 2σ",
    "a silent string told",
)  # fmt: skip


def _synthetic(rng: np.random.Generator, count: int) -> Table:
    table = Table("strums", "Strums of six synthetic strings, noise 40 dB down", _COLUMNS)
    for name, spread, mutes in (
        ("off by up to 30 ¢", _SPREAD, False),
        ("off by up to 3 ¢", 3.0, False),
        ("in tune", 0.0, False),
        ("one string silent", _SPREAD, True),
    ):
        for seconds in _WINDOWS_S:
            score = _Score()
            for turn in range(count):
                muted = turn % 6 if mutes else None
                sound, truth = strum(rng, spread, seconds + _STRUM_S + 0.03, muted)
                score.add(heard(sound, seconds), truth)
            table.add(name, str(seconds), *score.cells())
    return table


def _recorded(rng: np.random.Generator, count: int, notes: Sequence[Recording]) -> Table:
    table = Table("strums-recorded", "Strums mixed of recorded guitar notes", _COLUMNS)
    for name, spread, mutes in (
        ("off by up to 30 ¢", _SPREAD, False),
        ("off by up to 3 ¢", 3.0, False),
        ("one string silent", _SPREAD, True),
    ):
        for seconds in _WINDOWS_S:
            score = _Score()
            for turn in range(count):
                sound, truth = _mixed(rng, notes, spread, seconds, turn % 6 if mutes else None)
                score.add(heard(sound, seconds), truth)
            table.add(name, str(seconds), *score.cells())
    table.notes.append(
        "Each string is the nearest recorded note, resampled; truth is what the pitch engine "
        "reads of it alone, over the same time."
    )
    return table


def _mixed(
    rng: np.random.Generator,
    notes: Sequence[Recording],
    spread: float,
    seconds: float,
    muted: int | None,
) -> tuple[NDArray[np.float32], list[float | None]]:
    whole = round((seconds + _STRUM_S + 0.03) * _RATE)
    sound = np.zeros(whole, dtype=np.float32)
    truth: list[float | None] = []
    for place, hz in enumerate(_STRINGS.values()):
        if place == muted:
            truth.append(None)
            continue
        note = min(notes, key=lambda each: abs(math.log(each.hz / hz)))
        wanted = hz * 2.0 ** (rng.uniform(-spread, spread) / 1200.0)
        first = max(0, round((note.attack - 0.005) * note.rate))
        begun = note.samples[first : first + round(1.1 * whole * note.rate / _RATE)]
        alone = resampled(begun, wanted / note.hz * note.rate / _RATE)
        begin = round(place * _STRUM_S / 5 * _RATE)
        part = np.zeros(whole, dtype=np.float32)
        length = min(len(alone), whole - begin)
        part[begin : begin + length] = alone[:length] * rng.uniform(0.5, 1.0) / note.peak
        truth.append(_read_alone(part, hz, seconds))
        sound += part
    return 0.3 * sound / np.abs(sound).max(), truth


def resampled(samples: NDArray[np.float32], ratio: float) -> NDArray[np.float32]:
    """The same sound, ``ratio`` times as fast: eight times as many samples, then straight lines."""
    finer = 8
    count = 1 << math.ceil(math.log2(len(samples)))
    dense = np.fft.irfft(np.fft.rfft(samples, count), finer * count) * finer
    places = np.arange(0, len(samples) - 1, ratio)
    slower: NDArray[np.float32] = np.interp(finer * places, np.arange(finer * count), dense).astype(
        np.float32
    )
    return slower


def _read_alone(part: NDArray[np.float32], hz: float, seconds: float) -> float | None:
    """The mean of what the pitch engine reads over a window's middle, in cents from ``hz``."""
    tracker = PitchTracker(_RATE, gate_dbfs=-90.0)
    cents, weights = [], []
    first = len(part) - round(seconds * _RATE)
    for begin in range(0, len(part) - 1024, 1024):
        pitch = tracker.process(part[begin : begin + 1024])
        place = (begin + 1024 - 0.16 * _RATE - first) / (seconds * _RATE)
        if pitch.hz is None or pitch.state is not SignalState.NOTE or not 0.0 < place < 1.0:
            continue
        cents.append(1200.0 * math.log2(pitch.hz / hz))
        level = float(np.sqrt(np.mean(part[begin : begin + 1024] ** 2)))
        weights.append((math.sin(math.pi * place) ** 2 * level) ** 2)
    if not weights:
        return None
    return float(np.average(cents, weights=weights))


def _reeds(rng: np.random.Generator, count: int) -> Table:
    table = Table(
        "reeds",
        "Reeds of one note, from 110 to 880 Hz, noise 40 dB down",
        ("reeds", "told", "fewer told", "more told", "none told", "median, ¢", "worst, ¢",
         "beats, worst, Hz"),
    )  # fmt: skip
    for name, reeds, tremolo in (
        ("1", 1, 0.0), ("2", 2, 0.0), ("3", 3, 0.0), ("1 with a 5 Hz tremolo of 30 %", 1, 0.3),
    ):  # fmt: skip
        errors, beats, told = [], [], Counter[int]()
        for _ in range(count):
            hz = 110.0 * 8.0 ** rng.random()
            sound, truth = blown(rng, hz, reeds, tremolo)
            found = _found(sound, hz + rng.uniform(-1.0, 1.0))
            told[len(found)] += 1
            if len(found) == reeds:
                pairs = list(zip(found, truth, strict=True))
                errors += [abs(1200 * math.log2(reed.hz / each)) for reed, each in pairs]
                beats += [
                    abs(each - known)
                    for each, known in zip(beats_hz(found), np.diff(truth), strict=True)
                ]
        fewer = sum(told[each] for each in range(1, reeds))
        more = sum(told[each] for each in range(reeds + 1, 4))
        table.add(
            name, str(told[reeds]), str(fewer), str(more), str(told[0]),
            number(float(np.median(errors)), 4), number(max(errors), 4),
            number(max(beats), 4) if beats else "–",
        )  # fmt: skip
    return table


def _found(sound: NDArray[np.float32], hz: float) -> tuple[Reed, ...]:
    long = LongSound(_RATE)
    long.append(sound)
    return read_reeds(long.newest(SECONDS), long.rate, hz)


def blown(
    rng: np.random.Generator, hz: float, count: int, tremolo: float = 0.0
) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Reeds that beat at 0.5 to 8 Hz, 20 cents apart at most, and their pitches in Hz, rising."""
    times = np.arange(round((SECONDS + 0.1) * _RATE)) / _RATE
    apart = [rng.uniform(0.5, min(8.0, 0.0116 * hz)) for _ in range(count - 1)]
    pitches = hz + np.concatenate(([0.0], np.cumsum(apart)))
    pitches += hz - pitches.mean()
    sound = np.zeros(len(times))
    for pitch in pitches:
        reed = np.zeros(len(times))
        for k in range(1, min(24, int(4900 / pitch)) + 1):
            phase = 2 * np.pi * (k * pitch * times + rng.random())
            reed += k ** -rng.uniform(0.6, 1.2) * np.cos(phase)
        sound += reed * 10 ** (rng.uniform(-6.0, 0.0) / 20)
    sound *= 1.0 + tremolo * np.sin(2 * np.pi * 5.0 * times)
    sound = noisy(rng, sound, _RATE, _SNR_DB)
    return (0.3 * sound / np.abs(sound).max()).astype(np.float32), pitches
