"""Everything the program says, read as a person would: calm, short, in American English, and complete for translators.

Every text goes through `tr`, `tr_n` or `mark` as a literal, so all of them can be read here from the sources.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from string import Formatter

from tests.architecture.sources import Source, sources

SAYING = {"tr": 1, "tr_n": 2, "mark": 1}
"""The functions, and how many of their first arguments are texts."""
FORBIDDEN = re.compile(
    r"\b(errors?|invalid|failed|failures?|oops|illegal|abort(ed)?|fatal|null|please|sorry|successful(ly)?|"
    r"manager|helper|handler|utils?)\b",
    re.IGNORECASE,
)
CODES = re.compile(r"\b(0x[0-9a-f]+|errno|HTTP|E[0-9]{2,}|[A-Z]+_[A-Z_]+)\b")
BRITISH = re.compile(
    r"\b(cent(re|red|res)|colour\w*|instal(ment|ments)|favour\w*|"
    r"behaviour\w*|neighbour\w*|honour\w*|labour\w*|organis\w*|authoris\w*|recognis\w*|summaris\w*|apologis\w*|"
    r"cancell(ed|ing)|travell(ed|ing)|labell(ed|ing)|enrol|enrols|enrolment|licence|grey|metres?|kilometres?|"
    r"programme|catalogue|dialogue|judgement|fulfil|whilst|learnt|spelt)\b",
    re.IGNORECASE,
)
LONGEST = 140
"""What is read standing, between two people; longer ones stand in LONG with their reason."""
LONG = {
    "fieldapp/services/recovery.py": "read at a desk, once, by somebody who has to fetch IT",
    "fieldapp/services/sync_view.py": "stands on the page for as long as it takes",
    "fieldapp/ui/screens/assessment_parts/words.py": "read aloud to her before she agrees to the interview",
    "fieldapp/ui/screens/wiped.py": "all there is on the screen of a laptop that was ordered to forget",
}


@dataclass(frozen=True)
class Said:
    """One text: the function, the text, the names it is filled with (None where a dictionary fills it)."""

    source: Source
    line: int
    function: str
    text: str
    given: frozenset[str] | None

    @property
    def place(self) -> str:
        return f"{self.source.path}:{self.line} {self.text!r}"


def _calls(source: Source) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SAYING:
            yield node, node.func.id


def _speaks(source: Source) -> bool:
    return source.path.startswith("fieldapp/") and "from fieldapp.domain.words import" in source.text


@lru_cache(maxsize=1)
def _all_calls() -> tuple[tuple[Source, ast.Call, str], ...]:
    return tuple((source, call, name) for source in sources() if _speaks(source) for call, name in _calls(source))


@lru_cache(maxsize=1)
def everything() -> tuple[Said, ...]:
    """Every literal text of the program."""
    found = []
    for source, call, function in _all_calls():
        given = (
            None
            if any(word.arg is None for word in call.keywords)
            else frozenset(word.arg for word in call.keywords if word.arg is not None)
        )
        found += [
            Said(source, call.lineno, function, argument.value, given)
            for argument in call.args[: SAYING[function]]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        ]
    return tuple(found)


def blanks(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name is not None}


def test_there_is_much_to_read() -> None:
    assert len(everything()) > 1_500


def test_words_are_calm_and_name_no_codes() -> None:
    wrong = [one.place for one in everything() if FORBIDDEN.search(one.text) or CODES.search(one.text)]
    assert not wrong, "\n".join(wrong)


def test_spelling_is_american() -> None:
    wrong = [f"{one.place}: {found[0]}" for one in everything() if (found := BRITISH.search(one.text))]
    assert not wrong, "\n".join(wrong)


def test_nothing_is_longer_than_one_reads_standing() -> None:
    wrong = [
        f"{len(one.text)} {one.place}"
        for one in everything()
        if len(one.text) > LONGEST and one.source.path not in LONG
    ]
    assert not wrong, "\n".join(wrong)


def test_every_blank_is_filled_by_name() -> None:
    """A missing name would show braces to a person, a name too many is a mistake in the text."""
    wrong = []
    for one in everything():
        names = blanks(one.text)
        if one.function == "mark" or one.given is None:
            bad = {name for name in names if not name.isidentifier()}
        elif one.function == "tr_n":
            bad = names - one.given - {"n"}
        else:
            bad = (names ^ one.given) if one.given else set()
        if bad:
            wrong.append(f"{one.place}: {sorted(bad)}")
    assert not wrong, "\n".join(wrong)


def _made_up(argument: ast.expr) -> bool:
    changed = isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute)
    return isinstance(argument, ast.JoinedStr | ast.BinOp) or (
        changed and argument.func.attr in ("format", "lower", "upper", "capitalize", "replace", "join")  # type: ignore[attr-defined]
    )


def test_translators_see_every_text() -> None:
    """The first argument is a literal, or a constant that was marked: a made-up sentence cannot be translated."""
    wrong = [
        f"{source.path}:{call.lineno}"
        for source, call, function in _all_calls()
        for argument in call.args[: SAYING[function]]
        if _made_up(argument)
    ]
    assert not wrong, "\n".join(wrong)


def test_a_sentence_is_not_glued_from_pieces() -> None:
    """Nothing begins or ends with a space or a comma: word order differs between languages."""
    glue = re.compile(r"^[\s,;]|[\s,;]$")
    wrong = [one.place for one in everything() if glue.search(one.text) and one.text.strip() not in GLUE]
    assert not wrong, "\n".join(wrong)


GLUE = {", then", "·"}
"""What joins parts of a list."""


def _said_at_import(node: ast.AST) -> Iterator[ast.Call]:
    """Yield what is said while a file is read: outside of functions, in their defaults and decorators."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            early = [*child.args.defaults, *(value for value in child.args.kw_defaults if value is not None)]
            early += [] if isinstance(child, ast.Lambda) else child.decorator_list
            for one in early:
                yield from _said_at_import(one)
            continue
        if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in ("tr", "tr_n"):
            yield child
        yield from _said_at_import(child)


def test_nothing_is_said_before_a_language_is_chosen() -> None:
    """Constants are marked; what `tr` says at import stays English for ever."""
    wrong = [
        f"{source.path}:{call.lineno}"
        for source in sources()
        if _speaks(source)
        for call in _said_at_import(source.tree)
    ]
    assert not wrong, "\n".join(wrong)
