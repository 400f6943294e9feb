"""An interpreter that is busy: threads of pure Python that never wait."""

from __future__ import annotations

import threading
from types import TracebackType


class BusyInterpreter:
    """Runs so many threads of pure Python for as long as a with block lasts."""

    def __init__(self, threads: int) -> None:
        self._stop = threading.Event()
        self._work = [0] * threads
        self._threads = [
            threading.Thread(target=self._spin, args=(number,), daemon=True)
            for number in range(threads)
        ]

    @property
    def work(self) -> int:
        """Rounds done by all of them."""
        return sum(self._work)

    def __enter__(self) -> BusyInterpreter:
        """Start them."""
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop them."""
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _spin(self, number: int) -> None:
        total = 0
        while not self._stop.is_set():
            for each in range(1000):
                total += each * each % 7
            self._work[number] += 1
