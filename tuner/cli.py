"""The command line: what is asked for, and which part of the tuner does it.

Heavy modules are imported by the command that needs them, so that the window is on the screen
quickly and ``--help`` at once.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tuner import __version__
from tuner.cli_values import Parser, hertz, positive, seconds, whole
from tuner.commands.failure import UnusableFileError
from tuner.engine.config import BATCH_SIZES
from tuner.output import discard_output, prepare_output
from tuner.pool.transport import Transport
from tuner.settings.model import Settings
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Language

if TYPE_CHECKING:
    from tuner.data_out.takes import Notes
    from tuner.music.tuning import Tuning
    from tuner.settings.tunings import TuningFactory

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

MUSIC = {
    "instrument": ("NAME", "its strings are the targets: Guitar, Violin, “Ukulele, low G” …"),
    "drop": ("N", "the lowest string so many semitones lower: 2 makes drop D"),
    "capo": ("N", "a capo at this fret, 1 to 12"),
    "offsets": ("CENTS", "by how much each string departs from its note: “0 -2 0 0 -3 0”"),
    "transpose": ("NAME", "for whom notes are written: “Clarinet in Bb”, “Horn in F” …"),
    "temperament": ("NAME|N-EDO", "Equal, Vallotti, “Meantone, 1/4 comma”, 19-EDO …"),
    "key": ("NOTE", "the key note of temperament or scale: C, F#, Bb …"),
    "stretch": ("HOW", "a piano's octaves: none, narrow (2:1), medium (4:2) or wide (6:3)"),
    "piano": ("STRINGS", "keys and their measured B in millionths: “A0:330 C3:95”"),
    "scale": ("FILE.scl", "a Scala scale instead of a temperament"),
    "kbm": ("FILE", "a Scala keyboard mapping"),
}
"""What the command line says about music: its value and help by name."""

_EXAMPLES = """\
examples:
  tuner                                    tune with the microphone
  tuner --source demo                      see it play a guitar that is being tuned
  tuner --source take3.flac --a4 442       tune a recording, orchestra pitch
  tuner listen                             the same in the terminal
  tuner listen --jsonl | jq .hz            readings for another program
  tuner analyze *.wav --format csv > r.csv every reading of some recordings
  tuner --instrument "Guitar, drop D"      its strings are the targets
  tuner --temperament Vallotti --key D     a temperament on a key note; 19-EDO and the like too
  tuner --transpose "Clarinet in Bb"       notes as the player reads them
  tuner names temperaments                 what can be asked for by name
  tuner scale carlos.scl --kbm white.kbm   what is in Scala files
  tuner export d.kbm --key D --a4 415      a tuning as a Scala or MIDI file
  tuner devices                            which microphones there are

Without a display the readout appears in the terminal; without a microphone the demo plays.
A file that is called “demo” or “mic” is given as ./demo.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the tuner.

    Returns:
        0 when done, 1 when it could not be done, 2 for wrong use.
    """
    for library in ("OPENBLAS", "MKL", "OMP"):
        # The matrices are tiny: more threads only wait for one another.
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    logging.getLogger("tuner").addHandler(logging.NullHandler())
    prepare_output()
    parser = _parser()
    options = parser.parse_args(arguments)
    command = {
        None: _window,
        "listen": _listen,
        "analyze": _analyze,
        "devices": _devices,
        "scale": _scale,
        "names": _names,
        "export": _export,
        "soak": _soak,
    }[options.command]
    try:
        _refuse_strays(options)
        code = command(options)
        sys.stdout.flush()
    except InvalidSettingError as error:
        parser.exit(WRONG_USE, f"tuner: error: {error}\n")
    except UnusableFileError as error:
        print(f"tuner: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough.
        discard_output()
        return DONE
    except OSError as error:
        discard_output()
        print(f"tuner: the output cannot be written: {error.strerror}.", file=sys.stderr)
        return FAILED
    return code


def _refuse_strays(options: argparse.Namespace) -> None:
    """Refuse options that the command named after them has no use for.

    Raises:
        InvalidSettingError: There is one.
    """
    if options.command is None:
        return
    useful = _USEFUL[options.command]
    for name, value in vars(options).items():
        stray = name in _WINDOW_OPTIONS and name not in useful
        if stray and value is not None:
            flag = f"--{name.replace('_', '-')}"
            raise InvalidSettingError(f"{flag} does not go with “tuner {options.command}”.")


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
    # From here on it runs where the event loop asks for it: see tuner.engine.heap.
    gc.disable()
    from tuner.app import run_window

    return run_window(
        lambda settings: _overridden(settings, options, _factory()),
        options.smoke,
        options.report,
        insisted=_insists_on_microphone(options),
    )


def _listen(options: argparse.Namespace) -> int:
    from tuner.commands.listen import listen, microphone_or_reason
    from tuner.logs import log_to_file

    log_to_file()
    factory = _factory()
    settings = _overridden(_saved(), options, factory)
    reason = microphone_or_reason(settings)
    if reason is not None and _insists_on_microphone(options):
        print(f"tuner: {reason}", file=sys.stderr)
        return FAILED
    return listen(
        settings,
        _tuning(settings, factory),
        options.seconds,
        reason,
        as_records=options.jsonl,
    )


def _insists_on_microphone(options: argparse.Namespace) -> bool:
    """Whether the microphone was named, so that nothing else will do instead."""
    named = getattr(options, "device", None) is not None
    return named or getattr(options, "source", None) == SourceKind.MICROPHONE.value


def _analyze(options: argparse.Namespace) -> int:
    from tuner.commands.analyze import analyze
    from tuner.logs import log_to_file

    log_to_file()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    factory = _factory()
    settings = _overridden(Settings(), options, factory)
    tuning = _tuning(settings, factory)

    def settle(notes: Notes) -> tuple[Settings, Tuning]:
        own = _overridden(notes.settings, options, factory)
        return own, _tuning(own, factory, notes.locked)

    done = analyze(options.files, settings, tuning, options.format, settle)
    return DONE if done else FAILED


def _scale(options: argparse.Namespace) -> int:
    from tuner.commands.scale import show_scales

    if options.mts is not None:
        from tuner.commands.midi_tuning import write_scale

        if len(options.files) != 1:
            raise InvalidSettingError("--mts takes one scale.")
        scale = options.files[0]
        write_scale(scale, options.kbm, options.a4, options.key, options.mts, _factory())
        return DONE
    if options.a4 is not None or options.key is not None:
        raise InvalidSettingError("--a4 and --key go with --mts.")
    kbm = None if options.kbm is None else Path(options.kbm)
    return DONE if show_scales(options.files, kbm, options.json) else FAILED


def _names(options: argparse.Namespace) -> int:
    from tuner.commands.names import show_names

    show_names(options.kinds, options.json, _factory())
    return DONE


def _export(options: argparse.Namespace) -> int:
    from tuner.commands.export import export_tuning

    factory = _factory()
    settings = _overridden(Settings(), options, factory)
    export_tuning(_tuning(settings, factory), options.out)
    return DONE


def _devices(options: argparse.Namespace) -> int:
    from tuner.commands.devices import show_devices
    from tuner.sources.source import SourceError

    try:
        show_devices(options.json)
    except SourceError as error:
        print(f"tuner: {error}", file=sys.stderr)
        return FAILED
    return DONE


def _soak(options: argparse.Namespace) -> int:
    from tuner.commands.soak import soak

    signal.signal(signal.SIGINT, signal.default_int_handler)
    done = soak(options.hours, options.speedup, options.seed, options.json)
    return DONE if done else FAILED


def _saved() -> Settings:
    from tuner.settings.store import SettingsStore

    loaded = SettingsStore().load()
    if loaded.notice:
        print(f"tuner: {loaded.notice}", file=sys.stderr)
    return loaded.settings


def _factory() -> TuningFactory:
    from tuner.assets import resource
    from tuner.settings.tunings import TuningFactory, own_instruments_path

    return TuningFactory(resource("presets", "instruments"), own_instruments_path())


def _tuning(settings: Settings, factory: TuningFactory, locked: int | None = None) -> Tuning:
    """The tuning of the settings; what cannot be had is said on stderr."""
    made = factory.make(settings.tuning, locked)
    for problem in made.problems:
        print(f"tuner: {problem}", file=sys.stderr)
    return made.tuning


def _overridden(
    settings: Settings, options: argparse.Namespace, factory: TuningFactory
) -> Settings:
    """The settings with what the command line says instead.

    Raises:
        InvalidSettingError: A value is out of range.
        UnusableFileError: A file that is named cannot be used.
    """
    given = {name: value for name, value in vars(options).items() if value is not None}
    audio: dict[str, object] = {}
    if given.get("source") == "":
        raise InvalidSettingError("--source takes mic, demo or the name of a file.")
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
    if any(name in given for name in MUSIC):
        from tuner.commands.music import music_values, refuse_unfit

        settings = settings.changed("tuning", **music_values(given, factory))
        refuse_unfit(given, settings.tuning, factory)
    if "a4" in given:
        settings = settings.changed("tuning", concert_pitch=given["a4"])
    engine: dict[str, object] = {
        name: given[name] for name in ("pool_size", "batch_size") if name in given
    }
    if "language" in given:
        settings = settings.changed("display", language=Language(given["language"]))
    if "osc" in given:
        settings = settings.changed("data", osc=True, osc_to=given["osc"])
    if "transport" in given:
        engine["transport"] = Transport(given["transport"])
    return settings.changed("engine", **engine)


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="tuner",
        description="An instrument tuner with a true and calm reading.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"tuner {__version__}")
    _add_input(parser)
    parser.add_argument(
        "--language",
        choices=[each.value for each in Language],
        help="of the window, this time; “system” is the computer's own",
    )
    parser.add_argument(
        "--smoke",
        metavar="SECONDS",
        type=seconds,
        help="run the window that long and quit; ends 0 only if it all worked",
    )
    parser.add_argument(
        "--report", metavar="FILE", type=Path, help="write what --smoke measured, as JSON"
    )
    parser.add_argument("--osc", **_OSC)
    parser.set_defaults(seconds=None, jsonl=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    listen = commands.add_parser("listen", help="a live readout in the terminal")
    _add_input(listen, default=argparse.SUPPRESS)
    listen.add_argument("--seconds", type=seconds, help="stop after that long")
    listen.add_argument("--jsonl", action="store_true", help="every reading as a line of JSON")
    listen.add_argument("--osc", default=argparse.SUPPRESS, **_OSC)

    analyze = commands.add_parser("analyze", help="print every reading of sound files")
    analyze.add_argument("files", metavar="FILE", type=Path, nargs="+")
    analyze.add_argument("--format", choices=("jsonl", "csv"), default="jsonl")
    for flag, details in (("--batch-size", _BATCH_SIZE), ("--a4", _A4), ("--channel", _CHANNEL)):
        analyze.add_argument(flag, default=argparse.SUPPRESS, **details)
    _add_music(analyze, argparse.SUPPRESS)

    devices = commands.add_parser("devices", help="list the microphones")
    devices.add_argument("--json", action="store_true", help="as one JSON list")

    scale = commands.add_parser("scale", help="show what is in Scala files")
    scale.add_argument(
        "files", metavar="FILE.scl", type=Path, nargs="+", help="or a folder of such files"
    )
    scale.add_argument(
        "--kbm", metavar="FILE", default=argparse.SUPPRESS, help="a keyboard mapping, for Hz by key"
    )
    scale.add_argument("--json", action="store_true", help="a line of JSON for each file")
    scale.add_argument(
        "--mts", metavar="OUT.syx", type=Path, help="write it for synthesizers: MIDI bulk dump"
    )
    scale.add_argument("--a4", default=argparse.SUPPRESS, **_A4)
    scale.add_argument("--key", default=argparse.SUPPRESS, metavar="NOTE", help="the key note")

    names = commands.add_parser("names", help="list instruments, temperaments, transpositions")
    names.add_argument(
        "kinds", metavar="KIND", nargs="*", help="instruments, temperaments or transpositions"
    )
    names.add_argument("--json", action="store_true", help="a line of JSON for each name")

    export = commands.add_parser("export", help="write a tuning for Scala or synthesizers")
    export.add_argument("out", metavar="OUT", type=Path, help="OUT.scl, OUT.kbm or OUT.syx (MIDI)")
    export.add_argument("--a4", default=argparse.SUPPRESS, **_A4)
    _add_music(export, argparse.SUPPRESS, _USEFUL["export"])

    soak = commands.add_parser("soak", help="drive the engine for simulated hours, with faults")
    soak.add_argument("--hours", type=positive, default=1.0, metavar="H", help="simulated time")
    soak.add_argument(
        "--speedup", type=positive, metavar="X", help="at most so many times faster than life"
    )
    soak.add_argument("--seed", type=whole, default=1, metavar="N", help="chooses what goes wrong")
    soak.add_argument("--json", action="store_true", help="the report as JSON")
    return parser


_INPUT_OPTIONS = frozenset(
    ("source", "device", "channel", "a4", "pool_size", "batch_size", "transport", *MUSIC)
)
_WINDOW_OPTIONS = _INPUT_OPTIONS | {"osc", "smoke", "report", "language"}
_USEFUL = {
    "listen": _INPUT_OPTIONS | {"osc"},
    "analyze": frozenset(("a4", "batch_size", "channel", *MUSIC)),
    "devices": frozenset[str](),
    "soak": frozenset[str](),
    "scale": frozenset(("a4", "kbm", "key")),
    "names": frozenset[str](),
    "export": frozenset(("a4", "scale", "kbm", "temperament", "key")),
}
"""Which of the window's options, given before a command, that command takes too."""

_BATCH_SIZE: dict[str, Any] = {
    "type": whole,
    "metavar": "N",
    "help": f"frames: {', '.join(map(str, BATCH_SIZES))}",
}
_A4: dict[str, Any] = {"type": hertz, "metavar": "HZ", "help": "concert pitch, 220 to 880 Hz"}
_OSC: dict[str, Any] = {"metavar": "HOST:PORT", "help": "send every reading there, by OSC"}
_CHANNEL: dict[str, Any] = {"type": whole, "metavar": "N", "help": "which channel, from 1"}


def _add_input(parser: argparse.ArgumentParser, default: str | None = None) -> None:
    """The options of everything that listens; a command's must not hide the tuner's own."""
    for flag, details in {
        "--source": {"metavar": "mic|demo|FILE", "help": "where the sound comes from"},
        "--device": {"metavar": "NAME", "help": "the microphone, by its name"},
        "--channel": _CHANNEL,
        "--a4": _A4,
        "--pool-size": {"type": whole, "metavar": "N", "help": "buffers in circulation, 2 to 64"},
        "--batch-size": _BATCH_SIZE,
        "--transport": {"choices": [each.value for each in Transport], "help": "how they travel"},
    }.items():
        parser.add_argument(flag, default=default, **details)
    _add_music(parser, default)


def _add_music(
    parser: argparse.ArgumentParser,
    default: str | None = None,
    useful: Collection[str] = MUSIC,
) -> None:
    group = parser.add_argument_group("what is tuned, and to what")
    for name, (metavar, help_line) in MUSIC.items():
        if name in useful:
            group.add_argument(f"--{name}", default=default, metavar=metavar, help=help_line)
