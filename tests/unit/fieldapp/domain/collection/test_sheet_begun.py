"""Who holds a sheet: the first in the log, then whoever takes it over from her; nothing is ever locked."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import meeting_id
from fieldapp.domain.collection.sheet_begun import SheetBegun, SheetHeld
from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import scope_of
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def begin(branch: FakeBranch, who: str, instead_of: Id = NO_ID) -> Disposition:
    return branch.do(who, SheetBegun(branch.center, DAY, instead_of), meeting_id(branch.center, DAY))


def held(branch: FakeBranch) -> SheetHeld:
    found = branch.state.find(SheetHeld, meeting_id(branch.center, DAY))
    assert found is not None
    return found


def holder(branch: FakeBranch) -> Id:
    found = held(branch).holder
    assert found is not None
    return found.user_id


def test_the_first_in_the_log_holds_it() -> None:
    branch = FakeBranch()
    assert begin(branch, "anil") == APPLIED
    assert begin(branch, "bela") == APPLIED
    assert holder(branch) == named("user anil")
    assert len(held(branch).begun) == 2, "both beginnings are kept"
    assert scope_of(held(branch), branch.state) == branch.center


def test_it_is_taken_over_from_the_one_who_has_it_and_only_from_her() -> None:
    branch = FakeBranch()
    begin(branch, "anil")
    first = held(branch).begun[0].op_id
    begin(branch, "bela", first)
    assert holder(branch) == named("user bela")
    begin(branch, "rao", first)
    assert holder(branch) == named("user bela"), "she saw a beginning that no longer counts"
    begin(branch, "anil", held(branch).begun[1].op_id)
    assert holder(branch) == named("user anil")


def test_heard_twice_is_heard_once() -> None:
    branch = FakeBranch()
    entry = branch.entry("anil", SheetBegun(branch.center, DAY), meeting_id(branch.center, DAY))
    branch.fold(entry)
    branch.fold(entry)
    assert len(held(branch).begun) == 1


def test_a_sheet_of_no_center_or_another_meeting_is_refused() -> None:
    branch = FakeBranch()
    nowhere = SheetBegun(named("nowhere"), DAY)
    assert branch.do("anil", nowhere, meeting_id(named("nowhere"), DAY)) == refused(Reason.UNKNOWN_RECORD)
    wrong = branch.do("anil", SheetBegun(branch.center, DAY), meeting_id(branch.center, DAY + 1))
    assert wrong == refused(Reason.BAD_VALUE)
    assert branch.do("anil", SheetBegun(branch.center, -1), named("x")) == refused(Reason.BAD_VALUE)
    assert SheetHeld(named("x"), branch.center, DAY).holder is None
