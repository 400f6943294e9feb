"""Where settings are kept between starts: an INI file, read and written through QSettings.

The only module that knows QSettings. It trusts nothing it reads: a file that is damaged is set
aside, a value that is wrong falls back to its default, and the user is told in one notice. It
belongs to the thread that made it.

Every value is written as text, so that what a file says does not depend on how QSettings would
guess its type. The file begins with the key ``format`` and ends with the group ``~end``, which
QSettings sorts last: a file that has the one without the other was cut short.
"""

from __future__ import annotations

import base64
import binascii
import enum
import logging
import os
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from platformdirs import user_config_path
from PySide6.QtCore import QSettings

from tuner.clock.error import MOST_PPM
from tuner.settings.file_names import as_text, from_text
from tuner.settings.model import PAGES, Settings, values_of
from tuner.settings.option import InvalidSettingError, Option, options_of
from tuner.text import Text, listed, text_of

_log = logging.getLogger(__name__)

_FORMAT_KEY = "format"
_FORMAT = "1"
_END_KEY = "~end/complete"
_END = "true"
_LARGEST_FILE = 1_000_000
_SWITCH = {"true": True, "false": False}


class SettingsError(Exception):
    """Settings cannot be kept; the message is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was found.

    Attributes:
        settings: Always usable.
        notice: What the user should know about them; None when all is well.
        first: Whether no settings were ever kept here.
    """

    settings: Settings
    notice: str | None = None
    first: bool = False


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the main window was left; empty where nothing is known.

    Attributes:
        geometry: Of ``QWidget.saveGeometry``.
        layout: Of ``QMainWindow.saveState``: docks and tool bars.
        several: Which list of several pitches was chosen: ``tones``, ``strings`` or ``reeds``.
    """

    geometry: bytes = b""
    layout: bytes = b""
    several: str = ""


def default_path() -> Path:
    """The settings file of this user, where the system keeps such files."""
    try:
        folder = user_config_path("ping-pong-tuner", appauthor=False)
    except RuntimeError:
        # A user without a home; what cannot be kept there is told when it is saved.
        folder = Path(os.sep) / "nonexistent"
    return folder / "settings.ini"


class SettingsStore:
    """The settings file.

    Args:
        path: Where it is, or will be; its folders are made when something is saved.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = default_path() if path is None else path

    def load(self) -> Loaded:
        """Read the settings; never fails.

        A missing file means defaults. A damaged one is renamed to ``<name>.damaged-<n>``. A
        value that its option does not take is replaced by the option's default.
        """
        try:
            damage = self._damage()
        except OSError as error:
            reason = _reason(error)
            return Loaded(
                Settings(),
                Text(
                    "App", "The settings in {path} cannot be read ({reason}); defaults are used."
                ).format(path=self.path, reason=reason),
            )
        if damage:
            return Loaded(Settings(), self._set_aside(damage))
        if not self.path.exists():
            return Loaded(Settings(), first=True)
        file = self._open()
        loaded = _decode_all(file)
        # How the window was left, or a device's clock, is no setting.
        kept = any(page in file.childGroups() for page in PAGES)
        return loaded if kept else replace(loaded, first=True)

    def save(self, settings: Settings) -> None:
        """Write the settings, all or nothing; what else the file holds is left as it is.

        Raises:
            SettingsError: The file cannot be written, for instance because its folder is
                read-only or the disk is full. What was there before is still there.
        """
        values = {}
        for page in PAGES:
            for name, value in values_of(getattr(settings, page)).items():
                values[f"{page}/{name}"] = _encode(value)
        self._write(values)

    def load_window(self) -> WindowState:
        """How the window was left; empty where that is unknown or unreadable."""
        try:
            if self._damage() or not self.path.exists():
                return WindowState()
        except OSError:
            return WindowState()
        file = self._open()
        return WindowState(
            _decode_bytes(file.value("window/geometry")),
            _decode_bytes(file.value("window/layout")),
            str(file.value("window/several", "")),
        )

    def save_window(self, state: WindowState) -> None:
        """Write how the window is left.

        Raises:
            SettingsError: As ``save``.
        """
        self._write(
            {
                "window/geometry": base64.b64encode(state.geometry).decode(),
                "window/layout": base64.b64encode(state.layout).decode(),
                "window/several": state.several,
            }
        )

    def load_clock(self, device: str) -> float:
        """The clock correction kept for a device, in ppm; 0 where none is, or none that is one."""
        try:
            if self._damage() or not self.path.exists():
                return 0.0
        except OSError:
            return 0.0
        try:
            ppm = float(str(self._open().value(_clock_key(device), "0")))
        except ValueError:
            return 0.0
        return ppm if abs(ppm) <= MOST_PPM else 0.0

    def save_clock(self, device: str, ppm: float) -> None:
        """Keep the clock correction of a device, in ppm.

        Raises:
            SettingsError: As ``save``.
        """
        self._write({_clock_key(device): repr(ppm)})

    def _open(self) -> QSettings:
        return QSettings(str(self.path), QSettings.Format.IniFormat)

    def _write(self, values: dict[str, str]) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            damage = self._damage()
            if damage:
                _log.warning(self._set_aside(damage))
            if damage and self.path.exists():
                raise self._not_kept(Text("App", "a damaged file is in the way"))
            self._replace({**self._content(), **values})
        except OSError as error:
            raise self._not_kept(_reason(error)) from error

    def _replace(self, values: dict[str, Any]) -> None:
        """Put a new file in the place of the old one, all or nothing.

        The new file is written under a name that was never used: had QSettings failed to write
        the old one, it would go on remembering what it could not write.
        """
        target = self.path.resolve()
        handle, name = tempfile.mkstemp(".tmp", f"{target.name}.", target.parent)
        os.close(handle)
        new = Path(name)
        try:
            file = QSettings(name, QSettings.Format.IniFormat)
            for key, value in {_FORMAT_KEY: _FORMAT, **values, _END_KEY: _END}.items():
                file.setValue(key, value)
            file.sync()
            if file.status() is not QSettings.Status.NoError:
                raise self._not_kept(Text("App", "the disk may be full"))
            with new.open("rb+") as written:
                os.fsync(written.fileno())
            new.replace(target)
        finally:
            new.unlink(missing_ok=True)

    def _content(self) -> dict[str, Any]:
        if not self.path.exists():
            return {}
        file = self._open()
        return {key: file.value(key) for key in file.allKeys()}

    def _not_kept(self, reason: str) -> SettingsError:
        return SettingsError(
            Text(
                "App",
                "Settings cannot be kept in {path} ({reason}); they last until the "
                "tuner is closed.",
            ).format(path=self.path, reason=reason)
        )

    def _damage(self) -> str:
        """What is wrong with the file as a whole; empty when nothing is, or there is no file.

        Raises:
            OSError: The file is there, but cannot be read.
        """
        try:
            # Whoever opens a pipe waits for somebody to write into it.
            if self.path.is_fifo():
                return Text("App", "not a settings file")
            with self.path.open("rb") as file:
                content = file.read(_LARGEST_FILE + 1)
        except FileNotFoundError:
            return ""
        return _damage_of(content) or self._damaged_content()

    def _damaged_content(self) -> str:
        file = self._open()
        file.sync()
        if file.status() is not QSettings.Status.NoError or not file.allKeys():
            return Text("App", "not a settings file")
        if file.contains(_FORMAT_KEY) and file.value(_END_KEY) != _END:
            return Text("App", "cut short")
        return ""

    def _set_aside(self, damage: str) -> str:
        """Move the damaged file out of the way; the sentence about it."""
        number = 1
        while (aside := self.path.with_name(f"{self.path.name}.damaged-{number}")).exists():
            number += 1
        try:
            self.path.rename(aside)
        except OSError as error:
            return Text(
                "App",
                "The settings file {path} is damaged ({damage}) and cannot be set "
                "aside ({reason}); defaults are used.",
            ).format(path=self.path, damage=damage, reason=_reason(error))
        return Text(
            "App",
            "The settings file was damaged ({damage}) and is now kept as {aside}; "
            "defaults are used.",
        ).format(damage=damage, aside=aside)


def _damage_of(content: bytes) -> str:
    """What is wrong with the bytes of a file, before anything makes settings of them."""
    if len(content) > _LARGEST_FILE:
        return Text("App", "far too large")
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return Text("App", "not a text")
    if any(sign < " " and sign not in "\t\r\n" for sign in text):
        return Text("App", "not a text")
    # QSettings would unpickle it, which runs whatever code the file names.
    if "@Variant" in text:
        return Text("App", "not written by this program")
    return ""


def _decode_all(file: QSettings) -> Loaded:
    settings = Settings()
    refused = []
    for page, kind in PAGES.items():
        values: dict[str, Any] = {}
        for name, declared in options_of(kind):
            key = f"{page}/{name}"
            if not file.contains(key):
                continue
            try:
                values[name] = _decode(declared, file.value(key))
            except InvalidSettingError as error:
                refused.append(
                    Text("App", "{error} The default, {default}, is used.").format(
                        error=text_of(error), default=declared.text(declared.default)
                    )
                )
        try:
            settings = settings.changed(page, **values)
        except InvalidSettingError as error:
            refused.append(
                Text("App", "{error} The defaults of the {page} page are used.").format(
                    error=text_of(error), page=page
                )
            )
    if not refused:
        return Loaded(settings)
    return Loaded(
        settings, listed([Text("App", "Some settings could not be used."), *refused], " ")
    )


def _encode(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return as_text(value)
    return str(value.value if isinstance(value, enum.Enum) else value)


def _decode(declared: Option, raw: object) -> Any:
    """The value that a text stands for.

    Raises:
        InvalidSettingError: It stands for none that the option takes.
    """
    # QSettings splits an unquoted text at its commas.
    text = ", ".join(map(str, raw)) if isinstance(raw, list) else raw
    if not isinstance(text, str):
        return declared.take(text)
    if declared.is_path:
        return declared.take(from_text(text))
    parsed: Any = text
    try:
        if declared.kind is bool:
            parsed = _SWITCH.get(text.lower(), text)
        elif issubclass(declared.kind, enum.Enum | int | float):
            parsed = declared.kind(text)
    except ValueError:
        pass
    return declared.take(parsed)


def _decode_bytes(raw: object) -> bytes:
    try:
        return base64.b64decode(raw, validate=True) if isinstance(raw, str) else b""
    except (binascii.Error, ValueError):
        return b""


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _clock_key(device: str) -> str:
    """A key that is one word, whatever a device is called."""
    return f"clock/{quote(device, safe='')}"
