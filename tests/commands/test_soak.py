"""``tuner soak`` from outside."""

import json

import pytest

from tuner.commands.soak import soak
from tuner.engine.soak.ledger import Ledger


def test_text_for_people(capsys):
    assert soak(0.01, None, 1, as_json=False)
    out, err = capsys.readouterr()
    assert "passed" in out
    assert "past 2³¹" in out
    assert err == ""


def test_json_for_programs(capsys):
    assert soak(0.01, None, 1, as_json=True)
    report = json.loads(capsys.readouterr().out)
    assert report["passed"] is True
    assert report["uncounted_frames"] == 0
    assert report["memory"]["flat"] is True
    assert report["hours"] == pytest.approx(0.01)


def test_a_broken_invariant_fails(monkeypatch, capsys):
    monkeypatch.setattr(
        Ledger, "check_read", lambda self, waiting: self.require(False, "made up", waiting)
    )
    assert not soak(0.002, None, 1, as_json=False)
    out = capsys.readouterr().out
    assert "FAILED" in out
    assert "made up" in out
