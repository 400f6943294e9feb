"""The middle of the window: the tuning display with the level meter under it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from tuner.engine.lifecycle import SessionState
from tuner.settings.model import Settings
from tuner.ui.captions import caption_for, faint_caption, held_caption
from tuner.ui.colours import Colours
from tuner.ui.conditions import CLIPPING, ConditionKeeper
from tuner.ui.displays.dial import Dial
from tuner.ui.displays.dial_geometry import SPAN_CENTS
from tuner.ui.displays.gauge import Gauge, TuningDisplay
from tuner.ui.displays.readout import Caption, Readout, Sign
from tuner.ui.faint_input import Faint, FaintWatch
from tuner.ui.frame_clock import FrameClock
from tuner.ui.holds import Hold
from tuner.ui.meter_row import MeterRow
from tuner.ui.paint_stats import PaintCounter
from tuner.ui.smoothing import Closeness, Numerals, Phase, ReadingFollower
from tuner.ui.spring import Spring
from tuner.ui.targets.targets_bar import TargetsBar

if TYPE_CHECKING:
    from tuner.engine.readings import Reading
    from tuner.music.tuning import Tuning
    from tuner.ui.displays.strobe import StrobeDisplay
    from tuner.ui.displays.tuning_canvas import TuningCanvas

_NEEDLE_RATE = 24.0
"""The needle covers 95 % of a jump in 0.2 s."""
_NEEDLE_REST = 0.01
_NOISE = "noise"
"""The value of ``SignalState.NOISE``, whose package brings NumPy along."""


class TunerPanel(QWidget):
    """Takes readings and moves the displays: one of three gauges, the meter, and guests.

    Args:
        settings: Smoothing, tolerance and gate.
        colours: The theme.
        clock: Draws the frames.
        parent: The owner.
    """

    def __init__(
        self, settings: Settings, colours: Colours, clock: FrameClock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.counter = PaintCounter()
        self._clock = clock
        self._state = SessionState.IDLE
        self._follower = ReadingFollower(settings.display.smoothing, settings.tuning.tolerance)
        self._conditions = ConditionKeeper()
        self._faint = FaintWatch()
        self._recorded = False
        self._gate = settings.audio.gate
        self._spring = Spring(_NEEDLE_RATE, _NEEDLE_REST)
        self._note_shown = 0
        self._noisy = False
        self._held: Hold | None = None
        self._seconds_left = 0
        self._frozen_s: float | None = None
        self._frame_s = 0.0
        self._readout = Readout(None, False, Caption(Sign.NONE, ""))
        self._known: tuple[object, ...] | None = None
        self._colours = colours
        self._tolerance = settings.tuning.tolerance
        self.dial = Dial(colours, self._tolerance, self.counter)
        self._gauges: dict[Gauge, Dial | TuningCanvas] = {Gauge.NEEDLE: self.dial}
        self._gauge = Gauge.NEEDLE
        self._stack = QStackedWidget()
        self._stack.addWidget(self.dial)
        self._shown: list[TuningDisplay] = [self.dial]
        self.targets = TargetsBar(colours)
        self._shown.append(self.targets)
        self._tuning: Tuning | None = None
        self.meter_row = MeterRow(colours, settings.audio.gate)
        self.meter = self.meter_row.meter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.targets)
        layout.addWidget(self.meter_row)
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.timeout.connect(clock.wake)
        clock.add(self)
        clock.add(self.meter, every_second=True)
        self._show(time.monotonic())

    @property
    def numerals(self) -> Numerals | None:
        """What is written now; None for a dash."""
        return self._readout.numerals

    @property
    def gauge(self) -> Gauge:
        """The display in the middle."""
        return self._gauge

    @property
    def strobe(self) -> StrobeDisplay | None:
        """The strobe; None until it is first shown."""
        strobe = self._gauges.get(Gauge.STROBE)
        return cast("StrobeDisplay | None", strobe)

    def display(self, gauge: Gauge) -> Dial | TuningCanvas:
        """One of the displays that can stand in the middle; made when it is first asked for."""
        if gauge not in self._gauges:
            made: TuningCanvas
            if gauge is Gauge.STROBE:
                from tuner.ui.displays.strobe import StrobeDisplay

                made = strobe = StrobeDisplay(self._colours, self._tolerance, self.counter)
                self._clock.add(strobe)
            else:
                from tuner.ui.displays.bar import BarDisplay

                made = BarDisplay(self._colours, self._tolerance, self.counter)
            self._gauges[gauge] = made
            self._stack.addWidget(made)
        return self._gauges[gauge]

    def show_gauge(self, gauge: Gauge) -> None:
        """Put another display into the middle."""
        self._shown.remove(self._gauges[self._gauge])
        self._gauge = gauge
        display = self.display(gauge)
        self._shown.append(display)
        self._stack.setCurrentWidget(display)
        self._show(time.monotonic())
        self._clock.wake()

    def add_guest(self, display: TuningDisplay) -> None:
        """Let a display elsewhere show the same from now on."""
        self._shown.append(display)
        self._show(time.monotonic())
        self._clock.wake()

    def remove_guest(self, display: TuningDisplay) -> None:
        """Let it be."""
        self._shown.remove(display)

    def apply_settings(self, settings: Settings) -> None:
        """Take over smoothing, tolerance and gate."""
        self._follower.smoothing_s = settings.display.smoothing
        self._follower.tolerance = self._tolerance = settings.tuning.tolerance
        for gauge in self._gauges.values():
            gauge.set_tolerance(settings.tuning.tolerance)
        self._gate = settings.audio.gate
        self.meter.set_gate(settings.audio.gate)

    def set_colours(self, colours: Colours) -> None:
        """Use another theme."""
        self._colours = colours
        for gauge in self._gauges.values():
            gauge.set_colours(colours)
        self.targets.set_colours(colours)
        self.meter_row.set_colours(colours)

    def show_input(self, device: str) -> None:
        """Say which microphone is listened to; an empty text for a file or the demo."""
        self._faint.device = device
        self._recorded = not device
        self._faint.restart()

    def show_inputs(self, count: int) -> None:
        """Say how many inputs there are to choose from."""
        self._faint.has_others = count > 1

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Say what the session does; what was read stays only over a pause."""
        self._state = state
        if state not in (SessionState.RUNNING, SessionState.PAUSED):
            self._follower.reset()
            self._conditions.reset()
            self._faint.restart()
        if state is not SessionState.RUNNING:
            self.meter.rest()
            self._hold.stop()
        self._show(time.monotonic())
        self._clock.wake()

    def hold(self, hold: Hold | None) -> None:
        """Take no note for a reason, and say so, or go on; a short reason freezes what is shown."""
        if hold is self._held:
            return
        self._held = hold
        now_s = time.monotonic()
        freezes = hold is not None and hold.freezes
        if self._frozen_s is not None and not freezes:
            self._follower.skip(now_s - self._frozen_s)
            self._frozen_s = None
        if freezes:
            self._frozen_s = now_s if self._frozen_s is None else self._frozen_s
        elif hold is not None and self._state is SessionState.RUNNING:
            self._follower.reset()
        self._show(now_s)
        self._clock.wake()

    def show_seconds_left(self, seconds: int) -> None:
        """Say how long the room must still be listened to, in s."""
        self._seconds_left = seconds
        self._show(time.monotonic())
        self._clock.wake()

    def show_tuning(self, tuning: Tuning) -> None:
        """Tune to something else; what was read before was meant for other targets."""
        self._tuning = tuning
        self._follower.reset()
        self._show(time.monotonic())
        self.targets.show_tuning(tuning)
        self._clock.wake()

    def _is_meant(self, reading: Reading) -> bool:
        """Whether a reading's target is one of this tuning's: one on its way may not be."""
        deviation, tuning = reading.deviation, self._tuning
        if deviation is None or tuning is None:
            return True
        try:
            return tuning.target(deviation.target.index) == deviation.target
        except IndexError:
            return False

    def take(self, reading: Reading) -> None:
        """Hear a reading; it is drawn with the next frame. One that comes late is not."""
        if self._state is not SessionState.RUNNING or not self._is_meant(reading):
            return
        now_s = time.monotonic()
        if self._held is None:
            self._follower.take(reading, now_s)
        level = reading.level
        clipped = level.condition.value == CLIPPING
        self.meter.take(level.rms_dbfs, level.peak_dbfs, clipped, now_s)
        self._conditions.take(level.condition, now_s)
        self._faint.take(level.rms_dbfs, self._gate, now_s)
        self._noisy = reading.pitch.state.value == _NOISE
        if reading.deviation is not None:
            self.counter.expect(reading.captured_ns)
        self._clock.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let meter and strings grow with the window."""
        scale = min(max(event.size().height() / 420.0, 1.0), 1.75)
        self.meter.set_scale(scale)
        self.targets.set_scale(scale)

    def seen(self) -> bool:
        """Whether anybody could see it move."""
        return any(display.isVisible() for display in self._shown)

    def advance(self, now_s: float) -> bool:
        """Draw a frame; returns whether the needle is still on its way."""
        step_s, self._frame_s = now_s - self._frame_s, now_s
        moving = self._state is not SessionState.PAUSED and self._advance_needle(now_s, step_s)
        running = self._state is SessionState.RUNNING and self._frozen_s is None
        if not moving and running:
            wait_s = self._follower.next_phase_s(now_s)
            if wait_s is None:
                self._hold.stop()
            else:
                self._hold.start(int(wait_s * 1000.0) + 20)
        return moving

    def _advance_needle(self, now_s: float, step_s: float) -> bool:
        follower, spring = self._follower, self._spring
        aim = min(max(follower.cents, -SPAN_CENTS), SPAN_CENTS)
        if follower.notes != self._note_shown:
            self._note_shown = follower.notes
            spring.jump(aim)
        spring.target = aim
        spring.advance(min(step_s, 0.05))
        self._show(now_s)
        return spring.moving

    def _show(self, now_s: float) -> None:
        phase = self._follower.phase(now_s if self._frozen_s is None else self._frozen_s)
        numerals = self._follower.numerals if phase is not Phase.REST else None
        if numerals is None:
            phase = Phase.REST
        fresh = phase is Phase.SOUNDING
        cents = self._spring.position if phase in (Phase.SOUNDING, Phase.HELD) else None
        closeness = Closeness.OFF if numerals is None else numerals.closeness
        condition = self._conditions.told(now_s)
        suspected = None if numerals is not None else self._faint.told(now_s)
        known = (
            numerals, fresh, self._state, condition, suspected, self._noisy, self._recorded,
            self._held, self._seconds_left, self._faint.device,
        )  # fmt: skip
        if known != self._known:
            # Most frames come without news of what is written.
            self._known = known
            self._readout = Readout(
                numerals, fresh, self._caption(numerals, condition, suspected, fresh=fresh)
            )
        for display in self._shown:
            display.set_needle(cents, closeness, fresh=fresh, moving=self._spring.moving)
            display.show_readout(self._readout)

    def _caption(
        self,
        numerals: Numerals | None,
        condition: str | None,
        suspected: Faint | None,
        *,
        fresh: bool,
    ) -> Caption:
        """The line of words."""
        if self._held is not None and self._state is SessionState.RUNNING:
            return held_caption(self._held, self._seconds_left)
        return caption_for(
            self._state,
            condition,
            numerals,
            fresh=fresh,
            noisy=self._noisy,
            recorded=self._recorded,
            faint=None if suspected is None else faint_caption(suspected, self._faint.device),
        )
