"""The page of the tuning: what follows from it, and what it refuses."""

from __future__ import annotations

import pytest

from tuner.music.notes import Accidentals
from tuner.music.tuning import Tuning
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.tuning import KEY_NOTES, TuningSettings


def test_defaults_are_the_default_tuning() -> None:
    assert TuningSettings().tuning() == Tuning()


def test_options_become_a_tuning() -> None:
    tuning = TuningSettings(442.0, 2.0, accidentals=Accidentals.FLATS).tuning()
    assert tuning == Tuning(442.0, 2.0, Accidentals.FLATS)


@pytest.mark.parametrize("key", KEY_NOTES)
def test_a_key_is_a_pitch_class(key: str) -> None:
    assert KEY_NOTES[TuningSettings(key=key).tuning().key] == key


def test_offsets_that_are_no_numbers_are_refused() -> None:
    with pytest.raises(InvalidSettingError, match="Sweetening takes"):
        TuningSettings(offsets="E sharp")
