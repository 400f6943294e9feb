"""The settings dialog: what is changed in it takes effect at once, and cancel takes it back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tuner.settings.cost import option_costs
from tuner.settings.model import PAGES, Settings
from tuner.ui.language import translate, translated
from tuner.ui.settings_dialog.audio_page import AudioPage
from tuner.ui.settings_dialog.devices import InputDevice
from tuner.ui.settings_dialog.draft import Draft
from tuner.ui.settings_dialog.editors import Pace
from tuner.ui.settings_dialog.engine_page import EnginePage
from tuner.ui.settings_dialog.labels import UNIT, quiet_label
from tuner.ui.settings_dialog.page import PAGE_NAMES, OptionPage
from tuner.ui.settings_dialog.row import Notice
from tuner.ui.settings_dialog.search_field import SearchField
from tuner.ui.settings_dialog.sound_page import SoundPage
from tuner.ui.settings_dialog.tuning_page import TuningPage

SETTLED_MS = 150
"""Quiet time after a step before the value is put in force."""

TYPED_MS = 400
"""Quiet time after a key before the value is put in force: the next digit may follow."""

_WIDTH = 104 * UNIT
_HEIGHT = 90 * UNIT
_FRAME = 8 * UNIT
"""Room for the window's own frame and a panel of the desktop."""

_SIDE_WIDTH = 22 * UNIT


class SettingsDialog(QDialog):
    """Pages of options, found by page or by search.

    The dialog never blocks the window behind it. Settings that it emits are always right; a page
    whose values do not go together yet is held back, and says why.

    Signals:
        settings_changed: Other ``Settings`` are to be put in force: an edit, a moment after it,
            or on cancel those from before.
        learn_room_requested: The gate is to be learned from the room, or that is to end.
        devices_requested: The user wants the devices listed again; answer by ``show_devices``.

    Args:
        settings: Those in force.
        devices: Input devices, as ``InputDevice`` describes them.
        sample_rate: Of the running stream, in Hz, for the costs.
        parent: The window it belongs to.
        instruments: The names of those that can be chosen.
        outputs: Output devices, as ``InputDevice`` describes them.
    """

    settings_changed = Signal(object)
    learn_room_requested = Signal()
    devices_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        devices: Sequence[InputDevice],
        sample_rate: int,
        parent: QWidget | None = None,
        instruments: Sequence[str] = (),
        outputs: Sequence[InputDevice] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SettingsDialog", "Settings"))
        self.setModal(False)
        self._draft = Draft(settings)
        self._emitted = settings
        self._sample_rate = sample_rate
        self._typed = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._put_in_force)
        reserved = _reserved_letters()
        self.audio = AudioPage(devices, reserved)
        self.tuning = TuningPage(instruments, reserved)
        self.sound = SoundPage(outputs, reserved)
        self.engine = EnginePage(reserved)
        own = {page.name: page for page in (self.audio, self.tuning, self.sound, self.engine)}
        self.pages = {name: own.get(name) or OptionPage(name, reserved) for name in PAGES}
        self._listen_to_pages()
        self.search = SearchField(self)
        self.search.found.connect(self._show_found)
        self.search.entered.connect(self._enter_found)
        self.search_result = quiet_label(self)
        self.page_list = QListWidget(self)
        self.notice = Notice(self)
        self.buttons = QDialogButtonBox(self)
        self._fill_list()
        self._fill_buttons()
        self._lay_out()
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._go_to_search),
            (QKeySequence("Ctrl+PgDown"), self._next_page),
            (QKeySequence("Ctrl+PgUp"), self._previous_page),
        ):
            QShortcut(keys, self).activated.connect(slot)
        self._show_draft()
        self.page_list.setFocus()

    @property
    def settings(self) -> Settings:
        """What the dialog says, as far as it goes together."""
        return self._draft.settings

    @property
    def shown_page(self) -> str:
        """The name of the page that is turned to."""
        return list(PAGES)[self.page_list.currentRow()]

    @property
    def shown_option(self) -> str:
        """The name of the option whose control has the focus; empty for none."""
        rows = self.pages[self.shown_page].rows
        return next((name for name, row in rows.items() if row.editor.focus.hasFocus()), "")

    @property
    def original(self) -> Settings:
        """What cancel brings back."""
        return self._draft.original

    def go_back_to(self, original: Settings) -> None:
        """Let cancel bring these back: the dialog goes on for one that was open before."""
        self._draft.original = original

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a good part of the longest page, as far as the screen has it."""
        height = min(_HEIGHT, self.screen().availableGeometry().height() - _FRAME)
        return QSize(_WIDTH, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small enough for that screen at 150 %."""
        return QSize(80 * UNIT, 48 * UNIT)

    def show_settings(self, settings: Settings) -> None:
        """Take over settings that were changed elsewhere; cancel does not undo those."""
        self._put_in_force()
        self._draft.adopt(settings)
        self._emitted = settings
        self._show_draft()

    def show_devices(self, devices: Sequence[InputDevice]) -> None:
        """Offer these devices from now on."""
        self.audio.show_devices(devices)
        self._show_draft()

    def show_outputs(self, outputs: Sequence[InputDevice]) -> None:
        """Offer these output devices from now on."""
        self.sound.show_outputs(outputs)
        self._show_draft()

    def show_unavailable(self, page: str, option: str, why: str) -> None:
        """Grey an option that this system cannot give, and say why."""
        self.pages[page].rows[option].show_unavailable(why)

    def show_instruments(self, names: Sequence[str]) -> None:
        """Offer these instruments from now on."""
        self.tuning.show_instruments(names)

    @Slot(int)
    def show_learning(self, seconds_left: int) -> None:
        """Count the seconds for which the room is still listened to; 0 when that is over."""
        self.audio.show_learning(seconds_left)

    def show_sample_rate(self, sample_rate: int) -> None:
        """Reckon costs at this sample rate, in Hz, from now on."""
        self._sample_rate = sample_rate
        self._show_draft()

    def show_watching(self, words: str) -> None:
        """Say that use has not been watched for long enough to recommend a pool size."""
        self.engine.presets.show_watching(words)

    def show_recommendation(self, pool_size: int, reason: str) -> None:
        """Offer a pool size that the running pool recommends, and say why."""
        engine = self._draft.settings.engine
        self.engine.presets.show_recommendation(pool_size, reason, engine)

    def show_page(self, page: str, option: str = "") -> None:
        """Turn to a page, and to one of its options."""
        self.page_list.setCurrentRow(list(PAGES).index(page))
        if option:
            self.pages[page].reveal(option)
            self.pages[page].rows[option].editor.focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def accept(self) -> None:
        """Keep the settings, also those not yet in force, and close."""
        self._put_in_force()
        super().accept()

    def reject(self) -> None:
        """Put the settings from before in force again, and close."""
        self._timer.stop()
        if self._emitted != self._draft.original:
            self._emitted = self._draft.original
            self.settings_changed.emit(self._emitted)
        super().reject()

    def reset_page(self) -> None:
        """Bring the defaults of the shown page back."""
        page = self.shown_page
        self._edit(page, self.pages[page].defaults(), Pace.SOON)

    def reset_all(self) -> None:
        """Bring all defaults back."""
        for name, page in self.pages.items():
            self._edit(name, page.defaults(), Pace.SOON)

    def _listen_to_pages(self) -> None:
        for page in self.pages.values():
            page.edited.connect(self._edit)
        self.audio.devices_requested.connect(self.devices_requested)
        self.audio.learn_requested.connect(self.learn_room_requested)
        self.sound.devices_requested.connect(self.devices_requested)

    def _fill_list(self) -> None:
        self.page_list.setAccessibleName(translate("SettingsDialog", "Pages"))
        self.page_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in PAGES:
            item = QListWidgetItem(translated(PAGE_NAMES[name]), self.page_list)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * UNIT))
        self._stack = QStackedWidget(self)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.page_list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.page_list.setCurrentRow(0)

    def _fill_buttons(self) -> None:
        standard, role = QDialogButtonBox.StandardButton, QDialogButtonBox.ButtonRole
        self.ok = self.buttons.addButton(standard.Ok)
        self.buttons.addButton(standard.Cancel)
        page = self.buttons.addButton(translate("SettingsDialog", "Reset &page"), role.ResetRole)
        everything = self.buttons.addButton(
            translate("SettingsDialog", "Reset &all"), role.ResetRole
        )
        page.setToolTip(translate("SettingsDialog", "Bring the defaults of this page back"))
        everything.setToolTip(translate("SettingsDialog", "Bring the defaults of all pages back"))
        page.clicked.connect(self.reset_page)
        everything.clicked.connect(self.reset_all)
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(UNIT)
        side.addWidget(self.search)
        side.addWidget(self.search_result)
        side.addWidget(self.page_list, 1)
        for narrow in (self.search, self.search_result, self.page_list):
            narrow.setFixedWidth(_SIDE_WIDTH)
        self.search_result.hide()
        middle = QHBoxLayout()
        middle.setSpacing(2 * UNIT)
        middle.addLayout(side)
        middle.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        layout.setSpacing(2 * UNIT)
        layout.addLayout(middle, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)

    @Slot(str, object, object)
    def _edit(self, page: str, values: dict[str, Any], pace: Pace) -> None:
        if pace is Pace.UNFINISHED and self._timer.isActive():
            self._put_in_force()
        self._draft.change(page, values)
        # A path that is still being typed need not be there yet.
        self._typed = next(iter(values)) if pace is Pace.UNFINISHED else ""
        self._show_draft()
        if pace is not Pace.UNFINISHED:
            self._timer.start(TYPED_MS if pace is Pace.TYPING else SETTLED_MS)

    @Slot()
    def _put_in_force(self) -> None:
        self._timer.stop()
        if self._draft.settings != self._emitted:
            self._emitted = self._draft.settings
            self.settings_changed.emit(self._emitted)

    def _show_draft(self) -> None:
        costs = option_costs(self._draft.settings, self._sample_rate)
        for name, page in self.pages.items():
            page.show_draft(
                self._draft.values(name), costs, self._draft.problems.get(name), self._typed
            )
        self.engine.show_engine(self._draft.settings.engine, self._sample_rate)
        self.notice.say(
            " ".join(translated(problem.text) for problem in self._draft.problems.values())
        )
        self.ok.setEnabled(not self._draft.problems)

    @Slot()
    def _show_found(self) -> None:
        matches = self.search.matches
        for page in self.pages.values():
            for name, row in page.rows.items():
                row.show_found(any(m.page == page.name and m.name == name for m in matches))
        self.search_result.setText(self.search.result)
        self.search_result.setVisible(bool(self.search.result))
        current = self.search.current
        if current is not None:
            self.show_page(current.page)
            self.pages[current.page].reveal(current.name)

    @Slot()
    def _enter_found(self) -> None:
        current = self.search.current
        if current is not None:
            self.show_page(current.page, current.name)

    @Slot()
    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _next_page(self) -> None:
        self._turn(1)

    @Slot()
    def _previous_page(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        self.page_list.setCurrentRow((self.page_list.currentRow() + by) % len(PAGES))


def _reserved_letters() -> str:
    """Letters that lead to OK, Cancel, and the dialog's own buttons and presets."""
    texts = (
        "&OK",
        "&Cancel",
        translate("SettingsDialog", "Reset &page"),
        translate("SettingsDialog", "Reset &all"),
        translate("SettingsDialog", "P&reset"),
    )
    return "".join(text[text.index("&") + 1] for text in texts if "&" in text[:-1])
