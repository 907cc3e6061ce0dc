"""Meetings that did not take place: what counts is what was said last, whoever is heard first."""

from __future__ import annotations

from fieldapp.domain.collection.meeting import Attendance, Meeting, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.collection.not_held import MOVED_DAYS_MAX, MeetingNotHeld, NotHeld
from fieldapp.domain.disposition import Disposition, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named


def say(branch: FakeBranch, reason: str = "", moved_to: int = 0, who: str = "anil", **more: object) -> Disposition:
    said = MeetingNotHeld(branch.center, DAY, reason, moved_to)
    return branch.do(who, said, meeting_id(branch.center, DAY), **more)


def kept(branch: FakeBranch, center: Id | None = None) -> NotHeld | None:
    return branch.state.find(NotHeld, meeting_id(center or branch.center, DAY))


def test_a_reason_counts_until_another_is_said_or_it_is_taken_back() -> None:
    branch = FakeBranch()
    assert say(branch, "Rain or flood") == APPLIED
    first = kept(branch)
    assert first is not None
    assert first.last is not None
    assert (first.last.reason, first.last.author, first.day) == ("Rain or flood", named("user anil"), DAY)
    say(branch, moved_to=DAY + 2, who="rao")
    moved = kept(branch)
    assert moved is not None
    assert moved.last is not None
    assert (moved.last.moved_to, len(moved.said)) == (DAY + 2, 2)
    say(branch)
    taken_back = kept(branch)
    assert taken_back is not None
    assert taken_back.last is None
    assert [one.reason for one in taken_back.said] == ["Rain or flood", "", ""], "nothing that was said is lost"


def test_the_later_word_counts_even_where_it_is_heard_first() -> None:
    branch = FakeBranch()
    say(branch, "Funeral in the village", at_ms=9_000_000)
    say(branch, "Rain or flood", who="bela", at_ms=1_000_000)
    found = kept(branch)
    assert found is not None
    assert found.last is not None
    assert found.last.reason == "Funeral in the village"


def test_heard_twice_is_heard_once() -> None:
    branch = FakeBranch()
    entry = branch.entry("anil", MeetingNotHeld(branch.center, DAY, "Rain"), meeting_id(branch.center, DAY))
    branch.fold(entry)
    once = kept(branch)
    branch.fold(entry)
    assert kept(branch) == once


def test_a_sheet_and_words_about_one_meeting_stand_side_by_side() -> None:
    branch = FakeBranch()
    line = SheetLine(branch.borrowers[0], Attendance.PRESENT, 10_500, 500, branch.loans[0])
    say(branch, "Rain")
    key = meeting_id(branch.center, DAY)
    assert branch.do("anil", MeetingRecorded(branch.center, (line,), 1), key) == APPLIED
    assert branch.state.find(Meeting, key) is not None
    assert say(branch, "Rain", who="bela") == APPLIED
    assert branch.open_items() == []


def test_what_cannot_be_is_refused() -> None:
    branch = FakeBranch()
    here = branch.center
    wrong_entity = branch.do("anil", MeetingNotHeld(here, DAY, "Rain"), meeting_id(here, DAY + 1))
    assert wrong_entity == refused(Reason.BAD_VALUE)
    assert say(branch, moved_to=DAY) == refused(Reason.BAD_VALUE)
    assert say(branch, moved_to=DAY + MOVED_DAYS_MAX + 1) == refused(Reason.BAD_VALUE)
    assert say(branch, "x" * 201) == refused(Reason.BAD_VALUE)
    nowhere = branch.do("anil", MeetingNotHeld(named("nowhere"), DAY, "Rain"), meeting_id(named("nowhere"), DAY))
    assert nowhere == refused(Reason.UNKNOWN_RECORD)
    negative = branch.do("anil", MeetingNotHeld(here, -5, "Rain"), meeting_id(here, DAY))
    assert negative == refused(Reason.BAD_VALUE)
