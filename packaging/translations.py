"""Bring the translations up to date.

Usage: python packaging/translations.py

Gathers every text that the window can show, updates `resources/translations/*.ts` with Qt's
`pyside6-lupdate`, compiles them with `pyside6-lrelease`, and prints what is not translated yet.
Both files of a language are kept in the tree, so that a checkout speaks it without any tool.

Texts in the code are found by Qt's tool. Names that stand in lists and files (options,
temperaments, instruments, presets) it cannot see, so they are written into a file for it first.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")
_ALIASES = "QT_TRANSLATE_NOOP+=Text"
"""To Qt's tool, ``tuner.text.Text`` marks a text as ``QT_TRANSLATE_NOOP`` does."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a translation.

    Attributes:
        context: Its heading.
        source: The English text.
        comment: What tells it apart from an equal one; empty for nothing.
        translation: Empty while there is none.
        finished: Whether the translator is done with it.
    """

    context: str
    source: str
    comment: str = ""
    translation: str = ""
    finished: bool = False

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is found by."""
        return self.context, self.source, self.comment


def main() -> int:
    """Update, compile and tell; fails if a tool does."""
    for language in LANGUAGES:
        path = FOLDER / f"tuner_{language}.ts"
        update(path)
        release(path)
        problems = [*missing(read(path)), *wrong(read(path))]
        print(f"{language}: {len(read(path))} texts, {len(problems)} to do")
        for problem in problems:
            print(f"  {problem}")
    return 0


def update(path: Path) -> None:
    """Put the texts of the tree into a .ts file; its translations stay, unused ones go."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder, "names.py")
        names.write_text(marked(gathered()), encoding="utf-8")
        run_tool(
            "lupdate", "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
            "-source-language", "en", "-disable-heuristic", "similartext",
            "-tr-function-alias", _ALIASES, *sources(), str(names), "-ts", str(path),
        )  # fmt: skip


def release(path: Path) -> None:
    """Compile a .ts file; a tuner that runs goes on reading the old one, which it has mapped."""
    compiled = path.with_suffix(".qm")
    new = compiled.with_name(f"{compiled.name}.new")
    run_tool("lrelease", "-silent", str(path), "-qm", str(new))
    new.replace(compiled)


def sources() -> list[str]:
    """The files in which texts are looked for."""
    return [str(path) for path in sorted((ROOT / "tuner").rglob("*.py"))]


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools, as it came with PySide6.

    Raises:
        FileNotFoundError: It is not installed beside this Python.
        CalledProcessError: It failed.
    """
    subprocess.run([tool(name), *arguments], check=True, stdout=subprocess.PIPE)


def tool(name: str) -> str:
    """Where one of Qt's tools is.

    Raises:
        FileNotFoundError: It is not installed beside this Python.
    """
    for suffix in ("", ".exe"):
        path = Path(sys.executable).with_name(f"pyside6-{name}{suffix}")
        if path.exists():
            return str(path)
    raise FileNotFoundError(f"pyside6-{name} is not beside {sys.executable}; install PySide6.")


def gathered() -> Iterator[tuple[str, str]]:
    """Context and text of everything that Qt's tool cannot find in the code."""
    sys.path.insert(0, str(ROOT))
    from tuner.music.catalogue import TEMPERAMENTS  # noqa: PLC0415 - found by the line above
    from tuner.music.instrument_files import load_instruments  # noqa: PLC0415
    from tuner.music.instruments import CHROMATIC  # noqa: PLC0415
    from tuner.music.transposition import TRANSPOSITIONS  # noqa: PLC0415
    from tuner.settings.model import all_options  # noqa: PLC0415
    from tuner.settings.pages.display import Language  # noqa: PLC0415

    for _, _, option in all_options():
        names = option.names[:1] if option.kind is Language else option.names
        for text in (option.label, option.help, option.unit, option.files, *names):
            if any(sign.isalpha() for sign in text) and text not in SAME_EVERYWHERE:
                yield "Settings", text
    for temperament in TEMPERAMENTS:
        yield "Temperaments", temperament.name
        yield "Temperaments", temperament.family
    for transposition in TRANSPOSITIONS:
        yield "Transpositions", transposition.name
    folder = ROOT / "resources" / "presets"
    for instrument in (CHROMATIC, *load_instruments(folder / "instruments")):
        for text in (instrument.name, instrument.family, instrument.comment):
            if text:
                yield "Instruments", text
    yield "Instruments", "Others"
    for table in tomllib.loads((folder / "engine.toml").read_text("utf-8"))["preset"]:
        yield "Presets", table["name"]
        yield "Presets", table["help"]


SAME_EVERYWHERE = frozenset(("Hz", "dBFS", "ms", "s"))
"""Signs of units, which no language changes."""


def marked(texts: Iterator[tuple[str, str]]) -> str:
    """A file that Qt's tool finds these texts in, each once."""
    once = dict.fromkeys(texts)
    return "".join(f"Text({_quoted(context)}, {_quoted(text)})\n" for context, text in once)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def read(path: Path) -> list[Message]:
    """The texts of a .ts file, in its order."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    (translation.text or "") if translation is not None else "",
                    done,
                )
            )
    return found


def missing(messages: list[Message]) -> list[str]:
    """What is not translated, or not finished, a line each."""
    return [
        f"not translated: {message.context}: {message.source!r}"
        for message in messages
        if not (message.finished and message.translation)
    ]


def wrong(messages: list[Message]) -> list[str]:
    """Translations that cannot be filled in, or have lost what the program needs, a line each."""
    return [
        f"{fault}: {message.context}: {message.source!r} → {message.translation!r}"
        for message in messages
        if message.translation
        for fault in faults(message.source, message.translation)
    ]


def faults(source: str, translation: str) -> Iterator[str]:
    """What a translation lacks: the same values in braces, file name filters, line ends."""
    try:
        same = _values(source) == _values(translation)
    except ValueError:
        same = False
    if not same:
        yield "other values in braces"
    if _filters(source) != _filters(translation):
        yield "other file names"
    for name, sign in (("mnemonic", "&"), ("line end", "\n"), ("tag", "<")):
        wanted, found = source.count(sign), translation.count(sign)
        if found > wanted or (sign != "&" and found < wanted):
            yield f"{found} instead of {wanted} {name}s"


def _values(text: str) -> set[tuple[str, str]]:
    return {(name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None}


def _filters(text: str) -> list[str]:
    if ";;" not in text:
        return []
    return [part[part.rindex("(") :] for part in text.split(";;") if "(" in part]


if __name__ == "__main__":
    sys.exit(main())
