"""Plays one short sound on an output device and lets go of it.

Any thread may ask. The thread that this makes for each sound owns the stream.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tuner.text import text_of
from tuner.tones.ring_output import LOST, Output, OutputError, RingOutput

_STEP_SECONDS: Final = 0.01
_STALLED_SECONDS: Final = 3.0

MakeSamples = Callable[[int], NDArray[np.float32]]
"""The sound at a sample rate: float32 of shape (frames,), shorter than RING_SECONDS."""

_log = logging.getLogger(__name__)


class CuePlayer:
    """One sound at a time; what is asked for meanwhile is not played.

    Args:
        began: Called in the player's thread just before something can be heard.
        ended: Called in the player's thread when nothing can be heard any more; always.
        troubled: Called before ``ended`` with one sentence when a sound cannot be played.
    """

    def __init__(
        self,
        began: Callable[[], None],
        ended: Callable[[], None],
        troubled: Callable[[str], None],
    ) -> None:
        self._began, self._ended, self._troubled = began, ended, troubled
        self._thread: threading.Thread | None = None
        self._closed = threading.Event()

    def play(self, samples: MakeSamples, open_output: Callable[[], Output] = RingOutput) -> bool:
        """Play a sound on a device that is opened for it; returns whether it will be played."""
        if self._closed.is_set() or (self._thread is not None and self._thread.is_alive()):
            return False
        self._thread = threading.Thread(
            target=self._run, args=(samples, open_output), name="in-tune sound"
        )
        self._thread.start()
        return True

    def close(self) -> None:
        """Cut short what sounds and end the thread."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self, samples: MakeSamples, open_output: Callable[[], Output]) -> None:
        try:
            output = open_output()
            try:
                self._sound(output, samples(output.sample_rate))
            finally:
                output.close()
        except OutputError as error:
            self._troubled(text_of(error))
        except Exception as error:
            # A device that has gone may refuse anything; it is gone either way.
            _log.warning("the in-tune sound: %s", error)
            self._troubled(LOST)
        finally:
            self._ended()

    def _sound(self, output: Output, samples: NDArray[np.float32]) -> None:
        """Write the sound with the silence that pushes it out, and wait for its end."""
        tail = np.zeros(round(output.latency_s * output.sample_rate) + 1, np.float32)
        whole = np.concatenate((samples, tail))
        room = output.capacity
        output.write(whole[:room])
        rest = whole[room:]
        self._began()
        output.play()
        position, moved_s = -1, time.monotonic()
        while not self._closed.is_set():
            if output.ran_dry or output.position >= len(whole):
                return
            if output.position != position:
                position, moved_s = output.position, time.monotonic()
            elif not output.active or time.monotonic() - moved_s > _STALLED_SECONDS:
                raise OutputError(LOST)
            free = output.capacity - (output.written - output.position)
            if len(rest) and free > 0:
                output.write(rest[:free])
                rest = rest[free:]
            time.sleep(_STEP_SECONDS)
