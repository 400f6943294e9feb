"""What every test gets: its own settings and log folders, and no thread left behind."""

import gc
import logging
import threading
import time

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

# Nothing is said about speed by a test that shares its machine.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
for waiting in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
    waiting.__kwdefaults__["timeout"] = 20_000


# Left alone, it may destroy a widget in another thread, or within a call of Qt's that holds a lock
# the widget's end wants, and then nothing ever moves again: see tuner.engine.heap.
gc.disable()


@pytest.fixture(autouse=True)
def collected_between_tests():
    """End what was to be deleted later, and collect: no test sees the windows of another."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    young, everything = 1, 2
    gc.collect(everything if gc.get_count()[everything] > 100 else young)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory, monkeypatch):
    """Keep the user's settings and logs out of the tests, and the tests out of them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture(autouse=True)
def no_thread_left_behind():
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5.0
    while time.monotonic() < deadline:
        left = [t for t in threading.enumerate() if t not in before and not _is_foreign(t)]
        if not left:
            return
        time.sleep(0.01)
    pytest.fail(f"threads left behind: {left}")


@pytest.fixture(autouse=True)
def own_log():
    """Leave no handler of a test on the tuner's logger, and let pytest see what it logs."""
    logger = logging.getLogger("tuner")
    handlers, propagate, level = list(logger.handlers), logger.propagate, logger.level
    yield
    for handler in [h for h in logger.handlers if h not in handlers]:
        logger.removeHandler(handler)
        handler.close()
    logger.propagate, logger.level = propagate, level


def _is_foreign(thread):
    """Qt's threads appear as dummies once Python runs in them, and stay for good."""
    return isinstance(thread, threading._DummyThread)
