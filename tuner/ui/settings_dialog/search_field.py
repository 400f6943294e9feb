"""The field that finds an option by its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from tuner.settings.search import Match, find_options
from tuner.ui.language import translate, translated


class SearchField(QLineEdit):
    """Finds options as words are typed.

    Up and Down go through what was found, Enter goes to its control, Esc empties the field.

    Signals:
        found: Matches or the current one have changed.
        entered: The user wants to go to the current match.

    Attributes:
        matches: What was found, best first.
    """

    found = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matches: tuple[Match, ...] = ()
        self._at = 0
        self.setPlaceholderText(translate("SettingsDialog", "Search (Ctrl+F)"))
        self.setAccessibleName(translate("SettingsDialog", "Search the options"))
        self.setAccessibleDescription(
            translate(
                "SettingsDialog",
                "Up and Down go through what was found, Enter goes to its control.",
            )
        )
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self._find)

    @property
    def current(self) -> Match | None:
        """The match that is shown."""
        return self.matches[self._at] if self.matches else None

    @property
    def result(self) -> str:
        """What was found, in a few words; empty before anything was typed."""
        if not self.text().strip():
            return ""
        if not self.matches:
            return translate("SettingsDialog", "No option has these words.")
        return translate("SettingsDialog", "{number} of {count}; Enter goes there.").format(
            number=self._at + 1, count=len(self.matches)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the keys of the search from the dialog's own buttons."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.matches:
            self._at = (self._at + (1 if key == Qt.Key.Key_Down else -1)) % len(self.matches)
            self.found.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _find(self, text: str) -> None:
        self.matches = find_options(text, translated)
        self._at = 0
        self.found.emit()
