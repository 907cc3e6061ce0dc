"""Files, functions and argument lists stay small enough to be read in one go."""

from __future__ import annotations

import ast
import statistics

from tests.architecture.sources import Source, body_lines, functions, sources

FILE_LINES_MAX = 400
FILE_LINES_MEDIAN_MAX = 160
FUNCTION_LINES_MAX = 40
WINDOW_FUNCTION_LINES_MAX = 60
ARGUMENTS_MAX = 5


def _length(source: Source) -> int:
    return source.text.count("\n")


def test_no_file_is_longer_than_400_lines() -> None:
    long = [f"{source.path}: {_length(source)}" for source in sources() if _length(source) > FILE_LINES_MAX]
    assert not long, "split where a second noun begins:\n" + "\n".join(long)


def test_half_of_the_files_are_short() -> None:
    lengths = [_length(source) for source in sources() if not source.path.endswith("__init__.py")]
    assert statistics.median(lengths) <= FILE_LINES_MEDIAN_MAX


def test_functions_are_short() -> None:
    long = []
    for source in sources():
        limit = WINDOW_FUNCTION_LINES_MAX if source.is_window else FUNCTION_LINES_MAX
        long += [
            f"{source.path}:{function.lineno} {function.name}: {body_lines(function)} lines"
            for function in functions(source)
            if body_lines(function) > limit
        ]
    assert not long, "\n".join(long)


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    given = function.args
    names = [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return len([name for name in names if name not in {"self", "cls"}])


def test_functions_take_five_arguments_then_a_command() -> None:
    wide = [
        f"{source.path}:{function.lineno} {function.name}: {_arguments(function)}"
        for source in sources()
        for function in functions(source)
        if _arguments(function) > ARGUMENTS_MAX
    ]
    assert not wide, "\n".join(wide)
