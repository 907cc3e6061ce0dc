"""What a borrower's history tells of her group: covers of hers and by her, what was given back, fund, memberships."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.center.group import Group
from fieldapp.domain.collection import between
from fieldapp.domain.collection.claim import Claim, ClaimState, claim_id
from fieldapp.domain.collection.collection import Collection, Fate, Line, Purpose
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import Borrower
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.services.names import name_of
from fieldapp.store.view import View

_DAY_MS: Final = 86_400_000


@dataclass(frozen=True)
class SharedEntry:
    """One thing that happened; amount in minor units or None; operation: the one whose standing is its own."""

    at_ms: int
    day: Day
    kind: Literal["cover", "fund", "member"]
    title: str
    sentence: str
    amount: int | None
    operation: Id
    ref: Id


def is_shared(document: Collection) -> bool:
    """Tell whether a document is about more than one borrower and the institution, and is told here."""
    return any(between.concerns(line) for line in document.lines)


def shared_history(
    view: View, borrower: Borrower, documents: Sequence[Collection], money: Currency
) -> tuple[SharedEntry, ...]:
    """Return what happened between a borrower and her group, in no order; documents: those indexed under her."""
    teller = _Teller(view, borrower, money)
    mine = [teller.document(item) for item in documents if is_shared(item)]
    return (*mine, *teller.paid_for_others(), *teller.memberships())


@dataclass(frozen=True)
class _Teller:
    view: View
    borrower: Borrower
    money: Currency

    def _sum(self, amount: int) -> str:
        return format_amount(amount, self.money, symbol=True)

    def _parts(self, lines: Iterable[Line], *, whose: str) -> str:
        parts = []
        for line in lines:
            claim = self.view.find(Claim, line.loan_id) if whose == "creditor" else None
            other = claim.creditor if claim else line.payer
            parts.append(f"{name_of(self.view, other)} {self._sum(line.amount)}".strip())
        return ", ".join(parts)

    def document(self, item: Collection) -> SharedEntry:
        """Tell of a document under her own name: she was covered, gave back, or put into the fund."""
        first = item.lines[0]
        total = sum(line.amount for line in item.lines)
        note = _note(item.lines)
        if first.purpose is Purpose.REPAYMENT:
            said = note or self._parts(item.lines, whose="payer")
            return self._entry(item, "cover", tr("Others paid for her"), said, total)
        if first.loan_id != NO_ID:
            said = note or self._parts(item.lines, whose="creditor")
            return self._entry(item, "cover", tr("Gave back what others paid"), said, total)
        title = tr("Into the group fund") if total > 0 else tr("Out of the group fund")
        return self._entry(item, "fund", title, note or name_of(self.view, first.borrower_id), total)

    def _entry(
        self, item: Collection, kind: Literal["cover", "fund"], title: str, said: str, total: int
    ) -> SharedEntry:
        return SharedEntry(item.at_ms, item.day, kind, title, said, total, item.id, item.id)

    def paid_for_others(self) -> Iterator[SharedEntry]:
        """Tell of what she paid for other members; one look at the claims of each center she belonged to."""
        centers = dict.fromkeys((self.borrower.center_id, *(held.center_id for held in self.borrower.former)))
        for center in centers:
            for claim in self.view.of_center(Claim, center) if center != NO_ID else ():
                document = self.view.find(Collection, claim.document)
                if claim.creditor == self.borrower.id and document is not None:
                    yield self._paid_for(document, claim)

    def _paid_for(self, document: Collection, claim: Claim) -> SharedEntry:
        said = tr("she gave it back")
        if claim.state is ClaimState.WITHDRAWN:
            said = tr("Reversed")
        elif claim.left > 0:
            said = tr("she still owes {amount}", amount=self._sum(claim.left))
        title = tr("Paid for {name}", name=name_of(self.view, claim.debtor))
        return SharedEntry(
            document.at_ms,
            claim.day,
            "cover",
            title,
            said,
            claim.amount,
            document.id,
            claim_id(document.id, claim.line),
        )

    def memberships(self) -> Iterator[SharedEntry]:
        """Tell of the groups she left."""
        for held in self.borrower.former:
            group = self.view.find(Group, held.group_id)
            title = tr("Left {group}", group=group.name) if group else tr("Left a group")
            yield SharedEntry(
                held.until * _DAY_MS, held.until, "member", title, tr(held.reason), None, NO_ID, self.borrower.id
            )


def _note(lines: Sequence[Line]) -> str:
    if all(line.fate is Fate.REVERSED for line in lines):
        return tr("Reversed")
    return tr("Kept aside; the supervisor decides") if any(line.fate is Fate.HELD for line in lines) else ""
