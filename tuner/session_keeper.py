"""Keeps the session: loads the engine, builds it, and starts it on the source of the settings."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from tuner.device_list import DeviceLister
from tuner.engine.heap import LOOK_MS, Heap
from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings, values_of
from tuner.settings.pages.audio import SourceKind
from tuner.settings_keeper import SettingsKeeper
from tuner.text import Text
from tuner.tuning_keeper import TuningKeeper

if TYPE_CHECKING:
    from tuner.engine.session import Session
    from tuner.engine.views import Watched


class SessionKeeper(QObject):
    """Knows the session from its making to its end; windows come and go meanwhile.

    Lives in the GUI thread. The engine, and NumPy with it, is imported in a thread of its own.

    Args:
        settings: What batches, buffers and source are to be like.
        tunings: What pitches are compared with.
        may_play_demo: Whether the demo plays where there is no microphone.
        parent: The owner.

    Signals:
        built: The ``Session`` is there, and not started yet.
        devices_found: A list of input devices.
        outputs_found: A list of output devices.
        troubled: One sentence for the user.

    Attributes:
        session: None until it is built.
        devices: The input devices that were found last.
        outputs: The output devices.
    """

    built = Signal(object)
    devices_found = Signal(object)
    outputs_found = Signal(object)
    troubled = Signal(object)

    _loaded = Signal()

    def __init__(
        self,
        settings: SettingsKeeper,
        tunings: TuningKeeper,
        *,
        may_play_demo: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.devices: list[Any] = []
        self.outputs: list[Any] = []
        self._settings = settings
        self._tunings = tunings
        self._may_play_demo = may_play_demo
        self._awaiting_devices = True
        self._closing = False
        self._heap = Heap()
        self._heap_looks = QTimer(self)
        self._heap_looks.setInterval(LOOK_MS)
        self._heap_looks.timeout.connect(self._heap.look)
        self._heap_looks.start()
        self._loader = threading.Thread(target=self._load, name="loader")
        self._lister = DeviceLister(self)
        self._loaded.connect(self._build, Qt.ConnectionType.QueuedConnection)
        self._lister.outputs_found.connect(self._take_outputs)
        self._lister.found.connect(self._take_devices)
        settings.changed.connect(self._take_settings)

    def begin(self) -> None:
        """Load the engine, once."""
        if not self._closing and self._loader.ident is None:
            self._loader.start()

    def close(self) -> None:
        """End everything that runs, and begin nothing more."""
        self._closing = True
        if self._loader.is_alive():
            self._loader.join()
        self._lister.finish()
        if self.session is not None:
            self.session.shutdown()
        self._heap_looks.stop()
        self._heap.restore()

    @Slot()
    def start(self) -> None:
        """Capture from the source of the settings."""
        if self.session is not None and not self._closing:
            from tuner.inputs import source_for

            self.session.start(source_for(self._settings.in_force.audio))

    @Slot()
    def stop(self) -> None:
        """Close the source."""
        if self.session is not None:
            self.session.stop()

    @Slot()
    def toggle_pause(self) -> None:
        """Pause, go on, or start what does not run."""
        if self.session is None:
            return
        if self.session.state is SessionState.RUNNING:
            self.session.pause()
        elif self.session.state is SessionState.PAUSED:
            self.session.resume()
        elif self.session.state in (SessionState.IDLE, SessionState.FAILED):
            self.start()

    @Slot()
    def look_again(self) -> None:
        """List the input devices anew."""
        self._lister.look(again=True)

    @Slot()
    def reset_counters(self) -> None:
        """Start the figures anew."""
        if self.session is not None:
            self.session.reset_counters()

    @Slot()
    def compact(self) -> None:
        """Lay the pool's buffers side by side again."""
        if self.session is not None:
            self.session.compact()

    @Slot(object)
    def watch_views(self, watched: Watched) -> None:
        """Work out what a window shows."""
        if self.session is not None:
            self.session.watch_views(watched)

    @Slot(bool)
    def watch_buffers(self, wanted: bool) -> None:
        """Tell of every single buffer, or no more."""
        if self.session is not None:
            self.session.watch_buffers(wanted)

    @Slot()
    def heap_settles(self) -> None:
        """A lot has just gone away, and as much has come: look through everything once more."""
        self._heap.resettle()

    def _load(self) -> None:
        """Import what is slow, beside the painting window (runs in the loader thread)."""
        import tuner.engine.session
        import tuner.inputs  # noqa: F401

        self._loaded.emit()

    @Slot()
    def _build(self) -> None:
        if self._closing:
            return
        from tuner.engine.session import Session

        self._loader.join()
        settings = self._settings.in_force
        session = Session(
            settings.engine.batch_config(),
            settings.engine.pool_config(),
            self._tunings.tuning,
            settings.audio.gate,
            self,
        )
        session.state_changed.connect(self._heap.follow)
        self._tunings.retuned.connect(session.set_tuning)
        self.session = session
        self.built.emit(session)
        if settings.audio.source is not SourceKind.MICROPHONE:
            self.start()
        self._lister.look()

    @Slot(list)
    def _take_outputs(self, outputs: list[Any]) -> None:
        self.outputs = outputs
        self.outputs_found.emit(outputs)

    @Slot(list, object)
    def _take_devices(self, devices: list[Any], reason: str) -> None:
        if self._closing:
            return
        self.devices = devices
        self.devices_found.emit(devices)
        first, self._awaiting_devices = self._awaiting_devices, False
        if not first or self._settings.in_force.audio.source is not SourceKind.MICROPHONE:
            return
        if reason and self._may_play_demo:
            self.troubled.emit(
                Text("App", "{reason} Playing the demo instead.").format(reason=reason)
            )
            self._settings.override("audio", source=SourceKind.DEMO)
        else:
            self.start()

    @Slot(object, object)
    def _take_settings(self, old: Settings, new: Settings) -> None:
        if self.session is None:
            return
        self.session.configure(new.engine.batch_config(), new.engine.pool_config())
        if new.audio.gate != old.audio.gate:
            self.session.set_gate(new.audio.gate)
        if _input_of(new) != _input_of(old):
            self.start()


def _input_of(settings: Settings) -> dict[str, Any]:
    values = values_of(settings.audio)
    del values["gate"]
    return values
