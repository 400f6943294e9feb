"""The microphone: any input device of the machine, recorded without Python in the callback.

Owned by the capture thread. PortAudio's thread writes a ring (see ``ring_recorder``); this
object reads it in chunks, dates them, counts what was lost, and notices a device that has gone.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from typing import Final

from tuner.sources import devices, portaudio
from tuner.sources.arrival_clock import ArrivalClock
from tuner.sources.devices import InputDevice
from tuner.sources.opening import WrongChannel, open_ring_recorder, refusal
from tuner.sources.pace import NANOSECONDS, ClockNs
from tuner.sources.portaudio import StreamClaim
from tuner.sources.quiet import quiet_stderr
from tuner.sources.ring_recorder import RecorderLike
from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples, Source, SourceError
from tuner.text import Text

_log = logging.getLogger(__name__)

FIRST_FRAMES_NS: Final = 5_000_000_000
"""How long an open stream may take to deliver its first frames, in ns.

A sound server may need nearly two seconds; waiting costs nothing but the wait.
"""

STALL_NS: Final = 1_000_000_000
"""How long a running stream may deliver nothing before it counts as stalled, in ns."""

_LONGEST_LOOK_NS: Final = 200_000_000
"""The most that one look at an empty ring adds to the silence, in ns.

After a sleep of the whole machine the first look finds nothing either; that is no stall.
"""

OpenRecorder = Callable[[InputDevice, int, int], RecorderLike]
"""Device, channel, sample rate → a recorder that has been opened, not started."""


class DeviceLost(SourceError):  # noqa: N818 - named for what happened
    """The device, or the sound server behind it, has gone while it was recording."""

    passing = True


class DeviceStalled(SourceError):  # noqa: N818 - named for what happened
    """The device is open but delivers nothing."""

    passing = True


class Microphone(Source):
    """An input device as a source.

    A chunk's ``time_ns`` is when its first frame arrived: no earlier than the earliest polls of
    the last second allow (see ``ArrivalClock``), nor than the last poll that did not find it, so
    it errs on the early side, by less than the time between two polls. It never goes back.

    ``lost_before`` counts frames that did not fit into the ring while nobody read for two
    seconds (exact), and time that the driver skipped (from the clock, noticed within 1 s, and
    good to a few ms). ``pause`` drops what has not been read; positions take no notice.

    After a ``SourceError``, close and open again: opening then lists the devices anew, so that
    one that has come back is found.

    Args:
        device: Name of the device, or a part of it that fits one alone; None for the system's
            default.
        host_api: Only this host API, or None for any.
        channel: Which channel of the device, from 1.
        sample_rate: Frames per second; None for the device's own rate.
        clock_ns: Replaced in tests.
        open_recorder: Replaced in tests.
    """

    def __init__(
        self,
        device: str | None = None,
        host_api: str | None = None,
        channel: int = 1,
        sample_rate: int | None = None,
        *,
        clock_ns: ClockNs = time.monotonic_ns,
        open_recorder: OpenRecorder | None = None,
    ) -> None:
        self._wanted = device
        self._host_api = host_api
        self._channel = channel
        self._wanted_rate = sample_rate
        self._clock_ns = clock_ns
        self._open_recorder = open_recorder or open_ring_recorder
        self._name = device or Text("Sources", "default microphone")
        self._sample_rate = 0
        self._latency_s = 0.0
        self._recorder: RecorderLike | None = None
        self._claim: StreamClaim | None = None
        self._arrivals = ArrivalClock(1)
        self._seen_available = 0
        """Frames that were in the ring after the call before."""
        self._paused = False
        self._failed = False
        self._forget_positions()

    @property
    def name(self) -> str:
        """The device's name; before it is known, what was asked for."""
        return self._name

    @property
    def sample_rate(self) -> int:
        """Frames per second; 0 before ``open``."""
        return self._sample_rate

    @property
    def latency_s(self) -> float:
        """What the driver says it adds before a frame can be read, in s; 0 before ``open``."""
        return self._latency_s

    @property
    def real_time(self) -> bool:
        """Always: what nobody takes is lost."""
        return True

    @property
    def has_own_clock(self) -> bool:
        """Always: the device has a crystal of its own."""
        return True

    def open(self) -> None:
        """Start recording; frame positions begin at 0.

        Raises:
            NoPortAudio: The library is not installed.
            NoInputDevice: The machine has no input at all.
            DeviceNotFound: Not this one.
            DeviceRefused: The device does not open as asked.
        """
        self.close()
        with portaudio.exclusive():
            if self._failed:
                portaudio.restart()
            try:
                self._start()
            except portaudio.NoPortAudio:
                raise
            except SourceError:
                # The list may be older than the device: look again, once.
                if self._failed or not portaudio.restart():
                    self._failed = True
                    raise
                self._failed = True
                self._start()
        self._failed = False

    def read_into(self, out: Samples) -> Chunk | None:
        """Write the next chunk straight from the ring into the caller's memory.

        Args:
            out: float32 of shape (CHUNK_FRAMES,), contiguous.

        Returns:
            What was written, or None when no whole chunk is there yet, or when closed or paused.

        Raises:
            DeviceLost: The driver has ended the stream.
            DeviceStalled: Nothing has come for longer than a working device needs.
        """
        recorder = self._recorder
        if recorder is None or self._paused:
            return None
        available = recorder.available
        if available >= recorder.capacity:
            self._maybe_overflowed = True
        if self._frames_to_gap is not None and self._frames_to_gap < CHUNK_FRAMES:
            available = self._cross_gap(recorder, out)
        if self._maybe_overflowed and available <= recorder.capacity // 2:
            self._mend(recorder)
        now_ns = self._clock_ns()
        if available != self._seen_available and not self._maybe_overflowed:
            self._note_arrivals(available, now_ns)
        self._looked_ns = now_ns
        if available < CHUNK_FRAMES:
            self._seen_available = available
            self._check_health(recorder)
            return None
        frames = recorder.read_into(out)
        self._seen_available = available - frames
        if self._frames_to_gap is not None:
            self._frames_to_gap -= frames
        return self._date(frames)

    def pause(self) -> None:
        """Stop the stream and drop what has not been read."""
        if self._recorder is None or self._paused:
            return
        self._paused = True
        # A device that has just gone complains here; resume or the next open will say so.
        with contextlib.suppress(Exception), quiet_stderr():
            self._recorder.stop()

    def resume(self) -> None:
        """Start the stream again; positions go on where they stood.

        Raises:
            DeviceLost: The device does not start again.
        """
        if self._recorder is None or not self._paused:
            return
        try:
            with quiet_stderr():
                self._recorder.start()
        except Exception as error:
            self._failed = True
            raise self._lost() from error
        self._paused = False
        self._begin_stretch()

    def close(self) -> None:
        """Close the stream; safe to call twice, or without ``open``."""
        recorder, self._recorder = self._recorder, None
        claim, self._claim = self._claim, None
        self._paused = False
        if recorder is not None:
            # A stream whose device has gone may refuse even this; there is nothing to save.
            with quiet_stderr():
                for step in (recorder.stop, recorder.close):
                    try:
                        step()
                    except Exception as error:
                        _log.debug("%s: %s", self._name, error)
        if claim is not None:
            claim.release()

    def _start(self) -> None:
        """Find the device, open it and let it run."""
        device = (
            devices.default_device()
            if self._wanted is None
            else devices.find(self._wanted, self._host_api)
        )
        if not 1 <= self._channel <= device.channels:
            raise WrongChannel(
                Text(
                    "Sources", "“{name}” has no channel {channel}: choose one from 1 to {channels}."
                ).format(name=device.name, channel=self._channel, channels=device.channels)
            )
        sample_rate = self._wanted_rate or device.default_sample_rate
        claim = StreamClaim()
        recorder: RecorderLike | None = None
        try:
            with quiet_stderr():
                recorder = self._open_recorder(device, self._channel, sample_rate)
                recorder.start()
        except Exception as error:
            if recorder is not None:
                with contextlib.suppress(Exception):
                    recorder.close()
            claim.release()
            if isinstance(error, SourceError):
                raise
            raise refusal(device, sample_rate, error) from error
        self._name = device.name
        self._recorder = recorder
        self._claim = claim
        self._sample_rate = recorder.sample_rate
        self._latency_s = recorder.latency_s
        self._arrivals = ArrivalClock(recorder.sample_rate)
        self._forget_positions()
        self._begin_stretch()

    def _forget_positions(self) -> None:
        self._position = 0
        """Where the next frame read stands, lost frames included."""
        self._lost_before_next = 0
        self._last_time_ns = 0
        self._looked_ns = 0
        self._fresh_from = 0
        """Where the frames stand that were not there at the look before."""
        self._fresh_since_ns = 0
        self._begin_stretch()

    def _begin_stretch(self) -> None:
        """The stream has just started, or started again, with an empty ring."""
        self._arrivals.restart()
        self._seen_available = 0
        self._maybe_overflowed = False
        self._frames_to_gap: int | None = None
        """Frames in the ring that were recorded before an overflow; None without one."""
        self._heard = False
        self._begin_silence(self._clock_ns())

    def _mend(self, recorder: RecorderLike) -> None:
        """The ring was full a moment ago: record again if that ended the recording."""
        self._maybe_overflowed = False
        if recorder.ended:
            recorder.record_again()
            self._frames_to_gap = recorder.available
        # However long the reader slept, the device was there all the time.
        self._begin_silence(self._clock_ns())

    def _cross_gap(self, recorder: RecorderLike, out: Samples) -> int:
        """All before the gap has been read: count the gap once the far side is there.

        Returns:
            Frames available on the far side; 0 until then.
        """
        lost = recorder.take_lost()
        if lost is None:
            return 0
        remainder = self._frames_to_gap or 0
        if remainder:
            # Less than a chunk is left before the gap: it is given up with it.
            recorder.read_into(out[:remainder])
        self._lose(lost + remainder)
        self._frames_to_gap = None
        self._seen_available = 0
        return recorder.available

    def _note_arrivals(self, available: int, now_ns: int) -> None:
        """The ring holds more than was left in it: date the arrival."""
        self._heard = True
        self._fresh_from = self._position + self._seen_available
        self._fresh_since_ns = self._looked_ns
        self._begin_silence(now_ns)
        if self._frames_to_gap is not None:
            return  # how far the new frames stand behind the old is not known yet
        self._arrivals.observe(self._position + available, now_ns)
        self._lose(self._arrivals.take_lost())

    def _lose(self, frames: int) -> None:
        if frames:
            self._position += frames
            self._lost_before_next += frames

    def _date(self, frames: int) -> Chunk:
        """The chunk that has just been read."""
        time_ns = self._arrivals.arrival_ns(self._position)
        if self._position >= self._fresh_from:
            # A block arrives as a whole, and this one was not there at the look before.
            time_ns = max(time_ns, self._fresh_since_ns)
        self._last_time_ns = max(self._last_time_ns, time_ns)
        chunk = Chunk(frames, self._position, self._last_time_ns, self._lost_before_next)
        self._position += frames
        self._lost_before_next = 0
        return chunk

    def _begin_silence(self, now_ns: int) -> None:
        """Something has just been heard, or is expected from now on."""
        self._silence_ns = 0
        self._looked_at_ns = now_ns

    def _check_health(self, recorder: RecorderLike) -> None:
        """Nothing to read: is that the calm between two blocks, or the end?"""
        if not recorder.active:
            self._failed = True
            raise self._lost()
        now_ns = self._clock_ns()
        self._silence_ns += min(now_ns - self._looked_at_ns, _LONGEST_LOOK_NS)
        self._looked_at_ns = now_ns
        if self._silence_ns > (STALL_NS if self._heard else FIRST_FRAMES_NS):
            self._failed = True
            seconds = self._silence_ns // NANOSECONDS
            raise DeviceStalled(
                Text(
                    "Sources",
                    "“{name}” has delivered no sound for {seconds} s: check its connection "
                    "and try again, choose another device, or use the demo.",
                ).format(name=self._name, seconds=seconds)
            )

    def _lost(self) -> DeviceLost:
        return DeviceLost(
            Text(
                "Sources",
                "“{name}” has stopped or was disconnected: connect it and try again, "
                "choose another device, or use the demo.",
            ).format(name=self._name)
        )
