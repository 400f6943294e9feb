"""Pack a frozen build as a Debian package: menu entry, icons and the programs on the path.

Usage: python3 packaging/deb.py [FOLDER]

FOLDER is the frozen build, dist/ping-pong-tuner unless told otherwise; the package is written
beside it. Needs `dpkg-deb`, which every Debian and Ubuntu has.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APPLICATION = "org.pingpongtuner.Tuner"
CONTROL = """\
Package: ping-pong-tuner
Version: {version}
Architecture: {architecture}
Maintainer: The Tuner authors
Installed-Size: {kibibytes}
Section: sound
Priority: optional
Depends: libc6 (>= {libc}), libstdc++6, libasound2t64 | libasound2, libegl1, libgl1,
 fontconfig-config, fonts-dejavu-core | fonts-liberation
Description: tune an instrument with the microphone
 A desktop tuner for instruments: it listens to the microphone, a sound file or a
 demonstration and shows the note, how many cents it is off, and how sure that
 reading is.
"""


def output_of(*command: str) -> str:
    """What a command prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def version() -> str:
    """The version the project states."""
    found = re.search(r'__version__ = "(.+)"', (ROOT / "tuner" / "__init__.py").read_text())
    if found is None:
        sys.exit("tuner/__init__.py states no version")
    return found[1]


def lay_out(tree: Path, frozen: Path) -> None:
    """Put the files where Debian expects them."""
    shutil.copytree(frozen, tree / "opt" / "ping-pong-tuner", symlinks=True)
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("tuner", "tuner-window"):
        (programs / name).symlink_to("/opt/ping-pong-tuner/tuner")
    share = tree / "usr" / "share"
    linux = ROOT / "packaging" / "linux"
    copy(linux / f"{APPLICATION}.desktop", share / "applications")
    copy(linux / f"{APPLICATION}.metainfo.xml", share / "metainfo")
    copy(ROOT / "LICENSE", share / "doc" / "ping-pong-tuner", "copyright")
    icons = ROOT / "resources" / "icons"
    theme = share / "icons" / "hicolor"
    copy(icons / "tuner.svg", theme / "scalable" / "apps", f"{APPLICATION}.svg")
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        folder = theme / f"{size}x{size}" / "apps"
        copy(icons / f"tuner-{size}.png", folder, f"{APPLICATION}.png")


def copy(source: Path, folder: Path, name: str = "") -> None:
    """Copy a file, readable for all, into a folder that is made for it."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def control(tree: Path) -> str:
    """What the package says about itself."""
    return CONTROL.format(
        version=version(),
        architecture=output_of("dpkg", "--print-architecture"),
        kibibytes=output_of("du", "--summarize", "--block-size=1K", str(tree)).split()[0],
        libc=output_of("getconf", "GNU_LIBC_VERSION").split()[-1],
    )


def main() -> None:
    """Build the package and say where it is."""
    frozen = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "ping-pong-tuner"
    if not (frozen / "tuner").is_file():
        sys.exit(f"{frozen} holds no frozen build; make one with pyinstaller packaging/tuner.spec")
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        lay_out(tree, frozen)
        tree.chmod(0o755)
        text = control(tree)
        (tree / "DEBIAN").mkdir()
        (tree / "DEBIAN" / "control").write_text(text)
        target = str(frozen.resolve().parent)
        print(output_of("dpkg-deb", "--build", "--root-owner-group", str(tree), target))


if __name__ == "__main__":
    main()
