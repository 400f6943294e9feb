"""One option: its default, range, unit and help, declared in one place."""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tuner.settings.file_names import is_file_name
from tuner.settings.nearest_names import nearest_names
from tuner.text import Text, listed, wordless

_KEY = "option"
_KINDS = {
    int: Text("Settings", "a whole number"),
    float: Text("Settings", "a number"),
    bool: Text("Settings", "on or off"),
    str: Text("Settings", "a text"),
}
_LONGEST_TEXT = 4096
_LONGEST_QUOTE = 40
_MOST_CHOICES = 12
"""Choices that one sentence can list."""


class InvalidSettingError(ValueError):
    """A value that an option does not take; the message says which it does.

    Args:
        text: One sentence.
        option: The name of the option that would put it right, where several are judged together.

    Attributes:
        option: As given; empty for none.
    """

    def __init__(self, text: str, option: str = "") -> None:
        super().__init__(text)
        self.option = option


class Control(enum.Enum):
    """What a value stands for, so that a dialog can offer more than a field to type into."""

    PLAIN = "plain"
    DEVICE = "device"
    FILE = "file"
    FOLDER = "folder"
    INSTRUMENT = "instrument"
    GATE = "gate"
    OUTPUT = "output"


class Later(Sequence[Any]):
    """Choices that are worked out when somebody looks at them.

    Args:
        work_out: Gives them.
    """

    def __init__(self, work_out: Callable[[], Sequence[Any]]) -> None:
        self._work_out = work_out
        self._choices: Sequence[Any] | None = None

    def __len__(self) -> int:
        return len(self._known)

    def __getitem__(self, at: Any) -> Any:
        return self._known[at]

    @property
    def _known(self) -> Sequence[Any]:
        if self._choices is None:
            self._choices = self._work_out()
        return self._choices


@dataclasses.dataclass(frozen=True, slots=True)
class Option:
    """What is known about one option besides its value.

    Attributes:
        default: The value it starts with; its type is the option's type.
        label: What the dialog calls it.
        help: One line on what it does.
        unit: Of numbers; empty for none.
        minimum: Lowest number taken.
        maximum: Highest number taken.
        step: Distance between neighbouring numbers.
        choices: The values taken, when they are few; empty for any.
        names: What the dialog calls the first choices; the others go by their value. Of a text,
            what it calls the empty one.
        control: What a text or a number stands for.
        files: Which files are offered for a file, as a name filter of Qt.
        chosen_with: The option of the same page that is chosen together with this one.
        context: Under which translators find the values of a text, where they are names.
        used_when: Name and value of the option of the same page that this one depends on.
    """

    default: Any
    label: str
    help: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    choices: Sequence[Any] = ()
    names: tuple[str, ...] = ()
    control: Control = Control.PLAIN
    files: str = ""
    chosen_with: str = ""
    used_when: tuple[str, Any] | None = None
    context: str = ""

    @property
    def kind(self) -> type:
        """The type of its values."""
        return type(self.default)

    @property
    def is_path(self) -> bool:
        """Whether its values are paths, whose names may be no text."""
        return self.control in (Control.FILE, Control.FOLDER)

    @property
    def decimals(self) -> int:
        """Digits after the point that tell neighbouring numbers apart."""
        if self.kind is not float or not self.step:
            return 0
        return max(0, math.ceil(-math.log10(self.step) - 1e-9))

    def take(self, value: object) -> Any:
        """The value as the option keeps it: a whole number, for instance, as a plain float.

        Raises:
            InvalidSettingError: The option does not take it; the message is one sentence.
        """
        taken = self._typed(value)
        if isinstance(taken, str):
            self._check_text(taken)
        if taken == self.default:
            return taken  # without a look at the choices, which may have to be worked out
        if isinstance(taken, float) and not math.isfinite(taken):
            raise InvalidSettingError(
                Text("Settings", "{label} takes a finite number, not {value}.").format(
                    label=self.label, value=str(taken)
                )
            )
        if self.choices and taken not in self.choices:
            raise InvalidSettingError(
                Text("Settings", "{label} takes {wanted}; not {value}.").format(
                    label=self.label, wanted=self._offer(taken), value=_quote(value)
                )
            )
        if self.minimum is None or self.maximum is None:
            return taken
        if not self.minimum <= taken <= self.maximum:
            raise InvalidSettingError(self._refusal(self.range, value))
        return taken

    def text(self, value: Any) -> str:
        """A value as the user reads it, with its unit."""
        if value in self.choices:
            at = self.choices.index(value)
            if at < len(self.names):
                return self.names[at]
        if isinstance(value, enum.Enum):
            return str(value.value)
        if isinstance(value, bool):
            return Text("Settings", "on") if value else Text("Settings", "off")
        if isinstance(value, str):
            if value:
                return Text(self.context, value) if self.context else value
            return self.names[0] if self.names else Text("Settings", "none")
        return self._number(value, self.unit)

    @property
    def range(self) -> str:
        """The values taken, as the user reads them; empty when any text or switch is."""
        if self.choices:
            named = len(self.names)
            short = [
                self.text(choice) if not self.unit or at < named else self._number(choice, "")
                for at, choice in enumerate(self.choices[:-1])
            ]
            return listed([*short, self.text(self.choices[-1])])
        if self.minimum is None or self.maximum is None:
            return ""
        return Text("Settings", "{low} to {high}").format(
            low=self._number(self.kind(self.minimum), ""),
            high=self.text(self.kind(self.maximum)),
        )

    def _number(self, value: int | float, unit: str) -> str:
        """A number, which a window writes with its own decimal sign."""
        digits = f".{self.decimals}f" if isinstance(value, float) else ""
        sign = "−" if value < 0 else ""
        template = (
            f"{sign}{{number:{digits}}} {{unit}}".rstrip() if unit else f"{sign}{{number:{digits}}}"
        )
        return wordless(template).format(number=abs(value), unit=unit)

    def _refusal(self, wanted: str, value: object) -> Text:
        return Text("Settings", "{label} takes {wanted}, not {value}.").format(
            label=self.label, wanted=wanted, value=_quote(value)
        )

    def _typed(self, value: object) -> Any:
        """The value in the option's own plain type."""
        taken: Any = None
        if self.kind is float and isinstance(value, int | float) and not isinstance(value, bool):
            taken = _as_float(value)
        elif self.kind is int and isinstance(value, int) and not isinstance(value, bool):
            taken = int.__int__(value)
        elif self.kind is str and isinstance(value, str):
            taken = str.__str__(value)
        elif type(value) is self.kind:
            taken = value
        if taken is None:
            if not self.choices:
                raise InvalidSettingError(self._refusal(_KINDS[self.kind], value))
            raise InvalidSettingError(
                Text("Settings", "{label} takes {wanted}; not {value}.").format(
                    label=self.label, wanted=self._offer(), value=_quote(value)
                )
            )
        return taken

    def _offer(self, near: object = "") -> str:
        """The choices, or of a long list those nearest to a value."""
        if len(self.choices) <= _MOST_CHOICES:
            return Text("Settings", "one of {choices}").format(choices=self.range)
        names = [self.text(choice) for choice in self.choices]
        nearest = nearest_names(str(near), names) if isinstance(near, str) else ()
        return Text("Settings", "a name of its list, such as {names}").format(
            names=", ".join(map(_in_quotes, nearest or names[:3]))
        )

    def _check_text(self, text: str) -> None:
        if len(text) > _LONGEST_TEXT:
            raise InvalidSettingError(
                Text("Settings", "{label} takes up to {most} characters, not {count}.").format(
                    label=self.label, most=_LONGEST_TEXT, count=len(text)
                )
            )
        writable = is_file_name if self.is_path else _encodable
        if "\0" in text or not writable(text):
            raise InvalidSettingError(
                Text(
                    "Settings", "{label} takes a text that can be written down, not {value}."
                ).format(label=self.label, value=_quote(text))
            )


def option(
    default: Any,
    label: str,
    help: str,
    *,
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    step: float | None = None,
    choices: Sequence[Any] = (),
    names: tuple[str, ...] = (),
    control: Control = Control.PLAIN,
    files: str = "",
    chosen_with: str = "",
    used_when: tuple[str, Any] | None = None,
    context: str = "",
) -> Any:
    """Declare a dataclass field as an option; the arguments are the attributes of ``Option``.

    Its texts can be translated: `packaging/translations.py` gathers them.
    """
    if isinstance(default, enum.Enum) and not choices:
        choices = tuple(type(default))
    declared = Option(
        default, _text(label), _text(help), _text(unit), minimum, maximum, step, choices,
        tuple(map(_text, names)), control, _text(files), chosen_with, used_when, context,
    )  # fmt: skip
    return dataclasses.field(default=default, metadata={_KEY: declared})


def _text(text: str) -> str:
    return Text("Settings", text) if text else ""


def option_of(page: Any, name: str) -> Option:
    """The declaration of the option ``name`` of a settings page (an instance or its class)."""
    declared = page.__dataclass_fields__[name].metadata[_KEY]
    assert isinstance(declared, Option)
    return declared


def options_of(page: Any) -> Iterator[tuple[str, Option]]:
    """Name and declaration of every option of a settings page (an instance or its class)."""
    for field in dataclasses.fields(page):
        yield field.name, option_of(page, field.name)


def check_page(page: Any) -> None:
    """Check every option of a page and keep each value in the option's own type.

    Raises:
        InvalidSettingError: One of its values is not taken.
    """
    for name, declared in options_of(page):
        # The page is frozen, but still being made.
        object.__setattr__(page, name, declared.take(getattr(page, name)))


def _as_float(value: int | float) -> float:
    try:
        return float.__float__(value) if isinstance(value, float) else int.__float__(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _in_quotes(name: str) -> str:
    return f"“{name}”"


def _quote(value: object) -> str:
    """Any value on one short line, whatever its own ``repr`` does."""
    try:
        text = value if isinstance(value, str) else repr(value)
        text = ascii(text)[1:-1] if not _encodable(text) else " ".join(text.split())
        text = "".join(sign if sign.isprintable() else "�" for sign in text)
    except Exception:  # a foreign repr may raise anything
        text = f"a value of type {type(value).__name__}"
    if len(text) > _LONGEST_QUOTE:
        text = f"{text[:_LONGEST_QUOTE]}…"
    return f"“{text}”" if isinstance(value, str) else text
