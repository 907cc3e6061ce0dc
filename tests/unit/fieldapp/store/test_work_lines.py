"""The lines of work follow the records, whatever becomes of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import RUNNING, Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.record import Kind
from fieldapp.domain.work.approval import Decided, Verdict
from fieldapp.domain.work.visit import Visit, VisitContent, VisitOutcome, VisitSubmitted, WorkState
from fieldapp.store.book import Book
from fieldapp.store.tables import LIST_INDEXES
from fieldapp.store.work_lines import write_work
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.laptop import enrolled, exchange
from tests.unit.fieldapp.store.conftest import SmallBranch


def rows(book: Book, statement: str) -> list[tuple[Any, ...]]:
    with book.view() as view:
        return [tuple(row) for row in view.connection.exec_driver_sql(statement)]


def visited(book: Book, branch: SmallBranch, **content: Any) -> Id:
    identifier = new_id()
    with book.work() as work:
        body = VisitSubmitted(branch.borrowers[0], VisitContent(note="all is well", **content))
        work.append(Intent(body, identifier, branch.center, MONDAY))
        work.commit()
    return identifier


def test_a_visit_is_listed_with_what_was_promised(book: Book, branch: SmallBranch) -> None:
    promise = {"promise_amount": 500, "promise_day": MONDAY + 2, "next_visit_day": MONDAY + 7}
    promised = visited(book, branch, outcome=VisitOutcome.PROMISE, **promise)
    other = visited(book, branch, outcome=VisitOutcome.IN_ORDER, **promise)
    found = rows(book, "SELECT id, borrower, author, day, state, promise_day, next_day FROM work_line")
    rest = (branch.borrowers[0], branch.officer, MONDAY, WorkState.SUBMITTED)
    assert sorted(found) == sorted([(promised, *rest, MONDAY + 2, MONDAY + 7), (other, *rest, 0, MONDAY + 7)]), (
        "a promise counts only where the visit ended with one"
    )


def test_a_decision_moves_the_line_on(book: Book, branch: SmallBranch, tmp_path: Path) -> None:
    identifier = visited(book, branch)
    exchange(book, branch.office)
    other = enrolled(branch.office, branch.supervisor, tmp_path / "other")
    with other.work() as work:
        visit = work.find(Visit, identifier)
        assert visit is not None
        body = Decided(Kind.VISIT, Verdict.RETURN, visit.version, visit.content_hash, "say more")
        work.append(Intent(body, identifier, branch.center, MONDAY))
        work.commit()
    exchange(other, branch.office)
    other.close()
    exchange(book, branch.office)
    assert rows(book, "SELECT id, state FROM work_line") == [(identifier, WorkState.RETURNED)]


def numbered(book: Book, branch: SmallBranch, number: str) -> Loan:
    with book.view() as view:
        loan = view.find(Loan, branch.loans[0])
    assert loan is not None
    return replace(loan, number=number)


def test_a_number_is_found_by_its_parts_once(book: Book, branch: SmallBranch) -> None:
    with book.database.write() as connection:
        for loan in (
            numbered(book, branch, "LN-0042"),
            numbered(book, branch, "LN-0042"),
            numbered(book, branch, "LN-7"),
        ):
            write_work(connection, [loan])
    assert rows(book, "SELECT number FROM loan_search WHERE loan_search MATCH '\"n-7\"'") == [("LN-7",)]
    assert rows(book, "SELECT number FROM loan_search WHERE loan_search MATCH '\"004\"'") == []
    assert rows(book, "SELECT number FROM loan_number") == [("LN-7",)]


def test_indexes_name_the_states_of_running_loans() -> None:
    states = f"state IN ({', '.join(str(int(state)) for state in sorted(RUNNING))})"
    named = [index for index in LIST_INDEXES if "loan_figure" in index and "WHERE" in index]
    assert len(named) == 2
    assert all(index.endswith(states) for index in named)
    assert any(index.endswith(f"WHERE state = {int(WorkState.SUBMITTED)}") for index in LIST_INDEXES)
