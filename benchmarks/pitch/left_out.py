"""Recordings that are not scored, because their name says another note than they sound.

Each was looked at: every tracker of the benchmark agrees on what it sounds, and so does its
spectrum from a quarter of a second after the attack to 0.8 s later.
"""

from __future__ import annotations

LEFT_OUT = {
    ("cello", "As4"): "sounds B4, a semitone higher",
    ("cello", "E2"): "sounds 50 cents flat: neither E2 nor Ds2",
    ("clarinet", "Fs6"): "sounds F6, a semitone lower",
    ("guitar-nylon", "D5"): "sounds Ds5, a semitone higher",
    ("piano-salamander", "C8"): "has died away within a quarter of a second, into rumble",
    ("trumpet", "As3"): "sounds As4: no trace of odd partials of As3",
    ("trumpet", "C3"): "sounds C4: no trace of odd partials of C3",
}
"""Why, by instrument and note."""
