"""Guarantors: who stands in for whom, kept as one page per person and one per loan, so that nobody has to search.

A guarantor is a borrower or somebody from outside, registered with name, identity and income. A guarantee on a loan
that is paid off is over without anybody doing anything, and comes back where the last payment is reversed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, held, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, LoanState
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.loan.guarantee import Guarantee
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.people import TEXT_MAX, Borrower, BorrowerField
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.workflow import hold_transition

PAGE_LINES_MAX: Final = 40
"""How many guarantees a page keeps; the oldest that are over go first, the log keeps them all."""


class GuaranteeState(IntEnum):
    """Where a guarantee stands by what people did; a loan that is paid off ends it too."""

    LIVE = 1
    RELEASED = 2
    CALLED = 3


@dataclass(frozen=True)
class GuaranteeLine:
    """One guarantee. installment: per month; amount: the most that may fall on her, both in minor units.

    ring: the length of the ring it closes, 0 for none. called: what was asked of her, by when. operation: the one that
    gave it; version: that of its last step.
    """

    loan_id: Id
    guarantor: Id
    borrower: Id
    installment: int
    amount: int
    operation: Id
    author: Id
    day: Day
    state: GuaranteeState = GuaranteeState.LIVE
    ring: int = 0
    called: int = 0
    called_until: Day = 0
    ended_day: Day = 0
    reason: str = ""
    version: Id = NO_ID


@dataclass(frozen=True)
class Outsider:
    """Somebody who is no borrower. Income, costs and other debts per month, minor units."""

    name: str
    national_id: str = ""
    phone: str = ""
    relation: str = ""
    income: int = 0
    costs: int = 0
    debts: int = 0
    evidence: Evidence = Evidence.SELF_REPORT


@body(1250)
@dataclass(frozen=True)
class GuarantorRegistered:
    """Somebody from outside may stand in; the operation's entity is her id. from_version: NO_ID for the first."""

    center_id: Id
    outsider: Outsider
    from_version: Id = NO_ID


@record
@dataclass(frozen=True)
class GuaranteePage(Record):
    """The guarantees a person has given (id: hers), or those that a loan has (id: the loan's).

    about: the person, or the loan's borrower.
    """

    KIND = Kind.GUARANTEE

    center_id: Id
    about: Id
    lines: tuple[GuaranteeLine, ...] = ()
    outsider: Outsider | None = None
    version: Id = NO_ID

    def index(self) -> Index:
        """Find pages by center and person; a loan's page is where its borrower is."""
        return Index(center=self.center_id, borrower=self.about)

    def line(self, loan_id: Id, guarantor: Id) -> GuaranteeLine | None:
        """Return the newest guarantee of a person for a loan."""
        found = [line for line in self.lines if (line.loan_id, line.guarantor) == (loan_id, guarantor)]
        return found[-1] if found else None


_LOAN_OVER: Final = (LoanState.CLOSED, LoanState.REVERSED)
_APPLICATION_OVER: Final = (ApplicationState.REJECTED, ApplicationState.WITHDRAWN, ApplicationState.EXPIRED)


def is_live(state: State, line: GuaranteeLine) -> bool:
    """Tell whether a guarantee binds: not released, and its loan is wanted or owed."""
    return line.state is not GuaranteeState.RELEASED and is_owed(state, line.loan_id)


def is_owed(state: State, loan_id: Id) -> bool:
    """Tell whether a loan is applied for or owed: neither rejected, withdrawn, reversed nor paid off."""
    balance = state.find(Balance, loan_id)
    if balance is not None:
        return balance.state not in _LOAN_OVER
    application = state.find(Application, loan_id)
    return application is None or application.state not in _APPLICATION_OVER


def live_given(state: State, person: Id) -> tuple[GuaranteeLine, ...]:
    """Return the guarantees somebody has given that bind now."""
    return tuple(line for line in _live(state, person) if line.guarantor == person)


def live_for(state: State, loan_id: Id) -> tuple[GuaranteeLine, ...]:
    """Return the guarantees that stand behind a loan now."""
    return tuple(line for line in _live(state, loan_id) if line.loan_id == loan_id)


def _live(state: State, key: Id) -> tuple[GuaranteeLine, ...]:
    page = state.find(GuaranteePage, key)
    return tuple(line for line in page.lines if is_live(state, line)) if page else ()


def guaranteed(state: State, person: Id) -> int:
    """Return the installments per month that somebody stands in for."""
    return sum(line.installment for line in live_given(state, person))


def reachable(state: State, start: Id, depth: int) -> tuple[Guarantee, ...]:
    """Return the guarantees met on the way from a person over those she stands in for, so many steps far.

    Work is bounded by policy: guarantees per person, to the power of the steps.
    """
    found: list[Guarantee] = []
    seen, edge = {start}, [start]
    for _ in range(depth):
        reached = [pure(line) for person in edge for line in live_given(state, person)]
        found += reached
        edge = list(dict.fromkeys(item.borrower for item in reached if item.borrower not in seen))
        seen.update(edge)
    return tuple(found)


def pure(line: GuaranteeLine) -> Guarantee:
    """Return a guarantee as the pure rules know it."""
    return Guarantee(line.guarantor, line.borrower, line.installment, line.amount)


def name_of(state: State, person: Id) -> str:
    """Return a guarantor's or borrower's name, '' for an unknown one."""
    borrower = state.find(Borrower, person)
    if borrower is not None:
        return borrower.text(BorrowerField.NAME)
    page = state.find(GuaranteePage, person)
    return page.outsider.name if page and page.outsider else ""


def is_person(state: State, person: Id) -> bool:
    """Tell whether this is a borrower or a registered guarantor."""
    page = state.find(GuaranteePage, person)
    return state.find(Borrower, person) is not None or (page is not None and page.outsider is not None)


def center_of(state: State, person: Id) -> Id:
    """Return the center under which a person is kept, NO_ID for an unknown one."""
    borrower, page = state.find(Borrower, person), state.find(GuaranteePage, person)
    return borrower.center_id if borrower else page.center_id if page else NO_ID


def apply_guarantor_registered(draft: Draft, entry: Entry, registered: GuarantorRegistered) -> Disposition:
    """Register somebody from outside, or change what is known of her by compare-and-set."""
    operation = entry.operation
    author = author_of(draft, entry)
    if author is None or author.role is Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if not _credible(registered.outsider):
        return refused(Reason.BAD_VALUE)
    new = GuaranteePage(operation.entity, registered.center_id, operation.entity)
    page = draft.find(GuaranteePage, operation.entity) or new
    if draft.find(Borrower, operation.entity) or page.about != operation.entity:
        return refused(Reason.ALREADY_EXISTS)
    if page.version != registered.from_version:
        hold_transition(draft, entry, operation.entity, page.center_id)
        return held(Reason.STALE_TRANSITION)
    draft.put(replace(page, outsider=registered.outsider, version=operation.op_id))
    return APPLIED


def _credible(outsider: Outsider) -> bool:
    texts = (outsider.name, outsider.national_id, outsider.phone, outsider.relation)
    amounts = (outsider.income, outsider.costs, outsider.debts)
    named = bool(outsider.name.strip()) and all(len(text) <= TEXT_MAX for text in texts)
    return named and all(0 <= amount <= AMOUNT_MAX for amount in amounts)


def write(draft: Draft, line: GuaranteeLine) -> None:
    """Put a guarantee, new or changed, on the page of its guarantor and on the page of its loan."""
    for key, about in ((line.guarantor, line.guarantor), (line.loan_id, line.borrower)):
        page = draft.find(GuaranteePage, key) or GuaranteePage(key, center_of(draft, about), about)
        others = [item for item in page.lines if item.operation != line.operation]
        draft.put(replace(page, lines=tuple(_kept(draft, [*others, line]))))


def _kept(draft: Draft, lines: list[GuaranteeLine]) -> Iterator[GuaranteeLine]:
    """Leave out the oldest that are over where a page grows too long."""
    over = [line.operation for line in lines if not is_live(draft, line)]
    dropped = set(over[: max(0, len(lines) - PAGE_LINES_MAX)])
    return (line for line in lines if line.operation not in dropped)
