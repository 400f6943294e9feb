"""What the engine options cost together, always in view beside them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from tuner.settings.cost import EngineCost, binary_size, milliseconds
from tuner.text import Text
from tuner.ui.language import local_number, translate, translated
from tuner.ui.settings_dialog.labels import UNIT, large_label, quiet_label
from tuner.ui.settings_dialog.row import Notice

_CAPTIONS = (
    Text("SettingsDialog", "of samples"),
    Text("SettingsDialog", "added delay"),
    Text("SettingsDialog", "messages a second"),
    Text("SettingsDialog", "pause ridden out"),
)
_MOST_WARNINGS = 3


class CostPanel(QFrame):
    """Four figures and what is unwise about them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._figures = [large_label(parent=self) for _ in _CAPTIONS]
        self._basis = quiet_label(self)
        self._warnings = [Notice(self) for _ in range(_MOST_WARNINGS)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * UNIT, UNIT, 2 * UNIT, UNIT)
        layout.setSpacing(0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * UNIT)
        grid.setVerticalSpacing(0)
        for column, (figure, caption) in enumerate(zip(self._figures, _CAPTIONS, strict=True)):
            below = quiet_label(self)
            below.setText(translated(caption))
            grid.addWidget(figure, 0, column)
            grid.addWidget(below, 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        layout.addSpacing(UNIT // 2)
        layout.addWidget(self._basis)
        for warning in self._warnings:
            layout.addWidget(warning)

    @property
    def figures(self) -> tuple[str, ...]:
        """What it says, one text a figure."""
        return tuple(figure.text() for figure in self._figures)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What it warns of."""
        return tuple(warning.text for warning in self._warnings if warning.text)

    def show_cost(self, cost: EngineCost, flush_timeout: int, sample_rate: int) -> None:
        """Show the cost of a set of options at a sample rate in Hz."""
        rides_out = (
            translate("SettingsDialog", "unbounded")
            if cost.rides_out_ms is None
            else translated(milliseconds(cost.rides_out_ms))
        )
        values = (
            translated(binary_size(cost.payload_bytes)),
            translated(milliseconds(cost.latency_ms)),
            local_number(f"{cost.messages_per_s:.1f}"),
            rides_out,
        )
        for figure, caption, value in zip(self._figures, _CAPTIONS, values, strict=True):
            figure.setText(value)
            figure.setAccessibleName(f"{value} {translated(caption)}")
        bookkeeping = binary_size(cost.bookkeeping_bytes)
        self._basis.setText(
            translate(
                "SettingsDialog",
                "At {sample_rate} Hz, with up to {bookkeeping} of bookkeeping; the "
                "flush timeout bounds the delay at {flush_timeout} ms.",
            ).format(sample_rate=sample_rate, bookkeeping=bookkeeping, flush_timeout=flush_timeout)
        )
        said = [*cost.warnings, *[""] * _MOST_WARNINGS]
        for warning, text in zip(self._warnings, said, strict=False):
            warning.say(translated(text))
