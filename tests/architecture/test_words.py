"""Names use the field's words, and every module and public name says in a sentence what it is."""

from __future__ import annotations

import ast
import re
from functools import cache

from tests.architecture.sources import Source, nodes, sources

# These say nothing about lending or about the log, wherever they stand in a name.
NEVER = {"manager", "helper", "helpers", "util", "utils", "handler", "handlers", "misc"}
# These say nothing where a name ends in them: borrower_data is the borrower.
NEVER_LAST = {"data", "info", "process"}
# Names that others chose: Python's, Qt's, openpyxl's; the tone of a neutral notice; a process of the operating system.
FOREIGN = {
    "metadata", "process", "processEvents", "data", "setData", "headerData", "itemData", "mimeData", "setModelData",
    "setEditorData", "exc_info", "version_info", "exception_handler", "add_exception_handler", "info", "INFO",
    "SyncProcess",
}  # fmt: skip
ENGLISH_ONLY = {"centre": "center", "centres": "centers", "instalment": "installment", "instalments": "installments"}


@cache
def _words(name: str) -> list[str]:
    return [word.lower() for part in name.split("_") for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", part)]


def _is_vague(name: str) -> bool:
    words = _words(name)
    return name.strip("_") not in FOREIGN and bool(words) and (bool(set(words) & NEVER) or words[-1] in NEVER_LAST)


@cache
def _named(source: Source) -> list[tuple[int, str]]:
    """Return the names that the file itself gives: classes, functions, arguments, variables and attributes."""
    found: list[tuple[int, str]] = []
    for node in nodes(source):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            found.append((node.lineno, node.name))
        elif isinstance(node, ast.arg):
            found.append((node.lineno, node.arg))
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.append((node.lineno, node.id))
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
            found.append((node.lineno, node.attr))
    return found


def _file_words(source: Source) -> set[str]:
    return {part.removesuffix(".py") for part in source.path.split("/")}


def test_names_are_the_fields_words() -> None:
    vague = []
    for source in sources():
        vague += [f"{source.path}: file name" for part in _file_words(source) if _is_vague(part)]
        vague += [f"{source.path}:{line} {name}" for line, name in _named(source) if _is_vague(name)]
    assert not vague, "\n".join(sorted(set(vague)))


def test_code_is_spelled_the_american_way() -> None:
    british = [
        f"{source.path}:{line} {name}: {ENGLISH_ONLY[word]}"
        for source in sources()
        for line, name in _named(source)
        for word in _words(name)
        if word in ENGLISH_ONLY
    ]
    assert not british, "\n".join(sorted(set(british)))


def test_every_module_opens_with_a_sentence() -> None:
    silent = []
    for source in sources():
        docstring = ast.get_docstring(source.tree)
        if docstring is None or not re.search(r"[.:?]", docstring.split("\n\n")[0]):
            silent.append(source.path)
    assert not silent, "\n".join(silent)


def test_every_public_name_outside_the_windows_opens_with_a_sentence() -> None:
    silent = []
    for source in sources():
        if source.is_window or "/migrations/" in source.path:
            continue
        silent += [
            f"{source.path}:{node.lineno} {node.name}"
            for node in source.tree.body
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
            and not node.name.startswith("_")
            and ast.get_docstring(node) is None
        ]
    assert not silent, "\n".join(silent)
