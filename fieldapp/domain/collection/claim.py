"""Claims: what a member owes those who paid for her, one for every part of a cover, kept until she has repaid it.

A claim opens when a line of money counts whose payer is not the borrower, and is withdrawn when that line is taken
back. Claims are between members; the institution's books do not hold them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.center.ladder import Covered, Ladder, ladder_of
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

COVERED_MAX: Final = 12
"""How many covers a ladder shows."""
PARTS_MAX: Final = 60
"""The most parts a cover has: no more members meet."""


class ClaimState(IntEnum):
    """Whether anything of a claim is still owed."""

    OPEN = 1
    SETTLED = 2
    WITHDRAWN = 3


@record
@dataclass(frozen=True)
class Claim(Record):
    """One payer's part of a cover. debtor: the covered member. creditor: a member, or the group whose fund it was.

    document, line: the money that counted on the loan. repaid: what the debtor has given back, minor units.
    """

    KIND = Kind.CLAIM

    debtor: Id
    creditor: Id
    center_id: Id
    loan_id: Id
    document: Id
    line: int
    day: Day
    amount: int
    repaid: int = 0
    state: ClaimState = ClaimState.OPEN

    def index(self) -> Index:
        """Find claims by center, debtor, state and day."""
        return Index(center=self.center_id, borrower=self.debtor, state=self.state, day=self.day)

    @property
    def left(self) -> int:
        """Return what is still owed."""
        return self.amount - self.repaid if self.state is not ClaimState.WITHDRAWN else 0


def claim_id(document: Id, line: int) -> Id:
    """Return the id of the claim that a line of a document opens."""
    return derived_id("claim", document, line.to_bytes(4, "big"))


def open_claim(draft: Draft, claim: Claim) -> None:
    """Write down that a payer's part counts: the debtor owes it, and her cover is remembered for its risk."""
    known = draft.find(Claim, claim.id)
    draft.put(replace(claim, repaid=known.repaid if known else 0))
    settled = _with_state(draft, claim.id)
    _owe(draft, settled, settled.left)
    _cover(draft, settled, settled.amount)


def withdraw_claim(draft: Draft, identifier: Id) -> None:
    """Take a claim back whose money was taken back; what was repaid on it stays written on it."""
    claim = draft.find(Claim, identifier)
    if claim is None or claim.state is ClaimState.WITHDRAWN:
        return
    _owe(draft, claim, -claim.left)
    _cover(draft, claim, -claim.amount)
    draft.put(replace(claim, state=ClaimState.WITHDRAWN))


def settle(draft: Draft, identifier: Id, amount: int) -> None:
    """Count a repayment of the debtor on a claim, or take one back with an amount below zero."""
    claim = draft.find(Claim, identifier)
    if claim is None:
        return
    draft.put(replace(claim, repaid=claim.repaid + amount))
    if claim.state is not ClaimState.WITHDRAWN:
        _owe(draft, claim, -amount)
        _with_state(draft, identifier)


def _with_state(draft: Draft, identifier: Id) -> Claim:
    claim = draft.find(Claim, identifier)
    if claim is None:
        raise LookupError(identifier.hex())
    left = claim.amount - claim.repaid
    claim = replace(claim, state=ClaimState.OPEN if left > 0 else ClaimState.SETTLED)
    draft.put(claim)
    return claim


def _owe(draft: Draft, claim: Claim, amount: int) -> None:
    """Let the debtor's and the creditor's totals follow; a group's fund has no ladder."""
    debtor, creditor = draft.find(Borrower, claim.debtor), draft.find(Borrower, claim.creditor)
    if debtor is not None:
        known = ladder_of(draft, debtor)
        draft.put(replace(known, owes=known.owes + amount))
    if creditor is not None:
        known = ladder_of(draft, creditor)
        draft.put(replace(known, owed=known.owed + amount))


def _cover(draft: Draft, claim: Claim, amount: int) -> None:
    """Let the debtor's covers follow: one for each document, however many paid by it."""
    debtor = draft.find(Borrower, claim.debtor)
    if debtor is None:
        return
    known = ladder_of(draft, debtor)
    before = next((item for item in known.covered if item.document == claim.document), None)
    others = tuple(item for item in known.covered if item.document != claim.document)
    if before is None and amount < 0:
        # Older than what is kept: the cover is gone when none of its other parts counts.
        gone = not any(_counts(draft, claim, number) for number in range(PARTS_MAX))
        draft.put(replace(known, times_covered=known.times_covered - gone))
        return
    after = Covered(claim.document, claim.day, (before.amount if before else 0) + amount)
    kept = (*others, after)[-COVERED_MAX:] if after.amount else others
    times = known.times_covered + (before is None) - (not after.amount)
    draft.put(replace(known, covered=kept, times_covered=times))


def _counts(state: State, gone: Claim, line: int) -> bool:
    """Tell whether another part of the same document counts."""
    part = state.find(Claim, claim_id(gone.document, line))
    return part is not None and part.id != gone.id and part.state is not ClaimState.WITHDRAWN


def owed_by(state: State, borrower_id: Id) -> int:
    """Return what a member owes others for covers, minor units."""
    known = state.find(Ladder, borrower_id)
    return known.owes if known else 0
