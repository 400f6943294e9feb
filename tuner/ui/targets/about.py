"""A line or two about an instrument, a temperament, a transposition. Pure Python."""

from __future__ import annotations

from tuner.music.catalogue import TEMPERAMENTS, temperament_named, temperament_names
from tuner.music.instruments import Instrument
from tuner.music.temperaments import Temperament
from tuner.music.transposition import TRANSPOSITIONS, transposition_named
from tuner.music.tuning import Tuning
from tuner.settings.model import KEY_NOTES
from tuner.ui.words import THIN, signed

_MOST_STRINGS = 16
_DIVISIONS = "Equal divisions of the octave"


def about_instrument(instrument: Instrument) -> str:
    """Its strings, or its range, and how it is written."""
    parts = []
    strings = [string.note.name() for string in instrument.sounding_strings]
    if strings:
        more = " …" if len(strings) > _MOST_STRINGS else ""
        parts.append(f"{'  '.join(strings[:_MOST_STRINGS])}{more}")
    elif instrument.lowest is not None and instrument.highest is not None:
        parts.append(f"Any note, {instrument.lowest.name()} to {instrument.highest.name()}")
    else:
        parts.append("Any note")
    if instrument.transposition:
        parts.append(about_transposition(instrument.transposition))
    if instrument.comment:
        parts.append(instrument.comment[:1].upper() + instrument.comment[1:])
    return "\n".join(parts)


def about_temperament(name: str, key: str) -> str:
    """Who says so, and by how many cents its notes differ from equal ones."""
    temperament = temperament_named(name)
    year = f", {temperament.year}" if temperament.year else ""
    source = f"{temperament.source[:1].upper()}{temperament.source[1:]}{year}"
    if not temperament.is_twelve_tone or temperament.divisions:
        return source
    offsets = Tuning(temperament=temperament, key=KEY_NOTES.index(key)).offsets_from_equal()
    cents = "   ".join(
        f"{note}{THIN}{signed(offset)}" for note, offset in zip(KEY_NOTES, offsets, strict=True)
    )
    return f"{source}\nOn {key}, in cents from equal: {cents}"


def about_scale(temperament: Temperament) -> str:
    """What is in the scale file that is in force."""
    scale = temperament.scale
    notes = "1 note" if len(scale.intervals) == 1 else f"{len(scale.intervals)} notes"
    period = f"{scale.period:.1f}{THIN}¢"
    return f"{scale.description or temperament.name}\n{notes}, again after {period}"


def about_transposition(name: str) -> str:
    """What is heard when the player reads C."""
    if not name:
        return "As the instrument is written"
    transposition = transposition_named(name)
    if not transposition.semitones:
        return "Written as it sounds"
    octaves, rest = divmod(abs(transposition.semitones), 12)
    lower = "lower" if transposition.semitones > 0 else "higher"
    if not rest:
        far = "an octave" if octaves == 1 else f"{octaves} octaves"
        return f"Sounds {far} {lower} than it is written"
    return f"Reading C, the player sounds {transposition.key}, {lower} than it is written"


def temperaments_by_family() -> dict[str, list[str]]:
    """All temperaments under their headings, the equal divisions last."""
    families: dict[str, list[str]] = {}
    for each in TEMPERAMENTS:
        families.setdefault(each.family, []).append(each.name)
    own = {each.name for each in TEMPERAMENTS}
    families[_DIVISIONS] = [name for name in temperament_names() if name not in own]
    return families


def transpositions_by_kind() -> dict[str, list[str]]:
    """All transpositions: those by key, then those by instrument."""
    names = [each.name for each in TRANSPOSITIONS]
    keys = [name for name in names if name.endswith(" instrument") or name == "Concert pitch"]
    return {"By key": keys, "By instrument": [name for name in names if name not in keys]}
