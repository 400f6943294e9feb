"""``python -m tuner`` and the installed commands: the way in, before anything is imported."""

import signal
import sys


def main() -> int:
    """Run the tuner; returns its exit code."""
    # Ctrl+C ends the process at once until something runs that can be ended in order.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from tuner.cli import main as run  # noqa: PLC0415

    return run()


if __name__ == "__main__":
    sys.exit(main())
