"""The three ways the samples of a batch can travel."""

from __future__ import annotations

import enum


class Transport(enum.Enum):
    """How the samples of a batch reach their consumer."""

    PING_PONG = "ping-pong"
    """A pool buffer goes out and its id comes back."""
    ALLOCATE = "allocate"
    """A new buffer for each batch, left to the collector."""
    COPY = "copy"
    """The consumer copies a pool buffer and returns its id at once."""
