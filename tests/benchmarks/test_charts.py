"""Charts of figures that nobody measured, gaps among them."""

import math

import pytest

from benchmarks.pitch.latency import BANDS
from benchmarks.pitch.results import Figure, Run
from benchmarks.pitch.steady import TOTALS
from benchmarks.pitch.troubles.score import KINDS

pytest.importorskip("matplotlib")

import itertools

from benchmarks.pitch.charts import draw, noise

READERS = ["tuner", *(f"peer {number}" for number in range(12))]


@pytest.fixture
def run():
    made = Run(7, {"date": "2026-01-01 12:00 UTC"})

    def add(part, case, **values):
        for rank, reader in enumerate(READERS, 1):
            scaled = {name: value * rank for name, value in values.items()}
            made.figures.append(Figure(part, reader, case, scaled))

    for families in TOTALS.values():
        for family in families:
            add("synthetic", family, median=1e-5, p95=math.nan, inside=7.0)
    for total in TOTALS:
        values = {"sigma": [1e-4, 1.0], "q68": [1e-4, 0.5], "q95": [2e-4, 2.0], "count": [60, 90]}
        made.figures.append(Figure("calibration", "tuner", total, values))
    for snr in (60, 40, 0):
        add("snr", str(snr), rms=math.nan if snr == 40 else 1e-4)
        made.figures.append(Figure("snr", "bound", str(snr), {"rms": 1e-5}))
    for band, _, _ in BANDS:
        add("latency", band, median=20.0, p90=math.inf)
        add("recordings-latency", band, median=30.0, p90=math.nan)
    add("recordings", "all", gross=0.5, missed=1.0)
    for case in ("all", "steady", "moving"):
        add("differential", case, median=0.01, p95=0.02)
    for kind, makers in KINDS:
        for sound in makers:
            add(f"troubles-{kind}", sound, moments=100.0, wrong=1.0, none=3.0)
    return made


def test_every_chart_is_drawn_and_says_of_which_run_it_is(run, tmp_path):
    paths = draw(run, tmp_path / "charts")
    names = ["calibration", "differential", "latency", "recordings", "snr", "synthetic", "troubles"]
    assert sorted(path.stem for path in paths) == names
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert "2026-01-01 12:00 UTC, seed 7" in text
        assert path.stem == "calibration" or "peer 11" in text


def test_the_same_run_gives_the_same_files(run, tmp_path):
    run.figures = [*run.of("snr"), *run.of("latency")]
    for first, second in zip(draw(run, tmp_path / "a"), draw(run, tmp_path / "b"), strict=True):
        assert first.read_bytes() == second.read_bytes()


def test_a_part_that_was_not_measured_is_not_drawn(run, tmp_path):
    run.figures = list(run.of("latency"))
    assert [path.name for path in draw(run, tmp_path)] == ["latency.svg"]


def test_names_beside_the_lines_never_touch_and_keep_their_order():
    values = [1e-4, 1.01e-4, 1.02e-4, 1e-3, 1.0, 1.3]
    places = noise._spread([(value, "") for value in values])
    steps = [math.log10(high / low) for low, high in itertools.pairwise(places)]
    assert min(steps) == pytest.approx(noise._APART)
    assert places[3] == pytest.approx(values[3])
    assert math.prod(places[:3]) == pytest.approx(math.prod(values[:3]))
