"""Today's rows: in order of time, one next meeting, and each leads to its page."""

from __future__ import annotations

from fieldapp.services.cash.day import WhoseDay
from fieldapp.services.day_plan import PlanMarks
from fieldapp.ui.screens.today_rows import (
    in_order,
    is_done,
    kpis,
    mark_key,
    meeting_rows,
    moved,
    need_rows,
    plan_rows,
    target_of,
)
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row
from tests.fakes.desk import NOW_MS, TODAY, fake_desk
from tests.fakes.morning import KAMALA, NAVJEEVAN, RETURNED_VISIT, SHANTI, UJJALA, planned_meeting, today_view

DESK = fake_desk()


def states(rows: list[Row]) -> list[str]:
    return [row.chip.text if row.chip else "" for row in rows]


def test_the_plan_runs_by_time_and_stands_on_the_next_meeting() -> None:
    rows, first = plan_rows(today_view(), DESK)
    assert [row.lead.strip() for row in rows[:3]] == ["08:30", "11:00", "15:00"]
    assert states(rows) == ["Done", "Next", "Planned", "Promise due", "Behind", "Planned", "Planned"]
    assert first == ("meeting", UJJALA)


def test_meetings_out_of_order_are_put_in_order() -> None:
    later = planned_meeting(NAVJEEVAN, "Navjeevan", time_text="15:00")
    sooner = planned_meeting(SHANTI, "Shanti", time_text="08:30")
    rows, first = meeting_rows(today_view(meetings=(later, sooner)), DESK)
    assert [row.title for row in rows] == ["Shanti center meeting", "Navjeevan center meeting"]
    assert first == ("meeting", SHANTI)


def test_when_all_meetings_are_done_the_first_visit_is_next() -> None:
    done = planned_meeting(SHANTI, "Shanti", state="finished")
    _rows, first = plan_rows(today_view(meetings=(done,)), DESK)
    assert first == ("visit", KAMALA)


def test_a_half_entered_sheet_is_a_draft() -> None:
    rows, _first = meeting_rows(today_view(meetings=(planned_meeting(UJJALA, "Ujjala", state="draft"),)), DESK)
    assert states(rows) == ["Draft"]


def test_the_four_numbers() -> None:
    collect, cash, behind, ready = kpis(today_view(), DESK)
    assert (collect.value, collect.context) == ("₹ 44,310", "₹ 12,650 collected · 29 %")
    assert collect.share is not None
    assert 0.28 < collect.share < 0.29
    assert cash.value == "₹ 17,650"
    assert behind.value == "7"
    assert ready.context == "Data from today 06:10"
    assert ready.value_tone == "text"


def test_while_she_counts_blind_no_sum_is_among_them() -> None:
    collect, cash, *_rest = kpis(today_view(cash_with_me=None), DESK)
    assert (collect.context, cash.value) == ("29 % collected", "Count it")
    assert not any("12,650" in f"{number.value}{number.context}" for number in (collect, cash))


def test_her_marks_order_the_plan() -> None:
    keys = [("visit", KAMALA), ("meeting", UJJALA)]
    order = tuple(mark_key(key) for key in keys)
    marks = PlanMarks(order, frozenset({order[0]}), ((order[1], "bring change"),))
    rows, first = plan_rows(today_view(marks=marks), DESK)
    assert [row.key for row in rows[:2]] == keys
    assert [row.key for row in rows[2:4]] == [("meeting", SHANTI), ("meeting", NAVJEEVAN)]
    assert (rows[0].chip, rows[0].faded) == (Chip("Done", Tone.OK, "circle-check"), True)
    assert rows[1].subtitle.startswith("bring change · 40 members")
    assert first == ("meeting", UJJALA)


def test_a_row_moves_by_one_and_stops_at_the_ends() -> None:
    keys = [("visit", b"a"), ("visit", b"b"), ("visit", b"c")]
    assert moved(keys, keys[0], 1) == ["visit:62", "visit:61", "visit:63"]
    assert moved(keys, keys[0], -1) == ["visit:61", "visit:62", "visit:63"]
    assert moved(keys, keys[2], 1) == ["visit:61", "visit:62", "visit:63"]


def test_what_a_finished_meeting_is_cannot_be_undone_by_a_mark() -> None:
    assert is_done(today_view(), ("meeting", SHANTI))
    assert not is_done(today_view(), ("meeting", UJJALA))
    assert in_order(today_view())[0] == ("meeting", SHANTI)


def test_nothing_to_collect_divides_by_nothing() -> None:
    assert kpis(today_view(to_collect=0, collected_today=0), DESK)[0].share == 0.0


def test_an_old_copy_is_marked_after_three_days() -> None:
    old = kpis(today_view(data_as_of_ms=NOW_MS - 4 * 86_400_000), DESK)[3]
    assert old.value_tone == "warn"
    assert kpis(today_view(data_as_of_ms=NOW_MS - 2 * 86_400_000), DESK)[3].value_tone == "text"


def test_needs_keep_the_order_of_the_service_and_name_the_remedy() -> None:
    rows = need_rows(today_view())
    assert [row.button for row in rows] == ["Fix", "Resolve", "Finish", "Look"]
    assert rows[1].icon_tone is Tone.BAD


def test_every_row_leads_to_its_page() -> None:
    assert target_of(("meeting", UJJALA)) == ("sheet", UJJALA)
    assert target_of(("visit", KAMALA)) == ("visit", KAMALA)
    assert target_of(("returned_visit", RETURNED_VISIT)) == ("visit", ("visit", RETURNED_VISIT))
    assert target_of(("draft", b"x")) == ("visits", "draft")
    assert target_of(("conflict", b"x")) == ("conflicts", b"x")
    assert target_of(("cash", TODAY - 1)) == ("day_close", WhoseDay(TODAY - 1))
    assert target_of(("covenant", KAMALA)) == ("profile", KAMALA)
