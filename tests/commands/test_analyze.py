"""``tuner analyze`` as a user meets it."""

import csv
import io
import json

import numpy as np
import pytest

from tests.sounds import tone, write
from tuner.cli import main


def records(capsys, *arguments):
    code = main(["analyze", *map(str, arguments)])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err


def test_one_record_a_batch(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(440.0, 1.0))
    code, found, err = records(capsys, path)
    assert (code, err) == (0, "")
    assert len(found) == 47
    assert [r["t"] for r in found[:2]] == [round(1024 / 48_000, 6), round(2048 / 48_000, 6)]
    assert found[-1]["t"] == 1.0
    assert set(found[0]) >= {
        "file", "t", "hz", "note", "cents", "clarity", "rms_dbfs", "peak_dbfs"
    }  # fmt: skip
    last = found[-5]
    assert (last["file"], last["note"]) == (str(path), "A4")
    assert abs(last["cents"]) < 0.1
    assert last["hz"] == pytest.approx(440.0, abs=0.05)


def test_silence_is_null(tmp_path, capsys):
    path = write(tmp_path / "silence.wav", np.zeros(48_000, np.float32))
    _, found, _ = records(capsys, path)
    assert all(r["hz"] is r["note"] is r["cents"] is r["clarity"] is None for r in found)
    assert all(r["rms_dbfs"] <= -90 for r in found)


def test_the_concert_pitch_and_batch_size_are_the_users(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(442.0, 1.0))
    code, found, _ = records(capsys, path, "--a4", "442", "--batch-size", "4096")
    assert code == 0
    assert len(found) == 12
    assert abs(found[-2]["cents"]) < 0.1


def test_csv_has_a_header_and_the_same_columns(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(220.0, 0.5))
    assert main(["analyze", str(path), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[-2]["note"] == "A3"
    assert float(rows[-2]["hz"]) == pytest.approx(220.0, abs=0.05)


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100, 96_000, 192_000])
def test_any_rate(tmp_path, capsys, rate):
    path = write(tmp_path / "a.wav", tone(330.0, 1.0, rate), rate)
    _, found, _ = records(capsys, path)
    assert found[-2]["hz"] == pytest.approx(330.0, rel=5e-4)


@pytest.mark.parametrize("name", ["a.flac", "a.ogg", "a.mp3"])
def test_any_format(tmp_path, capsys, name):
    path = write(tmp_path / name, tone(330.0, 1.0))
    code, found, _ = records(capsys, path)
    assert code == 0
    assert found[len(found) // 2]["note"] == "E4"


def test_one_channel_of_two(tmp_path, capsys):
    both = np.stack([tone(220.0, 1.0), tone(330.0, 1.0)], axis=1)
    path = write(tmp_path / "two.wav", both)
    _, left, _ = records(capsys, path)
    _, right, _ = records(capsys, path, "--channel", "2")
    assert (left[-2]["note"], right[-2]["note"]) == ("A3", "E4")


def test_one_bad_file_among_many(tmp_path, capsys):
    good = write(tmp_path / "good.wav", tone(440.0, 0.5))
    text = tmp_path / "text.wav"
    text.write_text("this is no sound")
    empty = tmp_path / "empty.wav"
    empty.touch()
    silent = write(tmp_path / "zero.wav", np.zeros(0, np.float32))
    code, found, err = records(
        capsys, text, good, tmp_path / "missing.wav", empty, silent, tmp_path
    )
    assert code == 1
    assert {r["file"] for r in found} == {str(good)}
    lines = err.splitlines()
    assert len(lines) == 5
    for line, name in zip(lines, ("text", "missing", "empty", "zero", tmp_path.name), strict=True):
        assert name in line
        assert line.startswith("tuner: ")
    assert "Traceback" not in err


def test_a_truncated_file_is_read_as_far_as_it_goes(tmp_path, capsys):
    path = write(tmp_path / "cut.wav", tone(440.0, 1.0))
    path.write_bytes(path.read_bytes()[:60_000])
    code, found, err = records(capsys, path)
    assert code == 1
    assert found[-2]["note"] == "A4"
    assert "cut.wav" in err
    assert "cut off" in err


@pytest.mark.parametrize(
    "samples",
    [
        np.full(48_000, np.nan, np.float32),
        np.full(48_000, np.inf, np.float32),
        np.ones(48_000, np.float32),
    ],
    ids=["nan", "inf", "dc"],
)
def test_what_is_no_sound_gives_no_note(tmp_path, capsys, samples):
    path = write(tmp_path / "odd.wav", samples, subtype="FLOAT")
    code, found, _ = records(capsys, path)
    assert code == 0
    assert len(found) == 47
    assert all(r["note"] is None for r in found)


def test_clipping_still_reads(tmp_path, capsys):
    path = write(tmp_path / "loud.wav", np.clip(20 * tone(220.0, 1.0), -1, 1))
    _, found, _ = records(capsys, path)
    assert found[-2]["note"] == "A3"
    assert abs(found[-2]["cents"]) < 1.0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--a4", "100"], "220.0 to 880.0"),
        (["--batch-size", "1000"], "256, 512, 1024, 2048, 4096"),
        (["--format", "xml"], "jsonl"),
        ([], "FILE"),
    ],
)
def test_wrong_use_is_two(tmp_path, capsys, arguments, words):
    path = write(tmp_path / "a.wav", tone(440.0, 0.1))
    with pytest.raises(SystemExit) as ended:
        main(["analyze", *([str(path)] if arguments else []), *arguments])
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
