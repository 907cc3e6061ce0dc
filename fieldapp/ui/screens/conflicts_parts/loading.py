"""What the inbox reads before it is shown: open records, choices made before, the week, and what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.ids import Id, id_text
from fieldapp.services import drafts
from fieldapp.services.oversight import asking, conflicts, settled
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.services.oversight.conflicts import ConflictRecord
from fieldapp.services.oversight.settled import Week

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

FORM = "conflict"


@dataclass(frozen=True)
class Inbox:
    """kept: the choices of each record that were made and not saved; whom: who can be asked about it."""

    records: tuple[ConflictRecord, ...]
    kept: dict[str, dict[str, str]]
    week: Week
    questions: tuple[QuestionView, ...]
    whom: dict[Id, tuple[tuple[Id, str], ...]]

    def about(self, record_id: Id) -> tuple[QuestionView, ...]:
        """What was asked about a record, oldest first."""
        return tuple(question for question in self.questions if question.about == record_id)

    @property
    def to_answer(self) -> tuple[QuestionView, ...]:
        """What whoever works here is asked."""
        return tuple(question for question in self.questions if question.to_me)


def load(desk: Desk) -> Inbox:
    """Off the UI thread."""
    records = conflicts.open_conflicts(desk)
    kept = {id_text(record.record_id): drafts.recall(desk, FORM, id_text(record.record_id)) for record in records}
    whom = {record.record_id: asking.whom(desk, record.record_id) for record in records}
    return Inbox(records, kept, settled.settled_this_week(desk), asking.questions(desk), whom)
