"""The synthetic families, each reader against the exact truth, and how true the stated σ is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from benchmarks.pitch.readers import Reader, heard_by
from benchmarks.pitch.results import Figure
from benchmarks.pitch.scores import Score
from benchmarks.pitch.synthetic import HARD, STEADY, Family
from benchmarks.pitch.table import Table, number, short

TARGETS = {
    "clean 60 dB": "p95 ≤ .004",
    "guitar, bass": "p95 ≤ .01",
    "piano": "p95 ≤ .06",
    "SNR 20 dB": "≤ .02/.10",
    "SNR 10 dB": "≤ .05/.25",
    "all of these": "gross + miss ≤ .05 %",
}
TOTALS = {"all of these": STEADY, "harder ones": HARD}

_COMPARED = tuple(TARGETS)[:5]
_FEWEST = 50
"""Readings that are too few to say how true their σ is."""


def run(seed: int, count: int, readers: Sequence[Reader], every: int) -> Iterator[Figure | Table]:
    """A table for each reader, one of all of them, and the figures.

    Peers hear one of ``every`` so many notes.
    """
    scores: dict[str, list[Score]] = {}
    for total, group in TOTALS.items():
        sums = [Score() for _ in readers]
        for name, family in group.items():
            scores[name] = _scores(seed, count, name, family, readers, every)
            for whole, score in zip(sums, scores[name], strict=True):
                whole.include(score)
        scores[total] = sums
    for index, reader in enumerate(readers):
        yield _table(reader.name, "" if index else "synthetic", scores, index)
        for name, both in scores.items():
            yield Figure("synthetic", reader.name, name, _values(both[index]))
        for total in TOTALS:
            yield from _calibration(reader.name, total, scores[total][index])
    yield _compared(readers, scores)


def _scores(
    seed: int, count: int, name: str, family: Family, readers: Sequence[Reader], every: int
) -> list[Score]:
    scores = [Score() for _ in readers]
    for index, signal in enumerate(family(np.random.default_rng([seed, *name.encode()]), count)):
        for reader, score in zip(heard_by(readers, index, every), scores, strict=False):
            score.add(signal, reader.read(signal.samples, signal.rate))
    return scores


def _values(score: Score) -> dict[str, float]:
    return {
        "count": score.count,
        "median": score.percentile(50),
        "p95": score.percentile(95),
        "gross": score.gross_percent,
        "missed": score.missed_percent,
        "inside": score.inside_percent,
    }


def _calibration(reader: str, case: str, score: Score) -> Iterator[Figure]:
    """Actual errors of the readings that state about the same σ."""
    errors, sigmas = np.abs(score.errors), np.array(score.sigmas)
    if not len(errors) or np.isnan(sigmas).any():
        return
    bins = np.round(4 * np.log10(sigmas)).astype(int)
    which = [each for each in np.unique(bins) if np.count_nonzero(bins == each) >= _FEWEST]
    found = [np.quantile(errors[bins == each], [0.683, 0.954]) for each in which]
    yield Figure(
        "calibration",
        reader,
        case,
        {
            "sigma": [float(np.median(sigmas[bins == each])) for each in which],
            "q68": [float(low) for low, _ in found],
            "q95": [float(high) for _, high in found],
            "count": [int(np.count_nonzero(bins == each)) for each in which],
        },
    )


def _table(reader: str, slug: str, scores: dict[str, list[Score]], index: int) -> Table:
    table = Table(
        slug or f"synthetic, {reader}",
        f"Synthetic notes with exact truth: {reader}",
        ["family", "median ¢", "p95 ¢", "gross %", "miss %", "inside 2σ %", "target"],
    )
    wrong: list[str] = []
    for name, both in scores.items():
        score = both[index]
        table.add(
            name,
            number(score.percentile(50)),
            number(score.percentile(95)),
            f"{score.gross_percent:.3f}",
            f"{score.missed_percent:.3f}",
            number(score.inside_percent, 1),
            TARGETS.get(name, ""),
        )
        if score.worst and name not in TOTALS:
            listed = list(score.worst.items())[:4]
            named = ", ".join(f"{what} ({times})" for what, times in listed)
            wrong.append(f"{name}: {named}")
    if wrong:
        table.notes.append(f"Gross or missed: {'; '.join(wrong)}.")
    return table


def _compared(readers: Sequence[Reader], scores: dict[str, list[Score]]) -> Table:
    table = Table(
        "synthetic-peers",
        "Median/95th percentile of the error in cents, and gross + missed readings in %",
        ["tracker", *_COMPARED, *(f"{total}: gross + miss %" for total in TOTALS)],
    )
    for index, reader in enumerate(readers):
        errors = [scores[name][index] for name in _COMPARED]
        wrong = [scores[total][index] for total in TOTALS]
        table.add(
            reader.name,
            *(f"{short(each.percentile(50))}/{short(each.percentile(95))}" for each in errors),
            *(f"{each.gross_percent:.2f} + {each.missed_percent:.2f}" for each in wrong),
        )
    return table
