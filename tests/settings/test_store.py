"""The settings file: kept, damaged, partly wrong, not writable."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tuner.settings.model import PAGES, Settings, all_options
from tuner.settings.option import Option, options_of
from tuner.settings.pages.audio import SourceKind
from tuner.settings.pages.display import Theme
from tuner.settings.store import (
    Loaded,
    SettingsError,
    SettingsStore,
    WindowState,
    _clock_key,
    default_path,
)

CHANGED = (
    Settings()
    .changed("audio", source=SourceKind.FILE, device='A, b; "c" ♯ @x\r\n[y]', file="/tmp/ü=1.wav")
    .changed("tuning", concert_pitch=442.1)
    .changed("display", theme=Theme.DARK, smoothing=0.0)
    .changed("engine", pool_size=8, metrics=False, flush_timeout=50)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "tuner" / "settings.ini"


@pytest.fixture
def store(path: Path) -> SettingsStore:
    return SettingsStore(path)


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def values(declared: Option) -> st.SearchStrategy[Any]:
    if declared.choices:
        return st.sampled_from(declared.choices)
    if declared.kind is bool:
        return st.booleans()
    if declared.kind is str:
        return st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
    if declared.kind is int:
        return st.integers(int(declared.minimum or 0), int(declared.maximum or 0))
    return st.floats(declared.minimum, declared.maximum)


def pages() -> st.SearchStrategy[Settings]:
    made = {}
    for page, kind in PAGES.items():
        fields = {name: values(declared) for name, declared in options_of(kind)}
        if page == "tuning":
            fields["offsets"] = st.lists(st.integers(-100, 100).map(str)).map(" ".join)
            fields["piano"] = st.sampled_from(("", "A0:330", "C3:95.5 C7:8000"))
        if page == "data":
            fields["osc_to"] = st.sampled_from(("127.0.0.1:9000", "[::1]:57120", "studio:1"))
        if page == "engine":
            fields["flush_timeout"] = st.integers(5, 100)
            fields["smallest_pool"] = st.integers(2, 20)
            fields["largest_pool"] = st.integers(20, 64)
        made[page] = st.builds(kind, **fields)
    return st.builds(Settings, **made)


def test_a_missing_file_means_defaults(store: SettingsStore, path: Path) -> None:
    assert store.load() == Loaded(Settings(), first=True)
    assert not path.parent.exists()


def test_what_is_saved_is_loaded(store: SettingsStore, path: Path) -> None:
    store.save(CHANGED)
    assert store.load() == Loaded(CHANGED)
    store.save(Settings())
    assert store.load() == Loaded(Settings())
    assert [each.name for each in path.parent.iterdir()] == ["settings.ini"]


def test_a_window_or_a_clock_that_was_kept_is_no_setting(store: SettingsStore) -> None:
    store.save_window(WindowState(b"a", b"b", "tones"))
    store.save_clock("Interface", 12.5)
    assert store.load() == Loaded(Settings(), first=True)
    store.save(Settings())
    assert not store.load().first


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages())
def test_all_settings_survive_a_restart(tmp_path: Path, chosen: Settings) -> None:
    path = tmp_path / f"{os.urandom(4).hex()}.ini"
    SettingsStore(path).save(chosen)
    # Another process knows nothing of what QSettings remembers, nor does another name.
    copy = path.with_suffix(".copy")
    copy.write_bytes(path.read_bytes())
    assert SettingsStore(copy).load() == Loaded(chosen)


def test_settings_survive_into_another_process(store: SettingsStore, path: Path) -> None:
    store.save(CHANGED)
    code = (
        "import pathlib, sys; from tuner.settings.store import SettingsStore;"
        "loaded = SettingsStore(pathlib.Path(sys.argv[1])).load();"
        "print(loaded.settings.engine.pool_size, loaded.settings.engine.metrics, loaded.notice)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == ["8", "False", "None"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not a settings file"),
        (b"\n\n", "not a settings file"),
        (b"\0" * 200, "not a text"),
        (bytes(range(256)) * 4, "not a text"),
        (b"\x89PNG\r\n\x1a\n", "not a text"),
        (b"[engine]\npool_size=16\n[aud", "not a settings file"),
        (b"just a line\n", "not a settings file"),
        (b"[General]\nformat=1\n[engine]\npool_size=1\n", "cut short"),
        (b"[a]\nx=@Variant(\\0\\0\\0\\x7f)\n", "not written by this program"),
        (b"[a]\nx=" + b"y" * 1_000_001, "far too large"),
    ],
)
def test_a_damaged_file_is_set_aside_and_named(
    store: SettingsStore, path: Path, content: bytes, why: str
) -> None:
    write(path, content)
    loaded = store.load()
    aside = path.with_name("settings.ini.damaged-1")
    assert loaded.settings == Settings()
    assert loaded.notice == (
        f"The settings file was damaged ({why}) and is now kept as {aside}; defaults are used."
    )
    assert aside.read_bytes() == content
    assert not path.exists()
    store.save(CHANGED)
    assert store.load() == Loaded(CHANGED)


def test_no_damaged_file_is_overwritten_by_the_next(store: SettingsStore, path: Path) -> None:
    for content in (b"\0one", b"\0two", b"\0three"):
        write(path, content)
        store.load()
    kept = [path.with_name(f"settings.ini.damaged-{n}").read_bytes() for n in (1, 2, 3)]
    assert kept == [b"\0one", b"\0two", b"\0three"]


def test_a_file_cut_short_anywhere_is_noticed(store: SettingsStore, path: Path) -> None:
    store.save(CHANGED)
    store.save_window(WindowState(b"\0geometry", b"\xfflayout"))
    store.save(CHANGED)
    whole = path.read_bytes()
    for length in range(0, len(whole.rstrip()), 7):
        cut = SettingsStore(path.with_name(f"cut-{length}.ini"))
        write(cut.path, whole[:length])
        loaded = cut.load()
        assert loaded.settings == Settings()
        assert loaded.notice is not None, whole[:length]
        assert "damaged" in loaded.notice


def test_a_file_cannot_run_code(store: SettingsStore, path: Path, tmp_path: Path) -> None:
    from PySide6.QtCore import QSettings  # noqa: PLC0415

    class Payload:
        def __reduce__(self) -> Any:
            return (open, (str(tmp_path / "pwned"), "w"))

    writer = QSettings(str(tmp_path / "written.ini"), QSettings.Format.IniFormat)
    writer.setValue("audio/device", Payload())
    writer.sync()
    write(path, (tmp_path / "written.ini").read_bytes())
    assert "damaged" in (store.load().notice or "")
    assert not (tmp_path / "pwned").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders")
def test_a_pipe_in_the_place_of_the_file_is_not_waited_for(
    store: SettingsStore, path: Path
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    loaded = store.load()
    assert loaded.settings == Settings()
    assert "not a settings file" in str(loaded.notice)
    store.save(Settings())
    assert store.load().notice is None


def test_a_damaged_file_that_cannot_be_moved_is_named(
    store: SettingsStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(path, b"\0")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.notice == (
        f"The settings file {path} is damaged (not a text) and cannot be set aside "
        "(permission denied); defaults are used."
    )
    with pytest.raises(SettingsError):
        store.save(Settings())
    assert path.read_bytes() == b"\0"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("engine/pool_size=9999", "Pool size takes 2 to 64 buffers, not 9999. The default, 16 b"),
        ("engine/pool_size=many", "Pool size takes a whole number, not “many”."),
        ("engine/pool_size=16.5", "Pool size takes a whole number, not “16.5”."),
        ("engine/pool_size=", "Pool size takes a whole number, not “”."),
        ("engine/pool_size=1, 2", "Pool size takes a whole number, not “1, 2”."),
        ("engine/pool_size=@Size(1 2)", "Pool size takes a whole number"),
        ("engine/pool_size=@Invalid()", "Pool size takes a whole number, not None."),
        ("engine/pool_size=@ByteArray(16)", "Pool size takes a whole number"),
        ("engine/batch_size=1000", "Batch size takes one of 256, 512"),
        ("engine/transport=pigeon", "Transport takes one of Ping-pong"),
        ("engine/metrics=perhaps", "Metrics takes on or off, not “perhaps”."),
        ("audio/gate=nan", "Noise gate takes a finite number"),
        ("audio/gate=1e999", "Noise gate takes a finite number"),
        ("audio/gate=loud", "Noise gate takes a number, not “loud”."),
        ("tuning/concert_pitch=219.9", "Concert pitch takes 220.0 to 880.0 Hz, not 219.9."),
        ("display/theme=sepia", "Theme takes one of As the system, Light, Dark; not “sepia”."),
    ],
)
def test_a_single_wrong_value_becomes_its_default_and_is_named(
    store: SettingsStore, path: Path, line: str, words: str
) -> None:
    key, value = line.split("=", 1)
    page, name = key.split("/")
    write(path, f"[{page}]\n{name}={value}\n\n[zz]\nfuture=1\n\n[Audio2]\nx=1\n")
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert loaded.notice.startswith("Some settings could not be used. ")
    assert words in loaded.notice
    assert path.exists()


def test_the_other_values_are_kept(store: SettingsStore, path: Path) -> None:
    write(path, "[engine]\npool_size=9999\nbatch_size=512\n[tuning]\nconcert_pitch=442.5\n")
    kept = Settings().changed("engine", batch_size=512).changed("tuning", concert_pitch=442.5)
    assert store.load().settings == kept


def test_values_that_do_not_go_together_become_defaults(store: SettingsStore, path: Path) -> None:
    write(path, "[engine]\nflush_timeout=900\npool_size=8\n[audio]\nchannel=2\n")
    loaded = store.load()
    assert loaded.settings == Settings().changed("audio", channel=2)
    assert "needs a buffer timeout of at least 1800 ms" in (loaded.notice or "")


def test_a_file_written_by_hand_needs_no_marks(store: SettingsStore, path: Path) -> None:
    write(path, "[audio]\ndevice=Interface, rear\nloop=False\n[engine]\nmetrics=FALSE")
    wanted = Settings().changed("audio", device="Interface, rear", loop=False)
    assert store.load() == Loaded(wanted.changed("engine", metrics=False))


def test_keys_of_a_newer_version_are_kept(store: SettingsStore, path: Path) -> None:
    write(path, "[engine]\nnuma=3\n\n[hologram]\ndepth=7\n\n[~z]\nlater=1\n")
    store.save(CHANGED)
    assert store.load() == Loaded(CHANGED)
    lines = path.read_text().splitlines()
    assert {"numa=3", "depth=7", "later=1"} <= set(lines)


def test_window_and_settings_share_the_file(store: SettingsStore) -> None:
    state = WindowState(bytes(range(256)), b"\xffdocks\0", "reeds")
    assert store.load_window() == WindowState()
    store.save(CHANGED)
    store.save_window(state)
    store.save(CHANGED)
    assert store.load_window() == state
    assert store.load() == Loaded(CHANGED)


@pytest.mark.parametrize(
    "content", ["[window]\ngeometry=***\nlayout=YQ\n", "[window]\ngeometry=ä\nlayout=1,2\n", "\0"]
)
def test_a_window_that_cannot_be_read_is_unknown(
    store: SettingsStore, path: Path, content: str
) -> None:
    write(path, content)
    assert store.load_window() == WindowState()


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "file" / "settings.ini")
    loaded = store.load()
    assert loaded.settings == Settings()
    for save in (lambda: store.save(CHANGED), lambda: store.save_window(WindowState(b"a", b"b"))):
        with pytest.raises(SettingsError, match=r"^Settings cannot be kept in .*closed\.$"):
            save()


def test_a_folder_in_the_place_of_the_file_is_a_sentence(store: SettingsStore, path: Path) -> None:
    path.mkdir(parents=True)
    loaded = store.load()
    assert loaded.settings == Settings()
    assert loaded.notice is not None
    assert "cannot be read" in loaded.notice
    assert store.load_window() == WindowState()
    with pytest.raises(SettingsError, match="cannot be kept"):
        store.save(CHANGED)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users reach too, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
@pytest.mark.parametrize("writable_file", [True, False])
def test_a_read_only_folder_is_a_sentence_and_loses_nothing(
    open_folder: Path, writable_file: bool
) -> None:
    store = SettingsStore(open_folder / "settings.ini")
    store.save(CHANGED)
    before = store.path.read_bytes()
    store.path.chmod(0o666 if writable_file else 0o444)
    open_folder.chmod(0o555)
    code = (
        "import os, pathlib, sys\n"
        "from tuner.settings.model import Settings\n"
        "from tuner.settings.store import SettingsError, SettingsStore\n"
        # Nothing is read-only to root.
        "if os.getuid() == 0: os.setgid(65534); os.setuid(65534)\n"
        "store = SettingsStore(pathlib.Path(sys.argv[1]))\n"
        "print(store.load().settings.engine.pool_size)\n"
        "try: store.save(Settings())\n"
        "except SettingsError as error: print(error)\n"
        "print(store.load().settings.engine.pool_size)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(store.path)], capture_output=True, text=True, check=False
    )
    first, sentence, second = run.stdout.splitlines()
    assert run.stderr == ""
    assert first == second == "8"
    assert sentence.startswith("Settings cannot be kept in ")
    assert store.path.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on file size stands for a full disk")
def test_a_full_disk_is_a_sentence_and_loses_nothing(store: SettingsStore, path: Path) -> None:
    store.save(CHANGED)
    before = path.read_bytes()
    code = (
        "import pathlib, resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from tuner.settings.model import Settings\n"
        "from tuner.settings.store import SettingsError, SettingsStore\n"
        "store = SettingsStore(pathlib.Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "try: store.save(Settings())\n"
        "except SettingsError as error: print(error, file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-B", "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert run.stderr.startswith("Settings cannot be kept in ")
    assert "Traceback" not in run.stderr
    assert path.read_bytes() == before


def test_after_a_failed_save_the_file_still_counts(
    store: SettingsStore, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(CHANGED)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(SettingsError, match="no space left on device"):
        store.save(Settings())
    assert store.load() == Loaded(CHANGED)


def test_the_default_place_is_the_users_own() -> None:
    assert SettingsStore().path == default_path()
    assert default_path().name == "settings.ini"
    assert default_path().is_absolute()


def test_every_option_is_in_the_file_by_page_and_name(store: SettingsStore, path: Path) -> None:
    store.save(Settings())
    text = path.read_text()
    for page, name, _ in all_options():
        assert f"[{page}]" in text
        assert f"\n{name}=" in text


def test_a_clock_correction_is_kept_for_each_device(store: SettingsStore) -> None:
    store.save(Settings())
    store.save_clock("Interface / 2", 38.25)
    store.save_clock("Built-in", -4.0)
    again = SettingsStore(store.path)
    assert again.load_clock("Interface / 2") == 38.25
    assert again.load_clock("Built-in") == -4.0
    assert again.load_clock("Another") == 0.0
    assert again.load().notice is None


@pytest.mark.parametrize("written", ["nonsense", "nan", "1e9", ""])
def test_a_clock_correction_that_is_none_is_not_believed(
    store: SettingsStore, written: str
) -> None:
    store.save(Settings())
    store._write({_clock_key("Mic"): written})
    assert store.load_clock("Mic") == 0.0
