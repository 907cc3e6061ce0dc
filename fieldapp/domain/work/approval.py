"""Decisions: a supervisor accepts or returns a piece of work, in the same log as the work itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.open_number import OpenNumber
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.state import Draft
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit
from fieldapp.domain.work.workflow import Checked, Move, WorkState, rule_on


class Verdict(IntEnum):
    """What was decided."""

    ACCEPT = 1
    RETURN = 2


class ReturnReason(OpenNumber):
    """Why a piece of work goes back; the number is also the key."""

    NONE = 0
    NOTE_TOO_SHORT = 1
    POSITION_MISSING = 2
    PERSON_NOT_MET = 3
    FIGURES_DO_NOT_FIT = 4
    EVIDENCE_MISSING = 5
    WRONG_PERSON = 6
    PROMISE_UNCLEAR = 7
    VISIT_AGAIN = 8
    OTHER = 9


@body(1204)
@dataclass(frozen=True)
class Decided:
    """A decision on a visit or an assessment; the operation's entity is the subject.

    from_version and content_hash name exactly what was seen, so a decision never covers a later edit.
    """

    subject: int
    verdict: Verdict
    from_version: Id
    content_hash: bytes
    reason: str = ""
    reason_code: ReturnReason = ReturnReason.NONE


_SUBJECTS: Final[Mapping[int, type[Checked]]] = {Kind.VISIT: Visit, Kind.ASSESSMENT: Assessment}


def apply_decided(draft: Draft, entry: Entry, decided: Decided) -> Disposition:
    """Rule on the subject; a return without a reason is refused."""
    accept = decided.verdict is Verdict.ACCEPT
    if not accept and not decided.reason.strip() and not decided.reason_code:
        return refused(Reason.REASON_NEEDED)
    subject = _SUBJECTS.get(decided.subject)
    if subject is None:
        return refused(Reason.UNKNOWN_RECORD)
    to = WorkState.ACCEPTED if accept else WorkState.RETURNED
    move = Move(to, decided.from_version, decided.reason, int(decided.reason_code))
    return rule_on(draft, entry, draft.find(subject, entry.operation.entity), move, decided.content_hash)
