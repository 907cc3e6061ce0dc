"""What lists show of people and loans, written beside the records so that thousands of rows need no decoding."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.standing import installments_of
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Record
from fieldapp.domain.state import Key, State
from fieldapp.store.engine import driver
from fieldapp.store.figures import remove_figures, write_figures
from fieldapp.store.place_lines import remove_places, write_places
from fieldapp.store.work_lines import remove_work, write_work

_DUE = struct.Struct(">iq")


class PersonLine(NamedTuple):
    """A borrower as lists show her."""

    id: Id
    name: str
    other_name: str
    code: str
    phone: str
    village: str
    group_name: str
    center_name: str
    center: Id
    registered_day: int
    state: int
    group: Id = NO_ID


class LoanLine(NamedTuple):
    """A loan as lists show it; dues as packed by pack_dues, amounts in minor units."""

    id: Id
    borrower: Id
    product: str
    disbursed_day: int
    dues: bytes
    paid: int
    outstanding: int
    state: int


def pack_dues(loan: Loan) -> bytes:
    """Return due days and totals of a schedule in 12 bytes each."""
    return b"".join(_DUE.pack(row.due_day, row.total) for row in loan.schedule)


def _dues(loan: Loan, balance: Balance | None) -> tuple[bytes, int]:
    """Return what falls due when and the sum paid on it; where payments are no running sum, what is still open."""
    if balance is None or not balance.filled:
        return pack_dues(loan), balance.taken if balance else 0
    rows = installments_of(loan, balance)
    return b"".join(_DUE.pack(row.installment.due_day, max(0, row.unpaid)) for row in rows), 0


def unpack_dues(dues: bytes) -> list[tuple[int, int]]:
    """Return due day and total of each installment."""
    return list(_DUE.iter_unpack(dues))


def each_due(dues: bytes) -> Iterator[tuple[int, int]]:
    """Yield the same one by one, for whom the first ones are enough."""
    return _DUE.iter_unpack(dues)


def write_lists(connection: Connection, changes: Sequence[Record], state: State, stamp: int) -> None:
    """Bring the lists up to date with changed records; `state` has the changes in it."""
    write_figures(connection, changes, stamp)
    write_work(connection, changes)
    write_places(connection, changes, state)
    people = [item for item in changes if isinstance(item, Borrower)]
    if people:
        _write_people(connection, people, state, stamp)
    loans = [item for item in changes if isinstance(item, Loan)]
    balances = {item.id: item for item in changes if isinstance(item, Balance)}
    known = {loan.id for loan in loans}
    # what is open on each of their installments is no running sum: their whole line is written anew
    told = (state.find(Loan, key) for key, item in balances.items() if item.filled and key not in known)
    loans += [loan for loan in told if loan is not None]
    if loans:
        _write_loans(connection, loans, balances, stamp)
    opened = {loan.id for loan in loans}
    moved = [
        (item.taken, item.outstanding, item.state, stamp, key) for key, item in balances.items() if key not in opened
    ]
    if moved:
        connection.exec_driver_sql(
            "UPDATE loan_line SET paid = ?, outstanding = ?, state = ?, stamp = ? WHERE id = ?", moved
        )


def _write_loans(connection: Connection, loans: Sequence[Loan], balances: dict[Id, Balance], stamp: int) -> None:
    rows = []
    for loan in loans:
        balance = balances.get(loan.id)
        outstanding, state = (balance.outstanding, balance.state) if balance else (0, 0)
        dues, paid = _dues(loan, balance)
        rows.append(
            (
                loan.id,
                loan.borrower_id,
                loan.product,
                loan.disbursed_day,
                dues,
                paid,
                outstanding,
                state,
                stamp,
            )
        )
    connection.exec_driver_sql(
        "INSERT INTO loan_line (id, borrower, product, disbursed_day, dues, paid, outstanding, state, stamp) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET borrower = excluded.borrower, "
        "product = excluded.product, disbursed_day = excluded.disbursed_day, dues = excluded.dues, "
        "paid = excluded.paid, outstanding = excluded.outstanding, state = excluded.state, stamp = excluded.stamp",
        rows,
    )


_PERSON = "id, name, other_name, code, phone, village, group_name, center_name, center, registered_day, state, grp"
_WORDS = "name, code, phone, place"


def _write_people(connection: Connection, people: Sequence[Borrower], state: State, stamp: int) -> None:
    lines = {item.id: _line(item, state) for item in people}
    known = _known(connection, lines)
    fresh = [line for key, line in lines.items() if key not in known]
    if fresh:
        first = int(connection.exec_driver_sql("SELECT coalesce(max(rowid), 0) FROM person").scalar_one()) + 1
        connection.exec_driver_sql(
            f"INSERT INTO person (rowid, {_PERSON}, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
            [(rowid, *line, stamp) for rowid, line in enumerate(fresh, first)],
        )
        connection.exec_driver_sql(
            f"INSERT INTO person_search (rowid, {_WORDS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608
            [(rowid, *_words(line)) for rowid, line in enumerate(fresh, first)],
        )
    _write_words(connection, [line for key, line in lines.items() if key not in known or line != known[key][1]])
    for key, (rowid, before) in known.items():
        if lines[key] != before:
            _rewrite(connection, rowid, lines[key], before, stamp)


def _write_words(connection: Connection, lines: Sequence[PersonLine]) -> None:
    """Keep the words of names and places; one that nobody has any more stays and finds nobody."""
    words = {word for line in lines for text in (_words(line)[0], _words(line)[3]) for word in words_of(text)}
    if words:
        driver(connection).executemany("INSERT OR IGNORE INTO person_word VALUES (?)", [(word,) for word in words])


def words_of(text: str) -> list[str]:
    """Return the words as the index keeps them: small, without marks above or below Latin letters, nothing but letters
    and digits."""
    plain = "".join(
        sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not ("\u0300" <= sign <= "\u036f")
    )
    composed = unicodedata.normalize("NFC", plain)
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in composed)
    return kept.split()[:8]


def _known(connection: Connection, wanted: Iterable[Id]) -> dict[Id, tuple[int, PersonLine]]:
    found: dict[Id, tuple[int, PersonLine]] = {}
    ask = driver(connection).execute
    for key in wanted:
        row = ask(f"SELECT rowid, {_PERSON} FROM person WHERE id = ?", (key,)).fetchone()  # noqa: S608
        if row is not None:
            found[key] = (row[0], PersonLine._make(row[1:]))
    return found


def _rewrite(connection: Connection, rowid: int, line: PersonLine, before: PersonLine, stamp: int) -> None:
    connection.exec_driver_sql(
        "UPDATE person SET id = ?, name = ?, other_name = ?, code = ?, phone = ?, village = ?, group_name = ?, "
        "center_name = ?, center = ?, registered_day = ?, state = ?, grp = ?, stamp = ? WHERE rowid = ?",
        (*line, stamp, rowid),
    )
    if _words(line) != _words(before):
        connection.exec_driver_sql(
            "UPDATE person_search SET name = ?, code = ?, phone = ?, place = ? WHERE rowid = ?", (*_words(line), rowid)
        )


def _line(borrower: Borrower, state: State) -> PersonLine:
    group, center = state.find(Group, borrower.group_id), state.find(Center, borrower.center_id)
    return PersonLine(
        id=borrower.id,
        name=borrower.text(BorrowerField.NAME),
        other_name=borrower.text(BorrowerField.LOCAL_NAME),
        code=borrower.text(BorrowerField.CODE),
        phone=borrower.text(BorrowerField.PHONE),
        village=borrower.text(BorrowerField.VILLAGE) or (center.village if center else ""),
        group_name=group.name if group else "",
        center_name=center.name if center else "",
        center=borrower.center_id,
        registered_day=borrower.registered_day,
        state=int(borrower.state),
        group=borrower.group_id,
    )


def _words(line: PersonLine) -> tuple[str, str, str, str]:
    name = f"{line.name} {line.other_name}".strip()
    place = " ".join(part for part in (line.village, line.group_name, line.center_name) if part)
    return name, line.code, phone_words(line.phone), place


def phone_words(phone: str) -> str:
    """Return every ending of a phone number of at least three digits, so that digits from any place of it find it."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return " ".join(digits[at:] for at in range(max(0, len(digits) - 2)))


def remove_from_lists(connection: Connection, keys: Iterable[Key]) -> None:
    """Take people and loans out of the lists whose records are gone."""
    gone = list(keys)
    remove_figures(connection, gone)
    remove_work(connection, gone)
    remove_places(connection, gone)
    for _, identifier in gone:
        row = connection.exec_driver_sql("SELECT rowid FROM person WHERE id = ?", (identifier,)).first()
        if row:
            connection.exec_driver_sql("DELETE FROM person_search WHERE rowid = ?", (row[0],))
            connection.exec_driver_sql("DELETE FROM person WHERE rowid = ?", (row[0],))
        connection.exec_driver_sql("DELETE FROM loan_line WHERE id = ?", (identifier,))


def people_since(connection: Connection, stamp: int) -> list[PersonLine]:
    """Return the people written after a stamp."""
    rows = driver(connection).execute(f"SELECT {_PERSON} FROM person WHERE stamp > ?", (stamp,))  # noqa: S608
    known: dict[Any, Any] = {}
    one, make = known.setdefault, partial(tuple.__new__, PersonLine)  # equal values stay in memory once
    return [
        make((key, name, one(other, other), code, phone, one(village, village), one(group, group), one(center, center),
              one(place, place), one(day, day), state, one(within, within)))
        for key, name, other, code, phone, village, group, center, place, day, state, within in rows
    ]  # fmt: skip


def some_people(connection: Connection, ids: Sequence[Id]) -> dict[Id, PersonLine]:
    """Return the people with these ids, by id."""
    marks = ",".join("?" * len(ids))
    rows = driver(connection).execute(f"SELECT {_PERSON} FROM person WHERE id IN ({marks})", tuple(ids))  # noqa: S608
    return {row[0]: PersonLine._make(row) for row in rows.fetchall()}


_LOAN = "id, borrower, product, disbursed_day, dues, paid, outstanding, state"
NOBODY: Mapping[Id, PersonLine] = {}


def loans_since(connection: Connection, stamp: int, people: Mapping[Id, PersonLine] = NOBODY) -> list[LoanLine]:
    """Return the loans written after a stamp; the id of a borrower is that of her line where it is among these."""
    rows = driver(connection).execute(f"SELECT {_LOAN} FROM loan_line WHERE stamp > ?", (stamp,))  # noqa: S608
    known: dict[Any, Any] = {}
    one, make = known.setdefault, partial(tuple.__new__, LoanLine)
    return [
        make((key, people[whose].id if whose in people else whose, one(product, product), one(day, day),
              one(dues, dues), one(paid, paid), one(outstanding, outstanding), state))
        for key, whose, product, day, dues, paid, outstanding, state in rows
    ]  # fmt: skip


def loans_of(connection: Connection, borrowers: Sequence[Id]) -> list[LoanLine]:
    """Return all loans of some borrowers."""
    marks = ",".join("?" * len(borrowers))
    rows = driver(connection).execute(
        f"SELECT {_LOAN} FROM loan_line INDEXED BY loan_line_by_borrower WHERE borrower IN ({marks})",  # noqa: S608
        tuple(borrowers),
    )
    return list(map(LoanLine._make, rows.fetchall()))
