"""A language that nobody speaks: every text in brackets, longer, and with accents.

What is seen without brackets was never offered for translation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QTabBar,
    QTextBrowser,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
_ACCENTS = str.maketrans("aeiouyAEIOUcn", "áéîöüýÀÉÎÕÜçñ")
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|\([^)]*\*\.[^)]*\)|;;)")
_LONGER = 0.4
_WORD = re.compile(r"[^\W\d_]{2,}")
_CUT = re.compile(rf"{OPEN}[^{CLOSE}]*…")
_INNER = re.compile(rf"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")

SIGNS = frozenset(
    [
        "Hz",
        "dB",
        "dBFS",
        "ms",
        "KiB",
        "MiB",
        "ppm",
        "min",
        "Ctrl",
        "Shift",
        "Esc",
        "Space",
        "Tab",
        "EDO",
        "Python",
        "ID",
    ]
)
"""Words that stand in no language: units, keys and names."""


class Pseudo(QTranslator):
    """Translates everything it is asked for."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in brackets; values, tags and file name filters as they are."""
        return pseudo(source) if source and context.isidentifier() else None

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Qt asks this first."""
        return False


def pseudo(text: str) -> str:
    """A text as this language has it."""
    parts = _KEPT.split(text)
    parts[::2] = [part.translate(_ACCENTS) for part in parts[::2]]
    return f"{OPEN}{''.join(parts)}{'~' * round(_LONGER * len(text))}{CLOSE}"


@contextmanager
def speaking_pseudo(application: QApplication) -> Iterator[None]:
    """Let the application speak it for a while."""
    translator = Pseudo()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)


def untranslated(text: str) -> list[str]:
    """The words of a text that stand outside the brackets."""
    # What was too long to be shown whole has lost its bracket.
    inner = _CUT.sub("", text.replace("&", ""))
    while _INNER.search(inner):
        inner = _INNER.sub("", inner)
    return [word for word in _WORD.findall(inner) if word not in SIGNS]


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is, and the text: of a widget and all that is in it."""
    for widget in (root, *root.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        for kind, text in _own_texts(widget):
            if text:
                yield f"{where}, {kind}", text
    for action in root.findChildren(QAction):
        if not action.isSeparator():
            yield "action", action.text()
            yield "action's tooltip", action.toolTip()


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", re.sub(r"<[^>]*>", " ", widget.text())
    if isinstance(widget, QTextBrowser):
        yield from (("line", line) for line in widget.toPlainText().splitlines())
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (("item", widget.item(at).text()) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        for at in range(widget.count()):
            yield "tab", widget.tabText(at)
            yield "tab's tooltip", widget.tabToolTip(at)
    if isinstance(widget, QLineEdit) and not isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    ):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QSpinBox | QDoubleSpinBox):
        yield "prefix", widget.prefix()
        yield "suffix", widget.suffix()


@contextmanager
def painted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The texts that are painted meanwhile."""
    seen: list[str] = []
    before: Callable[..., Any] = QPainter.drawText

    def draw(painter: QPainter, *arguments: Any) -> Any:
        seen.extend(each for each in arguments if isinstance(each, str))
        return before(painter, *arguments)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw)
        yield seen
