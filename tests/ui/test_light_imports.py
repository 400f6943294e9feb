"""The window must be painted before anything slow is imported."""

import subprocess
import sys


def test_the_main_window_brings_nothing_slow_along():
    program = (
        "import sys, tuner.ui.main_window; "
        "print(*[name for name in ('numpy', 'pyqtgraph', 'tuner.music.catalogue') "
        "if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
