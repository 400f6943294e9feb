"""From the music options of the command line to settings."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from tuner.commands.failure import UnusableFileError
from tuner.music.names import parse_note
from tuner.music.piano import Octaves
from tuner.music.scala_kbm import parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.music.scala_text import ScalaError, read_text
from tuner.music.temperaments import EDO_RANGE, edo
from tuner.music.transposition import TRANSPOSITIONS
from tuner.settings.nearest_names import meant_by, nearest_names
from tuner.settings.offsets import parse_offsets
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.tuning import KEY_NOTES, PLAIN_INSTRUMENT, TuningSettings
from tuner.settings.temperament_choice import temperament_names
from tuner.settings.tunings import TuningFactory

_MOST_NAMED = 4
_EQUAL_STEPS = re.compile(r"([0-9]{1,4})[ -]?(?:edo|tet|et)", re.IGNORECASE)


def music_values(given: Mapping[str, Any], factory: TuningFactory) -> dict[str, object]:
    """The values of the tuning page that the command line gives.

    What is saved beside them must not spoil them: another instrument comes without the drop, the
    capo, the offsets and the transposition of the last one, its strings without a keyboard mapping,
    and another temperament without its scale file.

    Args:
        given: Texts by the name of their option; others are left alone.
        factory: Knows the instruments.

    Raises:
        InvalidSettingError: A name is not known, or options do not go together; one sentence.
        UnusableFileError: A file cannot be read, or is not what it should be.
    """
    if "scale" in given and "temperament" in given:
        raise InvalidSettingError("--scale and --temperament exclude each other: give one of them.")
    values: dict[str, object] = {}
    if "instrument" in given:
        names = [each.name for each in factory.instruments]
        values |= dict(PLAIN_INSTRUMENT)
        name = known_name("--instrument", given["instrument"], names)
        values["instrument"] = name
        chosen = factory.instrument(name)
        if chosen is not None and chosen.has_strings:
            values["keyboard_map"] = ""
    for name, what in (("drop", "a number of semitones"), ("capo", "the number of a fret")):
        if name in given:
            values[name] = _whole(name, what, given[name])
    values |= {name: given[name] for name in ("offsets", "piano") if name in given}
    if "stretch" in given:
        values["stretch"] = _stretch(given["stretch"])
    if "transpose" in given:
        names = [each.name for each in TRANSPOSITIONS]
        key_only = meant_by(f"{given['transpose']} instrument", names)
        values["transposition"] = (
            key_only[0]
            if len(key_only) == 1
            else known_name("--transpose", given["transpose"], names)
        )
    if "temperament" in given:
        values |= {"scale_file": "", "keyboard_map": ""}
        values["temperament"] = _temperament(given["temperament"])
    if "key" in given:
        values["key"] = _key_note(given["key"])
    if "scale" in given:
        values |= {
            "scale_file": _readable("--scale", given["scale"], parse_scl),
            "keyboard_map": "",
        }
    if "kbm" in given:
        values["keyboard_map"] = _readable("--kbm", given["kbm"], parse_kbm)
    return values


def refuse_unfit(given: Mapping[str, Any], page: TuningSettings, factory: TuningFactory) -> None:
    """Refuse what the command line wants done to strings that the instrument has not.

    Args:
        given: Texts by the name of their option.
        page: The tuning page with all that was given.
        factory: Knows the instruments.

    Raises:
        InvalidSettingError: Something does not fit; one sentence.
    """
    wanted = [name for name in ("drop", "capo", "offsets") if name in given and getattr(page, name)]
    instrument = factory.instrument(page.instrument)
    if not wanted or instrument is None:
        return
    if not instrument.has_strings:
        raise InvalidSettingError(
            f"--{wanted[0]} goes with an instrument that has strings; “{instrument.name}” has none."
        )
    if "offsets" in wanted:
        try:
            instrument.sweetened(parse_offsets(page.offsets))
        except ValueError as error:
            raise InvalidSettingError(f"--offsets of “{instrument.name}”: {error}.") from None


def known_name(flag: str, text: str, names: Sequence[str]) -> str:
    """The one name that a text means.

    Raises:
        InvalidSettingError: There is none, or there are several; the nearest are named.
    """
    meant = meant_by(text, names)
    if len(meant) == 1:
        return meant[0]
    if meant:
        rest = len(meant) - _MOST_NAMED
        more = f" and {rest} more" if rest > 0 else ""
        raise InvalidSettingError(
            f"{flag} {text!r} may be {_listed(meant[:_MOST_NAMED])}{more}; say which."
        )
    nearest = nearest_names(text, names)
    hint = f"; did you mean {_listed(nearest)}?" if nearest else "; “tuner names” lists all."
    raise InvalidSettingError(f"{flag} knows no {text!r}{hint}")


def _stretch(text: str) -> Octaves:
    try:
        return Octaves(text.lower())
    except ValueError:
        names = ", ".join(each.value for each in Octaves)
        raise InvalidSettingError(f"--stretch takes one of {names}, not {text!r}.") from None


def _temperament(text: str) -> str:
    """The name of a temperament; equal steps may be called 19-EDO, 19 edo or 19-TET.

    Raises:
        InvalidSettingError: There is none of that name.
    """
    equal_steps = _EQUAL_STEPS.fullmatch(text.strip())
    if equal_steps is None:
        return known_name("--temperament", text, list(temperament_names()))
    steps = int(equal_steps[1])
    if steps not in EDO_RANGE:
        lowest, highest = EDO_RANGE.start, EDO_RANGE.stop - 1
        raise InvalidSettingError(
            f"--temperament takes {lowest}-EDO to {highest}-EDO, not {text!r}."
        )
    return edo(steps).name


def _whole(name: str, what: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InvalidSettingError(f"--{name} takes {what}, not {text!r}.") from None


def _key_note(text: str) -> str:
    try:
        return KEY_NOTES[parse_note(f"{text.strip()}4").number % len(KEY_NOTES)]
    except ValueError:
        raise InvalidSettingError(
            f"--key takes a note such as C, F# or Bb, not {text!r}."
        ) from None


def _readable(flag: str, file: str, parse: Callable[[str], object]) -> str:
    """The path, absolute, of a file that can be used.

    Raises:
        UnusableFileError: It cannot.
    """
    try:
        parse(read_text(Path(file)))
    except ScalaError as error:
        raise UnusableFileError(f"{flag} {file}: {error}.") from None
    except OSError as error:
        raise UnusableFileError(f"{flag} {file}: {error.strerror or error}.") from None
    return str(Path(file).absolute())


def _listed(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} or {quoted[-1]}"
