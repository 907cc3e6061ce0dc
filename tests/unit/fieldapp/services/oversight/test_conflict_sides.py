"""Both sides of every kind of item, as a supervisor reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.conflicts import ConflictRecord, decide_whole, open_conflicts
from fieldapp.services.oversight.settled import settled_this_week
from sync_server.services.seats import directory
from tests.contract.test_business_conflicts import (
    a_visit_is_edited_while_it_is_approved,
    find,
    one_borrower_is_registered_twice,
    two_laptops_pay_out_the_same_savings,
)
from tests.fakes.branch import named
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=1) as branch:
        yield branch


def record(made: Fleet, kind: str) -> ConflictRecord:
    made.settle()
    (found,) = [item for item in open_conflicts(desk_of(made.laptops["rao"])) if item.kind == kind]
    return found


def test_two_entries_stand_side_by_side_and_one_is_chosen(made: Fleet) -> None:
    one_borrower_is_registered_twice(made)
    shown = record(made, "people")
    rows = {value.label: (value.office, value.mine) for value in shown.values}
    assert sorted(rows["Name"]) == ["Kamala Devi", "Kamla Devi"]
    assert rows["National ID"] == ("5512 8841 0022", "5512 8841 0022")
    assert rows["Loan and savings"] == ("None", "None")
    assert [decision.verdict for decision in shown.decisions] == ["two", "first", "second"]
    assert "No new loan" in shown.outcome
    anil, rao = desk_of(made.laptops["anil"]), desk_of(made.laptops["rao"])
    refused = decide_whole(anil, shown.item_id, "two")
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.NEEDS_SUPERVISOR
    assert isinstance(decide_whole(rao, shown.item_id, "first", "asked her"), Saved)
    made.settle()
    made.assert_equal()
    kamalas = [find(made, Borrower, named(f"kamala of {who}"), "bela") for who in ("anil", "bela")]
    assert sorted(bool(person.merged) for person in kamalas) == [False, True]


def test_a_late_visit_stands_beside_the_one_that_was_decided(made: Fleet) -> None:
    a_visit_is_edited_while_it_is_approved(made)
    shown = record(made, "visit")
    (row,) = shown.values
    assert (row.label, row.office, row.mine) == ("Note", "roof is new", "roof is old")
    assert (row.office_by, row.mine_by) == ("Rao", "Anil")


def test_savings_paid_out_twice_say_that_the_account_is_frozen(made: Fleet) -> None:
    two_laptops_pay_out_the_same_savings(made)
    made.settle()
    records = open_conflicts(desk_of(made.laptops["rao"]))
    (shown,) = [item for item in records if "more than her savings" in item.subtitle]
    assert "Nothing more may be taken out" in shown.outcome
    assert (shown.first, shown.first_fate, shown.second_fate) == ("First receipt", "counts", "kept apart")


def test_work_of_a_blocked_laptop_shows_what_it_says_and_can_be_let_count(made: Fleet) -> None:
    anil, her = made.laptops["anil"], named("borrower 0")
    anil.do(BorrowerEdited({int(BorrowerField.ADDRESS): "Behind the well"}), her, scope=made.center)
    device = directory.find_device(made.ground, made.branch_id, anil.book.enrollment.seat_code)
    assert isinstance(device, directory.Device)
    directory.revoke(made.ground, made.branch_id, device, "stolen")
    anil.sync()
    rao = made.laptops["rao"]
    rao.sync()
    desk = desk_of(rao)
    (shown,) = [item for item in open_conflicts(desk) if "had blocked" in item.subtitle]
    assert [(row.field, row.mine, row.office) for row in shown.values][1:] == [("address", "Behind the well", "—")]
    assert "changed nothing" in shown.outcome
    assert [one.verdict for one in shown.decisions] == ["count", "seen"]
    assert isinstance(decide_whole(desk, shown.item_id, "count", "asked him"), Saved)
    rao.sync()
    assert find(made, Borrower, her).text(BorrowerField.ADDRESS) == "Behind the well"
    assert rao.records() == made.records()
    assert next(one.words for one in settled_this_week(desk).decided).endswith("let it count.")
