"""The user's own instruments: made, changed, deleted."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from tuner.music.instruments import CHROMATIC, LONGEST_NAME, Instrument
from tuner.music.string_text import parse_strings, written_strings
from tuner.music.transposition import TRANSPOSITIONS
from tuner.text import text_of
from tuner.ui.language import translate, translated, without_mnemonic
from tuner.ui.names import transposition_name
from tuner.ui.tab_order import add_last
from tuner.ui.targets.about import about_instrument

_FAMILY = "Own"
_WIDTH = 460


class InstrumentEditor(QDialog):
    """Does not block the window; says at once what is wrong, and what the instrument will be.

    Signals:
        save_requested: The ``Instrument`` is to be kept.
        delete_requested: The instrument that is edited is to be forgotten.

    Args:
        begin: The instrument that editing begins with.
        name: What it will be called if nobody says otherwise.
        taken: Names that it must not have.
        own: Whether there is one of the user's own to delete.
        parent: The window it belongs to.
    """

    save_requested = Signal(object)
    delete_requested = Signal()

    def __init__(
        self,
        begin: Instrument,
        name: str,
        taken: Collection[str],
        *,
        own: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Targets", "Own instrument"))
        self._begin, self._taken = begin, frozenset(taken)
        self._made: Instrument | None = None
        self.name, self.strings, self.written = QLineEdit(name), QLineEdit(), QComboBox()
        self.name.setMaxLength(LONGEST_NAME)
        self.strings.setText(written_strings(begin.courses))
        self.strings.setPlaceholderText(translate("Targets", "None: any note"))
        self.written.addItem(translate("Targets", "As it sounds"), "")
        for each in TRANSPOSITIONS:
            self.written.addItem(transposition_name(each.name), each.name)
        self.written.setCurrentIndex(max(0, self.written.findData(begin.transposition)))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        for text, field in (
            (translate("Targets", "&Name"), self.name),
            (translate("Targets", "S&trings"), self.strings),
            (translate("Targets", "&Written for"), self.written),
        ):
            form.addRow(text, field)
            field.setAccessibleName(without_mnemonic(text))
        how = QLabel(
            translate(
                "Targets",
                "Notes as they sound, such as E2 A2 D3, apart by blanks; a course as G3+G3; an "
                "offset in cents as A2(-2).",
            )
        )
        how.setWordWrap(True)
        how.setTextFormat(Qt.TextFormat.PlainText)
        self.strings.setAccessibleDescription(how.text())
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.save = buttons.addButton(translate("Targets", "&Save"), role.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.delete = buttons.addButton(translate("Targets", "&Delete"), role.DestructiveRole)
        self.delete.setVisible(own)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self.delete_requested)
        for edited in (self.name.textChanged, self.strings.textChanged):
            edited.connect(self._judge)
        self.written.currentIndexChanged.connect(self._judge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(how)
        layout.addWidget(self.about)
        add_last(layout, buttons)
        self.setMinimumWidth(_WIDTH)
        self.name.selectAll()
        self._judge()

    @property
    def instrument(self) -> Instrument | None:
        """What the fields say; None while they say nothing that can be."""
        return self._made

    @Slot()
    def _judge(self) -> None:
        """Make the instrument, or say why it cannot be made."""
        try:
            self._made = self._instrument()
            text = about_instrument(self._made)
        except ValueError as error:
            self._made, text = None, translated(text_of(error))
            text = f"⚠ {text[:1].upper()}{text[1:]}."
        self.about.setText(text)
        self.name.setAccessibleDescription(text)
        self.save.setEnabled(self._made is not None)

    def _instrument(self) -> Instrument:
        name = self.name.text().strip()
        if name in self._taken:
            raise ValueError(
                translate("Targets", "the program has an instrument “{name}”").format(name=name)
            )
        courses = parse_strings(self.strings.text())
        return replace(
            self._begin,
            name=name,
            family=_FAMILY if self._begin.family == CHROMATIC.family else self._begin.family,
            courses=courses,
            transposition=self.written.currentData(),
            # What was done to other strings is not done to these.
            drop=self._begin.drop if courses else 0,
            capo=self._begin.capo if courses else 0,
            comment="",
        )

    @Slot()
    def _save(self) -> None:
        if self._made is not None:
            self.save_requested.emit(self._made)
