from dataclasses import replace

import pytest

from tuner.pool.stats import PoolStats, SlotState
from tuner.pool.transport import Transport
from tuner.ui.docks.pool import PoolPane, figures
from tuner.ui.docks.pool_cells import PoolCells

from ..looks import has_colour, pixels


@pytest.fixture
def pane(qtbot, colours):
    pane = PoolPane(colours)
    qtbot.addWidget(pane)
    pane.resize(280, 520)
    pane.show()
    return pane


@pytest.fixture
def cells(qtbot, colours):
    cells = PoolCells(colours)
    qtbot.addWidget(cells)
    cells.resize(240, 60)
    cells.show()
    return cells


def test_every_state_looks_different(cells, colours):
    looks = set()
    for state in SlotState:
        cells.show_cells(bytes([state] * 8))
        looks.add(pixels(cells))
    assert len(looks) == 4


def test_a_cell_has_the_colour_of_its_state(cells, colours):
    cells.show_cells(bytes(16))
    assert not has_colour(cells, colours.processing.name())
    cells.show_cells(bytes([SlotState.PROCESSING]) + bytes(15))
    assert has_colour(cells, colours.processing.name(), least=100)


@pytest.mark.parametrize(("count", "rows"), [(2, 1), (8, 1), (9, 2), (64, 8)])
def test_there_is_a_row_for_every_eight_buffers(cells, count, rows):
    cells.show_cells(bytes(8))
    row = cells.height()
    cells.show_cells(bytes(count))
    assert cells.height() == pytest.approx(rows * (row + 6) - 6, abs=rows)


def test_shows_every_figure(pane, metrics):
    pane.take(metrics)
    shown = {key: label.text().replace("\u202f", " ") for key, label in pane._values.items()}
    assert shown == {
        "acquired": "12 345", "exhausted": "0", "timed_out": "1", "refused": "2",
        "turnover": "24.3 · 31.2 ms", "messages": "94 /s", "lost": "256",
        "processing": "1.9 · 3.2 ms", "fragmentation": "0 · 0 %", "allocations": "17",
        "collector": "0.800 ms", "transport": "ping-pong",
    }  # fmt: skip
    assert pane._hit_rate.text().replace("\u202f", " ") == "100.0 %"
    assert [label.text() for label in pane._counts.values()] == ["13", "1", "1", "1"]


def test_warns_below_ninety_per_cent(pane, metrics):
    pane.take(metrics)
    assert pane.alert.isHidden()
    pool = replace(metrics.capture.pool, exhausted=3000)
    pane._shown_s = float("-inf")
    pane.take(replace(metrics, capture=replace(metrics.capture, pool=pool)))
    assert pane.alert.isVisible()
    assert "90" in pane.alert.text()
    assert "It fits." in pane.alert.text()


def test_shows_the_supply_in_use(metrics):
    capture = replace(
        metrics.capture,
        transport=Transport.ALLOCATE,
        allocator=PoolStats(0, 1024, acquired=77, allocations=77),
    )
    shown = figures(replace(metrics, capture=capture))
    assert (shown["acquired"], shown["allocations"], shown["transport"]) == ("77", "77", "allocate")


def test_figures_stand_still_for_a_while(pane, metrics):
    pane.take(metrics)
    later = replace(metrics, capture=replace(metrics.capture, lost_frames=999))
    pane.take(later)
    assert pane._values["lost"].text() == "256"


def test_figures_are_not_written_while_hidden(pane, metrics):
    pane.hide()
    pane.take(metrics)
    assert pane._values["acquired"].text() == "—"


def test_every_figure_has_a_name_for_screen_readers(pane):
    for label in [*pane._values.values(), *pane._counts.values(), pane._hit_rate]:
        assert label.accessibleName()
