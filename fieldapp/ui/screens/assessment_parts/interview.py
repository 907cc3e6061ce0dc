"""Questions asked one after the other before an assessment is submitted: one answer each, in order; plain Python.

Both the statements she is read and the questions that a reference is asked go this way.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from fieldapp.domain.words import mark
from fieldapp.domain.work.assessment import RATING_MAX, RATING_MIN, Answer

SKIP_REASONS = (
    mark("Did not understand it"),
    mark("Would rather not say"),
    mark("Others were listening"),
    mark("No time left"),
)
"""Why a statement has no answer, in the order of their keys."""


class Spoken(Protocol):
    """One thing that is read aloud."""

    @property
    def code(self) -> int: ...

    @property
    def text(self) -> str: ...


class Interview:
    """The answers so far and the statement that is asked now.

    `took_ds`: tenths of a second that each answer took. `kept` is what the drafts hold: the code of what was read ->
    "1".."5", or "-" followed by the reason of a skip.
    """

    def __init__(self, statements: Sequence[Spoken], kept: Mapping[int, str] | None = None) -> None:
        self.statements = tuple(statements)
        kept = kept or {}
        self._marks: dict[int, str] = {
            statement.code: kept[statement.code]
            for statement in self.statements
            if statement.code in kept and _is_mark(kept[statement.code])
        }
        self.took_ds: dict[int, int] = {}
        self.position = self._first_open()

    def _first_open(self) -> int:
        for line, statement in enumerate(self.statements):
            if statement.code not in self._marks:
                return line
        return len(self.statements)

    @property
    def current(self) -> Spoken | None:
        """The statement to be read aloud now; None when all have been through."""
        return self.statements[self.position] if self.position < len(self.statements) else None

    @property
    def answered(self) -> int:
        """How many statements have an answer of 1 to 5."""
        return sum(1 for mark in self._marks.values() if not mark.startswith("-"))

    @property
    def skipped(self) -> int:
        """How many statements were skipped with a reason."""
        return len(self._marks) - self.answered

    @property
    def open(self) -> int:
        """How many statements have neither an answer nor a reason."""
        return len(self.statements) - len(self._marks)

    def answer(self, value: int) -> int | None:
        """Keep 1..5 for the current statement and go on; returns the code answered, None when there is none."""
        return self._mark(str(value)) if RATING_MIN <= value <= RATING_MAX else None

    def skip(self, reason: str) -> int | None:
        """Leave the current statement without an answer, with the reason, and go on."""
        return self._mark(f"-{reason.strip()}") if reason.strip() else None

    def back(self) -> None:
        """Return to the statement before; its answer stays until another replaces it."""
        self.position = max(0, self.position - 1)

    def go_to(self, position: int) -> None:
        """Ask the statement at `position` (0 = first)."""
        self.position = max(0, min(len(self.statements), position))

    def value_of(self, code: int) -> int | None:
        """The answer of a statement, None when open or skipped."""
        mark = self._marks.get(code, "-")
        return None if mark.startswith("-") else int(mark)

    def mark_of(self, code: int) -> str:
        """What is kept for a statement; nothing while it is open."""
        return self._marks.get(code, "")

    def marks(self) -> dict[int, str]:
        """The answers in the form that the drafts keep."""
        return dict(self._marks)

    def answers(self) -> tuple[Answer, ...]:
        """The answers and skips in the form that the service takes, in the order of the statements."""
        return tuple(
            Answer(code, None, mark[1:], self.took_ds.get(code, 0))
            if mark.startswith("-")
            else Answer(code, int(mark), "", self.took_ds.get(code, 0))
            for code, mark in ((item.code, self._marks.get(item.code, "")) for item in self.statements)
            if mark
        )

    def _mark(self, mark: str) -> int | None:
        statement = self.current
        if statement is None:
            return None
        self._marks[statement.code] = mark
        self.position = self._next_open()
        return statement.code

    def _next_open(self) -> int:
        """The next open statement after this one; after a correction, back to where the interview was."""
        for line in range(self.position + 1, len(self.statements)):
            if self.statements[line].code not in self._marks:
                return line
        return self._first_open()


def _is_mark(mark: str) -> bool:
    """Whether a kept text is an answer or a skip with its reason."""
    return mark in {str(value) for value in range(RATING_MIN, RATING_MAX + 1)} or (mark[:1] == "-" and len(mark) > 1)
