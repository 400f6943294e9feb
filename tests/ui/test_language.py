"""The language of the window: which one, and what it says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMainWindow, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from tuner.engine.lifecycle import SessionState
from tuner.settings.pages.display import Language
from tuner.text import Text
from tuner.ui.actions import Actions
from tuner.ui.colours import load_colours
from tuner.ui.help_dialog import HelpDialog
from tuner.ui.icons import Icons
from tuner.ui.language import (
    LanguageKeeper,
    language_of,
    local_number,
    translate,
    translated,
    without_mnemonic,
)


class Backwards(QTranslator):
    """Knows one text."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text with its values changed about."""
        known = {
            ("A", "{a} before {b}"): "{b} nach {a}",
            ("A", "much"): "viel",
        }
        return known.get((context, source))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt asks this first."""
        return False


@pytest.fixture
def backwards(qapp: QApplication) -> Iterator[None]:
    translator = Backwards()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[LanguageKeeper]:
    """One that speaks English again in the end."""
    keeper = LanguageKeeper(qapp)
    yield keeper
    keeper.use(Language.ENGLISH)


def test_what_no_translator_knows_stays_english(qapp: QApplication) -> None:
    assert translate("A", "nobody knows this") == "nobody knows this"


@pytest.mark.usefixtures("backwards")
def test_the_template_is_translated_and_then_filled() -> None:
    text = Text("A", "{a} before {b}").format(a="x", b=Text("A", "much"))
    assert translated(text) == "viel nach x"
    assert translated(Text("A", "much")) == "viel"
    assert translated("much") == "much"
    assert text == "x before much"


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["de-CH", "de-Latn-CH", "de"], Language.GERMAN),
        (["sv-SE", "sv", "fr-FR"], Language.FRENCH),
        (["en-GB", "de-DE"], Language.ENGLISH),
        (["zh-CN", "zh-Hans-CN", "zh"], Language.CHINESE),
        (["zh-Hant-TW", "zh-TW", "ja-JP"], Language.JAPANESE),
        (["es_AR"], Language.SPANISH),
        (["ar-EG"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_systems_language_is_the_first_that_there_is(
    names: list[str], language: Language
) -> None:
    assert language_of(Language.SYSTEM, names) is language


def test_a_chosen_language_does_not_ask_the_system() -> None:
    assert language_of(Language.SPANISH, ["de-DE"]) is Language.SPANISH


def test_qts_own_words_and_numbers_follow(qtbot: QtBot, keeper: LanguageKeeper) -> None:
    keeper.use(Language.GERMAN)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    assert local_number("440.0") == "440,0"
    assert translated(Text("A", "{hz:.1f} Hz").format(hz=440.0)) == "440,0 Hz"
    assert QLocale().language() is QLocale.Language.German
    keeper.use(Language.ENGLISH)
    assert local_number("440.0") == "440.0"
    again = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(again)
    assert again.button(QDialogButtonBox.StandardButton.Cancel).text() == "Cancel"


def test_the_languages_there_are_run_from_left_to_right(
    qapp: QApplication, keeper: LanguageKeeper
) -> None:
    for language in Language:
        keeper.use(language)
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_keep_their_sign_in_sentences(keeper: LanguageKeeper) -> None:
    keeper.use(Language.FRENCH)
    assert translate("A", "{cents:+.1f} ¢ of {count}").format(cents=-1.5, count=3) == "-1,5 ¢ of 3"


@pytest.mark.parametrize(
    ("label", "plain"),
    [("&Start", "Start"), ("Re&ference tone", "Reference tone"), ("開始(&S)", "開始"),
     ("設定(&E)…", "設定…"), ("Hz (A4)", "Hz (A4)")],
)  # fmt: skip
def test_labels_without_their_mnemonic(label: str, plain: str) -> None:
    assert without_mnemonic(label) == plain


def test_the_run_button_shows_no_mnemonic(qtbot: QtBot, keeper: LanguageKeeper) -> None:
    keeper.use(Language.JAPANESE)
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.show_state(SessionState.RUNNING, Icons(load_colours(dark=False), 1.0))
    assert actions.run.text() == "一時停止(&P)"
    assert actions.run.iconText() == "一時停止"


def test_the_help_names_keys_as_the_menus_do(qtbot: QtBot, keeper: LanguageKeeper) -> None:
    keeper.use(Language.GERMAN)
    window = QWidget()
    qtbot.addWidget(window)
    pages = HelpDialog(window).findChildren(QTextBrowser)
    text = "\n".join(page.toPlainText() for page in pages)
    assert "Strg+I, Strg+T" in text
    assert "Ctrl" not in text
