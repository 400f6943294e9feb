"""The offsets of an instrument's strings as one line of text, as settings keep it."""

from __future__ import annotations

import math
from collections.abc import Iterable

from tuner.music.instruments import MOST_CENTS
from tuner.text import Text


def parse_offsets(text: str) -> tuple[float, ...]:
    """The offsets in cents, apart by blanks; none if the text is empty.

    A decimal comma and a real minus sign are taken as well.

    Raises:
        ValueError: One is no number of cents from −100 to 100; the message is half a sentence.
    """
    return tuple(_cents(word) for word in text.split())


def written_offsets(offsets: Iterable[float]) -> str:
    """The text that reads back as these offsets, in cents."""
    return " ".join(f"{cents:g}" for cents in offsets)


def _cents(word: str) -> float:
    try:
        cents = float(word.replace("−", "-").replace(",", "."))
    except ValueError:
        cents = math.nan
    if not -MOST_CENTS <= cents <= MOST_CENTS:
        raise ValueError(
            Text("Settings", "cents from −100 to 100, apart by blanks, not “{word}”").format(
                word=word[:20]
            )
        )
    return cents
