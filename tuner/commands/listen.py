"""``tuner listen``: a live readout in the terminal, from the same engine as the window."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from rich.console import Console
from rich.live import Live
from rich.text import Text

from tuner.data_out.osc import OscSender
from tuner.data_out.records import line_of, record_of
from tuner.engine.lifecycle import Notice, SessionState, Severity
from tuner.engine.metrics import EngineMetrics
from tuner.engine.readings import Reading
from tuner.engine.session import Session
from tuner.inputs import missing_microphone, source_for
from tuner.interrupt import on_interrupt
from tuner.music.tuning import Tuning
from tuner.pitch.level import InputCondition
from tuner.settings.address import parse_address
from tuner.settings.model import Settings
from tuner.settings.pages.audio import SourceKind

DEMO_SECONDS = 30.0
"""How long the demo plays into a file or pipe, where nobody can stop it by a key."""
_LINE_MS = 500
_LIVE_MS = 100
_HALF, _LEAST_HALF = 25, 5
"""Cells on each side of the middle of the bar, where there is room, and at least."""
_LEVEL_CELLS = 12
_CONDITIONS = {
    InputCondition.DIGITAL_SILENCE: "digital silence: is the input muted or not allowed?",
    InputCondition.CLIPPING: "clipping: turn the input down",
    InputCondition.DC_OFFSET: "a constant offset instead of sound: check the input",
    InputCondition.NOT_NUMBERS: "the input delivers values that are not numbers",
}


def listen(
    settings: Settings,
    tuning: Tuning,
    seconds: float | None,
    no_microphone: str | None,
    *,
    as_records: bool = False,
) -> int:
    """Show what is heard until the source ends, the time is up, or Ctrl+C.

    Args:
        settings: What to listen to, and how.
        tuning: What pitches are compared with.
        seconds: When to stop; None for never.
        no_microphone: Why the demo plays instead of the microphone; None when it need not.
        as_records: Whether to print every reading as a line of JSON and nothing else.

    Returns:
        The exit code.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    console = Console()
    errors = Console(stderr=True)
    if no_microphone is not None:
        _say(errors, f"{no_microphone} Playing the demo instead.")
        settings = settings.changed("audio", source=SourceKind.DEMO)
        if seconds is None and not console.is_terminal:
            seconds = DEMO_SECONDS
    readout = _Readout(settings, tuning, console, errors, as_records)
    if seconds is not None:
        readout.end_after(seconds)
    with on_interrupt(app.quit, readout):
        readout.start()
        app.exec()
        readout.finish()
    if readout.trouble is not None:
        raise readout.trouble
    return 1 if readout.failed else 0


def microphone_or_reason(settings: Settings) -> str | None:
    """Why the microphone that is asked for cannot be had; None when it can, or is not wanted."""
    if settings.audio.source is not SourceKind.MICROPHONE:
        return None
    return missing_microphone()


class _Readout(QObject):
    """Draws the newest reading: a live line on a terminal, plain lines elsewhere.

    Or prints all readings as records. What has an OSC receiver sends them all there as well.
    """

    _refused = Signal(object)

    def __init__(
        self,
        settings: Settings,
        tuning: Tuning,
        console: Console,
        errors: Console,
        as_records: bool,
    ) -> None:
        super().__init__()
        self.failed = False
        self.trouble: OSError | None = None
        self._settings = settings
        self._console = console
        self._errors = errors
        self._reading: Reading | None = None
        self._name = ""
        self._metrics: EngineMetrics | None = None
        self._as_records = as_records
        live = console.is_terminal and not as_records
        self._live = Live(console=console, auto_refresh=False) if live else None
        self._sender: OscSender | None = None
        self._refused.connect(self._tell_refused, Qt.ConnectionType.QueuedConnection)
        self._session = Session(
            settings.engine.batch_config(),
            settings.engine.pool_config(),
            tuning,
            settings.audio.gate,
            self,
        )
        self._session.reading.connect(self._take_reading)
        self._session.metrics.connect(self._take_metrics)
        self._session.notice.connect(self._take_notice)
        self._session.finished.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setInterval(_LIVE_MS if self._live else _LINE_MS)
        self._timer.timeout.connect(self._draw)

    def end_after(self, seconds: float) -> None:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._end)
        timer.start(round(seconds * 1000))

    @Slot()
    def _end(self) -> None:
        QCoreApplication.quit()

    def start(self) -> None:
        if self._live:
            self._live.start()
        self._session.start(source_for(self._settings.audio))
        if self._settings.data.osc:
            address = parse_address(self._settings.data.osc_to)
            self._sender = OscSender(address, self._refused.emit)
        if not self._as_records:
            self._timer.start()

    def finish(self) -> None:
        self._timer.stop()
        self._session.shutdown()
        # The last readings are still on their way here.
        QCoreApplication.sendPostedEvents(self._session)
        if self._sender is not None:
            self._sender.close()
        self.failed = self.failed or self._reading is None
        if self._live:
            self._live.stop()
        if self._metrics is not None and self.trouble is None and not self._as_records:
            stats = self._metrics.capture
            self._console.print(
                f"{stats.batches} batches, {self._metrics.lost_frames} frames lost, "
                f"hit rate {stats.pool.hit_rate:.1f} %",
                highlight=False,
            )

    @Slot(object)
    def _take_reading(self, reading: Reading) -> None:
        self._reading = reading
        if self._sender is not None:
            self._sender.send(reading)
        if self._as_records and self.trouble is None:
            stream = self._session.stream
            self._name = self._name if stream is None else stream.name
            try:
                print(line_of(record_of(self._name, reading)), flush=True)
            except OSError as error:
                self._give_up(error)

    @Slot(object)
    def _tell_refused(self, text: str) -> None:
        _say(self._errors, text)

    @Slot(object)
    def _take_metrics(self, metrics: EngineMetrics) -> None:
        self._metrics = metrics

    @Slot(object)
    def _take_notice(self, notice: Notice) -> None:
        _say(self._errors, notice.text)
        lost = notice.severity is Severity.ERROR and self._session.state is SessionState.FAILED
        if lost and not notice.retrying:
            self.failed = True
            QCoreApplication.quit()

    @Slot()
    def _draw(self) -> None:
        if self._reading is None:
            return
        try:
            self._write(line_for(self._reading, self._console.width if self._live else None))
        except OSError as error:
            self._give_up(error)
        except SystemExit:
            # So rich tells that whoever read its output has gone.
            self._give_up(BrokenPipeError())

    def _give_up(self, error: OSError) -> None:
        self.trouble = error
        self._timer.stop()
        QCoreApplication.quit()

    def _write(self, line: Text) -> None:
        if self._live:
            self._live.update(line, refresh=True)
        else:
            self._console.print(Text(line.plain.rstrip()), highlight=False, soft_wrap=True)


def _say(console: Console, sentence: str) -> None:
    console.print(f"tuner: {sentence}", markup=False, highlight=False, soft_wrap=True)


def line_for(reading: Reading, width: int | None = None) -> Text:
    """One line: level, note, cents, bar, frequency.

    Args:
        reading: What is read.
        width: Of the terminal, in columns, to which the bar keeps; None for a file or pipe.
    """
    level = _level_bar(reading.level.rms_dbfs)
    text = Text(
        f"{level} {max(reading.level.rms_dbfs, -99):4.0f} dBFS  ", no_wrap=True, overflow="crop"
    )
    deviation = reading.deviation
    if deviation is None or reading.pitch.hz is None:
        text.append("—  ", style="dim")
        text.append(_CONDITIONS.get(reading.level.condition, ""), style="yellow")
        return text
    style = "bold green" if deviation.in_tune else "bold yellow"
    sign = "=" if deviation.in_tune else ("♭" if deviation.cents < 0 else "♯")
    cents = f"{deviation.cents:+.1f}".replace("-", "−")
    text.append(f"{deviation.label:<4}", style=style)
    text.append(f"{cents:>6} ¢ {sign} ", style=style)
    hz = f" {reading.pitch.hz:9.2f} Hz"
    half = _HALF if width is None else (width - text.cell_len - len(hz) - 1) // 2
    text.append(_deviation_bar(deviation.cents, min(half, _HALF)), style=style)
    text.append(hz, style="dim")
    return text


def _deviation_bar(cents: float, half: int) -> str:
    """The bar, so many cells on each side of its middle; none where there is no room."""
    if half < _LEAST_HALF:
        return ""
    cells = ["·"] * (2 * half + 1)
    cells[half] = "|"
    cells[half + round(max(-50.0, min(50.0, cents)) / 50.0 * half)] = "█"
    return "".join(cells)


def _level_bar(dbfs: float) -> str:
    filled = round(max(0.0, min(1.0, (dbfs + 60.0) / 60.0)) * _LEVEL_CELLS)
    return "▮" * filled + "▯" * (_LEVEL_CELLS - filled)
