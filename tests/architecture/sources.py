"""The source files of the project as the rules see them: paths, syntax trees, names."""

from __future__ import annotations

import ast
import gc
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("fieldapp", "sync_server")


@dataclass(frozen=True, eq=False)
class Source:
    """One Python file: its path from the root with forward slashes, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def is_window(self) -> bool:
        """Return whether the file belongs to the windows, where functions may be longer and names are Qt's."""
        return self.path.startswith("fieldapp/ui/")


@contextmanager
def _nothing_looked_through() -> Iterator[None]:
    """Syntax trees are a million objects and none of them rubbish; looking through them costs more than reading."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@cache
def sources() -> tuple[Source, ...]:
    """Return every Python file of the two programs, by path."""
    with _nothing_looked_through():
        return tuple(_read(path) for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))


def _read(path: Path) -> Source:
    text = path.read_text(encoding="utf-8")
    return Source(path.relative_to(ROOT).as_posix(), text, ast.parse(text, filename=str(path)))


@cache
def tracked_files() -> tuple[Path, ...]:
    """Return the files that belong to the repository; outside a git checkout, each file no build made."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return tuple(path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file())
    made = {".git", ".venv", "build", "dist", "demo-output", "out", "__pycache__"}
    return tuple(p for p in ROOT.rglob("*") if p.is_file() and not made & set(p.relative_to(ROOT).parts))


@cache
def nodes(source: Source) -> tuple[ast.AST, ...]:
    """Return every node of a file's syntax tree: walking it takes longer than what most rules ask of it."""
    with _nothing_looked_through():
        return tuple(ast.walk(source.tree))


def functions(source: Source) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Return every function and method of the file, nested ones included."""
    return [node for node in nodes(source) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return the length of a function in lines, without decorators and docstring."""
    first = function.body[0]
    has_docstring = ast.get_docstring(function, clean=False) is not None
    skipped = (first.end_lineno or first.lineno) - first.lineno + 1 if has_docstring else 0
    return (function.end_lineno or function.lineno) - function.lineno + 1 - skipped
