"""Names as people type them: without accents, signs and case, and with mistakes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_MOST = 3
_ALIKE = 0.55
_LONGEST = 80
_SIGNS = str.maketrans({"♭": "b", "♯": "#", "⁄": "/", "’": "'"})
_WORD = re.compile(r"[\w#/]+")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name in plain letters: ``Clarinet in B♭`` is clarinet, in, bb."""
    plain = unicodedata.normalize("NFKD", name).translate(_SIGNS).casefold()
    return tuple(_WORD.findall(plain))


def begins(word: str, typed: str) -> bool:
    """Whether a word of a name is meant by what is typed of it.

    Scripts such as Chinese put no spaces between words, so a part of one is enough there.
    """
    return word.startswith(typed) or (not typed.isascii() and typed in word)


def meant_by(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names that a text may mean: the one it is, else those that have all its words."""
    names = list(names)
    if text in names:
        return (text,)
    words = words_of(text)
    if not words:
        return ()
    same = tuple(name for name in names if words_of(name) == words)
    if same:
        return same[:1]
    return tuple(name for name in names if set(words) <= set(words_of(name)))


def nearest_names(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """Up to three names that are written much like a text, or begin like it."""
    import difflib  # noqa: PLC0415 - only a mistake needs it, and the window is painted first

    plain = {" ".join(words_of(name)): name for name in names}
    wanted = " ".join(words_of(text[:_LONGEST]))
    if not wanted:
        return ()
    alike = difflib.get_close_matches(wanted, plain, _MOST, _ALIKE)
    starts = [each for each in plain if each.startswith(wanted) and each not in alike]
    return tuple(plain[each] for each in [*alike, *starts][:_MOST])
