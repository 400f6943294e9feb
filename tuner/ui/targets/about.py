"""A line or two about an instrument, a temperament, a transposition. Pure Python."""

from __future__ import annotations

from tuner.music.instruments import Instrument
from tuner.music.temperaments import Temperament
from tuner.music.transposition import CONCERT, TRANSPOSITIONS, transposition_named
from tuner.music.tuning import Tuning
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.settings.temperament_choice import (
    temperament_named,
    temperament_names,
    temperaments,
)
from tuner.ui.language import translate, translated
from tuner.ui.names import instrument_name, temperament_name
from tuner.ui.words import THIN, signed

_MOST_STRINGS = 16


def about_instrument(instrument: Instrument) -> str:
    """Its strings, or its range, and how it is written."""
    parts = []
    strings = [string.note.name() for string in instrument.sounding_strings]
    if strings:
        more = " …" if len(strings) > _MOST_STRINGS else ""
        parts.append(f"{'  '.join(strings[:_MOST_STRINGS])}{more}")
    elif instrument.lowest is not None and instrument.highest is not None:
        parts.append(
            translate("Targets", "Any note, {lowest} to {highest}").format(
                lowest=instrument.lowest.name(), highest=instrument.highest.name()
            )
        )
    else:
        parts.append(translate("Targets", "Any note"))
    if instrument.transposition:
        parts.append(about_transposition(instrument.transposition))
    if instrument.comment:
        parts.append(_capital(instrument_name(instrument.comment)))
    return "\n".join(parts)


def about_temperament(name: str, key: str) -> str:
    """Who says so, and by how many cents its notes differ from equal ones."""
    temperament = temperament_named(name)
    year = f", {temperament.year}" if temperament.year else ""
    source = f"{_capital(translated(temperament.source))}{year}"
    if not temperament.is_twelve_tone or temperament.divisions:
        return source
    offsets = Tuning(temperament=temperament, key=KEY_NOTES.index(key)).offsets_from_equal()
    cents = "   ".join(
        f"{note}{THIN}{signed(offset)}" for note, offset in zip(KEY_NOTES, offsets, strict=True)
    )
    return translate("Targets", "{source}\nOn {key}, in cents from equal: {cents}").format(
        source=source, key=key, cents=cents
    )


def about_scale(temperament: Temperament) -> str:
    """What is in the scale file that is in force."""
    scale = temperament.scale
    text = (
        translate("Targets", "{name}\n1 note, again after {period:.1f}\u202f¢")
        if len(scale.intervals) == 1
        else translate("Targets", "{name}\n{count} notes, again after {period:.1f}\u202f¢")
    )
    return text.format(
        name=scale.description or temperament.name,
        count=len(scale.intervals),
        period=scale.period,
    )


def about_transposition(name: str) -> str:
    """What is heard when the player reads C."""
    if not name:
        return translate("Targets", "As the instrument is written")
    transposition = transposition_named(name)
    if not transposition.semitones:
        return translate("Targets", "Written as it sounds")
    octaves, rest = divmod(abs(transposition.semitones), 12)
    lower = transposition.semitones > 0
    if rest:
        text = (
            translate("Targets", "Reading C, the player sounds {key}, lower than it is written")
            if lower
            else translate(
                "Targets", "Reading C, the player sounds {key}, higher than it is written"
            )
        )
    elif octaves == 1:
        text = (
            translate("Targets", "Sounds an octave lower than it is written")
            if lower
            else translate("Targets", "Sounds an octave higher than it is written")
        )
    else:
        text = (
            translate("Targets", "Sounds {octaves} octaves lower than it is written")
            if lower
            else translate("Targets", "Sounds {octaves} octaves higher than it is written")
        )
    return text.format(key=transposition.key, octaves=octaves)


def temperaments_by_family() -> dict[str, list[str]]:
    """All temperaments under their headings, the equal divisions last."""
    families: dict[str, list[str]] = {}
    for each in temperaments():
        families.setdefault(temperament_name(each.family), []).append(each.name)
    own = {each.name for each in temperaments()}
    families[translate("Targets", "Equal divisions of the octave")] = [
        name for name in temperament_names() if name not in own
    ]
    return families


def transpositions_by_kind() -> dict[str, list[str]]:
    """All transpositions: those by key, then those by instrument."""
    names = [each.name for each in TRANSPOSITIONS]
    keys = [name for name in names if name.endswith(" instrument") or name == CONCERT.name]
    return {
        translate("Targets", "By key"): keys,
        translate("Targets", "By instrument"): [name for name in names if name not in keys],
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
