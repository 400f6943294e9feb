"""Results kept and taken up again, and pages filled in from them."""

import math

import pytest

from benchmarks.pitch import about, page
from benchmarks.pitch.results import Figure, Run
from benchmarks.pitch.table import Table, number, short
from tuner import __version__


def table(name, *rows):
    made = Table(name, f"About {name}", ["reader", "¢"])
    for row in rows:
        made.add(*row)
    return made


@pytest.fixture
def run():
    made = Run(7, {"date": "today", "command": "`it`"})
    values = {
        "median": 0.123456789,
        "never": math.inf,
        "unknown": math.nan,
        "list": [1.0, math.nan],
    }
    made.figures += [Figure("latency", "tuner", "low", values), Figure("cost", "praat", "all", {})]
    made.figures.append(Figure("latency", "praat", "low", {"median": 3}))
    made.tables += [table("latency", ["tuner", "1"]), table("cost", ["tuner", "12"])]
    made.tables[1].notes.append("A note.")
    made.seconds["latency"], made.processor["latency"] = 90.0, 60.0
    return made


def test_a_run_is_the_same_after_it_was_kept(run, tmp_path):
    run.save(tmp_path / "run.json")
    again = Run.load(tmp_path / "run.json")
    assert (again.seed, again.about) == (run.seed, run.about)
    assert (again.seconds, again.processor) == (run.seconds, run.processor)
    assert again.tables == run.tables
    (figure,) = again.of("latency", "tuner")
    assert figure.number("median") == pytest.approx(0.123457)
    assert math.isnan(figure.number("never"))
    assert math.isnan(figure.number("unknown"))
    assert math.isnan(figure.number("nobody measured it"))
    assert figure.numbers("list")[0] == 1.0
    assert math.isnan(figure.numbers("list")[1])
    assert list(tmp_path.iterdir()) == [tmp_path / "run.json"]


def test_a_kept_run_has_a_line_for_each_figure(run, tmp_path):
    run.save(tmp_path / "run.json")
    lines = (tmp_path / "run.json").read_text(encoding="utf-8").splitlines()
    assert sum('"part"' in line for line in lines) == len(run.figures)
    assert all(line.count('"part"') <= 1 for line in lines)


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"seed": 1, "figures": [{"part": 1}]}', "\x00"])
def test_another_file_is_no_run(text, tmp_path):
    (tmp_path / "x").write_text(text)
    with pytest.raises(ValueError, match="holds no run"):
        Run.load(tmp_path / "x")


def test_readers_are_told_in_the_order_they_were_measured(run):
    assert run.readers("latency") == ["tuner", "praat"]
    assert run.readers("nothing") == []


PAGE = """# Title

<!-- table: cost -->
old
<!-- end -->
Prose stays.
<!-- table: latency --><!-- no place, as it has no line of its own -->
<!-- table: latency -->
<!-- end -->
"""


def test_only_the_places_of_tables_are_filled(run):
    new = page.filled(PAGE, run)
    assert new.count("Prose stays.") == 1
    assert "old" not in new
    assert "| tuner  | 12 |\n\nA note.\n\n<!-- end -->" in new
    assert new.endswith("| tuner  | 1 |\n\n<!-- end -->\n")
    assert page.filled(new, run) == new


def test_a_page_is_of_one_run(run):
    with pytest.raises(ValueError, match="no tables crlb"):
        page.filled("<!-- table: crlb -->\n<!-- end -->\n" + PAGE, run)


def test_what_a_run_says_of_itself(run):
    lines = dict(about.table(run).rows)
    assert lines["date"] == "today"
    assert lines["seed"] == "7"
    assert lines["minutes"] == "1.5: latency 1.5"
    assert lines["of a processor"] == "1.0: latency 1.0"


def test_nothing_told_of_the_machine_names_it(monkeypatch):
    monkeypatch.setattr("platform.node", lambda: pytest.fail("the name of the machine"))
    told = about.about("python -m benchmarks.pitch", peers=True)
    assert told["command"] == "`python -m benchmarks.pitch`"
    assert "cores" in told["machine"]
    assert "NumPy" in told["software"]
    assert told["tuner"].startswith(__version__)


def test_a_machine_without_git_says_the_version_alone(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert about.about("it", peers=False)["tuner"] == __version__


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (math.nan, "–"), (0.00001, "0.0000"), (0.0123, "0.012"), (0.123, "0.12"),
        (1.234, "1.2"), (9.96, "10"), (123.4, "123"),
    ],
)  # fmt: skip
def test_two_digits(value, text):
    assert short(value) == text


def test_figures_of_many_digits():
    assert [number(value) for value in (0.00012, 12.345, math.nan)] == ["0.0001", "12.3", "–"]
