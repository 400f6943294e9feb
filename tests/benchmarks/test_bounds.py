"""Which recordings count as struck."""

import pytest

from benchmarks.pitch.bounds import _STRUCK
from benchmarks.pitch.fetch import INSTRUMENTS


def test_reeds_and_bows_are_not_struck_whatever_their_names_begin_with():
    blown = [each for each in INSTRUMENTS if not each.startswith(_STRUCK)]
    assert blown == [
        "bassoon", "cello", "clarinet", "contrabass", "flute", "french-horn", "harmonium", "organ",
        "saxophone", "trombone", "trumpet", "tuba", "violin",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["bass-electric", "guitar-nylon", "piano-salamander"])
def test_plucked_and_struck_ones_are(name):
    assert name.startswith(_STRUCK)
