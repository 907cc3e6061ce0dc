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
from fieldapp.domain.words import mark, tr

_VERDICTS = {
    Verdict.KEPT: mark("Covenant of {name} kept"),
    Verdict.BROKEN: mark("Covenant of {name} broken"),
    Verdict.WAIVED: mark("Covenant of {name} waived this once"),
}


def appraisal_title(state: State, operation: Operation, body: Any) -> str:
    """Return such an operation's title, '' for any other operation."""
    match body:
        case AppraisalRecorded():
            return tr("Cash flow of {name}", name=_name(state, operation.entity))
        case BusinessFileRecorded():
            return tr("Business file of {name}", name=_name(state, operation.entity))
        case PledgesRecorded(pledges=pledges):
            return tr("{count} pledged by {name}", count=len(pledges), name=_name(state, operation.entity))
        case CovenantSet(borrower_id=borrower_id):
            return tr("Covenant of {name}", name=_name(state, borrower_id))
        case CovenantChecked(verdict=verdict):
            covenant = state.find(Covenant, operation.entity)
            whose = _name(state, covenant.borrower_id) if covenant else tr("a borrower")
            return tr(_VERDICTS[verdict], name=whose)
        case _:
            return _guarantee(state, body)


def _guarantee(state: State, body: Any) -> str:
    match body:
        case GuarantorRegistered(outsider=outsider):
            return tr("Guarantor {name}", name=outsider.name)
        case GuaranteeGiven(guarantor=guarantor, borrower_id=borrower_id):
            return tr(
                "{guarantor} stands in for {name}", guarantor=_name(state, guarantor), name=_name(state, borrower_id)
            )
        case GuaranteeReleased(guarantor=guarantor):
            return tr("{name} released as guarantor", name=_name(state, guarantor))
        case GuaranteeCalled(guarantor=guarantor):
            return tr("{name} called as guarantor", name=_name(state, guarantor))
        case _:
            return ""


def _name(state: State, person: Id) -> str:
    return name_of(state, person) or tr("a borrower")
