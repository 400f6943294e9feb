"""What a batch allocates and frees again on its way, by the line that does it.

tracemalloc knows what is alive, not what has come and gone. So every line of the path is run
between two looks: the most that was alive during a line, less what was alive before it, is what
the line took. Memory that a line takes in several steps, each freed before the next, is counted
once, as much as its largest step; what is listed is bytes, not calls of the allocator.
"""

from __future__ import annotations

import linecache
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

_PACKAGE = str(Path(__file__).resolve().parents[1] / "tuner")


@dataclass(frozen=True)
class Place:
    """A line that allocates.

    Attributes:
        where: ``file:line`` within the package.
        code: What stands there.
        bytes_per_batch: What it takes at most, a batch.
        runs_per_batch: How often it runs, a batch.
    """

    where: str
    code: str
    bytes_per_batch: float
    runs_per_batch: float


class LineTrace:
    """Traces the lines of this thread, in the files of the package and in ``also``.

    Lines of other files, NumPy's for instance, count for the line that called them.
    """

    def __init__(self, *also: str) -> None:
        self._files = (_PACKAGE, *also)
        self._taken: dict[tuple[CodeType, int], list[int]] = {}
        self._here: tuple[CodeType, int] | None = None
        self._base = 0
        self._call_cost = self._line_cost = 0

    def start(self) -> None:
        """Begin; tracemalloc must be tracing."""
        self._calibrate()
        sys.settrace(self._event)

    def stop(self) -> None:
        """End."""
        sys.settrace(None)

    def places(self, batches: int) -> list[Place]:
        """The lines that took anything, most first, when so many batches went through."""
        found = [
            Place(
                _name(code, line),
                linecache.getline(code.co_filename, line).strip(),
                taken / batches,
                runs / batches,
            )
            for (code, line), (taken, runs) in self._taken.items()
            if taken
        ]
        return sorted(found, key=lambda place: -place.bytes_per_batch)

    def _calibrate(self) -> None:
        """Find out what looking itself takes, on a line that takes nothing."""
        self._files = (*self._files, __file__)
        sys.settrace(self._event)
        for _ in range(3):
            self._taken.clear()
            _calls_nothing()
        sys.settrace(None)
        by_line = {
            line: taken // runs
            for (code, line), (taken, runs) in self._taken.items()
            if code is _calls_nothing.__code__
        }
        first = _calls_nothing.__code__.co_firstlineno
        self._call_cost, self._line_cost = by_line[first + 2], by_line[first + 3]
        self._files = self._files[:-1]
        self._taken.clear()
        self._here = None

    def _event(self, frame: FrameType, event: str, _argument: Any) -> Callable[..., Any] | None:
        _, peak = tracemalloc.get_traced_memory()
        here = self._here
        if here is not None:
            taken = self._taken.get(here)
            if taken is None:
                taken = self._taken[here] = [0, 0]
            cost = self._call_cost if event == "call" else self._line_cost
            taken[0] += max(0, peak - self._base - cost)
            taken[1] += event != "call"
        ours = frame.f_code.co_filename.startswith(self._files)
        if event == "return":
            back = frame.f_back
            # What the line that called goes on to do is its own again.
            self._here = self._place(back) if back is not None else None
        elif event == "line" or ours:
            self._here = (frame.f_code, frame.f_lineno)
        tracemalloc.reset_peak()
        self._base = tracemalloc.get_traced_memory()[0]
        return self._event if ours else None

    def _place(self, frame: FrameType) -> tuple[CodeType, int] | None:
        if not frame.f_code.co_filename.startswith(self._files):
            return None
        return frame.f_code, frame.f_lineno


def _name(code: CodeType, line: int) -> str:
    path = Path(code.co_filename)
    try:
        return f"{path.relative_to(Path(_PACKAGE).parent).as_posix()}:{line}"
    except ValueError:
        return f"{path.name}:{line}"


def _nothing() -> None:
    return None


def _calls_nothing() -> None:
    nothing = _nothing
    nothing()
    nothing = _nothing
    del nothing
