"""What the lines of the list say: one text for each column, and one sentence for them all."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tuner.engine.views import ReedsState, ReedsView, StringsView, TonesView
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.words import MINUS, NOTHING, THIN, decibels, decimal, hertz, short_cents

if TYPE_CHECKING:
    from tuner.engine.views import SeveralView, Stiffness, ToneLine
    from tuner.music.tuning import Target
    from tuner.pitch.several.found import StringPitch

SURE = 2.0
"""Standard deviations that have to lie inside the tolerance."""
_BARELY = 0.01
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class State(enum.Enum):
    """How a line is: its word, and by it its colour."""

    NONE = ""
    UNHEARD = Text("Several", "not heard")
    HIDDEN = Text("Several", "hidden")
    FLAT = Text("Several", "♭ flat")
    IN_TUNE = Text("Several", "in tune")
    SHARP = Text("Several", "♯ sharp")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list.

    Attributes:
        cells: The text of each column, as ``names_of`` heads them.
        state: How it is.
        sentence: All of it, for those who hear it.
    """

    cells: tuple[str, ...]
    state: State
    sentence: str


def rows_of(view: SeveralView, tolerance: float) -> list[Row]:
    """The lines of a view; the tolerance is in cents."""
    if isinstance(view, StringsView):
        return [_string(target, pitch, tolerance) for target, pitch in view.strings]
    tones = view.tones if isinstance(view, TonesView) else view.reeds
    return [_tone(tone, tolerance) for tone in tones]


def summary_of(view: SeveralView) -> str:
    """What is to be said above the list."""
    if isinstance(view, TonesView):
        if not view.tones:
            return translate("Several", "Nothing sounds.")
        return translate("Several", "The strongest tones, overtones among them")
    if isinstance(view, StringsView):
        if not view.strings:
            return translate("Several", "Choose an instrument with strings (Ctrl+I).")
        return translate("Several", "Strum all strings, and let them ring.")
    return _reeds_words(view)


def _reeds_words(view: ReedsView) -> str:
    if view.state is not ReedsState.TOLD:
        return translated(_REEDS_WORDS[view.state])
    if len(view.reeds) == 1:
        return translate("Several", "One reed, or several exactly alike")
    beats = " + ".join(decimal(each, 2) for each in view.beats_hz)
    if len(view.reeds) == 2:
        return translate("Several", "Two reeds, {beats} beats a second").format(beats=beats)
    return translate("Several", "Three reeds, {beats} beats a second").format(beats=beats)


_REEDS_WORDS = {
    ReedsState.SILENT: Text("Several", "Hold one note of an accordion or a tremolo harmonica."),
    ReedsState.LISTENING: Text("Several", "Hold the note for two seconds…"),
    ReedsState.UNSTEADY: Text("Several", "Not steady enough to tell the reeds; hold the note."),
}


def stiffness_words(stiffness: Stiffness | None) -> str:
    """The inharmonicity of the string that was read last."""
    if stiffness is None:
        return translate("Several", "Inharmonicity: not known yet")
    exponent = -4
    b, sigma = (value / 10.0**exponent for value in (stiffness.b, stiffness.sigma))
    decimals = 3 if sigma < 0.0095 else 2 if sigma < 0.095 else 1
    power = f"10{str(exponent).translate(_SUPERSCRIPTS)}"
    sign = MINUS if round(b, decimals) < 0 else ""
    return translate(
        "Several",
        "Inharmonicity of {note}: B\u00a0=\u00a0({b}\u00a0±\u00a0{sigma})\u00a0·\u00a0{power}",
    ).format(
        note=stiffness.label,
        b=f"{sign}{decimal(abs(b), decimals)}",
        sigma=decimal(max(sigma, 10.0**-decimals), decimals),
        power=power,
    )


def names_of(kind: str) -> tuple[str, ...]:
    """The heads of the columns."""
    cents, hz = translate("Numbers", "cents"), translate("Several", "Hz")
    if kind == "strings":
        return translate("Several", "String"), cents, translate("Several", "State")
    first = translate("Several", "Note") if kind == "tones" else translate("Several", "Reed")
    return first, cents, hz, translate("Several", "dBFS")


def _tone(tone: ToneLine, tolerance: float) -> Row:
    state = _state(tone.cents, tone.sigma_cents, tolerance)
    cents = _cents(tone.cents, tone.sigma_cents)
    level = decibels(tone.level_dbfs)
    sentence = translate("Several", "{note}: {cents} cents, {hz} Hz, {level} dBFS, {state}").format(
        note=tone.target.label,
        cents=cents,
        hz=hertz(tone.hz),
        level=level,
        state=translated(state.value),
    )
    cells = (tone.target.label, cents, hertz(tone.hz), level)
    return Row(cells, state, sentence)


def _string(target: Target, pitch: StringPitch, tolerance: float) -> Row:
    if pitch.cents is None or pitch.sigma_cents is None:
        state = State.HIDDEN if pitch.found.value == "hidden" else State.UNHEARD
        word = translated(state.value)
        spoken = translate("Several", "{note}: {state}").format(note=target.label, state=word)
        return Row((target.label, NOTHING, word), state, spoken)
    state = _state(pitch.cents, pitch.sigma_cents, tolerance)
    cents = _cents(pitch.cents, pitch.sigma_cents)
    word = translated(state.value)
    sentence = translate("Several", "{note}: {cents} cents, {state}").format(
        note=target.label, cents=cents, state=word
    )
    return Row((target.label, cents, word), state, sentence)


def _cents(cents: float, sigma: float) -> str:
    sigma = max(sigma, _BARELY)
    decimals = 1 if sigma >= 0.095 else 2
    return f"{short_cents(cents)}{THIN}±{THIN}{decimal(sigma, decimals)}"


def _state(cents: float, sigma: float, tolerance: float) -> State:
    if abs(cents) + SURE * sigma <= tolerance:
        return State.IN_TUNE
    return State.FLAT if cents < 0.0 else State.SHARP
