"""A take is written whole or not at all, and ``tuner analyze`` reads it as it was read."""

import csv
import json
from datetime import datetime

import numpy as np
import pytest
import soundfile

from tests.engine.test_black_box import RATE, melody, played, spans
from tuner.cli import main
from tuner.data_out.records import record_of
from tuner.data_out.takes import TakeError, read_notes, write_take
from tuner.engine.black_box import BlackBox, Span
from tuner.music.tuning import Tuning
from tuner.settings.model import Settings

NOW = datetime(2026, 11, 20, 8, 5, 9)


@pytest.fixture(scope="module")
def heard():
    sound, box = melody(), BlackBox(Tuning())
    readings = played(box, sound, spans(len(sound)))
    return box.take(-60.0, 0.0), readings


def analyzed(capsys, *arguments):
    code = main(["analyze", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_three_files_of_one_name(heard, tmp_path):
    take, _ = heard
    folder = tmp_path / "not yet" / "there"
    path = write_take(folder, take, Settings(), "Microphone", NOW)
    assert path == folder / "Tuner 2026-11-20 08-05-09.wav"
    names = sorted(each.name for each in folder.iterdir())
    assert names == [path.with_suffix(end).name for end in (".csv", ".json", ".wav")]
    samples, rate = soundfile.read(str(path), dtype="float32")
    assert rate == RATE
    np.testing.assert_array_equal(samples, take.samples)
    notes = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert notes["source"] == "Microphone"
    assert notes["batches"] == [[1024, len(take.spans) - 1, 0, 1], [take.spans[-1].frames, 1, 0, 1]]
    assert notes["whole_stream"]


def test_analyze_reads_it_the_same(heard, tmp_path, capsys):
    take, readings = heard
    path = write_take(tmp_path, take, Settings(), "Microphone", NOW)
    code, found, err = analyzed(capsys, path)
    assert (code, err) == (0, "")
    assert found == [record_of(str(path), each) for each in readings]
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(found)
    for row, record in zip(rows, found, strict=True):
        told = {name: "" if value is None else str(value) for name, value in record.items()}
        assert row == told | {"file": path.name}


def test_what_was_set_and_locked_is_taken_over(tmp_path, capsys):
    settings = Settings().changed("audio", gate=-50.0).changed("tuning", concert_pitch=415.0)
    settings = settings.changed("engine", batch_size=512)
    tuning = Tuning(415.0, locked=45)
    sound, box = melody(), BlackBox(tuning)
    played(box, sound, spans(len(sound), 512), {0: tuning})
    take = box.take(-50.0, 12.5)
    path = write_take(tmp_path, take, settings, "", NOW)
    notes = read_notes(path)
    assert notes.settings == settings
    assert (notes.locked, notes.clock_ppm) == (45, 12.5)
    assert list(notes.spans) == take.spans
    _, found, _ = analyzed(capsys, path)
    assert {each["note"] for each in found} == {None, "A2"}
    assert found[60]["t"] == round(61 * 512 / RATE, 6)
    _, other, _ = analyzed(capsys, path, "--a4", "440", "--batch-size", "2048")
    assert other[20]["t"] == round(21 * 2048 / RATE, 6)
    near = [r["cents"] for r in other if r["cents"] and abs(r["cents"]) < 5 and r["t"] < 1.1]
    # 12.5 ppm of clock are 0.022 cents.
    assert np.median(near) == pytest.approx(0.0216, abs=0.01)


def test_names_are_not_used_twice(heard, tmp_path):
    take, _ = heard
    first, second, third = (write_take(tmp_path, take, Settings(), "", NOW) for _ in range(3))
    assert (second.stem, third.stem) == (f"{first.stem} (2)", f"{first.stem} (3)")


def test_a_folder_that_cannot_be_is_one_sentence(heard, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(TakeError, match=r"cannot be saved in .*: .*\.$"):
        write_take(tmp_path / "file", heard[0], Settings(), "", NOW)


def test_what_fails_half_way_leaves_nothing(heard, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tuner.data_out.takes._notes_of", full)
    with pytest.raises(TakeError, match="No space left"):
        write_take(tmp_path, heard[0], Settings(), "", NOW)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "change", [{"batches": [[0, 1, 0, 1]]}, {"locked": "x"}, {"settings": []}, {"clock_ppm": None}]
)
def test_damaged_notes_are_said(heard, tmp_path, capsys, change):
    path = write_take(tmp_path, heard[0], Settings(), "", NOW)
    notes = path.with_suffix(".json")
    notes.write_text(json.dumps(json.loads(notes.read_text("utf-8")) | change))
    code, found, err = analyzed(capsys, path)
    assert (code, found) == (1, [])
    assert f"“{notes.name}” is damaged" in err


def test_another_sound_under_that_name_is_said(heard, tmp_path, capsys):
    path = write_take(tmp_path, heard[0], Settings(), "", NOW)
    soundfile.write(str(path), heard[0].samples[:-1], RATE)
    code, _, err = analyzed(capsys, path)
    assert code == 1
    assert "is not the sound" in err


def test_settings_of_another_version_do_no_harm(heard, tmp_path):
    path = write_take(tmp_path, heard[0], Settings(), "", NOW)
    notes = path.with_suffix(".json")
    content = json.loads(notes.read_text("utf-8"))
    content["settings"]["tuning"] |= {"naming": "klingon", "concert_pitch": 441.0, "new": 1}
    content["settings"]["engine"]["batch_size"] = 3
    notes.write_text(json.dumps(content))
    expected = Settings().changed("tuning", concert_pitch=441.0)
    assert read_notes(path).settings == expected


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "other"}', "\0"])
def test_a_json_of_somebody_else_is_left_alone(tmp_path, content):
    (tmp_path / "a.json").write_text(content)
    assert read_notes(tmp_path / "a.wav") is None
    assert read_notes(tmp_path / "b.wav") is None
    assert read_notes(tmp_path / "a.json") is None


def test_a_take_that_begins_late_says_so(heard, tmp_path):
    sound, box = melody(), BlackBox(Tuning(), 1.0)
    played(box, sound, [*spans(len(sound))])
    path = write_take(tmp_path, box.take(-60.0, 0.0), Settings(), "", NOW)
    assert not json.loads(path.with_suffix(".json").read_text("utf-8"))["whole_stream"]
    assert read_notes(path).spans[0] == Span(0, 1024, True)
