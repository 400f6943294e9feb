"""What the analysis thread tells displays that show more than a reading.

Imports no NumPy, so that a display may know these before the window is painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tuner.pitch.reading import Partial


@dataclass(frozen=True, slots=True)
class Watched:
    """What somebody looks at; the rest is not worked out.

    Attributes:
        strobe: A strobe is on the screen.
        spectrum: A spectrum is.
        waveform: A waveform is.
    """

    strobe: bool = False
    spectrum: bool = False
    waveform: bool = False


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


View = StrobeView | SpectrumView | WaveformView
