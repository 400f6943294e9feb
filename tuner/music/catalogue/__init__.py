"""The temperaments that come with the program, each with its source.

Twelve-tone temperaments are set on the key note C here, and may be set on any other. Circles of
fifths are read from C–G to F–C (see `fifths.circle`); ``pc`` is the Pythagorean comma, ``sc`` the
syntonic comma, ``sch`` the schisma.

Where only a later book could be consulted, it is named: Barbour is J. Murray Barbour, Tuning and
Temperament (1951); Ellis is his translation of Helmholtz, On the Sensations of Tone (2nd edition,
1885), Appendix XX; Scala is Manuel Op de Coul's archive of scales.

Making them takes a while, so that a window being opened had better not import this.
"""

from __future__ import annotations

from tuner.music.catalogue.just import JUST, PYTHAGOREAN
from tuner.music.catalogue.meantone import MEANTONE, MODIFIED_MEANTONE
from tuner.music.catalogue.well import WELL
from tuner.music.temperaments import EDO_RANGE, EQUAL, Temperament, edo

TEMPERAMENTS: tuple[Temperament, ...] = (
    EQUAL,
    *PYTHAGOREAN,
    *JUST,
    *MEANTONE,
    *MODIFIED_MEANTONE,
    *WELL,
)
"""All twelve-tone temperaments that come with the program."""


def temperament_names() -> tuple[str, ...]:
    """What can be asked for by name: the temperaments, then the equal divisions."""
    divisions = (f"{each}-EDO" for each in EDO_RANGE if each != EQUAL.divisions)
    return (*(each.name for each in TEMPERAMENTS), *divisions)


def temperament_named(name: str) -> Temperament:
    """Find a temperament by its name, as in ``Vallotti`` or ``19-EDO``.

    Raises:
        KeyError: There is none of that name.
    """
    for temperament in TEMPERAMENTS:
        if temperament.name == name:
            return temperament
    count, _, rest = name.partition("-")
    if rest == "EDO" and count.isascii() and count.isdigit() and int(count) in EDO_RANGE:
        return edo(int(count))
    raise KeyError(name)
