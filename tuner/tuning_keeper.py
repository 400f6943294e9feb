"""Keeps the tuning in force: makes it of the settings, locks targets, and asks for others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from tuner.engine.lifecycle import Notice, Severity
from tuner.instrument_keeper import InstrumentKeeper
from tuner.music.instruments import Instrument
from tuner.music.temperaments import SCALA
from tuner.music.tuning import Tuning
from tuner.piano_keeper import PianoKeeper
from tuner.settings.offsets import written_offsets
from tuner.settings.pages.tuning import KEY_NOTES, PLAIN_INSTRUMENT, TuningSettings
from tuner.settings.tunings import TuningFactory, listed_by_family
from tuner.temperament_keeper import TemperamentKeeper
from tuner.text import Text, listed
from tuner.ui.language import translate
from tuner.ui.main_window import MainWindow
from tuner.ui.names import instrument_name, temperament_name, transposition_name

if TYPE_CHECKING:
    from tuner.ui.targets.chooser import Chooser
    from tuner.ui.targets.instrument_editor import InstrumentEditor
    from tuner.ui.targets.strings_dialog import StringChanges, StringsDialog
    from tuner.ui.targets.temperament_editor import TemperamentEditor

_SAME_TARGETS = ("instrument", "temperament", "key", "scale_file", "keyboard_map")
"""A lock is kept while these options stay as they are."""


class TuningKeeper(QObject):
    """Stands between the tuning page and whoever compares pitches.

    Lives in the GUI thread.

    Args:
        factory: Makes the tunings.
        page: The tuning page in force.
        parent: The owner.

    Signals:
        retuned: Another ``Tuning`` is in force.
        chosen: Values by option name that the tuning page should take.
        told: A ``Notice``.
        instruments_changed: Other instruments can be chosen.

    Attributes:
        piano: Measures a piano's strings.
    """

    retuned = Signal(object)
    chosen = Signal(object)
    told = Signal(object)
    instruments_changed = Signal()

    def __init__(
        self, factory: TuningFactory, page: TuningSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._factory = factory
        self._page = page
        self._window: MainWindow | None = None
        self._locked: int | None = None
        self._told: tuple[str, ...] = ()
        self._chooser: Chooser | None = None
        self._strings: StringsDialog | None = None
        self._made = factory.make(page)
        self._instruments = InstrumentKeeper(factory, self)
        self._instruments.changed.connect(self._use_instrument)
        self._instruments.told.connect(self.told)
        self._temperaments = TemperamentKeeper(self)
        self._temperaments.saved.connect(self._take_scale)
        self._temperaments.told.connect(self.told)
        self.piano = PianoKeeper(self)
        self.piano.chosen.connect(self.chosen)

    def attach(self, window: MainWindow) -> None:
        """Show the tuning in this window from now on; dialogs over the one before go with it."""
        self._window = window
        self._chooser = self._strings = None
        self._instruments.attach(window)
        self._temperaments.attach(window)
        self.piano.attach(window)
        window.show_tuning(self._made.tuning)
        window.lock_requested.connect(self.lock)
        window.lock_moved.connect(self.move_lock)
        window.instrument_wanted.connect(self.choose_instrument)
        window.strings_wanted.connect(self.edit_strings)
        window.temperament_wanted.connect(self.choose_temperament)
        window.own_temperament_wanted.connect(self.edit_temperament)
        window.transposition_wanted.connect(self.choose_transposition)
        window.piano_wanted.connect(self.stretch_piano)
        window.instrument_editor_wanted.connect(self.edit_instrument)
        window.import_wanted.connect(self.import_instruments)
        window.export_wanted.connect(self.export_instrument)

    @property
    def tuning(self) -> Tuning:
        """The tuning in force."""
        return self._made.tuning

    @property
    def instruments(self) -> tuple[str, ...]:
        """The names of the instruments that can be chosen."""
        return tuple(each.name for each in self._factory.instruments)

    @property
    def chooser(self) -> Chooser | None:
        """The dialog, while it is open."""
        return self._chooser

    @property
    def editor(self) -> TemperamentEditor | None:
        """The editor of a temperament, while it is open."""
        return self._temperaments.editor

    @property
    def instrument_editor(self) -> InstrumentEditor | None:
        """The editor of an instrument, while it is open."""
        return self._instruments.editor

    @property
    def strings(self) -> StringsDialog | None:
        """The dialog of drop, capo and offsets, while it is open."""
        return self._strings

    def tell_problems(self) -> None:
        """Say what was asked for and cannot be had, unless that was said before."""
        problems = self._made.problems
        if problems and problems != self._told:
            self.told.emit(Notice(Severity.WARNING, listed(problems, " ")))
        self._told = problems

    def apply(self, page: TuningSettings) -> None:
        """Put a page in force."""
        old, self._page = self._page, page
        if any(getattr(old, name) != getattr(page, name) for name in _SAME_TARGETS):
            self._locked = None
        if page.instrument != old.instrument and self._strings is not None:
            self._strings.accept()
        self._renew()
        self.piano.apply(page)
        self.tell_problems()

    @Slot(object)
    def lock(self, index: int | None) -> None:
        """Make a target the only one; None for the nearest."""
        if index != self._locked:
            self._locked = index
            self._renew()

    @Slot(int)
    def move_lock(self, steps: int) -> None:
        """Lock the next target, or the one before."""
        if self._locked is not None:
            self.lock(self._made.tuning.targets.step(self._locked, steps))

    @Slot()
    def choose_instrument(self) -> None:
        """Ask for an instrument."""
        families = {
            instrument_name(family): [each.name for each in members]
            for family, members in listed_by_family(self._factory.instruments).items()
        }
        current = self._made.instrument.name
        self._ask(
            translate("App", "Instrument"),
            families,
            current,
            self._about_instrument,
            self._take_instrument,
            instrument_name,
        )

    @Slot()
    def choose_temperament(self) -> None:
        """Ask for a temperament; a scale file in force stands at the top and is marked."""
        from tuner.ui.targets.about import about_scale, about_temperament, temperaments_by_family

        key, name, groups = self._page.key, self._page.temperament, temperaments_by_family()
        in_force = self._made.tuning.temperament
        if in_force.family == SCALA:
            name = Path(self._page.scale_file).name
            groups = {translate("App", "Scala file"): [name], **groups}
        about = {name: about_scale(in_force)} if in_force.family == SCALA else {}
        self._ask(
            translate("App", "Temperament"),
            groups,
            name,
            lambda each: about.get(each) or about_temperament(each, key),
            self._take_temperament,
            temperament_name,
        )

    @Slot()
    def edit_temperament(self) -> None:
        """Let the user set twelve offsets, beginning with those in force."""
        self._temperaments.edit(self._made.tuning.temperament, KEY_NOTES.index(self._page.key))

    @Slot()
    def edit_strings(self) -> None:
        """Let the user set capo, drop and offsets."""
        from tuner.ui.targets.strings_dialog import StringsDialog

        plain, fitted = self._factory.instrument(self._page.instrument), self._made.instrument
        if self._strings is not None:
            self._strings.raise_()
            self._strings.activateWindow()
            return
        if plain is None or not plain.has_strings:
            return
        count = len(plain.courses)
        self._strings = StringsDialog(
            instrument_name(plain.name),
            range(count, 0, -1),
            _changes_of(plain),
            _changes_of(fitted),
            self._window,
        )
        self._strings.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._strings.changed.connect(self._take_strings)
        self._strings.finished.connect(self._forget_strings)
        self._strings.show_tuning(self._made.tuning)
        self._strings.show()

    @Slot()
    def choose_transposition(self) -> None:
        """Ask for whom notes are written."""
        from tuner.ui.targets.about import about_transposition, transpositions_by_kind

        self._ask(
            translate("App", "Transposition"),
            transpositions_by_kind(),
            self._made.tuning.written_by.name,
            about_transposition,
            self._take_transposition,
            transposition_name,
        )

    @Slot()
    def stretch_piano(self) -> None:
        """Let the user measure a piano and choose how wide its octaves are."""
        self.piano.open(self._page)

    @Slot()
    def import_instruments(self) -> None:
        """Take over the instruments of a file."""
        self._instruments.import_file()

    @Slot()
    def export_instrument(self) -> None:
        """Write the instrument in force into a file, to be changed and imported again."""
        self._instruments.export(self._made.instrument)

    @Slot()
    def edit_instrument(self) -> None:
        """Let the user make an own instrument, beginning with the one in force."""
        self._instruments.edit(self._made.instrument)

    @Slot(str)
    def _use_instrument(self, name: str) -> None:
        """Other instruments can be chosen, and one of them is."""
        self.instruments_changed.emit()
        self._renew()
        self._take_instrument(name)

    def _renew(self) -> None:
        self._made = self._factory.make(self._page, self._locked)
        self._locked = self._made.tuning.locked
        if self._window is not None:
            self._window.show_tuning(self._made.tuning)
        if self._strings is not None:
            self._strings.show_tuning(self._made.tuning)
        self.retuned.emit(self._made.tuning)

    def _ask(
        self,
        title: str,
        groups: dict[str, list[str]],
        current: str,
        describe: Callable[[str], str],
        take: Callable[[str], None],
        word: Callable[[str], str],
    ) -> None:
        from tuner.ui.targets.chooser import Chooser

        if self._chooser is not None:
            self._chooser.close()
        chooser = Chooser(title, groups, current, describe, self._window, word)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.finished.connect(self._forget_chooser)
        chooser.chosen.connect(take)
        chooser.show()
        self._chooser = chooser

    @Slot()
    def _forget_chooser(self) -> None:
        if self.sender() is self._chooser:
            self._chooser = None

    def _about_instrument(self, name: str) -> str:
        from tuner.ui.targets.about import about_instrument

        instrument = self._factory.instrument(name)
        return "" if instrument is None else about_instrument(instrument)

    @Slot(str)
    def _take_scale(self, path: str) -> None:
        # The file may be the one that is in force, with other content.
        self._renew()
        self.chosen.emit({"scale_file": path, "keyboard_map": ""})

    @Slot(object)
    def _take_strings(self, changes: StringChanges) -> None:
        plain = self._factory.instrument(self._page.instrument)
        if plain is not None:
            own = changes.offsets == _changes_of(plain).offsets
            offsets = "" if own else written_offsets(changes.offsets)
            self.chosen.emit({"capo": changes.capo, "drop": changes.drop, "offsets": offsets})

    @Slot()
    def _forget_strings(self) -> None:
        self._strings = None

    @Slot(str)
    def _take_instrument(self, name: str) -> None:
        values: dict[str, object] = {"instrument": name, **PLAIN_INSTRUMENT}
        instrument, mapping = self._factory.instrument(name), self._page.keyboard_map
        if mapping and instrument is not None and instrument.has_strings:
            values["keyboard_map"] = ""
            file = Path(mapping).name
            self.told.emit(
                Notice(
                    Severity.INFO,
                    Text("App", "The strings are the targets; {file} is put away.").format(
                        file=file
                    ),
                )
            )
        self.chosen.emit(values)

    @Slot(str)
    def _take_temperament(self, name: str) -> None:
        if self._page.scale_file and name == Path(self._page.scale_file).name:
            return  # it stays
        self.chosen.emit({"temperament": name, "scale_file": "", "keyboard_map": ""})

    @Slot(str)
    def _take_transposition(self, name: str) -> None:
        self.chosen.emit({"transposition": name})


def _changes_of(instrument: Instrument) -> StringChanges:
    """What is done to the strings of an instrument."""
    from tuner.ui.targets.strings_dialog import StringChanges

    offsets = tuple(course[0].cents for course in instrument.courses)
    return StringChanges(instrument.capo, instrument.drop, offsets)
