import numpy as np
import pytest

from tuner.engine.offline import read_all
from tuner.music.tuning import Tuning


@pytest.mark.parametrize("batch_size", [256, 1024, 4096])
def test_every_batch_gives_one_reading_at_its_end(tone, batch_size):
    source = tone(frames=48_000, real_time=False)
    source.open()
    readings = list(read_all(source, Tuning(), -60.0, batch_size))
    ends = [reading.end_frame for reading in readings]
    assert ends == [*range(batch_size, 48_000, batch_size), 48_000]
    settled = [r.deviation.cents for r in readings if r.time_s > 0.4]
    assert settled
    assert np.all(np.abs(settled) < 1.0)


def test_the_reading_does_not_depend_on_when_it_is_made(tone):
    def run():
        source = tone(frames=24_000, real_time=False)
        source.open()
        return [reading.pitch for reading in read_all(source, Tuning(), -60.0, 1024)]

    assert run() == run()
