"""From the tuning page to a tuning: instruments and scale files are looked up here.

Owned by the GUI thread, or by the command. What was read is kept as long as its file does not
change, so that a tuning may be made after every step of the concert pitch.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from platformdirs import user_config_path

from tuner.music.instrument_files import (
    InstrumentFileError,
    load_instruments,
    read_instruments,
    write_instruments,
)
from tuner.music.instruments import CHROMATIC, Instrument
from tuner.music.scala_kbm import KeyboardMapping, parse_kbm
from tuner.music.scala_scl import parse_scl
from tuner.music.scala_text import ScalaError, read_text
from tuner.music.temperaments import Temperament, from_scale
from tuner.music.tuning import Tuning
from tuner.settings.offsets import parse_offsets
from tuner.settings.pages.tuning import TuningSettings
from tuner.text import Text, text_of

_Parsed = TypeVar("_Parsed")
_LARGEST_FILE = 4_000_000


@dataclass(frozen=True, slots=True)
class MadeTuning:
    """A tuning, and what did not go into it.

    Attributes:
        tuning: Always usable.
        instrument: What is tuned.
        problems: One sentence for each thing that was asked for and cannot be had.
    """

    tuning: Tuning
    instrument: Instrument
    problems: tuple[str, ...] = ()


class TuningFactory:
    """Makes tunings of settings.

    Args:
        presets: The folder of the instruments that come with the program.
        own: The file of the user's own instruments, there or not; None for none.
    """

    def __init__(self, presets: Path, own: Path | None = None) -> None:
        self._folder = presets
        self._own_file = own
        self._presets: tuple[Instrument, ...] | None = None
        self._own: tuple[Instrument, ...] = ()
        self._trouble: list[str] = []
        self._scales: dict[tuple[str, int, int], Temperament] = {}
        self._mappings: dict[tuple[str, int, int], KeyboardMapping] = {}

    @property
    def instruments(self) -> tuple[Instrument, ...]:
        """All instruments: chromatic, the presets, the user's own, which come first by name."""
        presets = self._load()
        own = {each.name for each in self._own}
        kept = [each for each in presets if each.name not in own and each.name != CHROMATIC.name]
        return (CHROMATIC, *kept, *self._own)

    @property
    def own(self) -> tuple[Instrument, ...]:
        """The user's own instruments."""
        self._load()
        return self._own

    @property
    def preset_names(self) -> frozenset[str]:
        """The names of the instruments that come with the program."""
        return frozenset((CHROMATIC.name, *(each.name for each in self._load())))

    def instrument(self, name: str) -> Instrument | None:
        """The instrument of a name; None if there is none."""
        if name == CHROMATIC.name:
            return CHROMATIC
        return next((each for each in self.instruments if each.name == name), None)

    def make(self, page: TuningSettings, locked: int | None = None) -> MadeTuning:
        """The tuning of a page.

        Args:
            page: The options.
            locked: The target to lock; let go when there is no such target.
        """
        problems: list[str] = []
        instrument = self._fitted(page, problems)
        mapping = self._mapping(page.keyboard_map, problems)
        if mapping is not None and instrument.has_strings:
            problems.append(
                Text(
                    "App", "The keys of {file} are the targets, not the strings of “{instrument}”."
                ).format(
                    file=Path(page.keyboard_map).name,
                    instrument=Text("Instruments", instrument.name),
                )
            )
        scale = self._scale(page, problems)
        found = None if instrument == CHROMATIC else instrument
        try:
            tuning = page.tuning(found, scale, mapping, locked)
        except IndexError:
            tuning = page.tuning(found, scale, mapping)
        problems += self._trouble
        self._trouble = []
        return MadeTuning(tuning, instrument, tuple(problems))

    def import_own(self, path: Path) -> tuple[Instrument, ...]:
        """Take over the instruments of a file; own ones of the same name are replaced.

        One that is called like an instrument of the program is called "… (own)" from then on.

        Returns:
            What was in the file, as it is called now.

        Raises:
            InstrumentFileError: It is no file of instruments; the message says where and why.
            OSError: A file cannot be read, or the user's instruments cannot be kept.
        """
        taken = {each.name for each in self._load()}
        added = tuple(
            replace(each, name=f"{each.name} (own)") if each.name in taken else each
            for each in read_instruments(_content(path))
        )
        self.change_own(added)
        return added

    def change_own(self, added: Iterable[Instrument], gone: Iterable[str] = ()) -> None:
        """Keep other own instruments; those of the same name are replaced.

        Args:
            added: What is kept from now on.
            gone: The names of those that are forgotten.

        Raises:
            OSError: They cannot be kept; then all is as it was.
        """
        new = tuple(added)
        names = {*gone, *(each.name for each in new)}
        own = (*(each for each in self.own if each.name not in names), *new)
        if self._own_file is not None:
            self._own_file.parent.mkdir(parents=True, exist_ok=True)
            _replace_file(self._own_file, write_instruments(own))
        self._own = own

    def _load(self) -> tuple[Instrument, ...]:
        if self._presets is not None:
            return self._presets
        try:
            self._presets = load_instruments(self._folder)
        except (OSError, InstrumentFileError) as error:
            self._presets = ()
            self._trouble.append(
                Text("App", "The instruments of the program cannot be read: {error}.").format(
                    error=text_of(error)
                )
            )
        if self._own_file is not None and self._own_file.exists():
            try:
                self._own = read_instruments(_content(self._own_file))
            except (OSError, InstrumentFileError) as error:
                self._trouble.append(
                    Text("App", "Your own instruments in {path} cannot be read: {error}.").format(
                        path=self._own_file, error=text_of(error)
                    )
                )
        return self._presets

    def _fitted(self, page: TuningSettings, problems: list[str]) -> Instrument:
        """The instrument with drop, capo and offsets, as far as they go."""
        instrument = self.instrument(page.instrument)
        if instrument is None:
            problems.append(
                Text("App", "There is no instrument “{instrument}”; chromatic is used.").format(
                    instrument=page.instrument
                )
            )
            return CHROMATIC
        if not (page.drop or page.capo or page.offsets):
            return instrument
        if not instrument.has_strings:
            problems.append(
                Text("App", "Drop, capo and offsets are left out: “{name}” has no strings.").format(
                    name=Text("Instruments", instrument.name)
                )
            )
            return instrument
        try:
            instrument = replace(
                instrument,
                drop=page.drop or instrument.drop,
                capo=page.capo or instrument.capo,
            )
        except ValueError as error:
            problems.append(
                Text("App", "Drop and capo are left out: {error}.").format(error=text_of(error))
            )
        if page.offsets:
            try:
                return instrument.sweetened(parse_offsets(page.offsets))
            except ValueError as error:
                problems.append(
                    Text("App", "The string offsets are left out: {error}.").format(
                        error=text_of(error)
                    )
                )
        return instrument

    def _scale(self, page: TuningSettings, problems: list[str]) -> Temperament | None:
        if not page.scale_file:
            return None
        path = Path(page.scale_file)
        try:
            return _cached(self._scales, path, lambda text: _temperament(text, path))
        except (OSError, ScalaError) as error:
            why, name = _reason(error), page.temperament
            problems.append(
                Text("App", "The scale {path} cannot be read ({why}); “{name}” is used.").format(
                    path=path, why=why, name=Text("Temperaments", name)
                )
            )
            return None

    def _mapping(self, file: str, problems: list[str]) -> KeyboardMapping | None:
        if not file:
            return None
        path = Path(file)
        try:
            return _cached(self._mappings, path, parse_kbm)
        except (OSError, ScalaError) as error:
            problems.append(
                Text(
                    "App", "The keyboard mapping {path} cannot be read ({reason}); none is used."
                ).format(path=path, reason=_reason(error))
            )
            return None


def own_instruments_path() -> Path:
    """Where the user's own instruments are, beside the settings."""
    return user_config_path("ping-pong-tuner", appauthor=False) / "instruments.json"


def listed_by_family(instruments: Iterable[Instrument]) -> dict[str, list[Instrument]]:
    """Instruments under the headings by which they are found."""
    families: dict[str, list[Instrument]] = {}
    for each in instruments:
        families.setdefault(each.family or "Others", []).append(each)
    return families


def _cached(
    known: dict[tuple[str, int, int], _Parsed], path: Path, parse: Callable[[str], _Parsed]
) -> _Parsed:
    """What a file holds, read again only when it has changed."""
    status = path.stat()
    key = (str(path), status.st_mtime_ns, status.st_size)
    if key not in known:
        parsed = parse(read_text(path))
        known.clear()
        known[key] = parsed
    return known[key]


def _temperament(text: str, path: Path) -> Temperament:
    return from_scale(parse_scl(text), path.stem)


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise OSError(
            Text("Files", "{path} is too large for a file of instruments").format(path=path)
        )
    return data


def _replace_file(path: Path, text: str) -> None:
    """Write a file, all or nothing."""
    new = path.with_name(f"{path.name}.tmp-{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _reason(error: OSError | ScalaError) -> str:
    if isinstance(error, OSError):
        return error.strerror.lower() if error.strerror else text_of(error)
    return text_of(error)
