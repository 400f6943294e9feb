"""The npm client, by which anyone gets the recordings and the peer written for it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

_CODE = re.compile(r"\bcode (E\w+)")


class NpmError(Exception):
    """A package could not be had; the message is a sentence."""


class NoSuchPackageError(NpmError):
    """There is no package of that name."""


def pack(name: str, into: Path) -> Path:
    """Fetch a package's archive into a folder and return the archive.

    Raises:
        NoSuchPackageError: There is no such package.
        NpmError: npm is missing, or could not get it.
    """
    before = set(into.glob("*.tgz"))
    _run(name, ["pack", name, "--pack-destination", str(into)])
    fetched = set(into.glob("*.tgz")) - before
    if not fetched:
        raise NpmError(f"npm fetched {name}, but left no archive")
    return fetched.pop()


def install(name: str, folder: Path) -> None:
    """Install a package and what it needs below ``folder``/node_modules.

    Raises:
        NoSuchPackageError: There is no such package.
        NpmError: npm is missing, or could not get it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _run(name, ["install", name, "--prefix", str(folder), "--no-audit", "--no-fund"])


def _run(name: str, arguments: list[str]) -> None:
    npm = shutil.which("npm")
    if npm is None:
        raise NpmError("npm is not installed; it comes with Node.js")
    done = subprocess.run(
        [npm, *arguments, "--loglevel=error"], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return
    found = _CODE.search(done.stderr)
    code = found[1] if found else f"exit code {done.returncode}"
    if code == "E404":
        raise NoSuchPackageError(f"npm knows no package {name}")
    raise NpmError(f"npm could not get {name} ({code}); is there a network?")
