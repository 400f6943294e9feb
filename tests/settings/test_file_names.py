"""Paths that are no text, through settings and back."""

import os
import sys

import pytest

from tuner.settings.file_names import as_text, from_text, is_file_name
from tuner.settings.model import Settings
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.audio import SourceKind
from tuner.settings.store import SettingsStore
from tuner.text import shown_name

NO_TEXT = os.fsdecode(b"/takes/caf\xe9 50%25.wav")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")


@pytest.mark.parametrize(
    "path", ["", "take 3.wav", "/takes/50%25 café.wav", "C:/x.wav", "文/ü#?.flac"]
)
def test_a_path_that_is_text_stays_as_it_is(path):
    assert as_text(path) == path
    assert from_text(path) == path


@on_linux
def test_one_that_is_none_goes_through_an_address():
    assert as_text(NO_TEXT) == "file:///takes/caf%E9%2050%2525.wav"
    assert from_text(as_text(NO_TEXT)) == NO_TEXT
    assert from_text("file:///takes/caf%C3%A9.wav") == "/takes/café.wav"
    assert shown_name(NO_TEXT) == "/takes/caf\ufffd 50%25.wav"
    assert is_file_name(NO_TEXT)
    assert not is_file_name("\ud800")


@on_linux
def test_it_is_kept_between_starts(tmp_path):
    store = SettingsStore(tmp_path / "settings.ini")
    settings = Settings().changed("audio", source=SourceKind.FILE, file=NO_TEXT)
    store.save(settings)
    assert store.load().settings == settings


def test_what_is_no_path_has_to_be_text():
    with pytest.raises(InvalidSettingError):
        Settings().changed("audio", device="caf\udce9")
    with pytest.raises(InvalidSettingError):
        Settings().changed("audio", file="caf\ud800.wav")
