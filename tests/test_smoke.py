import time

import pytest

from tuner.smoke import seconds_since_process_start


def test_the_age_of_the_process_is_counted_from_its_start(monkeypatch):
    monkeypatch.delenv("TUNER_STARTED_NS", raising=False)
    now = time.monotonic_ns()
    age = seconds_since_process_start(now)
    assert age > 0.0
    assert seconds_since_process_start(now - 10**9) == pytest.approx(age - 1.0, abs=0.1)


def test_or_from_when_the_set_up_handed_over(monkeypatch):
    now = time.monotonic_ns()
    monkeypatch.setenv("TUNER_STARTED_NS", str(now - 250_000_000))
    assert seconds_since_process_start(now) == 0.25
