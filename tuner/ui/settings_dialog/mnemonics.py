"""A letter for every label of a page, so that Alt and the letter lead to its option."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def with_mnemonics(labels: Iterable[str], reserved: str = "") -> list[str]:
    """The labels with ``&`` before the letter of each that no other one has.

    The first letter of a word is preferred. A label all of whose letters are taken gets none.

    Args:
        labels: Plain texts.
        reserved: Letters that are not to be used.
    """
    taken = set(reserved.casefold())
    marked = []
    for label in labels:
        at = next((at for at in _preferred(label) if label[at].casefold() not in taken), None)
        plain = label.replace("&", "&&")
        if at is not None:
            taken.add(label[at].casefold())
            before = label[:at].replace("&", "&&")
            plain = f"{before}&{label[at:].replace('&', '&&')}"
        marked.append(plain)
    return marked


def _preferred(label: str) -> Iterator[int]:
    letters = [at for at, sign in enumerate(label) if sign.isascii() and sign.isalpha()]
    starts = [at for at in letters if at == 0 or label[at - 1] == " "]
    yield from starts
    yield from (at for at in letters if at not in starts)
