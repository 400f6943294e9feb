"""Numbers as a musician reads them. In the signs of the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tuner.ui.language import local_number, translate

if TYPE_CHECKING:
    from tuner.clock.error import ClockError

MINUS = "−"
THIN = "\u202f"
"""A narrow space that never breaks, between a number and its unit."""
NOTHING = "—"
STROKE = "′"
"""Marks the octaves from middle C up in Helmholtz's way."""

_WHOLE_FROM_CENTS = 99.95


def decimal(value: float, decimals: int = 1) -> str:
    """A number with the decimal sign of the window's language."""
    return local_number(f"{value:.{decimals}f}")


def signed(value: float, decimals: int = 1) -> str:
    """A number, always with a sign: ``+3.2``, ``−0.4``, ``±0.0``."""
    text = decimal(abs(value), decimals)
    if not any(digit in "123456789" for digit in text):
        return f"±{text}"
    return f"{'+' if value > 0 else MINUS}{text}"


def short_cents(cents: float) -> str:
    """A deviation with its sign; far from the target without the decimal that nobody needs."""
    return signed(cents, 1 if abs(cents) < _WHOLE_FROM_CENTS else 0)


def cents_label(sigma: float | None) -> str:
    """What stands under cents: the unit, and one standard deviation where it is known."""
    if sigma is None:
        return translate("Numbers", "cents")
    decimals = 0 if sigma >= 10.0 else 1 if sigma >= 0.1 else 2
    return translate("Numbers", "±{sigma} cents").format(sigma=decimal(max(sigma, 0.01), decimals))


def clock_error(error: ClockError) -> str:
    """A sound card's error, for instance ``+38 ± 4 ppm = +0.07 ¢``; never surer than shown."""
    decimals = 0 if error.sigma_ppm >= 1.0 else 1
    ppm = signed(error.ppm, decimals)
    sigma = decimal(max(error.sigma_ppm, 0.1), decimals)
    cents = signed(error.cents, 2)
    return f"{ppm} ± {sigma}{THIN}ppm = {cents}{THIN}¢"


def hertz(hz: float) -> str:
    """A frequency with about 0.02 cents in its last digit, without its unit."""
    return decimal(hz, 2 if hz < 1000 else 1)


def decibels(dbfs: float, floor: float = -99.0) -> str:
    """A level without its unit; below the floor it is minus infinity."""
    if not dbfs > floor:
        return f"{MINUS}∞"
    return with_minus(f"{dbfs:.0f}")


def with_minus(text: str) -> str:
    """The text of a number with a real minus sign; a zero has none."""
    if text.startswith("-"):
        return text[1:] if not text.strip("-0.") else MINUS + text[1:]
    return text


def grouped(number: int) -> str:
    """A whole number in groups of three digits."""
    return f"{number:,}".replace(",", THIN)


def milliseconds(ms: float) -> str:
    """A duration with three digits or so: ``0.031 ms``, ``4.2 ms``, ``128 ms``."""
    if ms < 1.0:
        return f"{decimal(ms, 3)}{THIN}ms"
    return f"{decimal(ms, 1 if ms < 100.0 else 0)}{THIN}ms"
