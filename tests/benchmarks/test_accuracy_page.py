"""The published page: its tables are those of the run that is kept beside it."""

from pathlib import Path

from benchmarks.pitch import page
from benchmarks.pitch.results import Run

DOCS = Path(__file__).parents[2] / "docs"


def test_every_table_is_of_the_run_that_is_kept():
    text = (DOCS / "accuracy.md").read_text(encoding="utf-8")
    run = Run.load(DOCS / "accuracy.json")
    assert len(page.names(text)) > 10
    assert page.filled(text, run) == text


def test_every_chart_is_there_and_of_that_run():
    text = (DOCS / "accuracy.md").read_text(encoding="utf-8")
    run = Run.load(DOCS / "accuracy.json")
    charts = sorted((DOCS / "images" / "accuracy").glob("*.svg"))
    assert len(charts) == 7
    for chart in charts:
        assert f"(images/accuracy/{chart.name})" in text
        assert f"{run.about['date']}, seed {run.seed}" in chart.read_text(encoding="utf-8")
