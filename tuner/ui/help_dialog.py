"""Keys, and how to read the displays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QVBoxLayout, QWidget

from tuner import __version__

_KEYS = (
    ("Space", "Start, pause, resume"),
    ("+ / −", "Concert pitch by 0.1 Hz"),
    ("Ctrl+I, Ctrl+T", "Instrument, temperament"),
    ("L", "Lock the target, or let it go; ← → lock the one before or after"),
    ("Ctrl+C", "Copy the reading"),
    ("1, 2, 3", "Needle, bar, strobe; S goes to the strobe and back"),
    ("4, 5, 6", "Spectrum, waveform, statistics"),
    ("T, M, 7", "Reference tone, its mute, and its pane"),
    ("Ctrl+M", "Mini window, on top of all others"),
    ("F10", "Stage display; there S for the strobe, D for a dark stage"),
    ("F11, F", "Full screen"),
    ("Esc", "Put a notice away; let a locked target go; leave full screen, stage or mini window"),
    ("F5", "Look for input devices again"),
    ("Ctrl+,", "Settings"),
    ("F1", "This help"),
)
_READING = (
    ("Needle and bar", "left is flat, right is sharp; the scale is ±50 cents"),
    (
        "Strobe",
        "drifts left when flat, right when sharp, stands still in tune; one band a partial. "
        "On a stiff string the upper bands drift by themselves",
    ),
    ("Arrows", "point the way to tune; both are lit in tune"),
    ("Colour", "green in tune, yellow near, red off"),
    ("Grey", "the sound has ended: the note stays 3 s, then a dash"),
    ("Strings", "circle: not heard yet; check: in tune; triangle up: flat, down: sharp"),
    ("Level", "bar: RMS; mark: peak; triangle: noise gate"),
    ("Pool", "hollow: free; half: being filled; full: being analysed; cross: timed out"),
)


class HelpDialog(QDialog):
    """Does not block the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Help")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QLabel(f"<h3>Keys</h3>{_table(_KEYS)}<h3>Displays</h3>{_table(_READING)}")
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        text.setAccessibleName("Help")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(text)
        layout.addWidget(buttons)


def show_help(parent: QWidget) -> None:
    """Open the help, or bring the one that is open to the front."""
    open_already = (each for each in parent.findChildren(HelpDialog) if each.isVisible())
    dialog = next(open_already, None)
    if dialog is None:
        HelpDialog(parent).show()
    else:
        dialog.raise_()
        dialog.activateWindow()


def show_about(parent: QWidget) -> None:
    """Say what this is."""
    QMessageBox.about(
        parent,
        "About the tuner",
        f"<h3>Tuner {__version__}</h3>"
        "<p>A desktop instrument tuner whose sound travels in recycled buffers.</p>",
    )


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    lines = "".join(
        f"<tr><td style='padding:2px 24px 2px 0'><b>{left}</b></td><td>{right}</td></tr>"
        for left, right in rows
    )
    return f"<table>{lines}</table>"
