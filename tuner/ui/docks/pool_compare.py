"""The page that sets the transports side by side, and changes from one to another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tuner.pool.stats import Times
from tuner.pool.transport import Transport
from tuner.text import Text
from tuner.ui.docks.pool_figures import TRANSPORT_WORDS
from tuner.ui.docks.pool_sides import Side, Sides, verdict
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import local_number, translate, translated
from tuner.ui.scrolled import BAR_WIDTH, Scrolled
from tuner.ui.words import NOTHING, grouped

TRANSPORT_NAMES = {
    Transport.PING_PONG: Text("Pool", "Ping-pong"),
    Transport.ALLOCATE: Text("Pool", "Allocate"),
    Transport.COPY: Text("Pool", "Copy"),
}
_TIPS = {
    Transport.PING_PONG: Text(
        "Pool",
        "A buffer of the pool goes to the analysis and its id comes back: no "
        "memory is allocated, and what is out is bounded.",
    ),
    Transport.ALLOCATE: Text(
        "Pool",
        "New memory for every batch, left to Python's collector: simple, but nothing bounds it.",
    ),
    Transport.COPY: Text(
        "Pool",
        "The analysis keeps a private copy, and the buffer is back in the pool "
        "at once: for consumers that keep the samples.",
    ),
}
_NAMES = ("left_end", "between", "right_end")
_PER_US = 1000.0


def _some(read: Callable[[Side], Times], part: str, scale: float = 1.0) -> Callable[[Side], str]:
    def text(side: Side) -> str:
        times = read(side)
        value = scale * float(getattr(times, f"{part}_ms"))
        if not times.count:
            return NOTHING
        return local_number(f"{value:.1f}") if value < 100.0 else f"{value:.0f}"

    return text


_HEADS: dict[str, str] = {
    "acquired": Text("Pool", "Buffers"),
    "acquire_mean": Text("Pool", "Acquire, µs"),
    "turnover_mean": Text("Pool", "Turnover, ms"),
    "latency_mean": Text("Pool", "Latency, ms"),
    "processing_mean": Text("Pool", "Analysis, ms"),
}
_ROWS: tuple[tuple[str, str, str, Callable[[Side], str]], ...] = (
    (
        "acquired",
        Text("Pool", "taken"),
        Text("Pool", "Buffers taken while the transport was in force."),
        lambda side: grouped(side.acquired),
    ),
    (
        "allocations",
        Text("Pool", "blocks"),
        Text(
            "Pool",
            "Blocks of sample memory allocated while it was in force. Fewer is "
            "better: each is work for the collector.",
        ),
        lambda side: grouped(side.allocations),
    ),
    (
        "seconds",
        Text("Pool", "seconds"),
        Text("Pool", "How long it was in force. Ten seconds each make a fair comparison."),
        lambda side: f"{side.seconds:.0f}",
    ),
    (
        "acquire_mean",
        Text("Pool", "mean"),
        Text("Pool", "Mean time to get a buffer. A few µs on either side is normal."),
        _some(lambda side: side.acquisition, "mean", _PER_US),
    ),
    (
        "acquire_p99",
        "p99",
        Text(
            "Pool",
            "99 % of the acquisitions took no longer. Ping-pong and copy share one "
            "pool, and so this figure.",
        ),
        _some(lambda side: side.acquisition, "p99", _PER_US),
    ),
    (
        "acquire_max",
        Text("Pool", "max"),
        Text(
            "Pool",
            "The longest acquisition; shared like p99. Far above the rest, the computer was busy.",
        ),
        _some(lambda side: side.acquisition, "max", _PER_US),
    ),
    (
        "turnover_mean",
        Text("Pool", "mean"),
        Text(
            "Pool", "Mean time from taking a buffer to its return; what is allocated never returns."
        ),
        _some(lambda side: side.turnover, "mean"),
    ),
    (
        "latency_mean",
        Text("Pool", "mean"),
        Text(
            "Pool",
            "Mean time from the capture of a batch's first frame to its reading, "
            "while it was in force.",
        ),
        _some(lambda side: side.latency, "mean"),
    ),
    (
        "latency_p99",
        "p99",
        Text("Pool", "99 % of the readings came no later, while it was in force."),
        _some(lambda side: side.latency, "p99"),
    ),
    (
        "latency_max",
        Text("Pool", "max"),
        Text("Pool", "The latest reading while it was in force."),
        _some(lambda side: side.latency, "max"),
    ),
    (
        "processing_mean",
        Text("Pool", "mean"),
        Text("Pool", "Mean time the analysis of a batch took, while it was in force."),
        _some(lambda side: side.processing, "mean"),
    ),
)


class ComparePage(Scrolled):
    """A column for each transport; the one in force is marked.

    Signals:
        transport_chosen: The ``Transport`` the user wants.
    """

    transport_chosen = Signal(object)

    def __init__(self, sides: Sides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = sides
        self._transport = Transport.PING_PONG
        self.buttons: dict[Transport, QToolButton] = {}
        self.values: dict[tuple[str, Transport], QLabel] = {}
        self.verdict = QLabel()
        self.verdict.setObjectName("pool_verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setAccessibleName(translate("Pool", "Comparison"))
        inside = QWidget()
        inside.setObjectName("pool_inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12 - BAR_WIDTH, 12)
        column.setSpacing(10)
        column.addLayout(self._chooser())
        column.addLayout(self._table())
        column.addWidget(self.verdict)
        column.addStretch(1)
        self.setWidget(inside)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Pool", "Comparison of the transports"))
        self.show_transport(Transport.PING_PONG)
        self.show_sides()

    def show_transport(self, transport: Transport) -> None:
        """Mark the transport that is in force; tells nobody."""
        self._transport = transport
        self.buttons[transport].setChecked(True)

    def show_sides(self) -> None:
        """Write the figures that have changed."""
        sides = {transport: self._sides.side(transport) for transport in Transport}
        for transport, side in sides.items():
            for key, _, _, text in _ROWS:
                _write(self.values[key, transport], text(side) if side.used else NOTHING)
        pooled = max(
            sides[Transport.PING_PONG], sides[Transport.COPY], key=lambda side: side.seconds
        )
        _write(self.verdict, verdict(pooled, sides[Transport.ALLOCATE]))

    def _chooser(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        if self.isRightToLeft():  # the ends are drawn for one order only
            row.setDirection(QHBoxLayout.Direction.RightToLeft)
        self._group = QButtonGroup(self)
        for transport, name in zip(Transport, _NAMES, strict=True):
            button = QToolButton()
            button.setObjectName(name)
            button.setText(translated(TRANSPORT_NAMES[transport]))
            button.setCheckable(True)
            button.setToolTip(translated(_TIPS[transport]))
            button.setAccessibleName(
                translate("Pool", "Transport {name}").format(
                    name=translated(TRANSPORT_WORDS[transport])
                )
            )
            button.setSizePolicy(
                button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy()
            )
            button.clicked.connect(self._choose)
            self._group.addButton(button)
            self.buttons[transport] = button
            row.addWidget(button, 1)
        self._keys = SpaceForControls(self)
        self._keys.guard(*self.buttons.values())
        return row

    def _table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(2)
        right = Qt.AlignmentFlag.AlignRight
        line = 0
        for column, transport in enumerate(Transport, start=1):
            label = QLabel(translated(TRANSPORT_NAMES[transport]))
            label.setObjectName("muted")
            label.setAlignment(right)
            label.setToolTip(translated(_TIPS[transport]))
            grid.addWidget(label, line, column)
            grid.setColumnStretch(column, 1)
        for key, title, tip, _ in _ROWS:
            line += 1
            if key in _HEADS:
                head = QLabel(translated(_HEADS[key]))
                head.setObjectName("pool_head")
                grid.setRowMinimumHeight(line, head.sizeHint().height() + 6)
                grid.addWidget(head, line, 0, 1, 4, Qt.AlignmentFlag.AlignBottom)
                group = head.text()
                line += 1
            name = QLabel(translated(title))
            name.setObjectName("muted")
            name.setToolTip(translated(tip))
            name.setIndent(4)
            grid.addWidget(name, line, 0)
            for column, transport in enumerate(Transport, start=1):
                value = self.values[key, transport] = QLabel(NOTHING)
                value.setObjectName("figure")
                value.setAlignment(right)
                value.setToolTip(translated(tip))
                value.setAccessibleName(
                    ", ".join((translated(TRANSPORT_NAMES[transport]), group, name.text()))
                )
                grid.addWidget(value, line, column)
        return grid

    @Slot()
    def _choose(self) -> None:
        for transport, button in self.buttons.items():
            if button.isChecked() and transport is not self._transport:
                self.transport_chosen.emit(transport)


def _write(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
