"""What each display costs, in turns with the needle in one and the same run.

Run ``python -m benchmarks.displays`` on a desktop or under Xvfb. The whole program runs on a
steady tone of 440.8 Hz, 3 cents sharp: the needle stands still, the strobe never does. Each
display is shown in turns with the bare window, so that what else the machine does hits both.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget

from benchmarks.window import Tone
from tuner.engine.session import Session
from tuner.settings.model import Settings
from tuner.ui.main_window import MainWindow

_HZ = 440.8
_RATE = Tone.sample_rate
_SETTLE_S = 1.5


class Steady(Tone):
    """Five partials at 440.8 Hz and its multiples, without an end."""

    has_own_clock = False

    def __init__(self) -> None:
        super().__init__(0.0)
        seconds = np.arange(len(self._loop)) / _RATE
        whole = round(_HZ * seconds[-1]) / (len(self._loop) / _RATE)
        tone = sum(0.2 / k * np.sin(2 * np.pi * whole * k * seconds) for k in range(1, 6))
        self._loop = np.asarray(tone, dtype=np.float32)


class Bench:
    """The program, and the switches of its displays.

    Args:
        size: Of the window, in pixels.
        seconds: How long each turn is measured.
    """

    def __init__(self, size: tuple[int, int], seconds: float) -> None:
        self._seconds = seconds
        settings = Settings()
        self._window = window = MainWindow(settings)
        window.resize(*size)
        engine = settings.engine
        self._session = session = Session(
            engine.batch_config(), engine.pool_config(), settings.tuning.tuning(),
            settings.audio.gate,
        )  # fmt: skip
        session.state_changed.connect(window.show_state)
        session.reading.connect(window.take_reading)
        session.metrics.connect(window.take_metrics)
        session.view.connect(window.take_view)
        window.views_wanted.connect(session.watch_views)
        window.show()
        self._pane("pool").hide()
        session.start(Steady())
        _run(4.0)

    def close(self) -> None:
        """End everything."""
        self._session.shutdown()
        self._window.close()

    def compare(self, switch: Callable[[], None], turns: int) -> tuple[float, float, float]:
        """Median CPU in per cent without and with a display, and its frames a second."""
        costs: tuple[list[float], list[float]] = ([], [])
        frames: list[float] = []
        for turn in range(2 * turns):
            _run(_SETTLE_S)
            cpu_s, began = time.process_time(), time.monotonic()
            painted = self._window.paint_stats().frames
            _run(self._seconds)
            elapsed = time.monotonic() - began
            costs[turn % 2].append(100.0 * (time.process_time() - cpu_s) / elapsed)
            if turn % 2:
                frames.append((self._window.paint_stats().frames - painted) / elapsed)
            switch()
        return statistics.median(costs[0]), statistics.median(costs[1]), statistics.median(frames)

    def switches(self) -> dict[str, Callable[[], None]]:
        """What brings each display and takes it away again."""
        window = self._window

        def pane(name: str) -> Callable[[], None]:
            return self._pane(name).toggleViewAction().trigger

        def action(key: str) -> Callable[[], None]:
            return next(
                each.trigger for each in window.actions() if each.shortcut().toString() == key
            )

        return {
            "strobe": action("S"),
            "spectrum": pane("spectrum"),
            "waveform": pane("waveform"),
            "statistics": pane("statistics"),
            "mini window": action("Ctrl+M"),
            "stage, bar": action("F10"),
        }

    def _pane(self, name: str) -> QDockWidget:
        pane = self._window.findChild(QDockWidget, name)
        assert isinstance(pane, QDockWidget)
        return pane


def _run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000.0 * seconds), loop.quit)
    loop.exec()


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=5.0, help="length of each turn")
    parser.add_argument("--turns", type=int, default=3, help="turns with and without")
    parser.add_argument("--only", help="one display instead of all")
    parser.add_argument("--size", default="1280x800", help="of the window")
    options = parser.parse_args(arguments)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    width, height = map(int, options.size.split("x"))
    bench = Bench((width, height), options.seconds)
    print("display        CPU % without   with   frames/s")
    for name, switch in bench.switches().items():
        if options.only in (None, name):
            without, with_it, fps = bench.compare(switch, options.turns)
            print(f"{name:14} {without:13.1f} {with_it:6.1f} {fps:10.1f}", flush=True)
    bench.close()


if __name__ == "__main__":
    main()
