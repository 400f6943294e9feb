"""The translations in the tree: nothing missing, nothing that cannot be filled in, all compiled."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]


def script() -> ModuleType:
    """The developer's command as a module."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look their module up
    spec.loader.exec_module(module)
    return module


translations = script()

COMPLETE = ("de", "fr", "es", "ja", "zh_CN")
"""Languages in which everything is translated, and has to stay so."""

LANGUAGES = translations.LANGUAGES


def path_of(language: str) -> Path:
    path: Path = translations.FOLDER / f"tuner_{language}.ts"
    return path


@pytest.fixture(scope="module")
def current(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    """The texts that are in the tree now."""
    try:
        translations.tool("lupdate")
    except FileNotFoundError as error:
        pytest.skip(str(error))
    path = tmp_path_factory.mktemp("ts") / "tuner_de.ts"
    translations.update(path)
    return {message.key for message in translations.read(path)}


@pytest.mark.parametrize("language", COMPLETE)
def test_every_text_of_the_tree_is_in_the_file(
    language: str, current: set[tuple[str, str, str]]
) -> None:
    found = {message.key for message in translations.read(path_of(language))}
    assert found == current, "run: python packaging/translations.py"


@pytest.mark.parametrize("language", COMPLETE)
def test_everything_is_translated(language: str) -> None:
    assert not translations.missing(translations.read(path_of(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_what_the_program_needs(language: str) -> None:
    assert not translations.wrong(translations.read(path_of(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_says_the_same(language: str) -> None:
    translator = QTranslator()
    compiled = path_of(language).with_suffix(".qm")
    done = [each for each in translations.read(path_of(language)) if each.finished]
    assert translator.load(str(compiled)) or not done
    for message in done:
        said = translator.translate(message.context, message.source, message.comment or None)
        assert said == message.translation


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} of {m}", "{m}: {n}", ""),
        ("{n} of {m}", "{n}", "other values in braces"),
        ("{n:.1f} s", "{n} s", "other values in braces"),
        ("{n} of", "{n of", "other values in braces"),
        ("&Start", "Start", ""),
        ("&Start", "&&Start", "2 instead of 1 mnemonics"),
        ("Start", "&Start", "1 instead of 0 mnemonics"),
        ("one\ntwo", "eins zwei", "0 instead of 1 line ends"),
        ("Scales (*.scl);;All (*)", "Skalen (*.scl);;Alle (*)", ""),
        ("Scales (*.scl);;All (*)", "Skalen (*.tun);;Alle (*)", "other file names"),
        ("<p>one</p>", "eins", "0 instead of 2 tags"),
    ],
)
def test_faults_are_named(source: str, translation: str, fault: str) -> None:
    assert list(translations.faults(source, translation)) == [fault] * bool(fault)


def test_what_the_tool_finds_keeps_its_translations(tmp_path: Path) -> None:
    """A new text comes, one that is gone goes, and all others stay as they were translated."""
    try:
        translations.tool("lupdate")
    except FileNotFoundError as error:
        pytest.skip(str(error))
    path = tmp_path / "tuner_fr.ts"
    path.write_text(
        """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
        <TS version="2.1" language="fr" sourcelanguage="en"><context><name>Actions</name>
        <message><source>&amp;Quit</source><translation>ici</translation></message>
        <message><source>Long gone</source><translation>parti</translation></message>
        </context></TS>""",
        encoding="utf-8",
    )
    translations.update(path)
    found = {each.key: each for each in translations.read(path)}
    assert found["Actions", "&Quit", ""].translation == "ici"
    assert found["Actions", "&Quit", ""].finished
    assert ("Actions", "Long gone", "") not in found
    assert not found["Instruments", "Guitar", ""].finished
