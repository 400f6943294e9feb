"""Every option the tuner has, page by page, as plain frozen values.

A value, once made, is right: whatever an option does not take is refused with one sentence
when the page is made, and so is a combination that cannot work.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from tuner.engine.config import (
    BATCH_SIZES,
    MAX_BUFFER_TIMEOUT_MS,
    MAX_FLUSH_TIMEOUT_MS,
    MAX_POOL_SIZE,
    MIN_BUFFER_TIMEOUT_MS,
    MIN_FLUSH_TIMEOUT_MS,
    MIN_POOL_SIZE,
    BatchConfig,
    PoolConfig,
)
from tuner.music.instruments import CHROMATIC, MOST_DROP, Instrument
from tuner.music.names import Naming, OctaveStyle
from tuner.music.notes import Accidentals
from tuner.music.scala_kbm import KeyboardMapping
from tuner.music.temperaments import EQUAL, Temperament
from tuner.music.transposition import TRANSPOSITIONS, transposition_named
from tuner.music.tuning import Tuning
from tuner.pool.transport import Transport
from tuner.settings.data import DataSettings
from tuner.settings.offsets import parse_offsets
from tuner.settings.option import (
    Control,
    InvalidSettingError,
    Later,
    Option,
    check_page,
    option,
    options_of,
)
from tuner.settings.sound import SoundSettings
from tuner.settings.temperament_choice import temperament_named, temperament_names
from tuner.text import Text, text_of

FLUSHES_IN_BUFFER_TIMEOUT = 2
"""Flush timeouts that fit into a buffer timeout, at least: a buffer counts as out while it is
filled, and must not be given up before its batch is even sent."""

KEY_NOTES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")
"""The key notes by pitch class."""

MOST_CAPO = 12

PLAIN_INSTRUMENT: Mapping[str, Any] = {"drop": 0, "capo": 0, "offsets": "", "transposition": ""}
"""What another instrument begins with: nothing that was set for the last one."""


class SourceKind(enum.Enum):
    """Where sound comes from."""

    MICROPHONE = "mic"
    FILE = "file"
    DEMO = "demo"


class Theme(enum.Enum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(enum.Enum):
    """The language of the window, by the name Qt has for it."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    JAPANESE = "ja"
    CHINESE = "zh_CN"


@dataclass(frozen=True, slots=True)
class AudioSettings:
    """What is listened to."""

    source: SourceKind = option(  # noqa: RUF009
        SourceKind.MICROPHONE,
        "Source",
        "Where the sound comes from.",
        names=("Microphone", "File", "Demo"),
    )
    device: str = option(
        "",
        "Device",
        "The microphone or interface to listen to.",
        names=("System default",),
        control=Control.DEVICE,
        used_when=("source", SourceKind.MICROPHONE),
    )
    host_api: str = option(
        "",
        "Sound system",
        "The sound system the device belongs to.",
        chosen_with="device",
        used_when=("source", SourceKind.MICROPHONE),
    )
    file: str = option(
        "",
        "File",
        "The sound file to play through the tuner.",
        control=Control.FILE,
        files="Sound files (*.wav *.flac *.ogg *.mp3 *.aif *.aiff *.au *.caf);;All files (*)",
        used_when=("source", SourceKind.FILE),
    )
    loop: bool = option(
        True,
        "Loop",
        "Start the file again at its end.",
        used_when=("source", SourceKind.FILE),
    )
    channel: int = option(
        1,
        "Channel",
        "Which channel of the device or file to listen to.",
        minimum=1,
        maximum=64,
        step=1,
    )
    sample_rate: int = option(
        0,
        "Sample rate",
        "Frames a second asked of the device; automatic uses the device's own.",
        unit="Hz",
        used_when=("source", SourceKind.MICROPHONE),
        choices=(0, 8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176400, 192000),
        names=("Automatic",),
    )
    gate: float = option(
        -60.0,
        "Noise gate",
        "Sound quieter than this is silence.",
        unit="dBFS",
        minimum=-90.0,
        maximum=-20.0,
        step=1.0,
        control=Control.GATE,
    )

    def __post_init__(self) -> None:
        check_page(self)


@dataclass(frozen=True, slots=True)
class TuningSettings:
    """What the pitch is measured against."""

    concert_pitch: float = option(
        440.0,
        "Concert pitch",
        "The frequency of A4.",
        unit="Hz",
        minimum=220.0,
        maximum=880.0,
        step=0.1,
    )
    tolerance: float = option(
        5.0,
        "Tolerance",
        "A note this close to its target is in tune.",
        unit="¢",
        minimum=0.1,
        maximum=20.0,
        step=0.1,
    )
    instrument: str = option(
        CHROMATIC.name,
        "Instrument",
        "What is tuned: a guitar, whose strings are the targets, or any note.",
        control=Control.INSTRUMENT,
        context="Instruments",
    )
    transposition: str = option(
        "",
        "Transposition",
        "For whom notes are written, such as a clarinet in B♭.",
        choices=("", *(each.name for each in TRANSPOSITIONS)),
        names=("As the instrument",),
        context="Transpositions",
    )
    drop: int = option(
        0,
        "Drop",
        "By how much the lowest string is tuned down: 2 makes drop D.",
        unit="semitones",
        minimum=0,
        maximum=MOST_DROP,
        step=1,
    )
    capo: int = option(
        0,
        "Capo fret",
        "At which fret a capo sits; 0 is none.",
        minimum=0,
        maximum=MOST_CAPO,
        step=1,
    )
    offsets: str = option(
        "",
        "Sweetening",
        "Offset of each string from its note in cents, in the order shown: 0 −2 0 0 −3 0.",
        names=("as the instrument",),
    )
    temperament: str = option(
        EQUAL.name,
        "Temperament",
        "How the octave is divided: equal, historical, just, or into 5 to 72 equal steps.",
        choices=Later(temperament_names),
        context="Temperaments",
        used_when=("scale_file", ""),
    )
    key: str = option(
        KEY_NOTES[0],
        "Key note",
        "On which note temperament or scale are set.",
        choices=KEY_NOTES,
    )
    scale_file: str = option(
        "",
        "Scala scale",
        "A scale file (.scl) instead of the temperament.",
        control=Control.FILE,
        files="Scala scales (*.scl);;All files (*)",
    )
    keyboard_map: str = option(
        "",
        "Keyboard mapping",
        "A Scala mapping (.kbm): which key plays which degree, and how high.",
        control=Control.FILE,
        files="Scala keyboard mappings (*.kbm);;All files (*)",
    )
    naming: Naming = option(  # noqa: RUF009
        Naming.ENGLISH,
        "Note naming",
        "The language of the note names.",
        names=(
            "English (C, B♭, B)",
            "German (C, B, H)",
            "Solfège (Do, Si♭, Si)",
            "Indian (Sa, Re)",
        ),
    )
    octaves: OctaveStyle = option(  # noqa: RUF009
        OctaveStyle.SCIENTIFIC,
        "Octave style",
        "How the octave of a note is written.",
        names=("Scientific (A4)", "Helmholtz (a′)"),
    )
    spell_by_key: bool = option(
        False,
        "Spelling by key",
        "Spell the black keys as the key note wants them.",
    )
    accidentals: Accidentals = option(  # noqa: RUF009
        Accidentals.SHARPS,
        "Black keys",
        "Their note names: sharps or flats.",
        names=("Sharps (C♯, F♯)", "Flats (D♭, G♭)"),
        used_when=("spell_by_key", False),
    )

    def __post_init__(self) -> None:
        check_page(self)
        try:
            parse_offsets(self.offsets)
        except ValueError as error:
            raise InvalidSettingError(
                Text("Settings", "Sweetening takes {wanted}.").format(wanted=text_of(error))
            ) from None

    def tuning(
        self,
        instrument: Instrument | None = None,
        scale: Temperament | None = None,
        mapping: KeyboardMapping | None = None,
        locked: int | None = None,
    ) -> Tuning:
        """The targets that follow from these options; reads no file.

        Args:
            instrument: What the name of the instrument stands for; None for every note.
            scale: What is in the scale file; None for the temperament.
            mapping: What is in the file of the keyboard mapping.
            locked: The index of the only target; None for the nearest.

        Raises:
            IndexError: There is no target of the index that is locked.
        """
        return Tuning(
            self.concert_pitch,
            self.tolerance,
            self.accidentals,
            temperament_named(self.temperament) if scale is None else scale,
            KEY_NOTES.index(self.key),
            self.naming,
            self.octaves,
            instrument,
            transposition_named(self.transposition) if self.transposition else None,
            mapping=mapping,
            locked=locked,
            spell_by_key=self.spell_by_key,
        )


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """How it looks."""

    language: Language = option(  # noqa: RUF009
        Language.SYSTEM,
        "Language",
        "The words of the window.",
        names=("As the system", "English", "Deutsch", "Français", "Español", "日本語", "简体中文"),
    )
    theme: Theme = option(  # noqa: RUF009
        Theme.SYSTEM, "Theme", "Colours of the window.", names=("As the system", "Light", "Dark")
    )
    smoothing: float = option(
        0.12,
        "Smoothing",
        "How long needle and numerals average; 0 shows each raw reading.",
        unit="s",
        minimum=0.0,
        maximum=1.0,
        step=0.01,
    )
    refresh: int = option(
        60,
        "Refresh",
        "How often moving displays are drawn.",
        unit="Hz",
        minimum=10,
        maximum=60,
        step=5,
    )
    history: float = option(
        10.0,
        "History",
        "How far back the plots reach.",
        unit="s",
        minimum=5.0,
        maximum=60.0,
        step=1.0,
    )

    welcome: bool = option(
        False,
        "Welcome",
        "Show the welcome at the next start, as at the first one.",
    )

    def __post_init__(self) -> None:
        check_page(self)


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """The buffer pool and how sound travels."""

    pool_size: int = option(
        16,
        "Pool size",
        "How many buffers circulate; more ride out longer stalls.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    automatic: bool = option(
        False,
        "Automatic pool size",
        "Let the tuner change the pool size from watched use, between the limits below.",
    )
    smallest_pool: int = option(
        4,
        "Smallest pool",
        "The automatic pool size never goes below this.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    largest_pool: int = option(
        MAX_POOL_SIZE,
        "Largest pool",
        "The automatic pool size never goes above this.",
        unit="buffers",
        minimum=MIN_POOL_SIZE,
        maximum=MAX_POOL_SIZE,
        step=1,
    )
    batch_size: int = option(
        1024,
        "Batch size",
        "Frames gathered before they are analysed; fewer react sooner.",
        unit="frames",
        choices=BATCH_SIZES,
    )
    flush_timeout: int = option(
        100,
        "Flush timeout",
        "A batch that is not full after this long is sent as it is.",
        unit="ms",
        minimum=MIN_FLUSH_TIMEOUT_MS,
        maximum=MAX_FLUSH_TIMEOUT_MS,
        step=5,
    )
    buffer_timeout: int = option(
        1000,
        "Buffer timeout",
        "A buffer that is not back after this long is given up.",
        unit="ms",
        minimum=MIN_BUFFER_TIMEOUT_MS,
        maximum=MAX_BUFFER_TIMEOUT_MS,
        step=100,
    )
    transport: Transport = option(  # noqa: RUF009
        Transport.PING_PONG,
        "Transport",
        "How batches reach the analysis: recycled, newly allocated, or copied.",
        names=("Ping-pong (recycled)", "Allocate (new each time)", "Copy (private copy)"),
    )
    metrics: bool = option(True, "Metrics", "Collect and show the figures of the pool.")

    def __post_init__(self) -> None:
        check_page(self)
        least = FLUSHES_IN_BUFFER_TIMEOUT * self.flush_timeout
        if self.buffer_timeout < least:
            raise InvalidSettingError(
                Text(
                    "Settings",
                    "A flush timeout of {flush} ms needs a buffer timeout of at least {least} ms, "
                    "not {timeout} ms.",
                ).format(flush=self.flush_timeout, least=least, timeout=self.buffer_timeout)
            )

        if self.smallest_pool > self.largest_pool:
            raise InvalidSettingError(
                Text(
                    "Settings",
                    "The smallest pool ({smallest}) must not be larger than the largest "
                    "({largest}).",
                ).format(smallest=self.smallest_pool, largest=self.largest_pool)
            )

    def batch_config(self) -> BatchConfig:
        """What the batcher needs to know of these options."""
        return BatchConfig(self.batch_size, self.flush_timeout)

    def pool_config(self) -> PoolConfig:
        """What the pool needs to know of these options."""
        return PoolConfig(
            self.pool_size,
            self.buffer_timeout,
            self.transport,
            self.metrics,
            self.automatic,
            self.smallest_pool,
            self.largest_pool,
        )


Page = (
    AudioSettings | TuningSettings | SoundSettings | DisplaySettings | DataSettings | EngineSettings
)


@dataclass(frozen=True, slots=True)
class Settings:
    """All pages together.

    Raises:
        InvalidSettingError: A value is out of range or of the wrong type, or values do not go
            together.
    """

    audio: AudioSettings = field(default_factory=AudioSettings)
    tuning: TuningSettings = field(default_factory=TuningSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    display: DisplaySettings = field(default_factory=DisplaySettings)
    data: DataSettings = field(default_factory=DataSettings)
    engine: EngineSettings = field(default_factory=EngineSettings)

    def __post_init__(self) -> None:
        for name, kind in PAGES.items():
            page = getattr(self, name)
            if type(page) is not kind:
                raise InvalidSettingError(
                    f"The {name} page takes {kind.__name__}, not {type(page).__name__}."
                )

    def changed(self, page: str, **values: Any) -> Settings:
        """These settings with some values of one page replaced.

        Args:
            page: The page's name, for instance ``engine``.
            **values: New values by option name.

        Raises:
            InvalidSettingError: A value is not taken, values do not go together, or there is
                no such page or option.
        """
        if page not in PAGES:
            raise InvalidSettingError(f"There is no settings page {page!r}.")
        known = {name for name, _ in options_of(PAGES[page])}
        for name in values:
            if name not in known:
                raise InvalidSettingError(f"There is no option {name!r} on the {page} page.")
        old: Any = getattr(self, page)
        new: Any = {page: replace(old, **values)}
        return replace(self, **new)


PAGES: dict[str, type[Page]] = {
    "audio": AudioSettings,
    "tuning": TuningSettings,
    "sound": SoundSettings,
    "display": DisplaySettings,
    "data": DataSettings,
    "engine": EngineSettings,
}
"""The pages by name, in the order in which they are shown."""


def all_options() -> Iterator[tuple[str, str, Option]]:
    """Page name, option name and declaration of every option there is."""
    for page, kind in PAGES.items():
        for name, declared in options_of(kind):
            yield page, name, declared


def values_of(page: Page) -> dict[str, Any]:
    """The values of a page by option name."""
    return {each.name: getattr(page, each.name) for each in fields(page)}
