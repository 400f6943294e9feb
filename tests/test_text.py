"""Sentences that remember what they were made of."""

import copy
import pickle

import pytest

from tuner.text import Text, text_of


def test_a_text_is_its_english_sentence():
    text = Text("Sources", "The file {path} has {size:.1f} MB.").format(path="a.wav", size=2.25)
    assert text == "The file a.wav has 2.2 MB."
    assert f"{text}!" == "The file a.wav has 2.2 MB.!"


def test_a_text_knows_where_it_comes_from():
    text = Text("Sources", "The file {path} is empty.").format(path="a.wav")
    assert (text.context, text.template) == ("Sources", "The file {path} is empty.")
    assert text.values == {"path": "a.wav"}


def test_a_value_in_braces_is_not_filled_in_twice():
    assert Text("A", "No {name}.").format(name="{name}") == "No {name}."


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda t: pickle.loads(pickle.dumps(t))]
)
def test_a_copy_knows_as_much(copied):
    text = Text("A", "{n} of {m}").format(n=1, m=Text("A", "many"))
    again = copied(text)
    assert again == text
    assert (again.context, again.template, again.values) == ("A", "{n} of {m}", text.values)


def test_values_have_names():
    with pytest.raises(TypeError, match="names"):
        Text("A", "{}").format(1)
    with pytest.raises(KeyError):
        Text("A", "{n}").format(m=1)


def test_an_error_gives_back_the_text_it_was_raised_with():
    text = Text("A", "No {name}.").format(name="x")
    assert text_of(ValueError(text)) is text
    assert text_of(ValueError("plain")) == "plain"
    assert text_of(ValueError()) == ""
