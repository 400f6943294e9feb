"""A PortAudio stream that is fed from a ring by C, and whose queued frames can be written again.

PortAudio's own thread runs rtmixer's callback, which never enters the interpreter, and reads the
ring. The thread of the player owns this object and writes it. The ring's memory is an array of
ours, so that frames that wait in it can still be replaced.
"""

from __future__ import annotations

from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from tuner.sources.portaudio import (
    NoPortAudio,
    StreamClaim,
    StreamStuck,
    exclusive,
    is_stuck,
    load,
    load_mixer,
    start_stream,
)
from tuner.sources.ring_stream import OpenStream, RingStream
from tuner.sources.source import SourceError
from tuner.text import Text
from tuner.tones.outputs import find_output

RING_SECONDS: Final = 0.3
"""How long the player may sleep before there is a gap, at least, in s."""

_LATENCY_SECONDS: Final = 0.025
"""Asked of the driver: the least at which a sound server on a busy machine has no gaps."""

_NO_PORTAUDIO = Text(
    "Tones",
    "To sound anything the tuner needs the PortAudio library, which was not found; “tuner devices” "
    "says how to install it.",
)
_NO_DEVICE = Text(
    "Tones",
    "There is nothing to play on: plug in or switch on headphones or a loudspeaker and try again.",
)
_GONE = Text(
    "Tones",
    "The output device “{name}” is not connected: connect it and refresh the list, or choose "
    "another one in the settings.",
)
_REFUSED = Text(
    "Tones",
    "“{name}” does not play ({why}): close the program that uses it, or choose another output "
    "device in the settings.",
)
LOST: Final = Text(
    "Tones",
    "The output device has gone, so nothing sounds any more: check the device and try again.",
)

Samples = NDArray[np.float32]


class OutputError(Exception):
    """The tone cannot be played; the message is one sentence for the user."""


class Output(RingStream, Protocol):
    """What a player needs of the thing that plays; a test puts its own in its place."""

    @property
    def position(self) -> int:
        """The first frame that has not been fetched yet."""

    @property
    def written(self) -> int:
        """The first frame that has not been written yet."""

    @property
    def ran_dry(self) -> bool:
        """Whether playing has ended because the ring was empty."""

    def write(self, samples: Samples) -> None:
        """Append frames, for which there is room."""

    def rewrite(self, frame: int, samples: Samples) -> None:
        """Replace frames that wait in the ring."""

    def play(self) -> None:
        """Play what is in the ring; at first, and after it ran dry."""

    def close(self) -> None:
        """Stop at once and let go of the device."""


class RingOutput(OpenStream):
    """An output device, playing one signal on its first two channels.

    Args:
        name: The device's name; empty for the system's default.
        host_api: Its host API; empty for the first device of that name.

    Raises:
        OutputError: There is no PortAudio or no device, or the device refuses.
    """

    def __init__(self, name: str = "", host_api: str = "") -> None:
        try:
            sounddevice, rtmixer = load(), load_mixer()
        except NoPortAudio as missing:
            raise OutputError(_NO_PORTAUDIO) from missing
        self._refusal: type[Exception] = sounddevice.PortAudioError
        self._claim = StreamClaim()
        try:
            with exclusive():
                stream = _opened(sounddevice, rtmixer, name, host_api)
        except BaseException:
            self._claim.release()
            raise
        super().__init__(stream, RING_SECONDS)
        self._memory = np.zeros((self.capacity, int(stream.channels)), np.float32)
        self._ring: Any = rtmixer.RingBuffer(self._memory[0].nbytes, buffer=self._memory)
        self._written = 0
        self._action: Any = None

    @property
    def position(self) -> int:
        """The first frame that has not been fetched yet."""
        return self._written - int(self._ring.read_available)

    @property
    def written(self) -> int:
        """The first frame that has not been written yet."""
        return self._written

    @property
    def ran_dry(self) -> bool:
        """Whether playing has ended because the ring was empty."""
        return self._action is not None and self._action not in self._stream.actions

    def write(self, samples: Samples) -> None:
        """Append frames, for which there is room."""
        self._put(self._written, samples)
        self._ring.advance_write_index(len(samples))
        self._written += len(samples)

    def rewrite(self, frame: int, samples: Samples) -> None:
        """Replace frames that wait in the ring."""
        self._put(frame, samples)

    def play(self) -> None:
        """Play what is in the ring; at first, and after it ran dry."""
        self._action = self._stream.play_ringbuffer(self._ring)
        if not self._stream.active:
            try:
                start_stream(self._stream)
            except (StreamStuck, self._refusal) as error:
                raise OutputError(LOST) from error

    def close(self) -> None:
        """Stop at once and let go of the device."""
        try:
            # The stream holds the ring, whose memory is ours, until it is closed.
            if not is_stuck(self._stream):
                self._stream.close()
        finally:
            self._claim.release()

    def _put(self, frame: int, samples: Samples) -> None:
        size = len(self._memory)
        begin = frame % size
        first = min(len(samples), size - begin)
        self._memory[begin : begin + first] = samples[:first, np.newaxis]
        self._memory[: len(samples) - first] = samples[first:, np.newaxis]


def _opened(sounddevice: Any, rtmixer: Any, name: str, host_api: str) -> Any:
    try:
        found = find_output(name, host_api)
    except (sounddevice.PortAudioError, ValueError, SourceError) as error:
        raise OutputError(_NO_DEVICE) from error
    if found is None:
        raise OutputError(_GONE.format(name=name) if name else _NO_DEVICE)
    number, device = found
    try:
        return rtmixer.Mixer(
            device=number,
            channels=min(2, device.channels),
            samplerate=device.default_sample_rate,
            latency=_LATENCY_SECONDS,
        )
    except sounddevice.PortAudioError as error:
        why = str(error.args[0]) if error.args else Text("Tones", "no reason given")
        raise OutputError(_REFUSED.format(name=device.name, why=why)) from error
