"""The system's voice, as a program that speaks and then ends. Pure Python.

None of Qt's own: Qt's speech is not in PySide6-Essentials, and the package it is in is three times
as large as all that the tuner needs of Qt.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass

from tuner.text import Text

LANGUAGE = "{language}"
"""Stands in the arguments for the language, such as ``de``."""

_SPEAK_IN_WINDOWS = (
    "Add-Type -AssemblyName System.Speech; "
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
_NO_VOICE = {
    "linux": Text("Voice", "No voice was found on this system: install speech-dispatcher."),
    "darwin": Text("Voice", "No voice was found on this system: the program “say” is missing."),
    "win32": Text("Voice", "No voice was found on this system: PowerShell is missing."),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """A program that speaks.

    Attributes:
        program: Its path.
        arguments: What it is called with before the text.
        reads: Whether it reads the text from its standard input instead.
    """

    program: str
    arguments: tuple[str, ...] = ()
    reads: bool = False

    def command(self, text: str, language: str) -> tuple[list[str], bytes]:
        """The arguments for a text, and what its standard input gets."""
        arguments = [language if each == LANGUAGE else each for each in self.arguments]
        if self.reads:
            return arguments, text.encode()
        return [*arguments, text], b""


def find_voice(
    platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Voice | None:
    """The voice of this system; None when it has none."""
    if platform == "darwin":
        known: tuple[tuple[str, tuple[str, ...], bool], ...] = (("say", (), False),)
    elif platform == "win32":
        known = (
            ("powershell", ("-NoProfile", "-NonInteractive", "-Command", _SPEAK_IN_WINDOWS), True),
        )
    else:
        known = (
            ("spd-say", ("--wait", "--language", LANGUAGE, "--"), False),
            ("espeak-ng", ("-v", LANGUAGE, "--"), False),
            ("espeak", ("-v", LANGUAGE, "--"), False),
        )
    for name, arguments, reads in known:
        program = which(name)
        if program is not None:
            return Voice(program, arguments, reads)
    return None


def why_no_voice(platform: str = sys.platform) -> Text:
    """One sentence: that there is no voice, and how to get one."""
    return _NO_VOICE.get(platform, _NO_VOICE["linux"])
