"""Set the tuner up for development where that is still to be done, then check everything.

Usage: python3 packaging/test.py [arguments of pytest]

All checks run, whatever the ones before them said; paths are relative to the checkout. The
last line sums up, and the exit code is 0 only if all checks passed.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from packaging import bootstrap
else:  # as a script, this folder is the first place modules are looked for
    import bootstrap

CHECKS = {
    "ruff check": ("ruff", "check"),
    "ruff format": ("ruff", "format", "--check"),
    # The stubs that are installed are those for this Python, so they are read as such.
    "mypy": ("mypy", "--python-version={}.{}".format(*sys.version_info)),
    "lint-imports": ("lint-imports",),
    # Much of the time is waiting for sound; a file of tests stays in one process.
    "pytest": ("pytest", "--numprocesses=logical", "--maxprocesses=4", "--dist=loadfile"),
}


def main(arguments: list[str]) -> int:
    """Prepare the environment, run every check and sum up."""
    bootstrap.prepare(bootstrap.TEST)
    failed = []
    for name, command in CHECKS.items():
        bootstrap.say(f"\n=== {name}")
        if not passes(*command, *(arguments if name == "pytest" else [])):
            failed.append(name)
    bootstrap.say(f"\nFailed: {', '.join(failed)}" if failed else f"\nPassed: {', '.join(CHECKS)}")
    return 1 if failed else 0


def passes(program: str, *arguments: str) -> bool:
    """Run one check in the checkout, without a screen, and say whether it passed."""
    ended = subprocess.run(
        [str(bootstrap.environment_program(program)), *arguments],
        cwd=bootstrap.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    return ended.returncode == 0


if __name__ == "__main__":
    bootstrap.run_main(main)
