"""Dark or light: as the user chose, or as the system is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tuner.settings.pages.display import Theme
from tuner.ui.colours import Colours, load_colours


class ThemeKeeper(QObject):
    """Keeps the application's palette in step with the chosen theme and the system.

    Signals:
        changed: The ``Colours`` in force are others now.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.colours: Colours = load_colours(self._wants_dark())
        self._paint_application()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, theme: Theme) -> None:
        """Use another theme from now on."""
        self._theme = theme
        self._follow()

    @Slot()
    def _follow(self) -> None:
        dark = self._wants_dark()
        if dark != self.colours.dark:
            self.colours = load_colours(dark)
            self._paint_application()
            self.changed.emit(self.colours)

    def _wants_dark(self) -> bool:
        if self._theme is Theme.SYSTEM:
            return system_is_dark()
        return self._theme is Theme.DARK

    def _paint_application(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if QApplication.style().name() != "fusion":
            application.setStyle("Fusion")
        application.setPalette(self.colours.palette())


def system_is_dark() -> bool:
    """Whether the system's own colours are dark; one that does not tell is light."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
