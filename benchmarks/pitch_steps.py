"""What the steps of a fine reading cost, and what compiled loops make of the largest.

Run ``python -m benchmarks.pitch_steps``. One reading of twelve partials of a held A2: 2048 samples
at 6 kHz. With Numba installed, its loops do the largest step as well.
"""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable
from typing import Any

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

import numpy as np  # noqa: E402 - after the number of its threads is set
from numpy.typing import NDArray  # noqa: E402

from benchmarks.pitch.table import Table, number  # noqa: E402
from tuner.pitch.exponentials import Exponentials  # noqa: E402
from tuner.pitch.lines import read_lines  # noqa: E402
from tuner.pitch.series import fit_series, typical_stiffness  # noqa: E402
from tuner.pitch.windows import Window  # noqa: E402

_RATE = 6000.0
_HZ = 110.0
_SPAN = 2048
_PARTIALS = 12
_ROUNDS = 9
_TIMES = 200


def microseconds(step: Callable[[], object]) -> float:
    """Processor time of one call, the best of some rounds, in µs."""
    best = float("inf")
    for _ in range(_ROUNDS):
        begun = time.process_time()
        for _ in range(_TIMES):
            step()
        best = min(best, time.process_time() - begun)
    return 1e6 * best / _TIMES


def table() -> Table:
    """The steps, and the loops where there is Numba."""
    numbers = np.arange(1.0, _PARTIALS + 1)
    hz = _HZ * numbers
    window = Window.of(_SPAN)
    seconds = np.arange(window.length) / _RATE
    noise = 1e-3 * np.random.default_rng(1).standard_normal(window.length)
    sound = (sum(np.sin(2 * np.pi * each * seconds) for each in hz) + noise).astype(np.float32)
    made = Exponentials(hz, window, _RATE)
    weighted = sound * window.weights
    found = made.project(weighted)
    lines = read_lines(sound, made)
    usable, typical = np.ones(_PARTIALS, dtype=bool), typical_stiffness(_HZ)
    steps: dict[str, Callable[[], object]] = {
        "exponentials, once a note": lambda: Exponentials(hz, window, _RATE),
        "project, twice a reading": lambda: made.project(weighted),
        "synthesise, twice a reading": lambda: made.synthesise(found),
        "read_lines, all of it": lambda: read_lines(sound, made),
        "fit_series": lambda: fit_series(numbers, lines, usable, typical, 0.0, _HZ),
        "one FFT of 4096, of the nine of a chirp-z transform": _fft(),
    }
    shown = Table("steps", "Steps of a fine reading, µs", ["step", "µs"])
    for name, step in steps.items():
        shown.add(name, number(microseconds(step), 1))
    try:
        numba = importlib.import_module("numba")
    except ImportError as error:
        shown.notes.append(f"Compiled loops left out: {error}.")
        return shown
    loop: Any = numba.njit(fastmath=True)(_loop)
    begun = time.perf_counter()
    loop(weighted, hz / _RATE)
    shown.notes.append(f"Numba compiled its loops for {time.perf_counter() - begun:.1f} s.")
    spent = microseconds(lambda: loop(weighted, hz / _RATE))
    shown.add("project by loops of Numba", number(spent, 1))
    return shown


def _fft() -> Callable[[], object]:
    padded = np.zeros(2 * _SPAN, dtype=np.complex64)
    return lambda: np.fft.fft(padded)


def _loop(weighted: NDArray[np.float32], turns: NDArray[np.float64]) -> NDArray[np.complex128]:
    """Σ x, Σ x·t and Σ x·t² times e^{-jωt} of each line: what ``project`` begins with."""
    sums = np.zeros((3, len(turns)), dtype=np.complex128)
    for line in range(len(turns)):
        step = np.exp(-2j * np.pi * turns[line])
        turned = 1.0 + 0.0j
        for at in range(len(weighted)):
            value = weighted[at] * turned
            sums[0, line] += value
            sums[1, line] += at * value
            sums[2, line] += at * at * value
            turned *= step
    return sums


if __name__ == "__main__":
    print(table())
