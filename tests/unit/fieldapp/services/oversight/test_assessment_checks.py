"""The supervisor sees how an assessment was made, what it rests on, and nothing of one she is to make again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.work.scales import ITEMS
from fieldapp.services import second_rating
from fieldapp.services.borrower.assessments import (
    Answer,
    FiveC,
    Observation,
    Reference,
    SubmitAssessment,
    submit_assessment,
)
from fieldapp.services.desk import Desk
from fieldapp.services.oversight.approvals import ApprovalItem, approval_queue
from tests.fakes.morning_branch import MorningBranch

SOUND = tuple(
    Answer(code, (2 if item.turned else 4) + place % 2, took_ds=60) for place, (code, item) in enumerate(ITEMS.items())
)
SEEN = (Observation(FiveC.CAPACITY, 5, "receipts of three weeks"),)


def waiting(desk: Desk, morning: MorningBranch, *wanted: SubmitAssessment) -> list[ApprovalItem]:
    for sitting in wanted:
        assert not hasattr(submit_assessment(desk, sitting), "reason")
    return [item for item in approval_queue(desk) if item.subject_kind == "assessment"]


def test_a_sound_one_shows_what_it_rests_on(morning: MorningBranch, anil: Desk) -> None:
    said = tuple(Reference(name, "neighbor", 5, None, (4,) * 6) for name in ("Sita", "Ram"))
    (item,) = waiting(anil, morning, SubmitAssessment(morning.borrowers[1], SOUND, said, SEEN))
    assert not item.flagged
    lines: dict[str, list[str]] = {}
    for label, text in item.lines:
        lines.setdefault(label, []).append(text)
    assert "by rules five-c-2" in lines["Advice"][0]
    assert "Capacity: receipts of three weeks" in lines["Speaks for"]
    assert "They do not count in the score" in lines["Statements"][0]


def test_a_copy_for_another_borrower_and_one_answer_all_along_are_seen(morning: MorningBranch, anil: Desk) -> None:
    flat = tuple(Answer(code, 4, took_ds=10) for code in ITEMS)
    first, second, third = waiting(
        anil,
        morning,
        SubmitAssessment(morning.borrowers[1], SOUND, (), SEEN),
        SubmitAssessment(morning.borrowers[2], SOUND, (), SEEN),
        SubmitAssessment(morning.borrowers[3], flat, (), SEEN),
    )
    assert [check.label for check in second.checks if not check.ok] == ["Copies", "References"]
    assert [check.label for check in third.checks if not check.ok] == [
        "Pace", "Variety", "Contradictions", "References",
    ]  # fmt: skip
    assert first.borrower_id == morning.borrowers[1]


def test_references_far_apart_ask_for_a_fourth_and_left_out_statements_are_no_flaw(
    morning: MorningBranch, anil: Desk
) -> None:
    people = tuple(Reference("x", "", 2, None, (rating, 3, 3, 3, 3, 3)) for rating in (1, 4, 5))
    (item,) = waiting(anil, morning, SubmitAssessment(morning.borrowers[1], (), people, SEEN))
    assert [check.label for check in item.checks if not check.ok] == ["Fourth voice"]
    (declined,) = waiting(anil, morning, SubmitAssessment(morning.borrowers[2], declined=True))[1:]
    assert not declined.flagged


def test_who_is_to_rate_again_reads_nothing(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_rating, "is_drawn", lambda _assessment: True)
    rao = morning.desk(morning.rao_id)
    submit_assessment(anil, SubmitAssessment(morning.borrowers[1], SOUND, (), SEEN))
    morning.exchange(anil, rao)
    (item,) = waiting(rao, morning)
    assert [label for label, _text in item.lines] == ["Second rating"]
    again = SubmitAssessment(morning.borrowers[1], SOUND, (), (replace(SEEN[0], rating=3),))
    first, second = waiting(rao, morning, again)
    assert ("Rated again", "50 of 100 by S. Rao; 1 of 1 observations far apart") not in second.lines
    assert any(label == "Advice" for label, _text in first.lines)
    assert any(text == "Made without seeing the first" for _label, text in second.lines)


def test_three_references_tell_how_far_they_agree(morning: MorningBranch, anil: Desk) -> None:
    people = tuple(Reference("x", "", 2, None, (rating, 4, 4, 4, 4, 4)) for rating in (3, 4, 4))
    (item,) = waiting(anil, morning, SubmitAssessment(morning.borrowers[1], (), people, SEEN))
    assert ("References", "4 of 5 in the middle, at most 1 apart; one voice alone moves it by 0.3") in item.lines
