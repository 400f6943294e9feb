"""Every label gets a letter of its own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tuner.ui.settings_dialog.mnemonics import with_mnemonics


def test_first_letters_come_first() -> None:
    assert with_mnemonics(["Pool size", "Batch size", "Buffer timeout"]) == [
        "&Pool size",
        "&Batch size",
        "Buffer &timeout",
    ]


def test_reserved_letters_are_left_alone() -> None:
    assert with_mnemonics(["Pool size"], "ps") == ["P&ool size"]


@given(st.lists(st.text(max_size=12), max_size=12))
def test_no_letter_is_used_twice_and_no_text_is_lost(labels: list[str]) -> None:
    marked = with_mnemonics(labels, "ok")
    letters = []
    for label, text in zip(labels, marked, strict=True):
        rest = text.replace("&&", "\0")
        at = rest.find("&")
        if at >= 0:
            letters.append(rest[at + 1].casefold())
        assert rest.replace("&", "").replace("\0", "&") == label.replace("\0", "&")
    assert len(set(letters)) == len(letters)
    assert not set(letters) & set("ok")
