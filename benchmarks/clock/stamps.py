"""Simulated cards: a true rate, and stamps that err in many ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tuner.sources.arrival_clock import ArrivalClock

RATE = 48_000
_MOST_PPM = 300.0
_POLL_S = 0.004
_DRIVER_BLOCK = 480

Errors = Callable[[np.random.Generator, NDArray[np.float64]], NDArray[np.float64]]
"""Makes the error of each stamp in s, of frames at so many s."""


@dataclass(frozen=True, eq=False)
class Stamps:
    """What one card delivered.

    Attributes:
        ppm: How much faster than it says it runs.
        frames: First frame of each batch, shape ``(n,)``.
        times_ns: When each was stamped, the same shape.
        lost_at: Index of the batch before which a block was lost; 0 for none.
    """

    ppm: float
    frames: NDArray[np.int64]
    times_ns: NDArray[np.int64]
    lost_at: int = 0


@dataclass(frozen=True)
class Kind:
    """A way in which stamps err.

    Attributes:
        errors: The error of each stamp; None for stamps as the microphone dates its polls.
        batch: Frames from stamp to stamp.
        tick_s: Stamps are rounded down to whole ticks; 0 for no rounding.
        lost: A block is lost when a third of the time has passed.
    """

    errors: Errors | None
    batch: int = 1024
    tick_s: float = 0.0
    lost: bool = False

    def stamps(self, seed: int, seconds: float, ppm: float | None = None) -> Stamps:
        """What a card delivers in that time; it is off by up to 300 ppm unless told."""
        noise = np.random.default_rng(seed)
        drawn = float(noise.uniform(-_MOST_PPM, _MOST_PPM))
        ppm = drawn if ppm is None else ppm
        rate = RATE * (1.0 + ppm * 1e-6)
        frames = np.arange(int(seconds * RATE / self.batch), dtype=np.int64) * self.batch
        lost_at = len(frames) // 3 if self.lost else 0
        if lost_at:
            frames[lost_at:] += int(noise.integers(1, 20)) * self.batch
        begun = 1e3 + noise.uniform()
        if self.errors is None:
            times = begun + _polled(noise, frames, rate)
        else:
            due = frames / RATE
            times = begun + frames / rate + self.errors(noise, due)
        if self.tick_s:
            times = np.floor(times / self.tick_s) * self.tick_s
        return Stamps(ppm, frames, np.rint(times * 1e9).astype(np.int64), lost_at)


def _late(mean_s: float) -> Errors:
    return lambda noise, due: noise.exponential(mean_s, len(due))


def _even(most_s: float) -> Errors:
    return lambda noise, due: noise.uniform(-most_s, most_s, len(due))


def _normal(sigma_s: float) -> Errors:
    return lambda noise, due: noise.normal(0.0, sigma_s, len(due))


def _outlying(errors: Errors, *, either_way: bool) -> Errors:
    """One stamp in a hundred is off by another 50 to 500 ms."""

    def made(noise: np.random.Generator, due: NDArray[np.float64]) -> NDArray[np.float64]:
        far = noise.uniform(0.05, 0.5, len(due)) * (noise.random(len(due)) < 0.01)
        if either_way:
            far *= noise.choice([-1.0, 1.0], len(due))
        return errors(noise, due) + far

    return made


def _busy(calm: Errors, busy: Errors) -> Errors:
    """Ten seconds so, ten seconds so."""

    def made(noise: np.random.Generator, due: NDArray[np.float64]) -> NDArray[np.float64]:
        in_load = (due + noise.uniform(0.0, 20.0)) % 20.0 >= 10.0
        return np.where(in_load, busy(noise, due), calm(noise, due))

    return made


def _hiccups(errors: Errors) -> Errors:
    """Every forty seconds or so all stamps of two seconds are late, by up to 0.3 s."""

    def made(noise: np.random.Generator, due: NDArray[np.float64]) -> NDArray[np.float64]:
        error = errors(noise, due)
        for _ in range(max(1, int(due[-1] / 40.0))):
            begun = noise.uniform(0.0, due[-1] - 2.0)
            error[(due >= begun) & (due < begun + 2.0)] += noise.uniform(0.01, 0.3)
        return error

    return made


def _wandering(errors: Errors, sigma_s: float, memory_s: float) -> Errors:
    """Errors that stay alike for a while, beside those that do not."""

    def made(noise: np.random.Generator, due: NDArray[np.float64]) -> NDArray[np.float64]:
        kept = float(np.exp(-(due[1] - due[0]) / memory_s))
        error = errors(noise, due)
        wander = noise.normal(0.0, sigma_s)
        for at, step in enumerate(noise.normal(0.0, sigma_s * (1 - kept**2) ** 0.5, len(due))):
            wander = kept * wander + step
            error[at] += wander
        return error

    return made


def _polled(
    noise: np.random.Generator, frames: NDArray[np.int64], rate: float
) -> NDArray[np.float64]:
    """Dates of a microphone whose driver delivers blocks and whose thread looks now and then."""
    clock = ArrivalClock(RATE)
    dates: list[int] = []
    now, seen, looked_ns = noise.uniform(0.0, _POLL_S), 0, 0
    while len(dates) < len(frames):
        now += _POLL_S + noise.exponential(0.0003)
        if noise.random() < 0.001:
            now += noise.exponential(0.03)
        now_ns = int(now * 1e9)
        arrived = int(now * rate / _DRIVER_BLOCK) * _DRIVER_BLOCK
        if arrived > seen:
            clock.observe(arrived, now_ns)
            while len(dates) < len(frames) and frames[len(dates)] < arrived:
                # What has just come was not there at the look before.
                date = max(clock.arrival_ns(int(frames[len(dates)])), looked_ns)
                dates.append(max(date, dates[-1] if dates else 0))
            seen = arrived
        looked_ns = now_ns
    return np.array(dates) * 1e-9


KINDS = {
    "late by 3 ms in the mean": Kind(_late(0.003)),
    "even, ±2 ms": Kind(_even(0.002)),
    "even, ±5 ms": Kind(_even(0.005)),
    "normal, 2 ms": Kind(_normal(0.002)),
    "late, 1 % by 50–500 ms more": Kind(_outlying(_late(0.003), either_way=False)),
    "even ±2 ms, 1 % off ±50–500 ms": Kind(_outlying(_even(0.002), either_way=True)),
    "normal 2 ms, 1 % off ±50–500 ms": Kind(_outlying(_normal(0.002), either_way=True)),
    "late, in ticks of 1 ms": Kind(_late(0.003), tick_s=1e-3),
    "normal 2 ms, in ticks of 1 ms": Kind(_normal(0.002), tick_s=1e-3),
    "late, 40 times as late under load": Kind(_busy(_late(0.0005), _late(0.02))),
    "normal, 10 times as wide under load": Kind(_busy(_normal(0.001), _normal(0.01))),
    "late, two seconds all late by 0.3 s": Kind(_hiccups(_late(0.003))),
    "late, wandering by 0.3 ms in 2 s": Kind(_wandering(_late(0.001), 0.0003, 2.0)),
    "late, batches of 64": Kind(_late(0.003), batch=64),
    "even ±5 ms, batches of 64": Kind(_even(0.005), batch=64),
    "late, batches of 4096": Kind(_late(0.003), batch=4096),
    "even ±5 ms, batches of 4096": Kind(_even(0.005), batch=4096),
    "normal 2 ms, batches of 4096": Kind(_normal(0.002), batch=4096),
    "late, a block lost at a third": Kind(_late(0.003), lost=True),
    "polls of the microphone": Kind(None),
}
"""By the name that stands in the table."""
