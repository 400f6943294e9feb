"""Tab goes through a dialog as the eye does: its fields, then its buttons.

Whatever ``QWidget.nextInFocusChain`` and ``previousInFocusChain`` return, PySide takes for a child
of the widget they were asked of, window or not. When that widget goes, so may the window's hold on
its own parts, and the next collection destroys some of them under Qt's feet. So nobody asks; the
order is made.
"""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QDialogButtonBox


def add_last(layout: QBoxLayout, buttons: QDialogButtonBox) -> None:
    """Put a dialog's row of buttons below and behind all else, so that it opens on its first field.

    A button box must be made in its dialog, to look like it, and so Tab would come to it first;
    what comes into a window is put at the end of the order.

    Args:
        layout: The dialog's own; all other controls are in it already.
        buttons: Its row of buttons.
    """
    buttons.setParent(None)
    layout.addWidget(buttons)
