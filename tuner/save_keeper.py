"""Saves what was just played, and exports the tuning in use."""

from __future__ import annotations

import logging
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_music_path
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tuner.engine.lifecycle import Notice, Severity, WayOn
from tuner.logs import log_path
from tuner.session_keeper import SessionKeeper
from tuner.settings.model import Settings
from tuner.settings_keeper import SettingsKeeper
from tuner.text import Text, text_of
from tuner.tuning_keeper import TuningKeeper
from tuner.ui.language import translate, translated
from tuner.ui.main_window import MainWindow

if TYPE_CHECKING:
    from tuner.engine.black_box import Take
    from tuner.engine.messages import StreamInfo
    from tuner.engine.session import Session

_log = logging.getLogger(__name__)

_NOT_KEPT = Text(
    "DataOut",
    "Nothing is kept that could be saved: switch “Keep the last 30 s” on in the settings.",
)
_NOTHING_YET = Text("DataOut", "Nothing has been heard yet that could be saved.")
_TUNINGS = Text(
    "DataOut",
    "Scala scales (*.scl);;Scala keyboard mappings (*.kbm);;MIDI tunings (*.syx);;All files (*)",
)


class SaveKeeper(QObject):
    """Keeps the black box running, and writes what it holds in a thread of its own.

    Lives in the GUI thread.

    Args:
        settings: Whether sound is kept, and where it is saved.
        engine: Keeps it.
        tunings: Knows the tuning in use.
        parent: The owner.

    Signals:
        told: A ``Notice``.
    """

    told = Signal(object)

    _written = Signal(object, object)

    def __init__(
        self,
        settings: SettingsKeeper,
        engine: SessionKeeper,
        tunings: TuningKeeper,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine = engine
        self._tunings = tunings
        self._window: MainWindow | None = None
        self._source = ""
        self._last_folder: Path | None = None
        self._waiting = False
        self._writer: threading.Thread | None = None
        settings.changed.connect(self._follow)
        engine.built.connect(self._take_session)
        self._written.connect(self._tell_written, Qt.ConnectionType.QueuedConnection)

    @property
    def folder(self) -> Path:
        """Where it is saved."""
        chosen = self._settings.in_force.data.folder
        return Path(chosen).expanduser() if chosen else user_music_path() / "Tuner"

    def attach(self, window: MainWindow) -> None:
        """Do what this window asks for from now on."""
        self._window = window
        window.save_requested.connect(self.save)
        window.folder_wanted.connect(self.save_elsewhere)
        window.tuning_file_wanted.connect(self.export_tuning)
        window.way_on_chosen.connect(self._open_folder)

    def close(self) -> None:
        """Wait for what is being written."""
        if self._writer is not None:
            self._writer.join()

    @Slot()
    def save(self) -> None:
        """Save what was just played; once at a time."""
        session = self._engine.session
        if not self._settings.in_force.data.keep:
            self.told.emit(Notice(Severity.INFO, _NOT_KEPT))
        elif session is None:
            self.told.emit(Notice(Severity.INFO, _NOTHING_YET))
        elif not self._waiting:
            self._waiting = True
            session.request_take()

    @Slot()
    def save_elsewhere(self) -> None:
        """Ask for a folder, which is remembered, and save there."""
        title = translate("DataOut", "Save the last 30 s in a folder")
        path = QFileDialog.getExistingDirectory(self._window, title, str(self.folder))
        if path:
            self._settings.change("data", folder=path)
            self.save()

    @Slot()
    def export_tuning(self) -> None:
        """Ask for a file, and write the tuning in use into it."""
        from tuner.music.tuning_files import (  # noqa: PLC0415 - the window is painted first
            SCL,
            SUFFIXES,
            tuning_file,
        )

        tuning = self._tunings.tuning
        path, kind = QFileDialog.getSaveFileName(
            self._window,
            translate("DataOut", "Export the tuning"),
            f"{tuning.temperament.name.replace('/', '-')}{SCL}",
            translated(_TUNINGS),
        )
        if not path:
            return
        target, mode = Path(path), "wb"
        chosen = next((each for each in SUFFIXES if f"*{each}" in kind), SCL)
        ending = target.suffix.lower()
        if ending not in SUFFIXES or (ending == SCL and chosen != SCL):
            # Another kind was chosen, and the ending that was offered is still there, or none. The
            # dialog has not asked whether a file of this name may be replaced.
            name = target.stem if ending == SCL else target.name
            target, mode = target.with_name(f"{name}{chosen}"), "xb"
        file = tuning_file(tuning, target.name, target.suffix.lower())
        try:
            with target.open(mode) as out:
                out.write(file.data)
        except OSError as error:
            text = Text("DataOut", "{path} cannot be written: {why}.")
            why = error.strerror or str(error)
            self.told.emit(Notice(Severity.WARNING, text.format(path=target, why=why)))
            return
        self._last_folder = target.parent
        text = (
            Text("DataOut", "{path} is written; keys without a note stay as they are: {count}.")
            if file.left_out
            else Text("DataOut", "{path} is written.")
        )
        text = text.format(path=target, count=file.left_out)
        self.told.emit(Notice(Severity.INFO, text, way_on=WayOn.OPEN_FOLDER))

    @Slot(object)
    def _take_session(self, session: Session) -> None:
        session.keep_sound(self._settings.in_force.data.keep)
        session.stream_changed.connect(self._note_source)
        session.taken.connect(self._write)

    @Slot(object, object)
    def _follow(self, old: Settings, new: Settings) -> None:
        session = self._engine.session
        if session is not None and new.data.keep != old.data.keep:
            session.keep_sound(new.data.keep)

    @Slot(object)
    def _note_source(self, stream: StreamInfo | None) -> None:
        if stream is not None:
            self._source = stream.name

    @Slot(object)
    def _write(self, take: Take | None) -> None:
        if take is None:
            self._waiting = False
            self.told.emit(Notice(Severity.INFO, _NOTHING_YET))
            return
        self._writer = threading.Thread(
            target=self._write_files,
            args=(self.folder, take, self._settings.in_force, self._source),
            name="save",
        )
        self._writer.start()

    def _write_files(self, folder: Path, take: Take, settings: Settings, source: str) -> None:
        """Write, and tell how it went (runs in a thread of its own)."""
        from tuner.data_out.takes import TakeError, write_take  # noqa: PLC0415 - see export_tuning

        try:
            path = write_take(folder, take, settings, source, datetime.now())
        except TakeError as error:
            self._written.emit(Notice(Severity.WARNING, text_of(error)), None)
        except Exception:
            _log.exception("saving a take")
            text = Text("DataOut", "The last seconds cannot be saved; {path} says why.")
            notice = Notice(Severity.ERROR, text.format(path=log_path()))
            self._written.emit(notice, None)
        else:
            text = Text("DataOut", "The last {seconds:.0f} s are saved as {path}.")
            text = text.format(seconds=take.seconds, path=path)
            notice = Notice(Severity.INFO, text, way_on=WayOn.OPEN_FOLDER)
            self._written.emit(notice, path.parent)

    @Slot(object, object)
    def _tell_written(self, notice: Notice, folder: Path | None) -> None:
        self.close()
        self._waiting = False
        self._last_folder = folder or self._last_folder
        self.told.emit(notice)

    @Slot(object)
    def _open_folder(self, way_on: WayOn) -> None:
        folder = self._last_folder
        if way_on is not WayOn.OPEN_FOLDER or folder is None:
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            text = Text("DataOut", "{folder} cannot be shown: no program opens folders here.")
            self.told.emit(Notice(Severity.WARNING, text.format(folder=folder)))
