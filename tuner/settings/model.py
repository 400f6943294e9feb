"""Every option the tuner has, page by page, as plain frozen values.

A value, once made, is right: whatever an option does not take is refused with one sentence
when the page is made, and so is a combination that cannot work.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Any

from tuner.settings.option import (
    InvalidSettingError,
    Option,
    options_of,
)
from tuner.settings.pages.audio import AudioSettings
from tuner.settings.pages.data import DataSettings
from tuner.settings.pages.display import DisplaySettings
from tuner.settings.pages.engine import EngineSettings
from tuner.settings.pages.sound import SoundSettings
from tuner.settings.pages.tuning import TuningSettings

Page = (
    AudioSettings | TuningSettings | SoundSettings | DisplaySettings | DataSettings | EngineSettings
)


@dataclass(frozen=True, slots=True)
class Settings:
    """All pages together.

    Raises:
        InvalidSettingError: A value is out of range or of the wrong type, or values do not go
            together.
    """

    audio: AudioSettings = field(default_factory=AudioSettings)
    tuning: TuningSettings = field(default_factory=TuningSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    display: DisplaySettings = field(default_factory=DisplaySettings)
    data: DataSettings = field(default_factory=DataSettings)
    engine: EngineSettings = field(default_factory=EngineSettings)

    def __post_init__(self) -> None:
        for name, kind in PAGES.items():
            page = getattr(self, name)
            if type(page) is not kind:
                raise InvalidSettingError(
                    f"The {name} page takes {kind.__name__}, not {type(page).__name__}."
                )

    def changed(self, page: str, **values: Any) -> Settings:
        """These settings with some values of one page replaced.

        Args:
            page: The page's name, for instance ``engine``.
            **values: New values by option name.

        Raises:
            InvalidSettingError: A value is not taken, values do not go together, or there is
                no such page or option.
        """
        if page not in PAGES:
            raise InvalidSettingError(f"There is no settings page {page!r}.")
        known = {name for name, _ in options_of(PAGES[page])}
        for name in values:
            if name not in known:
                raise InvalidSettingError(f"There is no option {name!r} on the {page} page.")
        old: Any = getattr(self, page)
        new: Any = {page: replace(old, **values)}
        return replace(self, **new)


PAGES: dict[str, type[Page]] = {
    "audio": AudioSettings,
    "tuning": TuningSettings,
    "sound": SoundSettings,
    "display": DisplaySettings,
    "data": DataSettings,
    "engine": EngineSettings,
}
"""The pages by name, in the order in which they are shown."""


def all_options() -> Iterator[tuple[str, str, Option]]:
    """Page name, option name and declaration of every option there is."""
    for page, kind in PAGES.items():
        for name, declared in options_of(kind):
            yield page, name, declared


def values_of(page: Page) -> dict[str, Any]:
    """The values of a page by option name."""
    return {each.name: getattr(page, each.name) for each in fields(page)}
