"""The adapters' plumbing, with trackers that are none behind them."""

import shutil
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from benchmarks.pitch import fetch, peers

_PITCHY = """
export class PitchDetector {
  static forFloat32Array(length) { return new PitchDetector(length); }
  constructor(length) { this.length = length; }
  findPitch(samples, rate) {
    if (samples.length !== this.length) throw new Error("a window of another length");
    return [samples[0] * rate, samples[this.length - 1]];
  }
}
"""


@pytest.fixture
def pitchy():
    """A pitchy that says the first sample as pitch and the last as clarity."""
    if shutil.which("node") is None:
        pytest.skip("no Node.js here")
    folder = fetch.npm_folder() / "node_modules" / "pitchy"
    folder.mkdir(parents=True)
    (folder / "index.js").write_text(_PITCHY)
    (folder / "package.json").write_text('{"type": "module"}')
    (short, *others) = peers.load(["pitchy_mpm"])
    yield short, *others
    short._server.close()


def test_pitchy_reads_each_window_at_its_end(pitchy):
    samples = np.linspace(0.9, 1.0, 5000, dtype=np.float32)
    readings = pitchy[0].read(samples, 1000, 500)
    assert readings.frames.tolist() == [2048, 2548, 3048, 3548, 4048, 4548]
    assert readings.hz == pytest.approx(1000 * samples[readings.frames - 2048])
    assert np.isnan(readings.sigma_cents).all()


def test_pitchy_that_is_not_clear_reads_nothing(pitchy):
    samples = np.linspace(1.0, 0.5, 6000, dtype=np.float32)
    readings = pitchy[0].read(samples, 1000, 100)
    clear = samples[readings.frames - 1] >= 0.8
    assert clear.any()
    assert not clear.all()
    assert np.isnan(readings.hz).tolist() == (~clear).tolist()


def test_one_process_reads_one_sound_after_another(pitchy):
    for count in (100, 8192, 50_000, 8191):
        for reader in pitchy:
            window = int(reader.name.split()[1])
            readings = reader.read(np.ones(count, np.float32), 48_000)
            assert len(readings.hz) == max(0, (count - window) // 1024 + 1)


def test_pitchy_that_is_not_there_says_how_to_get_it(monkeypatch, capsys):
    monkeypatch.setattr(shutil, "which", lambda name: name)
    assert peers.load(["pitchy_mpm"]) == []
    assert "left out: run: python -m benchmarks.pitch fetch pitchy" in capsys.readouterr().out


def test_node_that_is_not_there_is_said(monkeypatch, capsys):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert peers.load(["pitchy_mpm"]) == []
    assert "peer pitchy_mpm left out: Node.js is not installed" in capsys.readouterr().out


def test_an_unknown_peer_is_refused():
    with pytest.raises(ValueError, match="no peer nobody; there are aubio_yin"):
        peers.load(["nobody"])


class Network:
    """Says 220 Hz at 16 kHz, surely before half a second and hardly after."""

    def __init__(self, threads):
        assert threads == 1

    def detect(self, samples, rate):
        assert rate == 16_000
        times = np.arange(len(samples) // 256) * 0.016
        return SimpleNamespace(
            timestamps=times, pitch_hz=np.full(len(times), 220.0), confidence=1.0 - times
        )


def test_swift_counts_a_frame_when_all_that_it_sees_was_there(monkeypatch):
    monkeypatch.setitem(sys.modules, "swift_f0", SimpleNamespace(SwiftF0=Network))
    soxr = SimpleNamespace(resample=lambda samples, rate, to: samples[:: rate // to])
    monkeypatch.setitem(sys.modules, "soxr", soxr)
    monkeypatch.delitem(sys.modules, "benchmarks.pitch.peers.swift", raising=False)
    (reader,) = peers.load(["swift"])
    del sys.modules["benchmarks.pitch.peers.swift"]
    for rate in (16_000, 48_000):
        readings = reader.read(np.zeros(rate, np.float32), rate)
        seconds = readings.frames / rate
        assert seconds[0] == pytest.approx(2815 / 16_000, abs=1e-4)
        assert seconds[-1] <= 1.0
        voiced = ~np.isnan(readings.hz)
        assert (readings.hz[voiced] == 220.0).all()
        assert voiced.tolist() == (seconds <= 0.5001 + 2815 / 16_000).tolist()
