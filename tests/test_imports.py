"""What import contracts cannot say: which parts of Qt each package may know."""

import ast
from pathlib import Path

import pytest

import tuner

PACKAGE = Path(tuner.__file__).parent
WITHOUT_A_SCREEN = ("engine", "commands", "settings", "data_out")
SCREEN = {"QtGui", "QtWidgets", "QtSvg"}


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("package", WITHOUT_A_SCREEN)
def test_what_works_without_a_screen_knows_qtcore_only(package):
    paths = sorted((PACKAGE / package).rglob("*.py"))
    assert paths
    for path in paths:
        used = {name.split(".")[1] for name in imported(path) if name.startswith("PySide6.")}
        assert not used & SCREEN, path
        assert not any(name.startswith("pyqtgraph") for name in imported(path)), path
