"""The command from its first word to the page, with a small run."""

import sys

import numpy as np
import pytest
import soundfile

from benchmarks.pitch import __main__ as command_line
from benchmarks.pitch import session
from benchmarks.pitch.results import Figure, Run


@pytest.fixture
def notes(tmp_path):
    """Two instruments of two notes."""
    folder = tmp_path / "notes"
    times = np.arange(2 * 48_000) / 48_000
    for instrument, name, hz in (
        ("harp", "A3", 220.0), ("harp", "A4", 440.0), ("tuba", "A2", 110.0), ("tuba", "E3", 164.8),
    ):  # fmt: skip
        (folder / instrument).mkdir(parents=True, exist_ok=True)
        sound = sum(np.sin(2 * np.pi * k * hz * times) / k for k in (1, 2, 3))
        sound = 0.2 * np.exp(-times) * sound
        sound[:4800] = 0
        soundfile.write(folder / instrument / f"{name}.flac", sound, 48_000)
    return folder


def told(monkeypatch, *words):
    monkeypatch.setattr(sys, "argv", ["benchmarks.pitch", *map(str, words)])
    return command_line.main()


def test_recordings_are_scored_and_kept(notes, tmp_path, monkeypatch, capsys):
    kept = tmp_path / "run.json"
    assert told(monkeypatch, "recordings", "--folder", notes, "--seed", 5, "--save", kept) == 0
    said = capsys.readouterr().out
    assert "seed 5" in said
    assert "4 notes of 2 instruments" in said
    assert str(tmp_path) not in said.replace(str(kept), "")
    run = Run.load(kept)
    (all_notes,) = (each for each in run.of("recordings", "tuner") if each.case == "all")
    assert all_notes.number("gross") == all_notes.number("missed") == 0


def test_notes_at_other_pitches_rates_and_batches_are_read_as_well(
    notes, tmp_path, monkeypatch, capsys
):
    kept = tmp_path / "run.json"
    assert told(monkeypatch, "changed", "--folder", notes, "--seed", 5, "--save", kept) == 0
    changes = {each.case: each for each in Run.load(kept).of("recordings-changed", "tuner")}
    assert {"batches of 256", "at 44.1 kHz", "4/5 of the pitch"} < {*changes}
    without_noise = [each for name, each in changes.items() if "noise" not in name]
    assert all(each.number("gross") == each.number("missed") == 0 for each in without_noise)
    assert "| at 16 kHz, batches of 256" in capsys.readouterr().out


def test_without_soxr_it_is_named(notes, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "soxr", None)
    assert told(monkeypatch, "changed", "--folder", notes) == 2
    assert "pip install '.[benchmark]'" in capsys.readouterr().err


def test_what_needs_recordings_is_left_out_where_there_are_none(notes, monkeypatch, capsys):
    assert told(monkeypatch, "differential") == 2
    assert "fetch gets the recordings" in capsys.readouterr().err
    assert told(monkeypatch, "recordings", "--folder", notes.parent / "nowhere") == 2
    assert told(monkeypatch, "recordings", "--folder", notes.parent / "notes" / "harp") == 2
    assert "no <instrument>/<note>" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("A4.wav", b"no sound", "A4.wav is no sound that can be read"),
        ("Refrain.wav", b"", "Refrain.wav: Refrain is no note"),
    ],
)
def test_a_recording_that_is_none_is_named(notes, monkeypatch, capsys, name, content, said):
    (notes / "tuba" / name).write_bytes(content)
    assert told(monkeypatch, "recordings", "--folder", notes) == 2
    assert said in capsys.readouterr().err


def test_a_recording_that_is_too_short_is_named(notes, monkeypatch, capsys):
    soundfile.write(notes / "tuba" / "B2.flac", np.zeros(9), 48_000)
    assert told(monkeypatch, "recordings", "--folder", notes) == 2
    assert "B2.flac is no sound" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("all", "--folder", "{empty}"), "no <instrument>/<note>"),
        (("bounds", "--folder", "{empty}"), "no <instrument>/<note>"),
        (("cost", "--save", "{empty}/nowhere/run.json"), "there is no folder"),
        (("all", "--write", "{empty}/page.md"), "there is no file"),
        (("--report", "{empty}/run.json"), "there is no file"),
        (("--peers", "all", "crlb"), "no peer crlb"),
    ],
)
def test_nothing_is_measured_when_something_is_wrong(tmp_path, monkeypatch, capsys, words, said):
    monkeypatch.setattr(session, "measure", lambda *_, **__: pytest.fail("measured"))
    assert told(monkeypatch, *(word.format(empty=tmp_path) for word in words)) == 2
    assert said in capsys.readouterr().err


def test_a_seed_is_no_negative_number(monkeypatch, capsys):
    with pytest.raises(SystemExit):
        told(monkeypatch, "cost", "--seed", -3)
    assert "from 0 up" in capsys.readouterr().err


@pytest.mark.parametrize(("part", "says"), [("bounds", True), ("crlb", False)])
def test_recordings_are_missed_only_where_they_are_needed(monkeypatch, capsys, part, says):
    monkeypatch.setattr(session, "measure", lambda *_, **__: iter(()))
    assert told(monkeypatch, part) == 0
    assert ("no recordings" in capsys.readouterr().out) is says


def test_a_page_needs_all_parts(monkeypatch, capsys):
    with pytest.raises(SystemExit):
        told(monkeypatch, "cost", "--write", "page.md")
    assert "of one run" in capsys.readouterr().err


def test_names_belong_to_fetch(monkeypatch, capsys):
    with pytest.raises(SystemExit):
        told(monkeypatch, "cost", "tuba")
    assert "takes no names" in capsys.readouterr().err


def test_every_part_of_all_is_one_that_can_be_asked_for():
    asked = {action.dest: action.choices for action in command_line._parser()._actions}["what"]
    assert {*session.PARTS} < {*asked}
    assert {*session._parts(1, [], None, quick=True)} == {*asked} - {"all", "fetch"}


def test_a_kept_run_is_pasted_and_drawn_without_measuring(notes, tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    kept, page = tmp_path / "run.json", tmp_path / "page.md"
    assert told(monkeypatch, "recordings", "--folder", notes, "--save", kept) == 0
    page.write_text("<!-- table: recordings-instruments -->\n<!-- end -->\n")
    monkeypatch.setattr(session, "measure", lambda *_, **__: pytest.fail("measured again"))
    assert told(monkeypatch, "--report", kept, "--write", page) == 0
    assert "| harp       | 2     | 0     |" in page.read_text()
    assert (tmp_path / "images" / "page" / "recordings.svg").exists()


def test_without_matplotlib_nothing_is_measured_in_vain(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "benchmarks.pitch.charts", None)
    assert told(monkeypatch, "cost", "--plots", tmp_path) == 2
    assert "pip install '.[benchmark]'" in capsys.readouterr().err


def test_a_run_that_was_broken_off_is_kept(notes, tmp_path, monkeypatch):
    def broken(run, *_, **__):
        run.figures.append(Figure("cost", "tuner", "strings", {"ms": 1.0}))
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr(session, "measure", broken)
    with pytest.raises(KeyboardInterrupt):
        told(monkeypatch, "cost", "--folder", notes, "--save", tmp_path / "run.json")
    assert Run.load(tmp_path / "run.json").readers("cost") == ["tuner"]


def test_the_figures_that_were_measured_can_be_drawn(notes, tmp_path, monkeypatch):
    pytest.importorskip("matplotlib")
    monkeypatch.setattr(session, "NOTES", 8)
    for part in ("latency", "recordings"):
        kept = tmp_path / "run.json"
        words = [part, "--quick", "--folder", notes, "--seed", 1, "--save", kept]
        assert told(monkeypatch, *words, "--plots", tmp_path / "drawn") == 0
        assert "<svg" in (tmp_path / "drawn" / f"{part}.svg").read_text()


def test_a_known_change_is_read_in_windows_of_the_same_sound_and_of_another(
    notes, tmp_path, monkeypatch, capsys
):
    kept = tmp_path / "run.json"
    assert told(monkeypatch, "differential", "--folder", notes, "--save", kept) == 0
    run = Run.load(kept)
    for name, count in (("differential", 4), ("differential-unalike", 2)):
        (found,) = (each for each in run.of(name, "tuner") if each.case == "all")
        assert found.number("notes") == count
        assert found.number("median") < 0.1
    assert "1024/1024" in capsys.readouterr().out
