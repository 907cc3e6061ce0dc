"""Every source file has its test file at the same place under tests/unit, or stands in a list that only shrinks."""

from __future__ import annotations

import ast
from fnmatch import fnmatch
from functools import cache

from tests.architecture.sources import ROOT, Source, nodes, sources

WITHOUT_UNIT_TEST = ROOT / "tests" / "architecture" / "without_unit_test.txt"


def _needs_test(source: Source) -> bool:
    """Return whether the file does anything: a package's docstring or a bare list of names needs no test."""
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) for node in nodes(source))


@cache
def _untested() -> frozenset[str]:
    untested = set()
    of_windows = list((ROOT / "tests" / "gui").rglob("test_*.py"))
    for source in sources():
        if source.path.endswith("__init__.py") or "/migrations/" in source.path or not _needs_test(source):
            continue
        folder, name = source.path.rsplit("/", 1)
        mirrors = [ROOT / "tests" / "unit" / folder / f"test_{name}"]
        if source.is_window:  # windows are tested by using them, and the parts of a screen by using the screen
            part_of = folder.rsplit("/", 1)[1].removesuffix("_parts") if folder.endswith("_parts") else None
            wanted = f"test_*{part_of}*.py" if part_of else f"test_{name}"
            mirrors += [path for path in of_windows if fnmatch(path.name, wanted)]
        if not any(mirror.is_file() for mirror in mirrors):
            untested.add(source.path)
    return frozenset(untested)


def _listed() -> set[str]:
    lines = WITHOUT_UNIT_TEST.read_text(encoding="utf-8").splitlines()
    return {line.strip() for line in lines if line.strip() and not line.startswith("#")}


def test_new_files_come_with_a_test() -> None:
    new = _untested() - _listed()
    assert not new, "write tests/unit/PATH/test_NAME.py for:\n" + "\n".join(sorted(new))


def test_the_list_of_untested_files_only_shrinks() -> None:
    done = _listed() - _untested()
    assert not done, f"these have a test now (or are gone); take them out of {WITHOUT_UNIT_TEST.name}:\n" + "\n".join(
        sorted(done)
    )
