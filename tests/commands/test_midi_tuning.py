"""``tuner scale --mts`` as a user meets it."""

import pytest

from tests.commands.test_scale import MAJOR, WHITE
from tuner.cli import main
from tuner.music.midi_tuning import STEP_CENTS, read_bulk_dump


@pytest.fixture
def scl(tmp_path):
    path = tmp_path / "just.scl"
    path.write_bytes(MAJOR.encode("latin-1"))
    return path


def run(capsys, *arguments):
    try:
        code = main(list(map(str, arguments)))
    except SystemExit as ended:
        code = ended.code
    return code, capsys.readouterr().err


def test_a_scale_is_written_and_reads_back(capsys, scl, tmp_path):
    out = tmp_path / "just.syx"
    code, err = run(capsys, "scale", scl, "--mts", out, "--a4", 415, "--key", "D")
    assert code == 0
    found = read_bulk_dump(out.read_bytes())
    assert found.name == "just"
    within = STEP_CENTS / 1200
    assert found.frequencies[62] == pytest.approx(415 * 2 ** (-7 / 12), rel=within)
    assert found.frequencies[66] == pytest.approx(found.frequencies[62] * 3 / 2, rel=2 * within)
    # A scale of seven notes climbs faster than the keys: its ends are beyond MIDI.
    missing = sum(hz is None for hz in found.frequencies)
    assert f"{missing} of 128 keys" in err


def test_a_mapping_says_how_high(capsys, scl, tmp_path):
    (tmp_path / "white.kbm").write_text(WHITE)
    out = tmp_path / "w.syx"
    assert run(capsys, "scale", scl, "--kbm", tmp_path / "white.kbm", "--mts", out) == (0, "")
    found = read_bulk_dump(out.read_bytes()).frequencies
    assert found[69] == pytest.approx(440.0)
    assert found[60] == pytest.approx(264.0, rel=1e-5)
    assert found[61] is found[59] is None


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--a4", "442"], "go with --mts"),
        (["--mts", "o.syx", "--a4", "9"], "Concert pitch"),
        (["--mts", "o.syx", "--key", "H2O"], "--key"),
        (["b.scl", "--mts", "o.syx"], "one scale"),
    ],
)
def test_wrong_use(capsys, scl, monkeypatch, tmp_path, arguments, words):
    monkeypatch.chdir(tmp_path)
    code, err = run(capsys, "scale", scl, *arguments)
    assert code == 2
    assert words in err
    assert not (tmp_path / "o.syx").exists()


def test_what_cannot_be_read_or_written_is_one_sentence(capsys, scl, tmp_path):
    code, err = run(capsys, "scale", tmp_path / "gone.scl", "--mts", tmp_path / "o.syx")
    assert (code, len(err.splitlines())) == (1, 1)
    code, err = run(capsys, "scale", scl, "--mts", tmp_path / "none" / "o.syx")
    assert (code, len(err.splitlines())) == (1, 1)
    assert "cannot be written" in err
