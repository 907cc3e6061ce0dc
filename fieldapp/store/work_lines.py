"""What lists ask of visits, assessments, savings and numbers of loans, written beside the records.

`work_line` has a row per visit and assessment, so that nobody's plan or queue opens one that it does not show.
`saving_line` says what is expected into savings at each meeting. `loan_number` and its index find a loan by any three
signs of the number on its agreement.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.record import Kind, Record
from fieldapp.domain.savings import Savings
from fieldapp.domain.state import Key
from fieldapp.domain.work.assessment import Assessment, advise
from fieldapp.domain.work.second import is_drawn
from fieldapp.domain.work.visit import Visit, VisitOutcome
from fieldapp.store.engine import driver

WORK = frozenset({Kind.VISIT, Kind.ASSESSMENT})
_ROW = tuple[int, bytes, bytes, bytes, int, int, int, int, int, bytes, int, int]


def write_work(connection: Connection, changes: Sequence[Record]) -> None:
    """Bring the lines up to date with changed records, in the transaction that writes those."""
    own = driver(connection)
    rows = [_row(item) for item in changes if isinstance(item, Visit | Assessment)]
    if rows:
        own.executemany(
            "INSERT OR REPLACE INTO work_line (kind, id, borrower, author, day, state, handed_ms, promise_day, "
            "next_day, second_of, drawn, score) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    accounts = [item for item in changes if isinstance(item, Savings)]
    if accounts:
        # an account moves at every meeting, what is expected hardly ever does: then nothing is written
        own.executemany(
            "INSERT INTO saving_line (id, borrower, weekly) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "borrower = excluded.borrower, weekly = excluded.weekly "
            "WHERE weekly <> excluded.weekly OR borrower <> excluded.borrower",
            [(item.id, item.borrower_id, item.weekly) for item in accounts],
        )
    for item in changes:
        if isinstance(item, Loan):
            _write_number(connection, item)


def _row(item: Visit | Assessment) -> _ROW:
    promise_day = next_day = 0
    second_of, drawn, score = b"", False, -1
    if isinstance(item, Visit):
        content = item.content
        next_day = content.next_visit_day
        promise_day = content.promise_day if content.outcome is VisitOutcome.PROMISE else 0
    else:
        second_of = b"" if item.content.second_of == NO_ID else bytes(item.content.second_of)
        advice = advise(item.content)
        drawn = not second_of and advice is not None and is_drawn(item.id)
        score = advice.score if advice is not None else -1
    handed_ms = item.steps[-1].at_ms if item.steps else 0
    return (
        int(item.KIND), item.id, item.borrower_id, item.author, item.day, int(item.state), handed_ms,
        promise_day, next_day, second_of, int(drawn), score,
    )  # fmt: skip


def _write_number(connection: Connection, loan: Loan) -> None:
    """Write a loan's number where it has one that is not there yet; a number hardly ever changes."""
    ask = driver(connection).execute
    known = ask("SELECT rowid, number FROM loan_number WHERE loan = ?", (loan.id,)).fetchone()
    if known is not None and known[1] != loan.number:
        _forget_number(connection, known[0])
        known = None
    if known is None and loan.number:
        rowid = ask("INSERT INTO loan_number (loan, number) VALUES (?, ?)", (loan.id, loan.number)).lastrowid
        ask("INSERT INTO loan_search (rowid, number) VALUES (?, ?)", (rowid, loan.number))


def _forget_number(connection: Connection, rowid: int) -> None:
    ask = driver(connection).execute
    ask("DELETE FROM loan_search WHERE rowid = ?", (rowid,))
    ask("DELETE FROM loan_number WHERE rowid = ?", (rowid,))


def remove_work(connection: Connection, keys: Iterable[Key]) -> None:
    """Take out the lines of records that are gone."""
    ask = driver(connection).execute
    for kind, identifier in keys:
        if kind in WORK:
            ask("DELETE FROM work_line WHERE kind = ? AND id = ?", (int(kind), identifier))
        elif kind is Kind.SAVINGS:
            ask("DELETE FROM saving_line WHERE id = ?", (identifier,))
        elif kind is Kind.LOAN:
            row = ask("SELECT rowid FROM loan_number WHERE loan = ?", (identifier,)).fetchone()
            if row is not None:
                _forget_number(connection, row[0])
