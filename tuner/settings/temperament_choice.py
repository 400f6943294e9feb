"""The temperaments by name, made only when one of them is asked for.

Most people start with the equal temperament; they need not wait for the others to be made.
"""

from __future__ import annotations

from tuner.music.temperaments import EQUAL, Temperament


def temperament_names() -> tuple[str, ...]:
    """What can be asked for by name."""
    from tuner.music import catalogue  # noqa: PLC0415 - see above

    return catalogue.temperament_names()


def temperament_named(name: str) -> Temperament:
    """Find a temperament by its name.

    Raises:
        KeyError: There is none of that name.
    """
    if name == EQUAL.name:
        return EQUAL
    from tuner.music import catalogue  # noqa: PLC0415 - see above

    return catalogue.temperament_named(name)


def temperaments() -> tuple[Temperament, ...]:
    """All twelve-tone temperaments that come with the program."""
    from tuner.music import catalogue  # noqa: PLC0415 - see above

    return catalogue.TEMPERAMENTS
