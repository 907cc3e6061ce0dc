"""What stands beside the members on the pages of a center and a group."""

from __future__ import annotations

from fieldapp.domain.center.group import GroupOffice
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID, id_text
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services import drafts
from fieldapp.services.desk import Desk
from fieldapp.services.group.cover import CoverPart, RecordCover, record_cover
from fieldapp.services.group.groups import Elect, elect
from fieldapp.services.group.page import NOTE_FIELD, NOTE_FORM, center_page, group_page, other_groups, rules_in_words
from fieldapp.services.money.meetings import FinishMeeting, FinishRow, finish_meeting
from fieldapp.ui import messages
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch

RULES = GroupPolicy(training_days=1, members_max=6, wave_arrears_days_max=7, ladder=(1_000_000, 2_500_000))


def test_a_center_with_a_late_member_says_which_group_is_blocked(morning: MorningBranch, anil: Desk) -> None:
    morning.office.write(Intent(PolicyPublished("hills 2026", RULES), POLICY))
    free = morning.office.register("Nirmala", morning.center, NO_ID)
    morning.exchange(anil)
    page = center_page(anil, morning.center)
    assert [group.name for group in page.center.groups] == ["Ganga", "Tulsi"]
    assert page.mine
    assert page.policy == "hills 2026"
    ((group, why),) = page.blocks
    assert group == morning.groups[0]
    assert messages.text(why).startswith("Kamla Devi is 14 days late; nobody in Ganga borrows")
    assert page.free == ((free, "Nirmala"),)
    assert page.last is None


def test_the_last_meeting_and_the_notes_are_told(morning: MorningBranch, anil: Desk) -> None:
    rows = tuple(
        FinishRow(borrower, loan, Attendance.PRESENT if number != 1 else Attendance.ABSENT, note="ill" * (number == 1))
        for number, (borrower, loan) in enumerate(zip(morning.borrowers, morning.loans, strict=True))
    )
    done = finish_meeting(anil, FinishMeeting(morning.center, MONDAY, rows, cash_counted=0))
    assert not isinstance(done, Rejection)
    drafts.keep(anil, NOTE_FORM, id_text(morning.center), {NOTE_FIELD: "Key is with the leader"})
    page = center_page(anil, morning.center)
    assert page.last is not None
    assert (page.last.day, page.last.came, page.last.members) == (MONDAY, 11, 12)
    assert page.last.notes == ("Sunita Bai: ill",)
    assert page.note == "Key is with the leader"


def test_a_group_shows_officers_claims_and_where_a_member_could_go(morning: MorningBranch, anil: Desk) -> None:
    kamla, lata = morning.borrowers[0], morning.borrowers[2]
    assert not isinstance(elect(anil, Elect(morning.groups[0], GroupOffice.LEADER, lata)), Rejection)
    covered = record_cover(anil, RecordCover(morning.loans[0], (CoverPart(lata, 20_000),)))
    assert not isinstance(covered, Rejection)
    page = group_page(anil, morning.groups[0])
    assert [(office, name) for office, _who, name, _since in page.officers] == [(GroupOffice.LEADER, "Réhana Begum")]
    ((claim),) = page.claims
    assert (claim.debtor_id, claim.creditor, claim.left) == (kamla, "Réhana Begum", 20_000)
    assert [name for _key, name in other_groups(anil, morning.groups[0])] == ["Tulsi · Ujjala"]
    assert group_page(anil, morning.groups[1]).claims == ()
    assert len(center_page(anil, morning.center).claims) == 1
    assert page.block is not None
    assert page.block.reason is Reason.GROUP_TOO_LARGE


def test_rules_are_told_with_their_numbers(anil: Desk) -> None:
    told = dict(rules_in_words(RULES, anil.currency))
    assert told["Group size"] == "5 to 6 members"
    assert told["First loans"] == "2, then 2, then 1 members, 28 days apart"
    assert told["Block"] == "nobody borrows while one is over 7 days late"
    assert told["Loan sizes"] == "10,000, 25,000"
    plain = dict(rules_in_words(GroupPolicy(training_days=0, recognition=False, wave_cycles=0), anil.currency))
    assert (plain["Group size"], plain["Training"], plain["First loans"]) == ("5 members", "none", "all at once")
