"""The branch's lending policy: sizes, waves, limits and thresholds, published by the office as one named parameter set.

Rules never carry a number of their own: they read it here, and what they say names the set it came from. A branch that
has published none works by the defaults.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Final

from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.loan.guarantee import GuaranteePolicy
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.record import Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.capacity import CapacityPolicy
from fieldapp.domain.risk.collateral import CollateralPolicy
from fieldapp.domain.risk.sme import SmePolicy
from fieldapp.domain.staff import Role, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.work.visit import VisitPurpose

POLICY = Id(derived_id("policy"))
"""The id of a branch's one policy record."""


@dataclass(frozen=True)
class CashPolicy:
    """Cash with an officer, minor units. keep_max: what may stay with her over night, 0 for nothing.

    blind: she counts before she is told what there should be. difference_free: a difference up to it needs no reason.
    carry_on: a new day may be opened while an earlier one is not closed. reverse_max: the most that an officer takes
    back alone, 0 for no limit.
    """

    keep_max: int = 0
    blind: bool = True
    difference_free: int = 0
    carry_on: bool = True
    reverse_max: int = 0


@dataclass(frozen=True)
class SavingsPolicy:
    """Limits of savings, minor units; 0 is no limit.

    keep_share: the share of an outstanding loan that must stay in the account while the loan runs.
    withdrawal_week_max: what may go out of one account in a week, whatever laptops paid it out.
    """

    withdrawal_max: int = 0
    withdrawals_per_month: int = 0
    keep_share: Decimal = Decimal(0)
    balance_max: int = 0
    fund_withdrawal_max: int = 0
    withdrawal_week_max: int = 0


@dataclass(frozen=True)
class AuthorityPolicy:
    """Who may approve what. Amounts in minor units; 0 is no limit.

    supervisor_to: the most that a borrower may owe in all after a supervisor's approval, beyond it the office decides.
    valid_days: how long an approval may be used. appraise_from: a loan of this size or more is appraised before it is
    approved, 0 for none.
    """

    supervisor_to: int = 0
    valid_days: int = 30
    appraise_from: int = 0


@dataclass(frozen=True)
class VisitPolicy:
    """Which visits a photo is asked for. photo_always: for all; else only for those of the purposes that are named.

    A visit without one can be handed in all the same, as "photo later"; the supervisor sees that it is missing.
    """

    photo_always: bool = False
    photo_loan_use: bool = False
    photo_application: bool = False
    photo_business: bool = False
    photo_arrears: bool = False

    def wants_photo(self, purpose: VisitPurpose) -> bool:
        """Tell whether a photo is asked for."""
        named = {
            VisitPurpose.LOAN_USE_CHECK: self.photo_loan_use,
            VisitPurpose.NEW_APPLICATION: self.photo_application,
            VisitPurpose.BUSINESS: self.photo_business,
            VisitPurpose.ARREARS: self.photo_arrears,
        }
        return self.photo_always or named.get(purpose, False)


_GROUP, _GUARANTEE, _CAPACITY = GroupPolicy(), GuaranteePolicy(), CapacityPolicy()
_CASH, _SAVINGS, _AUTHORITY = CashPolicy(), SavingsPolicy(), AuthorityPolicy()
_SME, _COLLATERAL = SmePolicy(), CollateralPolicy()
_VISITS = VisitPolicy()


@body(1303)
@dataclass(frozen=True)
class PolicyPublished:
    """The office publishes a parameter set, whole; the operation's entity is POLICY."""

    name: str
    group: GroupPolicy = _GROUP
    guarantee: GuaranteePolicy = _GUARANTEE
    capacity: CapacityPolicy = _CAPACITY
    cash: CashPolicy = _CASH
    savings: SavingsPolicy = _SAVINGS
    sme: SmePolicy = _SME
    collateral: CollateralPolicy = _COLLATERAL
    authority: AuthorityPolicy = _AUTHORITY
    visits: VisitPolicy = _VISITS


@record
@dataclass(frozen=True)
class Policy(Record):
    """The parameter set in force."""

    KIND = Kind.POLICY

    name: str = "default 2026-1"
    group: GroupPolicy = _GROUP
    guarantee: GuaranteePolicy = _GUARANTEE
    capacity: CapacityPolicy = _CAPACITY
    cash: CashPolicy = _CASH
    savings: SavingsPolicy = _SAVINGS
    sme: SmePolicy = _SME
    collateral: CollateralPolicy = _COLLATERAL
    authority: AuthorityPolicy = _AUTHORITY
    visits: VisitPolicy = _VISITS


_DEFAULT: Final = Policy(POLICY)


def policy_of(state: State) -> Policy:
    """Return the parameter set in force, the defaults where none was published."""
    return state.find(Policy, POLICY) or _DEFAULT


def apply_policy_published(draft: Draft, entry: Entry, published: PolicyPublished) -> Disposition:
    """Put a parameter set into force; only the office may, and it needs a name."""
    author = author_of(draft, entry)
    if author is None or author.role is not Role.OFFICE:
        return refused(Reason.NOT_ALLOWED)
    if not published.name.strip() or published.authority.valid_days < 1:
        return refused(Reason.BAD_VALUE)
    draft.put(Policy(POLICY, **{item.name: getattr(published, item.name) for item in fields(PolicyPublished)}))
    return APPLIED
