"""What can be said about a string of a strum. Imports no NumPy."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Found(enum.Enum):
    """How much can be said."""

    NOT_HEARD = "not heard"
    HIDDEN = "hidden"
    """Its partials may sound, but other strings' lie on all of them."""
    HEARD = "heard"


@dataclass(frozen=True, slots=True)
class StringPitch:
    """One string of a strum.

    Attributes:
        found: What can be said.
        cents: From its target; None unless it is heard.
        sigma_cents: Standard deviation of that.
        partials: How many of its partials that rests on.
        level_dbfs: Level of the strongest of them.
    """

    found: Found
    cents: float | None = None
    sigma_cents: float | None = None
    partials: int = 0
    level_dbfs: float | None = None


NOT_HEARD = StringPitch(Found.NOT_HEARD)
