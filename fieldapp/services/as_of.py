"""Answers that hold until something is written or the day ends: what a page asks again each time it is opened."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Final, TypeVar

from fieldapp.services.desk import Desk
from fieldapp.store.view import View

T = TypeVar("T")
MOST: Final = 1_000
"""Answers that are kept; of more all are forgotten."""


class Answers:
    """What was reckoned at one moment of the records, by question."""

    def __init__(self, moment: Hashable) -> None:
        self.moment = moment
        self._kept: dict[Hashable, Any] = {}

    def of(self, question: Hashable, reckon: Callable[[], T]) -> T:
        """Return the answer to a question, reckoned where it was not asked since the records changed.

        The question names everything the answer hangs on beside the records and the day; nobody may change the answer.
        """
        if question not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.clear()
            self._kept[question] = reckon()
        answer: T = self._kept[question]
        return answer


def answers(desk: Desk, view: View) -> Answers:
    """Return what is known of the moment of a view."""
    moment = (*view.stamp(), desk.clock.today())
    kept: Answers | None = desk.book.memory.get("answers")
    if kept is None or kept.moment != moment:
        kept = desk.book.memory["answers"] = Answers(moment)
    return kept
