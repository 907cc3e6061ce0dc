"""What the choices of a visit are called on screen."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.visit import LoanUse, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower.visits import VisitForm
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip

PURPOSE_ICONS = {
    VisitPurpose.FOLLOW_UP: "refresh-cw",
    VisitPurpose.ARREARS: "clock-alert",
    VisitPurpose.LOAN_USE_CHECK: "clipboard-check",
    VisitPurpose.NEW_APPLICATION: "file-plus",
    VisitPurpose.BUSINESS: "store",
    VisitPurpose.HOUSEHOLD: "house",
    VisitPurpose.REFERENCE: "users",
    VisitPurpose.COMPLAINT: "message-square",
    VisitPurpose.OTHER: "ellipsis",
}
"""In the order of the keys."""

OUTCOME_ICONS = {
    VisitOutcome.IN_ORDER: "circle-check",
    VisitOutcome.PROMISE: "handshake",
    VisitOutcome.PAID: "banknote",
    VisitOutcome.NOT_AT_HOME: "house",
    VisitOutcome.REFUSED: "ban",
    VisitOutcome.HARDSHIP: "triangle-alert",
    VisitOutcome.LOAN_MISUSED: "flag",
    VisitOutcome.MOVED_AWAY: "map-pin-off",
    VisitOutcome.OTHER: "ellipsis",
}
"""In the order of the keys."""

_WITHOUT_MONEY = frozenset(OUTCOME_ICONS) - {VisitOutcome.PROMISE, VisitOutcome.PAID, VisitOutcome.LOAN_MISUSED}
_OFFERED: dict[VisitPurpose, frozenset[VisitOutcome]] = {
    VisitPurpose.NEW_APPLICATION: _WITHOUT_MONEY,
    VisitPurpose.REFERENCE: _WITHOUT_MONEY - {VisitOutcome.HARDSHIP},
    VisitPurpose.COMPLAINT: _WITHOUT_MONEY - {VisitOutcome.MOVED_AWAY},
    VisitPurpose.HOUSEHOLD: frozenset(OUTCOME_ICONS) - {VisitOutcome.LOAN_MISUSED},
}


def outcomes_after(purpose: VisitPurpose) -> frozenset[VisitOutcome]:
    """What can come of a visit with that purpose; a key means the same outcome after every purpose."""
    return _OFFERED.get(purpose, frozenset(OUTCOME_ICONS))


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


def leaving(*, is_open: bool) -> tuple[str, str]:
    """Words and icon of the button that leaves a visit."""
    return (tr("Leave as draft"), "pencil") if is_open else (tr("Back"), "arrow-left")


def when_locked(actions: list[Action]) -> list[Action]:
    """What the bar names where a visit can only be read: a photo and the way back, the last; the others say why not."""
    words, icon = leaving(is_open=False)
    quiet = [one if one.id == "visit.photo" else replace(one, hint="") for one in actions[:-1]]
    return [*quiet, replace(actions[-1], text=words, icon=icon, hint=tr("back"))]
