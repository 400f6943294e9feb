"""Keys, how to read the displays, and what to do when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMessageBox,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tuner import __version__
from tuner.text import Text
from tuner.ui.focus_ring import FocusRing
from tuner.ui.language import translate, translated

_KEYS = (
    (Text("Help", "Space"), Text("Help", "Start, pause, resume")),
    ("+ / −", Text("Help", "Concert pitch by 0.1 Hz")),
    ("Ctrl+I, Ctrl+T", Text("Help", "Instrument, temperament")),
    ("Ctrl+D", Text("Help", "Drop, capo, and each string's offset")),
    ("L", Text("Help", "Lock the target, or let it go; ← → lock the one before or after")),
    ("Ctrl+C", Text("Help", "Copy the reading")),
    ("Ctrl+S", Text("Help", "Save sound and readings of the last 30 s; with Shift elsewhere")),
    ("1, 2, 3", Text("Help", "Needle, bar, strobe; S goes to the strobe and back")),
    ("4, 5, 6", Text("Help", "Spectrum, waveform, statistics")),
    ("8", Text("Help", "Several pitches: tones, strings of a strum, reeds")),
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
    ("F6", Text("Help", "Next part of the window; with Shift the one before")),
    ("Ctrl+R", Text("Help", "Learn the room: put the noise gate above it")),
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
        Text("Help", "Histories"),
        Text(
            "Help",
            "Tab leads there: ← → read off what was; over a pause ↑ ↓ zoom, and the mouse drags",
        ),
    ),
    (
        Text("Help", "Pool"),
        Text("Help", "hollow: free; half: being filled; full: being analysed; cross: timed out"),
    ),
)
_TROUBLE = (
    (
        Text("Help", "Digital silence"),
        Text(
            "Help",
            "The input delivers nothing but zeros: switch the microphone on, and allow the tuner "
            "to use it in the system's privacy settings",
        ),
    ),
    (
        Text("Help", "Nothing heard"),
        Text(
            "Help",
            "Choose another input in the tool bar; F5 looks for devices that were plugged in since",
        ),
    ),
    (
        Text("Help", "Hears the computer"),
        Text(
            "Help",
            "A device such as “Monitor of Audio” or “Stereo Mix” records what is played: choose "
            "a microphone",
        ),
    ),
    (
        Text("Help", "Too quiet"),
        Text(
            "Help",
            "The sound stays below the noise gate: turn the input gain up in the system's sound "
            "settings, go nearer, or lower the gate",
        ),
    ),
    (
        Text("Help", "Reads noise"),
        Text(
            "Help",
            "Keep quiet and learn the room: Ctrl+R, or the ear beside the level meter",
        ),
    ),
    (Text("Help", "Clipping"), Text("Help", "Turn the input gain down, or go further away")),
    (
        Text("Help", "No note while it sounds"),
        Text(
            "Help",
            "While the tuner itself sounds or speaks, what the microphone hears is not read",
        ),
    ),
    (
        Text("Help", "Everything is off alike"),
        Text(
            "Help",
            "Look at the concert pitch in the tool bar, at transposition and capo, and at the "
            "clock correction in the Pitch menu",
        ),
    ),
)
_SIZE = (640, 548)


class HelpDialog(QDialog):
    """Does not block the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Help", "Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        for title, rows in (
            (translate("Help", "Keys"), _KEYS),
            (translate("Help", "Displays"), _READING),
            (translate("Help", "When something is wrong"), _TROUBLE),
        ):
            page = QTextBrowser()
            page.setHtml(_table(rows))
            page.setAccessibleName(title)
            page.setFrameShape(QFrame.Shape.NoFrame)
            page.viewport().setAutoFillBackground(False)
            FocusRing(page)
            self.pages.addTab(page, title)
        # Into the dialog first: its style says that buttons have no icons.
        buttons = QDialogButtonBox(self)
        buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.pages, 1)
        layout.addWidget(buttons)
        self.pages.setFocus()
        self.resize(*_SIZE)


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
        f"<tr><td style='padding:4px 24px 4px 0'><b>{_named(left)}</b></td>"
        f"<td style='padding:4px 0'>{translated(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table>{lines}</table>"


def _named(left: str) -> str:
    """A left column's words; keys with Ctrl as this language's keyboards print them."""
    if left.startswith("Ctrl+"):
        return QKeySequence(left).toString(QKeySequence.SequenceFormat.NativeText)
    return translated(left)
