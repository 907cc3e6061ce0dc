"""What merged by itself, what was decided, what came too late, and taking a decision back."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.ids import Id
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.oversight.conflicts import Choice, Resolve, open_conflicts, resolve_conflicts, undo_decision
from fieldapp.services.oversight.settled import _by_several, settled_this_week
from fieldapp.store.view import View
from tests.contract.test_business_conflicts import find
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet

HER = named("borrower 0")


def both_edit(made: Fleet, mine: dict[int, str | int], theirs: dict[int, str | int]) -> None:
    known = find(made, Borrower, HER)
    for who, changes in (("bela", theirs), ("anil", mine)):
        base = {number: known.version(BorrowerField(number)) for number in changes}
        made.laptops[who].do(BorrowerEdited(changes), HER, base=base)
    made.settle()


def test_two_people_who_changed_different_fields_are_told(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=1) as made:
        both_edit(made, {9: "Milk"}, {6: "By the well"})
        (merged,) = settled_this_week(desk_of(made.laptops["rao"])).merged
        assert merged.title == "Member 0"
        assert set(merged.words.split("; ")) == {"Bela: landmark", "Anil: occupation"}


def test_racing_decisions_are_both_told_and_one_alone_can_be_undone(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=1) as made:
        both_edit(made, {3: "11111"}, {3: "22222"})
        anil, bela = desk_of(made.laptops["anil"]), desk_of(made.laptops["bela"])
        item = open_conflicts(anil)[0].values[0].item_id
        assert isinstance(resolve_conflicts(anil, Resolve((Choice(item, "office"),))), Saved)
        (decided,) = settled_this_week(anil).decided
        assert decided.words == "Mobile number\nAnil took the other value."
        assert decided.may_undo
        assert isinstance(undo_decision(anil, decided.decision, decided.item_ids), Saved)
        made.settle()
        made.assert_equal()
        assert find(made, Borrower, HER).text(BorrowerField.PHONE) == "11111"
        for desk in (anil, bela):
            assert isinstance(resolve_conflicts(desk, Resolve((Choice(item, "mine"),))), Saved)
        made.settle()
        made.assert_equal()
        (decided,) = settled_this_week(anil).decided
        assert len(decided.late) == 1
        assert "later: not carried out" in decided.late[0]
        refused = undo_decision(anil, decided.decision, decided.item_ids)
        assert isinstance(refused, Rejection)
        assert refused.reason is Reason.NOT_ALLOWED


class _Meetings:
    """A view over meetings by number of sheets; notes what is read."""

    def __init__(self) -> None:
        self.now, self.read, self.changed = 1, list[str](), list[Meeting]()
        self.held = {named(f"m{n}"): Meeting(named(f"m{n}"), named("c"), MONDAY, (named("a"),) * (n % 2 + 1))
                     for n in range(6)}  # fmt: skip
        self.connection = None

    def stamp(self) -> tuple[int, int]:
        return self.now, 0

    def newest_ids(self, _kind: object, most: int) -> list[Id]:
        return list(self.held)[:most]

    def glance(self, _kind: object, key: Id) -> Meeting:
        self.read.append("glance")
        return self.held[key]

    def each(self, _kind: object, stamp: int) -> list[Meeting]:
        self.read.append(f"each since {stamp}")
        return self.changed


def test_meetings_of_two_laptops_are_sought_once_and_then_among_what_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fieldapp.services.oversight.settled.changes.written_since", lambda *_asked: [])
    desk = SimpleNamespace(book=SimpleNamespace(memory={}), clock=SimpleNamespace(now_ms=lambda: 0))
    view = _Meetings()
    for _ in range(2):
        found = _by_several(cast("Desk", desk), cast("View", view))
        assert list(found.meetings) == [named("m1"), named("m3"), named("m5")]
        assert view.read == ["glance"] * 6
    view.now, view.changed = 4, [Meeting(named("m0"), named("c"), MONDAY, (named("a"), named("b")))]
    assert len(_by_several(cast("Desk", desk), cast("View", view)).meetings) == 4
    assert view.read[6:] == ["each since 1"]
