"""The program's own files are found, and a missing one is named."""

from pathlib import Path

import pytest

from tuner import assets


def test_a_checkout_has_its_resources_beside_the_package() -> None:
    assert assets.resource("icons", "tuner.svg").read_text().startswith("<svg")


def test_a_folder_can_be_asked_for() -> None:
    assert assets.resource("icons", "actions").is_dir()


def test_resources_inside_the_package_come_first(tmp_path: Path) -> None:
    package = tmp_path / "tuner"
    for folder in (package / "resources", tmp_path / "resources"):
        folder.mkdir(parents=True)
    assert assets.resources_folder(package) == package / "resources"


def test_a_stranger_named_resources_beside_an_installed_package_is_not_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "tuner"
    (package / "resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "stranger.txt").touch()
    monkeypatch.setattr(assets, "PACKAGE", package)
    with pytest.raises(assets.MissingResourceError):
        assets.resource("stranger.txt")


def test_what_is_missing_is_named() -> None:
    with pytest.raises(assets.MissingResourceError, match=r"icons/nothing\.svg is missing"):
        assets.resource("icons", "nothing.svg")
