"""What the inbox shows is plain values: equal where they say the same."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.services.oversight.conflict_view import ConflictRecord


def test_a_record_without_decisions_is_chosen_value_by_value() -> None:
    record = ConflictRecord(NO_ID, "borrower", "Kamala", "", (), (), True, "Anil")
    assert record == ConflictRecord(NO_ID, "borrower", "Kamala", "", (), (), True, "Anil")
    assert (record.decisions, record.item_id) == ((), NO_ID)
