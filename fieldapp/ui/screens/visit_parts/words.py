"""What the choices of a visit are called on screen."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.visit import LoanUse, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower.visits import VisitForm
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

PURPOSES: dict[VisitPurpose, tuple[str, str]] = {
    VisitPurpose.FOLLOW_UP: (mark("Follow-up"), "refresh-cw"),
    VisitPurpose.ARREARS: (mark("Arrears"), "clock-alert"),
    VisitPurpose.LOAN_USE_CHECK: (mark("Loan use check"), "clipboard-check"),
    VisitPurpose.NEW_APPLICATION: (mark("New application"), "file-plus"),
    VisitPurpose.BUSINESS: (mark("Business"), "store"),
    VisitPurpose.HOUSEHOLD: (mark("Household"), "house"),
    VisitPurpose.REFERENCE: (mark("Reference"), "users"),
    VisitPurpose.COMPLAINT: (mark("Complaint"), "message-square"),
    VisitPurpose.OTHER: (mark("Something else"), "ellipsis"),
}
"""Words and icon of each purpose, in the order of its key."""

OUTCOMES: dict[VisitOutcome, tuple[str, str]] = {
    VisitOutcome.IN_ORDER: (mark("In order"), "circle-check"),
    VisitOutcome.PROMISE: (mark("Promise to pay"), "handshake"),
    VisitOutcome.PAID: (mark("Paid"), "banknote"),
    VisitOutcome.NOT_AT_HOME: (mark("Not at home"), "house"),
    VisitOutcome.REFUSED: (mark("Refused"), "ban"),
    VisitOutcome.HARDSHIP: (mark("Hardship"), "triangle-alert"),
    VisitOutcome.LOAN_MISUSED: (mark("Used otherwise"), "flag"),
    VisitOutcome.MOVED_AWAY: (mark("Moved away"), "map-pin-off"),
    VisitOutcome.OTHER: (mark("Something else"), "ellipsis"),
}
"""Words and icon of each outcome, in the order of its key."""

_WITHOUT_MONEY = frozenset(OUTCOMES) - {VisitOutcome.PROMISE, VisitOutcome.PAID, VisitOutcome.LOAN_MISUSED}
_OFFERED: dict[VisitPurpose, frozenset[VisitOutcome]] = {
    VisitPurpose.NEW_APPLICATION: _WITHOUT_MONEY,
    VisitPurpose.REFERENCE: _WITHOUT_MONEY - {VisitOutcome.HARDSHIP},
    VisitPurpose.COMPLAINT: _WITHOUT_MONEY - {VisitOutcome.MOVED_AWAY},
    VisitPurpose.HOUSEHOLD: frozenset(OUTCOMES) - {VisitOutcome.LOAN_MISUSED},
}


def outcomes_after(purpose: VisitPurpose) -> frozenset[VisitOutcome]:
    """What can come of a visit with that purpose; a key means the same outcome after every purpose."""
    return _OFFERED.get(purpose, frozenset(OUTCOMES))


LOAN_USES: dict[LoanUse, str] = {
    LoanUse.AS_SAID: mark("As she said"),
    LoanUse.PARTLY: mark("Partly as she said"),
    LoanUse.OTHERWISE: mark("For something else"),
    LoanUse.NOT_SEEN: mark("Could not be seen"),
}
"""What was seen of the use of a loan, in the order of its key."""

NO_POSITION = (
    mark("No receiver here"),
    mark("No signal here"),
    mark("She did not want it"),
    mark("Met somewhere else"),
    mark("Battery is empty"),
)
"""Why a visit has no position; none of them stands in the way of finishing."""


STATES = {
    WorkState.DRAFT: Chip(mark("Draft"), Tone.DRAFT, "pencil"),
    WorkState.SUBMITTED: Chip(mark("With the supervisor"), Tone.MUTE, "hourglass"),
    WorkState.ACCEPTED: Chip(mark("Accepted"), Tone.OK, "badge-check"),
    WorkState.RETURNED: Chip(mark("Returned"), Tone.WARN, "undo-2"),
}
"""Where a piece of work stands between its maker and the supervisor."""


def purpose_words(purpose: VisitPurpose) -> str:
    return tr(PURPOSES[purpose][0])


def outcome_words(outcome: VisitOutcome) -> str:
    return tr(OUTCOMES[outcome][0])


def state_chip(state: WorkState) -> Chip:
    """Where it stands, in the reader's language."""
    return replace(STATES[state], text=tr(STATES[state].text))


def standing(form: VisitForm) -> str:
    """What there is to know of a visit that was handed in; nothing of one that is being written."""
    match form.state:
        case WorkState.RETURNED:
            reason = read(form.returned_because)
            return tr("Returned: {reason} Put it right and finish it again.", reason=reason)
        case WorkState.SUBMITTED:
            return tr("This visit is with the supervisor. It can be changed when it comes back. F6 adds a photo.")
        case WorkState.ACCEPTED:
            return tr("This visit was accepted and is locked. Start a new visit to add something.")
        case _ if form.revision > 1:
            return tr(
                "Revision {n}: the supervisor accepted the one before while you changed it. Finish it to hand it in.",
                n=form.revision,
            )
        case _:
            return ""
