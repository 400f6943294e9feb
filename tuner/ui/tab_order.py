"""Tab goes through a dialog as the eye does: its fields, then its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


def buttons_last(dialog: QDialog, buttons: QDialogButtonBox) -> None:
    """Put the row of buttons behind all else, so that a dialog opens on its first field.

    A button box must be made in its dialog, to look like it, and so would come first.

    Args:
        dialog: All its controls are in it already.
        buttons: Its row of buttons.
    """
    chain = _chain(dialog)
    fields = [each for each in chain if not buttons.isAncestorOf(each)]
    for button in reversed([each for each in chain if each not in fields]):
        if fields:
            QWidget.setTabOrder(fields[-1], button)


def _chain(dialog: QDialog) -> list[QWidget]:
    """The widgets of a dialog that take the keyboard, in the order of Tab."""
    chain: list[QWidget] = []
    at = dialog.nextInFocusChain()
    while at is not None and at is not dialog:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
            chain.append(at)
        at = at.nextInFocusChain()
    return chain
