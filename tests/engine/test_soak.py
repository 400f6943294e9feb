"""The soak run: a short one holds, can be repeated, and notices what does not add up."""

from dataclasses import replace

import numpy as np
import pytest

from tuner.batching.batch import Batch
from tuner.engine.soak.faults import Fault
from tuner.engine.soak.ledger import Ledger
from tuner.engine.soak.memory import MemoryReport
from tuner.engine.soak.run import LIMIT, Soak
from tuner.engine.soak.tape import SAMPLE_RATE, SECOND_NS, SoakClock, Tape
from tuner.pool.lease import Lease
from tuner.pool.pool import BufferPool
from tuner.pool.transport import Transport


@pytest.fixture(scope="module")
def report():
    return Soak(0.03, seed=3).run()


def test_everything_adds_up(report):
    assert report.violations == ()
    assert report.uncounted_frames == 0
    assert report.passed
    assert report.listened >= 1
    # A stall steps over up to three seconds at the end.
    assert report.frames == pytest.approx(0.03 * 3600 * SAMPLE_RATE, rel=0.2)


def test_ids_and_positions_pass_what_32_bits_hold(report):
    assert report.first_id < LIMIT < report.last_id
    assert report.first_position < LIMIT < report.last_position


def test_faults_of_every_kind_come_and_leave_their_marks(report):
    assert sum(report.faults.values()) > 8
    assert report.timed_out > 0
    assert report.refused > 0
    assert report.frames_lost > 0
    assert report.calm_hit_rate > 95.0


def test_a_seed_makes_a_run_that_can_be_repeated():
    first, again, other = (Soak(0.01, seed).run() for seed in (3, 3, 4))
    assert replace(again, wall_s=0.0, memory=first.memory) == replace(first, wall_s=0.0)
    assert other.faults != first.faults


def test_a_limited_speed_is_kept_to():
    told = []
    report = Soak(6 / 3600, seed=1, speedup=12.0, progress=told.append).run()
    assert report.wall_s > 0.3
    assert told == sorted(told)


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_alone_holds_too(fault):
    soak = Soak(0.006, seed=2)
    soak._faults._kinds = [fault]
    soak._faults.injected = {fault: 0}
    report = soak.run()
    assert report.violations == ()
    assert report.uncounted_frames == 0
    assert report.faults[fault.value] > 0


class TestLedger:
    """What is wrong is noticed."""

    @pytest.fixture
    def clock(self):
        clock = SoakClock()
        clock.now_ns = 10 * SECOND_NS
        return clock

    @pytest.fixture
    def tape(self, clock):
        return Tape(clock, 0)

    @pytest.fixture
    def ledger(self, tape):
        return Ledger(tape)

    def batch(self, tape, **changes):
        samples = tape.expected(0, 1024).copy()
        values = {
            "lease": Lease(7, 0, samples, 0),
            "transport": Transport.PING_PONG,
            "sample_rate": SAMPLE_RATE,
            "sample_count": 1024,
            "sequence": 0,
            "first_frame": 0,
            "captured_ns": 0,
            "frames_lost_before": 0,
        }
        return Batch(**(values | changes))

    def test_a_good_batch_is_no_violation(self, ledger, tape):
        batch = self.batch(tape)
        ledger.note_delivered(batch)
        ledger.note_read(batch, batch.lease.samples)
        ledger.check_read(0)
        assert ledger.broken == 0

    @pytest.mark.parametrize(
        ("changes", "what"),
        [
            ({"first_frame": 128}, "out of place"),
            ({"frames_lost_before": 128}, "out of place"),
            ({"sequence": 1}, "sequence"),
            ({"lease": Lease(0, 0, np.zeros(1024, np.float32), 0)}, "id came back"),
        ],
    )
    def test_a_batch_out_of_order(self, ledger, tape, changes, what):
        ledger.note_delivered(self.batch(tape, **changes))
        assert what in ledger.violations[0]

    def test_samples_that_somebody_wrote_over(self, ledger, tape):
        batch = self.batch(tape)
        batch.lease.samples[500] += 1e-6
        ledger.note_read(batch, batch.lease.samples)
        assert "samples" in ledger.violations[0]

    def test_two_owners_of_one_buffer(self, ledger):
        memory = np.zeros(2048, np.float32)
        ledger.check_owners([memory[:1024], memory[1024:]])
        assert ledger.broken == 0
        ledger.check_owners([memory[:1024], memory[1000:]])
        assert "two owners" in ledger.violations[0]

    def test_a_frame_that_vanished(self, ledger, tape):
        batch = self.batch(tape)
        ledger.note_delivered(batch)
        ledger.check_read(0)
        assert "missing" in ledger.violations[0]

    def test_a_wrong_refusal_and_a_wrong_acceptance(self, ledger):
        ledger.note_return(True, expected=False, buffer_id=1)
        ledger.note_return(False, expected=True, buffer_id=2)
        assert ["taken" in ledger.violations[0], "refused" in ledger.violations[1]] == [True] * 2

    def test_a_pool_that_lost_count(self, ledger):
        pool = BufferPool(4, 1024)
        pool.acquire()
        ledger.check_pool(pool)
        assert ledger.broken == 0
        pool._counts.acquired += 1
        ledger.check_pool(pool)
        assert "buffers missing" in ledger.violations[0]

    def test_only_the_first_violations_are_kept(self, ledger):
        for number in range(100):
            ledger.require(False, "broken", number)
        assert ledger.broken == 100
        assert len(ledger.violations) == 20


def test_memory_that_grows_fails_the_run(report):
    grew = MemoryReport(50.0, 90.0, 90.0, 0, ())
    leaks = MemoryReport(50.0, 50.0, 50.0, 0, (80_000, 81_000, 90_000))
    assert not replace(report, memory=grew).passed
    assert not replace(report, memory=leaks).passed
