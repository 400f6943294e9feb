"""A microphone of software: a private PulseAudio server whose one input hears what tests play.

The server has a null sink, and the sink's monitor is its default source. ALSA is told of
nothing but that server, so PortAudio, once restarted, lists the devices ``pulse`` and
``default`` and both lead there. It needs no sound card, no session and no rights, uses nothing
outside one temporary directory, and everything it started has ended when the context is left.

Owned by the test that made it; ``play`` runs in a process of its own.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from tuner.sources import portaudio

DEVICE = "pulse"
"""The name under which PortAudio lists it."""

SAMPLE_RATE = 48000
"""The sink's own rate: at this one nothing is resampled on the way."""

SINK = "tape"

_TOOLS = ("pulseaudio", "pactl", "pacat")
_PLUGINS = ("/usr/lib", "/usr/lib64", "/usr/local/lib")
_PATIENCE_S = 10.0

_ALSA_CONFIG = """
pcm.pulse { type pulse }
ctl.pulse { type pulse }
pcm.default { type pulse }
ctl.default { type pulse }
"""


def missing() -> str | None:
    """Why no virtual microphone can be had here; None when it can."""
    for tool in _TOOLS:
        if shutil.which(tool) is None:
            return f"{tool} is not installed (Debian: pulseaudio pulseaudio-utils)"
    if not any(_plugin_in(Path(folder)) for folder in _PLUGINS):
        return "ALSA's plugin for PulseAudio is not installed (Debian: libasound2-plugins)"
    return None


def _plugin_in(folder: Path) -> bool:
    name = "libasound_module_pcm_pulse.so"
    return any(folder.glob(f"*/alsa-lib/{name}")) or any(folder.glob(f"alsa-lib/{name}"))


class VirtualMicrophone:
    """The server, as a context manager; entering starts it and points this process at it.

    Leaving stops it and puts the environment back. PortAudio reads the environment when it is
    initialised, so restart it after entering and after leaving (``plugged`` does).

    Args:
        channels: Of the sink, and so of the microphone.
        sample_rate: Of the sink, in frames per second.
    """

    def __init__(self, channels: int = 2, sample_rate: int = SAMPLE_RATE) -> None:
        self._channels = channels
        self._sample_rate = sample_rate
        self._server: subprocess.Popen[bytes] | None = None
        self._players: list[subprocess.Popen[bytes]] = []
        self._folder = Path()
        self._cleanup = contextlib.ExitStack()

    @property
    def environment(self) -> Mapping[str, str]:
        """What a process needs to hear this microphone."""
        return {
            "HOME": str(self._folder),
            "XDG_CONFIG_HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_SERVER": f"unix:{self._folder / 'socket'}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            # A client that finds no server must not start one of its own.
            "PULSE_CLIENTCONFIG": str(self._folder / "client.conf"),
            "ALSA_CONFIG_PATH": str(self._folder / "asound.conf"),
            # Without a session there is no message bus, and looking for one takes time.
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "DBUS_SYSTEM_BUS_ADDRESS": "disabled:",
        }

    @property
    def pids(self) -> list[int]:
        """The processes it keeps: the server, while it is up, and the players."""
        return [process.pid for process in (self._server, *self._players) if process is not None]

    def __enter__(self) -> VirtualMicrophone:
        # A socket's path must be short, so not pytest's own temporary folder.
        self._folder = Path(self._cleanup.enter_context(tempfile.TemporaryDirectory("", "vmic")))
        (self._folder / "asound.conf").write_text(_ALSA_CONFIG)
        (self._folder / "client.conf").write_text("autospawn = no\n")
        before = {name: os.environ.get(name) for name in self.environment}
        self._cleanup.callback(_set_environment, before)
        _set_environment(self.environment)
        try:
            self.start()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._cleanup.close()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self._server = subprocess.Popen(
            [
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                "--realtime=no",
                "--high-priority=no",
                "--disable-shm=yes",
                "--log-target=stderr",
                f"--load=module-native-protocol-unix socket={self._folder / 'socket'} "
                "auth-anonymous=1",
                f"--load={self._sink()}",
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + _PATIENCE_S
        while not self._answers():
            if self._server.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("the private PulseAudio server did not start")
            time.sleep(0.02)
        self._control("set-default-source", f"{SINK}.monitor")

    def kill(self) -> None:
        """Take the server away without a word, as a crash would."""
        self._end(self._server, kindly=False)
        self._server = None

    def restart(self) -> None:
        """Bring a killed server back."""
        self.stop()
        self.start()

    def unplug(self) -> None:
        """Take the device away while the server stays."""
        self._control("unload-module", "module-null-sink")

    def plug(self) -> None:
        """Give the device back after ``unplug``."""
        self._control("load-module", *self._sink().split())
        self._control("set-default-source", f"{SINK}.monitor")

    def play(self, sound: NDArray[np.float32], sample_rate: int = SAMPLE_RATE) -> None:
        """Start to play into the microphone and return at once.

        Args:
            sound: float32 of shape (frames,) or (frames, channels).
            sample_rate: Frames per second.
        """
        channels = 1 if sound.ndim == 1 else sound.shape[1]
        tape = self._folder / f"tape{len(self._players)}.raw"
        tape.write_bytes(np.ascontiguousarray(sound, dtype="<f4").tobytes())
        with tape.open("rb") as opened:
            self._players.append(
                subprocess.Popen(
                    [
                        "pacat",
                        "--playback",
                        f"--device={SINK}",
                        "--raw",
                        "--format=float32le",
                        f"--rate={sample_rate}",
                        f"--channels={channels}",
                    ],
                    stdin=opened,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            )

    def stop(self) -> None:
        """End the players and the server."""
        while self._players:
            self._end(self._players.pop(), kindly=False)
        self._end(self._server, kindly=True)
        self._server = None

    def _sink(self) -> str:
        return (
            f"module-null-sink sink_name={SINK} format=float32le "
            f"rate={self._sample_rate} channels={self._channels}"
        )

    def _answers(self) -> bool:
        return self._pactl("info").returncode == 0

    def _control(self, *words: str) -> None:
        if self._pactl(*words).returncode:
            raise RuntimeError(f"pactl {' '.join(words)} failed")

    def _pactl(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["pactl", *words],
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_PATIENCE_S,
        )

    @staticmethod
    def _end(process: subprocess.Popen[bytes] | None, *, kindly: bool) -> None:
        if process is None:
            return
        if kindly:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(2.0)
                return
        process.kill()
        process.wait()


@contextlib.contextmanager
def plugged(channels: int = 2) -> Iterator[VirtualMicrophone]:
    """A virtual microphone that this process's PortAudio has already found."""
    with VirtualMicrophone(channels) as microphone:
        portaudio.restart()
        yield microphone
    # So that no later test meets the devices of a server that is gone.
    portaudio.restart()


def _set_environment(values: Mapping[str, str | None]) -> None:
    for name, value in values.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
