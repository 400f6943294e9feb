import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tuner.pool.events import (
    Acquired,
    CollectorPaused,
    Compacted,
    Exhausted,
    Fragmented,
    HitRateChanged,
    PoolEvent,
    Reclaimed,
    Recycled,
    Refused,
    Resized,
)
from tuner.pool.fragmentation import CompactionResult, Fragmentation
from tuner.text import Text
from tuner.ui.docks import pool_event_list
from tuner.ui.docks.pool_event_list import _CHOICES, EventPage
from tuner.ui.docks.pool_events import MOST_EVENTS, EventModel
from tuner.ui.docks.pool_words import Kind, kind_of, sentence

from ..looks import has_colour, pixels

WASTE = Fragmentation(6.0, 2.0)
_EIGHT = Text("Pool", "{size} buffers: {why}").format(size=8, why="peak outstanding 3.")

EVENTS = (
    (Exhausted(1), "No buffer was free."),
    (HitRateChanged(1, 84.3, True), "The hit rate fell to 84.3 %."),
    (HitRateChanged(1, 91.0, False), "The hit rate is back at 91.0 %."),
    (Reclaimed(1, (7,)), "Buffer 7 was out too long and was given up."),
    (Reclaimed(1, (7, 8)), "Buffers were out too long and were given up: 7, 8."),
    (Reclaimed(1, (1, 2, 3, 4)), "4 buffers were out too long and were given up."),
    (
        Refused(1, "return", 9, "the id is not out"),
        "The return of buffer 9 was refused: the id is not out.",
    ),
    (Resized(1, 16, 24, 1024, "as configured"), "16 → 24 buffers of 1 024 frames, as configured."),
    (
        Resized(1, 16, 8, 512, _EIGHT),
        "16 → 8 buffers of 512 frames: peak outstanding 3.",
    ),
    (Resized(1, 16, 16, 512, "as configured"), "16 buffers of 512 frames, as configured."),
    (
        Fragmented(1, WASTE),
        "Fragmentation is above 5 %: 6 % inside the buffers, 2 % in the arena.",
    ),
    (Fragmented(1, Fragmentation()), "Fragmentation is below 5 % again."),
    (
        Compacted(1, CompactionResult(True, 1, Fragmentation(), Fragmentation())),
        "Compacted; 1 buffer moved, and nothing was fragmented.",
    ),
    (
        CollectorPaused(1, 12.5, 2),
        "Everything stopped for 12.5 ms (generation 2).",
    ),
    (Acquired(1, 5, 1024), "Buffer 5 was lent for 1 024 frames."),
    (Recycled(1, 5, 22_000_000), "Buffer 5 came back after 22.0 ms."),
)


@pytest.fixture
def model(qtbot, qtmodeltester):
    model = EventModel()
    model.tester = QAbstractItemModelTester(model)
    return model


@pytest.fixture
def page(qtbot, colours):
    page = EventPage(colours)
    qtbot.addWidget(page)
    page.resize(250, 420)
    page.show()
    page.look(seen=True)
    return page


def shown(page):
    return [page.filter.index(row, 0).data() for row in range(page.filter.rowCount())]


@pytest.mark.parametrize(("event", "words"), EVENTS)
def test_every_event_has_its_sentence(event, words):
    assert sentence(event).replace("\u202f", " ") == words
    assert kind_of(event) in Kind


def test_every_event_there_is_has_a_kind():
    there_are = {kind.__name__ for kind in PoolEvent.__subclasses__()}
    assert {type(event).__name__ for event, _ in EVENTS} == there_are


def test_the_newest_is_first(model):
    model.add([Acquired(1, 1, 64), Acquired(2, 2, 64)])
    model.add([Acquired(3, 3, 64)])
    assert [row.time_ns for row in model.rows] == [3, 2, 1]
    top = model.index(0, 0)
    assert top.data() == "Buffer 3 was lent for 64 frames."
    assert top.data(Qt.ItemDataRole.ToolTipRole).endswith(top.data())
    assert top.data(Qt.ItemDataRole.DecorationRole) is None


def test_is_bounded_and_single_buffers_give_way_first(model):
    model.add([Exhausted(0), Resized(1, 2, 4, 64, "as configured")])
    for number in range(3):
        model.add([Acquired(number, number, 64) for _ in range(MOST_EVENTS)])
    assert len(model.rows) == MOST_EVENTS
    assert [row.kind for row in model.rows[-2:]] == [Kind.SIZE, Kind.SHORTAGE]
    model.add([Exhausted(5)] * (2 * MOST_EVENTS))
    assert len(model.rows) == MOST_EVENTS
    model.clear()
    assert model.rowCount() == 0


def test_the_filter_lets_one_kind_through(page):
    page.take([event for event, _ in EVENTS])
    page.refresh()
    assert len(shown(page)) == len(EVENTS)
    names = [name for name, _ in _CHOICES]
    page.kinds.setCurrentIndex(names.index("Losses"))
    assert len(shown(page)) == 4
    page.kinds.setCurrentIndex(names.index("Single buffers"))
    assert len(shown(page)) == 2
    page.take([Acquired(9, 9, 64), Exhausted(9)])
    page.refresh()
    assert len(shown(page)) == 3
    page.kinds.setCurrentIndex(names.index("Without single buffers"))
    assert len(shown(page)) == len(EVENTS) - 1


def test_events_wait_until_somebody_looks(page):
    page.take([Exhausted(1)])
    assert shown(page) == []
    page.refresh()
    assert shown(page) == ["No buffer was free."]


def test_every_kind_has_another_sign(page):
    looks = set()
    for index, kind in enumerate(Kind):
        event = next(event for event, _ in EVENTS if kind_of(event) is kind)
        page.model.clear()
        page.model.add([event])
        picture = page.list.viewport().grab().toImage().copy(4, 0, 18, 26)
        looks.add(bytes(picture.constBits()))
        assert len(looks) == index + 1


def test_says_when_there_is_nothing(page):
    empty = pixels(page.list)
    page.kinds.setCurrentIndex(2)
    assert pixels(page.list) != empty


def test_one_line_a_row_where_there_is_room(page, colours):
    page.model.add([Exhausted(1)])
    narrow = page.list.sizeHintForRow(0)
    page.resize(600, 420)
    assert page.list.sizeHintForRow(0) < narrow
    page.list.setCurrentIndex(page.filter.index(0, 0))
    assert has_colour(page.list, colours.hover.name())


def test_a_row_has_room_for_the_signs_of_its_language(page, monkeypatch):
    page.model.add([Exhausted(1)])
    latin = page.list.sizeHintForRow(0)
    monkeypatch.setattr(pool_event_list, "translated", lambda _: "higher\nsigns")
    assert page.list.sizeHintForRow(0) > latin


def test_single_buffers_are_watched_only_while_the_list_can_be_seen(page):
    heard = []
    page.buffers_watched.connect(heard.append)
    page.every.click()
    page.hide()
    page.show()
    page.look(seen=True)
    page.every.click()
    assert heard == [True, False, True, False]
