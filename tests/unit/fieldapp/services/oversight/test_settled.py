"""What merged by itself, what was decided, what came too late, and taking a decision back."""

from __future__ import annotations

from pathlib import Path

from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.conflicts import Choice, Resolve, open_conflicts, resolve_conflicts, undo_decision
from fieldapp.services.oversight.settled import settled_this_week
from tests.contract.test_business_conflicts import find
from tests.fakes.branch import named
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
