"""What the operations of an appraisal, a guarantee or a covenant are called in a list."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.appraisal.appraisal import AppraisalRecorded, BusinessFileRecorded, PledgesRecorded
from fieldapp.domain.appraisal.covenant import Covenant, CovenantChecked, CovenantSet, Verdict
from fieldapp.domain.appraisal.guarantees import GuaranteeCalled, GuaranteeGiven, GuaranteeReleased
from fieldapp.domain.appraisal.guarantor import GuarantorRegistered, name_of
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation
from fieldapp.domain.state import State

VERDICT_WORDS = {Verdict.KEPT: "kept", Verdict.BROKEN: "broken", Verdict.WAIVED: "waived this once"}


def appraisal_title(state: State, operation: Operation, body: Any) -> str:
    """Return such an operation's title, '' for any other operation."""
    match body:
        case AppraisalRecorded():
            return f"Cash flow of {_name(state, operation.entity)}"
        case BusinessFileRecorded():
            return f"Business file of {_name(state, operation.entity)}"
        case PledgesRecorded(pledges=pledges):
            return f"{len(pledges)} pledged by {_name(state, operation.entity)}"
        case CovenantSet(borrower_id=borrower_id):
            return f"Covenant of {_name(state, borrower_id)}"
        case CovenantChecked(verdict=verdict):
            covenant = state.find(Covenant, operation.entity)
            whose = _name(state, covenant.borrower_id) if covenant else "a borrower"
            return f"Covenant of {whose} {VERDICT_WORDS[verdict]}"
        case _:
            return _guarantee(state, body)


def _guarantee(state: State, body: Any) -> str:
    match body:
        case GuarantorRegistered(outsider=outsider):
            return f"Guarantor {outsider.name}"
        case GuaranteeGiven(guarantor=guarantor, borrower_id=borrower_id):
            return f"{_name(state, guarantor)} stands in for {_name(state, borrower_id)}"
        case GuaranteeReleased(guarantor=guarantor):
            return f"{_name(state, guarantor)} released as guarantor"
        case GuaranteeCalled(guarantor=guarantor):
            return f"{_name(state, guarantor)} called as guarantor"
        case _:
            return ""


def _name(state: State, person: Id) -> str:
    return name_of(state, person) or "a borrower"
