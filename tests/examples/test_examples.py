"""The examples of the documentation run, and say what the documentation says they say."""

import re
import runpy
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
SAYS = {
    "one_buffer.py": ["handed on or reclaimed", "mean of 0.25", "once more: False", "buffer 2"],
    "two_threads.py": ["0 still out", "allocated: 1"],
    "lost_buffer.py": ["(1,)", "2 of 2", "is taken: False", "writes: False"],
    "batches.py": ["750 chunks in 94 batches", "1 block", "the last note was E2"],
    "readings.py": ["0.45 s  E2", "cents"],
    "live_session.py": ["readings: some", "hit rate 100 %, refused returns 0"],
}


def test_every_example_is_tried():
    assert {path.name for path in (DOCS / "examples").glob("*.py")} == set(SAYS)


@pytest.mark.parametrize("name", sorted(SAYS))
def test_an_example_does_what_it_says(name, capsys, qapp):
    runpy.run_path(str(DOCS / "examples" / name), run_name="__main__")
    out = capsys.readouterr().out
    for text in SAYS[name]:
        assert text in out


@pytest.mark.parametrize(
    "page", sorted([*(DOCS / "guides").glob("*.md"), DOCS / "benchmarks.md"]), ids=lambda p: p.name
)
def test_what_a_page_points_to_is_there(page):
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    missing = [
        link
        for link in links
        if not link.startswith("http") and not (page.parent / link).resolve().exists()
    ]
    assert not missing
