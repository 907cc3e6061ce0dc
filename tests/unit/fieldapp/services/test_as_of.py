"""An answer holds as long as nothing is written and the day goes on, and not longer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.staff import Role
from fieldapp.services import as_of
from fieldapp.services.as_of import answers
from fieldapp.services.desk import Desk
from fieldapp.services.group.centers import my_centers
from fieldapp.services.group.meeting_list import past_meetings, say_not_held
from fieldapp.services.oversight.collection_report import By, collection_report
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch


class Reckoning:
    """Counts how often it is done."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> int:
        self.times += 1
        return self.times


def _ask(desk: Desk, question: str, reckon: Reckoning) -> int:
    with desk.book.view() as view:
        return answers(desk, view).of(question, reckon)


def test_a_question_is_reckoned_once(anil: Desk) -> None:
    reckon = Reckoning()
    assert [_ask(anil, "a", reckon), _ask(anil, "a", reckon), _ask(anil, "b", reckon)] == [1, 1, 2]


def test_what_is_written_and_a_new_day_make_it_reckoned_again(morning: MorningBranch, anil: Desk) -> None:
    reckon = Reckoning()
    assert _ask(anil, "a", reckon) == 1
    say_not_held(anil, morning.center, MONDAY, "Festival")
    assert _ask(anil, "a", reckon) == 2
    morning.clock.go_on(DAY_MS)
    assert _ask(anil, "a", reckon) == 3


def test_no_more_answers_are_kept_than_fit(anil: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(as_of, "MOST", 2)
    reckon = Reckoning()
    assert [_ask(anil, question, reckon) for question in "abca"] == [1, 2, 3, 4]


def test_lists_of_meetings_and_centers_are_not_made_twice_and_belong_to_whoever_asks(anil: Desk) -> None:
    assert past_meetings(anil) is past_meetings(anil)
    assert past_meetings(anil, 5) is not past_meetings(anil)
    mine = my_centers(anil)
    assert my_centers(anil) is mine
    somebody = replace(anil, me=replace(anil.me, role=Role.SUPERVISOR))
    assert my_centers(somebody) is not mine


def test_a_report_is_kept_where_it_has_few_rows(anil: Desk) -> None:
    assert collection_report(anil, By.CENTER) is collection_report(anil, By.CENTER)
    assert collection_report(anil, By.CENTER) is not collection_report(anil, By.OFFICER)
    assert collection_report(anil, By.MEMBER) is not collection_report(anil, By.MEMBER)
    assert collection_report(anil, By.CENTER, MONDAY - 3) is not collection_report(anil, By.CENTER)
