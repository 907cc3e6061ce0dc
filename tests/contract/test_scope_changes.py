"""Centers change hands and borrowers move while laptops are away: what they recorded arrives, waits before whoever has
the center now, and is given up by who has it no more. Real books, the office's real services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from fieldapp.domain.center.assignment import CenterAssigned
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import SavingsMoved
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem, ItemState
from fieldapp.domain.people import BorrowerEdited, BorrowerRegistered
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.work.visit import Visit, VisitContent, VisitSubmitted
from fieldapp.store import granted, oplog
from fieldapp.store.held import read_held
from sync_server.services.log import check
from sync_server.services.seats import directory
from sync_server.services.seats.directory import Device
from sync_server.store import scopes
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.fleet import Fleet, Laptop, Records, fleet

HER, HER_GROUP = named("borrower 0"), named("group")


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Fleet]:
    """Give a branch whose officers have a center each."""
    with fleet(tmp_path, apart=True) as made:
        bela = made.laptops["bela"]
        bela.do(CenterFormed("Asha", "Kheda", bela.user_id, 1, 600, MONDAY - 70), named("her center"))
        bela.do(GroupFormed(named("her center"), "Yamuna"), named("her group"))
        bela.do(BorrowerRegistered(named("her center"), named("her group"), {1: "Zubeda"}), named("zubeda"))
        made.settle()
        yield made


def of_scopes(made: Fleet, laptop: Laptop) -> Records:
    """Return the office's records of the scopes that a laptop has."""
    with laptop.book.database.read() as connection:
        held = read_held(connection).scopes
    with made.ground.database.reading() as connection:
        rows = connection.execute(text(f"SELECT kind, id, body, scope FROM record WHERE branch_id = {made.branch_id}"))
        return {(row[0], bytes(row[1])): bytes(row[2]) for row in rows if held is None or bytes(row[3]) in held}


def all_level(made: Fleet) -> None:
    for name, laptop in made.laptops.items():
        assert laptop.records() == of_scopes(made, laptop), name
        with laptop.book.database.read() as connection:
            assert oplog.unanswered_operations(connection) == []
    assert check.check_branch(made.ground, made.branch_id).sound


def verdicts(laptop: Laptop) -> list[tuple[Code, Reason]]:
    """Return the verdicts on a laptop's own operations, oldest first."""
    with laptop.book.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT code, reason FROM outbox ORDER BY epoch, seq")
        return [(Code(row[0]), Reason(row[1])) for row in rows]


def waiting(laptop: Laptop) -> list[InboxItem]:
    with laptop.book.view() as view:
        return view.in_state(InboxItem, ItemState.OPEN)


def test_work_on_a_borrower_who_moved_meanwhile_arrives_where_she_is(apart: Fleet) -> None:
    anil, bela, rao = (apart.laptops[name] for name in ("anil", "bela", "rao"))
    rao.do(MemberMoved(HER_GROUP, named("her group")), HER)
    rao.sync()
    anil.do(VisitSubmitted(HER, VisitContent(note="roof is new")), named("visit"), scope=apart.center)
    anil.do(BorrowerEdited({6: "Behind the well"}), HER, scope=apart.center)
    anil.do(SavingsMoved(5_000, 1), HER, scope=apart.center)
    apart.settle()
    all_level(apart)
    assert [code for code, _ in verdicts(anil)[-3:]] == [Code.APPLIED] * 3
    with bela.book.view() as view:
        visit = view.find(Visit, named("visit"))
    assert visit is not None
    assert (visit.center_id, visit.author) == (named("her center"), anil.user_id)
    assert (Kind.BORROWER, HER) not in anil.records()
    assert (Kind.VISIT, named("visit")) not in anil.records()


def test_work_for_a_center_taken_away_waits_before_its_new_officer_and_the_purge_is_acknowledged(apart: Fleet) -> None:
    anil, bela, rao = (apart.laptops[name] for name in ("anil", "bela", "rao"))
    anil.do(BorrowerEdited({6: "Behind the well"}), HER, scope=apart.center, day=MONDAY - 1)
    anil.do(BorrowerEdited({6: "By the mill"}), named("borrower 1"), scope=apart.center, day=MONDAY + 1)
    anil.do(VisitSubmitted(HER, VisitContent(note="roof")), named("visit"), scope=apart.center, day=MONDAY + 1)
    rao.do(CenterAssigned(anil.user_id, bela.user_id), apart.center, day=MONDAY)
    rao.sync()
    assert (Kind.BORROWER, HER) in anil.records()
    apart.settle()
    all_level(apart)
    assert verdicts(anil)[-3:] == [(Code.APPLIED, Reason.NONE), *[(Code.HELD, Reason.OUT_OF_SCOPE)] * 2]
    items = waiting(bela)
    assert [(item.reason, item.decider, item.author) for item in items] == [
        (Reason.OUT_OF_SCOPE, Role.OFFICER, anil.user_id)
    ] * 2
    assert waiting(anil) == []
    assert not {key for key in anil.records() if key[0] in (Kind.BORROWER, Kind.LOAN, Kind.VISIT, Kind.SAVINGS)}
    assert _acknowledged(apart, anil) == [apart.center]


def _acknowledged(made: Fleet, laptop: Laptop) -> list[Id]:
    """Return the scopes whose purge the office has on record, after the laptop has forgotten to tell it again."""
    assert granted.standing_of(laptop.book).purged == ()
    with made.ground.database.reading() as connection:
        told = scopes.purges(connection, made.branch_id, laptop.book.enrollment.seat_id)
    assert all(records > 0 for _, _, records in told)
    return [scope for scope, _, _ in told]


def test_what_a_blocked_laptop_still_sends_is_before_the_supervisor(apart: Fleet) -> None:
    anil, rao = apart.laptops["anil"], apart.laptops["rao"]
    anil.do(BorrowerEdited({6: "Behind the well"}), HER, scope=apart.center)
    code = anil.book.enrollment.seat_code
    device = directory.find_device(apart.ground, apart.branch_id, code)
    assert isinstance(device, Device)
    directory.revoke(apart.ground, apart.branch_id, device, "stolen")
    anil.sync()
    rao.sync()
    (item,) = [item for item in waiting(rao) if item.reason is Reason.BLOCKED_LAPTOP]
    assert (item.entity, item.author, item.center_id) == (HER, anil.user_id, apart.center)
    assert rao.records() == apart.records()
