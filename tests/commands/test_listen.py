"""``tuner listen`` for other programs."""

import json
import socket
import subprocess
import sys

import numpy as np
import pytest
from pythonosc.osc_message import OscMessage

from tests.sounds import tone, write
from tuner.api import readings
from tuner.cli import main
from tuner.commands.listen import line_for

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def note(tmp_path):
    return write(tmp_path / "a.wav", tone(330.0, 1.0))


def test_every_reading_is_a_line(note, capsys):
    assert main(["listen", "--jsonl", "--source", str(note)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    found = [json.loads(line) for line in out.splitlines()]
    assert len(found) == 47
    assert {each["file"] for each in found} == {"a.wav"}
    assert found[40]["note"] == "E4"
    assert main(["analyze", str(note)]) == 0
    analyzed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each | {"file": ""} for each in found] == [each | {"file": ""} for each in analyzed]


def test_a_pipe_that_closes_ends_it_silently(note, tmp_path):
    long = write(tmp_path / "long.wav", np.tile(tone(330.0, 1.0), 20))
    command = [sys.executable, "-m", "tuner", "listen", "--jsonl", "--source", str(long)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        json.loads(process.stdout.readline())
        process.stdout.close()
        err = process.stderr.read()
        assert process.wait(60.0) == 0
    assert err == ""


def test_readings_go_to_a_receiver(note, capsys):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        sock.settimeout(20.0)
        place = f"127.0.0.1:{sock.getsockname()[1]}"
        assert main(["listen", "--osc", place, "--source", str(note)]) == 0
        found = [OscMessage(sock.recv(1000)).params for _ in range(40)]
    assert found[35][1] == "E4"
    assert capsys.readouterr().err == ""


def test_nobody_who_receives_is_said_once(note, capsys):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{sock.getsockname()[1]}"
    assert main(["listen", "--jsonl", "--osc", place, "--source", str(note)]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 47
    sentence = f"No program listens for OSC at {place}; readings go on being sent there."
    assert err == f"tuner: {sentence}\n"


@pytest.mark.parametrize("place", ["", "studio", "studio:0"])
def test_what_is_no_address_is_wrong_use(place, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["listen", "--osc", place])
    assert ended.value.code == 2
    assert "OSC receiver takes a host and a port" in capsys.readouterr().err


@pytest.mark.parametrize("width", [None, 200, 120, 80, 70, 60, 40])
def test_the_readout_keeps_to_its_line(note, width):
    *_, last = (each for each in readings(note) if each.deviation is not None)
    line = line_for(last, width).plain
    assert "E4" in line
    assert line.endswith("330.00 Hz")
    bar = line[39:-13]
    assert len(bar) == {None: 51, 200: 51, 120: 51, 80: 27, 70: 17}.get(width, 0)
    assert not bar or bar.count("█") == 1
    assert width is None or len(line) < max(width, 53)
