"""Set-up of a checkout by a bare Python: system packages, virtual environment, project.

`run.py` and `test.py` share this module. It uses the standard library only and must at least
be importable by older Pythons, so that they can be told that they are too old. Every step
first looks whether there is anything to do; when a step does something it prints one line,
and its full output goes to a log file that is only kept, and named, when the step fails.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, NoReturn, TextIO

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)
APT_PATIENCE = "--option=DPkg::Lock::Timeout=300"
"""Seconds to wait while another program holds the package database."""
PIP_RELEASE = "https://pypi.org/pypi/pip/json"
INTERRUPTED = 130
"""The exit code shells give to a program ended by Ctrl+C."""


class SetUpError(Exception):
    """Set-up cannot go on; the message is one sentence for the user."""


class StepError(Exception):
    """A command of a step failed; the message names its log."""


class SystemNeed(NamedTuple):
    """Debian packages that belong together.

    Attributes:
        packages: Names; `a|b` means the first of the two that the distribution offers.
        without: What does not work when they are missing.
    """

    packages: tuple[str, ...]
    without: str


class Profile(NamedTuple):
    """What a command needs before it can start.

    Attributes:
        name: Distinguishes the stamps of the commands.
        extra: The extra of the project to install, or nothing.
        needs: System packages, on Debian and Ubuntu.
        covers: Profiles that need nothing more once this one is set up.
    """

    name: str
    extra: str
    needs: tuple[SystemNeed, ...]
    covers: tuple[Profile, ...] = ()


SOUND = SystemNeed(("libportaudio2",), "the microphone cannot be used")
WINDOW = SystemNeed(
    # Everything Qt's xcb, Wayland and offscreen platforms link to, and a font to draw with.
    (
        "fonts-dejavu-core",
        "libdbus-1-3",
        "libegl1",
        "libfontconfig1",
        "libgl1",
        "libglib2.0-0t64|libglib2.0-0",
        "libwayland-client0",
        "libwayland-cursor0",
        "libwayland-egl1",
        "libx11-xcb1",
        "libxcb-cursor0",
        "libxcb-icccm4",
        "libxcb-image0",
        "libxcb-keysyms1",
        "libxcb-randr0",
        "libxcb-render-util0",
        "libxcb-shape0",
        "libxcb-sync1",
        "libxcb-xfixes0",
        "libxcb-xkb1",
        "libxkbcommon-x11-0",
        "libxkbcommon0",
    ),
    "the window may not open",
)
SOUND_SERVER = SystemNeed(
    ("libasound2-plugins", "pulseaudio", "pulseaudio-utils"),
    "the tests of the microphone are skipped",
)

RUN = Profile("run", "", (SOUND, WINDOW))
TEST = Profile("test", "dev", (SOUND, WINDOW, SOUND_SERVER), covers=(RUN,))


def demand_python() -> None:
    """Refuse a Python that the project does not support.

    Raises:
        SetUpError: This Python is older than `OLDEST_PYTHON`.
    """
    if sys.version_info[:2] < OLDEST_PYTHON:
        needed = ".".join(map(str, OLDEST_PYTHON))
        raise SetUpError(
            f"Python {needed} or later is needed and this is {platform.python_version()}: "
            "install a newer one, for instance from https://www.python.org/downloads/"
        )


def prepare(profile: Profile) -> None:
    """Install whatever the profile still lacks; a second call returns at once.

    Raises:
        SetUpError: Something is impossible here; the message says what to do.
    """
    demand_python()
    system, python = stamp("system", profile), stamp("python", profile)
    settled = is_current(system, profile) or install_system_packages(profile.needs)
    if not is_current(python, profile):
        create_environment()
        install_project(profile.extra)
        unfinished().unlink(missing_ok=True)
        mark_done("python", profile)
    if settled and not is_current(system, profile):
        mark_done("system", profile)


# Stamps: fingerprints of finished work, kept in the environment and lost with it


def unfinished() -> Path:
    """The mark of an environment whose first set-up was interrupted."""
    return ENVIRONMENT / "set-up-unfinished"


def stamp(part: str, profile: Profile) -> Path:
    """Where the fingerprint of a finished part of the set-up is kept."""
    return ENVIRONMENT / f"set-up-{profile.name}-{part}"


def is_current(path: Path, profile: Profile) -> bool:
    """Whether a stamp is there and nothing has changed since."""
    return path.is_file() and path.read_text() == fingerprint(profile)


def mark_done(part: str, profile: Profile) -> None:
    """Leave the stamp of a part, and those of the profiles that it covers."""
    for done in (profile, *profile.covers):
        stamp(part, done).write_text(fingerprint(done))


def fingerprint(profile: Profile) -> str:
    """A digest of everything that makes a new set-up necessary when it changes."""
    parts = (
        (ROOT / "pyproject.toml").read_bytes(),
        str(ROOT).encode(),  # an environment does not survive being moved
        f"{sys.version_info[:2]} {platform.machine()}".encode(),
        repr(profile).encode(),
    )
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()


# Steps


def say(sentence: str) -> None:
    """Print one line now, before the step it announces takes its time."""
    print(sentence, flush=True)


def warn(sentence: str) -> None:
    """Print one line about something that is missing but not needed to go on."""
    print(f"Warning: {sentence}", file=sys.stderr, flush=True)


def run_step(command: list[str]) -> None:
    """Run a command with its output in a log that is kept only when the command fails.

    Raises:
        StepError: The command failed or could not be started; the message names the log.
    """
    handle, name = tempfile.mkstemp(prefix="tuner-set-up-", suffix=".log")
    keep = False
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as log:
            log.write(f"$ {' '.join(command)}\n")
            log.flush()
            keep = not succeeds(command, log)
    finally:
        if not keep:
            Path(name).unlink()
    if keep:
        raise StepError(f"see {name}")


def succeeds(command: list[str], log: TextIO) -> bool:
    """Run a command without input and say whether it ended well."""
    try:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, check=False
        )
    except OSError as error:
        log.write(f"{error}\n")
        return False
    return ended.returncode == 0


# System packages


def install_system_packages(needs: tuple[SystemNeed, ...]) -> bool:
    """Install the missing packages on Debian and its relatives; elsewhere do nothing.

    What cannot be had costs one line of warning: the program can do without, or says itself
    what it lacks.

    Returns:
        Whether another attempt would find nothing more to do.
    """
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return True
    wanted = needs if has_venv() else (venv_need(), *needs)
    missing = missing_packages([name for need in wanted for name in need.packages])
    if not missing:
        return True
    as_root = root_prefix()
    if as_root is None:
        warn_about(needs, missing, f"run as an administrator: {apt_command(missing)}")
        return False
    settled = apt_install(missing, as_root)
    still_missing = missing_packages(missing)
    if still_missing:
        warn_about(needs, still_missing, f"to try by hand: {apt_command(still_missing)}")
    return settled


def apt_install(missing: list[str], as_root: list[str]) -> bool:
    """Install what the package sources offer, with the lists as they are if they will do.

    Returns:
        Whether all that is offered is now installed.
    """
    available = available_packages(missing)
    if len(available) == len(missing) and install_with_apt(available, as_root):
        return True
    updated = update_package_lists(as_root)
    available = available_packages(missing)
    return (not available or install_with_apt(available, as_root)) and updated


def install_with_apt(packages: list[str], as_root: list[str]) -> bool:
    """Install packages and say whether that went well."""
    say(f"Installing system packages: {', '.join(packages)}")
    # Ctrl+C must not reach apt-get: it would leave the package database half configured.
    shielded = [*as_root, "setsid", "--fork", "--wait", "env", "DEBIAN_FRONTEND=noninteractive"]
    install = ["apt-get", "--yes", APT_PATIENCE, "--no-install-recommends", "install"]
    return attempt([*shielded, *install, *packages])


def update_package_lists(as_root: list[str]) -> bool:
    """Fetch the lists of packages anew and say whether that went well."""
    say("Updating the lists of system packages")
    strict = "--option=APT::Update::Error-Mode=any"
    return attempt([*as_root, "apt-get", APT_PATIENCE, strict, "update"])


def attempt(command: list[str]) -> bool:
    """Run a command that may fail, at the price of a warning."""
    try:
        run_step(command)
    except StepError as error:
        warn(f"apt-get did not succeed, {error}")
        return False
    return True


def has_venv() -> bool:
    """Whether this Python can make a virtual environment with pip in it."""
    importlib.invalidate_caches()  # the packages may have been installed a moment ago
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def venv_need() -> SystemNeed:
    """Debian keeps half of the `venv` module in a package of its own."""
    version = ".".join(map(str, sys.version_info[:2]))
    return SystemNeed((f"python{version}-venv|python3-venv",), "pip is fetched from PyPI")


def missing_packages(packages: list[str]) -> list[str]:
    """Those of the packages (`a|b`: either) that dpkg does not list as installed."""
    names = [name for entry in packages for name in entry.split("|")]
    listed = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    ).stdout
    installed = {line.split()[0] for line in listed.splitlines() if line.endswith(" installed")}
    return [entry for entry in packages if not installed.intersection(entry.split("|"))]


def available_packages(packages: list[str]) -> list[str]:
    """For each package, the first of its alternatives that apt can install now."""
    names = [name for entry in packages for name in entry.split("|")]
    policy = subprocess.run(
        ["apt-cache", "policy", *names],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    known: set[str] = set()
    name = ""
    for line in policy.splitlines():
        if not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            known.add(name)
    choices = ([name for name in entry.split("|") if name in known] for entry in packages)
    return [choice[0] for choice in choices if choice]


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root, or nothing if that is impossible."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    # sudo asks for the password on the terminal, once, before output is redirected.
    if sys.stdin.isatty() and subprocess.run(["sudo", "-v"], check=False).returncode == 0:
        return ["sudo", "-n"]
    return None


def apt_command(packages: list[str]) -> str:
    """The command that installs the packages by hand."""
    return "apt-get install " + " ".join(entry.split("|")[-1] for entry in packages)


def warn_about(needs: tuple[SystemNeed, ...], missing: list[str], remedy: str) -> None:
    """Say what does not work without the missing packages, if anything, and what helps."""
    lost = [need.without for need in needs if set(need.packages) & set(missing)]
    if lost:
        warn(f"{' and '.join(lost)} because system packages are missing; {remedy}")


# Virtual environment


def environment_program(name: str) -> Path:
    """The path of a program inside the virtual environment."""
    if os.name == "nt":
        return ENVIRONMENT / "Scripts" / f"{name}.exe"
    return ENVIRONMENT / "bin" / name


def create_environment() -> None:
    """Make the virtual environment, or make it anew if it is there but broken.

    Raises:
        SetUpError: Neither the standard library nor PyPI can provide one.
    """
    if environment_works():
        return
    say("Creating the virtual environment")
    try:
        run_step([sys.executable, "-m", "venv", "--clear", "--without-pip", str(ENVIRONMENT)])
        unfinished().touch()
        if has_venv():
            run_step([str(environment_program("python")), "-m", "ensurepip", "--default-pip"])
        else:
            add_pip()
    except StepError as error:
        raise SetUpError(f"The virtual environment {ENVIRONMENT} cannot be made, {error}") from None


def environment_works() -> bool:
    """Whether the environment is whole, is where it was made and is of this Python."""
    python = environment_program("python")
    if not python.exists() or unfinished().exists():
        return False
    question = "import json, pip, sys; print(json.dumps([sys.prefix, *sys.version_info[:2]]))"
    answer = subprocess.run(
        [str(python), "-c", question], capture_output=True, text=True, check=False
    )
    if answer.returncode != 0:
        return False
    prefix, *version = json.loads(answer.stdout)
    launcher = environment_program("pip")
    moved = launcher.is_file() and str(ENVIRONMENT).encode() not in launcher.read_bytes()
    same_place = Path(prefix).resolve() == ENVIRONMENT.resolve() and not moved
    return same_place and tuple(version) == sys.version_info[:2]


def add_pip() -> None:
    """Install pip from PyPI into an environment made without it.

    A wheel of pip can run itself; its digest is compared with the one PyPI states.

    Raises:
        SetUpError: PyPI cannot be reached or sends something else.
        StepError: pip could not install itself.
    """
    by_hand = f"to install it by hand: {apt_command([*venv_need().packages])}"
    with tempfile.TemporaryDirectory() as folder:
        try:
            wheel = download_pip(Path(folder))
        except (OSError, ValueError, KeyError) as error:
            raise SetUpError(
                f"This Python lacks ensurepip and pip cannot be fetched ({error}); {by_hand}"
            ) from None
        python = str(environment_program("python"))
        run_step([python, str(wheel / "pip"), "install", "--no-index", str(wheel)])


def download_pip(folder: Path) -> Path:
    """Fetch the newest wheel of pip into a folder.

    Raises:
        OSError: PyPI cannot be reached.
        ValueError: The file is not the one PyPI describes.
    """
    with urllib.request.urlopen(PIP_RELEASE, timeout=60) as answer:
        files = json.load(answer)["urls"]
    entry = next(file for file in files if file["packagetype"] == "bdist_wheel")
    address = urllib.parse.urljoin(PIP_RELEASE, entry["url"])
    with urllib.request.urlopen(address, timeout=60) as answer:
        content = answer.read()
    if hashlib.sha256(content).hexdigest() != entry["digests"]["sha256"]:
        raise ValueError("its digest is wrong")
    wheel = folder / str(entry["filename"])
    wheel.write_bytes(content)
    return wheel


# Project


def install_project(extra: str) -> None:
    """Install the checkout, editable, with its dependencies.

    Raises:
        SetUpError: pip failed.
    """
    say("Installing Python packages")
    target = f"{ROOT}[{extra}]" if extra else str(ROOT)
    pip = [str(environment_program("python")), "-m", "pip", "--disable-pip-version-check"]
    try:
        run_step([*pip, "install", "--no-input", "--editable", target])
    except StepError as error:
        raise SetUpError(f"The Python packages cannot be installed, {error}") from None


# Hand-over


def hand_over(command: list[str]) -> NoReturn:
    """Become the command, or run it and end with its exit code where that is impossible."""
    if os.name == "posix":
        sys.stdout.flush()
        # The tuner takes over this very process, whose age is then not the tuner's.
        os.environ["TUNER_STARTED_NS"] = str(time.monotonic_ns())
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:
        while True:
            try:
                sys.exit(process.wait())
            except KeyboardInterrupt:
                continue  # the command got the same signal and decides what it means


def run_main(main: Callable[[list[str]], int]) -> NoReturn:
    """Run a command's main function; what goes wrong is one sentence, Ctrl+C is silent."""
    try:
        code = main(sys.argv[1:])
    except SetUpError as error:
        print(error, file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        code = INTERRUPTED
    sys.exit(code)
