"""An office for benches of sync: a branch with a year of one officer's portfolio, and copies of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import func, insert, literal, select

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.staff import Role, UserRegistered
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.parcel import choose_references, wrap
from fieldapp.protocol.segment import Segment
from sync_server.app import open_ground
from sync_server.config import Settings
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats import directory, enrolment
from sync_server.store import oplog, tables
from tests.bench import field_notes
from tests.bench.officer_work import DAY_MS, HOUR_MS, MONDAY, WEEKS, Note, Officer, Portfolio
from tests.fakes.seat import FakeSeat, enroll_seat

_PIECE: Final = 40
"""Operations per segment while the year is written; a segment holds at most 64 KiB."""
_COPIED: Final = tuple(
    table
    for table in tables.metadata.sorted_tables
    if "branch_id" in table.c and table.name not in ("enrolment", "session", "alembic_version")
)


@dataclass
class Fieldwork:
    """An officer with a fresh laptop, and the portfolio as it looks from there."""

    officer: Officer
    portfolio: Portfolio
    log: list[tuple[int, bytes]]
    days: int = 0

    def day(self) -> Segment:
        """Return the sealed segment of the next working day, the first being the Monday after the year."""
        number, self.days = self.days, self.days + 1
        day = MONDAY + 7 * (number // 5) + number % 5
        self.officer.day(self.portfolio, day, (number % 5, number % 5 + 5))
        return self.officer.seat.seal()

    def parcel(self, segment: Segment, looked_at: int = 2_500) -> bytes:
        """Return a segment as the laptop sends it."""
        references = choose_references(segment.operations, self.log[:looked_at], MONDAY * DAY_MS + 20 * HOUR_MS)
        parcel = wrap([segment], references)
        assert parcel is not None
        return parcel


@dataclass
class BranchOffice:
    """An open office with a branch whose officer has worked for a year. log: all operations, newest first."""

    ground: Ground
    branch_id: int
    user_id: Id
    portfolio: Portfolio = field(default_factory=Portfolio)
    log: list[tuple[int, bytes]] = field(default_factory=list)
    seats: dict[int, Id] = field(default_factory=dict)

    def seat_of(self, position: int) -> Id:
        """Return the seat that wrote what stands at a position of the log."""
        return self.seats[position]

    def fieldwork(self, branch_id: int, seed: int, note: Note = field_notes.note) -> Fieldwork:
        """Return the branch's officer on a fresh laptop with an open session."""
        code = enrolment.make_code(self.ground, branch_id, self.user_id)
        assert not isinstance(code, Refusal)
        seat = enroll_seat(Peer(self.ground), code.code, self.ground.now_ms)
        return Fieldwork(Officer(seat, seed, note), copy.deepcopy(self.portfolio), self.log)

    def copies(self, count: int) -> list[int]:
        """Return branches with the same year, the first one included; made in the database."""
        made = [self.branch_id]
        with self.ground.database.writing() as connection:
            for branch_id in range(1000, 1000 + count - 1):
                for table in _COPIED:
                    columns = [column for column in table.c if column.name != "branch_id"]
                    rows = select(literal(branch_id), *columns).where(table.c.branch_id == self.branch_id)
                    connection.execute(insert(table).from_select([table.c.branch_id, *columns], rows))
                made.append(branch_id)
        return made

    def operations(self) -> int:
        """Return how many operations all branches hold."""
        with self.ground.database.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.operation)).scalar_one()


@contextmanager
def branch_office(folder: Path, database: str = "", weeks: int = WEEKS) -> Iterator[BranchOffice]:
    """Give an office whose branch has worked for so many weeks; its files are in the folder."""
    ground = open_ground(Settings(data_folder=folder, database=database))
    try:
        head = office.open_branch(ground, office.NewBranch("Rampur", "INR", "Asia/Kolkata", synthetic=True))
        assert not isinstance(head, Refusal)
        user = directory.register_user(ground, head.branch_id, UserRegistered("Asha", Role.OFFICER))
        assert not isinstance(user, Refusal)
        made = BranchOffice(ground, head.branch_id, Id(user))
        _work_a_year(made, weeks)
        with ground.database.reading() as connection:
            rows = list(oplog.whole_log(connection, head.branch_id))
        made.log = [(row.position, bytes(row.body or b"")) for row in reversed(rows)]
        made.seats = {row.position: Id(row.seat_id) for row in rows}
        yield made
    finally:
        ground.database.close()


def _work_a_year(made: BranchOffice, weeks: int) -> None:
    worker = made.fieldwork(made.branch_id, 1)
    made.portfolio = worker.officer.take_over(MONDAY - 7 * (weeks + 1))
    _push(worker.officer.seat)
    for week in range(weeks):
        worker.officer.week(made.portfolio, MONDAY - 7 * (weeks - week))
        _push(worker.officer.seat)


def _push(seat: FakeSeat) -> None:
    """Push everything recorded, and make sure that all of it was applied."""
    made, hlc = seat.made, seat.hlc
    for start in range(0, len(made), _PIECE):
        seat.made = made[start : start + _PIECE]
        reply = seat.exchange(seat.seal(), pull=False)
        assert isinstance(reply, SyncReply), reply
        given = {verdict.code for result in reply.results for verdict in result.verdicts}
        assert given == {Code.APPLIED}, given
    seat.hlc = hlc
