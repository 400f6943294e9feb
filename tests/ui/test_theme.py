import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from tuner.settings.pages.display import Theme
from tuner.ui.theme import ThemeKeeper


@pytest.fixture
def scheme(qapp, monkeypatch):
    """Pretends that the system's scheme has changed; an offscreen one never does."""
    system = [Qt.ColorScheme.Light]
    monkeypatch.setattr("tuner.ui.theme.system_is_dark", lambda: system[0] is Qt.ColorScheme.Dark)

    def change(to):
        system[0] = to
        QGuiApplication.styleHints().colorSchemeChanged.emit(to)

    return change


def test_is_what_was_chosen(qapp):
    assert ThemeKeeper(Theme.DARK).colours.dark
    assert not ThemeKeeper(Theme.LIGHT).colours.dark


def test_follows_the_system_while_told_to(qtbot, scheme):
    scheme(Qt.ColorScheme.Light)
    keeper = ThemeKeeper(Theme.SYSTEM)
    assert not keeper.colours.dark
    with qtbot.waitSignal(keeper.changed):
        scheme(Qt.ColorScheme.Dark)
    assert keeper.colours.dark
    keeper.choose(Theme.LIGHT)
    assert not keeper.colours.dark
    scheme(Qt.ColorScheme.Light)
    assert not keeper.colours.dark


def test_paints_the_application(qapp):
    keeper = ThemeKeeper(Theme.LIGHT)
    assert qapp.palette().window().color() == keeper.colours.window
    assert qapp.style().name() == "fusion"
