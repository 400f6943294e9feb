"""Counts the objects that Python makes, those that are gone at once included.

tracemalloc and the collector know what is alive; a batch makes and drops hundreds of objects that
neither ever shows. So a few lines of C stand before the allocator of Python's object domain, where
every object asks for its memory, and count the askings, thread by thread.

What the figure is: blocks asked for, gross. Objects whose memory Python keeps ready on its free
lists (floats, small tuples, lists, dicts, in CPython 3.11) are made without asking, and are not in
it; the table of a dict asks once beside the dict. The samples of an array come from NumPy's own
allocator and are not in it either; the array itself is.
"""

from __future__ import annotations

import ctypes
import shlex
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path

_SOURCE = Path(__file__).with_suffix(".c")
_OBJECT_DOMAIN = 2
_THREADS = 65


class NoCompilerError(Exception):
    """Nothing is here that compiles the counter; the message says what is missing."""


class _Allocator(ctypes.Structure):
    _fields_ = (("ctx", ctypes.c_void_p), *((name, ctypes.c_void_p) for name in (
        "malloc", "calloc", "realloc", "free"
    )))  # fmt: skip


class _Thread(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char * 16), ("blocks", ctypes.c_uint64))


class BlockCounter:
    """Counts for as long as a with block lasts.

    Raises:
        NoCompilerError: There is no C compiler, or it does not compile the counter.
    """

    def __init__(self) -> None:
        self._library = _library()
        self._library.total.restype = ctypes.c_uint64
        self._usual, self._counting = _Allocator(), _Allocator()

    def __enter__(self) -> BlockCounter:
        """Stand before the allocator."""
        api = ctypes.pythonapi
        api.PyMem_GetAllocator(_OBJECT_DOMAIN, ctypes.byref(self._usual))
        self._library.stand_before(ctypes.byref(self._usual), ctypes.byref(self._counting))
        api.PyMem_SetAllocator(_OBJECT_DOMAIN, ctypes.byref(self._counting))
        return self

    def __exit__(self, *_: object) -> None:
        """Step aside."""
        ctypes.pythonapi.PyMem_SetAllocator(_OBJECT_DOMAIN, ctypes.byref(self._usual))

    def blocks(self) -> Mapping[str, int]:
        """Blocks asked for so far, by the name of the thread that did."""
        threads = (_Thread * _THREADS).in_dll(self._library, "threads")
        found: dict[str, int] = {}
        for thread in threads:
            if thread.blocks:
                name = thread.name.decode(errors="replace")
                found[name] = found.get(name, 0) + thread.blocks
        return found

    def total(self) -> int:
        """Blocks asked for so far, by all threads."""
        return int(self._library.total())


def _library() -> ctypes.CDLL:
    compiler = shlex.split(sysconfig.get_config_var("CC") or "cc")
    program = shutil.which(compiler[0]) or shutil.which("cc")
    if program is None:
        raise NoCompilerError(
            "Objects are counted by a few lines of C, and there is no C compiler here: install "
            "one (gcc or clang) and try again."
        )
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder, "block_counter.so")
        done = subprocess.run(
            [program, *compiler[1:], "-O2", "-shared", "-fPIC", "-pthread", str(_SOURCE),
             "-o", str(built)],
            check=False, capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            raise NoCompilerError(f"{program} does not compile {_SOURCE.name}: {done.stderr}")
        # Loaded before the folder goes: the system keeps what is mapped.
        return ctypes.CDLL(str(built))
