"""The icons are all there, in the sizes and formats the systems ask for."""

import struct
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SVG = "{http://www.w3.org/2000/svg}"
ACTIONS = sorted(path.name for path in (ICONS / "actions").glob("*.svg"))


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_a_picture_has_the_size_of_its_name(size):
    content = (ICONS / f"tuner-{size}.png").read_bytes()
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24]) == (size, size)


def test_the_windows_icon_holds_pictures():
    content = (ICONS / "tuner.ico").read_bytes()
    reserved, kind, count = struct.unpack("<HHH", content[:6])
    assert (reserved, kind, count) == (0, 1, 7)
    for index in range(count):
        length, offset = struct.unpack("<II", content[14 + 16 * index : 22 + 16 * index])
        picture = content[offset : offset + length]
        assert picture.startswith(b"\x89PNG")
        assert picture.endswith(b"IEND\xaeB`\x82")


def test_the_macos_icon_is_as_long_as_it_says():
    content = (ICONS / "tuner.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack(">I", content[4:8]) == (len(content),)


@pytest.mark.parametrize("name", ACTIONS)
def test_action_icons_share_one_pen(name):
    root = ElementTree.parse(ICONS / "actions" / name).getroot()
    pen = {key: root.get(key) for key in ("viewBox", "fill", "stroke", "stroke-width")}
    assert pen == {
        "viewBox": "0 0 24 24",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.75",
    }
    assert all(child.get("stroke") is None and child.get("fill") is None for child in root)
