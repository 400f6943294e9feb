"""A take on disk: sound, readings, and the settings with which both are read again.

Three files of one name in one folder: ``.wav`` (mono, 32-bit float: the very samples), ``.csv``
(one row a reading, as ``tuner analyze --format csv`` prints them) and ``.json`` (the rest). Belongs
to no thread; writing takes a moment, so it is done beside the window's thread.
"""

from __future__ import annotations

import enum
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from tuner import __version__
from tuner.data_out.records import record_of, record_writer
from tuner.engine.black_box import Span, Take, runs, spans_of
from tuner.settings.file_names import as_text, from_text
from tuner.settings.model import PAGES, Page, Settings, values_of
from tuner.settings.option import InvalidSettingError, Option, options_of
from tuner.text import Text

_FORMAT = "ping-pong-tuner take 1"
_PAGES = ("audio", "tuning", "engine")
"""What a reading depends on."""
_LARGEST_NOTES = 4_000_000


class TakeError(Exception):
    """A take cannot be written or read; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What stands beside the sound.

    Attributes:
        settings: Those in force when it was saved; what no reading depends on is at its default.
        locked: The index of the target that was locked; None for none.
        clock_ppm: By how much readings were corrected for the sound card's clock.
        spans: The batches.
    """

    settings: Settings
    locked: int | None
    clock_ppm: float
    spans: tuple[Span, ...]


def write_take(folder: Path, take: Take, settings: Settings, source: str, now: datetime) -> Path:
    """Write a take under a new name.

    Args:
        folder: Where; it is made if need be.
        take: What is written.
        settings: Those in force.
        source: What the user knows the source by.
        now: Goes into the name.

    Returns:
        The path of the sound; the others differ in the ending.

    Raises:
        TakeError: It cannot be written; nothing is left of it.
    """
    import soundfile  # noqa: PLC0415 - only who saves needs it

    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sound = _unused(folder, f"Tuner {now:%Y-%m-%d %H-%M-%S}")
        readings, notes = sound.with_suffix(".csv"), sound.with_suffix(".json")
        written += [sound, readings, notes]
        soundfile.write(str(sound), take.samples, take.sample_rate, subtype="FLOAT")
        with readings.open("w", encoding="utf-8", newline="") as out:
            write = record_writer("csv", out)
            for reading in take.readings():
                write(record_of(sound.name, reading))
        notes.write_text(_notes_of(take, settings, source, now), encoding="utf-8")
    except (OSError, soundfile.SoundFileError) as error:
        for path in written:
            path.unlink(missing_ok=True)
        why = getattr(error, "strerror", None) or str(error)
        raise TakeError(
            Text("DataOut", "The last seconds cannot be saved in {folder}: {why}.").format(
                folder=folder, why=why.rstrip(".")
            )
        ) from error
    return sound


def read_notes(sound: Path) -> Notes | None:
    """What was saved beside a sound; None if it is no take.

    Raises:
        TakeError: It is one, but its notes are damaged.
    """
    path = sound.with_suffix(".json")
    if path == sound:
        return None
    try:
        with path.open("rb") as file:
            content = json.loads(file.read(_LARGEST_NOTES).decode())
    except (OSError, ValueError):
        return None
    if not isinstance(content, dict) or content.get("format") != _FORMAT:
        return None
    try:
        locked = content["locked"]
        return Notes(
            _settings_of(content["settings"]),
            None if locked is None else int(locked),
            float(content["clock_ppm"]),
            tuple(spans_of(content["batches"])),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TakeError(
            Text("DataOut", "“{name}” is damaged; take it away to read the sound alone.").format(
                name=path.name
            )
        ) from error


def _notes_of(take: Take, settings: Settings, source: str, now: datetime) -> str:
    content = {
        "format": _FORMAT,
        "version": __version__,
        "saved": now.astimezone().isoformat(timespec="seconds"),
        "source": source,
        "sample_rate": take.sample_rate,
        "seconds": round(take.seconds, 3),
        "whole_stream": take.whole,
        "clock_ppm": take.clock_ppm,
        "locked": take.tuning.locked,
        "batches": runs(take.spans),
        "settings": {page: _plain(getattr(settings, page)) for page in _PAGES},
    }
    content["settings"]["audio"]["gate"] = take.gate_dbfs  # type: ignore[index]
    return "\n".join((
        "{", *(f"  {json.dumps(name)}: {_indented(value)}," for name, value in content.items()),
    )).rstrip(",") + "\n}\n"  # fmt: skip


def _indented(value: object) -> str:
    """A value in as few lines as can be read."""
    if not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return json.dumps(value, ensure_ascii=False, indent=2).replace("\n", "\n  ")


def _plain(page: Page) -> dict[str, Any]:
    """The values of a page as JSON has them."""
    return {
        name: value.value
        if isinstance(value, enum.Enum)
        else as_text(value)
        if isinstance(value, str)
        else value
        for name, value in values_of(page).items()
    }


def _settings_of(pages: dict[str, dict[str, Any]]) -> Settings:
    """Settings from plain values; what an option does not take stays at its default."""
    settings = Settings()
    for page in _PAGES:
        values = {}
        for name, declared in options_of(PAGES[page]):
            if name in pages[page]:
                try:
                    values[name] = _taken(declared, pages[page][name])
                except ValueError:
                    continue
        try:
            settings = settings.changed(page, **values)
        except InvalidSettingError:
            continue
    return settings


def _taken(declared: Option, value: object) -> Any:
    if declared.is_path and isinstance(value, str):
        value = from_text(value)
    return declared.take(declared.kind(value) if issubclass(declared.kind, enum.Enum) else value)


def _unused(folder: Path, stem: str) -> Path:
    """The path of a sound that is not there yet, nor its companions."""
    number = 1
    while True:
        path = folder / (f"{stem}.wav" if number == 1 else f"{stem} ({number}).wav")
        if not any(path.with_suffix(end).exists() for end in (".wav", ".csv", ".json")):
            return path
        number += 1
