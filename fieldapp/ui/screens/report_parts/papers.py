"""What each report says: passbook, statement of a loan, cash book, trial balance, expected against collected; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr
from fieldapp.services.cash.cash_book import CashBook
from fieldapp.services.money.ledger import PassbookLine, StatementLine, TrialBalance
from fieldapp.services.oversight.collection_report import By, CollectionReport, ReportRow
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Cell, Paper, PaperColumn, PaperTable

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

PASSBOOK = (
    PaperColumn(mark("Day"), 16),
    PaperColumn(mark("Receipt"), 12),
    PaperColumn(mark("What"), 27),
    PaperColumn(mark("She gave"), 12, right=True),
    PaperColumn(mark("She got"), 12, right=True),
    PaperColumn(mark("Savings"), 12, right=True),
    PaperColumn(mark("Owes (principal)"), 14, right=True),
)
STATEMENT = (
    PaperColumn(mark("Day"), 16),
    PaperColumn(mark("What"), 22),
    PaperColumn(mark("Amount"), 11, right=True),
    PaperColumn(mark("Principal"), 11, right=True),
    PaperColumn(mark("Interest"), 10, right=True),
    PaperColumn(mark("Fees"), 8, right=True),
    PaperColumn(mark("Penalties"), 10, right=True),
    PaperColumn(mark("Beyond"), 9, right=True),
    PaperColumn(mark("Owed (principal)"), 13, right=True),
    PaperColumn(mark("Still asked"), 12, right=True),
)
BOOK = (
    PaperColumn(mark("Day"), 16),
    PaperColumn(mark("Time"), 7),
    PaperColumn(mark("What"), 40),
    PaperColumn(mark("Receipt, slip"), 15),
    PaperColumn(mark("In"), 12, right=True),
    PaperColumn(mark("Out"), 12, right=True),
    PaperColumn(mark("With the officer"), 15, right=True),
)
BALANCE = (
    PaperColumn(mark("Account"), 8),
    PaperColumn(mark("Name"), 50),
    PaperColumn(mark("Debit"), 16, right=True),
    PaperColumn(mark("Credit"), 16, right=True),
)
COLLECTION = (
    PaperColumn(mark("Name"), 26),
    PaperColumn(mark("Due"), 11, right=True),
    PaperColumn(mark("Collected of it"), 12, right=True),
    PaperColumn(mark("Share"), 7, right=True),
    PaperColumn(mark("On time"), 8, right=True),
    PaperColumn(mark("Arrears paid"), 11, right=True),
    PaperColumn(mark("Ahead"), 10, right=True),
    PaperColumn(mark("Collected"), 12, right=True),
    PaperColumn(mark("Arrears now"), 11, right=True),
    PaperColumn(mark("Days late"), 8, right=True),
)
TITLES = {
    By.MEMBER: mark("Expected and collected by member"),
    By.GROUP: mark("Expected and collected by group"),
    By.CENTER: mark("Expected and collected by center"),
    By.OFFICER: mark("Expected and collected by officer"),
}


def said(columns: Sequence[PaperColumn]) -> tuple[PaperColumn, ...]:
    """The columns of a paper with their headings in the reader's language."""
    return tuple(replace(column, title=tr(column.title)) for column in columns)


def passbook_paper(desk: Desk, person: PersonRow, lines: Sequence[PassbookLine]) -> Paper:
    """A borrower's money line by line."""
    rows: list[tuple[Cell, ...]] = [
        (
            phrases.full_day(line.day),
            line.receipt,
            tr("{words}, kept aside", words=line.words) if line.kept_aside else line.words,
            line.amount if line.amount > 0 else "",
            -line.amount if line.amount < 0 else "",
            line.savings,
            line.owed,
        )
        for line in lines
    ]
    gave = sum(line.amount for line in lines if line.amount > 0)
    got = -sum(line.amount for line in lines if line.amount < 0)
    last = lines[-1] if lines else None
    return Paper(
        title=tr("Passbook"),
        subtitle=phrases.joined(person.name, person.code, person.center_name, phrases.full_day(desk.clock.today())),
        currency=desk.currency,
        facts=((tr("Savings"), last.savings if last else 0), (tr("Owes (principal)"), last.owed if last else 0)),
        tables=(PaperTable(said(PASSBOOK), rows, (tr("Together"), "", "", gave, got, "", "") if rows else ()),),
        remarks=(tr("What was taken back is left out."),),
        reference=f"passbook:{person.borrower_id.hex()}",
        synthetic=desk.synthetic,
        landscape=True,
    )


def statement_paper(desk: Desk, person: PersonRow, loan: str, lines: Sequence[StatementLine]) -> Paper:
    """Everything that happened on one loan, and how every amount fell."""
    rows: list[tuple[Cell, ...]] = [
        (
            phrases.full_day(line.day),
            line.words,
            line.amount,
            line.split.principal,
            line.split.interest,
            line.split.fee,
            line.split.penalty,
            line.to_savings + line.to_refund,
            line.owed,
            line.asked,
        )
        for line in lines
    ]
    last = lines[-1] if lines else None
    return Paper(
        title=tr("Statement of a loan"),
        subtitle=phrases.joined(person.name, person.code, loan, phrases.full_day(desk.clock.today())),
        currency=desk.currency,
        facts=(
            (tr("Owed (principal)"), last.owed if last else 0),
            (tr("Still asked, with everything"), last.asked if last else 0),
        ),
        tables=(PaperTable(said(STATEMENT), rows),),
        remarks=(tr("Beyond: what the loan did not take; it went to savings or is to be paid back."),),
        reference=f"statement:{person.borrower_id.hex()}",
        synthetic=desk.synthetic,
        landscape=True,
    )


def cash_book_paper(desk: Desk, book: CashBook) -> Paper:
    """An officer's cash, movement by movement."""
    rows: list[tuple[Cell, ...]] = [
        (
            phrases.full_day(line.day),
            phrases.clock(line.at_ms, desk.time_zone) if line.at_ms else "",
            line.words,
            line.reference,
            line.amount if line.amount > 0 else "",
            -line.amount if line.amount < 0 else "",
            line.balance if line.balance is not None else "",
        )
        for line in book.lines
    ]
    hidden = book.left is None or book.brought is None
    facts: tuple[tuple[str, Cell], ...] = ()
    remarks = (tr("What is with you is told after you counted the cash."),)
    if book.left is not None and book.brought is not None:
        facts = (
            (tr("Brought"), book.brought),
            (tr("In"), book.came_in),
            (tr("Out"), book.went_out),
            (tr("Left", "cash"), book.left),
        )
        remarks = (tr("Brought + in - out = left."),)
    sums: tuple[Cell, ...] = (
        (tr("Together"), "", "", "", book.came_in, book.went_out, "") if rows and not hidden else ()
    )
    return Paper(
        title=tr("Cash book"),
        subtitle=phrases.joined(book.name, period_words(book.since, book.until), desk.branch_name),
        currency=desk.currency,
        facts=facts,
        tables=(PaperTable(said(BOOK), rows, sums),),
        remarks=remarks,
        signatures=(book.name,),
        synthetic=desk.synthetic,
        landscape=True,
    )


def balance_paper(desk: Desk, balance: TrialBalance) -> Paper:
    """Every account of the branch at the end of a day."""
    rows: list[tuple[Cell, ...]] = [
        (str(int(line.account)), line.words, line.debit or "", line.credit or "") for line in balance.lines
    ]
    credit = sum(line.credit for line in balance.lines)
    return Paper(
        title=tr("Trial balance"),
        subtitle=phrases.joined(desk.branch_name, tr("end of {day}", day=phrases.full_day(balance.day))),
        currency=desk.currency,
        facts=((tr("Debit"), balance.total), (tr("Credit"), credit), (tr("Difference"), balance.total - credit)),
        tables=(PaperTable(said(BALANCE), rows, ("", tr("Together"), balance.total, credit)),),
        remarks=(tr("As far as this laptop has the records. Days are those of the documents, as they stand now."),),
        synthetic=desk.synthetic,
    )


def collection_paper(desk: Desk, report: CollectionReport) -> Paper:
    """What fell due in a period and what of it came in, cut one way."""
    total, brought = report.total, report.total.brought
    of_it = phrases.joined(phrases.money(brought.prepaid + brought.current, desk.currency), percent(brought.efficiency))
    return Paper(
        title=tr(TITLES[report.by]),
        subtitle=phrases.joined(period_words(report.period.since, report.period.until), desk.branch_name),
        currency=desk.currency,
        facts=(
            (tr("Fell due"), brought.due),
            (tr("Collected of it"), of_it),
            (tr("Collected in all"), brought.collected),
            (tr("Arrears now"), total.arrears),
            (tr("Outstanding"), total.outstanding),
        ),
        tables=(
            PaperTable(
                said(COLLECTION), [_collected(row, row.name) for row in report.rows], _collected(total, tr("Together"))
            ),
        ),
        remarks=(
            tr("Due: what first fell due in the period. Collected of it: paid before or in the period."),
            tr("On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it."),
            tr("As far as this laptop has the records."),
        ),
        synthetic=desk.synthetic,
        landscape=True,
    )


def _collected(row: ReportRow, name: str) -> tuple[Cell, ...]:
    brought = row.brought
    return (
        name,
        brought.due,
        brought.prepaid + brought.current,
        percent(brought.efficiency),
        percent(brought.on_time_rate),
        brought.arrears,
        brought.advance,
        brought.collected,
        row.arrears,
        str(row.days_late) if row.days_late else "",
    )


def percent(share: float | None) -> str:
    """`29 %`, nothing where there is nothing to take a share of."""
    return "" if share is None else f"{round(100 * share)} %"


def period_words(since: int, until: int) -> str:
    """A day, or the first and the last one."""
    return (
        phrases.full_day(until)
        if since == until
        else tr("{first} to {last}", first=phrases.full_day(since), last=phrases.full_day(until))
    )
