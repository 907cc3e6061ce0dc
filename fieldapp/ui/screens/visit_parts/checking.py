"""The fields of a visit by the names of its content, and the first that cannot be stored as it stands."""

from __future__ import annotations

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr
from fieldapp.ui import messages
from fieldapp.ui.screens.visit_parts.form import VisitEntry, parse_position
from fieldapp.ui.screens.visit_parts.pads import LeftPad, RightPad
from fieldapp.ui.widgets.fields import Field


def fields_of(left: LeftPad, right: RightPad) -> dict[str, Field]:
    """Where a sentence about each name is shown."""
    return {
        "purpose": left.purpose_field,
        "outcome": left.outcome_field,
        "promise_amount": left.amount_field,
        "promise_day": left.day_field,
        "happened_ms": right.when.day_field,
        "note": right.note_field,
        "next_visit_day": right.next_field,
        "latitude_e6": right.position_field,
        **{name.name: field for name, field in right.changes.fields.items()},
    }


def problem_of(entry: VisitEntry, left: LeftPad, right: RightPad) -> tuple[str, str] | None:
    """The first field that cannot be stored as it stands, with the sentence that says why."""
    if not entry.is_chosen("purpose"):
        return "purpose", tr("Choose why you came, with a key from 1 to 9.")
    if not entry.is_chosen("outcome"):
        return "outcome", tr("Choose what came of it, with a key from 1 to 9.")
    amount = left.amount.parsed()
    if left.promise.isVisible() and isinstance(amount, Rejection) and amount.reason is not Reason.EMPTY_AMOUNT:
        return "promise_amount", messages.text(amount)
    for name, edit in (("promise_day", left.day), ("next_visit_day", right.next_visit)):
        if not edit.understood and edit.isVisible():
            return name, messages.text(Rejection(Reason.NOT_A_DATE, {"typed": edit.text()}))
    if right.when.said is None:
        return "happened_ms", tr("Write the day and the time, like 20 and 16:30, so that it stands where it was.")
    if right.position.text().strip() and parse_position(right.position.text()) is None:
        return "latitude_e6", tr("Write it like 25.61250, 85.13760, or empty it and choose a reason below.")
    return None
