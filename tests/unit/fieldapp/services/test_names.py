"""People and groups by name; nobody has an empty one."""

from fieldapp.domain.ids import NO_ID
from fieldapp.services.names import name_of
from tests.fakes.branch import FakeBranch, named


def test_a_member_a_group_and_nobody() -> None:
    branch = FakeBranch()
    assert name_of(branch.state, branch.borrowers[0]) == "Member 0"
    assert name_of(branch.state, branch.group) == "Fund of Ganga"
    assert name_of(branch.state, named("nobody")) == ""
    assert name_of(branch.state, NO_ID) == ""
