"""What the analysis thread tells displays that show more than a reading.

Imports no NumPy, so that a display may know these before the window is painted.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tuner.music.tuning import Target
    from tuner.pitch.reading import Partial
    from tuner.pitch.several.found import StringPitch


@dataclass(frozen=True, slots=True)
class Watched:
    """What somebody looks at; the rest is not worked out.

    Attributes:
        strobe: A strobe is on the screen.
        spectrum: A spectrum is.
        waveform: A waveform is.
        tones: A list of the strongest tones is.
        strings: A list of all strings of a strum is.
        reeds: A list of the reeds of a note is.
    """

    strobe: bool = False
    spectrum: bool = False
    waveform: bool = False
    tones: bool = False
    strings: bool = False
    reeds: bool = False


@dataclass(frozen=True, slots=True)
class StrobeView:
    """The phases of the partials since the last view, several moments a batch.

    Attributes:
        run: A number that changes when the turns begin anew: another target, lost frames.
        target_hz: What the phases are measured against, in Hz; 0 when there is no note.
        times_s: Stream positions, in s, rising.
        turns: For each moment the phase of each band, in turns, unwrapped within a run.
        levels: For each moment the level of each band, in dBFS.
    """

    run: int
    target_hz: float = 0.0
    times_s: tuple[float, ...] = ()
    turns: tuple[tuple[float, ...], ...] = ()
    levels: tuple[tuple[float, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SpectrumView:
    """The spectrum of the newest third of a second or so.

    Attributes:
        low_hz: Where it begins.
        high_hz: Where it ends.
        levels: dBFS over equal steps of the logarithm of frequency; read only.
        partials: The partials of the note, by number; empty when there is none.
        target_hz: The note's target, in Hz; None when there is none.
    """

    low_hz: float
    high_hz: float
    levels: NDArray[np.float32]
    partials: tuple[Partial, ...] = ()
    target_hz: float | None = None


@dataclass(frozen=True, slots=True)
class WaveformView:
    """Two periods that begin where those of the view before did.

    Attributes:
        hz: The pitch whose periods they are.
        periods: How many.
        values: Full scale 1, over equal steps of time; read only. None when there is no note.
    """

    hz: float
    periods: int
    values: NDArray[np.float32] | None


@dataclass(frozen=True, slots=True)
class ToneLine:
    """One tone of several.

    Attributes:
        target: The target nearest to it.
        cents: How far it lies from that.
        sigma_cents: Standard deviation of that.
        hz: Its frequency.
        level_dbfs: Its level, relative to a full-scale sine.
    """

    target: Target
    cents: float
    sigma_cents: float
    hz: float
    level_dbfs: float


@dataclass(frozen=True, slots=True)
class Stiffness:
    """How stiff the string is that was read last.

    Attributes:
        label: The note it sounds.
        b: Its inharmonicity B.
        sigma: Standard deviation of B.
    """

    label: str
    b: float
    sigma: float


@dataclass(frozen=True, slots=True)
class TonesView:
    """The strongest tones, the lowest first.

    Attributes:
        tones: Empty in silence.
        stiffness: None as long as none is known.
    """

    tones: tuple[ToneLine, ...]
    stiffness: Stiffness | None = None


@dataclass(frozen=True, slots=True)
class StringsView:
    """All strings since they were struck last.

    Attributes:
        strings: What each is tuned to and how it is, in the order of the instrument; empty when
            the tuning has no strings.
        stiffness: None as long as none is known.
    """

    strings: tuple[tuple[Target, StringPitch], ...]
    stiffness: Stiffness | None = None


class ReedsState(enum.Enum):
    """What can be said about the reeds of a note."""

    SILENT = "silent"
    LISTENING = "listening"
    """The note has not sounded long enough."""
    UNSTEADY = "unsteady"
    """No steady reeds explain the sound."""
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class ReedsView:
    """The reeds of the note that sounds.

    Attributes:
        state: What can be said.
        reeds: The lowest first; empty unless they can be told.
        beats_hz: How often each beats with the next.
        stiffness: None as long as none is known.
    """

    state: ReedsState
    reeds: tuple[ToneLine, ...] = ()
    beats_hz: tuple[float, ...] = ()
    stiffness: Stiffness | None = None


SeveralView = TonesView | StringsView | ReedsView
View = StrobeView | SpectrumView | WaveformView | SeveralView
