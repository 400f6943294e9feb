"""What ``tuner scale`` prints."""

import json

import pytest

from tuner.commands.scale import show_scales

MAJOR = "! major.scl\n!\nJust major, gamme à sept degrés\n 7\n!\n" + "".join(
    f" {each}\n" for each in ["9/8", "5/4", "4/3", "3/2", "5/3", "15/8", "2/1"]
)
WHITE = "12\n60\n72\n60\n69\n440.0\n7\n0\nx\n1\nx\n2\n3\nx\n4\nx\n5\nx\n6\n"


@pytest.fixture
def scl(tmp_path):
    path = tmp_path / "major.scl"
    path.write_bytes(MAJOR.encode("latin-1"))
    return path


@pytest.fixture
def kbm(tmp_path):
    path = tmp_path / "white.kbm"
    path.write_text(WHITE)
    return path


def records(capsys, *arguments):
    complete = show_scales(*arguments, as_json=True)
    out, err = capsys.readouterr()
    return complete, [json.loads(line) for line in out.splitlines()], err


def test_json(capsys, scl):
    complete, (record,), err = records(capsys, [scl], None)
    assert complete
    assert err == ""
    assert set(record) == {"file", "description", "cents"}
    assert record["file"] == str(scl)
    assert record["description"] == "Just major, gamme à sept degrés"
    assert record["cents"][3] == pytest.approx(701.955, abs=1e-4)
    assert record["cents"][-1] == 1200.0


def test_json_with_a_mapping(capsys, scl, kbm):
    complete, (record,), _ = records(capsys, [scl], kbm)
    assert complete
    assert list(record["keys"]) == ["60", "62", "64", "65", "67", "69", "71", "72"]
    assert record["keys"]["69"] == 440.0
    assert record["keys"]["60"] == pytest.approx(264.0)


def test_a_bad_file_is_named_and_the_others_are_done(capsys, scl, tmp_path):
    bad = tmp_path / "bad.scl"
    bad.write_text("d\n2\n3/2\n0/1\n")
    missing, empty = tmp_path / "missing.scl", tmp_path / "empty"
    empty.mkdir()
    complete, (first, second, third, last), err = records(capsys, [bad, missing, empty, scl], None)
    assert not complete
    assert (first["file"], first["line"]) == (str(bad), 4)
    assert "line 4" in first["error"]
    assert (second["file"], second["line"]) == (str(missing), None)
    assert third["line"] is None
    assert last["cents"][-1] == 1200.0
    assert len(err.splitlines()) == 3
    assert err.startswith(f"tuner: {bad}: line 4: ")


def test_a_bad_mapping_leaves_the_scales(capsys, scl, tmp_path):
    bad = tmp_path / "bad.kbm"
    bad.write_text("12\n0\n127\nsixty\n")
    complete, (first, second), err = records(capsys, [scl], bad)
    assert not complete
    assert (first["file"], first["line"]) == (str(bad), 4)
    assert "keys" not in second
    assert len(err.splitlines()) == 1


def test_a_folder_is_all_its_scales(capsys, scl, tmp_path):
    (tmp_path / "below").mkdir()
    names = ["B.SCL", "a.scl", "below/z.scl"]
    for name in names:
        (tmp_path / name).write_text(MAJOR)
    (tmp_path / "notes.txt").write_text("no scale")
    complete, found, err = records(capsys, [tmp_path], None)
    assert (complete, err) == (True, "")
    wanted = sorted([*(tmp_path / name for name in names), scl])
    assert [each["file"] for each in found] == [str(each) for each in wanted]


def test_text(capsys, scl, kbm):
    assert show_scales([scl], kbm, as_json=False)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{scl}: Just major, gamme à sept degrés"
    assert lines[4].split() == ["4", "701.95500", "¢", "3/2"]
    assert "key  69  degree    5     440.00000 Hz" in lines[13]


def test_a_description_cannot_command_the_terminal(capsys, tmp_path):
    path = tmp_path / "escape.scl"
    path.write_bytes(b"\x1b[2J\x07red\n1\n2/1\n")
    assert show_scales([path], None, as_json=False)
    assert "\x1b" not in capsys.readouterr().out


def test_a_file_whose_name_is_no_text(capsys, tmp_path):
    path = tmp_path / "ma\udcf1ana.scl"
    try:
        path.write_text(MAJOR)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    assert show_scales([path], None, as_json=True)
    assert show_scales([path], None, as_json=False)
    first, *_ = capsys.readouterr().out.splitlines()
    assert json.loads(first)["file"] == str(path)
