"""A sentence that remembers what it was made of, so that a window can say it in another language.

Packages that know no Qt write their sentences in English. A log and a terminal show them so; the
window looks the template up in its language and fills the same values in. Pure Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Self

_NONE: Mapping[str, Any] = MappingProxyType({})


class Text(str):
    """An English text, which is all that most users of it see.

    ``Text("Sources", "The file {path} is empty.").format(path=path)`` is the whole sentence; it
    still knows its template and its values. Templates are found in the code by Qt's tool: write
    context and template as plain strings, never as an f-string or a name.

    Args:
        context: Under which heading a translator finds it.
        template: The English text, its values named in braces.

    Attributes:
        context: As given.
        template: As given.
        values: What the braces stand for, by name; empty before ``format``.
    """

    __slots__ = ("context", "template", "values")

    context: str
    template: str
    values: Mapping[str, Any]

    def __new__(cls, context: str, template: str) -> Self:
        """Make a text that nothing was filled in yet."""
        return cls._made(template, context, template, _NONE)

    def __reduce__(self) -> tuple[Any, ...]:
        """Copies and pickles know as much as the text itself."""
        return self._made, (str(self), self.context, self.template, dict(self.values))

    def format(self, *unnamed: object, **values: object) -> Self:
        """The text with its values; what is in braces has a name.

        Raises:
            KeyError: A value that the template names is missing.
            TypeError: A value has no name.
        """
        if unnamed:
            raise TypeError("The values of a text have names.")
        return self._made(self.template.format(**values), self.context, self.template, values)

    @classmethod
    def _made(cls, text: str, context: str, template: str, values: Mapping[str, Any]) -> Self:
        made = str.__new__(cls, text)
        made.context, made.template, made.values = context, template, values
        return made


def wordless(template: str) -> Text:
    """A text of values and signs only, of which a translator need not know."""
    return Text("", template)


def listed(texts: Iterable[str], between: str = ", ") -> Text:
    """Texts one after the other."""
    values = {f"text{number}": text for number, text in enumerate(texts)}
    return wordless(between.join(f"{{{name}}}" for name in values)).format(**values)


def shown_name(name: str) -> str:
    """The name of a file as it can be shown: what is no text becomes a question mark."""
    return "".join("\ufffd" if "\ud800" <= sign <= "\udfff" else sign for sign in name)


def text_of(error: BaseException) -> str:
    """What an error says, as the ``Text`` it was raised with where it was one."""
    said = error.args[0] if error.args else None
    return said if isinstance(said, Text) else str(error)
