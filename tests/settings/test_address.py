import pytest

from tuner.settings.address import Address, parse_address
from tuner.settings.option import InvalidSettingError
from tuner.settings.pages.data import DataSettings


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("127.0.0.1:9000", ("127.0.0.1", 9000)),
        (" studio.local:57120 ", ("studio.local", 57120)),
        ("[::1]:1", ("::1", 1)),
        ("[fe80::1%eth0]:65535", ("fe80::1%eth0", 65535)),
    ],
)
def test_a_host_and_a_port(text, found):
    assert parse_address(text) == Address(*found)


@pytest.mark.parametrize(
    "text", ["", "host", ":9000", "host:", "host:0", "host:65536", "::1:80", "a b:1", "http://a:1"]
)
def test_what_is_none_is_refused_in_one_sentence(text):
    with pytest.raises(ValueError, match="a host and a port"):
        parse_address(text)
    with pytest.raises(InvalidSettingError, match=r"^OSC receiver takes .*\.$"):
        DataSettings(osc_to=text)
