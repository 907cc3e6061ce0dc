"""A laptop as a process of its own, worked by lines of JSON: the program's real vault, book and services.

Started as `python -m tests.end_to_end.officer_process DATA_FOLDER`; the first line of the input is the passphrase. Each
further line is [name, arguments]; the answer is one line, written only after the service has returned, which is when a
window would say "Saved here".
"""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Any, TextIO

from fieldapp.app import LaptopDoor, OpenSeat, desk_over, open_seat_book
from fieldapp.config import Config, Policy
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import parse_id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services import sync_view, today
from fieldapp.services.borrower import people, visits
from fieldapp.services.desk import Desk
from fieldapp.services.loan import application_form, applications, hand_over, loans
from fieldapp.services.money import meetings, repayments
from fieldapp.services.oversight import approvals, conflicts
from fieldapp.ui.door import Opened

WEEK = 7
INSTALLMENT = 36_000


def settle_people(desk: Desk, count: int) -> dict[str, Any]:
    """Form a center that meets today, with borrowers who owe one installment today."""
    day, me = desk.clock.today(), desk.me.user_id
    center, group = desk.new_id(), desk.new_id()
    ids = []
    with desk.book.work() as work:
        work.append(Intent(CenterFormed("Ujjala", "Rampur", me, 0, 600, day - 10 * WEEK), center, center, day))
        work.append(Intent(GroupFormed(center, "Ganga"), group, center, day))
        for number in range(count):
            borrower, loan = desk.new_id(), desk.new_id()
            fields = {1: f"Member {number:02d}", 3: f"98260 {number:05d}"}
            work.append(Intent(BorrowerRegistered(center, group, fields), borrower, center, day))
            rows = tuple(Installment(day + WEEK * week, 30_000, 6_000) for week in range(50))
            work.append(Intent(LoanDisbursed(borrower, "Home", 1_500_000, day - 7, rows), loan, center, day))
            work.append(Intent(SavingsOpened(borrower, "Weekly", 5_000), savings_id(borrower), center, day))
            ids.append({"borrower": borrower.hex(), "loan": loan.hex()})
        work.commit()
    return {"center": center.hex(), "people": ids}


def meeting(desk: Desk, center: str) -> Any:
    """Record the meeting of today with everybody present and paid."""
    sheet = meetings.open_sheet(desk, parse_id(center), desk.clock.today())
    rows = tuple(
        meetings.FinishRow(row.borrower_id, row.loan_id, Attendance.PRESENT, row.expected, row.savings_expected)
        for row in sheet.rows
    )
    counted = sum(row.paid + row.savings for row in rows)
    return meetings.finish_meeting(desk, meetings.FinishMeeting(sheet.center_id, sheet.day, rows, counted))


def repay(desk: Desk, loan: str, amount: int = INSTALLMENT, *, second: bool = False) -> Any:
    """Take a repayment outside a meeting."""
    wanted = repayments.RecordRepayment(parse_id(loan), amount, confirmed_second=second)
    return repayments.record_repayment(desk, wanted)


def edit(desk: Desk, borrower: str, field: str, value: str | int) -> Any:
    """Change one field as it is seen now."""
    name = BorrowerField[field]
    seen = {view.field: view.version for view in people.profile(desk, parse_id(borrower)).fields}
    return people.edit_borrower(
        desk, people.EditBorrower(parse_id(borrower), {name: value}, {name: seen[name]}, "seen")
    )


def visit(desk: Desk, borrower: str, note: str) -> Any:
    """Hand a visit in: a returned one where there is one, else a new one."""
    form = visits.visit_form(desk, parse_id(borrower))
    returned = [row for row in visits.visits(desk, "returned") if row.borrower_id == parse_id(borrower)]
    if isinstance(form, Rejection):
        return form
    content = VisitContent(VisitPurpose.FOLLOW_UP, VisitOutcome.IN_ORDER, "herself", note)
    visit_id = returned[0].visit_id if returned else form.visit_id
    return visits.submit_visit(desk, visits.SubmitVisit(visit_id, parse_id(borrower), content))


def decide(desk: Desk, verdict: str, reason: str = "") -> Any:
    """Decide about the work that waits longest."""
    item = approvals.approval_queue(desk)[0]
    code = 3 if verdict == "return" else 0
    wanted = approvals.Decide(
        item.subject_kind, item.subject_id, item.version, item.content_hash, verdict, code, reason,  # type: ignore[arg-type]
    )  # fmt: skip
    return approvals.decide(desk, wanted)


def choose(desk: Desk, side: str) -> Any:
    """Choose one side for every value of the first record in conflict."""
    record = next(item for item in conflicts.open_conflicts(desk) if item.kind == "borrower")
    choices = tuple(conflicts.Choice(value.item_id, side) for value in record.values)  # type: ignore[arg-type]
    return conflicts.resolve_conflicts(desk, conflicts.Resolve(choices))


def rule_on_duplicate(desk: Desk, verdict: str) -> Any:
    """Decide the first receipt in suspense."""
    record = next(item for item in conflicts.open_conflicts(desk) if item.kind == "duplicate")
    return conflicts.decide_duplicate(desk, record.values[0].item_id, verdict, "")  # type: ignore[arg-type]


def loan(desk: Desk, borrower: str) -> Any:
    """Tell what is paid and left on a borrower's first loan."""
    view = people.profile(desk, parse_id(borrower)).loans[0]
    return {"outstanding": view.outstanding, "paid_installments": view.installments_paid}


def status(desk: Desk) -> Any:
    """Tell what the Sync page tells."""
    return sync_view.sync_status(desk)


def day(desk: Desk) -> Any:
    """Tell what the Today page tells."""
    return today.today(desk)


def records(desk: Desk) -> Any:
    """Return every record as hexadecimal digits, to be compared with another laptop's."""
    with desk.book.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT kind, id, body FROM record ORDER BY kind, id").fetchall()
    return [[row[0], row[1].hex(), row[2].hex()] for row in rows]


def operations(desk: Desk) -> Any:
    """Return the ids of all own operations on this disk."""
    with desk.book.database.read() as connection:
        return [row[0].hex() for row in connection.exec_driver_sql("SELECT op_id FROM outbox ORDER BY seq").fetchall()]


def open_items(desk: Desk) -> Any:
    """Tell what waits for a decision."""
    return conflicts.open_conflicts(desk)


def queue(desk: Desk) -> Any:
    """Tell what the supervisor's queue has."""
    return approvals.approval_queue(desk)


def apply_for(desk: Desk, borrower: str, amount: int, note: str) -> Any:
    """Hand in an application for the individual loan with equal principal, anew where it was returned."""
    returned = [row.application_id for row in applications.my_applications(desk) if row.reason]
    form = application_form.application_form(desk, returned[0] if returned else parse_id(borrower))
    if isinstance(form, Rejection):
        return form
    product = next(card for card in form.products if card.code == "IP")
    wanted = loans.ApplyFor(form.application_id, form.borrower_id, product.product_id, amount, product.installments)
    return loans.apply(desk, dataclasses.replace(wanted, note=note, seen=form.seen))


def give_loan(desk: Desk) -> Any:
    """Hand over the approved loan that ends first."""
    row = applications.to_hand_over(desk)[0]
    shown = hand_over.hand_over_view(desk, row.application_id)
    if isinstance(shown, Rejection):
        return shown
    ticked = hand_over.all_ticked(desk.clock.now_ms())
    wanted = hand_over.HandOverLoan(
        row.application_id, shown.authorisation, more_than_at_hand=True, ticked=ticked, without_photo=True
    )
    return hand_over.hand_over(desk, wanted)


def to_give(desk: Desk) -> Any:
    """Tell what is approved and not handed over."""
    return applications.to_hand_over(desk)


DOING: dict[str, Callable[..., Any]] = {
    function.__name__: function
    for function in (
        settle_people, meeting, repay, edit, visit, decide, choose, rule_on_duplicate, loan, status, day, records,
        operations, open_items, queue, apply_for, give_loan, to_give,
    )
}  # fmt: skip


def plain(value: Any) -> Any:
    """Return what a service gave as something JSON can carry."""
    if isinstance(value, Rejection):
        return {"rejected": value.reason.name, **value.facts}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {item.name: plain(getattr(value, item.name)) for item in dataclasses.fields(value)}
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, IntEnum):
        return value.name
    if isinstance(value, dict):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    return value


def main() -> None:
    """Open the laptop and do what the lines say until they end."""
    door = LaptopDoor(Config(Path(sys.argv[1])), None)
    opened = door.unlock(door.seats()[0].key, sys.stdin.readline().rstrip("\n"))
    seat = door.open_seat
    if not isinstance(opened, Opened) or seat is None:
        sys.exit(f"cannot open: {opened}")
    if "--again-and-again" in sys.argv:
        seat.close()
        again_and_again(seat)
    else:
        work(seat.desk, sys.stdin)
        seat.close()


def work(desk: Desk, lines: TextIO) -> None:
    """Do what the lines say; the first answer tells the process to kill."""
    say({"ready": os.getpid()})
    for line in lines:
        name, arguments = json.loads(line)
        say(plain(DOING[name](desk, **arguments)))


def say(answer: Any) -> None:
    """Write one line in one piece: a program that is killed has said all of it or nothing."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def again_and_again(seat: OpenSeat) -> None:
    """Start the laptop anew, without asking for the passphrase, whenever it was killed; end when it ends by itself."""
    while True:
        child = os.fork()
        if not child:
            book = open_seat_book(seat.card, seat.key)
            work(desk_over(book, Policy()), os.fdopen(os.dup(0), buffering=1))
            book.close()
            os._exit(0)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
            return


if __name__ == "__main__":
    main()
