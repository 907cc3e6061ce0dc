"""Laptops that have their own centers only: taken in and given up, moved and doubted, always as the office has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted, ScopeRevoked
from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerEdited, BorrowerRegistered
from fieldapp.domain.record import Kind
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH
from fieldapp.store import granted, rebase
from fieldapp.store.held import read_held
from fieldapp.store.seat import Slot, read_slots, write_slots
from sync_server.services.exchange import feed
from sync_server.store import scopes
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.fleet import Fleet, Laptop, Records, fleet


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def apart(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Fleet]:
    """Give a branch whose officers have a center each."""
    address = request.getfixturevalue("postgresql_url") if request.param == "postgresql" else ""
    with fleet(tmp_path, address, apart=True) as made:
        bela = made.laptops["bela"]
        bela.do(CenterFormed("Asha", "Kheda", bela.user_id, 1, 600, MONDAY - 70), named("her center"))
        bela.do(GroupFormed(named("her center"), "Yamuna"), named("her group"))
        bela.do(BorrowerRegistered(named("her center"), named("her group"), {1: "Zubeda"}), named("zubeda"))
        made.settle()
        yield made


def in_scopes(made: Fleet, *wanted: Id) -> Records:
    """Return the office's records in some scopes."""
    marks = {f"s{at}": scope for at, scope in enumerate(wanted)}
    names = ", ".join(f":{name}" for name in marks)
    with made.ground.database.reading() as connection:
        rows = connection.execute(
            text(f"SELECT kind, id, body FROM record WHERE branch_id = :b AND scope IN ({names})"),
            {"b": made.branch_id, **marks},
        ).fetchall()
    return {(row[0], bytes(row[1])): bytes(row[2]) for row in rows}


def is_level(made: Fleet, name: str) -> None:
    """Fail unless a laptop has exactly the office's records of its scopes, also when folded again."""
    laptop = made.laptops[name]
    with laptop.book.database.read() as connection:
        held = read_held(connection)
    expected = made.records() if held.scopes is None else in_scopes(made, *held.scopes)
    assert laptop.records() == expected, name
    rebase.rebuild(laptop.book.database)
    assert laptop.records() == expected, f"{name} folded again"


def all_level(made: Fleet) -> None:
    for name in made.laptops:
        is_level(made, name)


def people(laptop: Laptop) -> set[bytes]:
    return {found for kind, found in laptop.records() if kind == Kind.BORROWER}


def test_each_has_the_own_center_and_the_supervisor_the_branch(apart: Fleet) -> None:
    all_level(apart)
    assert people(apart.laptops["bela"]) == {named("zubeda")}
    assert len(people(apart.laptops["anil"])) == 3
    assert len(people(apart.laptops["rao"])) == 4


def test_a_borrower_moves_to_the_other_officers_center_and_back(apart: Fleet) -> None:
    anil, bela, rao = (apart.laptops[name] for name in ("anil", "bela", "rao"))
    borrower, loan = named("borrower 0"), named("loan 0")
    anil.do(RepaymentRecorded(10_500, 1), loan)
    apart.settle()
    rao.do(MemberMoved(named("group"), named("her group")), borrower)
    anil.do(BorrowerEdited({6: "Behind the well"}), named("borrower 1"))
    apart.settle()
    all_level(apart)
    assert borrower in people(bela)
    assert borrower not in people(anil)
    bela.do(RepaymentRecorded(10_500, 1), loan, day=MONDAY + 7)
    apart.settle()
    all_level(apart)
    rao.do(MemberMoved(named("her group"), named("group")), borrower)
    apart.settle()
    all_level(apart)
    assert borrower in people(anil)


def test_a_center_is_handed_over_with_work_still_on_the_way(apart: Fleet) -> None:
    anil, bela, rao = (apart.laptops[name] for name in ("anil", "bela", "rao"))
    anil.do(RepaymentRecorded(10_500, 1), named("loan 0"), day=MONDAY - 1)
    late = anil.do(RepaymentRecorded(5_000, 2), named("loan 1"), day=MONDAY + 1)
    assert late.disposition.took_effect
    rao.do(CenterAssigned(anil.user_id, bela.user_id), apart.center, day=MONDAY)
    apart.settle()
    all_level(apart)
    assert people(anil) == set()
    assert len(people(bela)) == 4
    with apart.ground.database.reading() as connection:
        seat = anil.book.enrollment.seat_id
        told = scopes.purges(connection, apart.branch_id, seat)
    assert [(scope, records > 0) for scope, _, records in told] == [(apart.center, True)]
    bela.do(RepaymentRecorded(10_500, 1), named("loan 2"), day=MONDAY + 2)
    apart.settle()
    all_level(apart)


def test_a_grant_brings_the_branch_and_its_end_takes_it_away(apart: Fleet) -> None:
    bela = apart.laptops["bela"]
    apart.office(ScopeGranted(WHOLE), bela.user_id)
    apart.settle()
    all_level(apart)
    assert len(people(bela)) == 4
    apart.office(ScopeRevoked(WHOLE), bela.user_id, business_day=MONDAY)
    apart.settle()
    all_level(apart)
    assert people(bela) == {named("zubeda")}
    with bela.book.database.read() as connection:
        left = connection.exec_driver_sql("SELECT count(*) FROM received WHERE op LIKE ?", ("%Member 0%",)).scalar()
    assert left == 0, "what was given up is not left in the log either"


def test_a_fresh_laptop_begins_with_a_snapshot(apart: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "SNAPSHOT_WORTH", 5)
    second = apart.add_laptop("anil again", apart.laptops["anil"].user_id, tmp_path / "second")
    finished = second.sync()
    assert finished.ok, finished.sentence
    with second.book.database.read() as connection:
        slots = read_slots(connection)
        kept = connection.exec_driver_sql("SELECT count(*) FROM received").scalar_one()
    assert int(slots[Slot.BASELINE]) > 0
    assert kept <= 2, "the log before the snapshot was not fetched"
    is_level(apart, "anil again")
    second.do(RepaymentRecorded(10_500, 1), named("loan 0"))
    apart.settle()
    all_level(apart)


def test_a_difference_is_counted_and_mended_never_taken_over(apart: Fleet) -> None:
    anil = apart.laptops["anil"]
    anil.do(RepaymentRecorded(10_500, 1), named("loan 0"))
    apart.settle()
    with anil.book.database.write() as connection:
        lost = (int(Kind.BORROWER), named("borrower 2"))
        connection.exec_driver_sql("DELETE FROM record WHERE kind = ? AND id = ?", lost)
        write_slots(connection, {Slot.VERIFIED: 0})
    assert anil.sync().ok
    is_level(apart, "anil")
    with anil.book.database.read() as connection:
        assert int(read_slots(connection)[Slot.DIVERGED]) == 1
    assert granted.standing_of(anil.book).diverged == 1


def test_a_damaged_log_is_mended_by_a_fresh_snapshot(apart: Fleet) -> None:
    anil = apart.laptops["anil"]
    anil.do(BorrowerEdited({6: "Behind the well"}), named("borrower 1"))
    apart.settle()
    with anil.book.database.write() as connection:
        connection.exec_driver_sql("DELETE FROM received WHERE position = (SELECT min(position) + 9 FROM received)")
        write_slots(connection, {Slot.VERIFIED: 0})
    rebase.rebuild(anil.book.database)
    for _ in range(2):
        assert anil.sync().ok
    is_level(apart, "anil")
    assert BRANCH in {found for _, found in anil.records()}
