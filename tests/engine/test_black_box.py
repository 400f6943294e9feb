"""The black box holds what was played, gives the same readings again, and costs what it says."""

from dataclasses import replace

import numpy as np
import pytest

from tests.sounds import tone
from tuner.batching.batch import Batch
from tuner.engine.analyser import Analyser
from tuner.engine.black_box import BlackBox, Span, black_box_bytes, runs, spans_of
from tuner.engine.offline import replay
from tuner.engine.session import SessionState
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport

RATE = 48_000


def spans(frames, batch=1024):
    return [Span(at, min(batch, frames - at), True) for at in range(0, frames, batch)]


def played(box, sound, where, changes=()):
    """What an analyser reads of a sound that goes through the box; tunings by number of batch."""
    analyser, heard, at, end, changes = Analyser(Tuning(), -60.0), [], 0, 0, dict(changes)
    for number, (first, frames, joined) in enumerate(where):
        if number in changes:
            analyser.tuning = changes[number]
            box.retune(analyser.tuning)
        lost = first - end
        batch = Batch(
            None, Transport.PING_PONG, RATE, frames, number, first, 0, lost, joined
        )  # fmt: skip
        samples = sound[at : at + frames]
        heard.append(analyser.read(batch, samples))
        box.add(batch, samples, heard[-1])
        at, end = at + frames, first + frames
    return heard


def again(take, tuning=None):
    found = replay(
        take.samples,
        take.sample_rate,
        take.spans,
        tuning or take.tuning,
        take.gate_dbfs,
        take.clock_ppm,
    )
    return [comparable(each) for each in found]


def comparable(reading):
    """A reading without what the box does not keep."""
    return replace(
        reading, captured_ns=0, read_ns=0,
        pitch=replace(reading.pitch, partials=(), inharmonicity_sigma=None),
    )  # fmt: skip


def melody():
    quiet = np.zeros(RATE // 3, np.float32)
    notes = [np.concatenate((quiet, tone(hz, 0.8))) for hz in (110.0, 331.0, 247.5)]
    return np.concatenate(notes)


def test_a_whole_stream_comes_out_and_is_read_the_same_again():
    sound, box = melody(), BlackBox(Tuning())
    heard = [comparable(each) for each in played(box, sound, spans(len(sound)))]
    take = box.take(-60.0, 0.0)
    assert take.whole
    np.testing.assert_array_equal(take.samples, sound)
    assert list(take.readings()) == heard
    assert again(take) == heard
    assert {each.deviation.label for each in heard if each.deviation} >= {"A2", "E4", "B3"}


def test_odd_batches_breaks_and_losses_are_read_the_same_again():
    sound, box = melody(), BlackBox(Tuning())
    where, at = [], 0
    for number, frames in enumerate([1024] * 30 + [640] + [1024] * 40 + [128] + [1024] * 20):
        lost = 5000 if number == 50 else 0
        at += lost
        where.append(Span(at, frames, number != 31 and not lost))
        at += frames
    heard = [comparable(each) for each in played(box, sound, where)]
    take = box.take(-60.0, 0.0)
    assert take.spans == where
    assert again(take) == heard == list(take.readings())
    assert spans_of(runs(where)) == where
    assert len(runs(where)) == 6


def test_only_the_last_seconds_are_kept_and_read_the_same_after_a_silence():
    sound, box = np.tile(melody(), 3), BlackBox(Tuning(), 6.0)
    heard = [comparable(each) for each in played(box, sound, spans(len(sound)))]
    take = box.take(-60.0, 0.0)
    assert not take.whole
    kept = len(take.samples)
    assert 6.0 * RATE - 1024 < kept <= 6.0 * RATE
    np.testing.assert_array_equal(take.samples, sound[-kept:])
    start = len(sound) - kept
    late = [replace(each, end_frame=each.end_frame - start) for each in heard]
    late = [each for each in late if each.end_frame > 0]
    assert list(take.readings()) == late
    found = again(take)
    assert len(found) == len(late)
    # It begins in the middle of a note; after a second's pause nothing of that is left.
    pairs = [(a, b) for a, b in zip(found, late, strict=True) if a.time_s > 2.0 and a.deviation]
    assert len(pairs) > 80
    assert all(b.deviation for _, b in pairs)
    assert max(abs(a.deviation.cents - b.deviation.cents) for a, b in pairs) < 0.001


def test_each_reading_knows_the_tuning_of_its_time():
    sound, box = tone(440.0, 3.0), BlackBox(Tuning())
    changes = {60: Tuning(442.0), 100: Tuning(415.0)}
    heard = [comparable(each) for each in played(box, sound, spans(len(sound)), changes)]
    take = box.take(-60.0, 0.0)
    assert take.tuning.concert_pitch == 415.0
    assert list(take.readings()) == heard
    assert {each.deviation.label for each in heard[105:]} == {"A♯4"}


def test_many_tunings_are_forgotten_with_the_sound():
    sound, box = tone(440.0, 3.0), BlackBox(Tuning(), 0.5)
    played(box, sound, spans(len(sound)), {n: Tuning(440.0 + n) for n in range(1, 120)})
    assert len(box._tunings) < 30
    assert len(list(box.take(-60.0, 0.0).readings())) == 23


def test_a_new_stream_forgets_the_one_before():
    sound, box = tone(220.0, 1.0), BlackBox(Tuning())
    played(box, sound, spans(len(sound)))
    played(box, sound[:4096], spans(4096))
    assert len(box.take(-60.0, 0.0).samples) == 4096


def test_nothing_kept_is_no_take():
    assert BlackBox(Tuning()).take(-60.0, 0.0) is None


def test_it_costs_what_it_says():
    box = BlackBox(Tuning())
    assert box.memory_bytes == 0
    played(box, tone(220.0, 0.2), spans(9000))
    assert box.memory_bytes == black_box_bytes(RATE)
    assert black_box_bytes(RATE) < 6_400_000


@pytest.mark.parametrize("wrong", [[[0, 1, 0, 1]], [[128, 0, 0, 1]], [[128, 1, -1, 1]], [[1, 2]]])
def test_what_are_no_batches_is_refused(wrong):
    with pytest.raises(ValueError, match=r"batches|unpack"):
        spans_of(wrong)


def test_batches_longer_than_the_sound_are_refused():
    with pytest.raises(ValueError, match="longer"):
        list(replay(np.zeros(100, np.float32), RATE, [Span(0, 128, True)], Tuning(), -60.0))


def test_a_session_gives_what_it_heard(make_session, tone, qtbot):
    session, heard = make_session()
    session.keep_sound(True)
    takes = []
    session.taken.connect(takes.append)
    session.start(tone())
    qtbot.waitUntil(lambda: len(heard.readings) > 20)
    session.pause()
    qtbot.waitUntil(lambda: session.state is SessionState.PAUSED)
    session.request_take()
    qtbot.waitUntil(lambda: bool(takes))
    (take,) = takes
    found = list(take.readings())
    assert found == [comparable(each) for each in heard.readings[: len(found)]]
    assert len(found) > 20
    session.keep_sound(False)
    session.request_take()
    qtbot.waitUntil(lambda: takes[1:] == [None])
