"""The picture of the transports: how late, how quick, how much memory."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import pyqtgraph as pg
from pyqtgraph.exporters import ImageExporter
from PySide6.QtWidgets import QApplication

from benchmarks.engine_slices import Setup, Slices, percentile
from benchmarks.engine_stall import Stall
from tuner.pool.transport import Transport

# Of Okabe and Ito's palette, told apart by colour-blind eyes; the marks differ as well.
_LOOKS = {
    Transport.PING_PONG: ("#0072B2", "o"),
    Transport.ALLOCATE: ("#D55E00", "s"),
    Transport.COPY: ("#009E73", "t"),
}
_APART = 0.22
_WIDTH, _HEIGHT = 1500, 640
_INK = "#202020"


def plot(
    grid: Mapping[Setup, Mapping[Transport, Slices]], stalls: Sequence[Stall], path: Path
) -> None:
    """Write a PNG; needs a ``QApplication``."""
    pg.setConfigOptions(antialias=True, background="w", foreground=_INK)
    view = pg.GraphicsLayoutWidget()
    view.resize(_WIDTH, _HEIGHT)
    late = view.addPlot(title="last frame captured → reading: median to p99")
    late.setLabel("bottom", "ms, logarithmic")
    late.setLogMode(x=True)
    quick = view.addPlot(title="acquiring a buffer: mean to p99")
    quick.setLabel("bottom", "µs, logarithmic")
    quick.setLogMode(x=True)
    memory = view.addPlot(title="memory while the analysis stands still")
    memory.setLabel("bottom", "KiB")
    rows = len(grid)
    for number, (transport, (colour, mark)) in enumerate(_LOOKS.items()):
        spots, times = [], []
        for row, results in enumerate(grid.values()):
            y = rows - 1 - row + (1 - number) * _APART
            latency = results[transport].latency_ms
            spots.append((y, percentile(latency, 50), percentile(latency, 99)))
            mean, p99, _ = results[transport].acquisition_us
            times.append((y, mean, p99))
        _bars(late, spots, colour, mark, transport.value)
        _bars(quick, times, colour, mark, None)
        stalled = [stall for stall in stalls if stall.transport is transport]
        if stalled:
            bar = pg.BarGraphItem(
                x0=[0.0], y=[2 - number], height=0.6, width=[stalled[0].stalled_kib], brush=colour
            )
            memory.addItem(bar)
    names = [(rows - 1 - row, str(setup)) for row, setup in enumerate(grid)]
    late.getAxis("left").setTicks([names])
    late.getAxis("left").setWidth(310)
    quick.getAxis("left").setTicks([[]])
    quick.setYLink(late)
    memory.getAxis("left").setTicks(
        [[(2 - number, transport.value) for number, transport in enumerate(_LOOKS)]]
    )
    decades = [step * 10.0**power for power in range(4) for step in (1, 2, 5)]
    for item in (late, quick):
        item.getAxis("bottom").setTicks([[(math.log10(each), f"{each:g}") for each in decades]])
    for item in (late, memory):
        item.getAxis("left").setStyle(hideOverlappingLabels=False)
    memory.getAxis("left").setWidth(75)
    memory.setXRange(0.0, max((stall.stalled_kib for stall in stalls), default=1.0))
    for column, stretch in enumerate((5, 2, 2)):
        view.ci.layout.setColumnStretchFactor(column, stretch)
    # Only a window that was shown once has laid its columns out.
    view.show()
    QApplication.processEvents()
    exporter = ImageExporter(view.scene())
    exporter.parameters()["width"] = _WIDTH
    exporter.export(str(path))


def _bars(
    plot_item: pg.PlotItem,
    spots: Sequence[tuple[float, float, float]],
    colour: str,
    mark: str,
    name: str | None,
) -> None:
    if name is not None and plot_item.legend is None:
        plot_item.addLegend(offset=(-10, 10))
    for y, begin, end in spots:
        line = plot_item.plot([max(begin, 1e-3), max(end, 1e-3)], [y, y])
        line.setPen(pg.mkPen(colour, width=3))
    points = plot_item.plot(
        [max(begin, 1e-3) for _, begin, _ in spots],
        [y for y, _, _ in spots],
        pen=None, symbol=mark, symbolBrush=colour, symbolPen=None, symbolSize=9, name=name,
    )  # fmt: skip
    points.setZValue(5)
