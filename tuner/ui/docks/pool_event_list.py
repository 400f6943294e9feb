"""The page of events: a list with a filter, and a tick for every single buffer."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFontMetrics,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tuner.pool.events import PoolEvent
from tuner.pool.stats import SlotState
from tuner.text import Text
from tuner.ui.colours import Colours
from tuner.ui.docks.pool_cells import paint_cell
from tuner.ui.docks.pool_events import KIND_ROLE, MOST_EVENTS, TIME_ROLE, EventFilter, EventModel
from tuner.ui.docks.pool_words import Kind
from tuner.ui.keys import SpaceForControls
from tuner.ui.language import translate, translated

_SIGN = 12.0
_ONE_LINE = 420
"""Width from which time and sentence go side by side."""
_EDGE = 6
_LINES = 2

_CHOICES: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (Text("Pool", "All kinds"), tuple(Kind)),
    (
        Text("Pool", "Without single buffers"),
        tuple(k for k in Kind if k not in (Kind.LENT, Kind.BACK)),
    ),
    *((kind.value, (kind,)) for kind in Kind if kind not in (Kind.LENT, Kind.BACK)),
    (Text("Pool", "Single buffers"), (Kind.LENT, Kind.BACK)),
)
_NOTHING = Text(
    "Pool", "Nothing has happened yet.\nAlerts, new sizes and lost buffers\nare listed here."
)
_NOTHING_OF_KIND = Text("Pool", "Nothing of this kind.")


def paint_sign(painter: QPainter, box: QRectF, kind: Kind, colours: Colours) -> None:
    """Draw the sign of a kind, each another shape."""
    middle = box.center()
    painter.setPen(Qt.PenStyle.NoPen)
    if kind is Kind.SHORTAGE:
        painter.setBrush(colours.off)
        top = QPointF(middle.x(), box.top() + 1.0)
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif kind is Kind.LOSS:
        painter.setPen(QPen(colours.timed_out, 2.2))
        inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    elif kind is Kind.SIZE:
        painter.setBrush(colours.accent)
        corners = [
            QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y()),
        ]  # fmt: skip
        painter.drawPolygon(QPolygonF(corners))
    elif kind is Kind.FRAGMENTATION:
        painter.setBrush(colours.near)
        for x, width in ((0.0, 3.0), (4.5, 2.0), (9.0, 3.0)):
            painter.drawRect(QRectF(box.left() + x, box.top() + 1.0, width, _SIGN - 2.0))
    elif kind is Kind.COLLECTOR:
        painter.setBrush(colours.muted)
        for x in (2.0, 7.0):
            painter.drawRoundedRect(QRectF(box.left() + x, box.top() + 1.0, 3.0, 10.0), 1.0, 1.0)
    else:
        state = SlotState.IN_FLIGHT if kind is Kind.LENT else SlotState.AVAILABLE
        painter.save()
        painter.translate(box.topLeft())
        painter.scale(0.6, 0.6)
        paint_cell(painter, QRectF(0.0, 0.0, 20.0, 20.0), state, colours)
        painter.restore()


def _line(metrics: QFontMetrics) -> int:
    """How high a line is; the signs of some languages come from a font with higher ones."""
    words = translated(Kind.SHORTAGE.value)
    return max(metrics.height(), metrics.boundingRect(QRect(0, 0, 1000, 100), 0, words).height())


class _Delegate(QStyledItemDelegate):
    """Draws a row: sign, time and kind, and the sentence beneath or beside."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = colours
        self.beside = False

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The same for all rows."""
        line = _line(option.fontMetrics)
        return QSize(80, 2 * _EDGE + (line if self.beside else (1 + _LINES) * line))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        metrics = option.fontMetrics
        kind, clock, text = index.data(KIND_ROLE), index.data(TIME_ROLE), index.data()
        line = _line(metrics)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.colours.hover)
            painter.drawRoundedRect(row.adjusted(2, 1, -2, -1), 4, 4)
        top = row.top() + _EDGE
        left = row.left() + 8
        paint_sign(
            painter, QRectF(left, top + 0.5 * (line - _SIGN), _SIGN, _SIGN), kind, self.colours
        )
        left += 20
        right = row.right() - 8
        first = QRect(left, top, right - left, line)
        painter.setPen(self.colours.muted)
        if self.beside:
            aside = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(first, aside, clock)
            first.setLeft(left + metrics.horizontalAdvance("00:00:00.000") + 12)
            painter.setPen(self.colours.text)
            painter.drawText(
                first, aside, metrics.elidedText(text, Qt.TextElideMode.ElideRight, first.width())
            )
        else:
            painter.drawText(first, Qt.AlignmentFlag.AlignLeft, translated(kind.value))
            painter.drawText(first, Qt.AlignmentFlag.AlignRight, clock)
            painter.setPen(self.colours.text)
            painter.drawText(
                QRect(left, top + line, right - left, _LINES * line),
                Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap,
                text,
            )
        painter.restore()


class _List(QListView):
    """Says so when it is empty."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.colours = colours
        self.empty = _NOTHING
        self.setObjectName("pool_events")
        self.setAccessibleName(translate("Pool", "Events of the pool"))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The rows, or a word."""
        super().paintEvent(event)
        if self.model().rowCount():
            return
        with QPainter(self.viewport()) as painter:
            painter.setPen(self.colours.muted)
            painter.drawText(
                self.viewport().rect().adjusted(8, 16, -8, -8),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                translated(self.empty),
            )


class EventPage(QWidget):
    """Events wait until somebody looks; then they are listed all at once.

    Signals:
        buffers_watched: Whether every acquisition and return is wanted: only while the tick is
            set and the list can be seen.
    """

    buffers_watched = Signal(bool)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pool_page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: deque[PoolEvent] = deque(maxlen=MOST_EVENTS)
        self._watched = False
        self._asleep = False
        self.model = EventModel(self)
        self.filter = EventFilter(self.model, self)
        self.kinds = QComboBox()
        for name, _ in _CHOICES:
            self.kinds.addItem(translated(name))
        self.kinds.setAccessibleName(translate("Pool", "Kinds of events"))
        self.kinds.setToolTip(translate("Pool", "Which kinds of events are listed"))
        self.kinds.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kinds.setMinimumContentsLength(8)
        self.kinds.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.kinds.currentIndexChanged.connect(self._choose_kinds)
        self.every = QCheckBox(translate("Pool", "Every buffer"))
        self.every.setAccessibleName(translate("Pool", "Every buffer"))
        self.every.setToolTip(
            translate("Pool", "List every single acquisition and return too, while this is shown")
        )
        self.every.toggled.connect(self._watch)
        self.list = _List(colours)
        self.list.setModel(self.filter)
        self._delegate = _Delegate(colours, self.list)
        self.list.setItemDelegate(self._delegate)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.setSpacing(8)
        top.addWidget(self.kinds, 1)
        top.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        self._keys = SpaceForControls(self)
        self._keys.guard(self.kinds, self.every)

    @property
    def watched(self) -> bool:
        """Whether events of single buffers are asked for."""
        return self._watched

    def take(self, events: Iterable[PoolEvent]) -> None:
        """Remember events, oldest first; ``refresh`` lists them."""
        self._waiting.extend(events)

    def take_over(self, other: EventPage) -> None:
        """Go on with the events that another page has gathered, and with what it lists."""
        other.refresh()
        self._waiting.extendleft(reversed(other.model.events))
        self.kinds.setCurrentIndex(other.kinds.currentIndex())
        self.every.setChecked(other.every.isChecked())

    def refresh(self) -> None:
        """List what came in since."""
        if self._waiting:
            self.model.add(self._waiting)
            self._waiting.clear()

    def look(self, seen: bool) -> None:
        """Be told whether anybody can see the list."""
        self._asleep = not seen
        self._watch()
        if seen:
            self.refresh()

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.list.colours = self._delegate.colours = colours
        self.list.viewport().update()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another face needs other rows."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.list.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One line a row where there is room."""
        beside = event.size().width() >= _ONE_LINE
        if beside != self._delegate.beside:
            self._delegate.beside = beside
            self.list.doItemsLayout()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for no more events of single buffers."""
        super().hideEvent(event)
        self.look(seen=False)

    @Slot(int)
    def _choose_kinds(self, index: int) -> None:
        self.filter.show_kinds(_CHOICES[index][1])
        self.list.empty = _NOTHING if index == 0 else _NOTHING_OF_KIND
        self.list.viewport().update()

    @Slot()
    def _watch(self) -> None:
        wanted = self.every.isChecked() and self.isVisible() and not self._asleep
        if wanted != self._watched:
            self._watched = wanted
            self.buffers_watched.emit(wanted)
