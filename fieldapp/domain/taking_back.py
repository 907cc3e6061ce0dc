"""Taking a decision back a moment after it was made: one more operation, after which the work waits again.

Only whoever decided takes it back, only while nothing followed, and only within a minute by that laptop's own time.
An agreed change of a loan has moved its figures and is not taken back; the opposite change is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.loan.application import STEPS, Application, Transition
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import author_of
from fieldapp.domain.state import Draft
from fieldapp.domain.talk import TalkLine, Turn, subject_of, talk_with
from fieldapp.domain.timestamp import hlc_ms
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit
from fieldapp.domain.work.workflow import WorkState

WITHIN_MS: Final = 60_000
_TOO_LATE: Final = refused(Reason.TOO_LATE_TO_TAKE_BACK)
_DECIDED: Final = frozenset({WorkState.ACCEPTED, WorkState.RETURNED})
_WAITED: Final = frozenset({Transition.APPLY, Transition.APPRAISE})
_RULINGS: Final = frozenset({Transition.APPROVE, Transition.RETURN, Transition.REJECT})


@body(1452)
@dataclass(frozen=True)
class DecisionTakenBack:
    """A decision is taken back; the operation's entity is the work, `subject` its kind, decision: the operation."""

    subject: int
    decision: Id


def apply_decision_taken_back(draft: Draft, entry: Entry, taken: DecisionTakenBack) -> Disposition:
    """Let the work wait again as it did before the decision."""
    subject, author = subject_of(draft, taken.subject, entry.operation.entity), author_of(draft, entry)
    if subject is None or author is None:
        return refused(Reason.UNKNOWN_RECORD)
    if not isinstance(subject, Visit | Assessment | Application):
        return _TOO_LATE
    last = subject.steps[-1] if subject.steps else None
    if last is None or last.operation != taken.decision or subject.version != taken.decision:
        return _TOO_LATE
    before = _before(draft, subject)
    if before is not None and last.author != author.id:
        return refused(Reason.NOT_ALLOWED)
    if before is None or not 0 <= hlc_ms(entry.operation.hlc) - last.at_ms <= WITHIN_MS:
        return _TOO_LATE
    line = TalkLine(
        Turn.TAKEN_BACK, entry.operation.op_id, author.id, hlc_ms(entry.operation.hlc), about=last.operation
    )
    draft.put(replace(before, version=entry.operation.op_id))
    draft.put(talk_with(draft, subject, line))
    return APPLIED


def _before(draft: Draft, subject: Visit | Assessment | Application) -> Visit | Assessment | Application | None:
    """Return the work as it waited before its last step; None where that was no decision, or something followed."""
    if not isinstance(subject, Application):
        back = replace(subject, state=WorkState.SUBMITTED, steps=subject.steps[:-1])
        return back if subject.state in _DECIDED else None
    before = subject.steps[-2] if len(subject.steps) > 1 else None
    fresh = before is not None and before.transition in _WAITED and subject.steps[-1].transition in _RULINGS
    if before is None or not fresh or draft.find(Loan, subject.id) is not None:
        return None
    return replace(subject, state=STEPS[before.transition].to, authorisation=None, steps=subject.steps[:-1])
