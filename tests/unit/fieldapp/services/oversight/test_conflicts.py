"""What two sides changed is shown with who, when and how, and ends by a choice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.conflicts import (
    Choice,
    Resolve,
    decide_duplicate,
    mark_seen,
    open_conflicts,
    resolve_conflicts,
)
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=2) as branch:
        yield branch


def person(made: Fleet, who: str) -> Borrower:
    with made.laptops[who].book.view() as view:
        found = view.find(Borrower, named("borrower 0"))
    assert found is not None
    return found


def both_edit(made: Fleet) -> None:
    base = {3: person(made, "anil").version(BorrowerField.PHONE)}
    bela, anil = made.laptops["bela"], made.laptops["anil"]
    bela.do(BorrowerEdited({3: "11843", 6: "By the well"}, "typed from paper form"), named("borrower 0"), base=base)
    bela.sync()
    anil.do(BorrowerEdited({3: "11834", 9: "Milk"}, "read from her phone"), named("borrower 0"), base=base)
    made.settle()


def test_a_field_changed_twice_is_shown_three_ways(made: Fleet) -> None:
    both_edit(made)
    (record,) = open_conflicts(desk_of(made.laptops["anil"]))
    (value,) = record.values
    assert (record.kind, record.title, record.may_decide) == ("borrower", "Member 0", True)
    assert (value.before, value.mine, value.office) == ("98260", "11834", "11843")
    assert (value.mine_by, value.office_by) == ("Anil", "Bela")
    assert (value.mine_learnt, value.office_learnt) == ("read from her phone", "typed from paper form")
    assert {(item.label, item.result) for item in record.merged} == {
        ("Landmark", "By the well"),
        ("Occupation", "Milk"),
    }
    other = open_conflicts(desk_of(made.laptops["bela"]))[0].values[0]
    assert (other.mine, other.office) == ("11843", "11834"), "each sees what he wrote himself as his own"


def test_fields_stand_in_the_order_of_the_profile(made: Fleet) -> None:
    fields = (BorrowerField.LANDMARK, BorrowerField.PHONE, BorrowerField.VILLAGE, BorrowerField.OCCUPATION)
    base = {int(field): person(made, "anil").version(field) for field in fields}
    for who in ("bela", "anil"):
        texts = {int(field): f"as {who} says" for field in fields}
        made.laptops[who].do(BorrowerEdited(texts, "said"), named("borrower 0"), base=base)
    made.settle()
    (record,) = open_conflicts(desk_of(made.laptops["anil"]))
    assert [value.field for value in record.values] == [field.name.lower() for field in sorted(fields)]


@pytest.mark.parametrize(
    ("side", "typed", "result"),
    [("mine", "", "11834"), ("office", "", "11843"), ("before", "", "98260"), ("other", " 55555 ", "55555")],
)
def test_a_choice_is_stored_exactly_and_reaches_everybody(made: Fleet, side: str, typed: str, result: str) -> None:
    both_edit(made)
    desk = desk_of(made.laptops["anil"])
    item = open_conflicts(desk)[0].values[0].item_id
    done = resolve_conflicts(desk, Resolve((Choice(item, side, typed),)))  # type: ignore[arg-type]
    assert isinstance(done, Saved)
    made.settle()
    assert not open_conflicts(desk)
    assert [person(made, who).text(BorrowerField.PHONE) for who in made.laptops] == [result] * 3
    made.assert_equal()


def test_nothing_chosen_is_said(made: Fleet) -> None:
    found = resolve_conflicts(desk_of(made.laptops["anil"]), Resolve(()))
    assert isinstance(found, Rejection)
    assert found.reason is Reason.CHOICE_MISSING


def test_a_receipt_entered_twice_is_decided_by_the_supervisor(made: Fleet) -> None:
    for who in ("anil", "bela"):
        made.laptops[who].do(RepaymentRecorded(10_500, 1), named("loan 0"))
    made.settle()
    (record,) = open_conflicts(desk_of(made.laptops["bela"]))
    assert (record.kind, record.may_decide, record.decider) == ("duplicate", False, "Rao")
    assert record.subtitle == "Same ₹ 105 entered twice?"
    assert (record.values[0].label, record.values[0].mine == record.values[0].office) == ("Amount", True)
    item = record.values[0].item_id
    refused = decide_duplicate(desk_of(made.laptops["bela"]), item, "reverse", "")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NEEDS_SUPERVISOR
    assert isinstance(decide_duplicate(desk_of(made.laptops["rao"]), item, "reverse", "one receipt book"), Saved)
    made.settle()
    assert not open_conflicts(desk_of(made.laptops["rao"]))
    made.assert_equal()


def test_sheets_that_disagree_and_cash_that_differs_are_shown(made: Fleet) -> None:
    for who, attendance in (("anil", Attendance.ABSENT), ("bela", Attendance.LATE)):
        line = SheetLine(named("borrower 0"), attendance)
        counted = 500 if who == "anil" else None
        made.laptops[who].do(MeetingRecorded(named("center"), (line,), 1, counted), meeting_id(named("center"), MONDAY))
    made.settle()
    records = {record.kind: record for record in open_conflicts(desk_of(made.laptops["rao"]))}
    (value,) = records["attendance"].values
    assert {value.mine, value.office} == {"Absent", "Late"}
    assert records["cash"].subtitle.startswith("Counted ₹ 5 more")
    assert isinstance(mark_seen(desk_of(made.laptops["rao"]), records["cash"].record_id), Saved)
    chosen = Resolve((Choice(value.item_id, "mine"),))
    assert isinstance(resolve_conflicts(desk_of(made.laptops["rao"]), chosen), Saved)
    assert not open_conflicts(desk_of(made.laptops["rao"]))


@pytest.mark.parametrize(
    ("field", "here", "there", "typed", "stored"),
    [
        (BorrowerField.MONTHLY_INCOME, 750_000, 820_000, "8,000", 800_000),
        (BorrowerField.HOUSEHOLD_SIZE, 5, 6, " 7 ", 7),
        (BorrowerField.BIRTH_DAY, 5_114, 5_115, "02 Jan 1984", 5_114),
    ],
)
def test_a_typed_number_is_stored_as_the_field_keeps_it(
    made: Fleet, field: BorrowerField, here: int, there: int, typed: str, stored: int
) -> None:
    base = {int(field): person(made, "anil").version(field)}
    made.laptops["bela"].do(BorrowerEdited({int(field): there}), named("borrower 0"), base=base)
    made.laptops["bela"].sync()
    made.laptops["anil"].do(BorrowerEdited({int(field): here}), named("borrower 0"), base=base)
    made.settle()
    desk = desk_of(made.laptops["rao"])
    item = open_conflicts(desk)[0].values[0].item_id
    refused = resolve_conflicts(desk, Resolve((Choice(item, "other", "a lot"),)))
    assert isinstance(refused, Rejection)
    assert isinstance(resolve_conflicts(desk, Resolve((Choice(item, "other", typed),))), Saved)
    made.settle()
    assert person(made, "anil").number(field) == stored
