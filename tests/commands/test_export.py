"""``tuner export``: what is written is what was asked for."""

import json

import pytest

from tuner.cli import main
from tuner.music.midi_tuning import read_bulk_dump


def run(capsys, *arguments):
    try:
        code = main(list(map(str, arguments)))
    except SystemExit as ended:
        code = ended.code
    return code, *capsys.readouterr()


def test_scala_files_are_read_back(tmp_path, capsys):
    scale, kbm = tmp_path / "w.scl", tmp_path / "w.kbm"
    asked = ["--temperament", "kirnberger iii", "--key", "D", "--a4", "415"]
    for out in (scale, kbm):
        assert run(capsys, "export", out, *asked) == (0, "", "")
    code, out, _ = run(capsys, "scale", scale, "--kbm", kbm, "--json")
    assert code == 0
    found = json.loads(out)
    assert found["description"].startswith("Kirnberger III, Johann Philipp Kirnberger")
    assert found["cents"][3] == pytest.approx(386.3137)
    assert found["keys"]["69"] == pytest.approx(415.0)
    assert found["keys"]["66"] / found["keys"]["62"] == pytest.approx(5 / 4)


def test_midi_leaves_keys_out_and_says_so(tmp_path, capsys):
    out = tmp_path / "five.syx"
    code, _, err = run(capsys, "export", out, "--temperament", "5-EDO")
    assert code == 0
    assert err == "tuner: 75 keys without a note stay as they are.\n"
    assert read_bulk_dump(out.read_bytes()).name == "5-EDO"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["v.tun"], 2, "export writes .scl, .kbm, .syx, not 'v.tun'"),
        (["gone/v.scl"], 1, "cannot be written"),
        (["v.scl", "--temperament", "Vallotty"], 2, "Vallotti"),
        (["v.scl", "--scale", "none.scl"], 1, "none.scl"),
    ],
)
def test_what_cannot_be_written(tmp_path, capsys, monkeypatch, arguments, code, words):
    monkeypatch.chdir(tmp_path)
    ended, out, err = run(capsys, "export", *arguments)
    assert (ended, out) == (code, "")
    assert words in err
    assert not list(tmp_path.iterdir())


def test_options_that_change_nothing_of_it_are_refused(capsys):
    code, _, err = run(capsys, "--instrument", "Violin", "export", "v.scl")
    assert code == 2
    assert "--instrument does not go with “tuner export”" in err
