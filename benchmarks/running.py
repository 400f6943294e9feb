"""What the whole program costs: CPU while it runs, by thread, and the start's beside it.

Run ``python -m benchmarks.running`` on a desktop or under Xvfb, on Linux, which tells the CPU time
of each thread. Every turn is a process of its own with a window as at the first start, and with
the panes that are asked for. ``--beside DIR`` measures another checkout in turns with this one,
so that what else the machine does hits both.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from benchmarks.window import Tone
from tuner.app import TunerApp
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.settings.store import SettingsStore

_STARTED_S = 3.0
"""From the making of the window: all modules have been read long before."""
_SETTLE_S = 4.0
"""From then until everything is shown and drawn."""
_FIRST = ("pitch_history", "volume_history", "pool")
_PANES = {"none": (), "three": _FIRST}
_BENT = {"moving": 35.0, "still": 0.0}
_KEYS = {"bar": "B", "strobe": "S"}


@dataclass
class Cost:
    """What one turn cost.

    Attributes:
        start_s: CPU time of the start, in s.
        running: CPU while it runs, in per cent of one core.
        threads: The same for each thread that costs anything.
        frames_per_s: How often the needle was painted.
        paints: How often each kind of widget was painted a second, when that was counted.
    """

    start_s: float
    running: float
    threads: dict[str, float]
    frames_per_s: float
    paints: dict[str, float] = field(default_factory=dict)


class _Paints(QObject):
    """Counts paints by the class of the widget."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.counts[type(watched).__name__] += 1
        return False


def measure(options: argparse.Namespace, folder: Path) -> Cost:
    """Run the program in this process."""
    # As the program does, which runs the collector where its event loop asks for it.
    gc.disable()
    qt = QApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    settings = Settings().changed("audio", source=SourceKind.DEMO)
    settings = settings.changed("display", theme=Theme(options.theme))
    app = TunerApp(SettingsStore(folder / "tuner.ini"), settings, settings, None)
    width, height = map(int, options.size.split("x"))
    app.window.resize(width, height)
    app.show()
    _run(_STARTED_S)
    start_s = time.process_time()
    _arrange(app, options)
    _run(_SETTLE_S)
    paints = _Paints()
    if options.paints:
        qt.installEventFilter(paints)
    frames, began = app.window.paint_stats().frames, time.monotonic()
    before, cpu_s = _threads(), time.process_time()
    _run(options.seconds)
    spent_s, after, elapsed = time.process_time() - cpu_s, _threads(), time.monotonic() - began
    cost = Cost(
        start_s,
        100.0 * spent_s / elapsed,
        {
            name: 100.0 * (seconds - before.get(name, 0.0)) / elapsed
            for name, seconds in after.items()
        },
        (app.window.paint_stats().frames - frames) / elapsed,
        {name: count / elapsed for name, count in paints.counts.most_common()},
    )
    app.close()
    return cost


def _arrange(app: TunerApp, options: argparse.Namespace) -> None:
    """Show these panes, this display and this note."""
    wanted = _PANES.get(options.panes, (options.panes,))
    for pane in app.window.findChildren(QDockWidget):
        if (options.panes == "all" or pane.objectName() in wanted) != pane.isVisible():
            pane.toggleViewAction().trigger()
    for action in app.window.actions():
        if action.shortcut().toString() == _KEYS.get(options.gauge):
            action.trigger()
    if options.source != "demo":
        assert app.session is not None
        app.session.start(Tone(_BENT[options.source]))


def _threads() -> dict[str, float]:
    """CPU time of every thread of this process by its name, in s; those of one name together."""
    seconds: dict[str, float] = {}
    for task in Path("/proc/self/task").iterdir():
        name = (task / "comm").read_text().strip()
        name = "window" if int(task.name) == os.getpid() else name
        spent_s = int((task / "schedstat").read_text().split()[0]) / 1e9
        seconds[name] = seconds.get(name, 0.0) + spent_s
    return seconds


def _run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(1000.0 * seconds), loop.quit)
    loop.exec()


def _measured_apart(place: Path, arguments: Sequence[str]) -> Cost:
    """Measure a checkout in a process of its own, with one thread for linear algebra."""
    # This file measures every checkout, also one that has none or another.
    program = f"import sys; sys.path.insert(0, {str(place)!r}); from runpy import run_path"
    program += f"; run_path({__file__!r}, run_name='__main__')"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments, "--one"],
        check=True, stdout=subprocess.PIPE, text=True, cwd=place,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def _tell(name: str, cost: Cost) -> None:
    by_cost = sorted(cost.threads.items(), key=lambda each: -each[1])
    threads = ", ".join(f"{thread} {share:.1f}" for thread, share in by_cost if share >= 0.05)
    print(
        f"{name:7} start {cost.start_s:.2f} s, while running {cost.running:.1f} % ({threads}), "
        f"needle {cost.frames_per_s:.0f}/s",
        flush=True,
    )
    for widget, times in cost.paints.items():
        print(f"        {times:6.1f}/s {widget}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line a turn, and the medians."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--seconds", type=float, default=20.0, help="length of each turn")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--panes", default="all", help="all, three, none, or the name of one")
    parser.add_argument("--source", default="demo", choices=("demo", *_BENT))
    parser.add_argument("--gauge", default="needle", choices=("needle", *_KEYS))
    parser.add_argument("--theme", default="dark", choices=("dark", "light"))
    parser.add_argument("--size", default="1200x760", help="of the window")
    parser.add_argument("--beside", type=Path, help="another checkout, measured in turns")
    parser.add_argument("--paints", action="store_true", help="count paints, which costs")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser.parse_args(given)
    if options.one:
        with tempfile.TemporaryDirectory() as folder:
            print(json.dumps(asdict(measure(options, Path(folder)))))
        return
    places = {} if options.beside is None else {"beside": options.beside.resolve()}
    places["here"] = Path.cwd()
    costs: dict[str, list[float]] = {name: [] for name in places}
    for _ in range(options.turns):
        for name, place in places.items():
            cost = _measured_apart(place, given)
            costs[name].append(cost.running)
            _tell(name, cost)
    for name, running in costs.items():
        print(f"{name:7} median {statistics.median(running):.1f} %, least {min(running):.1f} %")


if __name__ == "__main__":
    main()
