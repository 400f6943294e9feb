"""Speaks one sentence at a time through the system's voice, without waiting for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from tuner.text import Text
from tuner.voice import Voice

LONGEST_MS = 8_000
"""A voice that speaks longer than this hangs."""

_FAILED = Text(
    "Voice",
    "The system's voice could not speak ({why}): check that it works, or switch spoken notes off "
    "in the settings.",
)

_HANGS = Text("Voice", "it did not end")


class Speaker(QObject):
    """Owns the process that speaks; lives in the GUI thread.

    Signals:
        ended: Nothing is spoken any more; comes once for each ``say`` that returned True.
        troubled: One sentence, before ``ended``.
    """

    ended = Signal()
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(LONGEST_MS)
        self._limit.timeout.connect(self._process.kill)
        self._speaking = False

    @property
    def speaking(self) -> bool:
        """Whether something is being spoken."""
        return self._speaking

    def say(self, voice: Voice, text: str, language: str) -> bool:
        """Begin to speak; what is asked for meanwhile is not spoken.

        Args:
            voice: Which.
            text: What.
            language: Such as ``de``.
        """
        if self._speaking:
            return False
        self._speaking = True
        arguments, typed = voice.command(text, language)
        self._limit.start()
        self._process.start(voice.program, arguments)
        if self._speaking and typed:
            self._process.write(typed)
        self._process.closeWriteChannel()
        return True

    def close(self) -> None:
        """Fall silent now, and tell nobody."""
        self._limit.stop()
        self._speaking = False
        self._process.blockSignals(True)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        if status is QProcess.ExitStatus.NormalExit and code:
            said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
            lines = said.strip().splitlines()
            self._end(lines[-1] if lines else str(code))
        else:
            self._end("" if status is QProcess.ExitStatus.NormalExit else _HANGS)

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(self._process.errorString())

    def _end(self, why: str) -> None:
        if not self._speaking:
            return
        self._limit.stop()
        self._speaking = False
        if why:
            self.troubled.emit(_FAILED.format(why=why))
        self.ended.emit()
