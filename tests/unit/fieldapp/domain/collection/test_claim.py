"""Claims: opened, repaid, withdrawn; the totals of debtor and creditor always are the sum of what is open."""

from __future__ import annotations

from fieldapp.domain.center.ladder import Ladder
from fieldapp.domain.collection.claim import (
    COVERED_MAX,
    Claim,
    ClaimState,
    claim_id,
    open_claim,
    owed_by,
    settle,
    withdraw_claim,
)
from fieldapp.domain.ids import Id
from fieldapp.domain.state import Draft
from tests.fakes.branch import DAY, FakeBranch, named


class Claims:
    """Two members, and a draft in which claims of the second against the first are moved."""

    def __init__(self) -> None:
        branch = FakeBranch(borrowers=2)
        self.usha, self.lata = branch.borrowers
        self.draft = Draft(branch.state)

    def open(self, document: str, amount: int, line: int = 0, creditor: Id | None = None) -> Id:
        identifier = claim_id(named(document), line)
        claim = Claim(
            id=identifier,
            debtor=self.usha,
            creditor=creditor or self.lata,
            center_id=named("center"),
            loan_id=named("loan 0"),
            document=named(document),
            line=line,
            day=DAY,
            amount=amount,
        )
        open_claim(self.draft, claim)
        return identifier

    def claim(self, identifier: Id) -> Claim:
        found = self.draft.find(Claim, identifier)
        assert found is not None
        return found

    def ladder(self, who: Id) -> Ladder:
        found = self.draft.find(Ladder, who)
        assert found is not None
        return found


def test_an_open_claim_is_owed_and_remembered() -> None:
    claims = Claims()
    assert owed_by(claims.draft, claims.usha) == 0
    identifier = claims.open("cover", 500)
    assert claims.claim(identifier).index().borrower == claims.usha
    assert owed_by(claims.draft, claims.usha) == claims.ladder(claims.lata).owed == 500
    settle(claims.draft, identifier, 200)
    assert (claims.claim(identifier).left, owed_by(claims.draft, claims.usha)) == (300, 300)
    settle(claims.draft, identifier, 300)
    assert (claims.claim(identifier).state, owed_by(claims.draft, claims.usha)) == (ClaimState.SETTLED, 0)
    settle(claims.draft, identifier, -300)
    assert (claims.claim(identifier).state, claims.ladder(claims.lata).owed) == (ClaimState.OPEN, 300)


def test_withdrawn_once_is_withdrawn_and_can_count_again() -> None:
    claims = Claims()
    identifier = claims.open("cover", 500)
    settle(claims.draft, identifier, 200)
    withdraw_claim(claims.draft, identifier)
    withdraw_claim(claims.draft, identifier)
    withdraw_claim(claims.draft, named("none"))
    settle(claims.draft, named("none"), 1)
    assert (claims.claim(identifier).left, owed_by(claims.draft, claims.usha)) == (0, 0)
    settle(claims.draft, identifier, -200)
    assert owed_by(claims.draft, claims.usha) == 0
    claims.open("cover", 500)
    assert owed_by(claims.draft, claims.usha) == claims.ladder(claims.lata).owed == 500


def test_one_document_is_one_cover_however_many_paid() -> None:
    claims = Claims()
    claims.open("cover", 500)
    second = claims.open("cover", 300, 1, creditor=named("a fund"))
    usha = claims.ladder(claims.usha)
    assert (usha.times_covered, usha.owes, [item.amount for item in usha.covered]) == (1, 800, [800])
    withdraw_claim(claims.draft, second)
    assert claims.ladder(claims.usha).times_covered == 1
    for number in range(COVERED_MAX + 3):
        claims.open(f"cover {number}", 10)
    usha = claims.ladder(claims.usha)
    assert (usha.times_covered, len(usha.covered)) == (COVERED_MAX + 4, COVERED_MAX)
    withdraw_claim(claims.draft, claim_id(named("cover"), 0))
    assert claims.ladder(claims.usha).times_covered == COVERED_MAX + 3
