"""Set the tuner up where that is still to be done, then run it.

Usage: python3 packaging/run.py [arguments of the tuner]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from packaging import bootstrap
else:  # as a script, this folder is the first place modules are looked for
    import bootstrap


def main(arguments: list[str]) -> NoReturn:
    """Prepare the environment and become the tuner."""
    bootstrap.prepare(bootstrap.RUN)
    bootstrap.hand_over([str(bootstrap.environment_program("tuner")), *arguments])


if __name__ == "__main__":
    bootstrap.run_main(main)
