"""The bulk dump of the MIDI Tuning Standard, byte by byte and back."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tuner.music.catalogue import temperament_named
from tuner.music.intervals import Cents
from tuner.music.midi_tuning import (
    KEYS,
    STEP_CENTS,
    BulkDump,
    MidiTuningError,
    dump_of,
    out_of_reach,
    read_bulk_dump,
    write_bulk_dump,
)
from tuner.music.scala_kbm import KeyboardMapping
from tuner.music.scale import Scale
from tuner.music.stretch import Stretch
from tuner.music.temperaments import edo, from_scale
from tuner.music.tuning import Tuning

PIERCE = Scale("Bohlen-Pierce", tuple(Cents(1901.955 * at / 13) for at in range(1, 14)))
TUNINGS = {
    "equal": Tuning(),
    "Vallotti": Tuning(442.0, temperament=temperament_named("Vallotti"), key=2),
    "19-EDO": Tuning(temperament=edo(19)),
    "Bohlen-Pierce": Tuning(temperament=from_scale(PIERCE)),
    "stretched": Tuning(stretch=Stretch(((21, -20.0), (60, 0.0), (108, 20.0)))),
    "mapped": Tuning(mapping=KeyboardMapping(first_key=40, degrees=(0, None, 2), middle_key=69)),
}


def cents(hz, other):
    return 1200.0 * math.log2(hz / other)


def test_the_bytes_are_the_standards():
    data = write_bulk_dump(dump_of(Tuning(), "Equal"))
    assert len(data) == 408
    assert data[:6].hex(" ") == "f0 7e 7f 08 01 00"
    assert data[6:22] == b"Equal           "
    assert data[22:28].hex(" ") == "00 00 00 01 00 00"
    assert data[22 + 3 * 69 : 25 + 3 * 69].hex(" ") == "45 00 00"
    assert data[-1] == 0xF7
    checksum = 0
    for byte in data[1:-2]:
        checksum ^= byte
    assert data[-2] == checksum & 0x7F
    assert max(data[1:-1]) < 0x80


@pytest.mark.parametrize(
    ("hz", "word"),
    [
        (440.0, "45 00 00"),
        (440.0 * 2 ** (1 / 1200), "45 01 24"),  # 163.84 of 16384
        (261.6255653, "3c 00 00"),
        (440.0 * 2 ** (-STEP_CENTS / 1200), "44 7f 7f"),
        (8.1757989, "00 00 00"),
        (8.0, "7f 7f 7f"),
        (13_289.65, "7f 7f 7e"),
        (13_290.0, "7f 7f 7f"),
        (None, "7f 7f 7f"),
    ],
)
def test_a_word(hz, word):
    data = write_bulk_dump(BulkDump("", (hz,) * KEYS))
    assert data[22:25].hex(" ") == word


@pytest.mark.parametrize("tuning", TUNINGS.values(), ids=TUNINGS)
def test_every_key_comes_back_within_half_a_step(tuning):
    found = read_bulk_dump(write_bulk_dump(dump_of(tuning, "name"))).frequencies
    said = 0
    for key, hz in enumerate(found):
        wanted = tuning.key_hz(key)
        if hz is not None:
            said += 1
            assert abs(cents(hz, wanted)) <= STEP_CENTS / 2 + 1e-9
        else:
            assert wanted is None or out_of_reach([wanted])
    assert said >= 20


@given(st.floats(8.176, 13_289.0))
def test_any_frequency_comes_back(hz):
    found = read_bulk_dump(write_bulk_dump(BulkDump("", (hz,) * KEYS))).frequencies
    assert abs(cents(found[0], hz)) <= 0.0031


def test_keys_are_the_notes_of_the_window():
    assert TUNINGS["Vallotti"].key_hz(69) == pytest.approx(442.0)
    assert TUNINGS["19-EDO"].key_hz(61) == pytest.approx(
        TUNINGS["19-EDO"].key_hz(60) * 2 ** (1 / 19)
    )
    assert TUNINGS["mapped"].key_hz(39) is None
    assert TUNINGS["mapped"].key_hz(70) is None
    assert TUNINGS["mapped"].key_hz(69) == pytest.approx(440.0)
    assert Tuning(temperament=from_scale(Scale("one", ()))).key_hz(61) is None


def test_names_and_numbers():
    dump = BulkDump("Stimmung in B♭, Größe", (440.0,) * KEYS, program=5, device=3)
    found = read_bulk_dump(write_bulk_dump(dump))
    assert (found.name, found.program, found.device) == ("Stimmung in Bb,", 5, 3)


@pytest.mark.parametrize("wrong", [{"program": 128}, {"device": -1}, {"frequencies": (1.0,)}])
def test_what_cannot_be_written_is_refused(wrong):
    given = {"name": "", "frequencies": (440.0,) * KEYS} | wrong
    with pytest.raises(ValueError, match=r"0 to 127|128 keys"):
        write_bulk_dump(BulkDump(**given))


def test_what_is_none_is_refused():
    good = write_bulk_dump(dump_of(Tuning(), "x"))
    with pytest.raises(MidiTuningError, match="408"):
        read_bulk_dump(good[:-1])
    with pytest.raises(MidiTuningError, match="no bulk dump"):
        read_bulk_dump(b"\xf1" + good[1:])
    with pytest.raises(MidiTuningError, match="checksum"):
        read_bulk_dump(good[:30] + bytes([good[30] ^ 1]) + good[31:])
