"""The temperaments that come with the program, each with its source.

Twelve-tone temperaments are set on the key note C here, and may be set on any other. Circles of
fifths are read from C–G to F–C (see `fifths.circle`); ``pc`` is the Pythagorean comma, ``sc`` the
syntonic comma, ``sch`` the schisma.

Where only a later book could be consulted, it is named: Barbour is J. Murray Barbour, Tuning and
Temperament (1951); Ellis is his translation of Helmholtz, On the Sensations of Tone (2nd edition,
1885), Appendix XX; Scala is Manuel Op de Coul's archive of scales.
"""

from __future__ import annotations

from tuner.music.temperaments import (
    EDO_RANGE,
    EQUAL,
    Temperament,
    edo,
    from_chain,
    from_circle,
    from_ratios,
)

PYTHAGOREAN = (
    from_chain(
        "Pythagorean",
        "0",
        "Pythagorean",
        "pure fifths from E♭ to G♯; Barbour, chapter I",
    ),
    from_chain(
        "Pythagorean, G♭ to B",
        "0",
        "Pythagorean",
        "Henri Arnaut de Zwolle, treatise in Paris, BnF lat. 7295",
        1440,
        lowest=-6,
    ),
)

JUST = (
    from_ratios(
        "Just (Malcolm)",
        "16/15 9/8 6/5 5/4 4/3 45/32 3/2 8/5 5/3 16/9 15/8 2",
        "Just",
        "Alexander Malcolm, A Treatise of Musick; Scala malcolm",
        1721,
    ),
    from_ratios(
        "Just (Ellis's duodene)",
        "16/15 9/8 6/5 5/4 4/3 45/32 3/2 8/5 5/3 9/5 15/8 2",
        "Just",
        "Alexander J. Ellis, On Musical Duodenes, Proceedings of the Royal Society 23",
        1874,
    ),
    from_ratios(
        "Just (Ramos de Pareja)",
        "135/128 10/9 32/27 5/4 4/3 45/32 3/2 128/81 5/3 16/9 15/8 2",
        "Just",
        "Bartolomé Ramos de Pareja, Musica practica; Barbour, chapter V",
        1482,
    ),
    from_ratios(
        "Just (Agricola)",
        "135/128 9/8 1215/1024 81/64 4/3 45/32 3/2 405/256 27/16 16/9 243/128 2",
        "Just",
        "Martin Agricola, Rudimenta musices; Scala agricola",
        1539,
    ),
    from_ratios(
        "Just (Ganassi)",
        "20/19 10/9 20/17 5/4 4/3 24/17 3/2 30/19 5/3 30/17 15/8 2",
        "Just",
        "Sylvestro Ganassi, Regola rubertina II; Scala ganassi",
        1543,
    ),
    from_ratios(
        "Just (de Caus)",
        "25/24 10/9 75/64 5/4 4/3 25/18 3/2 25/16 5/3 16/9 15/8 2",
        "Just",
        "Salomon de Caus, Les raisons des forces mouvantes; Scala de_caus",
        1615,
    ),
    from_ratios(
        "Just (Kepler)",
        "135/128 9/8 6/5 5/4 4/3 45/32 3/2 405/256 27/16 9/5 15/8 2",
        "Just",
        "Johannes Kepler, Harmonices mundi, monochord no. 1; Scala kepler1",
        1619,
    ),
    from_ratios(
        "Just (Mersenne, lute)",
        "16/15 10/9 6/5 5/4 4/3 64/45 3/2 8/5 5/3 9/5 15/8 2",
        "Just",
        "Marin Mersenne, Harmonie universelle; Scala mersen_l1",
        1636,
    ),
    from_ratios(
        "Just (Euler)",
        "25/24 9/8 75/64 5/4 4/3 45/32 3/2 25/16 5/3 225/128 15/8 2",
        "Just",
        "Leonhard Euler, Tentamen novae theoriae musicae",
        1739,
    ),
    from_ratios(
        "Just (Montvallon)",
        "135/128 9/8 6/5 5/4 4/3 45/32 3/2 405/256 5/3 16/9 15/8 2",
        "Just",
        "André Barrigue de Montvallon, Nouveau système de musique; Scala montvallon",
        1742,
    ),
    from_ratios(
        "Just (Rousseau)",
        "25/24 9/8 6/5 5/4 4/3 25/18 3/2 8/5 5/3 9/5 15/8 2",
        "Just",
        "Jean-Jacques Rousseau, Dictionnaire de musique; Scala rousseau",
        1768,
    ),
    from_ratios(
        "Just (Marpurg)",
        "25/24 9/8 6/5 5/4 4/3 45/32 3/2 25/16 5/3 9/5 15/8 2",
        "Just",
        "Friedrich Wilhelm Marpurg, Versuch über die musikalische Temperatur, monochord no. 1",
        1776,
    ),
    from_ratios(
        "Just (Hindustani)",
        "16/15 9/8 6/5 5/4 4/3 45/32 3/2 8/5 27/16 9/5 15/8 2",
        "Just",
        "the modern North Indian gamut; Scala indian_12",
    ),
    from_ratios(
        "Just (harmonics 16 to 32)",
        "17/16 9/8 19/16 5/4 21/16 11/8 3/2 13/8 27/16 7/4 15/8 2",
        "Just",
        "Wendy Carlos, Tuning: At the Crossroads, Computer Music Journal 11; Scala carlos_harm",
        1987,
    ),
)

MEANTONE = (
    from_chain(
        "Meantone, ¼ comma",
        "-1/4sc",
        "Meantone",
        "Pietro Aaron, Thoscanello de la musica; pure major thirds",
        1523,
    ),
    from_chain(
        "Meantone, ⅓ comma",
        "-1/3sc",
        "Meantone",
        "Francisco de Salinas, De musica libri septem; pure minor thirds",
        1577,
    ),
    from_chain(
        "Meantone, 2/7 comma",
        "-2/7sc",
        "Meantone",
        "Gioseffo Zarlino, Le istitutioni harmoniche",
        1558,
    ),
    from_chain(
        "Meantone, 2/9 comma",
        "-2/9sc",
        "Meantone",
        "Lemme Rossi, Sistema musico; Barbour, chapter III",
        1666,
    ),
    from_chain(
        "Meantone, ⅕ comma",
        "-1/5sc",
        "Meantone",
        "Abraham Verheijen to Simon Stevin; Barbour, chapter III",
        1600,
    ),
    from_chain(
        "Meantone, ⅙ comma",
        "-1/6sc",
        "Meantone",
        "pure tritones; Scala meansixth",
    ),
    from_chain(
        "Meantone, ⅐ comma",
        "-1/7sc",
        "Meantone",
        "Jean-Baptiste Romieu, Mémoire théorique et pratique; Barbour, chapter III",
        1758,
    ),
    from_chain(
        "Meantone, ⅛ comma",
        "-1/8sc",
        "Meantone",
        "Jean-Baptiste Romieu, Mémoire théorique et pratique; Barbour, chapter III",
        1758,
    ),
    from_chain(
        "Silbermann, ⅙ Pythagorean comma",
        "-1/6pc",
        "Meantone",
        "Gottfried Silbermann, as told by Georg Andreas Sorge, Gespräch; Scala silbermann2",
        1748,
    ),
)

MODIFIED_MEANTONE = (
    from_circle(
        "Schlick",
        "-1/6pc -1/6pc -1/6pc -1/6pc -1/6pc -1/12pc -1/12pc +1/6pc +1/6pc -1/12pc -1/12pc -1/6pc",
        "Modified meantone",
        "Arnolt Schlick, Spiegel der Orgelmacher und Organisten, as read by Barbour",
        1511,
    ),
    from_circle(
        "Grammateus",
        "0 0 0 0 0 -1/2pc 0 0 0 0 -1/2pc 0",
        "Modified meantone",
        "Henricus Grammateus, Ayn new kunstlich Buech; Barbour, chapter VII",
        1518,
    ),
    from_circle(
        "Rameau",
        "-1/4sc -1/4sc -1/4sc -1/4sc -1/4sc 0 0 0 -1/2pc+7/8sc -1/2pc+7/8sc -1/4sc -1/4sc",
        "Modified meantone",
        "Jean-Philippe Rameau, modified meantone; Scala rameau",
        1725,
    ),
    from_circle(
        "Rameau, Nouveau système",
        "-1/4sc -1/4sc -1/4sc -1/4sc -1/4sc -1/5pc+7/20sc -1/5pc+7/20sc -1/5pc+7/20sc "
        "-1/5pc+7/20sc -1/5pc+7/20sc -1/4sc -1/4sc",
        "Modified meantone",
        "Jean-Philippe Rameau, Nouveau système de musique théorique; Scala rameau-nouv",
        1726,
    ),
)

WELL = (
    from_circle(
        "Werckmeister III",
        "-1/4pc -1/4pc -1/4pc 0 0 -1/4pc 0 0 0 0 0 0",
        "Well",
        "Andreas Werckmeister, Musicalische Temperatur",
        1691,
    ),
    from_circle(
        "Werckmeister IV",
        "-1/3pc 0 -1/3pc 0 -1/3pc 0 -1/3pc 0 +1/3pc +1/3pc -1/3pc 0",
        "Well",
        "Andreas Werckmeister, Musicalische Temperatur",
        1691,
    ),
    from_circle(
        "Werckmeister V",
        "0 0 -1/4pc -1/4pc 0 0 -1/4pc -1/4pc +1/4pc 0 0 -1/4pc",
        "Well",
        "Andreas Werckmeister, Musicalische Temperatur",
        1691,
    ),
    from_ratios(
        "Werckmeister VI (Septenarius)",
        "98/93 28/25 196/165 49/39 4/3 196/139 196/131 49/31 196/117 98/55 49/26 2",
        "Well",
        "Andreas Werckmeister, Musicalische Temperatur, with 175 for the misprinted 176 at D",
        1691,
    ),
    from_circle(
        "Bendeler I",
        "-1/3pc -1/3pc 0 0 0 -1/3pc 0 0 0 0 0 0",
        "Well",
        "Johann Philipp Bendeler, Organopoeia; Barbour, chapter VII",
        1690,
    ),
    from_circle(
        "Bendeler II",
        "-1/3pc 0 -1/3pc 0 0 0 -1/3pc 0 0 0 0 0",
        "Well",
        "Johann Philipp Bendeler, Organopoeia; Barbour, chapter VII",
        1690,
    ),
    from_circle(
        "Bendeler III",
        "-1/4pc -1/4pc 0 0 -1/4pc 0 0 0 -1/4pc 0 0 0",
        "Well",
        "Johann Philipp Bendeler, Organopoeia; Barbour, chapter VII",
        1690,
    ),
    from_circle(
        "Neidhardt, village",
        "-1/12pc -1/6pc -1/4pc -1/4pc 0 -1/12pc 0 -1/12pc 0 0 -1/12pc 0",
        "Well",
        "Johann Georg Neidhardt, Gäntzlich erschöpfte mathematische Abtheilungen, “Dorf”",
        1732,
    ),
    from_circle(
        "Neidhardt, small town",
        "-1/6pc -1/6pc -1/6pc -1/6pc -1/12pc -1/12pc 0 0 -1/12pc -1/12pc 0 0",
        "Well",
        "Johann Georg Neidhardt, Gäntzlich erschöpfte mathematische Abtheilungen, "
        "“kleine Stadt”; his first of 1724",
        1732,
    ),
    from_circle(
        "Neidhardt II",
        "-1/6pc -1/6pc -1/6pc -1/12pc 0 -1/12pc -1/12pc -1/12pc 0 0 -1/12pc -1/12pc",
        "Well",
        "Johann Georg Neidhardt, Sectio canonis harmonici, second; Scala neidhardt2",
        1724,
    ),
    from_circle(
        "Neidhardt, big town",
        "-1/6pc -1/6pc -1/6pc -1/12pc 0 -1/12pc -1/12pc -1/12pc 0 -1/12pc -1/12pc 0",
        "Well",
        "Johann Georg Neidhardt, Sectio canonis harmonici, third, “große Stadt”; Scala neidhardt3",
        1724,
    ),
    from_circle(
        "Sorge 1744",
        "-1/6pc -1/6pc -1/6pc 0 -1/6pc -1/12pc -1/12pc 0 0 -1/12pc -1/12pc 0",
        "Well",
        "Georg Andreas Sorge, Anweisung zur Stimmung und Temperatur; Scala sorge2",
        1744,
    ),
    from_circle(
        "Sorge 1758",
        "-1/6pc -1/6pc -1/6pc -1/12pc 0 -1/12pc -1/12pc 0 -1/12pc -1/12pc -1/12pc 0",
        "Well",
        "Georg Andreas Sorge, Zuverlässige Anweisung Claviere und Orgeln zu temperiren; "
        "Scala sorge3",
        1758,
    ),
    from_circle(
        "Vallotti",
        "-1/6pc -1/6pc -1/6pc -1/6pc -1/6pc 0 0 0 0 0 0 -1/6pc",
        "Well",
        "Francesco Antonio Vallotti, Della scienza teorica e pratica, by way of Barbour",
        1779,
    ),
    from_circle(
        "Young I",
        "-3/16sc -3/16sc -3/16sc -3/16sc -1/4pc+3/16sc -1/4pc+3/16sc 0 0 0 0 "
        "-1/4pc+3/16sc -1/4pc+3/16sc",
        "Well",
        "Thomas Young, Outlines of Experiments and Inquiries respecting Sound and Light",
        1800,
    ),
    from_circle(
        "Young II",
        "-1/6pc -1/6pc -1/6pc -1/6pc -1/6pc -1/6pc 0 0 0 0 0 0",
        "Well",
        "Thomas Young, Outlines of Experiments and Inquiries respecting Sound and Light",
        1800,
    ),
    from_circle(
        "Kirnberger I",
        "0 0 -1sc 0 0 0 -1sch 0 0 0 0 0",
        "Well",
        "Johann Philipp Kirnberger; Scala marpurg-t1",
        1766,
    ),
    from_circle(
        "Kirnberger II",
        "0 0 -1/2sc -1/2sc 0 0 -1sch 0 0 0 0 0",
        "Well",
        "Johann Philipp Kirnberger, Die Kunst des reinen Satzes in der Musik; the schisma at F♯–C♯",
        1771,
    ),
    from_circle(
        "Kirnberger III",
        "-1/4sc -1/4sc -1/4sc -1/4sc 0 0 -1sch 0 0 0 0 0",
        "Well",
        "Johann Philipp Kirnberger, letter to Johann Nikolaus Forkel; the schisma at F♯–C♯",
        1779,
    ),
    from_circle(
        "Lambert",
        "-1/7pc -1/7pc -1/7pc -1/7pc -1/7pc -1/7pc 0 0 0 0 0 -1/7pc",
        "Well",
        "Johann Heinrich Lambert, Remarques sur le tempérament en musique; Scala lambert",
        1774,
    ),
    from_circle(
        "Stanhope",
        "0 -1/3pc -1/3pc -1/3pc 0 0 0 0 0 0 0 0",
        "Well",
        "Charles, third Earl Stanhope; Scala stanhope",
        1801,
    ),
    from_circle(
        "Prinz",
        "-1/4sc -1/4sc -1/4sc -1/4sc 0 -1sch 0 0 0 0 0 0",
        "Well",
        "Prinz, well temperament; Scala prinz",
        1808,
    ),
    from_circle(
        "Kelletat",
        "-1/12pc -1/4pc -1/4pc -1/4pc -1/6pc 0 0 0 0 0 0 0",
        "Well",
        "Herbert Kelletat; Scala kelletat",
        1966,
    ),
    from_circle(
        "Kellner",
        "-1/5pc -1/5pc -1/5pc -1/5pc 0 -1/5pc 0 0 0 0 0 0",
        "Well",
        "Herbert Anton Kellner, Eine Rekonstruktion der wohltemperierten Stimmung von "
        "Johann Sebastian Bach, Das Musikinstrument 26",
        1977,
    ),
    from_circle(
        "Barnes",
        "-1/6pc -1/6pc -1/6pc -1/6pc 0 -1/6pc 0 0 0 0 0 -1/6pc",
        "Well",
        "John Barnes, Bach's Keyboard Temperament, Early Music 7",
        1979,
    ),
    from_circle(
        "Vogel",
        "-1/5pc -1/5pc -1/5pc -1/5pc -1/5pc 0 +1/5pc -1/5pc 0 0 +1/5pc -1/5pc",
        "Well",
        "Harald Vogel, organ of the Immanuelkerk in Bunschoten; Scala vogelh_b",
        1992,
    ),
    from_circle(
        "Lehman",
        "-1/6pc -1/6pc -1/6pc -1/6pc 0 0 0 -1/12pc -1/12pc -1/12pc +1/12pc -1/6pc",
        "Well",
        "Bradley Lehman, Bach's Extraordinary Temperament, Early Music 33",
        2005,
    ),
    from_circle(
        "Jencka",
        "-1/6pc -1/6pc -1/6pc -1/6pc 0 0 0 -1/18pc -1/18pc -1/18pc 0 -1/6pc",
        "Well",
        "Daniel Jencka, The Tuning Script from Bach's Well-Tempered Clavier; Scala jencka-bach",
        2006,
    ),
)

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
