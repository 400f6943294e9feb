"""The choice of a preset, and what the running pool recommends."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from tuner.settings.pages.engine import EngineSettings
from tuner.settings.presets import Preset, preset_of
from tuner.text import Text
from tuner.ui.language import translate, translated
from tuner.ui.names import preset_text
from tuner.ui.settings_dialog.editors import field_combo
from tuner.ui.settings_dialog.labels import LABEL_INSET, RESET_WIDTH, UNIT, small_label, text_label

_CUSTOM = Text("SettingsDialog", "Custom")


class PresetBar(QWidget):
    """Offers the presets by name, and shows which one is in force.

    Signals:
        chosen: The user wants these ``EngineSettings``.
        pool_size_chosen: The user wants the recommended pool size.
    """

    chosen = Signal(object)
    pool_size_chosen = Signal(int)

    def __init__(self, presets: tuple[Preset, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets
        self.combo = field_combo()
        self.combo.setAccessibleName(translate("SettingsDialog", "Preset"))
        for preset in presets:
            self.combo.addItem(preset_text(preset.name))
        self.label = QLabel(translate("SettingsDialog", "P&reset"), self)
        self.label.setBuddy(self.combo)
        self._help = text_label(self)
        self._advice = QWidget(self)
        self._reason = small_label(self._advice)
        self.apply = QPushButton(translate("SettingsDialog", "Apply"), self._advice)
        self.apply.setAutoDefault(False)
        policy = self.apply.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.apply.setSizePolicy(policy)
        self.apply.hide()
        self._recommended = 0
        advice = QHBoxLayout(self._advice)
        advice.setContentsMargins(0, UNIT // 2, 0, 0)
        advice.setSpacing(UNIT)
        advice.addWidget(self._reason, 1)
        advice.addWidget(self.apply)
        self._advice.hide()
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        top.addWidget(self.combo, 1)
        top.addSpacing(RESET_WIDTH)
        top.addStretch(0)
        layout = QGridLayout(self)
        layout.setContentsMargins(LABEL_INSET, UNIT, UNIT, UNIT)
        layout.setHorizontalSpacing(UNIT)
        layout.setVerticalSpacing(UNIT // 4)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.label, 0, 0)
        layout.addLayout(top, 0, 1)
        layout.addWidget(self._help, 1, 1)
        layout.addWidget(self._advice, 2, 1)
        self.combo.currentIndexChanged.connect(self._choose)
        self.apply.clicked.connect(self._choose_recommended)

    def align_label(self, width: int) -> None:
        """Make the label as wide as those of the options below."""
        self.label.setFixedWidth(width)

    def show_engine(self, engine: EngineSettings) -> None:
        """Show which preset these options are, or that they are the user's own."""
        preset = preset_of(self._presets, engine)
        with QSignalBlocker(self.combo):
            if preset is None:
                if self.combo.count() == len(self._presets):
                    self.combo.addItem(translated(_CUSTOM))
                self.combo.setCurrentIndex(len(self._presets))
            else:
                self.combo.removeItem(len(self._presets))
                self.combo.setCurrentIndex(self._presets.index(preset))
        self._help.setText(
            translate("SettingsDialog", "Your own choice of the options below.")
            if preset is None
            else preset_text(preset.help)
        )
        self.combo.setAccessibleDescription(self._help.text())
        self.apply.setVisible(self._recommended not in (0, engine.pool_size))

    def show_watching(self, words: str) -> None:
        """Say that use is still watched before another pool size is recommended."""
        self._recommended = 0
        self._reason.setText(translated(words))
        self.apply.hide()
        self._advice.show()

    def show_recommendation(self, pool_size: int, reason: str, engine: EngineSettings) -> None:
        """Say which pool size is recommended and why, and offer it where it is another one."""
        self._recommended = pool_size
        self._advice.show()
        self._reason.setText(
            translate("SettingsDialog", "Recommended: {reason}").format(reason=translated(reason))
        )
        self.apply.setAccessibleName(
            translate("SettingsDialog", "Apply the recommended {pool_size} buffers").format(
                pool_size=pool_size
            )
        )
        self.show_engine(engine)

    @property
    def recommends(self) -> bool:
        """Whether another size than the one in force is recommended."""
        return not self.apply.isHidden()

    @Slot(int)
    def _choose(self, index: int) -> None:
        if 0 <= index < len(self._presets):
            self.chosen.emit(self._presets[index].engine)

    @Slot()
    def _choose_recommended(self) -> None:
        self.pool_size_chosen.emit(self._recommended)
