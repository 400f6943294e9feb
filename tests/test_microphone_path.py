"""A recording is played into a microphone; the whole tuner, in a process of its own, hears it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.virtual_microphone import DEVICE, SAMPLE_RATE, VirtualMicrophone, missing

pytestmark = pytest.mark.skipif(missing() is not None, reason=missing() or "")

RECORDING = Path(__file__).parent / "data" / "guitar-D3.flac"


@pytest.fixture(scope="module")
def microphone():
    with VirtualMicrophone() as virtual:
        yield virtual


def recording(times):
    samples, rate = soundfile.read(RECORDING, dtype="float32")
    assert rate == SAMPLE_RATE
    return np.tile(samples[: 2 * rate], times)


def tuner(microphone, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", "tuner", *arguments],
        env={**os.environ, **microphone.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_window_reads_a_recorded_guitar_through_the_microphone(microphone, tmp_path):
    report = tmp_path / "report.json"
    microphone.play(recording(8))
    window = tuner(
        microphone, "--source", "mic", "--device", DEVICE, "--smoke", "6", "--report", str(report)
    )
    _, said = window.communicate(timeout=60)
    assert (window.returncode, said) == (0, "")
    found = json.loads(report.read_text("utf-8"))
    assert found["lost_frames"] == 0
    assert found["pool"]["hit_rate"] == 100.0
    assert found["sample_rate"] in (44_100, SAMPLE_RATE)
    counts = {note["note"]: note["count"] for note in found["notes"]}
    assert counts["D3"] > 100
    assert counts["D3"] > 0.97 * sum(counts.values())
    (median,) = [note["median_cents"] for note in found["notes"] if note["note"] == "D3"]
    assert abs(median) < 15.0


def test_the_terminal_readout_survives_a_sound_server_that_is_killed(microphone):
    microphone.play(recording(20))
    readout = tuner(microphone, "listen", "--device", DEVICE, "--seconds", "14")
    time.sleep(5.0)
    microphone.kill()
    time.sleep(2.5)
    microphone.restart()
    microphone.play(recording(8))
    out, said = readout.communicate(timeout=60)
    assert readout.returncode == 0
    assert "Traceback" not in out + said
    assert "is back." in said
    lines = out.splitlines()
    assert "D3" in "".join(lines[:8])
    assert "D3" in "".join(lines[-6:-1])


def test_devices_are_listed_by_name(microphone):
    listing = tuner(microphone, "devices", "--json")
    out, _ = listing.communicate(timeout=60)
    names = [device["name"] for device in json.loads(out)]
    assert DEVICE in names
