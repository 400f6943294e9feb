"""The options of what leaves the tuner for other programs."""

from __future__ import annotations

from dataclasses import dataclass

from tuner.settings.address import parse_address
from tuner.settings.option import Control, InvalidSettingError, check_page, option
from tuner.text import Text, text_of


@dataclass(frozen=True, slots=True)
class DataSettings:
    """What is kept to be saved, and what is sent."""

    keep: bool = option(
        True,
        "Keep the last 30 s",
        "Keep sound and readings, so that Ctrl+S can save what was just played.",
    )
    folder: str = option(
        "",
        "Folder",
        "Where Ctrl+S saves it.",
        names=("“Tuner” in your music folder",),
        control=Control.FOLDER,
        used_when=("keep", True),
    )
    osc: bool = option(
        False,
        "OSC feed",
        "Send each reading to another program, by OSC over UDP.",
    )
    osc_to: str = option(
        "127.0.0.1:9000",
        "OSC receiver",
        "Host and port of the program that listens.",
        used_when=("osc", True),
    )

    def __post_init__(self) -> None:
        check_page(self)
        try:
            parse_address(self.osc_to)
        except ValueError as error:
            raise InvalidSettingError(
                Text("Settings", "OSC receiver takes {wanted}.").format(wanted=text_of(error)),
                "osc_to",
            ) from None
