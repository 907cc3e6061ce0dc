"""Another laptop's sheet: told by name and time, taken over when meant; alone with a center nothing is said at all."""

from __future__ import annotations

from pathlib import Path

from fieldapp.domain.center.assignment import ScopeGranted
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.operation import Intent
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money.meetings import RowEntry, Sheet, open_sheet, save_sheet_row
from fieldapp.services.money.sheet_holder import take_over
from fieldapp.services.sync_view import sync_status
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import enrolled
from tests.fakes.morning_branch import MorningBranch, desk_of

TYPED = RowEntry(Attendance.PRESENT, 45_000, 2_000)


def shared(branch: MorningBranch) -> tuple[Desk, Desk]:
    """Anil whose center it is, and Bela who stands in for him."""
    grant = ScopeGranted(branch.center, "Anil is ill")
    branch.office.write(Intent(grant, branch.bela_id))
    desks = branch.desk(branch.anil_id), branch.desk(branch.bela_id)
    branch.exchange(*desks)
    return desks


def begin(desk: Desk, branch: MorningBranch, line: int = 0) -> Sheet:
    sheet = open_sheet(desk, branch.center, MONDAY)
    save_sheet_row(desk, sheet.meeting_id, line, TYPED)
    return open_sheet(desk, branch.center, MONDAY)


def test_alone_with_a_center_a_row_is_only_a_draft(morning: MorningBranch, anil: Desk) -> None:
    assert begin(anil, morning).held is None
    assert sync_status(anil).waiting == 0


def test_the_second_laptop_is_told_by_name_and_time_and_takes_over_when_meant(morning: MorningBranch) -> None:
    anil, bela = shared(morning)
    assert begin(anil, morning).held is None
    begin(anil, morning, 1)
    assert [item.title for item in sync_status(anil).waiting_items] == ["Ujjala sheet of 09 Nov begun"], "said once"
    morning.exchange(anil, bela)
    held = open_sheet(bela, morning.center, MONDAY).held
    assert held is not None
    assert (held.name, held.mine) == ("Anil Kumar", False)
    assert held.at_ms > 0
    assert take_over(anil, morning.center, MONDAY) is None, "it is his already"
    assert isinstance(take_over(bela, morning.center, MONDAY), Saved)
    assert open_sheet(bela, morning.center, MONDAY).held is None
    morning.exchange(bela, anil)
    theirs = open_sheet(anil, morning.center, MONDAY)
    assert theirs.held is not None
    assert theirs.held.name == "Bela Roy"
    assert theirs.begun
    assert [row.draft for row in theirs.rows[:2]] == [TYPED, TYPED], "what he typed is kept"


def test_who_comes_second_to_the_office_finds_the_other(morning: MorningBranch) -> None:
    anil, bela = shared(morning)
    begin(bela, morning)
    begin(anil, morning)
    morning.exchange(anil, bela)
    assert open_sheet(anil, morning.center, MONDAY).held is None
    held = open_sheet(bela, morning.center, MONDAY).held
    assert held is not None
    assert held.name == "Anil Kumar"


def test_the_other_laptop_of_the_same_officer_is_told_apart(morning: MorningBranch, anil: Desk, tmp_path: Path) -> None:
    second = enrolled(morning.office, morning.anil_id, tmp_path / "second")
    morning.exchange(anil)
    begin(anil, morning)
    other = desk_of(second)
    morning.exchange(anil, other)
    held = open_sheet(other, morning.center, MONDAY).held
    assert held is not None
    assert held.mine
    second.close()
