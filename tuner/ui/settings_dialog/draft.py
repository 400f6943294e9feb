"""What the user has put into the dialog so far, whether it works yet or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tuner.settings.model import PAGES, Settings, values_of
from tuner.settings.option import InvalidSettingError, option_of
from tuner.settings.pages.audio import SourceKind
from tuner.text import Text, text_of


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a page cannot be put in force.

    Attributes:
        name: The option that would put it right.
        text: One sentence.
    """

    name: str
    text: str


class Draft:
    """The values of all options while they are edited.

    A page whose values do not go together yet counts as it was when they last did, so that one
    unfinished page does not hold up the others.

    Args:
        settings: Where editing starts, and what ``original`` goes back to.
    """

    def __init__(self, settings: Settings) -> None:
        self.original = settings
        self.settings = settings
        self._values = {page: values_of(getattr(settings, page)) for page in PAGES}
        self._problems: dict[str, Problem] = {}

    @property
    def problems(self) -> Mapping[str, Problem]:
        """What is in the way, by page; empty when all is well."""
        return self._problems

    def values(self, page: str) -> Mapping[str, Any]:
        """The values of a page by option name."""
        return self._values[page]

    def change(self, page: str, values: Mapping[str, Any]) -> None:
        """Put values in, whether they go together or not."""
        self._values[page].update(values)
        self._judge(page)

    def is_default(self, page: str, name: str) -> bool:
        """Whether an option has its default value."""
        return bool(self._values[page][name] == option_of(PAGES[page], name).default)

    def adopt(self, settings: Settings) -> None:
        """Take over what was changed elsewhere; cancelling does not undo it.

        Options that are the same as when last put in force keep what the user has put in.
        """
        for page in PAGES:
            old, new = (values_of(getattr(each, page)) for each in (self.settings, settings))
            changed = {name: value for name, value in new.items() if value != old[name]}
            if not changed:
                continue
            try:
                self.original = self.original.changed(page, **changed)
            except InvalidSettingError:
                self.original = self.original.changed(page, **new)
            self.change(page, changed)

    def _judge(self, page: str) -> None:
        values = self._values[page]
        if page == "audio" and values["source"] is SourceKind.FILE and not values["file"]:
            self._problems[page] = Problem(
                "file", Text("SettingsDialog", "Choose the sound file to listen to.")
            )
            return
        try:
            self.settings = self.settings.changed(page, **values)
        except InvalidSettingError as error:
            name = error.option or next(iter(values))
            self._problems[page] = Problem(name, text_of(error))
        else:
            self._problems.pop(page, None)
