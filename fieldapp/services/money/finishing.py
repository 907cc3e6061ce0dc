"""A finished meeting that can still be taken back: kept whole on the disk first, recorded a few seconds later.

What is kept here is a promise, not a draft: nothing can be typed in its sheet any more, and whatever ends the program
meanwhile, the next start records it. Until then no operation, no receipt number and no other record has it, so taking
it back leaves no trace. Whoever prints, leaves the page, locks or closes records it first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from fieldapp.domain.collection.meeting import Attendance, meeting_id
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.beside import from_words, in_words
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, MeetingSaved, finish_meeting, try_meeting
from fieldapp.services.money.sheet import FINISH_FORM
from fieldapp.store.queries import drafts

_FIELD: Final = "request"


@dataclass(frozen=True)
class FinishKept(Saved):
    """A meeting that is kept to be recorded, and how many receipts it will give out."""

    meeting_id: Id
    receipts: int


def keep_finish(desk: Desk, wanted: FinishMeeting) -> FinishKept | Rejection:
    """Keep a whole meeting as it will be recorded; reject what `finish_meeting` would reject, and keep nothing then."""
    receipts = try_meeting(desk, wanted)
    if isinstance(receipts, Rejection):
        return receipts
    identifier = meeting_id(wanted.center_id, wanted.day)
    with desk.book.work() as work:
        work.keep_draft(FINISH_FORM, id_text(identifier), {_FIELD: _text(wanted)})
        saved = work.commit()
    return FinishKept(saved.op_id, saved.at_ms, saved.changed, identifier, receipts)


def take_back(desk: Desk, meeting: Id) -> Saved | None:
    """Open the sheet of a kept meeting again with everything in it; None where it is recorded already."""
    with desk.book.work() as work:
        if not work.recall_draft(FINISH_FORM, id_text(meeting)):
            return None
        work.discard_draft(FINISH_FORM, id_text(meeting))
        return work.commit()


def record_kept(desk: Desk, meeting: Id) -> MeetingSaved | Rejection | None:
    """Record a kept meeting; None where it is recorded or taken back.

    Doubts were asked about when it was kept, so what is doubtful since goes to the office as it is and waits there.
    What cannot be recorded at all (somebody else finished the meeting meanwhile) opens the sheet again and is rejected.
    """
    with desk.book.view() as view:
        kept = drafts.recall(view.connection, FINISH_FORM, id_text(meeting))
    if not kept:
        return None
    result = finish_meeting(desk, _request(kept[_FIELD]), asked=True)
    if isinstance(result, Rejection):
        take_back(desk, meeting)
    return result


def record_left(desk: Desk) -> tuple[MeetingSaved | Rejection, ...]:
    """Record every meeting that was kept when the program ended."""
    with desk.book.view() as view:
        keys = [form.key for form in drafts.forms(view.connection, FINISH_FORM)]
    results = (record_kept(desk, parse_id(key)) for key in keys)
    return tuple(result for result in results if result is not None)


def _text(wanted: FinishMeeting) -> str:
    return json.dumps(
        {
            "center": id_text(wanted.center_id),
            "day": wanted.day,
            "counted": wanted.cash_counted,
            "reason": wanted.difference_reason,
            "second": wanted.confirmed_second,
            "rows": [_row_words(row) for row in wanted.rows],
        }
    )


def _row_words(row: FinishRow) -> dict[str, Any]:
    return {
        "borrower": id_text(row.borrower_id),
        "loan": id_text(row.loan_id or NO_ID),
        "attendance": int(row.attendance),
        "paid": row.paid,
        "savings": row.savings,
        "fine": row.fine,
        "note": row.note,
        "beside": in_words(row.beside),
    }


def _request(text: str) -> FinishMeeting:
    kept = json.loads(text)
    return FinishMeeting(
        center_id=parse_id(kept["center"]),
        day=kept["day"],
        rows=tuple(_row(row) for row in kept["rows"]),
        cash_counted=kept["counted"],
        difference_reason=kept["reason"],
        confirmed_second=kept["second"],
    )


def _row(kept: Mapping[str, Any]) -> FinishRow:
    loan = parse_id(kept["loan"])
    return FinishRow(
        borrower_id=parse_id(kept["borrower"]),
        loan_id=None if loan == NO_ID else loan,
        attendance=Attendance(kept["attendance"]),
        paid=kept["paid"],
        savings=kept["savings"],
        fine=kept["fine"],
        note=kept["note"],
        beside=from_words(kept["beside"]),
    )
