"""How the command line takes its values, and how it says that one is none."""

from __future__ import annotations

import argparse
import math
from typing import NoReturn

MOST_SECONDS = 2_000_000
"""Three weeks; Qt's timers count to little more."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where to read on, instead of all there is to know."""

    def error(self, message: str) -> NoReturn:
        """End with 2."""
        sentence = message if message.endswith((".", "?")) else f"{message}."
        self.exit(2, f"{self.prog}: error: {sentence}\n“{self.prog} --help” tells what it takes.\n")


def positive(text: str) -> float:
    """A number above 0.

    Raises:
        ArgumentTypeError: It is none.
    """
    number = _finite(text)
    if not number > 0.0:
        raise argparse.ArgumentTypeError(f"takes a number above 0, not {text!r}")
    return number


def seconds(text: str) -> float:
    """A duration in s.

    Raises:
        ArgumentTypeError: It is none, or too long.
    """
    number = _finite(text)
    if not 0.0 < number <= MOST_SECONDS:
        raise argparse.ArgumentTypeError(
            f"takes a number of seconds above 0 and up to {MOST_SECONDS}, not {text!r}"
        )
    return number


def hertz(text: str) -> float:
    """A number; whether it is a frequency that can be used is the settings' to say.

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a number of Hz, not {text!r}") from None


def whole(text: str) -> int:
    """A whole number.

    Raises:
        ArgumentTypeError: It is none.
    """
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a whole number, not {text!r}") from None


def _finite(text: str) -> float:
    """The number of a text; 0 if it is none."""
    try:
        number = float(text)
    except ValueError:
        return 0.0
    return number if math.isfinite(number) else 0.0
