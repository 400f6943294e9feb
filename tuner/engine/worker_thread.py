"""A thread with an event loop whose slots are cheap to call from Qt."""

from __future__ import annotations

from PySide6.QtCore import QThread


class WorkerThread(QThread):
    """A ``QThread`` that enters its event loop from Python.

    A thread whose loop Qt starts by itself has no Python state between two slots: the
    interpreter makes one for each call and throws it away after it, which costs as much as
    the rest of a call. Here it stays for the life of the thread (decision 0064).
    """

    def run(self) -> None:
        """Run the event loop until the thread is told to quit."""
        self.exec()
