"""The plan is complete: what is planned folds into the branch, in order, and running it again changes nothing."""

from __future__ import annotations

from fieldapp.domain import replay
from fieldapp.domain.center.group import Center
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.intake.linking.standing import BranchTerms, standing_of
from fieldapp.domain.intake.plan import ImportPlan, Wishes, plan_import
from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.sheet import Place
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.operation import Entry, Intent, Stamp, mint
from fieldapp.domain.savings import Savings
from fieldapp.domain.staff import BRANCH, BranchOpened, Role, UserRegistered
from fieldapp.domain.state import MemoryState
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files
from tests.unit.fieldapp.domain.intake.portfolio import (
    MEERA,
    TODAY,
    client,
    fineract,
    loan,
    plain,
    plan_of,
    said,
    standing,
    workbook,
)

OFFICE = Id(derived_id("seat", b"office"))


class Log:
    """A memory log that folds intents as the office seat."""

    def __init__(self) -> None:
        self.state = MemoryState()
        self._seq = 0
        self.fold(BranchOpened("Rampur branch", "INR", "Asia/Kolkata", OFFICE, bytes(32)), BRANCH)
        self.fold(UserRegistered("Meera Joshi", Role.OFFICER), MEERA)

    def fold(self, body: object, entity: Id) -> Code:
        return self.take(Intent(body, entity))

    def take(self, intent: Intent) -> Code:
        self._seq += 1
        op_id = Id(derived_id("op", str(self._seq).encode()))
        stamp = Stamp(op_id, self._seq, self._seq << 16, self._seq, b"bootboot", self._seq)
        outcome = replay.apply(self.state, Entry(mint(intent, stamp), OFFICE, self._seq, self._seq))
        self.state.put(outcome.changes)
        return outcome.disposition.code

    def take_all(self, plan: ImportPlan) -> set[Code]:
        return {self.take(intent) for intent in plan.intents}

    def plan(self, files: list[tuple[str, bytes]]) -> ImportPlan:
        terms = BranchTerms("Rampur branch", standing().money, day_of(TODAY), MEERA)
        return plan_import(read_files(files), standing_of(self.state.records.values(), terms))


FILES = [("Portfolio.xlsx", workbook(fineract()))]


def test_every_planned_operation_takes_effect() -> None:
    for files in (FILES, plain()):
        log = Log()
        plan = log.plan(files)
        assert said(plan) == []
        assert log.take_all(plan) == {Code.APPLIED}


def test_the_branch_stands_as_the_files_say() -> None:
    log = Log()
    log.take_all(log.plan(plain()))
    records = log.state.records.values()
    balance = next(item for item in records if isinstance(item, Balance))
    assert balance.paid == 800_000
    loan = log.state.find(Loan, balance.id)
    assert loan is not None
    assert stands_on(loan, balance, day_of(TODAY)).payoff == 1_440_000
    assert next(item for item in records if isinstance(item, Savings)).balance == 315_000
    center = next(item for item in records if isinstance(item, Center))
    assert center.meets_on(day_of(TODAY) + 3)


def test_running_it_again_plans_nothing() -> None:
    log = Log()
    first = log.plan(FILES)
    log.take_all(first)
    again = log.plan(FILES)
    assert said(again) == []
    assert again.planned == ()
    assert sum(again.already.values()) == len(first.planned)


def test_an_import_that_was_cut_off_is_finished_by_running_it_again() -> None:
    log, whole = Log(), Log()
    plan = log.plan(FILES)
    whole.take_all(plan)
    for intent in plan.intents[:3]:
        log.take(intent)
    rest = log.plan(FILES)
    assert rest.intents == plan.intents[3:]
    log.take_all(rest)
    assert log.state.records.keys() == whole.state.records.keys()


def test_problems_stand_in_file_order_and_rows_are_skipped_once() -> None:
    plan = plan_of([("a.xlsx", workbook(fineract(Clients=[client(c10="x", c9=1, c7="y"), client("Anita", "Sahu")])))])
    assert [(problem.place.sheet, problem.place.row) for problem in plan.problems] == [
        ("Clients", 2), ("Clients", 2), ("Loans", 2), ("SavingsAccounts", 2),
    ]  # fmt: skip
    assert [problem.place.column for problem in plan.problems[:2]] == [7, 10]
    assert len(plan.skipped[Place("a.xlsx", "Clients", 2)]) == 2
    assert not plan.blocked


def test_the_order_of_dates_can_be_wished() -> None:
    files = [("a.xlsx", workbook(fineract(Loans=[loan(c7=None, c8="04/09/2026", c30=None)])))]
    day = {True: day_of(TODAY.replace(month=4, day=9)), False: day_of(TODAY.replace(month=9, day=4))}
    for month_first in (True, False):
        order = DateOrder.MONTH_FIRST if month_first else DateOrder.DAY_FIRST
        plan = plan_of(files, Wishes(date_order=order))
        body = next(item.intent.body for item in plan.planned if item.subject is Subject.LOANS)
        assert body.disbursed_day == day[month_first]
