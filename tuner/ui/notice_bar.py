"""One notice at a time, in the window, with a way out; nothing waits for it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from tuner.engine.lifecycle import Notice, Severity
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated

_INFO_MS = 6000
_OFFER_MS = 15_000
"""What can be taken back is offered longer than it takes to read."""
_SIGNS = {Severity.INFO: "ℹ", Severity.WARNING: "⚠", Severity.ERROR: "✖"}
_RANK = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class NoticeBar(QFrame):
    """Shows the gravest notice; the same one again only counts, a lighter one waits its turn.

    Signals:
        retry_requested: The user wants the source opened again.
        settings_requested: The user wants the settings.
        way_on_chosen: The ``WayOn`` that the notice offered.
    """

    retry_requested = Signal()
    settings_requested = Signal()
    way_on_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._shown: Notice | None = None
        self._waiting: Notice | None = None
        self._times = 1
        self._sign, self._text = QLabel(), QLabel()
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.way_on = _button("")
        self.retry = _button(translate("MainWindow", "Try again"))
        self.settings = _button(translate("MainWindow", "Settings…"))
        self.dismiss = _button(translate("MainWindow", "Dismiss"))
        self.way_on.clicked.connect(self._choose_way_on)
        self.retry.clicked.connect(self._retry)
        self.settings.clicked.connect(self.settings_requested)
        self.dismiss.clicked.connect(self.next)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        for widget in (
            self._sign, self._text, self.way_on, self.retry, self.settings, self.dismiss
        ):  # fmt: skip
            row.addWidget(widget)
        row.setStretch(1, 1)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.way_on, self.retry, self.settings, self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.next)
        self.setAccessibleName(translate("MainWindow", "Notice"))
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; empty for nothing."""
        return "" if self._shown is None else self._text.text()

    @Slot(object)
    def take(self, notice: Notice) -> None:
        """Show a notice, or let it wait behind a graver one."""
        shown = self._shown
        if shown is None:
            self._show(notice)
        elif notice.text == shown.text:
            self._times += 1
            self._write(notice)
        elif _RANK[notice.severity] >= _RANK[shown.severity]:
            self._show(notice)
        else:
            self._waiting = notice

    def take_over(self, other: NoticeBar) -> None:
        """Show what another bar shows, and what waits there."""
        for notice in (other._shown, other._waiting):
            if notice is not None:
                self.take(notice)
        self._times = other._times
        if self._shown is not None:
            self._write(self._shown)

    def recovered(self) -> None:
        """Sound comes in again: what it could not is no news any more."""
        if self._waiting is not None and self._waiting.severity is Severity.ERROR:
            self._waiting = None
        if self._shown is not None and self._shown.severity is Severity.ERROR:
            self.next()

    @Slot()
    def next(self) -> None:
        """Put the notice away; show the one that waits, if any."""
        self._timer.stop()
        waiting, self._waiting, self._shown = self._waiting, None, None
        if waiting is None:
            self.hide()
        else:
            self._show(waiting)

    def _show(self, notice: Notice) -> None:
        self._times = 1
        self.setProperty("severity", notice.severity.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sign.setText(_SIGNS[notice.severity])
        error = notice.severity is Severity.ERROR
        self.retry.setVisible(error and not notice.retrying)
        self.settings.setVisible(error or notice.code is not None)
        self.way_on.setVisible(notice.way_on is not None)
        if notice.way_on is not None:
            self.way_on.setText(translated(notice.way_on.value))
            self.way_on.setAccessibleName(translated(notice.way_on.value))
        self._write(notice)
        self._timer.stop()
        if notice.severity is Severity.INFO:
            self._timer.setInterval(_INFO_MS if notice.way_on is None else _OFFER_MS)
            self._timer.start()
        self.show()

    def _write(self, notice: Notice) -> None:
        self._shown = notice
        text = translated(notice.text)
        if notice.retrying:
            text = translate("MainWindow", "{text} Trying again…").format(text=text)
        self._text.setText(f"{text} (×{self._times})" if self._times > 1 else text)
        self.setAccessibleDescription(self._text.text())

    @Slot()
    def _choose_way_on(self) -> None:
        way_on = None if self._shown is None else self._shown.way_on
        self.next()
        self.way_on_chosen.emit(way_on)

    @Slot()
    def _retry(self) -> None:
        self.next()
        self.retry_requested.emit()


def _button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text.rstrip("…"))
    return button
