"""The figures reports are made of, written beside the records so that no report decodes one.

`loan_figure` has a row per loan: what moves on it, and its plan (due days, totals and principals) packed. `money_line`
has a row per line of every money document, whatever its fate. `meeting_figure` says of each meeting how many were on
its sheet and how many came.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.collection.document import Collection
from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.state import Key
from fieldapp.store.engine import driver

_PLANNED = struct.Struct(">iqq")


class LoanFigure(NamedTuple):
    """One loan. paid: everything that counts on it; plan: see unpack_plan; last_day: of its newest event."""

    id: Id
    borrower: Id
    center: Id
    product: str
    disbursed_day: int
    plan: bytes
    paid: int
    outstanding: int
    oldest_unpaid: int
    state: int
    last_day: int


def pack_plan(loan: Loan) -> bytes:
    """Return due day, total and principal of each installment in 20 bytes."""
    return b"".join([_PLANNED.pack(row.due_day, row.total, row.principal) for row in loan.schedule])


def unpack_plan(plan: bytes) -> list[tuple[int, int, int]]:
    """Return due day, total and principal of each installment."""
    return list(_PLANNED.iter_unpack(plan))


def write_figures(connection: Connection, changes: Sequence[Record], stamp: int) -> None:
    """Bring the figures up to date with changed records, in the transaction that writes those."""
    _write_loans(connection, [item for item in changes if isinstance(item, Loan)], stamp)
    _write_balances(connection, [item for item in changes if isinstance(item, Balance)], stamp)
    _write_lines(connection, [item for item in changes if isinstance(item, Collection)], stamp)
    _write_meetings(connection, [item for item in changes if isinstance(item, Meeting)])


def _write_loans(connection: Connection, loans: Sequence[Loan], stamp: int) -> None:
    rows = [
        (
            loan.id, loan.borrower_id, loan.center_id, loan.product, loan.disbursed_day, pack_plan(loan),
            sum(row.principal for row in loan.schedule), loan.schedule[-1].due_day if loan.schedule else 0, stamp,
        )
        for loan in loans
    ]  # fmt: skip
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO loan_figure (id, borrower, center, product, disbursed_day, plan, paid, outstanding, "
            "oldest_unpaid, state, last_day, principal, last_due, stamp) "
            "VALUES (?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET borrower = excluded.borrower, product = excluded.product, "
            "disbursed_day = excluded.disbursed_day, plan = excluded.plan, principal = excluded.principal, "
            "last_due = excluded.last_due, stamp = excluded.stamp",
            rows,
        )


def _write_balances(connection: Connection, balances: Sequence[Balance], stamp: int) -> None:
    rows = [
        (it.center_id, it.paid, it.outstanding, it.oldest_unpaid, int(it.state), it.last_day, stamp, it.id)
        for it in balances
    ]
    if rows:
        connection.exec_driver_sql(
            "UPDATE loan_figure SET center = ?, paid = ?, outstanding = ?, oldest_unpaid = ?, state = ?, "
            "last_day = ?, stamp = ? WHERE id = ?",
            rows,
        )


def _write_meetings(connection: Connection, meetings: Sequence[Meeting]) -> None:
    rows = [
        (item.id, item.center_id, item.day, len(item.marks), sum(mark.attendance.came for mark in item.marks))
        for item in meetings
    ]
    if rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO meeting_figure (id, center, day, marks, came) VALUES (?, ?, ?, ?, ?)", rows
        )


def _write_lines(connection: Connection, documents: Sequence[Collection], stamp: int) -> None:
    if not documents:
        return
    own = driver(connection)
    own.executemany("DELETE FROM money_line WHERE op = ?", [(item.id,) for item in documents])
    rows: list[tuple[object, ...]] = []
    for item in documents:
        # forty lines a meeting, and of one meeting these are the same; the driver writes what may change at once, and
        # asks of what may not whether somebody wants it written otherwise
        op, center, author = bytearray(item.id), bytearray(item.center_id), bytearray(item.author)
        about, method = (item.day, item.at_ms), int(item.method)
        rows += [
            (
                op, line.number, line.receipt, bytearray(line.loan_id), bytearray(line.borrower_id), center, author,
                *about, int(line.purpose), method, int(line.fate), line.amount, stamp,
            )
            for line in item.lines
        ]  # fmt: skip
    # by far the most rows of a first copy, so nothing stands between them and the database
    own.executemany(
        "INSERT OR REPLACE INTO money_line (op, line, receipt, loan, borrower, center, author, day, at_ms, "
        "purpose, method, fate, amount, stamp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )


def remove_figures(connection: Connection, keys: Sequence[Key]) -> None:
    """Take out the figures of records that are gone."""
    for kind, identifier in keys:
        if kind is Kind.COLLECTION:
            connection.exec_driver_sql("DELETE FROM money_line WHERE op = ?", (identifier,))
        elif kind is Kind.MEETING:
            connection.exec_driver_sql("DELETE FROM meeting_figure WHERE id = ?", (identifier,))
        elif kind is Kind.LOAN:
            connection.exec_driver_sql("DELETE FROM loan_figure WHERE id = ?", (identifier,))
