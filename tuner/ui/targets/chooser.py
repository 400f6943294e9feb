"""A list in which one types to find: instruments, temperaments, transpositions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tuner.settings.nearest_names import begins, words_of
from tuner.ui.language import translate

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_NAME = Qt.ItemDataRole.UserRole


class Chooser(QDialog):
    """Does not block the window; what is chosen is in force when the dialog closes.

    Signals:
        chosen: A name.

    Args:
        title: What is chosen.
        groups: Names under their headings.
        current: The name in force.
        describe: A line or two about a name.
        word: What a name is called in the window.
        parent: The window it belongs to.
    """

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        groups: Mapping[str, Sequence[str]],
        current: str,
        describe: Callable[[str], str],
        parent: QWidget | None = None,
        word: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._describe = describe
        self._word = word
        self._words: dict[str, tuple[str, ...]] = {}
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Targets", "Type to find"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(translate("Targets", "Find: {title}").format(title=title))
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.about = QLabel()
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        standard = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(self)
        buttons.setStandardButtons(standard.Ok | standard.Cancel)
        self.ok = buttons.button(standard.Ok)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        for widget in (self.search, self.list, self.about, buttons):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._find)
        self.list.currentItemChanged.connect(self._show_about)
        self.list.itemDoubleClicked.connect(self.accept)
        self._fill(groups, current)
        self.resize(QSize(480, min(580, self.screen().availableGeometry().height() - 80)))
        self.search.setFocus()

    @property
    def current(self) -> str:
        """The name that is marked; empty for none."""
        item = self.list.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(_NAME) or "")

    @property
    def offered(self) -> list[str]:
        """The names that can be seen."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [str(item.data(_NAME)) for item in items if item.data(_NAME) and not item.isHidden()]

    def accept(self) -> None:
        """Take what is marked."""
        if self.current:
            self.chosen.emit(self.current)
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Up and Down move in the list while one types."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _LIST_KEYS
        ):
            self.list.event(event)
            self._announce()
            return True
        return super().eventFilter(watched, event)

    def _fill(self, groups: Mapping[str, Sequence[str]], current: str) -> None:
        bold = QFont(self.list.font())
        bold.setBold(True)
        for heading, names in groups.items():
            head = QListWidgetItem(heading, self.list)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(bold)
            for name in names:
                word = self._word(name)
                item = QListWidgetItem(f"    {word}", self.list)
                item.setData(_NAME, name)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, word)
                self._words[name] = words_of(f"{word} {name} {heading}")
                if name == current:
                    self.list.setCurrentItem(item)
        item = self.list.currentItem()
        if item is not None:
            self.list.scrollToItem(item, QListWidget.ScrollHint.PositionAtCenter)

    @Slot(str)
    def _find(self, text: str) -> None:
        meant = self._meant_by(words_of(text))
        heading: QListWidgetItem | None = None
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = item.data(_NAME)
            if name is None:
                heading = item
                heading.setHidden(True)
                continue
            found = name in meant
            item.setHidden(not found)
            if found and heading is not None:
                heading.setHidden(False)
            if found and first is None:
                first = item
        marked = self.list.currentItem()
        if first is not None:
            if marked is None or marked.isHidden():
                self.list.setCurrentItem(first)
            self.list.scrollToItem(self.list.currentItem())
        self._show_about()
        if text:
            self._announce()

    def _meant_by(self, typed: Sequence[str]) -> set[str]:
        """The names that have all that is typed; if none has, those of whom it is told."""
        found = {name for name, words in self._words.items() if _have(words, typed)}
        if found:
            return found
        return {name for name in self._words if _have(words_of(self._describe(name)), typed)}

    def _announce(self) -> None:
        """Let a screen reader say what is marked although the keyboard stays with the field."""
        row = self.list.currentRow()
        if row >= 0:
            event = QAccessibleEvent(self.list, QAccessible.Event.Focus)
            event.setChild(row)
            QAccessible.updateAccessibility(event)

    @Slot()
    def _show_about(self) -> None:
        self.about.setText(
            self._describe(self.current) if self.current else translate("Targets", "Nothing found.")
        )
        # A screen reader stays with the field, and hears there what is marked.
        self.search.setAccessibleDescription(f"{self._word(self.current)}. {self.about.text()}")
        self.ok.setEnabled(bool(self.current))


def _have(words: Sequence[str], typed: Sequence[str]) -> bool:
    """Whether each typed word begins one of the words."""
    return all(any(begins(has, each) for has in words) for each in typed)
