"""pitchy's McLeod method, by Node.js: windows of 2048, 4096 and 8192, counted at their ends."""

from __future__ import annotations

import shutil
import struct
import subprocess
import weakref
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.pitch.fetch import npm_folder
from benchmarks.pitch.readers import Reader, Readings, plain

_WINDOWS = (2048, 4096, 8192)
_CLEAR = 0.8
"""A reading below this clarity is none; pitchy's author suggests 0.8 to 1."""


class Server:
    """One Node.js process for all sounds.

    Raises:
        ImportError: Node.js or pitchy is missing.
    """

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None:
            raise ImportError("Node.js is not installed")
        module = npm_folder() / "node_modules" / "pitchy" / "index.js"
        if not module.exists():
            raise ImportError("run: python -m benchmarks.pitch fetch pitchy")
        script = Path(__file__).with_name("pitchy_server.mjs")
        self._process = subprocess.Popen(
            [node, str(script), str(module)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.close = weakref.finalize(self, _end, self._process)

    def read(
        self, samples: NDArray[np.float32], rate: int, window: int, hop: int
    ) -> NDArray[np.float64]:
        """Pitch and clarity of each window, shape ``(n, 2)``.

        Raises:
            RuntimeError: Node.js has ended.
        """
        into, out = self._process.stdin, self._process.stdout
        assert into is not None
        assert out is not None
        sound = np.ascontiguousarray(samples, dtype="<f4").tobytes()
        into.write(struct.pack("<4I", len(samples), rate, window, hop) + sound)
        into.flush()
        head = out.read(4)
        if len(head) < 4:
            raise RuntimeError("Node.js has ended; its message is above")
        (count,) = struct.unpack("<I", head)
        answer = np.frombuffer(out.read(16 * count), dtype="<f8")
        return answer.reshape(-1, 2).astype(np.float64)


class Pitchy:
    """The newest window, every hop."""

    def __init__(self, server: Server, window: int) -> None:
        self.name = f"pitchy {window}"
        self._server = server
        self._window = window

    def read(self, samples: NDArray[np.float32], rate: int, hop: int = 1024) -> Readings:
        """A reading counts when the last sample of its window was there."""
        found = self._server.read(samples, rate, self._window, hop)
        hz = np.where(found[:, 1] >= _CLEAR, found[:, 0], np.nan)
        return plain(self._window + hop * np.arange(len(hz)), hz)


def readers() -> list[Reader]:
    """Short windows and long ones."""
    server = Server()
    return [Pitchy(server, window) for window in _WINDOWS]


def _end(process: subprocess.Popen[bytes]) -> None:
    """Node.js ends with its input."""
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
    process.wait()
