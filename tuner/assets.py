"""Where the files that travel with the program are: icons, sounds and the like.

The same call works in a checkout, where `resources/` lies beside the package, and in an
installed wheel or a frozen build, where it lies inside the package.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


class MissingResourceError(FileNotFoundError):
    """A file that belongs to the program is not there: the installation is incomplete."""


def resource(*parts: str) -> Path:
    """Find a file or folder of the program.

    Args:
        *parts: The path below `resources/`, one part each, as in
            `resource("icons", "actions", "play.svg")`.

    Raises:
        MissingResourceError: There is no such file or folder.
    """
    path = resources_folder(PACKAGE).joinpath(*parts)
    if not path.exists():
        message = f"{'/'.join(parts)} is missing from this installation (looked for {path})"
        raise MissingResourceError(message)
    return path


def resources_folder(package: Path) -> Path:
    """The folder of resources that belongs to a copy of the package."""
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
