"""What instruments, temperaments and the like are called in the language of the window.

Settings know them by their English names. Which names there are is in lists and files, not in
the code, so `packaging/translations.py` gathers them for the translators. A name of the user's
own stays as it is.
"""

from __future__ import annotations

from tuner.ui.language import translate


def instrument_name(name: str) -> str:
    """An instrument, for instance ``Guitar, drop D``."""
    return translate("Instruments", name)


def temperament_name(name: str) -> str:
    """A temperament, or a family of them; most are called after people, everywhere."""
    return translate("Temperaments", name)


def transposition_name(name: str) -> str:
    """For whom notes are written, for instance ``Clarinet in B♭``."""
    return translate("Transpositions", name)


def preset_text(text: str) -> str:
    """Name or help of a preset of the engine."""
    return translate("Presets", text)
