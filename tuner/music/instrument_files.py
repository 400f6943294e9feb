"""Instruments as JSON, for the presets and for what users exchange.

The format is described in ``docs/music.md``. Everything in a file is checked, and a complaint
says where it is: ``instruments[2].strings[0]: 'Q2' is no note such as F#3``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tuner.music.instruments import Course, Instrument, StringTarget
from tuner.music.names import parse_note, plain_name
from tuner.music.notes import Note
from tuner.text import Text, text_of, wordless

FORMAT = "tuner-instruments"
VERSION = 1
_TEXTS = ("name", "family", "transposition", "comment")
_COUNTS = ("drop", "capo")
_KEYS = {*_TEXTS, *_COUNTS, "strings", "range"}


class InstrumentFileError(ValueError):
    """A file of instruments is not what it should be; the message says where and why."""


def load_instruments(folder: Path) -> tuple[Instrument, ...]:
    """Read all files of instruments in a folder, in the order of their names.

    Raises:
        InstrumentFileError: A file is not what it should be; the message begins with its name.
        OSError: A file cannot be read.
    """
    found: list[Instrument] = []
    for path in sorted(folder.glob("*.json")):
        try:
            found += read_instruments(path.read_bytes())
        except InstrumentFileError as error:
            raise InstrumentFileError(
                wordless("{where}: {error}").format(where=path.name, error=text_of(error))
            ) from None
    return tuple(found)


def read_instruments(data: bytes | str) -> tuple[Instrument, ...]:
    """Read the instruments of one file.

    Raises:
        InstrumentFileError: It is no such file; the message says where and why.
    """
    try:
        top = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InstrumentFileError(
            Text("Files", "this is no JSON: {error}").format(error=text_of(error))
        ) from None
    if not isinstance(top, dict) or top.get("format") != FORMAT:
        raise InstrumentFileError(
            Text("Files", 'this is no file of instruments: no "format": "{format}"').format(
                format=FORMAT
            )
        )
    version = top.get("version")
    if version != VERSION or isinstance(version, bool):
        raise InstrumentFileError(
            Text("Files", "its version is {version}; this program reads {readable}").format(
                version=repr(version), readable=VERSION
            )
        )
    entries = top.get("instruments")
    if not isinstance(entries, list):
        raise InstrumentFileError(Text("Files", "instruments: a list is needed"))
    return tuple(_instrument(each, f"instruments[{at}]") for at, each in enumerate(entries))


def write_instruments(instruments: Iterable[Instrument]) -> str:
    """The text of a file that reads back as the very same instruments."""
    entries = ",\n".join(
        f"    {json.dumps(_entry(each), ensure_ascii=False)}" for each in instruments
    )
    head = f'{{\n  "format": "{FORMAT}",\n  "version": {VERSION},\n  "instruments": ['
    return f"{head}\n{entries}\n  ]\n}}\n" if entries else f"{head}]\n}}\n"


def _instrument(entry: Any, where: str) -> Instrument:
    if not isinstance(entry, dict):
        raise InstrumentFileError(Text("Files", "{where}: an object is needed").format(where=where))
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise InstrumentFileError(
            Text("Files", "{where}: {unknown} is no property of an instrument").format(
                where=where, unknown=repr(unknown[0])
            )
        )
    lowest, highest = _range(entry.get("range"), f"{where}.range")
    courses = _courses(entry.get("strings", []), f"{where}.strings")
    texts = [_text(entry.get(key, ""), f"{where}.{key}") for key in _TEXTS]
    drop, capo = (_count(entry.get(key, 0), f"{where}.{key}") for key in _COUNTS)
    name, family, transposition, comment = texts
    try:
        return Instrument(
            name, family, courses, transposition, lowest, highest, drop, capo, comment
        )
    except ValueError as error:
        raise InstrumentFileError(
            wordless("{where}: {error}").format(where=where, error=text_of(error))
        ) from None


def _courses(entries: Any, where: str) -> tuple[Course, ...]:
    if not isinstance(entries, list):
        raise InstrumentFileError(Text("Files", "{where}: a list is needed").format(where=where))
    return tuple(_course(each, f"{where}[{at}]") for at, each in enumerate(entries))


def _course(entry: Any, where: str) -> Course:
    if isinstance(entry, list):
        return tuple(_string(each, f"{where}[{at}]") for at, each in enumerate(entry))
    return (_string(entry, where),)


def _string(entry: Any, where: str) -> StringTarget:
    if not isinstance(entry, dict):
        entry = {"note": entry}
    unknown = sorted(set(entry) - {"note", "cents"})
    if unknown:
        raise InstrumentFileError(
            Text("Files", "{where}: {unknown} is no property of a string").format(
                where=where, unknown=repr(unknown[0])
            )
        )
    note, cents = _note(entry.get("note"), where), entry.get("cents", 0.0)
    if isinstance(cents, bool) or not isinstance(cents, int | float):
        raise InstrumentFileError(
            Text("Files", "{where}: a number is needed, not {value}").format(
                where=f"{where}.cents", value=repr(cents)
            )
        )
    try:
        return StringTarget(note, float(cents))
    except (ValueError, OverflowError) as error:
        raise InstrumentFileError(
            wordless("{where}: {error}").format(where=where, error=text_of(error))
        ) from None


def _range(entry: Any, where: str) -> tuple[Note | None, Note | None]:
    if entry is None:
        return None, None
    if not isinstance(entry, list) or len(entry) != 2:
        raise InstrumentFileError(
            Text("Files", "{where}: a list of the lowest and the highest note is needed").format(
                where=where
            )
        )
    return _note(entry[0], f"{where}[0]"), _note(entry[1], f"{where}[1]")


def _note(entry: Any, where: str) -> Note:
    if not isinstance(entry, str):
        raise InstrumentFileError(
            Text("Files", "{where}: a note such as 'F#3' is needed, not {entry}").format(
                where=where, entry=repr(entry)
            )
        )
    try:
        return parse_note(entry)
    except ValueError as error:
        raise InstrumentFileError(
            wordless("{where}: {error}").format(where=where, error=text_of(error))
        ) from None


def _text(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise InstrumentFileError(
            Text("Files", "{where}: a text is needed, not {value}").format(
                where=where, value=repr(value)
            )
        )
    return value


def _count(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InstrumentFileError(
            Text("Files", "{where}: a whole number is needed, not {value}").format(
                where=where, value=repr(value)
            )
        )
    return value


def _entry(instrument: Instrument) -> dict[str, Any]:
    entry: dict[str, Any] = {"name": instrument.name, "family": instrument.family}
    if instrument.courses:
        entry["strings"] = [_course_entry(course) for course in instrument.courses]
    if instrument.lowest is not None and instrument.highest is not None:
        entry["range"] = [plain_name(instrument.lowest), plain_name(instrument.highest)]
    for key in ("transposition", "drop", "capo", "comment"):
        value = getattr(instrument, key)
        if value:
            entry[key] = value
    return entry


def _course_entry(course: Course) -> Any:
    strings = [_string_entry(string) for string in course]
    return strings[0] if len(strings) == 1 else strings


def _string_entry(string: StringTarget) -> Any:
    name = plain_name(string.note)
    return {"note": name, "cents": string.cents} if string.cents else name
