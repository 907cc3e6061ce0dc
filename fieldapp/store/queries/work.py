"""Visits and assessments as lists ask for them: what was promised or planned, what waits, what is to be made anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind
from fieldapp.domain.work.workflow import WorkState
from fieldapp.store.engine import driver

_VISIT, _ASSESSMENT = int(Kind.VISIT), int(Kind.ASSESSMENT)


class VisitLine(NamedTuple):
    """A visit in a list; promise_day, next_day: 0 for none."""

    id: Id
    borrower: Id
    author: Id
    day: int
    promise_day: int
    next_day: int


class WaitingLine(NamedTuple):
    """A visit or an assessment that waits for a decision, since handed_ms; talked: something was said about it."""

    kind: int
    id: Id
    borrower: Id
    author: Id
    handed_ms: int
    talked: bool


_LINE = "id, borrower, author, day, promise_day, next_day"


def follow_ups(connection: Connection, author: Id, since: int, until: int) -> list[VisitLine]:
    """Return the visits of one author that ended with a promise or a planned visit for a day of the range."""
    rows = driver(connection).execute(
        f"SELECT {_LINE} FROM work_line INDEXED BY work_line_promised WHERE author = ? AND promise_day > 0 "  # noqa: S608
        f"AND promise_day BETWEEN ? AND ? AND kind = {_VISIT} UNION "
        f"SELECT {_LINE} FROM work_line INDEXED BY work_line_planned WHERE author = ? AND next_day > 0 "
        f"AND next_day BETWEEN ? AND ? AND kind = {_VISIT}",
        (author, since, until, author, since, until),
    )
    return [VisitLine._make(row) for row in rows]


def visits_between(connection: Connection, since: int, until: int) -> list[VisitLine]:
    """Return all visits of some days, both ends included."""
    rows = driver(connection).execute(
        f"SELECT {_LINE} FROM work_line WHERE kind = {_VISIT} AND day BETWEEN ? AND ?",  # noqa: S608
        (since, until),
    )
    return [VisitLine._make(row) for row in rows]


def promised(connection: Connection, since: int, until: int, back: int) -> set[Id]:
    """Return whose newest visit, made from the day `back` on, ended with a promise for a day of the range.

    No visit of a day after `until` counts.
    """
    rows = driver(connection).execute(
        "SELECT w.borrower FROM work_line w INDEXED BY work_line_due "  # noqa: S608
        "WHERE w.promise_day > 0 AND w.promise_day BETWEEN ? AND ? "
        f"AND w.kind = {_VISIT} AND w.day BETWEEN ? AND ? "
        f"AND NOT EXISTS (SELECT 1 FROM record v WHERE v.kind = {_VISIT} AND v.borrower = w.borrower "
        "AND (v.day, v.id) > (w.day, w.id) AND v.day <= ?)",
        (since, until, back, until, until),
    )
    return {Id(row[0]) for row in rows}


def waiting(connection: Connection) -> list[WaitingLine]:
    """Return the visits and assessments that wait for a decision, the longest waiting first."""
    rows = driver(connection).execute(
        "SELECT w.kind, w.id, w.borrower, w.author, w.handed_ms, "  # noqa: S608
        f"EXISTS (SELECT 1 FROM record t WHERE t.kind = {int(Kind.TALK)} AND t.id = w.id) "
        f"FROM work_line w INDEXED BY work_line_waiting WHERE w.state = {int(WorkState.SUBMITTED)} "
        "ORDER BY w.handed_ms, w.id"
    )
    return [WaitingLine._make(row) for row in rows]


def waiting_of_others(connection: Connection, me: Id) -> int:
    """Return how many visits and assessments wait for a decision that somebody else made."""
    row = driver(connection).execute(
        "SELECT count(*) FROM work_line INDEXED BY work_line_waiting "  # noqa: S608
        f"WHERE state = {int(WorkState.SUBMITTED)} AND author <> ?",
        (me,),
    )
    return int(row.fetchone()[0])


def in_states(connection: Connection, author: Id) -> dict[WorkState, int]:
    """Return how many visits and assessments of one author are in each state."""
    rows = driver(connection).execute(
        "SELECT state, count(*) FROM work_line WHERE author = ? GROUP BY state", (author,)
    )
    return {WorkState(row[0]): row[1] for row in rows}


def drawn_since(connection: Connection, day: int, until: int) -> list[Id]:
    """Return the assessments of some days that are to be made a second time and were not."""
    rows = driver(connection).execute(
        "SELECT id FROM work_line d WHERE drawn = 1 AND day BETWEEN ? AND ? AND NOT EXISTS "
        "(SELECT 1 FROM work_line s WHERE s.second_of <> x'' AND s.second_of = d.id) ORDER BY day, id",
        (day, until),
    )
    return [Id(row[0]) for row in rows]


def visits_of(connection: Connection, author: Id, most: int) -> list[Id]:
    """Return the newest visits of one author, newest first."""
    rows = driver(connection).execute(
        "SELECT id FROM work_line INDEXED BY work_line_by_author WHERE author = ? AND kind = ? "
        "ORDER BY day DESC, id DESC LIMIT ?",
        (author, _VISIT, most),
    )
    return [Id(row[0]) for row in rows]


def count_visits(connection: Connection, author: Id) -> int:
    """Return how many visits of one author there are, from the index alone."""
    row = driver(connection).execute(
        "SELECT count(*) FROM work_line INDEXED BY work_line_by_author WHERE author = ? AND kind = ?", (author, _VISIT)
    )
    return int(row.fetchone()[0])


def of_author(connection: Connection, author: Id, since: int, until: int, most: int) -> list[Id]:
    """Return the newest assessments of one author on some days, oldest of them first."""
    rows = driver(connection).execute(
        "SELECT id FROM work_line INDEXED BY work_line_by_author WHERE author = ? AND kind = ? AND day BETWEEN ? AND ? "
        "ORDER BY day DESC, id DESC LIMIT ?",
        (author, _ASSESSMENT, since, until, most),
    )
    return [Id(row[0]) for row in rows.fetchall()][::-1]


class Score(NamedTuple):
    """What somebody's newest assessment that says something came to, 0 to 100, and the day it was made."""

    score: int
    day: int


def scores(connection: Connection, borrowers: Iterable[Id] | None) -> dict[Id, Score]:
    """Return the scores of some borrowers, or of everybody; ratings made a second time do not count."""
    ask = driver(connection).execute
    rated = "SELECT borrower, score, day FROM work_line INDEXED BY work_line_rated WHERE score >= 0 AND second_of = x''"
    if borrowers is None:
        rows = ask(f"{rated} ORDER BY borrower, day, id").fetchall()
    else:
        newest = f"{rated} AND borrower = ? ORDER BY day DESC, id DESC LIMIT 1"
        rows = [row for borrower in borrowers for row in ask(newest, (borrower,)).fetchall()]
    return {Id(row[0]): Score(row[1], row[2]) for row in rows}


def assessed_since(connection: Connection, stamp: int) -> set[Id]:
    """Return whom an assessment is about that was written after a stamp."""
    rows = driver(connection).execute(
        "SELECT DISTINCT borrower FROM record INDEXED BY record_by_stamp WHERE stamp > ? AND kind = ?",
        (stamp, _ASSESSMENT),
    )
    return {Id(row[0]) for row in rows}


class OldAssessment(NamedTuple):
    """Somebody whose newest assessment is of that day."""

    borrower: Id
    name: str
    day: int


def assessed_before(connection: Connection, day: int, centers: Sequence[Id] | None) -> list[OldAssessment]:
    """Return who owes on a loan and was assessed on or before a day and never since, the oldest first.

    centers: only people of these; None for everybody.
    """
    if centers is not None and not centers:
        return []
    chosen = "" if centers is None else f"AND p.center IN ({','.join('?' * len(centers))}) "
    rows = driver(connection).execute(
        "SELECT w.borrower, p.name, max(w.day) FROM work_line w JOIN person p ON p.id = w.borrower "  # noqa: S608
        f"WHERE w.kind = {_ASSESSMENT} AND w.day <= ? {chosen}"
        f"AND NOT EXISTS (SELECT 1 FROM record n WHERE n.kind = {_ASSESSMENT} "
        "AND n.borrower = w.borrower AND n.day > ?) "
        "AND EXISTS (SELECT 1 FROM loan_figure f WHERE f.borrower = w.borrower AND f.state IN (1, 5)) "
        "GROUP BY w.borrower ORDER BY 3, 2",
        (day, *(centers or ()), day),
    )
    return [OldAssessment._make(row) for row in rows]
