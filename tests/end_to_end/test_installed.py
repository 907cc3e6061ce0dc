"""Installed from its package, without a checkout beside it, the office server finds what it reads at run time."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
_BUILD = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"


def test_an_installed_server_offers_its_products(tmp_path: Path) -> None:
    place = tmp_path / "installed"
    with zipfile.ZipFile(_package(tmp_path)) as package:
        package.extractall(place)
    asked = ["--branch", "Rampur", "--currency", "INR", "--time-zone", "Asia/Kolkata"]
    command = [sys.executable, "-P", "-m", "sync_server", "init", *asked, "--data-folder", str(tmp_path / "office")]
    told = _run(command, tmp_path, place)
    assert "Branch 1 (Rampur) is open" in told
    assert "cannot be read" not in told

    expected = {path.relative_to(ROOT) for path in (ROOT / "resources").rglob("*") if _needed(path)}
    missing = {path for path in expected if not (place / path).exists()}
    assert not missing


def _needed(path: Path) -> bool:
    """Tell whether a resource is read at run time: no picture of the README, no source of a word list."""
    return path.is_file() and "screenshots" not in path.parts and path.suffix != ".ts"


def _package(folder: Path) -> Path:
    """Build the package from a copy of the sources, so that nothing is left in them."""
    source, made = folder / "source", folder / "made"
    made.mkdir()
    source.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source / name)
    for name in ("fieldapp", "sync_server", "resources"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "screenshots"))
    name = _run([sys.executable, "-c", _BUILD, str(made)], source).splitlines()[-1]
    return made / name


def _run(command: list[str], folder: Path, path: Path | None = None) -> str:
    environment = {**os.environ, "PYTHONPATH": str(path or "")}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
