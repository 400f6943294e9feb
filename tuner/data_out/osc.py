"""Readings for other programs, by Open Sound Control over UDP.

Each reading is one message (a float is 32 bits wide, texts are UTF-8):

    /tuner/reading  hz:float  note:string  cents:float  sigma:float  level:float  state:string

Without a note ``hz``, ``cents`` and ``sigma`` are 0 and ``note`` is empty; ``level`` is dBFS RMS;
``state`` is silence, noise, attack, note or release. A thread of its own finds the host and sends;
whoever hands readings over never waits.
"""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

from tuner.engine.readings import Reading
from tuner.settings.address import Address
from tuner.text import Text

ADDRESS = "/tuner/reading"
_MOST_WAITING = 64
"""Readings that wait for the network; what comes beyond is left out."""
_RETRY_S = 5.0
_PARTING_S = 1.0
"""Longest that closing waits for a name server."""


def osc_message(reading: Reading) -> bytes:
    """The datagram of a reading."""
    from pythonosc.osc_message_builder import OscMessageBuilder  # noqa: PLC0415 - only who sends

    pitch, deviation = reading.pitch, reading.deviation
    builder = OscMessageBuilder(ADDRESS)
    builder.add_arg(pitch.hz or 0.0, OscMessageBuilder.ARG_TYPE_FLOAT)
    builder.add_arg("" if deviation is None else deviation.label)
    for value in (
        0.0 if deviation is None else deviation.cents,
        pitch.sigma_cents or 0.0,
        reading.level.rms_dbfs,
    ):
        builder.add_arg(value, OscMessageBuilder.ARG_TYPE_FLOAT)
    builder.add_arg(pitch.state.value)
    return bytes(builder.build().dgram)


class OscSender:
    """Sends readings to one address, from its making until it is closed.

    Args:
        address: Host and port.
        troubled: Told once, in the sender's thread, if readings do not get through; one sentence.
    """

    def __init__(self, address: Address, troubled: Callable[[str], None]) -> None:
        self.address = address
        self._troubled = troubled
        self._told = False
        self._closing = threading.Event()
        self._waiting: queue.Queue[Reading | None] = queue.Queue(_MOST_WAITING)
        # A name server may keep the thread longer than the program is to wait for its end.
        self._thread = threading.Thread(target=self._run, name="osc", daemon=True)
        self._thread.start()

    def send(self, reading: Reading) -> None:
        """Send a reading soon; never waits. One for which there is no room is left out."""
        with suppress(queue.Full):
            self._waiting.put_nowait(reading)

    def close(self) -> None:
        """Send what waits, and nothing more."""
        self._closing.set()
        with suppress(queue.Full):  # then there is something to wake up for
            self._waiting.put_nowait(None)
        self._thread.join(_PARTING_S)

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                with _connected(self.address) as line:
                    self._send_all(line)
            except OSError as error:
                self._tell(error)
                self._closing.wait(_RETRY_S)
                self._forget_waiting()

    def _send_all(self, line: socket.socket) -> None:
        reading = self._waiting.get()
        while reading is not None:
            try:
                line.send(osc_message(reading))
            except BlockingIOError:
                pass  # the system has no room for it
            except ConnectionRefusedError as error:
                # The one before found nobody; whoever comes later gets those that follow.
                self._tell(error)
            if self._closing.is_set() and self._waiting.empty():
                return
            reading = self._waiting.get()

    def _tell(self, error: OSError) -> None:
        if self._told:
            return
        self._told = True
        where = f"{self.address.host}:{self.address.port}"
        if isinstance(error, ConnectionRefusedError):
            text = Text(
                "DataOut",
                "No program listens for OSC at {where}; readings go on being sent there.",
            )
            self._troubled(text.format(where=where))
            return
        text = Text("DataOut", "Readings cannot be sent to {where}: {why}.")
        self._troubled(text.format(where=where, why=error.strerror or str(error)))

    def _forget_waiting(self) -> None:
        with suppress(queue.Empty):
            while True:
                self._waiting.get_nowait()


def _connected(address: Address) -> socket.socket:
    """A socket that sends there and never waits.

    Raises:
        OSError: There is no such host, or no way to it.
    """
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_DGRAM)
    family, kind, protocol, _, place = found[0]
    line = socket.socket(family, kind, protocol)
    try:
        line.setblocking(False)
        line.connect(place)
    except OSError:
        line.close()
        raise
    return line
