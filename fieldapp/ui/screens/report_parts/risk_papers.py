"""Portfolio at risk, and what officers did, as papers; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr
from fieldapp.services.oversight.collection_report import By, CollectionReport, ReportRow
from fieldapp.services.oversight.work_report import WorkReport, WorkRow
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Cell, Paper, PaperColumn, PaperTable
from fieldapp.ui.screens.report_parts.papers import percent, period_words, said

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

AT_RISK = (
    PaperColumn(mark("Name"), 26),
    PaperColumn(mark("Loans"), 7, right=True),
    PaperColumn(mark("Outstanding"), 13, right=True),
    PaperColumn(mark("PAR 1"), 12, right=True),
    PaperColumn(mark("PAR 30"), 12, right=True),
    PaperColumn(mark("PAR 30, share"), 9, right=True),
    PaperColumn(mark("PAR 90"), 12, right=True),
    PaperColumn(mark("PAR 180"), 12, right=True),
    PaperColumn(mark("Arrears"), 11, right=True),
    PaperColumn(mark("Days late"), 8, right=True),
)
WORK = (
    PaperColumn(mark("Name"), 26),
    PaperColumn(mark("Visits"), 9, right=True),
    PaperColumn(mark("Accepted"), 10, right=True),
    PaperColumn(mark("Came back"), 10, right=True),
    PaperColumn(mark("Meetings"), 10, right=True),
    PaperColumn(mark("Attendance"), 11, right=True),
    PaperColumn(mark("Handed over"), 14, right=True),
)
TITLES = {
    By.MEMBER: mark("Portfolio at risk by member"),
    By.GROUP: mark("Portfolio at risk by group"),
    By.CENTER: mark("Portfolio at risk by center"),
    By.OFFICER: mark("Portfolio at risk by officer"),
}


def par_paper(desk: Desk, report: CollectionReport) -> Paper:
    """How much of what is lent is late, as it stands today, cut one way; rows as in the report."""
    total, rows = report.total, [_late(row, row.name) for row in report.rows]
    return Paper(
        title=tr(TITLES[report.by]),
        subtitle=phrases.joined(phrases.full_day(report.as_of_day), desk.branch_name),
        currency=desk.currency,
        facts=(
            (tr("Outstanding"), total.outstanding),
            (tr("PAR 1"), phrases.joined(phrases.money(total.par[0], desk.currency), percent(total.par_share(0)))),
            (tr("PAR 30"), phrases.joined(phrases.money(total.par[1], desk.currency), percent(total.par_share(30)))),
            (tr("Arrears now"), total.arrears),
        ),
        tables=(PaperTable(said(AT_RISK), rows, _late(total, tr("Together"))),),
        remarks=(
            tr("PAR 30: principal outstanding of loans late by more than 30 days; whole loans count."),
            tr("PAR 1: the same of loans that are late by a day or more."),
            tr("Rescheduled loans count by their new schedule; what is written off is left out."),
            tr("As far as this laptop has the records."),
        ),
        synthetic=desk.synthetic,
        landscape=True,
    )


def _late(row: ReportRow, name: str) -> tuple[Cell, ...]:
    return (
        name,
        f"{row.loans:,}",
        row.outstanding,
        row.par[0],
        row.par[1],
        percent(row.par_share(30)),
        row.par[3],
        row.par[4],
        row.arrears,
        str(row.days_late) if row.days_late else "",
    )


def work_paper(desk: Desk, report: WorkReport) -> Paper:
    """Visits, meetings, attendance and hand-overs of each officer."""
    visits, meetings = sum(row.visits for row in report.rows), sum(row.meetings for row in report.rows)
    marks, came = sum(row.marks for row in report.rows), sum(row.came for row in report.rows)
    handed = sum(row.handed_over for row in report.rows)
    shared = percent(came / marks if marks else None)
    accepted, returned = sum(row.accepted for row in report.rows), sum(row.returned for row in report.rows)
    sums: tuple[Cell, ...] = (
        tr("Together"), f"{visits:,}", f"{accepted:,}", f"{returned:,}", f"{meetings:,}", shared, handed
    )  # fmt: skip
    return Paper(
        title=tr("Work of officers"),
        subtitle=phrases.joined(period_words(report.period.since, report.period.until), desk.branch_name),
        currency=desk.currency,
        facts=(
            (tr("Visits"), f"{visits:,}"),
            (tr("Meetings"), f"{meetings:,}"),
            (tr("Attendance"), shared or tr("no meetings")),
            (tr("Handed over"), handed),
        ),
        tables=(PaperTable(said(WORK), [_work(row) for row in report.rows], sums),),
        remarks=(
            tr("Visits: finished in the period. Accepted, came back: as the supervisor decided by now."),
            tr("Attendance: members who came, of all who were marked, at the meetings of centers that are hers now."),
            tr("Handed over: loans' money that left her hands. As far as this laptop has the records."),
        ),
        synthetic=desk.synthetic,
        landscape=True,
    )


def _work(row: WorkRow) -> tuple[Cell, ...]:
    counts = (f"{row.visits:,}", f"{row.accepted:,}", f"{row.returned:,}", f"{row.meetings:,}")
    return (row.name, *counts, percent(row.attendance), row.handed_over)
