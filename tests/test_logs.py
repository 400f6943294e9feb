import logging
import sys

import pytest

from tuner.logs import log_path, log_to_file


@pytest.fixture(autouse=True)
def own_hook(monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


def test_the_log_is_where_it_is_said_to_be():
    assert log_to_file() is None
    logging.getLogger("tuner.somewhere").info("hello")
    assert "hello" in log_path().read_text("utf-8")


def test_an_unexpected_error_goes_to_the_log_not_to_the_user(capsys):
    log_to_file()
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    err = capsys.readouterr().err
    assert "Traceback" not in err
    assert str(log_path()) in err
    assert "ZeroDivisionError" in log_path().read_text("utf-8")


def test_a_log_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").touch()
    said = log_to_file(tmp_path / "file" / "tuner.log")
    assert "cannot be written" in said
