"""Loans, repayments and savings tied to their borrowers, and checked against what can be owed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.intake.linking.agreement import agreement_of, schedule_of
from fieldapp.domain.intake.linking.linked import Linking
from fieldapp.domain.intake.linking.names import Target
from fieldapp.domain.intake.reading.gather import OTHER_OFFICE
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.rows import LoanRow, Paid, RepaymentRow, SavingsRow
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.money import AMOUNT_MAX
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Intent
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.timestamp import Day, date_of

_BYTES_AN_INSTALLMENT = 24
"""More than one installment takes in an operation."""
INSTALLMENTS_MAX = (OPERATION_BYTES_MAX - 1024) // _BYTES_AN_INSTALLMENT


@dataclass(frozen=True)
class _Account:
    """A loan that is right so far; paid: opening balance without the rows of repayments."""

    row: LoanRow
    target: Target
    borrower: Target
    schedule: tuple[Installment, ...]
    total: int
    paid: int


def link_accounts(linking: Linking, center_of: Mapping[Id, Id]) -> None:
    """Plan loans with their opening balances, then savings."""
    accounts = _link_loans(linking, center_of)
    _link_repayments(linking, accounts)
    for account in accounts.values():
        _plan_loan(linking, account, center_of.get(account.borrower.id, NO_ID))
    _link_savings(linking, center_of)


# ---------------------------------------------------------------- loans


def _link_loans(linking: Linking, center_of: Mapping[Id, Id]) -> dict[Id, _Account]:
    accounts: dict[Id, _Account] = {}
    for row in linking.gathered.absent.of(LoanRow):
        found = linking.borrowers.find(row.borrower.text)
        nobody = Target(NO_ID, row.borrower.text)
        borrower = found if isinstance(found, Target) else nobody
        linking.know_absent(linking.loans, _loan_target(linking, row, borrower), row)
    for row in linking.gathered.rows.of(LoanRow):
        owner = linking.refer(row.borrower, linking.borrowers, row)
        if owner is None:
            linking.loans.add(absent := _loan_target(linking, row, Target(NO_ID, row.borrower.text)))
            linking.is_bad(absent, row)
            continue
        target = _loan_target(linking, row, owner)
        if not linking.is_new(Subject.LOANS, linking.loans, target, row):
            continue
        account = _account(linking, row, (target, owner), linking.weekdays.get(center_of.get(owner.id, NO_ID)))
        if not linking.is_bad(target, row) and account is not None:
            accounts[target.id] = account
    return accounts


def _loan_target(linking: Linking, row: LoanRow, borrower: Target) -> Target:
    agreed = (row.product, str(row.disbursed_day), str(row.terms.principal), str(row.cycle))
    identifier = (
        linking.new_id("loan", row.number)
        if row.number
        else linking.new_id("unnumbered loan", borrower.id.hex(), borrower.name, *agreed)
    )
    return Target(identifier, row.number or f"the loan of {borrower.name}", row.number, row.place, borrower.id)


def _account(linking: Linking, row: LoanRow, of: tuple[Target, Target], weekday: int | None) -> _Account | None:
    """Return the account of a loan row, `of` being the loan and its borrower; None where the row has a problem."""
    for day, what in ((row.first_due_day, "first installment is due"), (row.last_paid_day, "last payment came")):
        if day is not None and day < row.disbursed_day:
            linking.refuse(row.place, row, f"The {what} before the loan was handed over. Correct one of the dates.")
    if row.terms.installments > INSTALLMENTS_MAX:
        linking.refuse(row.place, row, f"A loan has at most {INSTALLMENTS_MAX} installments here. Correct the number.")
    _check_level(linking, row)
    if row.place in linking.bad:
        return None
    schedule = schedule_of(agreement_of(row, weekday))
    total = sum(installment.total for installment in schedule)
    paid = row.amount if row.means is Paid.SO_FAR else total - row.amount
    if paid < 0 or paid > total or total > AMOUNT_MAX:
        costs = linking.shown(total)
        sentence = f"{linking.shown(row.amount)} is {row.means.value}, but the whole loan costs {costs}. Correct one."
        linking.refuse(row.place, row, sentence)
    return _Account(row, *of, schedule, total, paid)


def _check_level(linking: Linking, row: LoanRow) -> None:
    """An installment that was rounded must leave a last one that is not far from it."""
    terms = row.terms
    if not terms.installment or terms.interest is None:
        return
    total = terms.principal + terms.interest
    last = total - terms.installment * (terms.installments - 1)
    if not 0 < last <= 2 * terms.installment:
        level = linking.shown(terms.installment)
        sentence = (
            f"{terms.installments} installments of {level} do not make {linking.shown(total)}. Correct one of them."
        )
        linking.refuse(row.place, row, sentence)


def _link_repayments(linking: Linking, accounts: dict[Id, _Account]) -> None:
    """Add repayments to the opening balance of their loans; a loan with a repayment that is wrong waits for it."""
    for row in linking.gathered.absent.of(RepaymentRow):
        _hold_back(linking, row, accounts)
    for row in linking.gathered.rows.of(RepaymentRow):
        target = _loan_of(linking, row)
        if target is None or not linking.is_taken(target, row.number.place, row):
            continue
        account = accounts.get(target.id)
        _check_repayment(linking, row, account)
        if account is not None and row.place not in linking.bad:
            accounts[target.id] = replace(account, paid=account.paid + row.amount)
            linking.merged += 1
    for row in linking.gathered.rows.of(RepaymentRow):
        if row.place in linking.bad:
            _hold_back(linking, row, accounts)


def _check_repayment(linking: Linking, row: RepaymentRow, account: _Account | None) -> None:
    if account is None:
        sentence = f"The loan of {row.borrower.text} was taken over before. Record this payment at the laptop."
        linking.refuse(row.number.place, row, sentence)
    elif row.day < account.row.disbursed_day:
        handed = date_of(account.row.disbursed_day)
        linking.refuse(row.place, row, f"The repayment came before the loan was handed over on {handed}. Correct it.")
    elif row.amount > account.total - account.paid:
        left = linking.shown(account.total - account.paid)
        linking.refuse(row.place, row, f"{linking.shown(row.amount)} is more than the {left} still owed. Correct it.")


def _hold_back(linking: Linking, row: RepaymentRow, accounts: dict[Id, _Account]) -> None:
    """Keep a loan from being taken over with too high a balance while one of its repayments is missing."""
    target = _numbered(linking, row.number.text)
    if target is None:
        borrower = linking.borrowers.find(row.borrower.text)
        loans = linking.loans.within(borrower.id) if isinstance(borrower, Target) else ()
        target = loans[0] if len(loans) == 1 else None
    account = accounts.pop(target.id, None) if target else None
    if account is not None and linking.gathered.why_absent.get(row.place) != OTHER_OFFICE:
        sheet = row.place.sheet or row.place.file
        sentence = f"A repayment on it (row {row.place.row} of {sheet}) has a problem. Mend that row first."
        linking.refuse(account.row.place, account.row, sentence)


def _numbered(linking: Linking, number: str) -> Target | None:
    """Return the loan with a number; Fineract writes the loan's state behind it (000000012-Active)."""
    return linking.loans.with_code(number) or linking.loans.with_code(number.rpartition("-")[0])


def _loan_of(linking: Linking, row: RepaymentRow) -> Target | None:
    """Return the loan with the number, else the borrower's only loan; None, with the problem noted, without one."""
    numbered = _numbered(linking, row.number.text)
    if numbered is not None:
        return numbered
    borrower = linking.refer(row.borrower, linking.borrowers, row)
    if borrower is None:
        return None
    loans = linking.loans.within(borrower.id)
    if len(loans) == 1:
        return loans[0]
    many = "more than one loan" if loans else "no loan"
    sentence = f"No loan has the number {row.number.text}, and {row.borrower.text} has {many}. Correct the number."
    linking.refuse(row.number.place, row, sentence)
    return None


def _plan_loan(linking: Linking, account: _Account, center: Id) -> None:
    row = account.row
    if account.paid == account.total:
        linking.gathered.left_out[row.place] = "the loan is repaid"
        return
    body = LoanDisbursed(
        borrower_id=account.borrower.id,
        product=row.product,
        principal=row.terms.principal,
        disbursed_day=row.disbursed_day,
        schedule=account.schedule,
        opening_paid=account.paid,
        cycle=row.cycle,
        number=row.number,
        opening=True,
    )
    scope = center if center != NO_ID else BRANCH
    linking.plan(row, Subject.LOANS, Intent(body, account.target.id, scope=scope, business_day=linking.standing.today))


# ---------------------------------------------------------------- savings


def _link_savings(linking: Linking, center_of: Mapping[Id, Id]) -> None:
    stands: dict[Id, SavingsRow] = {}
    for row in linking.gathered.rows.of(SavingsRow):
        borrower = linking.refer(row.borrower, linking.borrowers, row)
        if borrower is None:
            continue
        account = savings_id(borrower.id)
        if account in linking.standing.savings:
            linking.already[Subject.SAVINGS] += 1
            continue
        other = stands.setdefault(account, row)
        if other is not row:
            sentence = f"{borrower.name} has savings in row {other.place.row} too. Add the two balances up in one row."
            linking.refuse(row.borrower.place, row, sentence)
            continue
        center = center_of.get(borrower.id, NO_ID)
        body = SavingsOpened(borrower.id, row.product, row.weekly, row.balance)
        day: Day = linking.standing.today if row.opened_day is None else row.opened_day
        scope = center if center != NO_ID else BRANCH
        linking.plan(row, Subject.SAVINGS, Intent(body, account, scope=scope, business_day=day))
