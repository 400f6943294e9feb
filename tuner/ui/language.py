"""The language of the window: looks texts up, and changes it while everything runs.

Texts of the window are written as ``translate("Context", "Pool size {size}").format(size=size)``.
Qt's `pyside6-lupdate` finds them in the code, and understands of it:

- context and text as plain strings, also several in a row that Python joins, with escapes;
- a third string, which tells two equal texts apart, and a comment before the call that begins
  with ``#:``, which the translator reads.

It finds nothing where a keyword argument, an f-string, a name or a string in parentheses of its
own stands between the parentheses; and no numbered plurals: write one text for one thing and one
for several, and choose by the number. A comment that begins with ``# TRANSLATOR`` means
something else to it: never write one.

A text that is made before the language is known (in a constant, in a package that knows no Qt) is
a `tuner.text.Text`, and is shown by ``translated``. Lives in the GUI thread.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tuner.assets import MissingResourceError, resource
from tuner.settings.pages.display import Language
from tuner.text import Text


def translate(context: str, text: str, comment: str | None = None) -> str:
    """A text in the language of the window; in English where it is not translated.

    Numbers that its ``format`` fills in have the decimal sign of that language, and a ``Text`` is
    said in it.
    """
    return _Template(QCoreApplication.translate(context, text, comment))


def translated(text: str) -> str:
    """A text in the language of the window, with its values in it; plain text as it is."""
    if not isinstance(text, Text):
        return text
    template = translate(text.context, text.template)
    return template.format(**text.values) if text.values else template


def without_mnemonic(text: str) -> str:
    """A label as it reads where Alt and a letter do not lead to it.

    Japanese and Chinese have the letter behind the word: ``開始(&S)`` becomes ``開始``.
    """
    return re.sub(r"\(&\w\)|&", "", text)


def local_number(text: str) -> str:
    """The text of a number with the decimal sign of the window's language."""
    return text.replace(".", QLocale().decimalPoint())


class _Template(str):
    """A text whose values are still to come."""

    __slots__ = ()

    def format(self, *unnamed: object, **values: object) -> str:
        """The text with its values, each as the language has it."""
        return super().format(*unnamed, **{name: _shown(each) for name, each in values.items()})


class _Number(float):
    """A number that is written with the decimal sign of the window's language."""

    def __format__(self, spec: str) -> str:
        return local_number(super().__format__(spec))


def _shown(value: Any) -> Any:
    if isinstance(value, Text):
        return translated(value)
    return _Number(value) if isinstance(value, float) else value


def language_of(wanted: Language, system: Sequence[str] | None = None) -> Language:
    """The language that is meant; for the system's, the first of its own that there is.

    Args:
        wanted: What was chosen.
        system: Names such as ``de-CH``, the best first; None to ask the system.
    """
    if wanted is not Language.SYSTEM:
        return wanted
    for name in QLocale.system().uiLanguages() if system is None else system:
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh":
            if {"Hant", "TW", "HK", "MO"}.isdisjoint(parts):
                return Language.CHINESE
            continue
        for each in Language:
            if each.value == parts[0]:
                return each
    return Language.ENGLISH


class LanguageKeeper:
    """Puts a language in force for the whole application.

    Widgets that exist keep the words they have: build them again afterwards.

    Args:
        application: Whose language it is.
    """

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []

    def use(self, wanted: Language) -> None:
        """Speak a language: its words, its decimal sign, its direction."""
        language = language_of(wanted)
        locale = QLocale.system() if wanted is Language.SYSTEM else QLocale(language.value)
        QLocale.setDefault(locale)
        for old in self._translators:
            self._application.removeTranslator(old)
        self._translators = [] if language is Language.ENGLISH else _translators(language.value)
        for new in self._translators:
            self._application.installTranslator(new)
        self._application.setLayoutDirection(QLocale(language.value).textDirection())


def _translators(language: str) -> list[QTranslator]:
    """Qt's own words and ours; what is not there is left out, and stays English."""
    found = []
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"tuner_{language}", _own_folder()),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            found.append(translator)
    return found


def _own_folder() -> str:
    try:
        return str(resource("translations"))
    except MissingResourceError:
        return ""
