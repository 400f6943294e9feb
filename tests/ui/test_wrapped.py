"""What is written in the code of the window is written so that it can be translated."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import tuner
from tests.ui.pseudo import untranslated

PACKAGE = Path(tuner.__file__).parent
FILES = sorted([*PACKAGE.glob("*_keeper.py"), PACKAGE / "app.py", *(PACKAGE / "ui").rglob("*.py")])
COMMANDS = PACKAGE / "commands"
ALL = sorted(path for path in PACKAGE.rglob("*.py") if COMMANDS not in path.parents)
"""Commands speak English, and paint with a ``Text`` of another library."""

SHOWING = frozenset(
    (
        "setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle",
        "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setPrefix",
        "setSuffix", "setSpecialValueText", "setTabText", "setTabToolTip", "setItemText",
        "setInformativeText", "setDetailedText", "setIconText", "setLabelText",
        "addItem", "addItems", "addAction", "addMenu", "addTab", "addRow", "addButton",
        "drawText", "drawStaticText", "showText", "showMessage", "set_full_text",
        "getOpenFileName", "getSaveFileName", "getExistingDirectory", "about", "warning_box",
        "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu",
        "QListWidgetItem", "QTableWidgetItem", "QDockWidget", "QToolBar", "ElidedLabel", "Notice",
    )
)  # fmt: skip
"""Calls whose texts somebody reads."""

NAMES = frozenset(("Tuner", "tuner"))


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def is_wrapped(call: ast.Call) -> bool:
    """Whether the call marks a text: painters and strings have a ``translate`` of their own."""
    return isinstance(call.func, ast.Name) and call.func.id in ("translate", "Text")


def bare_texts(node: ast.expr) -> Iterator[str]:
    """The words of an argument that no translator will see."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.Constant):
                yield str(part.value)
    elif isinstance(node, ast.IfExp):
        yield from bare_texts(node.body)
        yield from bare_texts(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from bare_texts(node.left)
        yield from bare_texts(node.right)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_text_is_shown_as_it_is_written(path: Path) -> None:
    bare = [
        f"line {call.lineno}: {text!r}"
        for call in calls(path)
        if name_of(call) in SHOWING
        for argument in (*call.args, *(keyword.value for keyword in call.keywords))
        for text in bare_texts(argument)
        if set(untranslated(_without_tags(text))) - NAMES and not _is_no_text(text)
    ]
    assert not bare


def test_a_bare_text_is_found() -> None:
    call = ast.parse("label.setText('Pool' if full else f'{n} buffers')").body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert [*bare_texts(call.value.args[0])] == ["Pool", " buffers"]


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_qts_tool_finds_every_text(path: Path) -> None:
    """It sees plain strings only: no f-string, and no name unless lists hold the texts."""
    if path.name in ("names.py", "language.py", "text.py", "option.py", "tunings.py"):
        return
    for call in calls(path):
        if not is_wrapped(call):
            continue
        assert 2 <= len(call.args) <= 3, f"line {call.lineno}"
        assert not call.keywords, f"line {call.lineno}"
        for argument in call.args:
            assert isinstance(argument, ast.Constant), f"line {call.lineno}"
            assert isinstance(argument.value, str), f"line {call.lineno}"
            assert argument.value, f"line {call.lineno}"


@pytest.mark.parametrize("path", ALL, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_value_of_a_template_has_a_name(path: Path) -> None:
    for call in calls(path):
        if not is_wrapped(call):
            continue
        template = call.args[1]
        if isinstance(template, ast.Constant) and isinstance(template.value, str):
            fields = [name for _, name, _, _ in Formatter().parse(template.value)]
            named = [name for name in fields if name is not None]
            assert all(name.isidentifier() for name in named), f"line {call.lineno}: {named}"


def _without_tags(text: str) -> str:
    return text if "<" not in text else ""


def _is_no_text(text: str) -> bool:
    """Names of files, keys and properties, which are no words for the reader."""
    return text.startswith((".", "pool-", "own.")) or (text.islower() and text.isidentifier())
