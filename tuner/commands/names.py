"""``tuner names``: the names that the command line takes for instruments, temperaments, players."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from tuner.music.instruments import Instrument
from tuner.music.string_text import written_strings
from tuner.music.temperaments import EDO_RANGE, Temperament
from tuner.music.transposition import TRANSPOSITIONS, Transposition
from tuner.settings.option import InvalidSettingError
from tuner.settings.temperament_choice import temperaments
from tuner.settings.tunings import TuningFactory

KINDS = ("instruments", "temperaments", "transpositions")
"""What can be listed."""


def show_names(kinds: Sequence[str], as_json: bool, factory: TuningFactory) -> None:
    """Print names, each with what it stands for.

    Args:
        kinds: Of `KINDS`; empty for all.
        as_json: Whether to print one line of JSON for each name, with ``kind`` and ``name``, and
            ``strings`` and ``transposition``, ``cents``, ``source`` and ``year``, or
            ``semitones`` by which the written note lies above the sounding one.
        factory: Knows the instruments.

    Raises:
        InvalidSettingError: There is no such kind.
    """
    for kind in kinds:
        if kind not in KINDS:
            raise InvalidSettingError(f"names lists {', '.join(KINDS)}, not {kind!r}.")
    for kind in kinds or KINDS:
        if kind == "instruments":
            _print(kind, (_of_instrument(each) for each in factory.instruments), as_json)
        elif kind == "temperaments":
            _print(kind, (_of_temperament(each) for each in temperaments()), as_json)
            if not as_json:
                print(f"  {EDO_RANGE.start}-EDO to {EDO_RANGE.stop - 1}-EDO: equal steps\n")
        else:
            _print(kind, (_of_transposition(each) for each in TRANSPOSITIONS), as_json)


def _print(kind: str, rows: Iterable[tuple[dict[str, object], str]], as_json: bool) -> None:
    if as_json:
        for record, _ in rows:
            print(json.dumps({"kind": kind.removesuffix("s"), **record}, ensure_ascii=False))
        return
    print(f"{kind}:")
    for record, about in rows:
        print(f"  {record['name']}: {about}" if about else f"  {record['name']}")
    print()


def _of_instrument(instrument: Instrument) -> tuple[dict[str, object], str]:
    strings = written_strings(instrument.courses)
    about = strings
    if not strings and instrument.lowest is not None and instrument.highest is not None:
        about = f"{instrument.lowest.name()} to {instrument.highest.name()}"
    record: dict[str, object] = {
        "name": instrument.name,
        "family": instrument.family,
        "strings": strings,
        "transposition": instrument.transposition,
    }
    return record, about


def _of_temperament(temperament: Temperament) -> tuple[dict[str, object], str]:
    record: dict[str, object] = {
        "name": temperament.name,
        "family": temperament.family,
        "source": temperament.source,
        "year": temperament.year,
        "cents": list(temperament.scale.cents),
    }
    year = f", {temperament.year}" if temperament.year else ""
    return record, f"{temperament.source}{year}"


def _of_transposition(transposition: Transposition) -> tuple[dict[str, object], str]:
    record: dict[str, object] = {
        "name": transposition.name,
        "key": transposition.key,
        "semitones": transposition.semitones,
    }
    up = transposition.semitones
    way = f"{abs(up)} semitones {'higher' if up > 0 else 'lower'} than it sounds"
    return record, f"in {transposition.key}, written {way if up else 'as it sounds'}"
