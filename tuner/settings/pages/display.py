"""The options of how it looks."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from tuner.settings.option import (
    check_page,
    option,
)


class Theme(enum.Enum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(enum.Enum):
    """The language of the window, by the name Qt has for it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    JAPANESE = "ja"
    CHINESE = "zh_CN"


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """How it looks."""

    language: Language = option(  # noqa: RUF009
        Language.SYSTEM,
        "Language",
        "The words of the window.",
        names=("As the system", "English", "Deutsch", "Français", "Español", "日本語", "简体中文"),
    )
    theme: Theme = option(  # noqa: RUF009
        Theme.SYSTEM, "Theme", "Colours of the window.", names=("As the system", "Light", "Dark")
    )
    smoothing: float = option(
        0.12,
        "Smoothing",
        "How long needle and numerals average; 0 shows each raw reading.",
        unit="s",
        minimum=0.0,
        maximum=1.0,
        step=0.01,
    )
    refresh: int = option(
        60,
        "Refresh",
        "How often moving displays are drawn.",
        unit="Hz",
        minimum=10,
        maximum=60,
        step=5,
    )
    history: float = option(
        10.0,
        "History",
        "How far back the plots reach.",
        unit="s",
        minimum=5.0,
        maximum=60.0,
        step=1.0,
    )

    welcome: bool = option(
        False,
        "Welcome",
        "Show the welcome at the next start, as at the first one.",
    )

    def __post_init__(self) -> None:
        check_page(self)
