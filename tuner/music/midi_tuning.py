"""The MIDI Tuning Standard's bulk dump: how high each of the 128 keys sounds, for a synthesizer.

Source: MIDI 1.0 Detailed Specification, MIDI Tuning; bytes in hexadecimal:

    F0 7E dev 08 01 tt name[16] 128 × (xx yy zz) checksum F7

``xx`` is the equal-tempered key below (A4 at 440 Hz is 45), ``yy zz`` how far above it, in 1/16384
of a semitone, seven bits a byte; ``7F 7F 7F`` leaves the key as it is. The checksum is the
exclusive or of all bytes from ``7E`` to the last ``zz``.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import xor

from tuner.music.tuning import Tuning

KEYS = 128
ALL_DEVICES = 0x7F
STEP_CENTS = 100.0 / (1 << 14)
"""The grain of the format; what is read back is at most half of it away."""

_HEAD = (0xF0, 0x7E)
_BULK_DUMP = (0x08, 0x01)
_END = 0xF7
_NAME_BYTES = 16
_START_OF_KEYS = 22
_LENGTH = _START_OF_KEYS + 3 * KEYS + 2
_A4_KEY, _A4_HZ = 69, 440.0
_NO_CHANGE = (1 << 21) - 1


class MidiTuningError(ValueError):
    """These bytes are no bulk dump; the message says why."""


@dataclass(frozen=True, slots=True)
class BulkDump:
    """What is in a bulk dump.

    Attributes:
        name: Up to 16 characters of ASCII.
        frequencies: Of the keys 0 to 127, in Hz; None for a key that is left as it is.
        program: Which tuning program is meant, 0 to 127.
        device: Which device is meant, 0 to 127; 127 is all of them.
    """

    name: str
    frequencies: tuple[float | None, ...]
    program: int = 0
    device: int = ALL_DEVICES


def dump_of(tuning: Tuning, name: str) -> BulkDump:
    """All keys of a tuning, under a name of which 16 characters are kept."""
    return BulkDump(name, tuple(tuning.key_hz(key) for key in range(KEYS)))


def write_bulk_dump(dump: BulkDump) -> bytes:
    """The message, from F0 to F7.

    A frequency that MIDI cannot say (below 8.176 Hz, above 13,289 Hz) leaves its key as it is.

    Raises:
        ValueError: There are not 128 frequencies, or program or device is out of range.
    """
    if len(dump.frequencies) != KEYS:
        raise ValueError(f"A bulk dump has {KEYS} keys, not {len(dump.frequencies)}.")
    if not (0 <= dump.device < KEYS and 0 <= dump.program < KEYS):
        raise ValueError("Program and device are numbers from 0 to 127.")
    body = bytes((
        _HEAD[1], dump.device, *_BULK_DUMP, dump.program, *_ascii(dump.name),
        *(byte for hz in dump.frequencies for byte in _bytes_of(_units(hz))),
    ))  # fmt: skip
    return bytes((_HEAD[0], *body, _checksum(body), _END))


def read_bulk_dump(data: bytes) -> BulkDump:
    """What a message says.

    Raises:
        MidiTuningError: It is no bulk dump, or it was damaged on the way.
    """
    if len(data) != _LENGTH:
        raise MidiTuningError(f"A bulk dump is {_LENGTH} bytes long, not {len(data)}.")
    framed = tuple(data[:2]) == _HEAD and tuple(data[3:5]) == _BULK_DUMP and data[-1] == _END
    if not framed or max(data[1:-1]) >= KEYS:
        raise MidiTuningError("These bytes are no bulk dump.")
    if data[-2] != _checksum(data[1:-2]):
        raise MidiTuningError("The checksum is wrong.")
    words = data[_START_OF_KEYS:-2]
    return BulkDump(
        data[6:_START_OF_KEYS].decode("ascii").rstrip(" \0"),
        tuple(_frequency(words[at : at + 3]) for at in range(0, len(words), 3)),
        data[5],
        data[2],
    )


def out_of_reach(frequencies: Iterable[float | None]) -> int:
    """How many of these frequencies the format cannot say."""
    return sum(hz is not None and _units(hz) == _NO_CHANGE for hz in frequencies)


def _units(hz: float | None) -> int:
    """A frequency in 1/16384 semitones above key 0; all ones for none."""
    if hz is None or hz <= 0.0:
        return _NO_CHANGE
    units = round((_A4_KEY + 12.0 * math.log2(hz / _A4_HZ)) * (1 << 14))
    return units if 0 <= units < _NO_CHANGE else _NO_CHANGE


def _bytes_of(units: int) -> tuple[int, int, int]:
    return units >> 14, units >> 7 & 0x7F, units & 0x7F


def _frequency(word: bytes) -> float | None:
    units = word[0] << 14 | word[1] << 7 | word[2]
    if units == _NO_CHANGE:
        return None
    return _A4_HZ * math.exp2((units / (1 << 14) - _A4_KEY) / 12.0)


def _checksum(body: bytes) -> int:
    return reduce(xor, body) & 0x7F


def _ascii(name: str) -> bytes:
    """A name as synthesizers show it: 16 printable characters, without accents."""
    plain = unicodedata.normalize("NFKD", name.replace("♭", "b").replace("♯", "#"))
    kept = "".join(sign for sign in plain if " " <= sign <= "~")
    return kept[:_NAME_BYTES].ljust(_NAME_BYTES).encode("ascii")
