"""A bar that never takes room away."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tuner.ui.scrolled import Scrolled


@pytest.fixture
def area(qtbot):
    area = Scrolled()
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    text = QLabel("word " * 60)
    text.setWordWrap(True)
    column.addWidget(text)
    area.setWidget(inside)
    area.resize(300, 400)
    area.show()
    return area


def test_the_content_is_always_as_wide(area):
    bar, inside = area.verticalScrollBar(), area.widget()
    assert not bar.isEnabled()
    width = inside.width()
    area.resize(300, 60)
    assert bar.isEnabled()
    assert inside.width() == width
    area.resize(300, 400)
    assert not bar.isEnabled()


def test_settles_at_every_height(area):
    for height in range(400, 40, -1):
        area.resize(300, height)
        needed = area.widget().heightForWidth(area.viewport().width())
        assert area.verticalScrollBar().isEnabled() == (needed > area.viewport().height())


def test_the_window_settles_at_every_height(window):
    for height in range(720, 500, -1):
        window.resize(1024, height)
        QApplication.processEvents()
    assert window.height() == 501
