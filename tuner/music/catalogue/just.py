"""Temperaments of pure intervals: Pythagorean and just."""

from __future__ import annotations

from tuner.music.temperaments import from_chain, from_ratios

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
