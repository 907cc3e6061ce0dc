"""The risk page's figures are those of the loans."""

from __future__ import annotations

from pathlib import Path

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.work.visit import VisitContent, VisitSubmitted
from fieldapp.services.oversight.risk import risk_overview
from tests.fakes.branch import named
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.desks import desk_of
from tests.fakes.fleet import fleet


def test_figures_follow_from_the_loans(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=4) as made:
        anil, rao = made.laptops["anil"], made.laptops["rao"]
        anil.do(RepaymentRecorded(10_500, 1), named("loan 0"))
        anil.do(VisitSubmitted(named("borrower 0"), VisitContent()), named("visit"))
        line = SheetLine(named("borrower 1"), Attendance.ABSENT)
        anil.do(MeetingRecorded(named("center"), (line,), 2), meeting_id(named("center"), MONDAY))
        made.settle()
        today = risk_overview(desk_of(rao))
        assert (today.outstanding, today.par1, today.par30) == (390_000, 0, 0)
        assert (today.collected_today, today.expected_today) == (10_500, 42_000)
        assert today.waiting_for_me == 1
        assert sum(bucket.amount for bucket in today.ageing) == today.outstanding
        assert any(finding.center_id == named("center") for finding in today.look_first)
        rao.clock.go_on(31 * DAY_MS)
        later = risk_overview(desk_of(rao))
        assert (later.par1, later.par30) == (390_000, 300_000)
        assert round(later.par30_share, 4) == round(300 / 390, 4)
        assert [row.name for row in later.officers] == ["Anil"]
        assert later.officers[0].borrowers == 4
        assert later.trend[-1][1] == later.par30_share
        assert later.trend[0][1] == 0
        assert any("days late" in finding.sentence for finding in later.look_first)


def test_an_empty_branch_has_nothing_at_risk(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=0) as made:
        empty = risk_overview(desk_of(made.laptops["rao"]))
        assert (empty.outstanding, empty.par30_share, empty.officers, empty.look_first) == (0, 0, (), ())


def test_an_officer_was_seen_when_the_newest_money_here_was_taken(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=2) as made:
        anil, rao = made.laptops["anil"], made.laptops["rao"]
        made.settle()
        desk = desk_of(rao)
        assert risk_overview(desk).officers[0].last_seen_ms == 0
        anil.do(RepaymentRecorded(10_500, 1), named("loan 0"))
        made.settle()
        with rao.book.view() as view:
            (taken_ms,) = view.connection.exec_driver_sql("SELECT max(at_ms) FROM money_line").one()
        assert risk_overview(desk).officers[0].last_seen_ms == taken_ms > 0, "what was asked before money came is past"
