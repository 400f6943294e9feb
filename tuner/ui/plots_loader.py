"""Imports what fills the panes in a thread, so that the window is painted before it is read."""

from __future__ import annotations

import importlib
import threading
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from tuner.ui.language import translate

_CONTENTS = "tuner.ui.docks.contents"
_PLOTS = "tuner.ui.docks.histories"


class PlotsLoader(QObject):
    """Reads the modules once: what needs no NumPy first, pyqtgraph last.

    Signals:
        contents_loaded: The module ``tuner.ui.docks.contents``.
        loaded: The module ``tuner.ui.docks.histories``.
        failed: Why it could not be read.
    """

    contents_loaded = Signal(object)
    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self._thread = threading.Thread(target=self._read, name="plots", daemon=True)

    def start(self) -> None:
        """Begin to read, once."""
        if not self._begun:
            self._begun = True
            self._thread.start()

    def finish(self) -> None:
        """Wait until it has been read; an import cannot be broken off."""
        if self._thread.ident is not None:
            self._thread.join()

    def read_now(self) -> None:
        """Read in this thread instead: quick once another window has read the same."""
        self._begun = True
        self._read()

    def _read(self) -> None:
        """Runs in the thread."""
        self.contents_loaded.emit(importlib.import_module(_CONTENTS))
        try:
            module: ModuleType = importlib.import_module(_PLOTS)
        except ImportError as error:
            self.failed.emit(
                translate("Panes", "The histories cannot be shown: {error}.").format(error=error)
            )
        else:
            self.loaded.emit(module)
