"""Numbers as a musician reads them. Pure Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tuner.clock.error import ClockError

MINUS = "−"
THIN = "\u202f"
"""A narrow space that never breaks, between a number and its unit."""
NOTHING = "—"
STROKE = "′"
"""Marks the octaves from middle C up in Helmholtz's way."""


def signed(value: float, decimals: int = 1) -> str:
    """A number, always with a sign: ``+3.2``, ``−0.4``, ``±0.0``."""
    text = f"{abs(value):.{decimals}f}"
    if not any(digit in "123456789" for digit in text):
        return f"±{text}"
    return f"{'+' if value > 0 else MINUS}{text}"


def cents_label(sigma: float | None) -> str:
    """What stands under cents: the unit, and one standard deviation where it is known."""
    if sigma is None:
        return "cents"
    if sigma >= 10.0:
        return f"±{sigma:.0f} cents"
    return f"±{sigma:.1f} cents" if sigma >= 0.1 else f"±{max(sigma, 0.01):.2f} cents"


def clock_error(error: ClockError) -> str:
    """A sound card's error, for instance ``+38 ± 4 ppm = +0.07 ¢``."""
    decimals = 0 if error.sigma_ppm >= 1.0 else 1
    ppm = signed(error.ppm, decimals)
    sigma = f"{error.sigma_ppm:.{decimals}f}"
    cents = signed(error.cents, 2)
    return f"{ppm} ± {sigma}{THIN}ppm = {cents}{THIN}¢"


def hertz(hz: float) -> str:
    """A frequency with about 0.02 cents in its last digit, without its unit."""
    return f"{hz:.2f}" if hz < 1000 else f"{hz:.1f}"


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
        return f"{ms:.3f}{THIN}ms"
    return f"{ms:.1f}{THIN}ms" if ms < 100.0 else f"{ms:.0f}{THIN}ms"
