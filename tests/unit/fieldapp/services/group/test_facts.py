"""Rows of members are read once for all of them, and are the same however they are read."""

from __future__ import annotations

from fieldapp.domain.center.group import Group
from fieldapp.domain.ids import Id
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import R
from fieldapp.domain.state import MemoryState
from fieldapp.services.desk import Desk
from fieldapp.services.group.facts import Remembering, member_rows
from tests.fakes.branch import FakeBranch, named
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


class Counting(MemoryState):
    """A state that counts how often it is asked."""

    asked = 0

    def find(self, cls: type[R], id: Id) -> R | None:
        """Count and find."""
        self.asked += 1
        return super().find(cls, id)


def test_nothing_is_asked_twice() -> None:
    branch = FakeBranch(borrowers=1)
    counting = Counting(branch.state.records.values())
    state = Remembering(counting)
    assert state.find(Borrower, branch.borrowers[0]) == state.find(Borrower, branch.borrowers[0])
    assert state.find(Borrower, named("nobody")) is state.find(Borrower, named("nobody"))
    assert counting.asked == 2
    group = branch.state.find(Group, branch.group)
    assert group is not None
    state.take([group])
    assert state.find(Group, branch.group) is group
    assert counting.asked == 2


def test_all_groups_of_a_center_in_one_reading(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.view() as view:
        groups = view.of_center(Group, morning.center)
        together = member_rows(view, groups, MONDAY)
        alone = [member_rows(view, [group], MONDAY)[group.id] for group in groups]
    assert [together[group.id] for group in groups] == alone
    assert sum(len(rows) for rows in together.values()) == 12
