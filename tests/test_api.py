"""The engine as another program sees it."""

import gc
import subprocess
import sys

import pytest

import tuner
from tests.sounds import tone, write
from tuner.music.tuning import Tuning
from tuner.sources.demo import Demo
from tuner.sources.source import Chunk, SourceError


def test_a_file_by_its_name(tmp_path):
    path = write(tmp_path / "a.wav", tone(442.0, 1.0))
    found = list(tuner.readings(str(path), Tuning(442.0)))
    assert len(found) == 47
    assert found[40].deviation.label == "A4"
    assert abs(found[40].deviation.cents) < 0.1
    assert len(list(tuner.readings(path, batch_size=4096))) == 12


def test_the_clock_is_corrected(tmp_path):
    path = write(tmp_path / "a.wav", tone(440.0, 0.5))
    plain = list(tuner.readings(path))[20].pitch.hz
    assert list(tuner.readings(path, clock_ppm=100.0))[20].pitch.hz == pytest.approx(
        plain * 1.0001, rel=1e-9
    )


class Watched(Demo):
    """Knows whether it is open."""

    is_open = False

    def open(self):
        super().open()
        self.is_open = True

    def close(self):
        super().close()
        self.is_open = False


def test_what_comes_in_real_time_is_waited_for_and_closed_when_left():
    source = Watched(seed=1)
    ends = []
    for reading in tuner.readings(source):
        assert source.is_open
        ends.append(reading.end_frame)
        if len(ends) == 11:
            break
    assert ends[-1] == 11 * 1024
    gc.collect()
    assert not source.is_open


def test_the_microphone_is_the_default(monkeypatch):
    made = []

    def microphone():
        made.append(Watched(seed=1))
        return made[-1]

    monkeypatch.setattr("tuner.api.Microphone", microphone)
    found = tuner.readings()
    next(found)
    assert made[0].is_open
    found.close()
    assert not made[0].is_open


def test_a_source_that_fails_is_closed(monkeypatch):
    class Failing(Watched):
        def read_into(self, out):
            if self.is_open == 3:
                raise SourceError("It has gone.")
            self.is_open += 1
            return Chunk(128, 0, 0, 0)

    source = Failing(seed=1)
    with pytest.raises(SourceError, match="gone"):
        list(tuner.readings(source))
    assert not source.is_open


def test_what_is_not_there_is_one_sentence(tmp_path):
    with pytest.raises(SourceError, match=r"gone\.wav"):
        next(tuner.readings(tmp_path / "gone.wav"))
    with pytest.raises(AttributeError, match="no attribute 'reedings'"):
        _ = tuner.reedings


def test_it_brings_no_window_along_and_is_not_brought_along():
    program = (
        "import sys, tuner; print('numpy' in sys.modules); tuner.readings; "
        "print('numpy' in sys.modules, any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True", "False"]
