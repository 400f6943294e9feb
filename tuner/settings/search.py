"""Finding an option by any words of its label, help, names or unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tuner.settings.model import all_options
from tuner.settings.option import Option


@dataclass(frozen=True, slots=True)
class Match:
    """An option that a search has found.

    Attributes:
        page: Its page's name.
        name: Its own name.
    """

    page: str
    name: str


def find_options(query: str, word: Callable[[str], str] = str) -> tuple[Match, ...]:
    """The options that contain every word of the query, best first.

    A label that begins with the query beats one that contains it, a label beats any other
    text, and among equals the order of the pages counts. An option that is chosen together
    with another one is found as that one. Upper and lower case are the same; an empty query
    finds nothing.

    Args:
        query: What was typed.
        word: A text in the language of the window; it is found by its English words as well.
    """
    words = query.casefold().split()
    if not words:
        return ()
    ranked: dict[Match, int] = {}
    for page, name, declared in all_options():
        rank = _rank(words, page, name, declared, word)
        if rank is None:
            continue
        match = Match(page, declared.chosen_with or name)
        ranked[match] = min(rank, ranked.get(match, rank))
    return tuple(sorted(ranked, key=ranked.__getitem__))


def _rank(
    words: list[str], page: str, name: str, declared: Option, shown: Callable[[str], str]
) -> int | None:
    labels = [shown(declared.label).casefold(), declared.label.casefold()]
    if any(label.startswith(" ".join(words)) for label in labels):
        return 0
    if any(all(word in label for word in words) for label in labels):
        return 1
    texts = (declared.label, declared.help, declared.unit, *map(declared.text, declared.choices))
    everything = " ".join((name, page, *texts, *map(shown, texts))).casefold()
    return 2 if all(word in everything for word in words) else None
