"""Proving a branch: sound after ordinary work, and every kind of tampering with a row is told."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from sync_server.services.log import check
from sync_server.services.log.rebuild import rebuild
from tests.fakes.server_world import DAY, World, members


@pytest.fixture
def worked(world: World) -> World:
    """A branch in which two laptops worked, one thing is held, one is refused and one not understood."""
    seat, other = world.seat(), world.seat(world.meena)
    there = members(seat, 3)
    for loan in there.loans:
        seat.record(RepaymentRecorded(10_500, 1), loan, scope=there.center, business_day=DAY)
    seat.record_raw(777_777, 1, {0: "unknown"})
    seat.push(seat.seal())
    other.record(RepaymentRecorded(10_500, 1), there.loans[0], scope=there.center, business_day=DAY)
    copied = other.record_raw(777_778, 1, {})
    other.push(other.seal())
    seat.record_raw(777_779, 1, {}, op_id=copied.op_id)
    seat.push(seat.seal())
    return world


def test_ordinary_work_is_sound(worked: World) -> None:
    report = check.check_branch(worked.ground, worked.branch_id)
    assert report.troubles == []
    assert report.sound
    assert (report.laptops, report.held, report.forks) == (2, 2, 0)
    assert (report.operations, report.segments) == (3 + 2 + 12 + 2 + 1, 3 + 2 + 3)
    assert "sound" in report.sentence("Rampur")


def test_a_rebuilt_projection_equals_the_one_kept_step_by_step(worked: World) -> None:
    with worked.ground.database.reading() as connection:
        kept = connection.execute(text("SELECT * FROM record ORDER BY kind, id")).all()
    report = check.check_branch(worked.ground, worked.branch_id)
    assert rebuild(worked.ground, worked.branch_id) == report.operations
    with worked.ground.database.reading() as connection:
        assert connection.execute(text("SELECT * FROM record ORDER BY kind, id")).all() == kept
    assert len(kept) > 10


def test_a_rebuild_mends_records_that_were_tampered_with(worked: World) -> None:
    tamper(worked, "DELETE FROM record WHERE kind = 7")
    tamper(worked, "UPDATE record SET body = (SELECT max(body) FROM record WHERE kind = 6) WHERE kind = 6")
    report = check.check_branch(worked.ground, worked.branch_id)
    assert "rebuild" in report.troubles[0]
    rebuild(worked.ground, worked.branch_id)
    assert check.check_branch(worked.ground, worked.branch_id).sound


LAST = "(SELECT max(position) FROM operation)"
THIRD = f"({LAST} - 3)"
TAMPERINGS = {
    "verdict": f"UPDATE operation SET code = {Code.APPLIED.value}, reason = 0 WHERE code = {Code.HELD.value}",
    "another verdict": f"UPDATE operation SET code = {Code.REFUSED.value}, reason = 9 WHERE position = {THIRD} - 4",
    "operation gone": f"DELETE FROM operation WHERE position = {THIRD}",
    "last operation gone": f"DELETE FROM operation WHERE position = {LAST}",
    "operations swapped": f"UPDATE operation SET body = (SELECT body FROM operation WHERE position = {THIRD} - 4) "
    f"WHERE position = {THIRD} - 5",
    "operation id": f"UPDATE operation SET op_id = (SELECT op_id FROM operation WHERE position = 1) "
    f"WHERE position = {THIRD}",
    "segment gone": "DELETE FROM segment WHERE segment_no = (SELECT max(segment_no) - 1 FROM segment)",
    "header changed": "UPDATE segment SET tbs = (SELECT tbs FROM segment WHERE segment_no = 1) WHERE segment_no = 2",
    "signature changed": "UPDATE segment SET signature = (SELECT signature FROM segment WHERE segment_no = 1) "
    "WHERE segment_no = (SELECT max(segment_no) FROM segment)",
    "head behind": "UPDATE branch_head SET head = head - 1",
    "head ahead": "UPDATE branch_head SET head = head + 1",
    "chain end": "UPDATE seat SET last_seq = last_seq + 1",
    "key exchanged": "UPDATE seat SET public_key = (SELECT max(public_key) FROM seat)",
    "seen id gone": f"DELETE FROM op_seen WHERE position = {THIRD} - 4",
    "record gone": "DELETE FROM record WHERE kind = 8",
    "branch head gone": "DELETE FROM branch_head",
    "record moved": "UPDATE record SET kind = 12 WHERE kind = 4",
}


def tamper(world: World, statement: str) -> None:
    with world.ground.database.writing() as connection:
        assert connection.execute(text(statement)).rowcount > 0


def test_every_tampering_with_a_row_is_told(worked: World) -> None:
    with worked.ground.database.writing() as connection:
        for what, statement in TAMPERINGS.items():
            undo = connection.begin_nested()
            assert connection.execute(text(statement)).rowcount > 0, what
            report = check.check_log(connection, worked.branch_id)
            undo.rollback()
            assert not report.sound, what
            assert report.troubles
            assert all(trouble.endswith(".") for trouble in report.troubles)
            assert "troubles found" in report.sentence("Rampur")
        assert check.check_log(connection, worked.branch_id).sound


def test_one_changed_byte_of_an_operation_is_told(worked: World) -> None:
    with worked.ground.database.writing() as connection:
        row = connection.execute(text(f"SELECT body FROM operation WHERE position = {THIRD}")).scalar_one()
        changed = row[:-1] + bytes((row[-1] ^ 1,))
        connection.execute(text(f"UPDATE operation SET body = :body WHERE position = {THIRD}"), {"body": changed})
    assert not check.check_branch(worked.ground, worked.branch_id).sound


def test_many_troubles_are_counted_and_some_spelled_out(worked: World) -> None:
    tamper(worked, "UPDATE operation SET code = 3")
    report = check.check_branch(worked.ground, worked.branch_id)
    assert report.found > 5
    assert len(report.troubles) <= check.TROUBLES_MAX
