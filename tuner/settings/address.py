"""Where readings are sent to: a host and a port in one text."""

from __future__ import annotations

import re
from typing import NamedTuple

from tuner.text import Text

_ADDRESS = re.compile(r"(?:\[([0-9A-Fa-f:.%\w]+)\]|([^\s:\[\]/]+)):([0-9]{1,5})")
_PORTS = range(1, 65_536)


class Address(NamedTuple):
    """A host, by name or number, and a port."""

    host: str
    port: int


def parse_address(text: str) -> Address:
    """Read ``host:port``; an IPv6 host stands in brackets.

    Raises:
        ValueError: It is none; the message says what is taken.
    """
    found = _ADDRESS.fullmatch(text.strip())
    if found is None or int(found[3]) not in _PORTS:
        raise ValueError(Text("Settings", "a host and a port from 1 to 65535: 127.0.0.1:9000"))
    return Address(found[1] or found[2], int(found[3]))
