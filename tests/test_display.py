import socket

import pytest

from tuner.display import missing_display


@pytest.fixture(autouse=True)
def on_linux(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")


def test_no_display_is_said():
    assert missing_display({}) == "There is no display."


def test_a_display_that_is_not_there_is_named():
    assert ":987" in missing_display({"DISPLAY": ":987"})
    assert missing_display({"DISPLAY": "nonsense"})
    assert missing_display({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"})


def test_a_chosen_platform_is_trusted():
    assert missing_display({"QT_QPA_PLATFORM": "offscreen"}) is None


def test_other_systems_always_have_one(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert missing_display({}) is None


def test_a_wayland_socket_is_a_display(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert missing_display(environment) is None


def test_a_wayland_socket_nobody_listens_to_is_none(tmp_path):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert missing_display(environment) == "There is no display."
