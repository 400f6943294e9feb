"""Keeps the user's own instruments: edits them, takes them from files, writes them into files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from tuner.engine.lifecycle import Notice, Severity
from tuner.music.instrument_files import InstrumentFileError, write_instruments
from tuner.music.instruments import CHROMATIC, Instrument
from tuner.settings.tunings import TuningFactory
from tuner.text import Text, text_of
from tuner.ui.language import translate, translated

if TYPE_CHECKING:
    from tuner.ui.targets.instrument_editor import InstrumentEditor

_FILES = Text("App", "Instruments (*.json);;All files (*)")


class InstrumentKeeper(QObject):
    """Changes what instruments there are.

    Lives in the GUI thread.

    Args:
        factory: Knows the instruments.
        parent: The owner.

    Signals:
        changed: Other instruments can be chosen; carries the name of one to choose now.
        told: A ``Notice``.
    """

    changed = Signal(str)
    told = Signal(object)

    def __init__(self, factory: TuningFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._factory = factory
        self._window: QWidget | None = None
        self._editor: InstrumentEditor | None = None

    @property
    def editor(self) -> InstrumentEditor | None:
        """The editor, while it is open."""
        return self._editor

    def attach(self, window: QWidget) -> None:
        """Open dialogs over this window from now on; those over the one before go with it."""
        self._window, self._editor = window, None

    def edit(self, instrument: Instrument) -> None:
        """Let the user make an instrument of this one, or change it if it is an own one."""
        from tuner.ui.targets.instrument_editor import InstrumentEditor

        if self._editor is not None:
            self._editor.raise_()
            self._editor.activateWindow()
            return
        own = any(each.name == instrument.name for each in self._factory.own)
        name = instrument.name if own else f"{instrument.name} (own)"
        if instrument == CHROMATIC:
            name = translate("Targets", "My instrument")
        self._editor = editor = InstrumentEditor(
            instrument, name, self._factory.preset_names, own=own, parent=self._window
        )
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.save_requested.connect(self._save)
        editor.delete_requested.connect(lambda: self._delete(instrument.name))
        editor.finished.connect(self._forget)
        editor.show()

    def import_file(self) -> None:
        """Take over the instruments of a file."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, translate("App", "Import instruments"), "", translated(_FILES)
        )
        if not path:
            return
        try:
            added = self._factory.import_own(Path(path))
        except (InstrumentFileError, OSError) as error:
            text = Text("App", "{path} cannot be imported: {error}.")
            self._warn(text.format(path=path, error=text_of(error)))
            return
        if not added:
            self._warn(Text("App", "There is no instrument in {path}.").format(path=path))
            return
        self.changed.emit(added[0].name)
        names = ", ".join(each.name for each in added)
        self._tell(Text("App", "Imported: {names}.").format(names=names))

    def export(self, instrument: Instrument) -> None:
        """Write an instrument into a file, to be changed and imported again."""
        name = instrument.name.replace("/", "-").replace("\\", "-")
        path, _ = QFileDialog.getSaveFileName(
            self._window,
            translate("App", "Export the instrument"),
            f"{name}.json",
            translated(_FILES),
        )
        if not path:
            return
        try:
            Path(path).write_text(write_instruments([instrument]), encoding="utf-8")
        except OSError as error:
            text = Text("App", "{path} cannot be written: {why}.")
            self._warn(text.format(path=path, why=error.strerror or str(error)))
            return
        self._tell(Text("App", "Exported to {path}.").format(path=path))

    @Slot(object)
    def _save(self, instrument: Instrument) -> None:
        if self._keep((instrument,), ()):
            self.changed.emit(instrument.name)
            self._tell(Text("App", "{name} is kept, and in use.").format(name=instrument.name))

    def _delete(self, name: str) -> None:
        if self._keep((), (name,)):
            self.changed.emit(CHROMATIC.name)
            self._tell(Text("App", "{name} is deleted.").format(name=name))

    def _keep(self, added: tuple[Instrument, ...], gone: tuple[str, ...]) -> bool:
        try:
            self._factory.change_own(added, gone)
        except OSError as error:
            text = Text("App", "Your instruments cannot be kept: {why}.")
            self._warn(text.format(why=error.strerror or str(error)))
            return False
        if self._editor is not None:
            self._editor.close()
        return True

    @Slot()
    def _forget(self) -> None:
        self._editor = None

    def _warn(self, text: str) -> None:
        self.told.emit(Notice(Severity.WARNING, text))

    def _tell(self, text: str) -> None:
        self.told.emit(Notice(Severity.INFO, text))
