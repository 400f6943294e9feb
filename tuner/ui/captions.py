"""The line of words under the note: what the session, the input and the note have to say."""

from __future__ import annotations

from tuner.engine.lifecycle import SessionState
from tuner.text import Text
from tuner.ui.conditions import way_out
from tuner.ui.displays.readout import Caption, Sign
from tuner.ui.faint_input import Faint, faint_text
from tuner.ui.holds import Hold
from tuner.ui.smoothing import Closeness, Numerals

_BY_STATE = {
    SessionState.IDLE: Caption(Sign.NONE, Text("Captions", "Press Space to start")),
    SessionState.STARTING: Caption(Sign.NONE, Text("Captions", "Starting…")),
    SessionState.PAUSED: Caption(Sign.PAUSED, Text("Captions", "Paused")),
    SessionState.STOPPING: Caption(Sign.NONE, Text("Captions", "Stopping…")),
    SessionState.FAILED: Caption(Sign.WARNING, Text("Captions", "No sound input")),
}
FAR_CENTS = 150.0
"""From here on nobody turns a peg: it is two semitones and more when rounded."""
_BY_HOLD = {
    Hold.TONE: Caption(
        Sign.PAUSED, Text("Captions", "Reading paused while the reference tone sounds")
    ),
    Hold.VOICE: Caption(Sign.PAUSED, Text("Captions", "Reading paused while the voice speaks")),
    Hold.CUE: Caption(Sign.IN_TUNE, Text("Captions", "In tune; reading paused for the sound")),
}
_LISTENING = Caption(Sign.NONE, Text("Captions", "Play a note"))
_UNCLEAR = Caption(Sign.NONE, Text("Captions", "No clear pitch"))
_HELD = Caption(Sign.NONE, Text("Captions", "Last note"))
_IN_TUNE = Caption(Sign.IN_TUNE, Text("Captions", "In tune"))
_FLAT = Caption(Sign.FLAT, Text("Captions", "Flat: tune up"))
_SHARP = Caption(Sign.SHARP, Text("Captions", "Sharp: tune down"))
_FAR_BELOW = Sign.FLAT, Text("Captions", "{semitones} semitones below {note}")
_FAR_ABOVE = Sign.SHARP, Text("Captions", "{semitones} semitones above {note}")


def caption_for(
    state: SessionState,
    condition: str | None,
    numerals: Numerals | None,
    *,
    fresh: bool,
    noisy: bool,
    recorded: bool = False,
    faint: Caption | None = None,
) -> Caption:
    """What to say.

    Args:
        state: What the session does; all but a running one speaks for itself.
        condition: What is wrong with the input; None for nothing.
        numerals: What is written above; None for a dash.
        fresh: Whether the note sounds now.
        noisy: Whether there is sound without a pitch.
        recorded: Whether a sound file is listened to.
        faint: What is suspected because no note is heard; None for nothing.
    """
    if state is not SessionState.RUNNING:
        return _BY_STATE[state]
    if condition is not None:
        return Caption(Sign.WARNING, way_out(condition, recorded=recorded))
    if numerals is None:
        if faint is not None:
            return faint
        return _UNCLEAR if noisy else _LISTENING
    return _of_note(numerals) if fresh else _HELD


def faint_caption(faint: Faint, device: str) -> Caption:
    """What is suspected; that nobody plays is no alarm."""
    sign = Sign.NONE if faint is Faint.NOTHING_HEARD else Sign.WARNING
    return Caption(sign, faint_text(faint, device))


def held_caption(hold: Hold, seconds_left: int) -> Caption:
    """Why no note is read.

    Args:
        hold: The reason.
        seconds_left: How long it takes to learn the room, in s.
    """
    if hold is Hold.ROOM:
        return Caption(
            Sign.PAUSED,
            Text("Captions", "Keep quiet: learning the room… {seconds_left} s").format(
                seconds_left=seconds_left
            ),
        )
    return _BY_HOLD[hold]


def _of_note(numerals: Numerals) -> Caption:
    if numerals.closeness is Closeness.IN_TUNE:
        return _IN_TUNE
    if abs(numerals.cents) < FAR_CENTS:
        return _FLAT if numerals.cents < 0.0 else _SHARP
    # So far off it is another string or fret rather than one to be tuned: say how far.
    semitones, note = round(abs(numerals.cents) / 100.0), f"{numerals.name}{numerals.octave}"
    sign, template = _FAR_BELOW if numerals.cents < 0.0 else _FAR_ABOVE
    return Caption(sign, template.format(semitones=semitones, note=note))
