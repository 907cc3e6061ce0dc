"""What is said of records in general: who may do it, what changed elsewhere, what is not known here."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

RECORDS: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.NONE: (mark("Nothing stands in the way."),),
    Reason.BAD_VALUE: (
        mark("{field} cannot be {value}. Nothing was saved yet. Correct it and save again."),
        mark("One of the values cannot be right. Nothing was saved yet. Look at the marked field."),
    ),
    Reason.STALE_TRANSITION: (
        mark("{name} changed this first. Your record is kept in the history. Open it and look again."),
        mark("Somebody changed this first. Your record is kept in the history. Open it and look again."),
    ),
    Reason.ALREADY_RESOLVED: (
        mark("{name} decided this already. Both values stay in the history."),
        mark("This was decided already. Both values stay in the history."),
    ),
    Reason.OPERATION_ID_REUSED: (mark("Two records carry the same number. Both are kept. Send the diagnosis to IT."),),
    Reason.TOO_LATE_TO_TAKE_BACK: (
        mark("This cannot be taken back any more. The decision stands. Open it and decide what follows."),
    ),
    Reason.MAKER_IS_CHECKER: (mark("This is your own work. Another supervisor must look at it."),),
    Reason.NOT_ALLOWED: (
        mark("Only {role} may do this. Nothing was changed. Ask your supervisor."),
        mark("Your role does not allow this. Nothing was changed. Ask your supervisor."),
    ),
    Reason.UNKNOWN_RECORD: (mark("This record is not on this laptop. Nothing is lost. Sync, then look again."),),
    Reason.ALREADY_EXISTS: (
        mark("{name} is recorded already. Open that record, or change what tells them apart."),
        mark("This is recorded already. Open that record, or change what tells them apart."),
    ),
    Reason.SEAT_REVOKED: (mark("IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet."),),
    Reason.OUT_OF_SCOPE: (
        mark("Another officer has this center now. Your record is kept and waits for her decision."),
    ),
    Reason.SEAT_RENEWED: (mark("A laptop was restored or copied and goes on anew. Nothing is lost. Ask whose it is."),),
    Reason.UNKNOWN_KIND: (mark("This record comes from a newer version. It is kept as it is. Update this laptop."),),
    Reason.UNREADABLE_BODY: (mark("This record cannot be read here. It is kept as it is. Send the diagnosis to IT."),),
    Reason.CHANGED_ON_BOTH_SIDES: (
        mark("{name} changed the {field} too. Choose which is right."),
        mark("This was changed here and at the office. Both are kept. Choose which is right."),
    ),
}
