"""``tuner scale --mts``: a Scala scale as a tuning for synthesizers."""

from __future__ import annotations

import sys
from pathlib import Path

from tuner.commands.failure import UnusableFileError
from tuner.commands.music import music_values
from tuner.music.midi_tuning import KEYS, dump_of, out_of_reach, write_bulk_dump
from tuner.settings.model import Settings
from tuner.settings.option import InvalidSettingError
from tuner.settings.tunings import TuningFactory


def write_scale(
    scale: Path, kbm: str | None, concert_pitch: float | None, key: str | None, out: Path,
    factory: TuningFactory,
) -> None:  # fmt: skip
    """Write the bulk dump of a scale; keys that it cannot say are told on stderr.

    Args:
        scale: A Scala scale.
        kbm: A Scala keyboard mapping; None to give each key the next degree.
        concert_pitch: Of A4, in Hz; None for 440.
        key: The key note; None for C.
        out: The file to write.
        factory: Makes tunings.

    Raises:
        InvalidSettingError: Concert pitch or key note are none.
        UnusableFileError: A file cannot be read or written.
    """
    given = {"scale": str(scale), "kbm": kbm, "key": key}
    values = music_values({name: each for name, each in given.items() if each}, factory)
    if concert_pitch is not None:
        if kbm is not None:
            raise InvalidSettingError("--a4 does not go with --kbm, which says how high it is.")
        values["concert_pitch"] = concert_pitch
    tuning = factory.make(Settings().changed("tuning", **values).tuning).tuning
    dump = dump_of(tuning, scale.stem)
    unsaid = out_of_reach(dump.frequencies)
    try:
        out.write_bytes(write_bulk_dump(dump))
    except OSError as error:
        why = error.strerror or str(error)
        raise UnusableFileError(f"{out} cannot be written: {why}.") from None
    if unsaid:
        print(f"tuner: {unsaid} of {KEYS} keys are beyond MIDI and stay as they are.",
              file=sys.stderr)  # fmt: skip
