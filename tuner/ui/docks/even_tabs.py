"""Tabs over the whole width, with as much air round each word as round the others."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar


class EvenTabs(QTabBar):
    """Shares what is left over among the tabs, where Qt makes all of them as wide."""

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """What its word needs, and its share of the rest."""
        hint = super().tabSizeHint(index)
        shown = [at for at in range(self.count()) if self.isTabVisible(at)]
        if index not in shown:
            return hint
        needed = sum(super(EvenTabs, self).tabSizeHint(at).width() for at in shown)
        share, rest = divmod(max(0, self.width() - needed), len(shown))
        return QSize(hint.width() + share + (shown.index(index) < rest), hint.height())
