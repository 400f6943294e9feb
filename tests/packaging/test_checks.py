"""The test command runs every check and sums up in its last line."""

import sys
from pathlib import Path

import pytest


@pytest.fixture
def checks(bootstrap, load_script, monkeypatch):
    """`packaging/test.py` with nothing to set up and checks that only say how they end."""
    monkeypatch.setitem(sys.modules, "bootstrap", bootstrap)
    module = load_script("test")
    monkeypatch.setattr(bootstrap, "prepare", lambda profile: None)
    monkeypatch.setattr(bootstrap, "environment_program", lambda name: Path(sys.executable))
    good, bad = ("python", "-c", "pass"), ("python", "-c", "raise SystemExit(2)")
    module.CHECKS = {"lint": good, "types": bad, "pytest": good}
    return module


def test_later_checks_run_after_a_failure(checks, capsys):
    assert checks.main([]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("===")] == [
        "=== lint",
        "=== types",
        "=== pytest",
    ]
    assert lines[-1] == "Failed: types"


def test_all_passed_is_said_last(checks, capsys):
    checks.CHECKS.pop("types")
    assert checks.main([]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Passed: lint, pytest"


def test_arguments_go_to_pytest_alone(checks, capfd):
    show = "import sys; print(sys.argv[1:])"
    checks.CHECKS = {"lint": ("python", "-c", show), "pytest": ("python", "-c", show)}
    checks.main(["-x"])
    printed = [line for line in capfd.readouterr().out.splitlines() if line.startswith("[")]
    assert printed == ["[]", "['-x']"]


def test_checks_have_no_screen(checks, capfd):
    show = "import os; print(os.environ['QT_QPA_PLATFORM'])"
    assert checks.passes("python", "-c", show)
    assert capfd.readouterr().out.strip() == "offscreen"
