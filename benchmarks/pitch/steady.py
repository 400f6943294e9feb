"""The synthetic families as one table, each reader against the exact truth."""

from __future__ import annotations

import numpy as np

from benchmarks.pitch.readers import Reader
from benchmarks.pitch.scores import Score
from benchmarks.pitch.synthetic import HARD, STEADY, Family
from benchmarks.pitch.table import Table, number

TARGETS = {
    "clean 60 dB": "p95 ≤ .004",
    "guitar, bass": "p95 ≤ .01",
    "piano": "p95 ≤ .06",
    "SNR 20 dB": "≤ .02/.10",
    "SNR 10 dB": "≤ .05/.25",
    "all of these": "gross + miss ≤ .05 %",
}


def run(seed: int, count: int, readers: list[Reader]) -> list[Table]:
    """One table a reader."""
    return [_table(seed, count, reader) for reader in readers]


def _table(seed: int, count: int, reader: Reader) -> Table:
    table = Table(
        f"Synthetic notes with exact truth: {reader.name}",
        ["family", "median ¢", "p95 ¢", "gross %", "miss %", "inside 2σ %", "target"],
    )
    total = Score()
    for group in (STEADY, HARD):
        for name, family in group.items():
            score = _score(seed, count, name, family, reader)
            table.rows.append(_row(name, score))
            if score.worst:
                listed = list(score.worst.items())[:4]
                named = ", ".join(f"{what} ({times})" for what, times in listed)
                table.notes.append(f"{name}: {named}")
            if group is STEADY:
                total.errors += score.errors
                total.sigmas += score.sigmas
                total.gross += score.gross
                total.missed += score.missed
        if group is STEADY:
            table.rows.append(_row("all of these", total))
    return table


def _score(seed: int, count: int, name: str, family: Family, reader: Reader) -> Score:
    score = Score()
    for signal in family(np.random.default_rng([seed, *name.encode()]), count):
        score.add(signal, reader.read(signal.samples, signal.rate))
    return score


def _row(name: str, score: Score) -> list[str]:
    return [
        name,
        number(score.percentile(50)),
        number(score.percentile(95)),
        f"{score.gross_percent:.3f}",
        f"{score.missed_percent:.3f}",
        number(score.inside_percent, 1),
        TARGETS.get(name, ""),
    ]
