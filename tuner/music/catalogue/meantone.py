"""Meantone temperaments, and those that bend them."""

from __future__ import annotations

from tuner.music.temperaments import from_chain, from_circle

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
