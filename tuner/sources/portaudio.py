"""The process's one PortAudio: found late, kept quiet, and never restarted under a stream.

PortAudio is a library with one state for the whole process: its device list is frozen when it
is initialised, and terminating it under an open stream crashes. So this guard is the one thing
here that lives in a module: every thread that lists devices, opens a stream or restarts the
library goes through it, whichever object it works for.
"""

from __future__ import annotations

import atexit
import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import Any

from tuner.sources.source import SourceError
from tuner.text import Text

START_SECONDS = 5.0
"""A sound server may take two seconds to start a stream."""

_HOW_TO_INSTALL = {
    "linux": Text(
        "Sources",
        "install it with “sudo apt install libportaudio2” (Debian, Ubuntu) or "
        "your own system's package of PortAudio",
    ),
    "darwin": Text(
        "Sources",
        "install it with “pip install --force-reinstall sounddevice” or “brew install portaudio”",
    ),
    "win32": Text("Sources", "install it with “pip install --force-reinstall sounddevice”"),
}


class NoPortAudio(SourceError):  # noqa: N818 - named for what happened
    """The library that reaches the sound card is missing."""

    def __init__(self, platform: str = sys.platform) -> None:
        remedy = _HOW_TO_INSTALL.get(
            platform, Text("Sources", "install PortAudio with your system's packages")
        )
        super().__init__(
            Text(
                "Sources",
                "Microphones need the PortAudio library, which was not found: "
                "{remedy}; the demo and sound files work without it.",
            ).format(remedy=remedy)
        )


class StreamStuck(SourceError):  # noqa: N818 - named for what happened
    """A stream did not start, and never will: its device went away at that very moment."""

    passing = True

    def __init__(self) -> None:
        super().__init__(
            Text(
                "Sources",
                "The sound device went away while it was being started: check it and try again.",
            )
        )


class _Guard:
    """Who may touch PortAudio now, which streams stand in the way of a restart, which are lost."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.streams = 0
        self.stuck: list[Any] = []


_guard = _Guard()


def load() -> Any:
    """The ``sounddevice`` module; its import initialises PortAudio the first time.

    Raises:
        NoPortAudio: The library, or a binding to it, is not installed.
    """
    try:
        import sounddevice  # noqa: PLC0415 - a machine without PortAudio must not fail at start
    except (OSError, ImportError) as missing:
        raise NoPortAudio from missing
    return sounddevice


def load_mixer() -> Any:
    """The ``rtmixer`` module, whose stream callback is C.

    Raises:
        NoPortAudio: The library, or a binding to it, is not installed.
    """
    load()
    try:
        import rtmixer  # noqa: PLC0415 - see load
    except (OSError, ImportError) as missing:
        raise NoPortAudio from missing
    return rtmixer


@contextlib.contextmanager
def exclusive() -> Iterator[None]:
    """Keep every other thread out of PortAudio's device table; may be nested."""
    with _guard.lock:
        yield


class StreamClaim:
    """Stands for one open stream: while it is held, PortAudio is not restarted.

    Whoever opens a stream of its own, for instance to sound a reference tone, takes one before
    opening and releases it after closing.
    """

    __slots__ = ("_held",)

    def __init__(self) -> None:
        with _guard.lock:
            _guard.streams += 1
        self._held = True

    def release(self) -> None:
        """Give the claim back; safe to call twice."""
        with _guard.lock:
            if self._held:
                self._held = False
                _guard.streams -= 1


def start_stream(stream: Any) -> None:
    """Start a stream, but do not wait for ever.

    PortAudio's ALSA part leaves a lock taken when the device goes away while the stream starts:
    the call never returns, closing the stream waits for the same lock, and terminating the
    library aborts the program. So the call is made in a thread that may be given up; a stream
    that is stuck is kept as it is, and PortAudio is neither restarted nor terminated under it.

    Raises:
        StreamStuck: It did not start in START_SECONDS.
        sounddevice.PortAudioError: The device refuses.
    """
    refused: list[BaseException] = []

    def start() -> None:
        try:
            stream.start()
        except BaseException as error:  # for the thread that waits
            refused.append(error)

    starter = threading.Thread(target=start, name="stream start", daemon=True)
    starter.start()
    starter.join(START_SECONDS)
    if starter.is_alive():
        with _guard.lock:
            _guard.stuck.append(stream)
            _guard.streams += 1
            atexit.unregister(load()._exit_handler)
        raise StreamStuck
    if refused:
        raise refused[0]


def is_stuck(stream: Any) -> bool:
    """Whether a stream never started; it must neither be stopped nor closed."""
    return any(stream is each for each in _guard.stuck)


def restart() -> bool:
    """Terminate and initialise PortAudio, so that it sees the devices of this moment.

    Returns:
        False when a stream is open, in which case nothing was done.

    Raises:
        NoPortAudio: The library is not installed.
        SourceError: PortAudio cannot be initialised.
    """
    with _guard.lock:
        if _guard.streams:
            return False
        sounddevice = load()
        # The binding offers no public way; these two are what its own documentation names.
        # Initialising sends the libraries' chatter on stderr away by itself.
        try:
            while sounddevice._initialized:
                sounddevice._terminate()
            sounddevice._initialize()
        except sounddevice.PortAudioError as error:
            raise SourceError(
                Text(
                    "Sources",
                    "The sound system could not be started again ({args}): check that the "
                    "sound server is running, or use the demo.",
                ).format(args=error.args[0])
            ) from error
        return True
