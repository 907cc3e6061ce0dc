"""The collection sheet: its rows as they stand before the meeting, with what was typed or recorded in them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Final, Literal

from fieldapp.domain.cash.cash import closed
from fieldapp.domain.center.assignment import Grant, grant_id
from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.collection.collection import Collection, Fate, Purpose
from fieldapp.domain.collection.meeting import Attendance, Meeting, meeting_id
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.loan.account import Balance, Loan, booked
from fieldapp.domain.loan.by_terms import without
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.standing import stands_on
from fieldapp.domain.people import Borrower, BorrowerField, BorrowerState
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.beside import Beside, from_words, in_words
from fieldapp.services.money.positions import loan_label
from fieldapp.services.money.sheet_holder import Holder, holder_of, say_begun
from fieldapp.services.moved_meetings import moved_here
from fieldapp.store.queries import drafts
from fieldapp.store.view import View

FORM: Final = "sheet"
FINISH_FORM: Final = "sheet_finish"
"""The form under which a finished meeting waits for the few seconds in which it can be taken back (finishing.py)."""


@dataclass(frozen=True)
class RowEntry:
    """What was typed in one row; None where nothing was, amounts in minor units. beside: what did not come in cash
    from her own hand."""

    attendance: Attendance | None = None
    paid: int | None = None
    savings: int | None = None
    fine: int = 0
    note: str = ""
    beside: tuple[Beside, ...] = ()

    @property
    def other(self) -> int:
        """Return what of the loan is paid beside the cash of her own."""
        return sum(one.amount for one in self.beside)


@dataclass(frozen=True)
class SheetRow:
    """One member's row, one for each active loan. draft: what was typed, or what was recorded on a finished sheet.

    line: names the row as long as this program runs, whoever joins or leaves meanwhile. change: "joined" for who came
    to the center after the meeting before, "left" for who is gone but has something typed in her row. outstanding: of
    the principal; left: all she still has to pay on the loan, interest included.
    """

    line: int
    borrower_id: Id
    name: str
    group_name: str
    loan_id: Id | None
    loan_label: str
    due: int
    arrears: int
    expected: int
    savings_expected: int
    savings_balance: int
    outstanding: int
    draft: RowEntry | None
    change: Literal["", "joined", "left"] = ""
    left: int = 0


@dataclass(frozen=True)
class Sheet:
    """The sheet of one meeting, rows in the order of the paper sheet: by group, then by name.

    meets: it is a regular meeting or was moved to this day; begun: something is typed; next_day: the meeting after it;
    gone_to: the officer whose it is, where it was taken from this one or is read by a supervisor; day_closed: her cash
    day takes nothing more; finished_by, finished_ms: who finished it and when, where it was somebody else; held: who
    has it open on another laptop; unrecorded: names and sums typed here before somebody else finished the meeting.
    """

    meeting_id: Id
    center_id: Id
    center_name: str
    week_number: int
    day: Day
    state: Literal["open", "finished"]
    rows: tuple[SheetRow, ...]
    meets: bool = True
    begun: bool = False
    next_day: Day = 0
    gone_to: str = ""
    day_closed: bool = False
    finished_by: str = ""
    finished_ms: int = 0
    held: Holder | None = None
    unrecorded: tuple[tuple[str, int], ...] = ()


class UnknownCenter(LookupError):
    """No center has that id on this laptop; screens only ask for those they were given."""


RowKey = tuple[Id, Id]


def open_sheet(desk: Desk, center_id: Id, day: Day) -> Sheet:
    """Return the sheet of a center's meeting with what was typed so far; raise UnknownCenter."""
    identifier = meeting_id(center_id, day)
    with desk.book.view() as view:
        center = view.find(Center, center_id)
        if center is None:
            raise UnknownCenter(center_id.hex())
        meeting = view.find(Meeting, identifier)
        typed = drafts.recall(view.connection, FORM, id_text(identifier))
        finished = meeting is not None or bool(drafts.recall(view.connection, FINISH_FORM, id_text(identifier)))
        recorded = _recorded(view, meeting) if meeting else {}
        kept = {key: _entry(text) for key, text in typed.items()}
        rows = rows_of(view, center_id, identifier, day)
        if meeting is None:
            rows = _with_changes(view, center, day, rows, kept)
        theirs = meeting if meeting is not None and meeting.author != desk.me.user_id else None
        meets = center.meets_on(day) or moved_here(view, day, day).get(center_id) is not None
        gone_to, day_closed = _taken_by(desk, view, center, day), closed(view, desk.me.user_id, day)
        finished_by = user_name(view, theirs.author) if theirs is not None else ""
        held = holder_of(desk, view, identifier) if meeting is None else None
    lines = _lines(desk, identifier, [_key(row) for row in rows])
    desk.book.memory[f"sheet of {identifier.hex()}"] = (center_id, day)
    said = {_key(row): recorded.get(_key(row)) if meeting else kept.get(_field(_key(row))) for row in rows}
    return Sheet(
        meeting_id=identifier,
        center_id=center_id,
        center_name=center.name,
        week_number=max(1, center.meeting_number(day)),
        day=day,
        state="finished" if finished else "open",
        rows=tuple(replace(row, line=lines[_key(row)], draft=said[_key(row)]) for row in rows),
        meets=meets,
        begun=bool(typed),
        next_day=center.next_meeting(day + 1),
        gone_to=gone_to,
        day_closed=day_closed,
        finished_by=finished_by,
        finished_ms=meeting.at_ms if meeting is not None else 0,
        held=held,
        unrecorded=_unrecorded(rows, kept) if meeting else (),
    )


def _unrecorded(rows: list[SheetRow], kept: dict[str, RowEntry]) -> tuple[tuple[str, int], ...]:
    """Return who was typed here with money; finishing here forgets what was typed, so what is left was never
    recorded."""
    typed = ((row.name, kept.get(_field(_key(row)), RowEntry())) for row in rows)
    cash = ((name, (entry.paid or 0) + (entry.savings or 0) + entry.fine + entry.other) for name, entry in typed)
    return tuple((name, amount) for name, amount in cash if amount)


def user_name(view: View, user_id: Id) -> str:
    """Return the name of a member of staff, '' where she is not known here."""
    user = view.find(User, user_id)
    return user.name if user else ""


def _taken_by(desk: Desk, view: View, center: Center, day: Day) -> str:
    """Return whose a sheet is where this person may not enter it: it was taken by that day, or she leads; else ''."""
    officer = user_name(view, center.officer_id)
    if desk.me.role is not Role.OFFICER:
        return officer if center.officer_id != desk.me.user_id else ""
    grant = view.find(Grant, grant_id(desk.me.user_id, center.id))
    whole = view.find(Grant, grant_id(desk.me.user_id, WHOLE))
    kept = grant is None or grant.active or day < grant.until_day or (whole is not None and whole.active)
    return "" if kept else officer


def _with_changes(
    view: View, center: Center, day: Day, rows: list[SheetRow], kept: dict[str, RowEntry]
) -> list[SheetRow]:
    """Mark who joined since the meeting before, and keep the rows of who left with something typed in them."""
    earlier = view.of_center(Meeting, center.id, until=day - 1)
    seen = {mark.borrower_id for mark in earlier[-1].marks} if earlier else {row.borrower_id for row in rows}
    made = [row if row.borrower_id in seen else replace(row, change="joined") for row in rows]
    here = {_field(_key(row)) for row in rows}
    gone = [field for field, entry in kept.items() if field not in here and entry != RowEntry()]
    return [*made, *(row for field in sorted(gone) if (row := _row_of_gone(view, field, day)) is not None)]


def _row_of_gone(view: View, field: str, day: Day) -> SheetRow | None:
    """Return the row of somebody who left the center, so that what was typed for her is not lost from sight."""
    borrower_id, loan_id = (parse_id(part) for part in field.split("/"))
    borrower = view.find(Borrower, borrower_id)
    loan, balance = view.find(Loan, loan_id), view.find(Balance, loan_id)
    if borrower is None:
        return None
    row = replace(_plain_row(borrower, None, None), change="left")
    return row if loan is None or balance is None else _with_loan(row, (loan, balance), day, first=False)


def _key(row: SheetRow) -> RowKey:
    return (row.borrower_id, row.loan_id or NO_ID)


def _field(key: RowKey) -> str:
    return f"{id_text(key[0])}/{id_text(key[1])}"


def _lines(desk: Desk, identifier: Id, keys: list[RowKey]) -> dict[RowKey, int]:
    """Return the number of each row; a row keeps its number while the program runs, so a late save finds its member."""
    known: dict[RowKey, int] = desk.book.memory.setdefault(f"sheet {identifier.hex()}", {})
    for key in keys:
        known.setdefault(key, len(known))
    return known


def rows_of(view: View, center_id: Id, identifier: Id, day: Day) -> list[SheetRow]:
    """Return the rows of a meeting without their line numbers and drafts; three look-ups for all members together."""
    members = _members(view, center_id, identifier, day)
    groups = {group.id: group for group in view.of_center(Group, center_id)}
    loans = {loan.id: loan for loan in view.of_borrowers(Loan, (member.id for member in members))}
    active: dict[Id, list[tuple[Loan, Balance]]] = {}
    taken = _loans_of(view, identifier)
    for balance in view.of_borrowers(Balance, (member.id for member in members)):
        loan = loans.get(balance.id)
        paid_here = balance.id in taken or any(payment.meeting_id == identifier for payment in balance.payments)
        if loan is not None and loan.disbursed_day <= day and (balance.state.running or paid_here):
            active.setdefault(balance.borrower_id, []).append((loan, balance))
    accounts = view.some(Savings, (savings_id(member.id) for member in members))
    rows: list[SheetRow] = []
    for member in members:
        group, account = groups.get(member.group_id), accounts.get(savings_id(member.id))
        pairs = sorted(active.get(member.id, ()), key=lambda pair: (pair[0].disbursed_day, pair[0].id))
        plain = _plain_row(member, group, account)
        rows += [
            _with_loan(plain, _before(view, loan, balance, (identifier, day)), day, first=at == 0)
            for at, (loan, balance) in enumerate(pairs)
        ] or [plain]
    return sorted(rows, key=lambda row: (row.group_name.casefold(), row.name.casefold(), row.borrower_id))


def _loans_of(view: View, identifier: Id) -> set[Id]:
    """Return the loans a finished meeting took money for, also those whose money is kept aside."""
    meeting = view.find(Meeting, identifier)
    documents = view.some(Collection, meeting.sheets).values() if meeting is not None else ()
    return {line.loan_id for document in documents for line in document.lines if line.fate is not Fate.REVERSED}


def _members(view: View, center_id: Id, identifier: Id, day: Day) -> list[Borrower]:
    """Return who belongs on the sheet of a day: the center's members but for those who moved in later, and whoever a
    finished sheet has a mark of."""
    active = [item for item in view.of_center(Borrower, center_id) if item.state is BorrowerState.ACTIVE]
    members = {item.id: item for item in active if not item.former or item.joined_day <= day}
    meeting = view.find(Meeting, identifier)
    if meeting is not None:
        members.update(view.some(Borrower, (mark.borrower_id for mark in meeting.marks)))
    return list(members.values())


def _before(view: View, loan: Loan, balance: Balance, meeting: tuple[Id, Day]) -> tuple[Loan, Balance]:
    """Return a loan as it stood before a meeting: without what was paid there and on later days."""
    if balance.last_day < meeting[1]:
        return loan, balance
    events = booked(view, balance)
    kept = [
        item
        for item in events
        if item.deed is not Deed.PAID or (item.meeting_id != meeting[0] and item.day <= meeting[1])
    ]
    if len(kept) == len(events):
        return loan, balance
    told = without(view, loan, balance, kept)
    return told.loan, told.balance


def _plain_row(member: Borrower, group: Group | None, account: Savings | None) -> SheetRow:
    return SheetRow(
        line=0,
        borrower_id=member.id,
        name=member.text(BorrowerField.NAME),
        group_name=group.name if group else "",
        loan_id=None,
        loan_label="",
        due=0,
        arrears=0,
        expected=0,
        savings_expected=account.weekly if account else 0,
        savings_balance=account.balance if account else 0,
        outstanding=0,
        draft=None,
    )


def _with_loan(row: SheetRow, account: tuple[Loan, Balance], day: Day, *, first: bool) -> SheetRow:
    """Return the row with a loan as it stood; only a member's first row expects savings."""
    loan, balance = account
    stands = stands_on(loan, balance, day)
    return replace(
        row,
        loan_id=loan.id,
        loan_label=loan_label(loan, day),
        due=stands.due_today,
        arrears=stands.arrears,
        expected=stands.expected,
        savings_expected=row.savings_expected if first else 0,
        outstanding=stands.outstanding,
        left=max(0, balance.owed),
    )


def _recorded(view: View, meeting: Meeting) -> dict[RowKey, RowEntry]:
    """Return what finished sheets say, by row."""
    entries: dict[RowKey, RowEntry] = {}
    for mark in meeting.marks:
        entries[mark.borrower_id, NO_ID] = RowEntry(mark.attendance, 0, 0, 0, mark.note)
    for document in view.some(Collection, meeting.sheets).values():
        loans_of = {line.borrower_id: line.loan_id for line in reversed(document.lines) if line.loan_id != NO_ID}
        for line in document.lines:
            if line.fate is Fate.REVERSED:
                continue
            key = (line.borrower_id, line.loan_id if line.loan_id != NO_ID else loans_of.get(line.borrower_id, NO_ID))
            entry = entries.get(key) or entries.get((line.borrower_id, NO_ID)) or RowEntry(paid=0, savings=0)
            entries[key] = _plus(entry, line.purpose, line.amount)
    for (borrower, loan), entry in list(entries.items()):
        if loan == NO_ID:
            entries.update(
                {
                    (borrower, balance.id): entry
                    for balance in view.of_borrower(Balance, borrower)
                    if (borrower, balance.id) not in entries
                }
            )
    return entries


def _plus(entry: RowEntry, purpose: Purpose, amount: int) -> RowEntry:
    if purpose is Purpose.REPAYMENT:
        return replace(entry, paid=(entry.paid or 0) + amount)
    if purpose is Purpose.SAVINGS:
        return replace(entry, savings=(entry.savings or 0) + amount)
    return replace(entry, fine=entry.fine + amount)


def save_sheet_row(desk: Desk, meeting: Id, line: int, entry: RowEntry) -> Saved:
    """Keep one row of an open sheet on the disk; raise LookupError for a row no sheet of this program showed."""
    known: dict[RowKey, int] = desk.book.memory.get(f"sheet {meeting.hex()}", {})
    key = next((key for key, number in known.items() if number == line), None)
    if key is None:
        raise LookupError(f"no sheet was opened that has row {line}")
    with desk.book.work() as work:
        if (place := desk.book.memory.get(f"sheet of {meeting.hex()}")) is not None:
            say_begun(desk, work, *place)
        work.keep_draft(FORM, id_text(meeting), {_field(key): _text(entry)})
        return work.commit()


def _text(entry: RowEntry) -> str:
    return json.dumps(asdict(replace(entry, beside=())) | {"beside": in_words(entry.beside)})


def _entry(text: str) -> RowEntry:
    kept = json.loads(text)
    attendance = Attendance(kept["attendance"]) if kept["attendance"] else None
    return RowEntry(attendance, kept["paid"], kept["savings"], kept["fine"], kept["note"],
                    from_words(kept.get("beside", ())))  # fmt: skip
