"""What being woken costs: the same work in a loop, and when its time has come.

Run ``python -m benchmarks.waking`` on a desktop or under Xvfb. A tuner works some dozens of times
a second for less than a millisecond. In between the processor sleeps or serves others, and its
caches grow cold, so that the same work takes longer than in a loop. Both are measured in turns, in
per cent of a core.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.engine_table import table
from tuner.pitch.tracker import PitchTracker
from tuner.sources.demo import Demo
from tuner.sources.source import CHUNK_FRAMES
from tuner.ui.frame_clock import FrameClock

_BATCH = 1024
_RATE = 48_000
_STRIP = QRect(100, 100, 4, 100)


class Reading:
    """Reads the pitch of the demo, batch after batch."""

    name = "reading a pitch, 47 batches a second"
    per_s = _RATE / _BATCH

    def __init__(self) -> None:
        demo = Demo(real_time=False)
        demo.open()
        self._sound = np.empty(10 * _RATE // _BATCH * _BATCH, dtype=np.float32)
        for start in range(0, len(self._sound), CHUNK_FRAMES):
            demo.read_into(self._sound[start : start + CHUNK_FRAMES])
        self._tracker = PitchTracker(_RATE, gate_dbfs=-60.0)
        self._at = 0

    def work(self) -> None:
        """Read the next batch."""
        self._tracker.process(self._sound[self._at : self._at + _BATCH])
        self._at = (self._at + _BATCH) % len(self._sound)


class Painting(QWidget):
    """An empty window that paints a narrow strip anew."""

    name = "an empty window, one strip of 4 × 100 px, 62 times a second"
    per_s = 62.5

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(1200, 760)
        self.show()

    def work(self) -> None:
        """Paint, and let Qt hand it to the screen."""
        self.update(_STRIP)
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the strip."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), Qt.GlobalColor.darkGreen)


class Ticking(FrameClock):
    """The frame clock alone, with nothing to draw."""

    name = "the frame clock with nothing to draw"
    per_s = 62.5

    def work(self) -> None:
        """A frame."""
        self._tick()


def _looped(work: Callable[[], None], seconds: float) -> float:
    """Processor time of one piece of work in a loop, in s."""
    begun, done = time.process_time(), 0
    while time.process_time() - begun < seconds:
        work()
        done += 1
    return (time.process_time() - begun) / done


def _woken(work: Callable[[], None], per_s: float, seconds: float) -> float:
    """The same with rests between, so that it is done so often a second; the waking is in it."""
    loop, timer, done = QEventLoop(), QTimer(), 0

    def once() -> None:
        nonlocal done
        work()
        done += 1

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(once)
    timer.start(round(1000.0 / per_s))
    QTimer.singleShot(round(1000.0 * seconds), loop.quit)
    begun = time.process_time()
    loop.exec()
    timer.stop()
    return (time.process_time() - begun) / done


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=5.0, help="length of each turn")
    parser.add_argument("--turns", type=int, default=3)
    options = parser.parse_args(arguments)
    application = QApplication(sys.argv[:1])
    rows = []
    for kind in (Reading, Painting, Ticking):
        piece = kind()
        looped, woken = [], []
        for _ in range(options.turns):
            looped.append(_looped(piece.work, 0.2 * options.seconds))
            woken.append(_woken(piece.work, kind.per_s, options.seconds))
        shares = [100.0 * kind.per_s * min(costs) for costs in (looped, woken)]
        rows.append([kind.name, *(f"{share:.2f}" for share in shares)])
        rows[-1].append(f"{shares[1] / shares[0]:.1f}")
    print(table(("work", "in a loop, %", "when woken, %", "times as much"), rows))
    del application


if __name__ == "__main__":
    main()
