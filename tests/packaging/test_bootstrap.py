"""Set-up does what is missing, once, and says what it cannot do in one sentence."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")


@pytest.fixture
def checkout(bootstrap, tmp_path, monkeypatch):
    """A checkout with nothing but a project file, and a record of the steps taken in it."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    steps: list[str] = []
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")

    def create_environment():
        bootstrap.ENVIRONMENT.mkdir(exist_ok=True)
        steps.append("environment")

    def install_system_packages(needs):
        steps.append("system")
        return record.settled

    monkeypatch.setattr(bootstrap, "create_environment", create_environment)
    monkeypatch.setattr(bootstrap, "install_project", lambda extra: steps.append("project"))
    monkeypatch.setattr(bootstrap, "install_system_packages", install_system_packages)
    record = SimpleNamespace(root=tmp_path, steps=steps, settled=True)
    return record


def test_the_second_call_has_nothing_to_do(bootstrap, checkout):
    bootstrap.prepare(bootstrap.RUN)
    assert checkout.steps == ["system", "environment", "project"]
    checkout.steps.clear()
    bootstrap.prepare(bootstrap.RUN)
    assert checkout.steps == []


def test_a_changed_project_is_installed_again(bootstrap, checkout):
    bootstrap.prepare(bootstrap.RUN)
    checkout.steps.clear()
    (checkout.root / "pyproject.toml").write_text("[project]\ndependencies = ['more']\n")
    bootstrap.prepare(bootstrap.RUN)
    assert "project" in checkout.steps


def test_missing_system_packages_are_looked_for_again_without_pip(bootstrap, checkout):
    checkout.settled = False
    bootstrap.prepare(bootstrap.RUN)
    checkout.steps.clear()
    bootstrap.prepare(bootstrap.RUN)
    assert checkout.steps == ["system"]


def test_set_up_for_tests_covers_running(bootstrap, checkout):
    bootstrap.prepare(bootstrap.TEST)
    checkout.steps.clear()
    bootstrap.prepare(bootstrap.RUN)
    assert checkout.steps == []
    assert set(bootstrap.RUN.needs) <= set(bootstrap.TEST.needs)


def test_an_old_python_is_told_so(bootstrap, monkeypatch):
    monkeypatch.setattr(bootstrap.sys, "version_info", (3, 9, 6))
    monkeypatch.setattr(bootstrap.platform, "python_version", lambda: "3.9.6")
    with pytest.raises(bootstrap.SetUpError, match=r"Python 3\.11 or later .* this is 3\.9\.6"):
        bootstrap.demand_python()


def answering(monkeypatch, bootstrap, text):
    """Let every command answer with a text."""
    answer = SimpleNamespace(stdout=text, returncode=0)
    monkeypatch.setattr(bootstrap.subprocess, "run", lambda *_, **__: answer)


def test_packages_count_only_when_fully_installed(bootstrap, monkeypatch):
    answering(monkeypatch, bootstrap, "a installed\nb config-files\nd installed\n")
    assert bootstrap.missing_packages(["a", "b", "c|d", "e|f"]) == ["b", "e|f"]


def test_the_first_alternative_on_offer_is_chosen(bootstrap, monkeypatch):
    policy = """\
old:
  Installed: (none)
  Candidate: 1.0
none:
  Installed: (none)
  Candidate: (none)
"""
    answering(monkeypatch, bootstrap, policy)
    assert bootstrap.available_packages(["new|old", "none", "unknown"]) == ["old"]


@pytest.fixture
def debian(bootstrap, monkeypatch):
    """A Debian without the packages, whose apt-get records what it is asked and obeys."""
    state = SimpleNamespace(installed=set(), offered={"libportaudio2"}, commands=[], fails=set())

    def attempt(command):
        state.commands.append(command)
        if command[-1] not in state.fails and "install" in command:
            state.installed |= set(command[command.index("install") + 1 :])
        return command[-1] not in state.fails

    replacements = {
        "has_venv": lambda: True,
        "root_prefix": lambda: [],
        "attempt": attempt,
        "missing_packages": lambda names: [n for n in names if n not in state.installed],
        "available_packages": lambda names: [n for n in names if n in state.offered],
    }
    for name, replacement in replacements.items():
        monkeypatch.setattr(bootstrap, name, replacement)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")
    return state


def test_known_packages_need_no_new_lists(bootstrap, debian, capsys):
    assert bootstrap.install_system_packages((bootstrap.SOUND,))
    assert [command[-1] for command in debian.commands] == ["libportaudio2"]
    assert capsys.readouterr().out == "Installing system packages: libportaudio2\n"


def test_stale_lists_are_renewed_once(bootstrap, debian):
    debian.fails = {"libportaudio2"}
    assert not bootstrap.install_system_packages((bootstrap.SOUND,))
    assert [command[-1] for command in debian.commands] == [
        "libportaudio2",
        "update",
        "libportaudio2",
    ]


def test_what_is_not_on_offer_costs_a_warning(bootstrap, debian, capsys):
    debian.offered.clear()
    assert bootstrap.install_system_packages((bootstrap.SOUND,))
    warning = capsys.readouterr().err
    assert warning.startswith("Warning: the microphone cannot be used")
    assert warning.count("\n") == 1


def test_without_root_the_command_is_named(bootstrap, debian, capsys, monkeypatch):
    monkeypatch.setattr(bootstrap, "root_prefix", lambda: None)
    assert not bootstrap.install_system_packages((bootstrap.SOUND,))
    assert "run as an administrator: apt-get install libportaudio2" in capsys.readouterr().err
    assert debian.commands == []


def test_other_systems_are_left_alone(bootstrap, debian, monkeypatch):
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    assert bootstrap.install_system_packages((bootstrap.SOUND, bootstrap.WINDOW))
    assert debian.commands == []


def test_a_failed_step_names_its_log_and_a_good_one_leaves_none(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap.tempfile, "tempdir", str(tmp_path))
    bootstrap.run_step([sys.executable, "-c", "print('well')"])
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(bootstrap.StepError) as failure:
        bootstrap.run_step([sys.executable, "-c", "print('badly'); raise SystemExit(3)"])
    (log,) = tmp_path.iterdir()
    assert str(failure.value) == f"see {log}"
    assert "badly" in log.read_text()


def test_a_command_that_does_not_exist_is_a_failed_step(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap.tempfile, "tempdir", str(tmp_path))
    with pytest.raises(bootstrap.StepError):
        bootstrap.run_step([str(tmp_path / "nothing")])


def test_an_environment_that_works_is_kept(bootstrap, monkeypatch):
    if not (Path(sys.prefix) / "pyvenv.cfg").is_file():
        pytest.skip("these tests do not run in a virtual environment")
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", Path(sys.prefix))
    assert bootstrap.environment_works()


def test_no_environment_does_not_work(bootstrap, tmp_path, monkeypatch):
    monkeypatch.setattr(bootstrap, "ENVIRONMENT", tmp_path / ".venv")
    assert not bootstrap.environment_works()


def test_pip_with_a_wrong_digest_is_refused(bootstrap, tmp_path):
    (tmp_path / "pip.whl").write_bytes(b"not pip")
    release = tmp_path / "json"
    release.write_text(
        '{"urls": [{"packagetype": "bdist_wheel", "filename": "pip.whl",'
        ' "url": "pip.whl", "digests": {"sha256": "0"}}]}'
    )
    bootstrap.PIP_RELEASE = release.as_uri()
    with pytest.raises(ValueError, match="digest"):
        bootstrap.download_pip(tmp_path)


@pytest.mark.parametrize(
    ("action", "code", "said"),
    [
        ("return 7", 7, ""),
        ("raise KeyboardInterrupt", 130, ""),
        ("raise SetUpError('No.')", 1, "No."),
    ],
)
def test_a_command_ends_without_a_traceback(bootstrap, action, code, said):
    folder = Path(bootstrap.__file__).parent
    script = f"from bootstrap import *\ndef main(arguments):\n    {action}\nrun_main(main)"
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr.strip()) == (code, said)


@posix_only
def test_the_exit_code_and_arguments_are_passed_on(bootstrap):
    folder = Path(bootstrap.__file__).parent
    script = "import bootstrap; bootstrap.hand_over(['/bin/sh', '-c', 'exit $0', '42'])"
    ended = subprocess.run([sys.executable, "-c", script], cwd=folder, check=False)
    assert ended.returncode == 42
