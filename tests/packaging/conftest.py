"""The project as its users get it, and the set-up scripts as modules."""

import importlib.util
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class InstalledWheel:
    """A wheel of this checkout, installed away from it, without its dependencies."""

    wheel: Path
    site: Path
    elsewhere: Path

    def python(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run Python from a foreign folder, seeing the installed package and no checkout."""
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.elsewhere,
            env=clean_environment() | {"PYTHONPATH": str(self.site)},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )


def clean_environment() -> dict[str, str]:
    """The environment without what changes where Python looks for modules."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


@pytest.fixture(scope="session")
def installed_wheel(tmp_path_factory: pytest.TempPathFactory) -> InstalledWheel:
    """Build the wheel and install it into a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    dist, site, elsewhere = folder / "dist", folder / "site", folder / "elsewhere"
    elsewhere.mkdir()
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", str(dist), str(ROOT)]
    run_python(*build)
    (wheel,) = dist.glob("*.whl")
    install = ["-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    run_python(*install, "--target", str(site), str(wheel))
    return InstalledWheel(wheel, site, elsewhere)


def run_python(*arguments: str) -> None:
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=clean_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.fixture
def load_script():
    """Load a fresh module from a script of `packaging/`, which is not a package."""
    return fresh_module


@pytest.fixture
def bootstrap() -> ModuleType:
    """The module the set-up scripts share."""
    return fresh_module("bootstrap")


def fresh_module(name: str) -> ModuleType:
    path = ROOT / "packaging" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"set_up_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
