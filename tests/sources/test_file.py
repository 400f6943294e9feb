from __future__ import annotations

import logging
import os
import tracemalloc

import numpy as np
import pytest
import soundfile

from tuner.sources.file import BLOCK_FRAMES, FileError, SoundFile
from tuner.sources.source import CHUNK_FRAMES, SourceError


def _sound(frames=10_000, channels=1, seed=0):
    random = np.random.default_rng(seed)
    return random.uniform(-0.5, 0.5, (frames, channels)).astype(np.float32)


def _write(path, sound, rate=48000, **how):
    # In pieces: libvorbis overflows its stack when it is given a long sound whole.
    with soundfile.SoundFile(path, "w", rate, sound.shape[1], **how) as file:
        for begin in range(0, len(sound), 8192):
            file.write(sound[begin : begin + 8192])
    return path


@pytest.fixture
def as_fast(drain):
    def read(path, **options):
        source = SoundFile(path, real_time=False, **options)
        source.open()
        sound, chunks = drain(source)
        source.close()
        return sound, chunks, source

    return read


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
@pytest.mark.parametrize("rate", [44100, 48000])
def test_every_format_reads_as_it_does_whole(tmp_path, as_fast, ending, rate):
    path = _write(tmp_path / f"a.{ending}", _sound(3 * BLOCK_FRAMES + 77, 2), rate)
    sound, chunks, source = as_fast(path, channel=2)
    whole, _ = soundfile.read(path, dtype="float32")
    np.testing.assert_allclose(sound, whole[:, 1], atol=1e-6)
    assert source.sample_rate == rate
    assert source.name == f"a.{ending}"
    assert source.finished
    assert source.complaint is None
    assert [chunk.frames for chunk in chunks[:-1]] == [CHUNK_FRAMES] * (len(chunks) - 1)
    assert chunks[-1].frames == len(whole) - (len(chunks) - 1) * CHUNK_FRAMES
    assert [chunk.first_frame for chunk in chunks] == list(range(0, len(whole), CHUNK_FRAMES))
    assert not any(chunk.lost_before for chunk in chunks)


@pytest.mark.parametrize("rate", [8000, 22050, 96000, 192000])
def test_any_rate_travels_with_the_sound(tmp_path, as_fast, rate):
    path = _write(tmp_path / "a.wav", _sound(500), rate)
    _, chunks, source = as_fast(path)
    assert source.sample_rate == rate
    assert chunks[1].time_ns - chunks[0].time_ns == 128 * 10**9 // rate


@pytest.mark.parametrize("frames", [1, 127, 128, 129, BLOCK_FRAMES, BLOCK_FRAMES + 1])
def test_any_length_comes_whole(tmp_path, as_fast, frames):
    written = _sound(frames)
    sound, _, source = as_fast(_write(tmp_path / "a.wav", written, subtype="FLOAT"))
    np.testing.assert_array_equal(sound, written[:, 0])
    assert source.finished


def test_channels_are_told_apart_and_mixed(tmp_path, as_fast):
    written = _sound(1000, 5)
    path = _write(tmp_path / "a.wav", written, subtype="FLOAT")
    for channel in range(1, 6):
        np.testing.assert_array_equal(as_fast(path, channel=channel)[0], written[:, channel - 1])
    np.testing.assert_allclose(as_fast(path, channel=None)[0], written.mean(axis=1), atol=1e-7)


def test_the_first_channel_is_the_default(tmp_path, as_fast):
    written = _sound(1000, 2)
    path = _write(tmp_path / "a.wav", written, subtype="FLOAT")
    np.testing.assert_array_equal(as_fast(path)[0], written[:, 0])


def test_looping_has_no_seam(tmp_path, drain):
    written = _sound(1000)
    path = _write(tmp_path / "a.wav", written, subtype="FLOAT")
    source = SoundFile(path, real_time=False, loop=True)
    source.open()
    sound, chunks = drain(source, most=200)
    source.close()
    assert all(chunk.frames == CHUNK_FRAMES for chunk in chunks)
    assert [chunk.first_frame for chunk in chunks] == list(range(0, 200 * 128, 128))
    np.testing.assert_array_equal(sound, np.resize(written[:, 0], sound.size))
    assert not source.finished


def test_in_real_time_chunks_come_when_their_last_frame_has(tmp_path, clock, drain):
    path = _write(tmp_path / "a.wav", _sound(4800))
    source = SoundFile(path, clock_ns=clock)
    source.open()
    opened_ns = clock()
    assert drain(source)[1] == []
    clock.forward(128 / 48000)
    (chunk,) = drain(source)[1]
    assert chunk.time_ns == opened_ns
    clock.forward(0.05)
    late = drain(source)[1]
    assert late[0].first_frame == 128
    assert len(late) == 18
    clock.forward(1)
    rest = drain(source)[1]
    assert rest[-1].first_frame + rest[-1].frames == 4800
    assert source.finished
    source.close()


def test_a_short_last_chunk_does_not_wait_for_a_whole_one(tmp_path, clock, drain):
    source = SoundFile(_write(tmp_path / "a.wav", _sound(48)), clock_ns=clock)
    source.open()
    clock.forward(0.0005)
    assert not drain(source)[1]
    clock.forward(0.0005)
    assert drain(source)[1][0].frames == 48
    assert source.finished
    source.close()


def test_pause_stops_the_tape(tmp_path, clock, drain):
    written = _sound(48000)
    source = SoundFile(_write(tmp_path / "a.wav", written, subtype="FLOAT"), clock_ns=clock)
    source.open()
    clock.forward(0.1)
    before, _ = drain(source)
    source.pause()
    clock.forward(5)
    assert drain(source)[1] == []
    source.resume()
    clock.forward(0.1)
    after, chunks = drain(source)
    assert chunks[0].first_frame == before.size
    np.testing.assert_array_equal(after, written[before.size : before.size + after.size, 0])
    source.close()


def test_opening_again_begins_again(tmp_path, drain):
    path = _write(tmp_path / "a.wav", _sound(1000))
    source = SoundFile(path, real_time=False)
    source.close()
    for _ in range(3):
        source.open()
        sound, chunks = drain(source)
        assert sound.size == 1000
        assert chunks[0].first_frame == 0
        assert source.finished
    source.close()
    source.close()
    assert drain(source)[1] == []


def _truncated_wav(tmp_path):
    path = _write(tmp_path / "cut.wav", _sound(48000))
    os.truncate(path, path.stat().st_size // 2)
    return path


def test_a_wav_that_was_cut_off_is_played_as_far_as_it_goes(tmp_path, as_fast, caplog):
    with caplog.at_level(logging.WARNING):
        sound, _, source = as_fast(_truncated_wav(tmp_path))
    assert 23_900 < sound.size < 24_000
    assert source.finished
    assert source.complaint is not None
    assert "cut.wav" in source.complaint
    assert "first 0.5 s" in source.complaint
    assert source.complaint in caplog.text


@pytest.mark.parametrize("ending", ["flac", "mp3"])
def test_what_is_compressed_and_cut_off_is_played_too(tmp_path, as_fast, ending):
    path = _write(tmp_path / f"cut.{ending}", _sound(96000))
    os.truncate(path, path.stat().st_size // 2)
    sound, _, source = as_fast(path)
    assert 30_000 < sound.size < 50_000
    assert source.complaint is not None
    assert source.finished


def test_a_cut_off_file_loops_over_what_there_is(tmp_path, drain):
    source = SoundFile(_truncated_wav(tmp_path), real_time=False, loop=True)
    source.open()
    sound, _ = drain(source, most=1000)
    source.close()
    assert sound.size == 128_000
    assert np.abs(sound).reshape(1000, 128).max(axis=1).min() > 0.1


def _missing(folder):
    return folder / "no such.wav", "does not exist"


def _folder(folder):
    path = folder / "songs.wav"
    path.mkdir()
    return path, "is a folder"


def _empty(folder):
    path = folder / "empty.wav"
    path.touch()
    return path, "is empty"


def _text(folder):
    path = folder / "letter.wav"
    path.write_text("Dear tuner, " * 1000)
    return path, "not a sound file"


def _headerless(folder):
    path = folder / "noise.mp3"
    path.write_bytes(np.random.default_rng(3).bytes(50_000))
    return path, "sound"


def _no_frames(folder):
    path = folder / "nothing.wav"
    soundfile.write(path, np.zeros(0, np.float32), 48000)
    return path, "no sound"


def _only_a_header(folder):
    path = _write(folder / "head.flac", _sound())
    os.truncate(path, 100)
    return path, "head.flac"


@pytest.mark.parametrize(
    "make", [_missing, _folder, _empty, _text, _headerless, _no_frames, _only_a_header]
)
def test_what_is_no_sound_is_refused_in_one_sentence(tmp_path, make, capfd):
    path, word = make(tmp_path)
    with pytest.raises(FileError) as caught:
        SoundFile(path).open()
    sentence = str(caught.value)
    assert isinstance(caught.value, SourceError)
    assert word in sentence
    assert path.name in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert capfd.readouterr().err == ""


def test_an_unreadable_file_is_refused(tmp_path):
    path = _write(tmp_path / "secret.wav", _sound())
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("the superuser may read everything")
    with pytest.raises(FileError, match=r"secret\.wav.* may not be read"):
        SoundFile(path).open()


@pytest.mark.parametrize("channel", [0, 3, -1])
def test_a_channel_that_is_not_there_is_refused(tmp_path, channel):
    path = _write(tmp_path / "a.wav", _sound(100, 2))
    with pytest.raises(FileError, match=f"no channel {channel}: choose one from 1 to 2"):
        SoundFile(path, channel=channel).open()


def test_values_that_are_no_numbers_are_left_for_the_level_meter_to_name(tmp_path, as_fast):
    written = _sound(1000)
    written[10], written[20], written[30] = np.nan, np.inf, -np.inf
    sound, _, _ = as_fast(_write(tmp_path / "a.wav", written, subtype="FLOAT"))
    np.testing.assert_array_equal(sound, written[:, 0])


def test_a_long_file_takes_no_more_memory_than_a_short_one(tmp_path):
    path = tmp_path / "long.flac"
    minute = np.zeros((48000 * 60, 2), np.float32)
    with soundfile.SoundFile(path, "w", 48000, 2) as file:
        for _ in range(10):
            file.write(minute)
    source = SoundFile(path, real_time=False)
    out = np.zeros(CHUNK_FRAMES, np.float32)
    frames = 0
    source.open()
    tracemalloc.start()
    try:
        while (chunk := source.read_into(out)) is not None:
            frames += chunk.frames
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        source.close()
    assert frames == 48000 * 600
    assert peak < 1_000_000


@pytest.mark.parametrize("name", ["a.wav", "a.flac", "a.ogg", "a.mp3"])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_every_format_is_decoded_as_soundfile_itself_does(tmp_path, as_fast, name, rate):
    tone = 0.5 * np.sin(2 * np.pi * 440 / rate * np.arange(2 * rate)).astype(np.float32)
    path = tmp_path / name
    soundfile.write(path, tone, rate)
    sound, _, _ = as_fast(path)
    expected, _ = soundfile.read(path, dtype="float32")
    np.testing.assert_array_equal(sound, expected)


def test_an_mp3_loops_from_its_beginning(tmp_path):
    path = tmp_path / "a.mp3"
    soundfile.write(path, _sound(48_000), 48_000)
    once, _ = soundfile.read(path, dtype="float32")
    source = SoundFile(path, real_time=False, loop=True)
    source.open()
    out = np.zeros(CHUNK_FRAMES, np.float32)
    heard = []
    while len(heard) * CHUNK_FRAMES < 2 * len(once):
        source.read_into(out)
        heard.append(out.copy())
    source.close()
    sound = np.concatenate(heard)
    np.testing.assert_array_equal(sound[: len(once)], once)
    np.testing.assert_array_equal(sound[len(once) : 2 * len(once)], once)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(FileError, match="is no file"):
        SoundFile(tmp_path / "pipe.wav").open()


@pytest.mark.skipif(os.name == "nt", reason="every name is a text there")
def test_a_name_that_is_no_text_is_opened(tmp_path, as_fast):
    plain = tmp_path / "a.wav"
    soundfile.write(plain, np.full(5000, 0.25, np.float32), 48_000)
    odd = tmp_path / os.fsdecode(b"caf\xe9.wav")
    plain.rename(odd)
    assert len(as_fast(odd)[0]) == 5000
