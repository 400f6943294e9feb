"""The command line: what leads where, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tuner
from tests.sounds import tone, write
from tuner.cli import main
from tuner.sources.portaudio import NoPortAudio

# Otherwise a terminal readout makes the process's one application, and it has no windows.
pytestmark = pytest.mark.usefixtures("qapp")


def run(capsys, *arguments):
    try:
        code = main(list(map(str, arguments)))
    except SystemExit as ended:
        code = ended.code
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


def test_version(capsys):
    assert run(capsys, "--version")[:2] == (0, f"tuner {tuner.__version__}\n")


def test_help_has_examples(capsys):
    code, out, _ = run(capsys, "--help")
    assert code == 0
    assert "tuner --source demo" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--pool-size", "1"], "2 to 64 buffers"),
        (["--pool-size", "many"], "takes a whole number"),
        (["--batch-size", "100"], "256"),
        (["--a4", "nan"], "Concert pitch"),
        (["--transport", "pigeon"], "ping-pong"),
        (["--smoke", "0"], "above 0"),
        (["--report", "r.json"], "--smoke"),
        (["dance"], "dance"),
        (["--channel", "0"], "Channel"),
        (["--a4", "high"], "takes a number of Hz, not 'high'"),
        (["scale"], "FILE.scl"),
    ],
)
def test_wrong_use_is_two_and_says_why(capsys, monkeypatch, arguments, words):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    sentence, *rest = err.splitlines()
    assert sentence.startswith("tuner")
    assert words in sentence
    assert sentence.endswith(".")
    assert all(line.endswith("--help” tells what it takes.") for line in rest)
    assert len(rest) < 2


def test_devices_without_portaudio(capsys, monkeypatch):
    def no_portaudio():
        raise NoPortAudio("linux")

    monkeypatch.setattr("tuner.commands.devices.list_devices", no_portaudio)
    code, out, err = run(capsys, "devices")
    assert (code, out) == (1, "")
    assert "libportaudio2" in err


def test_devices_as_json(capsys, monkeypatch):
    monkeypatch.setattr("tuner.commands.devices.list_devices", list)
    code, out, _ = run(capsys, "devices", "--json")
    assert code == 0
    assert json.loads(out) == []


def test_no_devices_is_said(capsys, monkeypatch):
    monkeypatch.setattr("tuner.commands.devices.list_devices", list)
    code, out, _ = run(capsys, "devices")
    assert code == 0
    assert "No sound input" in out


def test_listen_reads_a_file_and_ends_with_it(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(220.0, 1.2))
    code, out, err = run(capsys, "listen", "--source", path)
    assert (code, err) == (0, "")
    assert "A3" in out
    assert "0 frames lost" in out


def test_listen_without_a_microphone_plays_the_demo(capsys, monkeypatch):
    monkeypatch.setattr(
        "tuner.commands.listen.missing_microphone", lambda: "There is no microphone."
    )
    code, out, err = run(capsys, "listen", "--seconds", "1.5")
    assert code == 0
    assert "Playing the demo instead" in err
    assert "E2" in out


def test_listen_to_a_missing_file_is_one_sentence(tmp_path, capsys):
    code, _, err = run(capsys, "listen", "--source", tmp_path / "none.wav")
    assert code == 1
    assert len(err.splitlines()) == 1
    assert "none.wav" in err


def test_without_a_display_the_readout_runs(tmp_path, capsys, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    path = write(tmp_path / "a.wav", tone(220.0, 0.6))
    code, _, err = run(capsys, "--source", path)
    assert code == 0
    assert "There is no display. Running the terminal readout." in err


def test_a_smoke_run_needs_no_display():
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "tuner", "--source", "demo", "--smoke", "1"]
    ended = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode == 0
    if sys.platform == "linux":
        assert ended.stderr == "There is no display. Painting the window offscreen.\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--smoke", "1", "analyze", "a.wav"], "--smoke does not go with “tuner analyze”"),
        (["--report", "r.json", "listen"], "--report does not go with"),
        (["--source", "demo", "devices"], "--source does not go with"),
        (["--source", ""], "--source takes mic, demo"),
        (["listen", "--seconds", "99999999"], "up to"),
    ],
)
def test_options_that_make_no_sense_together_are_refused(capsys, arguments, words):
    code, _, err = run(capsys, *arguments)
    assert code == 2
    assert words in err


def test_options_before_a_command_are_the_commands_too(tmp_path, capsys):
    path = write(tmp_path / "a.wav", tone(442.0, 1.0))
    code, out, _ = run(capsys, "--a4", "442", "analyze", path)
    assert code == 0
    assert abs(json.loads(out.splitlines()[-5])["cents"]) < 0.1


def shell(line):
    return subprocess.run(
        ["bash", "-c", line.replace("TUNER", f"{sys.executable} -m tuner")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("TUNER listen --source demo --seconds 3 > /dev/full", 1),
        ("TUNER devices --json > /dev/full", 1),
        ("TUNER listen --source demo | head -1", 0),
        ("TUNER devices --json >&-", 0),
        ("PYTHONIOENCODING=ascii TUNER listen --source demo --seconds 2", 0),
    ],
)
def test_output_that_goes_nowhere_is_no_crash(line, code):
    ended = shell(f"set -o pipefail; {line}")
    assert "Traceback" not in ended.stderr
    assert "QThread" not in ended.stderr
    assert ended.returncode == code, ended.stderr


def test_a_soak_run_keeps_its_books(capsys):
    code, out, _ = run(capsys, "soak", "--hours", "0.02", "--json")
    assert code == 0
    assert json.loads(out)["uncounted_frames"] == 0
    assert run(capsys, "soak", "--hours", "-1")[0] == 2
