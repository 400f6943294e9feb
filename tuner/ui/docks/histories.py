"""The two histories: cents against the target, and volume. Imported after the first paint."""

from __future__ import annotations

import math
from collections import deque

from PySide6.QtWidgets import QWidget

from tuner.engine.readings import Reading
from tuner.pitch.reading import SignalState
from tuner.ui.colours import Colours
from tuner.ui.damping import Damping
from tuner.ui.docks.cents_statistics import CentsStatistics, of_last_note, of_span
from tuner.ui.docks.history import GAP
from tuner.ui.docks.plot_cursor import PlotCursor, Selection
from tuner.ui.docks.scrolling_plot import ScrollingPlot
from tuner.ui.docks.strip import StripStyle
from tuner.ui.language import translate
from tuner.ui.words import MINUS, THIN, decibels, short_cents

_FLOOR_DBFS = -80.0
LONE_CENTS = 2.0
"""A single reading further than this from those beside it, which agree, is a wrong one."""
UNSURE_CENTS = 4.0
"""A reading less sure than this would be a spike."""


def pitch_plot(
    span_s: float, tolerance: float, colours: Colours, parent: QWidget | None = None
) -> ScrollingPlot:
    """Cents against the target, ±50, with the tolerance as a band."""
    ticks = [(-50.0, f"{MINUS}50"), (-25.0, f"{MINUS}25"), (0.0, "0"), (25.0, "+25"), (50.0, "+50")]
    return ScrollingPlot(
        pitch_style(tolerance),
        ticks,
        span_s,
        colours,
        translate("Panes", "Pitch history, in cents"),
        parent,
    )


def pitch_style(tolerance: float) -> StripStyle:
    """The looks of the pitch history for a tolerance in cents."""
    return StripStyle(-50.0, 50.0, lines=(-25.0, 0.0, 25.0), band=tolerance, words=_cents)


def _cents(cents: float) -> str:
    return f"{short_cents(cents)}{THIN}¢"


def _dbfs(dbfs: float) -> str:
    return f"{decibels(dbfs)}{THIN}dBFS"


def volume_plot(span_s: float, colours: Colours, parent: QWidget | None = None) -> ScrollingPlot:
    """RMS level in dBFS, −80 to 0."""
    style = StripStyle(_FLOOR_DBFS, 0.0, lines=(-60.0, -40.0, -20.0), filled=True, words=_dbfs)
    ticks = [(float(dbfs), f"{MINUS}{-dbfs}" if dbfs else "0") for dbfs in range(-80, 1, 20)]
    return ScrollingPlot(
        style, ticks, span_s, colours, translate("Panes", "Volume history, in dBFS"), parent
    )


class Histories:
    """Both plots, and what they keep of each reading.

    Attributes:
        pitch: Cents; a gap where there is no sure note and between two notes.
        volume: RMS level in dBFS.
        cursor: Reads the pitch history off under the mouse.
        selection: The span of the pitch history that statistics are taken over.
    """

    def __init__(self, span_s: float, tolerance: float, colours: Colours) -> None:
        self.pitch = pitch_plot(span_s, tolerance, colours)
        self.volume = volume_plot(span_s, colours)
        plot, history = self.pitch.plot, self.pitch.strip.history
        self.cursor = PlotCursor(plot, history, colours, "¢")
        self.selection = Selection(plot, history, colours)
        self._target: float | None = None
        self._newest: deque[tuple[float, float, int]] = deque(maxlen=3)
        """Target, cents and moments of the newest readings, all of one sound."""
        self._damping = Damping()

    def take(self, reading: Reading) -> None:
        """Keep a reading; nothing is drawn yet."""
        time_s, deviation = reading.time_s, reading.deviation
        sigma, rms = reading.pitch.sigma_cents, reading.level.rms_dbfs
        unsure = sigma is not None and sigma > UNSURE_CENTS
        noise = self._damping.leaves_noise(rms, sigma, time_s)
        # In its release a note is only said once more: no point, and no gap as long as it lasts.
        if reading.pitch.state is not SignalState.RELEASE:
            if reading.pitch.state is not SignalState.NOTE or unsure or noise:
                deviation = None
            target = None if deviation is None else deviation.target_hz
            if deviation is not None:
                self._drop_lone(deviation.target_hz, deviation.cents)
            kept = self.pitch.strip.history.total
            if deviation is None or target != self._target:
                self.pitch.strip.append(time_s, GAP)
            if deviation is None:
                self._newest.clear()
            else:
                self.pitch.strip.append(time_s, deviation.cents)
                moments = self.pitch.strip.history.total - kept
                self._newest.append((deviation.target_hz, deviation.cents, moments))
            self._target = target
        self.volume.strip.append(time_s, GAP if math.isnan(rms) else max(rms, _FLOOR_DBFS))

    def _drop_lone(self, target: float, cents: float) -> None:
        """Forget a reading that neither those before nor this one agree with.

        The needle waits for a second one, too, before it goes where a single reading is.
        """
        if len(self._newest) < 3:
            return
        (target_first, first, _), (target_before, before, _), lone = self._newest
        target_lone, cents_lone, moments = lone
        off = math.inf if target_lone != target else abs(cents_lone - before)
        moved = max(abs(before - first), abs(cents - before))
        if target_first == target_before == target and off > max(LONE_CENTS, 3.0 * moved):
            self.pitch.strip.drop(moments)
            self._newest.pop()
            self._target = target

    def take_over(self, other: Histories) -> None:
        """Go on with what others have kept."""
        self.pitch.strip.take_over(other.pitch.strip)
        self.volume.strip.take_over(other.volume.strip)
        self._target = other._target

    def statistics(self, seconds: float | None) -> CentsStatistics | None:
        """Sum up the newest note over the last seconds, or, given None, the selection."""
        history = self.pitch.strip.history
        if seconds is not None:
            return of_last_note(history, seconds)
        span = self.selection.span()
        return None if span is None else of_span(history, *span)

    def set_paused(self, paused: bool) -> None:
        """Let both be dragged and zoomed, or run on."""
        self.pitch.set_paused(paused)
        self.selection.set_paused(paused)
        self.volume.set_paused(paused)

    def set_span(self, span_s: float) -> None:
        """Reach further back, or less far."""
        self.pitch.set_span(span_s)
        self.volume.set_span(span_s)

    def set_tolerance(self, tolerance: float) -> None:
        """Draw the band of the pitch history anew."""
        self.pitch.set_style(pitch_style(tolerance))

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self.pitch.set_colours(colours)
        self.volume.set_colours(colours)
