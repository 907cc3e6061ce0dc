"""Appraisals: the cash-flow sheet as it is typed, what it shows at once, handing it in, and what somebody can carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from fieldapp.domain.appraisal.appraisal import (
    Appraisal,
    AppraisalRecorded,
    AskedTerm,
    Part,
    Stamped,
    capacity_of,
    is_outdated,
    result_of,
)
from fieldapp.domain.appraisal.cash_sheet import CashSheet, Debt, FlowLine, Section, flow_of, months_of, runs_of, total
from fieldapp.domain.appraisal.guarantor import center_of, guaranteed, is_person, name_of
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.application import Application
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import MONTHS, Capacity, CapacityPolicy, CashFlow, Evidence, rolling_means, stress
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import tr
from fieldapp.services.appraisal.entry import TypedSheet, cells_of, sheet_of
from fieldapp.services.appraisal.words import check_sentence, limit_reasons, month_names, stress_words
from fieldapp.services.desk import Desk, Result
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import Saved
from fieldapp.store.view import View

__all__ = [
    "AskedTerm",
    "Capacity",
    "CashSheet",
    "Debt",
    "Evidence",
    "FlowLine",
    "Section",
    "capacity_of",
    "is_outdated",
]

FORM: Final = "appraisal"


@dataclass(frozen=True)
class GridLine:
    """One line of the grid; months: twelve amounts in minor units."""

    section: Section
    label: str
    evidence: Evidence
    months: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class Grid:
    """Twelve months with their totals. counted: income by its evidence. left: what remains of it each month.

    tightest: the column (0 to 11) in which the tightest quarter begins; worst: the month with the least left.
    """

    months: tuple[str, ...]
    lines: tuple[GridLine, ...]
    income: tuple[int, ...]
    counted: tuple[int, ...]
    costs: tuple[int, ...]
    debts: tuple[int, ...]
    left: tuple[int, ...]
    quarters: tuple[int, ...]
    tightest: int
    worst: int


@dataclass(frozen=True)
class CheckLine:
    """A cross-check in a sentence; ok: None where it was not asked."""

    sentence: str
    ok: bool | None


@dataclass(frozen=True)
class StressLine:
    """A stress, what it does, and whether every installment can still be paid."""

    case: str
    sentence: str
    ok: bool


@dataclass(frozen=True)
class SheetView:
    """What a sheet shows at once. installment: the one looked at, the limit itself where none was asked.

    lenders: how many she owes elsewhere; warnings: what policy says about them.
    """

    grid: Grid
    capacity: Capacity
    reasons: tuple[str, ...]
    checks: tuple[CheckLine, ...]
    stress: tuple[StressLine, ...]
    installment: int
    lenders: int
    warnings: tuple[str, ...]
    policy: str

    @property
    def share_of_free(self) -> Decimal | None:
        """Return the installment over what is left a month in the tightest quarter, None where nothing is."""
        return Decimal(self.installment) / self.capacity.free if self.capacity.free > 0 else None


@dataclass(frozen=True)
class AppraisalForm:
    """A sheet to be filled in. cells: what is in the grid, from the recorded sheet and what was typed since.

    version: the recorded sheet it corrects. author, day: of that sheet, '' and 0 where there is none.
    """

    person_id: Id
    name: str
    cells: Mapping[str, str]
    typed: TypedSheet
    shown: SheetView
    version: Id
    author: str
    day: Day
    outdated: bool
    kept: bool
    earlier: tuple[Stamped, ...]


@dataclass(frozen=True)
class RecordSheet:
    """A sheet to hand in; version: the one the form was opened with."""

    person_id: Id
    sheet: CashSheet
    version: Id = NO_ID


def appraisal_form(desk: Desk, person_id: Id) -> AppraisalForm | Rejection:
    """Return the sheet of a borrower or guarantor with what was typed and not handed in; UNKNOWN_RECORD for nobody."""
    with desk.book.view() as view:
        if not is_person(view, person_id):
            return Rejection(Reason.UNKNOWN_RECORD)
        appraisal = view.find(Appraisal, person_id)
        recorded = appraisal.sheet if appraisal else None
        kept = drafts.recall(view.connection, FORM, id_text(person_id))
        start = recorded or _blank(desk, view, person_id)
        cells = {**cells_of(start, desk.currency), **kept}
        typed = sheet_of(cells, desk.currency, start.application)
        stamp = appraisal.stamp(Part.SHEET) if appraisal else None
        author = view.find(User, stamp.author) if stamp else None
        policy = policy_of(view)
        return AppraisalForm(
            person_id=person_id,
            name=name_of(view, person_id),
            cells=cells,
            typed=typed,
            shown=sheet_view(desk, typed.sheet, policy, guaranteed(view, person_id)),
            version=stamp.version if stamp else NO_ID,
            author=author.name if author else "",
            day=stamp.day if stamp else 0,
            outdated=is_outdated(view, person_id, desk.clock.today()),
            kept=bool(kept),
            earlier=appraisal.earlier if appraisal else (),
        )


def _blank(desk: Desk, view: View, person_id: Id) -> CashSheet:
    """Return an empty sheet from this month on, with what she owes here and the loan she applied for."""
    today = desk.clock.today()
    loans = view.some(Loan, (item.id for item in view.of_borrower(Balance, person_id)))
    balances = view.some(Balance, loans)
    debts = tuple(_own_debt(loans[key], balances[key], today) for key in sorted(loans) if balances[key].oldest_unpaid)
    wanted = view.of_borrower(Application, person_id)[-1:]
    return CashSheet(
        first_month=date_of(today).month,
        lines=(),
        debts=debts,
        first_loan=view.find(Borrower, person_id) is not None and not loans,
        application=wanted[0].id if wanted else NO_ID,
    )


def _own_debt(loan: Loan, balance: Balance, today: Day) -> Debt:
    """Return a loan of ours as a debt: what its schedule asks in each of the coming twelve months."""
    first, months = date_of(today), [0] * MONTHS
    for row in loan.schedule:
        due = date_of(max(row.due_day, today))
        place = (due.year - first.year) * MONTHS + due.month - first.month
        if row.due_day >= balance.oldest_unpaid and place < MONTHS:
            months[place] += row.total
    return Debt(loan.product[:30], balance.outstanding, runs_of(months), loan_id=loan.id)


def preview(desk: Desk, person_id: Id, cells: Mapping[str, str], installment: int = 0) -> tuple[TypedSheet, SheetView]:
    """Return what the cells make now, while they are typed; installment: of the asked loan per month, 0 for none."""
    with desk.book.view() as view:
        policy, burden = policy_of(view), guaranteed(view, person_id)
    typed = sheet_of(cells, desk.currency)
    return typed, sheet_view(desk, typed.sheet, policy, burden, installment)


def sheet_view(desk: Desk, sheet: CashSheet, policy: Policy, burden: int = 0, installment: int = 0) -> SheetView:
    """Return all that a sheet shows; burden: installments per month that she stands in for."""
    rules = policy.capacity
    flow = flow_of(sheet, rules, burden)
    result = result_of(sheet, rules, burden)
    looked_at = installment or result.capacity.limit
    stressed = stress(flow, looked_at, sheet.term_months, rules) if installment else result.stress
    return SheetView(
        grid=_grid(sheet, flow, result.capacity.tightest_month),
        capacity=result.capacity,
        reasons=limit_reasons(result.capacity, sheet.first_month, rules, desk.currency),
        checks=tuple(CheckLine(check_sentence(item), item.passed) for item in result.checks),
        stress=tuple(StressLine(*stress_words(item, rules), item.failing == 0) for item in stressed),
        installment=looked_at,
        lenders=len(_elsewhere(sheet)),
        warnings=_warnings(sheet, rules),
        policy=policy.name,
    )


def _elsewhere(sheet: CashSheet) -> set[str]:
    return {debt.lender.casefold() for debt in sheet.debts if debt.loan_id == NO_ID and debt.outstanding > 0}


def _warnings(sheet: CashSheet, policy: CapacityPolicy) -> tuple[str, ...]:
    """Return what speaks of too much debt, by the limits of the policy where it has any."""
    warnings = []
    lenders, owed = len(_elsewhere(sheet)), sum(debt.outstanding for debt in sheet.debts)
    if policy.lenders_max and lenders >= policy.lenders_max:
        warnings.append(
            tr(
                "She owes {count} other lenders; with this loan there would be {sum} of {most}",
                count=lenders,
                sum=lenders + 1,
                most=policy.lenders_max,
            )
        )
    if policy.household_debt_max and owed > policy.household_debt_max:
        over = round(100 * owed / policy.household_debt_max)
        warnings.append(tr("What she owes in all is {percent} % of the most a household may owe", percent=over))
    return tuple(warnings)


def _grid(sheet: CashSheet, flow: CashFlow, tightest: int) -> Grid:
    left = flow.disposable()
    return Grid(
        months=month_names(sheet.first_month),
        lines=tuple(
            GridLine(line.section, line.label, line.evidence, line.months(), sum(line.months())) for line in sheet.lines
        ),
        income=flow.income,
        counted=flow.counted,
        costs=total(sheet, Section.BUSINESS_COST, Section.HOUSEHOLD_COST),
        debts=tuple(map(sum, zip((0,) * MONTHS, *(months_of(debt.runs) for debt in sheet.debts), strict=True))),
        left=left,
        quarters=tuple(int(mean) for mean in rolling_means(left)),
        tightest=tightest,
        worst=min(range(MONTHS), key=left.__getitem__),
    )


def keep_cells(desk: Desk, person_id: Id, cells: Mapping[str, str]) -> Saved:
    """Keep typed cells of a sheet on this laptop's disk."""
    with desk.book.work() as work:
        work.keep_draft(FORM, id_text(person_id), cells)
        return work.commit()


def discard_cells(desk: Desk, person_id: Id) -> Saved:
    """Forget what was typed and not handed in."""
    with desk.book.work() as work:
        work.discard_draft(FORM, id_text(person_id))
        return work.commit()


def submit_cells(desk: Desk, person_id: Id, cells: Mapping[str, str], version: Id) -> Result | tuple[Rejection, ...]:
    """Hand in what the cells make, or return everything that has to be put right first; nothing is recorded then."""
    typed = sheet_of(cells, desk.currency)
    if typed.problems:
        return typed.problems
    return record_sheet(desk, RecordSheet(person_id, typed.sheet, version))


def record_sheet(desk: Desk, wanted: RecordSheet) -> Result:
    """Record a sheet, first or corrected. STALE_TRANSITION where somebody corrected it since it was opened: nothing is
    recorded then, and what was typed stays in the form."""
    with desk.book.work() as work:
        if not is_person(work, wanted.person_id):
            return Rejection(Reason.UNKNOWN_RECORD)
        scope = center_of(work, wanted.person_id)
        body = AppraisalRecorded(wanted.sheet, wanted.version)
        outcome = work.append(Intent(body, wanted.person_id, scope, desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        work.discard_draft(FORM, id_text(wanted.person_id))
        return work.commit()
