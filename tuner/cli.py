"""The command line: what is asked for, and which part of the tuner does it.

Heavy modules are imported by the command that needs them, so that the window is on the screen
quickly and ``--help`` at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tuner import __version__
from tuner.engine.config import BATCH_SIZES
from tuner.pool.transport import Transport
from tuner.settings.model import Settings, SourceKind
from tuner.settings.option import InvalidSettingError

DONE, FAILED, WRONG_USE = 0, 1, 2

_EXAMPLES = """\
examples:
  tuner                                    tune with the microphone
  tuner --source demo                      see it play a guitar that is being tuned
  tuner --source take3.flac --a4 442       tune a recording, orchestra pitch
  tuner listen                             the same in the terminal
  tuner analyze *.wav --format csv > r.csv every reading of some recordings
  tuner devices                            which microphones there are

Without a display the readout appears in the terminal; without a microphone the demo plays.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tuner.

    Returns:
        0 when done, 1 when it could not be done, 2 for wrong use.
    """
    for library in ("OPENBLAS", "MKL", "OMP"):
        # The matrices are tiny: more threads only wait for one another.
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    parser = _parser()
    options = parser.parse_args(arguments)
    command = {
        None: _window,
        "listen": _listen,
        "analyze": _analyze,
        "devices": _devices,
    }[options.command]
    try:
        return command(options)
    except InvalidSettingError as error:
        parser.error(str(error))
    except KeyboardInterrupt:
        return DONE
    except BrokenPipeError:
        # The reader of our output has gone; nothing is left to tell it.
        sys.stderr.close()
        return DONE


def _window(options: argparse.Namespace) -> int:
    if options.report is not None and options.smoke is None:
        raise InvalidSettingError("--report goes with --smoke.")
    from tuner.display import missing_display

    reason = missing_display()
    if reason is not None and options.smoke is None:
        print(f"{reason} Running the terminal readout.", file=sys.stderr)
        return _listen(options)
    if reason is not None:
        print(f"{reason} Painting the window offscreen.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tuner.app import run_window

    return run_window(
        lambda settings: _overridden(settings, options), options.smoke, options.report
    )


def _listen(options: argparse.Namespace) -> int:
    from tuner.commands.listen import listen, microphone_or_reason
    from tuner.logs import log_to_file

    log_to_file()
    settings = _overridden(_saved(), options)
    return listen(settings, options.seconds, microphone_or_reason(settings))


def _analyze(options: argparse.Namespace) -> int:
    from tuner.commands.analyze import analyze

    settings = _overridden(Settings(), options)
    return DONE if analyze(options.files, settings, options.format) else FAILED


def _devices(options: argparse.Namespace) -> int:
    from tuner.commands.devices import show_devices
    from tuner.sources.source import SourceError

    try:
        show_devices(options.json)
    except SourceError as error:
        print(f"tuner: {error}", file=sys.stderr)
        return FAILED
    return DONE


def _saved() -> Settings:
    from tuner.settings.store import SettingsStore

    loaded = SettingsStore().load()
    if loaded.notice:
        print(f"tuner: {loaded.notice}", file=sys.stderr)
    return loaded.settings


def _overridden(settings: Settings, options: argparse.Namespace) -> Settings:
    """The settings with what the command line says instead.

    Raises:
        InvalidSettingError: A value is out of range.
    """
    given = {name: value for name, value in vars(options).items() if value is not None}
    audio: dict[str, object] = {}
    if "source" in given:
        kinds = {kind.value: kind for kind in (SourceKind.MICROPHONE, SourceKind.DEMO)}
        audio["source"] = kinds.get(given["source"], SourceKind.FILE)
        if audio["source"] is SourceKind.FILE:
            audio["file"] = given["source"]
            audio["loop"] = False
    if "device" in given:
        audio |= {"device": given["device"], "host_api": ""}
        audio.setdefault("source", SourceKind.MICROPHONE)
    if "channel" in given:
        audio["channel"] = given["channel"]
    settings = settings.changed("audio", **audio)
    if "a4" in given:
        settings = settings.changed("tuning", concert_pitch=given["a4"])
    engine: dict[str, object] = {
        name: given[name] for name in ("pool_size", "batch_size") if name in given
    }
    if "transport" in given:
        engine["transport"] = Transport(given["transport"])
    return settings.changed("engine", **engine)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="tuner",
        description="An instrument tuner with a true and calm reading.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"tuner {__version__}")
    _add_input(parser)
    parser.add_argument(
        "--smoke",
        metavar="SECONDS",
        type=_seconds,
        help="run the window that long and quit; ends 0 only if it all worked",
    )
    parser.add_argument(
        "--report", metavar="FILE", type=Path, help="write what --smoke measured, as JSON"
    )
    parser.set_defaults(seconds=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    listen = commands.add_parser("listen", help="a live readout in the terminal")
    _add_input(listen, default=argparse.SUPPRESS)
    listen.add_argument("--seconds", type=_seconds, help="stop after that long")

    analyze = commands.add_parser("analyze", help="print every reading of sound files")
    analyze.add_argument("files", metavar="FILE", type=Path, nargs="+")
    analyze.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")
    analyze.add_argument("--batch-size", **_BATCH_SIZE)
    analyze.add_argument("--a4", **_A4)
    analyze.add_argument("--channel", **_CHANNEL)

    devices = commands.add_parser("devices", help="list the microphones")
    devices.add_argument("--json", action="store_true", help="as one JSON list")
    return parser


_BATCH_SIZE: dict[str, Any] = {
    "type": int,
    "metavar": "N",
    "help": f"frames: {', '.join(map(str, BATCH_SIZES))}",
}
_A4: dict[str, Any] = {"type": float, "metavar": "HZ", "help": "concert pitch, 220 to 880 Hz"}
_CHANNEL: dict[str, Any] = {"type": int, "metavar": "N", "help": "which channel, from 1"}


def _add_input(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """The options of everything that listens; a command's must not hide the tuner's own."""
    for flag, details in {
        "--source": {"metavar": "mic|demo|FILE", "help": "where the sound comes from"},
        "--device": {"metavar": "NAME", "help": "the microphone, by its name"},
        "--channel": _CHANNEL,
        "--a4": _A4,
        "--pool-size": {"type": int, "metavar": "N", "help": "buffers in circulation, 2 to 64"},
        "--batch-size": _BATCH_SIZE,
        "--transport": {"choices": [each.value for each in Transport], "help": "how they travel"},
    }.items():
        parser.add_argument(flag, default=default, **details)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0.0 < seconds < 1e7:
        raise argparse.ArgumentTypeError(f"takes a number of seconds above 0, not {text!r}")
    return seconds
