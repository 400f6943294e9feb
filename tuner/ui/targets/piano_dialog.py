"""The stretch of a piano: how wide its octaves are to be, and its strings, measured by playing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tuner.music.notes import Note
from tuner.music.piano import Octaves, PianoString, piano_stretch, stiffness_of
from tuner.settings.option import option_of
from tuner.settings.pages.tuning import TuningSettings
from tuner.settings.piano_strings import MILLIONTHS, parse_piano, written_piano
from tuner.text import Text
from tuner.ui.language import translate, translated, without_mnemonic
from tuner.ui.tab_order import add_last
from tuner.ui.targets.stretch_curve import StretchCurve
from tuner.ui.targets.string_watch import HeardString, StringWatch
from tuner.ui.words import decimal

if TYPE_CHECKING:
    from tuner.engine.readings import Reading

_ABOUT = Text(
    "Targets",
    "Stiff strings make a piano's octaves wider than 2:1. Choose which partials are to meet in an "
    "octave, and play single strings from the whole keyboard, each for two or three seconds: the "
    "targets follow what is measured. Without measured strings they suit most pianos.",
)


class PianoDialog(QDialog):
    """Does not block the window. What is chosen and measured is in force at once.

    Signals:
        changed: Values of the tuning page by option name.

    Args:
        page: The tuning page in force.
        parent: The window it belongs to.
    """

    changed = Signal(object)

    def __init__(self, page: TuningSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Targets", "Piano stretch"))
        self._page = page
        self._strings: dict[int, PianoString] = {}
        self._watch = StringWatch(page.concert_pitch)
        about = QLabel(translated(_ABOUT))
        about.setWordWrap(True)
        self.octaves = QComboBox()
        names = option_of(TuningSettings, "stretch").names
        for octaves, name in zip(Octaves, names, strict=True):
            self.octaves.addItem(translated(name), octaves)
        words = translate("Targets", "&Octaves")
        self.octaves.setAccessibleName(without_mnemonic(words))
        label = QLabel(words)
        label.setBuddy(self.octaves)
        self.octaves.currentIndexChanged.connect(self._tell)
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(label)
        choice.addWidget(self.octaves, 1)
        self.curve = StretchCurve()
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addLayout(choice)
        side.addLayout(self._measuring(), 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(side)
        middle.addWidget(self.curve, 1)
        buttons = QDialogButtonBox(self)
        buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(about)
        layout.addLayout(middle, 1)
        add_last(layout, buttons)
        self.show_page(page)
        self._show_heard()
        self.octaves.setFocus()

    @property
    def strings(self) -> tuple[PianoString, ...]:
        """The measured strings, the lowest first."""
        return tuple(sorted(self._strings.values()))

    def show_page(self, page: TuningSettings) -> None:
        """Take over what is in force."""
        self._page = page
        if page.concert_pitch != self._watch.concert_pitch:
            self._watch = StringWatch(page.concert_pitch)
        self._strings = {string.number: string for string in parse_piano(page.piano)}
        blocker = QSignalBlocker(self.octaves)
        self.octaves.setCurrentIndex(list(Octaves).index(page.stretch))
        del blocker
        self._show_strings()

    def take_reading(self, reading: Reading) -> None:
        """Hear the newest reading."""
        ended = self._watch.take(reading)
        if ended is not None and self.by_itself.isChecked():
            self._keep([ended])
        self._show_heard()

    def _measuring(self) -> QVBoxLayout:
        self.heard = QLabel()
        self.heard.setAccessibleName(translate("Targets", "String that sounds"))
        self.keep = QPushButton(translate("Targets", "&Keep this string"))
        self.keep.clicked.connect(self._keep_heard)
        self.by_itself = QCheckBox(translate("Targets", "Keep each string as it &ends"))
        self.by_itself.setChecked(True)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Targets", "Measured strings"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._offer_removal)
        self.remove = QPushButton(translate("Targets", "&Remove"))
        self.remove.clicked.connect(self._remove)
        self.remove_all = QPushButton(translate("Targets", "Remove &all"))
        self.remove_all.clicked.connect(self._remove_all)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addWidget(self.remove_all)
        below.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.heard)
        column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.by_itself)
        column.addWidget(self.list, 1)
        column.addLayout(below)
        for button in (self.keep, self.remove, self.remove_all):
            button.setAutoDefault(False)
        return column

    def _show_heard(self) -> None:
        heard = self._watch.heard
        if heard is None:
            text = translate("Targets", "Play a string.")
        else:
            text = translate("Targets", "{note}: B = {stiffness} ± {sigma} millionths").format(
                note=heard.note.name(),
                stiffness=_millionths(heard.inharmonicity),
                sigma=_millionths(heard.sigma),
            )
        if text != self.heard.text():
            self.heard.setText(text)
        self.keep.setEnabled(heard is not None and heard.sure)

    def _show_strings(self) -> None:
        strings = self.strings
        stiffness = stiffness_of(strings)
        stretch = piano_stretch(self._octaves, strings)
        self.list.clear()
        for string in strings:
            text = f"{Note(string.number).name()}   {_millionths(string.inharmonicity)}"
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, string.number)
        self.remove_all.setEnabled(bool(strings))
        self._offer_removal()
        self.curve.show_piano(stretch, strings, stiffness)

    @property
    def _octaves(self) -> Octaves:
        octaves = self.octaves.currentData()
        assert isinstance(octaves, Octaves)
        return octaves

    @Slot()
    def _keep_heard(self) -> None:
        heard = self._watch.heard
        if heard is not None and heard.sure:
            self._keep([heard])

    def _keep(self, heard: Iterable[HeardString]) -> None:
        self._strings |= {each.note.number: each.string for each in heard}
        self._tell()

    @Slot()
    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self._strings.pop(item.data(Qt.ItemDataRole.UserRole), None)
        self._tell()

    @Slot()
    def _remove_all(self) -> None:
        self._strings.clear()
        self._tell()

    @Slot()
    def _offer_removal(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))

    @Slot()
    def _tell(self) -> None:
        self._show_strings()
        self.changed.emit({"stretch": self._octaves, "piano": written_piano(self.strings)})


def _millionths(stiffness: float) -> str:
    millionths = stiffness * MILLIONTHS
    return decimal(millionths, 1 if millionths < 10.0 else 0)
