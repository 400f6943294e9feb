import sys

import numpy as np
import pytest

from benchmarks.clock import __main__ as command
from benchmarks.clock.stamps import KINDS, RATE
from benchmarks.clock.ways import WAYS

CALM = "normal, 2 ms"


@pytest.mark.parametrize("kind", KINDS)
def test_a_card_runs_as_fast_as_it_is_said_to(kind):
    stamps = KINDS[kind].stamps(1, 40.0, 200.0)
    assert np.ptp(np.diff(stamps.frames[: stamps.lost_at or None])) == 0
    took_s = (stamps.times_ns[-1] - stamps.times_ns[0]) * 1e-9
    frames = stamps.frames[-1] - stamps.frames[0]
    assert took_s == pytest.approx(frames / (RATE * 1.0002), abs=0.6)
    again = KINDS[kind].stamps(1, 40.0, 200.0)
    assert np.array_equal(stamps.times_ns, again.times_ns)
    assert not np.array_equal(stamps.times_ns, KINDS[kind].stamps(2, 40.0, 200.0).times_ns)


@pytest.mark.parametrize("way", set(WAYS) - {"lower edge"})
def test_every_way_finds_a_card_with_calm_stamps(way):
    stamps = KINDS[CALM].stamps(1, 120.0, 200.0)
    assert WAYS[way](stamps).ppm == pytest.approx(200.0, abs=8.0)


def test_the_lower_edge_finds_one_whose_stamps_are_never_early():
    stamps = KINDS["late by 3 ms in the mean"].stamps(1, 60.0, 200.0)
    assert WAYS["lower edge"](stamps).ppm == pytest.approx(200.0, abs=1.0)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_begins_anew_at_a_loss(way):
    stamps = KINDS["late, a block lost at a third"].stamps(1, 120.0, 200.0)
    assert WAYS[way](stamps).ppm == pytest.approx(200.0, abs=20.0)


def test_the_command_prints_a_table_of_all_kinds(monkeypatch, capsys):
    asked = ["clock", "--seeds", "2", "--seed", "7", "--seconds", "12", "--ways", "least squares"]
    monkeypatch.setattr(sys, "argv", asked)
    monkeypatch.setattr(command, "KINDS", {CALM: KINDS[CALM]})
    command.main()
    printed = capsys.readouterr().out
    assert "seed 7" in printed
    row = next(line for line in printed.splitlines() if line.startswith(f"| {CALM}"))
    cell = row.split("|")[2]
    assert cell.count("·") == 2
    assert cell.rstrip().endswith("%")
