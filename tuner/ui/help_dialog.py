"""Keys, and how to read the displays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QVBoxLayout, QWidget

from tuner import __version__
from tuner.text import Text
from tuner.ui.language import translate, translated

_KEYS = (
    (Text("Help", "Space"), Text("Help", "Start, pause, resume")),
    ("+ / −", Text("Help", "Concert pitch by 0.1 Hz")),
    ("Ctrl+I, Ctrl+T", Text("Help", "Instrument, temperament")),
    ("Ctrl+D", Text("Help", "Drop, capo, and each string's offset")),
    ("L", Text("Help", "Lock the target, or let it go; ← → lock the one before or after")),
    ("Ctrl+C", Text("Help", "Copy the reading")),
    ("1, 2, 3", Text("Help", "Needle, bar, strobe; S goes to the strobe and back")),
    ("4, 5, 6", Text("Help", "Spectrum, waveform, statistics")),
    ("T, M, 7", Text("Help", "Reference tone, its mute, and its pane")),
    ("Ctrl+M", Text("Help", "Mini window, on top of all others")),
    ("F10", Text("Help", "Stage display; there S for the strobe, D for a dark stage")),
    ("F11, F", Text("Help", "Full screen")),
    (
        Text("Help", "Esc"),
        Text(
            "Help",
            "Put a notice away; let a locked target go; leave full screen, stage or mini window",
        ),
    ),
    ("F5", Text("Help", "Look for input devices again")),
    ("Ctrl+,", Text("Help", "Settings")),
    ("F1", Text("Help", "This help")),
)
_READING = (
    (
        Text("Help", "Needle and bar"),
        Text("Help", "left is flat, right is sharp; the scale is ±50 cents"),
    ),
    (
        Text("Help", "Strobe"),
        Text(
            "Help",
            "drifts left when flat, right when sharp, stands still in tune; one "
            "band a partial. On a stiff string the upper bands drift by themselves",
        ),
    ),
    (Text("Help", "Arrows"), Text("Help", "point the way to tune; both are lit in tune")),
    (Text("Help", "Colour"), Text("Help", "green in tune, yellow near, red off")),
    (Text("Help", "Grey"), Text("Help", "the sound has ended: the note stays 3 s, then a dash")),
    (
        Text("Help", "Strings"),
        Text("Help", "circle: not heard yet; check: in tune; triangle up: flat, down: sharp"),
    ),
    (Text("Help", "Level"), Text("Help", "bar: RMS; mark: peak; triangle: noise gate")),
    (
        Text("Help", "Pool"),
        Text("Help", "hollow: free; half: being filled; full: being analysed; cross: timed out"),
    ),
)


class HelpDialog(QDialog):
    """Does not block the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QLabel(
            f"<h3>{translate('Help', 'Keys')}</h3>{_table(_KEYS)}"
            f"<h3>{translate('Help', 'Displays')}</h3>{_table(_READING)}"
        )
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        text.setAccessibleName(translate("Help", "Help"))
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
        translate("Help", "About the tuner"),
        translate(
            "Help",
            "<h3>Tuner {version}</h3><p>A desktop instrument tuner whose sound "
            "travels in recycled buffers.</p>",
        ).format(version=__version__),
    )


def _table(rows: tuple[tuple[str, str], ...]) -> str:
    lines = "".join(
        f"<tr><td style='padding:2px 24px 2px 0'><b>{translated(left)}</b></td>"
        f"<td>{translated(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table>{lines}</table>"
