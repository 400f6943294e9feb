"""Sound files as a source: WAV, FLAC, OGG, MP3 and whatever else libsndfile reads.

Owned by the capture thread. The file is read in blocks into memory set aside at opening, so a
long file costs no more than a short one; chunks are copied from the block.
"""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from tuner.sources.pace import ClockNs, Pace
from tuner.sources.quiet import quiet_stderr
from tuner.sources.source import CHUNK_FRAMES, Chunk, Samples, Source, SourceError
from tuner.text import Text, shown_name

_log = logging.getLogger(__name__)

BLOCK_FRAMES: Final = 32 * CHUNK_FRAMES
"""Frames read from disk at once; larger blocks measured no faster."""


LOWEST_RATE: Final = 2000
"""Fewer frames a second hold no pitch worth tuning."""


class FileError(SourceError):
    """The file cannot be used; the message names it."""


class SoundFile(Source):
    """A recording as a source.

    In real time a chunk comes once its last frame would have been captured; a reader that falls
    behind gets all that is due and loses nothing. As fast as possible there is always a chunk,
    and ``time_ns`` runs ahead of the clock. ``pause`` stops the tape where it is.

    A file that turns out to be cut off or damaged half-way is played as far as it goes and then
    ends like any other; ``complaint`` and a log warning say so. (It is no error, because what
    was heard is good, and because opening again would only play it again.) A block with damage
    is left out whole, which costs at most 0.1 s at 44.1 kHz. An OGG file that was cut off cannot
    be told from one that was meant to end there.

    Args:
        path: The file.
        channel: Which channel, from 1; None for the mean of all of them. The first channel is
            the default because a mean can cancel: two microphones on one instrument differ in
            phase, and some stereo effects are opposite in sign.
        real_time: Whether to keep to the clock.
        loop: Whether to begin again at the end, without a seam.
        clock_ns: Replaced in tests.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        channel: int | None = 1,
        real_time: bool = True,
        loop: bool = False,
        *,
        clock_ns: ClockNs = time.monotonic_ns,
    ) -> None:
        self._path = Path(path)
        self._channel = channel
        self._real_time = real_time
        self._loop = loop
        self._pace = Pace(real_time, clock_ns)
        self._tape: _Tape | None = None
        self._sample_rate = 0
        self._position = 0
        self._paused = False
        self._finished = False
        self._complaint: str | None = None

    @property
    def name(self) -> str:
        """The file's name without its folder."""
        return shown_name(self._path.name)

    @property
    def sample_rate(self) -> int:
        """Frames per second; 0 before ``open``."""
        return self._sample_rate

    @property
    def duration_s(self) -> float:
        """How long the file says it is, in s; 0 before ``open``."""
        return self._tape.promised / self._sample_rate if self._tape else 0.0

    @property
    def real_time(self) -> bool:
        """Whether frames come at the clock's pace."""
        return self._real_time

    @property
    def finished(self) -> bool:
        """Whether the end has been read; never while looping."""
        return self._finished

    @property
    def complaint(self) -> str | None:
        """One sentence for the user if the file was not as long as it says, else None."""
        return self._complaint

    def open(self) -> None:
        """Start at the beginning; frame positions begin at 0.

        Raises:
            FileError: The file is missing, is none, cannot be read, holds no sound or not
                this channel.
        """
        self.close()
        tape = _Tape(self._path, self._channel, self._loop)
        self._tape = tape
        self._sample_rate = tape.sample_rate
        self._position = 0
        self._finished = False
        self._complaint = None
        self._pace.start(tape.sample_rate)

    def read_into(self, out: Samples) -> Chunk | None:
        """Copy the next chunk that is due; the last one may be short.

        Args:
            out: float32 of shape (CHUNK_FRAMES,), contiguous.

        Returns:
            What was written, or None when nothing is due, at the end, when closed or paused.
        """
        tape = self._tape
        if tape is None or self._finished or self._paused:
            return None
        if not self._pace.is_due(self._position + min(CHUNK_FRAMES, tape.ready)):
            return None
        frames = tape.read_into(out)
        chunk = Chunk(frames, self._position, self._pace.time_ns(self._position), 0)
        self._position += frames
        if not tape.ready:
            self._finished = True
            self._complaint = tape.complaint
        return chunk

    def pause(self) -> None:
        """Stop where it is."""
        self._paused = True
        self._pace.pause()

    def resume(self) -> None:
        """Go on where it stopped."""
        self._paused = False
        self._pace.resume()

    def close(self) -> None:
        """Close the file; safe to call twice, or without ``open``."""
        tape, self._tape = self._tape, None
        self._paused = False
        if tape is not None:
            tape.close()


class _Tape:
    """The file as an unpaced run of mono frames, one block of them in memory.

    Raises:
        FileError: See ``SoundFile.open``.
    """

    def __init__(self, path: Path, channel: int | None, loop: bool) -> None:
        self._path = path
        self._loop = loop
        self._file = _open(path)
        self.sample_rate: int = self._file.samplerate
        channels: int = self._file.channels
        if self.sample_rate < LOWEST_RATE:
            self.close()
            raise FileError(
                Text(
                    "Sources",
                    "“{name}” has only {sample_rate} frames a second: {lowest_rate} are "
                    "needed to read a pitch.",
                ).format(
                    name=shown_name(path.name),
                    sample_rate=self.sample_rate,
                    lowest_rate=LOWEST_RATE,
                )
            )
        if channel is not None and not 1 <= channel <= channels:
            self.close()
            raise FileError(
                Text(
                    "Sources", "“{name}” has no channel {channel}: choose one from 1 to {channels}."
                ).format(name=shown_name(path.name), channel=channel, channels=channels)
            )
        self._interleaved: NDArray[np.float32] = np.zeros((BLOCK_FRAMES, channels), np.float32)
        self._mono: Samples
        if channel is None and channels > 1:
            self._mixed = True
            self._mono = np.zeros(BLOCK_FRAMES, np.float32)
        else:
            self._mixed = False
            self._mono = self._interleaved[:, (channel or 1) - 1]
        self.promised: int = self._file.frames
        """Frames the file says it has."""
        self._told_short = _told_short(self._file)
        self._read = 0
        """Frames read in this round of the tape."""
        self._next = 0
        self._end = 0
        self.complaint: str | None = None
        """What was wrong with the file, known at its end."""
        self._fill()
        if not self._end:
            self.close()
            raise FileError(
                Text(
                    "Sources",
                    "“{name}” holds no sound that can be read: it is empty or was cut off; "
                    "choose another file.",
                ).format(name=shown_name(path.name))
            )

    @property
    def ready(self) -> int:
        """Frames that can be read before the disk is asked again; 0 at the end of the tape."""
        return self._end - self._next

    def read_into(self, out: Samples) -> int:
        """Copy up to CHUNK_FRAMES frames; fewer only at the end."""
        frames = min(CHUNK_FRAMES, self.ready)
        out[:frames] = self._mono[self._next : self._next + frames]
        self._next += frames
        if self._next == self._end:
            self._fill()
        return frames

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _fill(self) -> None:
        """Read the next block, over the seam and as far as there is anything, if looping."""
        self._next = 0
        self._end = 0
        while self._end < BLOCK_FRAMES:
            frames = self._read_block(self._interleaved[self._end :])
            self._read += frames
            self._end += frames
            if self._end == BLOCK_FRAMES:
                break
            self._check_whole()
            if not self._loop or not self._read:
                break
            # Opened again rather than wound back: MP3 decoders lose their state in a seek.
            self._file.close()
            self._file = _open(self._path)
            self._read = 0
        block = self._interleaved[: self._end]
        if self._mixed:
            np.mean(block, axis=1, out=self._mono[: self._end])

    def _read_block(self, room: NDArray[np.float32]) -> int:
        """Fill ``room`` from the file; fewer frames mean the end, or damage."""
        import soundfile  # noqa: PLC0415 - see _open

        try:
            frames: int = self._file.buffer_read_into(room.data, "float32")
        except soundfile.SoundFileError as damage:
            _log.debug("%s: %s", self._path, damage)
            return 0
        return frames

    def _check_whole(self) -> None:
        """At the end of a round: is that where the file says it ends?"""
        if self.complaint or (self._read >= self.promised and not self._told_short):
            return
        self.complaint = Text(
            "Sources",
            "“{name}” is damaged or cut off: only its first {seconds:.1f} s could be read.",
        ).format(name=shown_name(self._path.name), seconds=self._read / self.sample_rate)
        _log.warning("%s", self.complaint)


def _open(path: Path) -> Any:
    """The opened file.

    Raises:
        FileError: With the reason in words.
    """
    try:
        import soundfile  # noqa: PLC0415 - a machine without libsndfile must not fail at start
    except (OSError, ImportError) as missing:
        raise FileError(
            Text(
                "Sources",
                "“{name}” needs the libsndfile library, which was not found: install "
                "it with “pip install --force-reinstall soundfile”.",
            ).format(name=shown_name(path.name))
        ) from missing
    if path.is_dir():
        raise FileError(
            Text("Sources", "“{path}” is a folder: choose a sound file in it.").format(
                path=shown_name(str(path))
            )
        )
    if path.exists() and not path.is_file():
        raise FileError(
            Text("Sources", "“{path}” is no file: choose a sound file.").format(
                path=shown_name(str(path))
            )
        )
    try:
        with path.open("rb") as readable:
            empty = not readable.read(1)
    except FileNotFoundError as error:
        raise FileError(
            Text("Sources", "“{path}” does not exist: check its name and folder.").format(
                path=shown_name(str(path))
            )
        ) from error
    except PermissionError as error:
        raise FileError(
            Text("Sources", "“{path}” may not be read: change its permissions.").format(
                path=shown_name(str(path))
            )
        ) from error
    except (OSError, ValueError) as error:
        raise FileError(
            Text("Sources", "“{path}” cannot be read ({error}).").format(
                path=shown_name(str(path)), error=str(error)
            )
        ) from error
    if empty:
        raise FileError(
            Text("Sources", "“{name}” is empty: choose another file.").format(
                name=shown_name(path.name)
            )
        )
    try:
        with quiet_stderr():
            # A name that is no text has bytes all the same; Windows has no such names.
            file = soundfile.SoundFile(path if os.name == "nt" else os.fsencode(path))
    except (soundfile.SoundFileError, TypeError, UnicodeError) as error:
        raise FileError(
            Text(
                "Sources",
                "“{name}” is not a sound file that can be read, or it is damaged: "
                "choose a WAV, FLAC, OGG or MP3 file.",
            ).format(name=shown_name(path.name))
        ) from error
    # soundfile seeks to where it already is after each read, which spoils MP3.
    file.seekable = lambda: False
    return file


def _told_short(file: Any) -> bool:
    """Whether libsndfile found less in a WAV file than its header says.

    It then corrects the number of frames, and mentions the true length of the data chunk only
    in its log.
    """
    return any(
        line.strip().startswith("data ") and "should be" in line
        for line in str(file.extra_info).splitlines()
    )
