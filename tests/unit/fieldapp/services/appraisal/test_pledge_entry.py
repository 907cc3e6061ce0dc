"""Pledges as typed: cells make them, they make cells again, and what cannot be read is named with its cell."""

from __future__ import annotations

from fieldapp.domain.money import currency
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.collateral import Pledge, PledgeType, Proof
from fieldapp.services.appraisal.pledge_entry import cells_of_pledges, pledges_of

RUPEES = currency("INR")
assert RUPEES is not None
PLEDGES = (Pledge(PledgeType.LIVESTOCK, "Two cows", 40_000_00, Proof.PAPERS_SEEN, 0, 5_000_00, "Ram"),)


def test_cells_and_pledges_tell_the_same() -> None:
    assert RUPEES is not None
    assert pledges_of(cells_of_pledges(PLEDGES, RUPEES), RUPEES).pledges == PLEDGES


def test_what_cannot_be_read_names_its_cell() -> None:
    assert RUPEES is not None
    typed = pledges_of({"pledge.3.value": "many", "pledge.1.kind": "2"}, RUPEES)
    assert [(item.reason, item.field) for item in typed.problems] == [
        (Reason.NOT_A_NUMBER, "pledge.3.value"),
        (Reason.REQUIRED, "pledge.3.label"),
    ]
    assert len(typed.pledges) == 1, "a row with a kind alone is none"
