"""Set the tuner up for development where that is still to be done, then check everything.

Usage: python3 packaging/test.py [arguments of pytest]

All checks run, whatever the ones before them said; paths are relative to the checkout. The
last line sums up, and the exit code is 0 only if all checks passed.
"""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from packaging import bootstrap
else:  # as a script, this folder is the first place modules are looked for
    import bootstrap

CHECKS = (
    ("ruff", "check"),
    ("ruff", "format", "--check"),
    ("mypy",),
    ("lint-imports",),
)


def main(arguments: list[str]) -> int:
    """Prepare the environment, run every check and sum up."""
    bootstrap.prepare(bootstrap.TEST)
    checks = [*CHECKS, ("pytest", *arguments)]
    failed = [check for check in checks if not passes(check)]
    bootstrap.say("")
    if failed:
        bootstrap.say(f"Failed: {names(failed)}")
        return 1
    bootstrap.say(f"Passed: {names(checks)}")
    return 0


def passes(check: tuple[str, ...]) -> bool:
    """Run one check in the checkout, without a screen, and say whether it passed."""
    bootstrap.say(f"\n=== {' '.join(check)}")
    program, *arguments = check
    ended = subprocess.run(
        [str(bootstrap.environment_program(program)), *arguments],
        cwd=bootstrap.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    return ended.returncode == 0


def names(checks: list[tuple[str, ...]]) -> str:
    """The checks as a list for people."""
    return ", ".join(" ".join(word for word in check[:2] if word.isalpha()) for check in checks)


if __name__ == "__main__":
    bootstrap.run_main(main)
