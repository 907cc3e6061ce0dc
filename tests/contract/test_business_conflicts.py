"""The twelve conflicts of laptops that are offline: what happens by itself, and what a person decides.

Each row of CASES names what happened, the verdict that the late operation gets, and the item that waits for whom. The
laptops have real encrypted books, and the office's real services place their segments.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from fieldapp.domain.cash.cash import Cash, Pieces, cash_day_id
from fieldapp.domain.cash.day import CashCounted, DayClosed
from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.center.center import Center, CenterFormed
from fieldapp.domain.center.closing import CenterClosed
from fieldapp.domain.clocks import ClockFlagged
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded, SavingsMoved
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.operation import Operation, decode_operation, definition_of
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted
from sync_server.store.tables import operation
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.fleet import Fleet, fleet

CENTER, LOAN, MEMBER = named("center"), named("loan 0"), named("borrower 0")
MEETING = meeting_id(CENTER, MONDAY)


def find(made: Fleet, cls: type[Any], identifier: Id, who: str = "rao") -> Any:
    with made.laptops[who].book.view() as view:
        found = view.find(cls, identifier)
    assert found is not None
    return found


def balance(made: Fleet) -> int:
    return int(find(made, Balance, LOAN).outstanding)


def sync(made: Fleet, *names: str) -> None:
    for name in names:
        finished = made.laptops[name].sync()
        assert finished.ok, finished.sentence


def two_officers_collect_one_installment(made: Fleet) -> None:
    made.laptops["anil"].do(RepaymentRecorded(10_500, 1), LOAN)
    made.laptops["bela"].do(RepaymentRecorded(10_500, 1), LOAN)


def one_officer_enters_it_twice(made: Fleet) -> None:
    made.laptops["anil"].do(RepaymentRecorded(10_500, 1), LOAN)
    made.laptops["anil"].do(RepaymentRecorded(10_500, 2), LOAN)


def a_visit_is_edited_while_it_is_approved(made: Fleet) -> None:
    anil, rao, visit = made.laptops["anil"], made.laptops["rao"], named("visit")
    anil.do(VisitSubmitted(MEMBER, VisitContent(note="roof is new")), visit)
    sync(made, "anil", "rao")
    seen = find(made, Visit, visit)
    rao.do(Decided(Kind.VISIT, Verdict.ACCEPT, seen.version, seen.content_hash), visit)
    anil.do(VisitSubmitted(MEMBER, VisitContent(note="roof is old"), seen.version), visit)
    sync(made, "rao", "anil")


def a_meeting_is_recorded_twice(made: Fleet) -> None:
    for who, attendance in (("anil", Attendance.PRESENT), ("bela", Attendance.ABSENT)):
        lines = (SheetLine(MEMBER, attendance, 10_500, 0, LOAN),)
        made.laptops[who].do(MeetingRecorded(CENTER, lines, 1), MEETING)


def one_borrower_is_registered_twice(made: Fleet) -> None:
    for who, name in (("anil", "Kamala Devi"), ("bela", "Kamla Devi")):
        fields = {1: name, 8: "5512 8841 0022", 3: "98260 11834"}
        made.laptops[who].do(BorrowerRegistered(CENTER, NO_ID, fields), named(f"kamala of {who}"))


def a_loan_is_paid_off_meanwhile(made: Fleet) -> None:
    made.laptops["anil"].do(RepaymentRecorded(105_000, 1), LOAN)
    made.laptops["bela"].do(RepaymentRecorded(10_500, 1), LOAN, day=MONDAY + 7)


def a_loan_is_rescheduled_meanwhile(made: Fleet) -> None:
    anil, rao, adjustment = made.laptops["anil"], made.laptops["rao"], named("longer")
    rows = tuple(Installment(MONDAY + 14 + 7 * number, 5_000, 500) for number in range(20))
    anil.do(AdjustmentProposed(LOAN, Deed.RESCHEDULED, "flood", schedule=rows), adjustment, day=MONDAY + 7)
    sync(made, "anil", "rao")
    rao.do(AdjustmentDecided(find(made, Adjustment, adjustment).version, True), adjustment, day=MONDAY + 7)
    made.laptops["bela"].do(RepaymentRecorded(10_500, 1), LOAN, day=MONDAY)
    sync(made, "rao", "bela")


def an_officer_collects_after_the_center_was_handed_over(made: Fleet) -> None:
    users = {name: made.laptops[name].user_id for name in ("anil", "bela")}
    made.laptops["rao"].do(CenterAssigned(users["anil"], users["bela"]), CENTER, day=MONDAY)
    sync(made, "rao")
    made.laptops["anil"].do(RepaymentRecorded(10_500, 1), LOAN, day=MONDAY + 1)


def two_laptops_pay_out_the_same_savings(made: Fleet) -> None:
    made.laptops["anil"].do(SavingsMoved(10_000, 1), MEMBER)
    made.settle()
    made.laptops["anil"].do(SavingsMoved(-6_000, 2), MEMBER)
    made.laptops["rao"].do(SavingsMoved(-6_000, 1), MEMBER)
    sync(made, "anil", "rao")


def a_center_is_closed_with_a_sheet_on_the_way(made: Fleet) -> None:
    other, rao = named("empty center"), made.laptops["rao"]
    rao.do(CenterFormed("Asha", "Rampur", made.laptops["anil"].user_id, 0, 600, MONDAY - 70), other)
    made.settle()
    rao.do(CenterClosed("nobody is left", find(made, Center, other).version), other, day=MONDAY)
    sync(made, "rao")
    lines = (SheetLine(MEMBER, Attendance.PRESENT, 10_500, 0, LOAN),)
    made.laptops["anil"].do(MeetingRecorded(other, lines, 1), meeting_id(other, MONDAY))


def money_comes_for_a_day_that_was_closed(made: Fleet) -> None:
    anil, rao = made.laptops["anil"], made.laptops["rao"]
    day = cash_day_id(anil.user_id, MONDAY)
    counted = rao.do(CashCounted((Pieces(100, 0),), user_id=anil.user_id), day)
    assert counted.disposition.took_effect, counted
    with rao.book.view() as view:
        last = view.connection.exec_driver_sql("SELECT op_id FROM outbox ORDER BY seq DESC LIMIT 1").scalar_one()
    closed = rao.do(DayClosed(last, 0, "he is ill", anil.user_id), day)
    assert closed.disposition.took_effect, closed
    sync(made, "rao")
    anil.do(RepaymentRecorded(10_500, 1), LOAN)


def the_count_differs_from_the_receipts(made: Fleet) -> None:
    lines = (SheetLine(MEMBER, Attendance.PRESENT, 10_500, 0, LOAN),)
    made.laptops["anil"].do(MeetingRecorded(CENTER, lines, 1, 10_000, "a note is missing"), MEETING)


@dataclass(frozen=True)
class Case:
    """One conflict. outcome: what the late operation gets; outstanding: of the loan; fates: of all lines of money.

    base: what the item says there was before; for a new schedule, what the former had asked by that day beyond it.
    """

    number: str
    happens: Callable[[Fleet], None]
    outcome: tuple[Code, Reason]
    kind: ItemKind
    decider: Role
    outstanding: int
    choice: Choice
    fates: tuple[Fate, ...] = (Fate.COUNTED,)
    reason: Reason = Reason.NONE
    apart: bool = False
    base: int | None = None


HELD, PART = Code.HELD, Code.APPLIED_WITH_CONFLICT
TWICE, COUNTED, WAITS = Reason.DUPLICATE_COLLECTION, Fate.COUNTED, Fate.HELD
BOSS, OFFICER = Role.SUPERVISOR, Role.OFFICER
CASES = (
    Case("B1", two_officers_collect_one_installment, (HELD, TWICE), ItemKind.MONEY, BOSS, 90_000, Choice.REVERSE,
         (COUNTED, WAITS)),
    Case("B2", one_officer_enters_it_twice, (HELD, TWICE), ItemKind.MONEY, BOSS, 90_000, Choice.REVERSE,
         (COUNTED, WAITS)),
    Case("B3", a_visit_is_edited_while_it_is_approved, (HELD, Reason.STALE_TRANSITION), ItemKind.TRANSITION, BOSS,
         100_000, Choice.SEEN, ()),
    Case("B4", a_meeting_is_recorded_twice, (HELD, TWICE), ItemKind.ATTENDANCE, BOSS, 90_000, Choice.CONTENDER,
         (COUNTED, WAITS), Reason.ATTENDANCE_DIFFERS),
    Case("B5", one_borrower_is_registered_twice, (Code.APPLIED, Reason.NONE), ItemKind.SAME_PERSON, BOSS, 100_000,
         Choice.KEEP, (), Reason.SAME_IDENTITY),
    Case("B6", a_loan_is_paid_off_meanwhile, (HELD, Reason.CLOSED_LOAN), ItemKind.MONEY, BOSS, 0, Choice.REVERSE,
         (COUNTED, WAITS)),
    Case("B7", a_loan_is_rescheduled_meanwhile, (Code.APPLIED, Reason.NONE), ItemKind.NOTICE, OFFICER, 90_000,
         Choice.SEEN, (COUNTED,), Reason.SCHEDULE_CHANGED, base=10_500),
    Case("B8", an_officer_collects_after_the_center_was_handed_over, (HELD, Reason.OUT_OF_SCOPE), ItemKind.MONEY, BOSS,
         100_000, Choice.KEEP, (WAITS,), apart=True),
    Case("B9", two_laptops_pay_out_the_same_savings, (HELD, Reason.OVERDRAWN), ItemKind.OVERDRAWN, BOSS, 100_000,
         Choice.KEEP, (COUNTED, COUNTED, WAITS)),
    Case("B10", a_center_is_closed_with_a_sheet_on_the_way, (HELD, Reason.CENTER_CLOSED), ItemKind.MONEY, BOSS,
         100_000, Choice.KEEP, (WAITS,), apart=True),
    Case("B11", money_comes_for_a_day_that_was_closed, (PART, Reason.DAY_CLOSED), ItemKind.NOTICE, BOSS, 90_000,
         Choice.SEEN, (COUNTED,)),
    Case("B12", the_count_differs_from_the_receipts, (Code.APPLIED, Reason.NONE), ItemKind.CASH, BOSS, 90_000,
         Choice.SEEN, (COUNTED,), Reason.CASH_DIFFERS),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.number}-{case.happens.__name__}")
def test_business_conflict(case: Case, tmp_path: Path) -> None:
    with fleet(tmp_path, apart=case.apart) as made:
        case.happens(made)
        sync(made, "anil", "bela")
        assert _last_verdict(made) == case.outcome
        made.settle()
        _all_agree(made, case)
        item = _item(made, case)
        assert item.base == case.base
        assert (item.decider, balance(made)) == (case.decider, case.outstanding)
        assert sorted(_fates(made)) == sorted(case.fates)
        _cash_is_what_was_taken(made)
        _two_supervisors_decide(made, case, item, tmp_path)
        _all_agree(made, case)
        _cash_is_what_was_taken(made)


def _last_verdict(made: Fleet) -> tuple[Code, Reason]:
    """Return the verdict on the newest operation of a laptop; the office's own remarks about clocks are passed over."""
    with made.ground.database.reading() as connection:
        rows = connection.execute(
            select(operation.c.body, operation.c.code, operation.c.reason)
            .where(operation.c.branch_id == made.branch_id)
            .order_by(operation.c.position.desc())
        )
        for raw, code, reason in rows:
            found = decode_operation(bytes(raw))
            if isinstance(found, Operation) and found.kind != definition_of(ClockFlagged).kind:
                return Code(code), Reason(reason)
    raise AssertionError("the log is empty")


def _all_agree(made: Fleet, case: Case) -> None:
    if not case.apart:
        made.assert_equal()
    else:
        assert made.laptops["rao"].records() == made.records()


def _open(made: Fleet, who: str = "rao") -> list[InboxItem]:
    with made.laptops[who].book.view() as view:
        return view.in_state(InboxItem, ItemState.OPEN)


def _item(made: Fleet, case: Case) -> InboxItem:
    wanted = case.reason or case.outcome[1]
    (item,) = [item for item in _open(made) if (item.kind, item.reason) == (case.kind, wanted)]
    return item


def _fates(made: Fleet) -> list[Fate]:
    with made.laptops["rao"].book.view() as view:
        return [line.fate for taken in view.every(Collection) for line in taken.lines]


def _cash_is_what_was_taken(made: Fleet) -> None:
    with made.laptops["rao"].book.view() as view:
        lines = [line for taken in view.every(Collection) for line in taken.lines]
        held = sum(cash.held for cash in view.every(Cash))
    assert held == sum(line.amount for line in lines if line.fate is not Fate.REVERSED)


def _two_supervisors_decide(made: Fleet, case: Case, item: InboxItem, tmp_path: Path) -> None:
    """Both decide offline; the first that arrives counts, the other is held, and both are to be seen."""
    rao = made.laptops["rao"]
    second = made.add_laptop("rao at home", rao.user_id, tmp_path / "second")
    for _ in range(2):
        sync(made, "rao at home")
    decided = ConflictResolved((Resolution(item.id, case.choice),), "asked her")
    for laptop in (rao, second):
        outcome = laptop.do(decided, item.entity, scope=item.center_id)
        assert outcome.disposition.code is Code.APPLIED, outcome.disposition
    sync(made, "rao", "rao at home")
    assert _last_verdict(made) == (Code.HELD, Reason.ALREADY_RESOLVED)
    made.settle()
    for laptop in (rao, second):
        with laptop.book.view() as view:
            found = view.find(InboxItem, item.id)
        assert found is not None
        assert (found.state, found.choice, len(found.late)) == (ItemState.RESOLVED, case.choice, 1)
