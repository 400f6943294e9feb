"""What desktops and stores read about the program agrees with the project."""

import configparser
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

import tuner

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
NAME = "org.pingpongtuner.Tuner"


@pytest.fixture
def entry():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(LINUX / f"{NAME}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


@pytest.fixture
def metainfo():
    return ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()


@pytest.fixture
def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_entry_starts_a_program_of_the_project(entry, project):
    assert entry["Exec"].split()[0] in project["gui-scripts"]


def test_both_describe_the_same_program(entry, metainfo):
    assert metainfo.findtext("id") == entry["Icon"] == NAME
    assert metainfo.findtext("launchable") == f"{NAME}.desktop"
    assert metainfo.findtext("name") == entry["Name"]
    assert metainfo.findtext("summary") == entry["Comment"]


def test_metainfo_states_the_licence_and_the_release(metainfo, project):
    assert metainfo.findtext("project_license") == project["license"]
    release = metainfo.find("releases/release")
    assert release is not None
    assert release.get("version") == tuner.__version__


def test_the_programs_it_provides_exist(metainfo, project):
    programs = {binary.text for binary in metainfo.iterfind("provides/binary")}
    assert programs == {*project["scripts"], *project["gui-scripts"]}


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", str(LINUX / f"{NAME}.desktop")),
        ("appstreamcli", "validate", "--no-net", str(LINUX / f"{NAME}.metainfo.xml")),
    ],
    ids=lambda command: command[0],
)
def test_validators_agree(command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
