"""The draft: values that may not go together yet."""

from __future__ import annotations

from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.ui.settings_dialog.draft import Draft, Problem


def test_it_begins_with_what_is_in_force() -> None:
    start = Settings().changed("engine", pool_size=8)
    draft = Draft(start)
    assert draft.settings == draft.original == start
    assert draft.problems == {}
    assert not draft.is_default("engine", "pool_size")
    assert draft.is_default("engine", "batch_size")


def test_a_page_in_trouble_counts_as_it_was() -> None:
    draft = Draft(Settings())
    draft.change("engine", {"pool_size": 8})
    draft.change("engine", {"flush_timeout": 900})
    draft.change("audio", {"gate": -40.0})
    assert draft.settings == Settings().changed("engine", pool_size=8).changed("audio", gate=-40.0)
    assert draft.problems["engine"].name == "buffer_timeout"
    draft.change("engine", {"flush_timeout": 50})
    assert draft.problems == {}


def test_a_source_without_its_file_is_not_put_in_force() -> None:
    draft = Draft(Settings())
    draft.change("audio", {"source": SourceKind.FILE})
    assert draft.problems == {"audio": Problem("file", "Choose the sound file to listen to.")}
    assert draft.settings == Settings()


def test_what_changes_elsewhere_also_changes_what_cancel_goes_back_to() -> None:
    draft = Draft(Settings())
    draft.change("engine", {"pool_size": 8})
    draft.adopt(draft.settings.changed("tuning", concert_pitch=443.0))
    assert draft.original == Settings().changed("tuning", concert_pitch=443.0)
    assert draft.settings == draft.original.changed("engine", pool_size=8)


def test_what_is_unfinished_survives_a_change_elsewhere() -> None:
    draft = Draft(Settings())
    draft.change("engine", {"flush_timeout": 900})
    draft.adopt(Settings().changed("engine", pool_size=8))
    assert draft.values("engine")["flush_timeout"] == 900
    assert draft.values("engine")["pool_size"] == 8
