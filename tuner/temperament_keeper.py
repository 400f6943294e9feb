"""Keeps the editor of the user's own temperament, and writes what it makes as a Scala file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from tuner.engine.lifecycle import Notice, Severity
from tuner.music.scala_scl import write_scl
from tuner.music.scala_text import encode
from tuner.music.temperaments import Temperament, from_offsets
from tuner.settings.pages.tuning import KEY_NOTES
from tuner.text import Text
from tuner.ui.language import translate, translated

if TYPE_CHECKING:
    from tuner.ui.targets.temperament_editor import TemperamentEditor

_SCALES = Text("App", "Scala scales (*.scl);;All files (*)")


class TemperamentKeeper(QObject):
    """Opens the editor and saves.

    Lives in the GUI thread.

    Signals:
        saved: The path of a Scala file that is to be in force.
        told: A ``Notice``.
    """

    saved = Signal(str)
    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._editor: TemperamentEditor | None = None

    @property
    def editor(self) -> TemperamentEditor | None:
        """The editor, while it is open."""
        return self._editor

    def attach(self, window: QWidget) -> None:
        """Open the editor over this window from now on; the one before goes with its own."""
        self._window, self._editor = window, None

    def edit(self, temperament: Temperament, key: int) -> None:
        """Let the user set twelve offsets.

        Args:
            temperament: Where editing begins; with equal steps if it has no twelve notes.
            key: The key note's pitch class, at which the offsets begin.
        """
        from tuner.ui.targets.temperament_editor import TemperamentEditor

        if self._editor is not None:
            self._editor.raise_()
            self._editor.activateWindow()
            return
        equal = (0.0,) * len(KEY_NOTES)
        self._editor = TemperamentEditor(
            (*KEY_NOTES[key:], *KEY_NOTES[:key]),
            temperament.offsets if temperament.is_twelve_tone else equal,
            self._window,
        )
        self._editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editor.save_requested.connect(self._save)
        self._editor.finished.connect(self._forget)
        self._editor.show()

    @Slot(object)
    def _save(self, offsets: Sequence[float]) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._window, translate("App", "Save the temperament"), "own.scl", translated(_SCALES)
        )
        if not path:
            return
        scale = from_offsets(Path(path).stem, offsets).scale
        try:
            Path(path).write_bytes(encode(write_scl(scale, Path(path).name)))
        except OSError as error:
            text = Text("App", "{path} cannot be written: {why}.")
            why = error.strerror or str(error)
            self.told.emit(Notice(Severity.WARNING, text.format(path=path, why=why)))
            return
        self.saved.emit(path)
        saved = Text("App", "Saved as {path}, and in use.").format(path=path)
        self.told.emit(Notice(Severity.INFO, saved))
        if self._editor is not None:
            self._editor.close()

    @Slot()
    def _forget(self) -> None:
        self._editor = None
