"""Who is late, and what a meeting is to bring: answered for the people and centers asked about, not for everybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.record import Kind
from fieldapp.store.engine import driver
from fieldapp.store.lists import each_due

_ACTIVE, _VISIT = int(BorrowerState.ACTIVE), int(Kind.VISIT)


class LatePerson(NamedTuple):
    """Somebody in a list of whom to look after; oldest: the day of her oldest unpaid installment, 0 without one."""

    id: Id
    name: str
    group_name: str
    village: str
    phone: str
    state: int
    oldest: int


class Expected(NamedTuple):
    """What a meeting is to bring: active members, repayments and savings in minor units."""

    members: int
    repayments: int
    savings: int


_PERSON = "p.id, p.name, p.group_name, p.village, p.phone, p.state"
_OLDEST = (
    "coalesce((SELECT min(f.oldest_unpaid) FROM loan_figure f WHERE f.borrower = p.id AND f.oldest_unpaid > 0 "
    "AND f.state IN (1, 5)), 0)"
)


def _among(centers: Sequence[Id] | None) -> str:
    return "" if centers is None else f"AND p.center IN ({','.join('?' * len(centers))}) "


def count_late(connection: Connection, day: int, centers: Sequence[Id] | None) -> int:
    """Return how many people have an installment unpaid that fell due before a day; centers None for all."""
    if centers is not None and not centers:
        return 0
    row = driver(connection).execute(
        "SELECT count(DISTINCT f.borrower) FROM loan_figure f INDEXED BY loan_figure_late "  # noqa: S608
        "JOIN person p ON p.id = f.borrower "
        f"WHERE f.state IN (1, 5) AND f.oldest_unpaid BETWEEN 1 AND ? {_among(centers)}",
        (day - 1, *(centers or ())),
    )
    return int(row.fetchone()[0])


def late_people(connection: Connection, day: int) -> set[Id]:
    """Return everybody who has an installment unpaid that fell due before a day, from the index alone."""
    rows = driver(connection).execute(
        "SELECT DISTINCT borrower FROM loan_figure INDEXED BY loan_figure_late "
        "WHERE state IN (1, 5) AND oldest_unpaid BETWEEN 1 AND ?",
        (day - 1,),
    )
    return {Id(row[0]) for row in rows}


def late_unvisited(
    connection: Connection, day: int, visited_since: int, centers: Sequence[Id] | None
) -> Iterator[LatePerson]:
    """Yield the active people who are late on a day and were not visited from a day on, the latest first, then by name.

    Lazily: who takes twenty pays for twenty. Somebody with two late loans comes twice.
    """
    if centers is not None and not centers:
        return
    yield from map(
        LatePerson._make,
        driver(connection).execute(
            f"SELECT {_PERSON}, f.oldest_unpaid FROM loan_figure f INDEXED BY loan_figure_late "  # noqa: S608
            "CROSS JOIN person p ON p.id = f.borrower "
            f"WHERE f.state IN (1, 5) AND f.oldest_unpaid BETWEEN 1 AND ? AND p.state = {_ACTIVE} {_among(centers)}"
            f"AND NOT EXISTS (SELECT 1 FROM record v WHERE v.kind = {_VISIT} "
            "AND v.borrower = f.borrower AND v.day >= ?) "
            "ORDER BY f.oldest_unpaid, p.name",
            (day - 1, *(centers or ()), visited_since),
        ),
    )


def people_with(connection: Connection, borrowers: Iterable[Id]) -> dict[Id, LatePerson]:
    """Return some people with the day of their oldest unpaid installment."""
    wanted = list(borrowers)
    found: dict[Id, LatePerson] = {}
    for at in range(0, len(wanted), 500):
        part = wanted[at : at + 500]
        rows = driver(connection).execute(
            f"SELECT {_PERSON}, {_OLDEST} FROM person p WHERE p.id IN ({','.join('?' * len(part))})",  # noqa: S608
            part,
        )
        found |= {Id(row[0]): LatePerson._make(row) for row in rows}
    return found


def members_by_center(connection: Connection) -> dict[Id, int]:
    """Return how many active members every center has that has any, counted over an index."""
    rows = driver(connection).execute(
        "SELECT center, count(*) FROM person INDEXED BY person_by_center WHERE state = ? GROUP BY center", (_ACTIVE,)
    )
    return {Id(row[0]): row[1] for row in rows}


def expected_of(connection: Connection, center: Id, day: int) -> Expected:
    """Return what the meeting of a center on a day is to bring from its active members. Linear in their loans."""
    ask = driver(connection).execute
    (members,) = ask("SELECT count(*) FROM person WHERE center = ? AND state = ?", (center, _ACTIVE)).fetchone()
    loans = ask(
        "SELECT l.dues, l.paid FROM person p CROSS JOIN loan_line l INDEXED BY loan_line_by_borrower "
        "ON l.borrower = p.id WHERE p.center = ? AND p.state = ? AND l.state IN (1, 5)",
        (center, _ACTIVE),
    )
    asked: dict[bytes, int] = {}  # of one center many loans have the same schedule
    repayments = 0
    for dues, paid in loans:
        if dues not in asked:
            asked[dues] = asked_until(dues, 0, day)
        repayments += max(0, asked[dues] - paid)
    (savings,) = ask(
        "SELECT coalesce(sum(s.weekly), 0) FROM person p CROSS JOIN saving_line s INDEXED BY saving_line_by_borrower "
        "ON s.borrower = p.id WHERE p.center = ? AND p.state = ?",
        (center, _ACTIVE),
    ).fetchone()
    return Expected(members, repayments, savings)


def asked_until(dues: bytes, paid: int, day: int) -> int:
    """Return what is unpaid of the installments up to a day, both as a line of a list keeps them."""
    asked = 0
    for due_day, total in each_due(dues):
        if due_day > day:
            break
        asked += total
    return max(0, asked - paid)
