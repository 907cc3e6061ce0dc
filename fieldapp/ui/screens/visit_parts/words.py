"""What the choices of a visit are called on screen."""

from __future__ import annotations

from fieldapp.domain.work.visit import LoanUse, VisitOutcome, VisitPurpose, WorkState
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

PURPOSES: dict[VisitPurpose, tuple[str, str]] = {
    VisitPurpose.FOLLOW_UP: ("Follow-up", "refresh-cw"),
    VisitPurpose.ARREARS: ("Arrears", "clock-alert"),
    VisitPurpose.LOAN_USE_CHECK: ("Loan use check", "clipboard-check"),
    VisitPurpose.NEW_APPLICATION: ("New application", "file-plus"),
    VisitPurpose.BUSINESS: ("Business", "store"),
    VisitPurpose.HOUSEHOLD: ("Household", "house"),
    VisitPurpose.REFERENCE: ("Reference", "users"),
    VisitPurpose.COMPLAINT: ("Complaint", "message-square"),
    VisitPurpose.OTHER: ("Something else", "ellipsis"),
}
"""Words and icon of each purpose, in the order of its key."""

OUTCOMES: dict[VisitOutcome, tuple[str, str]] = {
    VisitOutcome.IN_ORDER: ("In order", "circle-check"),
    VisitOutcome.PROMISE: ("Promise to pay", "handshake"),
    VisitOutcome.PAID: ("Paid", "banknote"),
    VisitOutcome.NOT_AT_HOME: ("Not at home", "house"),
    VisitOutcome.REFUSED: ("Refused", "ban"),
    VisitOutcome.HARDSHIP: ("Hardship", "triangle-alert"),
    VisitOutcome.LOAN_MISUSED: ("Used otherwise", "flag"),
    VisitOutcome.MOVED_AWAY: ("Moved away", "map-pin-off"),
    VisitOutcome.OTHER: ("Something else", "ellipsis"),
}
"""Words and icon of each outcome, in the order of its key."""

LOAN_USES: dict[LoanUse, str] = {
    LoanUse.AS_SAID: "As she said",
    LoanUse.PARTLY: "Partly as she said",
    LoanUse.OTHERWISE: "For something else",
    LoanUse.NOT_SEEN: "Could not be seen",
}
"""What was seen of the use of a loan, in the order of its key."""

NO_POSITION = (
    "No receiver here",
    "No signal here",
    "She did not want it",
    "Met somewhere else",
    "Battery is empty",
)
"""Why a visit has no position; none of them stands in the way of finishing."""


STATES = {
    WorkState.DRAFT: Chip("Draft", Tone.DRAFT, "pencil"),
    WorkState.SUBMITTED: Chip("With the supervisor", Tone.MUTE, "hourglass"),
    WorkState.ACCEPTED: Chip("Accepted", Tone.OK, "badge-check"),
    WorkState.RETURNED: Chip("Returned", Tone.WARN, "undo-2"),
}
"""Where a piece of work stands between its maker and the supervisor."""


def purpose_words(purpose: VisitPurpose) -> str:
    return PURPOSES[purpose][0]


def outcome_words(outcome: VisitOutcome) -> str:
    return OUTCOMES[outcome][0]
