"""Plays a tone until it is told otherwise, and ends by itself when there is silence.

Any thread may ask for a tone. The thread that this makes, and that lives only as long as there
is something to hear, owns the stream: it keeps the ring full, and when the tone changes it writes
anew what waits in the ring, from a few milliseconds ahead of the callback on.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Final

from tuner.text import text_of
from tuner.tones.ring_output import LOST, Output, OutputError, RingOutput
from tuner.tones.score import Score
from tuner.tones.tone import Tone

MARGIN_SECONDS: Final = 0.008
"""A change is written this far ahead of the callback, in s."""

_LEAST_MARGIN_SECONDS: Final = 0.003
"""What must be left of the margin when the change has been made."""

_FILL_SECONDS: Final = 0.04
_STEP_SECONDS: Final = 0.005
_STALLED_SECONDS: Final = 3.0
"""A sound server may take two seconds to begin, even after a first fetch."""

_TRIES: Final = 5
_log = logging.getLogger(__name__)


class TonePlayer:
    """The reference tone of one program.

    Args:
        fell_silent: Called in the player's thread when nothing sounds any more.
        troubled: Called in the player's thread with one sentence when a tone cannot be played,
            before ``fell_silent``.
        open_output: Opens the output device.
    """

    def __init__(
        self,
        fell_silent: Callable[[], None],
        troubled: Callable[[str], None],
        open_output: Callable[[], Output] = RingOutput,
    ) -> None:
        self._fell_silent = fell_silent
        self._troubled = troubled
        self._open_output = open_output
        self._condition = threading.Condition()
        self._wanted: Tone | None = None
        self._closed = False
        self._moving = False
        self._thread: threading.Thread | None = None
        self._gaps = 0

    @property
    def gaps(self) -> int:
        """How often the ring ran dry."""
        return self._gaps

    def play(self, tone: Tone | None) -> None:
        """Let this tone sound from now on; None for silence."""
        with self._condition:
            if self._closed:
                return
            self._wanted = tone
            if self._thread is None and tone is not None:
                self._thread = threading.Thread(target=self._run, name="tone")
                self._thread.start()
            self._condition.notify()

    def set_output(self, open_output: Callable[[], Output]) -> None:
        """Play on another device from now on; what sounds fades out here and goes on there."""
        with self._condition:
            self._open_output = open_output
            self._moving = self._thread is not None
            self._condition.notify()

    def close(self) -> None:
        """Fade out, let go of the device and end the thread."""
        with self._condition:
            self._wanted, self._closed = None, True
            thread = self._thread
            self._condition.notify()
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        trouble = ""
        with self._condition:
            self._moving = False
            open_output = self._open_output
        try:
            output = open_output()
        except OutputError as error:
            trouble = text_of(error)
        else:
            try:
                self._play_on(output)
            except OutputError as error:
                trouble = text_of(error)
            finally:
                try:
                    output.close()
                except Exception as error:
                    # A device that has gone may refuse to be closed; it is gone either way.
                    _log.warning("closing the output: %s", error)
        with self._condition:
            if trouble:
                self._wanted = None
            again = self._wanted is not None and not self._closed
            self._thread = threading.Thread(target=self._run, name="tone") if again else None
            if self._thread is not None:
                # It was asked for while the device was being closed.
                self._thread.start()
        if trouble:
            self._troubled(trouble)
        if not again:
            self._fell_silent()

    def _play_on(self, output: Output) -> None:
        """Play until the last tone has faded and left the loudspeaker."""
        stroke = _Stroke(output)
        while True:
            with self._condition:
                wanted = None if self._moving else self._wanted
            stroke.turn_to(wanted)
            stroke.fill()
            self._gaps += stroke.mend()
            stroke.check()
            if wanted is None and stroke.is_over:
                return
            with self._condition:
                if wanted == (None if self._moving else self._wanted):
                    self._condition.wait(_STEP_SECONDS if wanted is None else _FILL_SECONDS)


class _Stroke:
    """One stretch of sound, from opening the device to closing it; owned by the thread."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._rate = output.sample_rate
        self._score = Score(self._rate)
        self._tone: Tone | None = None
        self._playing = False
        self._position = 0
        self._moved_s = time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether silence has reached the loudspeaker."""
        silent = self._score.silent_from
        if silent is None:
            return False
        return self._output.position >= silent + round(self._output.latency_s * self._rate)

    def turn_to(self, tone: Tone | None) -> None:
        """Write anew what waits in the ring, so that the change is heard soon."""
        if tone == self._tone:
            return
        output, least = self._output, round(_LEAST_MARGIN_SECONDS * self._rate)
        margin = round(MARGIN_SECONDS * self._rate)
        wave = self._score.wave(tone)
        for attempt in range(_TRIES):
            frame = min(output.position + margin * (attempt + 1), output.written)
            score = self._score.changed(frame, tone, wave)
            samples = score.render(frame, output.written - frame)
            # Another thread may have kept this one waiting: then a later place is tried.
            if frame - output.position >= least or frame == output.written:
                break
        output.rewrite(frame, samples)
        self._score, self._tone = score, tone

    def fill(self) -> None:
        """Write as much as the ring holds."""
        output = self._output
        room = output.capacity - (output.written - output.position)
        if room > 0:
            output.write(self._score.render(output.written, room))
        if not self._playing:
            output.play()
            self._playing = True

    def mend(self) -> int:
        """Go on after a gap, softly; returns how many gaps there were."""
        output = self._output
        if not output.ran_dry:
            return 0
        frame = output.position
        self._score = Score(self._rate).changed(frame, self._tone)
        output.rewrite(frame, self._score.render(frame, output.written - frame))
        output.play()
        return 1

    def check(self) -> None:
        """Notice that the device has gone.

        Raises:
            OutputError: It has.
        """
        position, now_s = self._output.position, time.monotonic()
        if position > self._position:
            self._position, self._moved_s = position, now_s
        if not self._output.active or now_s - self._moved_s > _STALLED_SECONDS:
            raise OutputError(LOST)
