"""One option in the dialog: label, control, help, range, default, and what it costs now."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QStyle, QToolButton, QWidget

from tuner.settings.option import Option
from tuner.ui.language import translate, translated
from tuner.ui.settings_dialog.editors import Editor
from tuner.ui.settings_dialog.labels import (
    MARKER_WIDTH,
    RESET_WIDTH,
    UNIT,
    quiet_label,
    small_label,
    text_label,
)

_LONGEST_RANGE = 60
_FOUND_ALPHA = 40


class Notice(QWidget):
    """A sentence with a warning sign before it; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = small_label(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, UNIT // 2, 0, 0)
        layout.setSpacing(UNIT)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        size = self.fontMetrics().height()
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        self._sign.setPixmap(icon.pixmap(size, size))
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty for nothing."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Say something, or with an empty text nothing."""
        self._text.setText(text)
        self.setAccessibleName(
            translate("SettingsDialog", "Warning: {text}").format(text=text) if text else ""
        )
        self.setVisible(bool(text))


class OptionRow(QFrame):
    """One option.

    Signals:
        reset_requested: The user wants the default back.

    Args:
        declared: The option.
        editor: Its control.
        label: Its label, with a mnemonic.
    """

    reset_requested = Signal()

    def __init__(self, declared: Option, editor: Editor, label: str) -> None:
        super().__init__()
        self.declared = declared
        self.editor = editor
        self._found = False
        self._unavailable = ""
        self.label = text_label(self)
        self.label.setText(label)
        self.label.setBuddy(editor.focus)
        self._marker = QLabel("●", self)
        self._marker.setFixedWidth(MARKER_WIDTH)
        self._marker.setForegroundRole(QPalette.ColorRole.Highlight)
        self._marker.setToolTip(translate("SettingsDialog", "Changed from the default"))
        self._reset = QToolButton(self)
        self._reset.setText("↺")
        self._reset.setAutoRaise(True)
        self._reset.setFixedSize(RESET_WIDTH, RESET_WIDTH)
        default = translated(declared.text(declared.default))
        self._reset.setToolTip(
            translate("SettingsDialog", "Back to the default: {default}").format(default=default)
        )
        self._reset.setAccessibleName(
            translate("SettingsDialog", "Reset {label} to {default}").format(
                label=translated(declared.label), default=default
            )
        )
        self._reset.clicked.connect(self.reset_requested)
        self._help = text_label(self)
        self._help.setText(translated(declared.help))
        self._facts = quiet_label(self)
        self._facts.setText(_facts(declared))
        self._cost = small_label(self)
        self._cost.hide()
        self._note = quiet_label(self)
        self._note.hide()
        self._problem = Notice(self)
        self._describe()
        self._lay_out()
        self.show_modified(False)

    @property
    def cost(self) -> str:
        """What it says about the cost; empty for nothing."""
        return self._cost.text()

    @property
    def problem(self) -> str:
        """What it says is wrong; empty for nothing."""
        return self._problem.text

    @property
    def note(self) -> str:
        """What it remarks; empty for nothing."""
        return self._note.text()

    @property
    def modified(self) -> bool:
        """Whether it is marked as changed from the default."""
        return not self._reset.isHidden()

    @property
    def found(self) -> bool:
        """Whether it is marked as found by a search."""
        return self._found

    def show_modified(self, modified: bool) -> None:
        """Mark the option as changed from its default, or not."""
        if not modified and self._reset.hasFocus():
            self.editor.focus.setFocus()
        self._marker.setVisible(modified)
        self._reset.setVisible(modified)

    def show_cost(self, text: str) -> None:
        """Say what the value costs now."""
        self._cost.setText(
            translate("SettingsDialog", "Now: {text}.").format(text=text) if text else ""
        )
        self._cost.setVisible(bool(text))
        self._describe()

    def show_note(self, text: str) -> None:
        """Remark on the value, for instance that it is not in use."""
        text = self._unavailable or text
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._describe()

    def show_unavailable(self, why: str) -> None:
        """Grey the control and say why it cannot be used here."""
        self.editor.widget.setEnabled(False)
        self._unavailable = why
        self.show_note(why)

    def show_problem(self, text: str) -> None:
        """Say what is wrong with the value."""
        self._problem.say(text)
        self._describe()

    def show_found(self, found: bool) -> None:
        """Light the row up, or not."""
        if found != self._found:
            self._found = found
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Light up what was found, in the palette's own colour of what is selected."""
        super().paintEvent(event)
        if not self._found:
            return
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        faint = QColor(colour)
        faint.setAlpha(_FOUND_ALPHA)
        painter.setBrush(faint)
        painter.drawRoundedRect(QRectF(self.rect()), UNIT / 2, UNIT / 2)
        painter.setBrush(colour)
        painter.drawRect(QRectF(0.0, UNIT / 2, UNIT / 4, self.height() - UNIT))

    def _describe(self) -> None:
        """Tell a screen reader what the eye sees."""
        parts = (
            self._help.text(), self._facts.text(), self._cost.text(), self._note.text(),
            self._problem.text,
        )  # fmt: skip
        described = " ".join(f"{part.rstrip('.')}." for part in parts if part)
        self.editor.focus.setAccessibleName(translated(self.declared.label))
        self.editor.focus.setAccessibleDescription(described)
        self.editor.focus.setToolTip(
            f"{translated(self.declared.help)}\n{self._facts.text()}".strip()
        )

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(UNIT)
        stretch = 1 if self.editor.widget.maximumWidth() > self.editor.widget.minimumWidth() else 0
        top.addWidget(self.editor.widget, stretch)
        for kept in (self._reset, self._marker):
            policy = kept.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            kept.setSizePolicy(policy)
        top.addWidget(self._reset)
        top.addStretch(0 if stretch else 1)
        layout = QGridLayout(self)
        layout.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
        layout.setHorizontalSpacing(UNIT)
        layout.setVerticalSpacing(UNIT // 4)
        layout.setColumnStretch(2, 1)
        middle = Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self._marker, 0, 0, middle)
        layout.addWidget(self.label, 0, 1, middle)
        layout.addLayout(top, 0, 2)
        for line, part in enumerate(
            (self._help, self._facts, self._cost, self._note, self._problem), start=1
        ):
            layout.addWidget(part, line, 2)


def _facts(declared: Option) -> str:
    default = translated(declared.text(declared.default))
    tells = issubclass(declared.kind, int | float) and 0 < len(declared.range) <= _LONGEST_RANGE
    return (
        translate("SettingsDialog", "{range} · default {default}").format(
            range=translated(declared.range), default=default
        )
        if tells
        else translate("SettingsDialog", "Default: {default}").format(default=default)
    )
