"""The window must be painted before anything slow is imported."""

import subprocess
import sys


def test_the_main_window_brings_neither_numpy_nor_pyqtgraph_along():
    program = (
        "import sys, tuner.ui.main_window; "
        "print(*[name for name in ('numpy', 'pyqtgraph') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
