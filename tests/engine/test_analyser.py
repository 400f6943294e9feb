"""What the analyser makes of breaks in the sound."""

import numpy as np
import pytest

from tuner.batching.batch import Batch
from tuner.engine.analyser import Analyser
from tuner.music.tuning import Tuning
from tuner.pool.lease import Lease
from tuner.pool.transport import Transport

RATE = 48_000
FRAMES = 1024


class Desk:
    """Feeds an analyser with batches of a tone that may begin anew at any of them."""

    def __init__(self):
        self.analyser = Analyser(Tuning(), -60.0)
        self.sequence = self.frame = self.phase = 0

    def read(self, hz, *, joined=True, skip=0):
        self.frame += skip
        t = (self.phase + np.arange(FRAMES)) / RATE
        wave = 0.2 * np.sin(2 * np.pi * hz * t) + 0.1 * np.sin(4 * np.pi * hz * t)
        samples = wave.astype(np.float32)
        lease = Lease(self.sequence + 1, 0, samples, 0)
        batch = Batch(lease, Transport.COPY, RATE, FRAMES, self.sequence, self.frame, 0, 0, joined)
        self.sequence += 1
        self.frame += FRAMES
        self.phase += FRAMES
        return self.analyser.read(batch, samples)


@pytest.mark.parametrize("break_", [{"joined": False}, {"skip": 5000}])
def test_sound_before_and_after_a_break_is_never_joined(break_):
    desk = Desk()
    for _ in range(20):
        assert desk.read(110.0) is not None
    desk.phase += 217
    readings = [desk.read(110.0, **break_), *(desk.read(110.0) for _ in range(10))]
    heard = [r.deviation.cents for r in readings if r.deviation is not None]
    assert heard
    assert max(map(abs, heard)) < 1.0


def test_a_new_stream_begins_with_nothing_heard():
    desk = Desk()
    for _ in range(20):
        desk.read(440.0)
    desk.sequence = desk.frame = 0
    readings = [desk.read(330.0) for _ in range(12)]
    assert {r.deviation.name for r in readings if r.deviation is not None} == {"E"}
