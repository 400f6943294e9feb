"""The wheel holds everything: the program runs from it, away from the checkout."""

import json
import zipfile
from pathlib import Path

import tuner


def test_the_package_under_test_is_the_installed_one(installed_wheel):
    ended = installed_wheel.python("-c", "import tuner; print(tuner.__file__)")
    assert Path(ended.stdout.strip()).is_relative_to(installed_wheel.site), ended.stderr


def test_resources_are_reached(installed_wheel):
    ask = "from tuner.assets import resource; print(resource('icons', 'tuner.svg'))"
    ended = installed_wheel.python("-c", ask)
    path = Path(ended.stdout.strip())
    assert path.is_relative_to(installed_wheel.site / "tuner" / "resources"), ended.stderr
    assert path.is_file()


def test_every_resource_of_the_checkout_is_in_the_wheel(installed_wheel):
    resources = Path(__file__).parents[2] / "resources"
    wanted = {
        f"tuner/resources/{path.relative_to(resources).as_posix()}"
        for path in resources.rglob("*")
        if path.is_file()
    }
    with zipfile.ZipFile(installed_wheel.wheel) as wheel:
        assert wanted <= set(wheel.namelist())


def test_nothing_but_the_program_is_in_the_wheel(installed_wheel):
    with zipfile.ZipFile(installed_wheel.wheel) as wheel:
        tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"tuner", f"ping_pong_tuner-{tuner.__version__}.dist-info"}


def test_the_program_says_its_version(installed_wheel):
    ended = installed_wheel.python("-m", "tuner", "--version")
    assert ended.returncode == 0, ended.stderr
    assert tuner.__version__ in ended.stdout


def test_the_window_runs_from_the_wheel(installed_wheel, tmp_path, monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    report = tmp_path / "report.json"
    smoke = ("--source", "demo", "--smoke", "2", "--report", str(report))
    ended = installed_wheel.python("-m", "tuner", *smoke)
    assert (ended.returncode, ended.stderr) == (0, "")
    found = json.loads(report.read_text("utf-8"))
    assert found["readings"] > 60
    assert found["lost_frames"] == 0
