"""A source that plays a script, and a session that is always taken down."""

import time

import numpy as np
import pytest

from tuner.engine.config import BatchConfig, PoolConfig
from tuner.engine.session import Session
from tuner.music.tuning import Tuning
from tuner.sources.source import CHUNK_FRAMES, Chunk, SourceError


class TestTone:
    """A 220 Hz tone in real time that can be made to refuse, vanish, stall or end."""

    __test__ = False

    def __init__(self, name="tone", rate=48_000, speed=1.0, frames=None, real_time=True):
        self.name = name
        self.sample_rate = rate
        self.latency_s = 0.01
        self.real_time = real_time
        self.complaint = None
        self.has_own_clock = False
        self.finished = False
        self.refuse = None
        self.vanish = None
        self.passing = False
        self.opened = self.closed = 0
        self._speed = speed
        self._frames = frames
        self._paused = False
        self._begun = None

    def open(self):
        if self.refuse:
            error = SourceError(self.refuse)
            error.passing = self.passing
            raise error
        self.opened += 1
        self._position = 0
        self._begun = time.monotonic_ns()

    def read_into(self, out):
        if self.vanish:
            error = SourceError(self.vanish)
            error.passing = self.passing
            raise error
        due = (time.monotonic_ns() - self._begun) * 1e-9 * self.sample_rate * self._speed
        if self.real_time and self._position + CHUNK_FRAMES > due:
            return None
        if self._frames is not None and self._position >= self._frames:
            self.finished = True
            return None
        frames = np.arange(self._position, self._position + CHUNK_FRAMES)
        tone = 0.2 * np.sin(2 * np.pi * 220.0 / self.sample_rate * frames)
        out[:] = tone + 0.1 * np.sin(2 * np.pi * 440.0 / self.sample_rate * frames)
        chunk = Chunk(CHUNK_FRAMES, self._position, self._time_of(self._position), 0)
        self._position += CHUNK_FRAMES
        return chunk

    def pause(self):
        self._paused = True
        self._pause_begun = time.monotonic_ns()

    def resume(self):
        self._paused = False
        self._begun += time.monotonic_ns() - self._pause_begun

    def close(self):
        self.closed += 1

    def _time_of(self, position):
        return self._begun + round(position / self.sample_rate / self._speed * 1e9)


@pytest.fixture
def tone():
    return TestTone


class Heard:
    """Everything a session has said."""

    def __init__(self, session):
        self.states, self.readings, self.metrics, self.notices = [], [], [], []
        self.streams = []
        self.finished = 0
        session.state_changed.connect(self.states.append)
        session.reading.connect(self.readings.append)
        session.metrics.connect(self.metrics.append)
        session.notice.connect(self.notices.append)
        session.stream_changed.connect(self.streams.append)
        session.finished.connect(self._count)

    def _count(self):
        self.finished += 1


@pytest.fixture
def make_session(qtbot):
    made = []

    def make(batch=None, pool=None):
        session = Session(batch or BatchConfig(), pool or PoolConfig(), Tuning(), -60.0)
        made.append(session)
        return session, Heard(session)

    yield make
    for session in made:
        session.shutdown()
