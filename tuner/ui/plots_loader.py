"""Imports the plots in a thread, so that the window is painted before pyqtgraph is read."""

from __future__ import annotations

import importlib
import threading
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from tuner.ui.language import translate

_PLOTS = "tuner.ui.docks.histories"


class PlotsLoader(QObject):
    """Reads the module once.

    Signals:
        loaded: The module ``tuner.ui.docks.histories``.
        failed: Why it could not be read.
    """

    loaded = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = threading.Thread(target=self._read, name="plots", daemon=True)

    def start(self) -> None:
        """Begin to read, once."""
        if self._thread.ident is None:
            self._thread.start()

    def finish(self) -> None:
        """Wait until it has been read; an import cannot be broken off."""
        if self._thread.ident is not None:
            self._thread.join()

    def _read(self) -> None:
        """Runs in the thread."""
        try:
            module: ModuleType = importlib.import_module(_PLOTS)
        except ImportError as error:
            self.failed.emit(
                translate("Panes", "The histories cannot be shown: {error}.").format(error=error)
            )
        else:
            self.loaded.emit(module)
