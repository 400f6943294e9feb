"""The session from outside: states, readings, recovery, and an end without leftovers."""

import subprocess
import sys
import threading
import time

import pytest

from tuner.engine import messages as m
from tuner.engine.analyser import Analyser
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.lifecycle import SessionState, Severity
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport

S = SessionState


def running(session, qtbot, source):
    session.start(source)
    qtbot.waitUntil(lambda: session.state is S.RUNNING)


def all_back(heard):
    return bool(heard.metrics) and heard.metrics[-1].capture.pool.outstanding == 0


def test_a_tone_is_read_and_every_buffer_comes_back(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 20)
    session.stop()
    qtbot.waitUntil(lambda: session.state is S.IDLE)
    qtbot.waitUntil(lambda: all_back(heard))
    reading = heard.readings[-1]
    assert (reading.deviation.name, reading.deviation.octave) == ("A", 3)
    assert abs(reading.deviation.cents) < 1.0
    pool = heard.metrics[-1].capture.pool
    assert pool.hit_rate == 100.0
    assert pool.returned == pool.transferred
    assert (pool.exhausted, pool.timed_out, pool.refused) == (0, 0, 0)
    assert heard.metrics[-1].capture.lost_frames == 0
    assert heard.states == [S.STARTING, S.RUNNING, S.STOPPING, S.IDLE]


def test_readings_lie_end_to_end(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 10)
    ends = [reading.end_frame for reading in heard.readings]
    assert ends == [1024 * (n + 1) for n in range(len(ends))]


def test_pause_sends_the_partial_batch_and_resume_goes_on(make_session, qtbot, tone):
    session, heard = make_session(BatchConfig(4096, 1000), PoolConfig(buffer_timeout_ms=5000))
    running(session, qtbot, tone())
    qtbot.wait(50)
    session.pause()
    assert session.state is S.PAUSED
    qtbot.waitUntil(lambda: len(heard.readings) > 0)
    assert 0 < heard.readings[-1].end_frame < 4096 * 4
    qtbot.wait(60)
    count = len(heard.readings)
    qtbot.wait(120)
    assert len(heard.readings) == count
    session.resume()
    qtbot.waitUntil(lambda: len(heard.readings) > count + 2)
    assert heard.metrics[-1].capture.lost_frames == 0


def test_a_source_that_ends_leaves_the_session_idle(make_session, qtbot, tone):
    session, heard = make_session()
    session.start(tone(frames=4800))
    qtbot.waitUntil(lambda: heard.finished == 1)
    assert session.state is S.IDLE
    qtbot.waitUntil(lambda: heard.readings[-1].end_frame >= 4800)


def test_a_source_that_refuses_fails_with_its_sentence(make_session, qtbot, tone):
    session, heard = make_session()
    source = tone()
    source.refuse = "The device is busy; choose another."
    session.start(source)
    qtbot.waitUntil(lambda: session.state is S.FAILED)
    (notice,) = heard.notices
    assert notice.text == "The device is busy; choose another."
    assert (notice.severity, notice.retrying) == (Severity.ERROR, False)
    session.start(tone())
    qtbot.waitUntil(lambda: session.state is S.RUNNING)


def test_a_device_that_vanishes_comes_back_by_itself(make_session, qtbot, tone, monkeypatch):
    monkeypatch.setattr("tuner.engine.capture.RETRY_MS", 30)
    session, heard = make_session()
    source = tone()
    source.passing = True
    running(session, qtbot, source)
    source.refuse = source.vanish = "The device was unplugged."
    qtbot.waitUntil(lambda: session.state is S.FAILED)
    assert heard.notices[-1].retrying
    qtbot.wait(150)
    assert len(heard.notices) == 1
    count = len(heard.readings)
    source.refuse = source.vanish = None
    qtbot.waitUntil(lambda: session.state is S.RUNNING)
    qtbot.waitUntil(lambda: len(heard.readings) > count + 5)
    assert heard.notices[-1].text == "tone is back."


def test_stop_ends_the_retrying(make_session, qtbot, tone, monkeypatch):
    monkeypatch.setattr("tuner.engine.capture.RETRY_MS", 20)
    session, _ = make_session()
    source = tone()
    source.passing = True
    source.refuse = "No device."
    session.start(source)
    qtbot.waitUntil(lambda: session.state is S.FAILED)
    session.stop()
    qtbot.waitUntil(lambda: session.state is S.IDLE)
    source.refuse = None
    qtbot.wait(100)
    assert source.opened == 0


@pytest.mark.parametrize(
    "presses",
    [
        ("start", "stop"),
        ("start", "pause", "resume", "stop"),
        ("start", "start", "start"),
        ("start", "stop", "start", "stop", "start"),
        ("stop", "pause", "resume", "start"),
        ("start", "pause", "stop", "start", "pause"),
        ("start", "pause", "start"),
        ("start", "pause", "resume", "pause", "resume"),
    ],
)
def test_buttons_pressed_in_haste_end_where_the_last_one_says(make_session, qtbot, tone, presses):
    session, heard = make_session()
    for press in presses:
        if press == "start":
            session.start(tone())
        else:
            getattr(session, press)()
    last = {"stop": S.IDLE}.get(presses[-1], S.RUNNING)
    qtbot.waitUntil(lambda: session.state is last)
    qtbot.wait(50)
    assert session.state is last
    if last is S.RUNNING:
        count = len(heard.readings)
        qtbot.waitUntil(lambda: len(heard.readings) > count + 3)
    assert not heard.notices


def test_buttons_pressed_while_running_in_haste(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    for _ in range(20):
        session.pause()
        session.resume()
    count = len(heard.readings)
    qtbot.waitUntil(lambda: len(heard.readings) > count + 5)
    assert session.state is S.RUNNING
    assert not heard.notices


def test_the_pool_changes_size_while_running_and_loses_nothing(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    for size, batch in ((4, 1024), (64, 4096), (8, 512), (16, 1024)):
        session.configure(BatchConfig(batch), PoolConfig(size))
        count = len(heard.readings)
        qtbot.waitUntil(lambda count=count: len(heard.readings) > count + 4)
        qtbot.waitUntil(
            lambda size=size: bool(heard.metrics) and heard.metrics[-1].capture.pool.size == size
        )
    assert heard.metrics[-1].capture.lost_frames == 0
    assert heard.metrics[-1].capture.pool.timed_out == 0
    frames = [reading.end_frame for reading in heard.readings]
    assert frames == sorted(frames)


@pytest.mark.parametrize("transport", list(Transport))
def test_every_transport_gives_the_same_reading(make_session, qtbot, tone, transport):
    session, heard = make_session(pool=PoolConfig(transport=transport))
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 15 and len(heard.metrics) > 1)
    assert abs(heard.readings[-1].deviation.cents) < 1.0
    capture = heard.metrics[-1].capture
    assert capture.transport is transport
    assert (capture.allocator.acquired > 0) == (transport is Transport.ALLOCATE)


def test_the_transport_is_changed_while_running(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    for transport in (Transport.ALLOCATE, Transport.COPY, Transport.PING_PONG, Transport.ALLOCATE):
        session.configure(BatchConfig(), PoolConfig(transport=transport))
        count = len(heard.readings)
        qtbot.waitUntil(lambda count=count: len(heard.readings) > count + 4)
    session.stop()
    qtbot.waitUntil(lambda: all_back(heard))
    pool = heard.metrics[-1].capture.pool
    assert pool.refused == 0
    assert heard.metrics[-1].capture.lost_frames == 0


def test_a_failing_analysis_returns_its_buffer_and_goes_on(make_session, qtbot, tone, monkeypatch):
    calls = []
    read = Analyser.read

    def sometimes(self, batch, samples):
        calls.append(batch.sequence)
        if 5 <= batch.sequence < 10:
            raise ZeroDivisionError("on purpose")
        return read(self, batch, samples)

    monkeypatch.setattr(Analyser, "read", sometimes)
    session, heard = make_session(pool=PoolConfig(size=8))
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 20)
    (notice,) = [n for n in heard.notices if n.code is m.ErrorCode.PROCESSING_FAILED]
    assert notice.severity is Severity.WARNING
    assert heard.metrics[-1].analysis.failures == 5
    assert heard.metrics[-1].capture.pool.timed_out == 0


def test_a_consumer_that_is_too_slow_skips_sound_but_nothing_else(
    make_session, qtbot, tone, monkeypatch
):
    read = Analyser.read

    def slowly(self, batch, samples):
        time.sleep(0.08)
        return read(self, batch, samples)

    monkeypatch.setattr(Analyser, "read", slowly)
    session, heard = make_session(pool=PoolConfig(size=4))
    # Ten seconds of sound, eight times as fast as life.
    running(session, qtbot, tone(speed=8.0))
    qtbot.waitUntil(lambda: bool(heard.readings) and heard.readings[-1].time_s > 10.0)
    pool = heard.metrics[-1].capture.pool
    assert pool.exhausted > 0
    assert pool.allocations == 1
    assert heard.metrics[-1].alert
    assert heard.metrics[-1].capture.lost_frames > 0
    assert sum(n.code is m.ErrorCode.BUFFER_OVERFLOW for n in heard.notices) == 1
    monkeypatch.setattr(Analyser, "read", read)
    qtbot.waitUntil(lambda: heard.metrics[-1].capture.pool.available >= 3)


def test_a_short_stall_costs_nothing_even_with_a_small_pool(make_session, qtbot, tone, monkeypatch):
    read = Analyser.read

    def once(self, batch, samples):
        if batch.sequence == 5:
            time.sleep(0.3)
        return read(self, batch, samples)

    monkeypatch.setattr(Analyser, "read", once)
    session, heard = make_session(pool=PoolConfig(size=3))
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 40)
    assert heard.metrics[-1].capture.lost_frames == 0
    assert heard.metrics[-1].capture.pool.hit_rate == 100.0


def test_a_stuck_consumer_loses_its_buffers_and_its_late_returns_are_refused(
    make_session, qtbot, tone, monkeypatch
):
    gate = threading.Event()
    read = Analyser.read

    def stuck(self, batch, samples):
        gate.wait(5.0)
        return read(self, batch, samples)

    monkeypatch.setattr(Analyser, "read", stuck)
    session, heard = make_session(pool=PoolConfig(size=4, buffer_timeout_ms=200))
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: bool(heard.metrics) and heard.metrics[-1].capture.pool.timed_out >= 4)
    gate.set()
    qtbot.waitUntil(lambda: len(heard.readings) > 10)
    session.stop()
    qtbot.waitUntil(lambda: all_back(heard))
    qtbot.waitUntil(lambda: heard.metrics[-1].analysis.missed_frames > 0)
    metrics = heard.metrics[-1]
    assert metrics.lost_frames >= metrics.analysis.missed_frames


def test_tuning_and_gate_change_while_running(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    session.set_tuning(Tuning(concert_pitch=442.0))
    qtbot.waitUntil(
        lambda: (
            bool(heard.readings)
            and heard.readings[-1].deviation is not None
            and heard.readings[-1].deviation.target_hz == pytest.approx(221.0)
        )
    )
    session.set_gate(20.0)
    qtbot.waitUntil(lambda: heard.readings[-1].deviation is None)


def test_metrics_come_at_most_ten_a_second_and_can_be_switched_off(make_session, qtbot, tone):
    session, heard = make_session(pool=PoolConfig(metrics=False))
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 20)
    assert not heard.metrics
    session.configure(BatchConfig(), PoolConfig(metrics=True))
    before = len(heard.readings)
    qtbot.waitUntil(lambda: len(heard.readings) > before + 47)
    assert 0 < len(heard.metrics) <= 13


def test_messages_are_batched(make_session, qtbot, tone):
    session, heard = make_session()
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 60)
    capture = heard.metrics[-1].capture
    chunks_per_s = 48_000 / 128
    assert capture.batches * 8 * 128 == pytest.approx(capture.frames)
    # One message out and one id back for each batch.
    assert capture.messages_per_s < 2.2 * chunks_per_s / 8


def test_ids_can_be_past_32_bits(make_session, qtbot, tone):
    session, heard = make_session()
    supplies = session._capture._supplies
    ids = iter(range(2**31 - 3, 2**40))
    supplies.pool._ids = ids
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 15)
    session.stop()
    qtbot.waitUntil(lambda: all_back(heard))
    assert heard.metrics[-1].capture.pool.refused == 0
    assert next(ids) > 2**31


def test_shutdown_with_buffers_in_flight_leaves_no_thread(make_session, qtbot, tone):
    before = threading.active_count()
    session, heard = make_session()
    running(session, qtbot, tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 3)
    session.shutdown()
    assert not session._capture_thread.isRunning()
    assert not session._analysis_thread.isRunning()
    assert threading.active_count() <= before
    assert session.state is S.IDLE
    session.shutdown()
    session.start(tone())
    assert session.state is S.IDLE


def test_a_thousand_starts_and_stops_end_where_they_began(make_session, qtbot, tone):
    session, heard = make_session()
    for number in range(1000):
        session.start(tone())
        session.stop()
        if number % 50 == 0:
            qtbot.waitUntil(lambda: session.state is S.IDLE)
    qtbot.waitUntil(lambda: session.state is S.IDLE)
    session.request_status()
    qtbot.waitUntil(lambda: bool(heard.metrics))
    qtbot.waitUntil(lambda: all_back(heard))
    pool = heard.metrics[-1].capture.pool
    assert pool.available == pool.size == 16
    assert pool.allocations == 1
    assert not heard.notices


def test_what_was_wrong_with_a_file_is_told_at_its_end(make_session, qtbot, tone):
    session, heard = make_session()
    source = tone(frames=4800)
    source.complaint = "“take.wav” was cut off."
    session.start(source)
    qtbot.waitUntil(lambda: session.state is S.IDLE)
    (notice,) = heard.notices
    assert (notice.text, notice.severity) == ("“take.wav” was cut off.", Severity.WARNING)


def test_the_clock_of_a_card_is_watched_and_readings_are_corrected(make_session, qtbot, tone):
    session, heard = make_session()
    source = tone()
    source.has_own_clock = True
    running(session, qtbot, source)
    qtbot.waitUntil(lambda: len(heard.readings) > 20)
    plain = heard.readings[-1].pitch.hz
    session.set_clock_correction(300.0)
    qtbot.waitUntil(lambda: heard.readings[-1].pitch.hz > plain * 1.00025)
    assert heard.readings[-1].pitch.hz == pytest.approx(plain * 1.0003, rel=5e-5)
    assert heard.readings[-1].pitch.partials[0].hz == pytest.approx(220.066, abs=0.02)
    assert session._capture._card is not None


HANGING = """
import gc, time
from PySide6.QtCore import QCoreApplication, QTimer
from tests.engine.conftest import TestTone
from tuner.engine import session as engine
from tuner.engine.config import BatchConfig, PoolConfig
from tuner.music.tuning import Tuning

class Hanging(TestTone):
    def read_into(self, out):
        print("hangs", flush=True)
        while True:
            time.sleep(0.1)

app = QCoreApplication([])
engine._JOIN_MS = 100
session = engine.Session(BatchConfig(), PoolConfig(), Tuning(), -60.0)
session.start(Hanging())
QTimer.singleShot(300, app.quit)
app.exec()
session.shutdown()
session.shutdown()
del session
gc.collect()
print("lives", flush=True)
"""


def test_a_thread_that_hangs_does_not_take_the_process_with_it():
    done = subprocess.run(
        [sys.executable, "-c", HANGING], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.split() == ["hangs", "lives"]
    assert done.returncode == 1, done.stderr
    assert "the capture thread did not end" in done.stderr
