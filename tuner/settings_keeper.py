"""Keeps the settings in force, and saves what the user changes. Lives in the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from tuner.settings.model import PAGES, Settings, values_of
from tuner.settings.option import InvalidSettingError
from tuner.settings.store import SettingsError, SettingsStore
from tuner.text import text_of


class SettingsKeeper(QObject):
    """The one place that knows which settings are in force.

    Args:
        store: Where they are saved.
        saved: What the store held.
        in_force: The saved ones, and what the command line overrides.
        parent: The owner.

    Signals:
        changed: The ``Settings`` from before, and those in force now.
        troubled: What could not be put in force or saved; one sentence.

    Attributes:
        store: Where they are saved.
        in_force: What counts now.
    """

    changed = Signal(object, object)
    troubled = Signal(object)

    def __init__(
        self,
        store: SettingsStore,
        saved: Settings,
        in_force: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.in_force = in_force
        self._saved = saved

    def change(self, page: str, **values: object) -> None:
        """Put some options of a page in force, unless they are out of range."""
        try:
            settings = self.in_force.changed(page, **values)
        except InvalidSettingError as error:
            self.troubled.emit(text_of(error))
            return
        self.apply(settings)

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Put settings in force, and save what the user has changed by that."""
        old, self.in_force = self.in_force, settings
        self.changed.emit(old, settings)
        try:
            self._saved = _merged(self._saved, old, settings)
            self.store.save(self._saved)
        except SettingsError as error:
            self.troubled.emit(text_of(error))

    def override(self, page: str, **values: object) -> None:
        """Put some options of a page in force for this run only."""
        old, self.in_force = self.in_force, self.in_force.changed(page, **values)
        self.changed.emit(old, self.in_force)


def _merged(saved: Settings, old: Settings, new: Settings) -> Settings:
    """The saved settings with what differs between two others.

    What the command line said is the same in both, and so is not saved.
    """
    for page in PAGES:
        before, after = values_of(getattr(old, page)), values_of(getattr(new, page))
        changed = {name: value for name, value in after.items() if value != before[name]}
        if changed:
            try:
                saved = saved.changed(page, **changed)
            except InvalidSettingError:
                # It goes together only with what the command line said: keep the whole page.
                saved = saved.changed(page, **after)
    return saved
