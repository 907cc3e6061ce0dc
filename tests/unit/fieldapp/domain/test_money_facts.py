"""Facts become amounts in the branch's currency, and only those that are asked for."""

from __future__ import annotations

from fieldapp.domain.money_facts import with_amounts
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import FakeBranch


def test_named_facts_are_written_as_amounts() -> None:
    refusal = Rejection(Reason.COVER_OWED, {"owes": 45_000, "late": 9, "name": "Usha"})
    written = with_amounts(FakeBranch(borrowers=0).state, refusal, ("owes", "name", "absent"))
    assert written.facts == {"owes": "₹ 450", "late": 9, "name": "Usha"}
    assert with_amounts(MemoryState(), refusal, ("owes",)) == refusal
