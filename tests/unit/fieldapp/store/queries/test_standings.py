"""Lateness and what a meeting brings, asked for some: the same as the rows of everybody say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.savings import Savings, savings_id
from fieldapp.services.desk import Desk
from fieldapp.services.directory import directory
from fieldapp.store.queries import standings
from tests.fakes.clock import MONDAY
from tests.fakes.filled_book import FilledBranch, filled_book
from tests.fakes.morning_branch import desk_of


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("filled") / "book"
    book = filled_book(folder, FilledBranch(90, weeks=6, seed=3))
    yield desk_of(book)
    book.close()


def test_who_is_late_is_who_is_late_in_the_list_of_everybody(desk: Desk) -> None:
    with desk.book.view() as view:
        everybody = directory(desk, view)
        late = {row.borrower_id: row.days_late for row in everybody.rows.values() if row.days_late}
        found = list(standings.late_unvisited(view.connection, MONDAY, MONDAY - 6, None))
        assert len(late) > 3, "the book must have some"
        assert {one.id: MONDAY - one.oldest for one in found} == late
        assert found == sorted(found, key=lambda one: (one.oldest, one.name))
        assert standings.count_late(view.connection, MONDAY, None) == len(late)
        people = standings.people_with(view.connection, list(everybody.rows))
        assert {
            key: max(0, MONDAY - one.oldest) for key, one in people.items() if one.oldest < MONDAY and one.oldest
        } == late


def test_only_the_centers_asked_for_count(desk: Desk) -> None:
    with desk.book.view() as view:
        everybody = directory(desk, view)
        parts = [standings.count_late(view.connection, MONDAY, [center]) for center in everybody.centers]
        assert sum(parts) == standings.count_late(view.connection, MONDAY, None)
        assert standings.count_late(view.connection, MONDAY, []) == 0
        assert list(standings.late_unvisited(view.connection, MONDAY, MONDAY, [])) == []


@pytest.mark.parametrize("day", [MONDAY, MONDAY + 3, MONDAY + 40])
def test_a_meeting_is_to_bring_what_its_members_are_asked(desk: Desk, day: int) -> None:
    with desk.book.view() as view:
        everybody = directory(desk, view)
        everybody.refresh(view, day)
        for center in everybody.centers:
            members = everybody.members(center)
            accounts = view.some(Savings, [savings_id(member.id) for member in members]).values()
            assert standings.expected_of(view.connection, center, day) == (
                len(members),
                sum(everybody.expected(member.id) for member in members),
                sum(account.weekly for account in accounts),
            )
        everybody.refresh(view, MONDAY)


def test_money_paid_ahead_is_not_asked_again() -> None:
    dues = b"".join(day.to_bytes(4, "big") + (100).to_bytes(8, "big") for day in (10, 17, 24))
    assert [standings.asked_until(dues, 150, day) for day in (9, 10, 17, 30)] == [0, 0, 50, 150]


def test_members_are_counted_by_center(desk: Desk) -> None:
    with desk.book.view() as view:
        everybody = directory(desk, view)
        counted = standings.members_by_center(view.connection)
        assert counted == {center: len(everybody.members(center)) for center in everybody.centers}
        assert sum(counted.values()) == 90
