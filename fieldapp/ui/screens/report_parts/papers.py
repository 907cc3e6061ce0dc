"""What each report says: passbook, statement of a loan, cash book, trial balance, expected against collected; pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fieldapp.services.cash.cash_book import CashBook
from fieldapp.services.money.ledger import PassbookLine, StatementLine, TrialBalance
from fieldapp.services.oversight.collection_report import By, CollectionReport, ReportRow
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Cell, Paper, PaperColumn, PaperTable

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

PASSBOOK = (
    PaperColumn("Day", 16),
    PaperColumn("Receipt", 9, right=True),
    PaperColumn("What", 30),
    PaperColumn("She gave", 12, right=True),
    PaperColumn("She got", 12, right=True),
    PaperColumn("Savings", 12, right=True),
    PaperColumn("Owes (principal)", 14, right=True),
)
STATEMENT = (
    PaperColumn("Day", 16),
    PaperColumn("What", 22),
    PaperColumn("Amount", 11, right=True),
    PaperColumn("Principal", 11, right=True),
    PaperColumn("Interest", 10, right=True),
    PaperColumn("Fees", 8, right=True),
    PaperColumn("Penalties", 10, right=True),
    PaperColumn("Beyond", 9, right=True),
    PaperColumn("Owed (principal)", 13, right=True),
    PaperColumn("Still asked", 12, right=True),
)
BOOK = (
    PaperColumn("Day", 16),
    PaperColumn("Time", 7),
    PaperColumn("What", 40),
    PaperColumn("Receipt, slip", 15),
    PaperColumn("In", 12, right=True),
    PaperColumn("Out", 12, right=True),
    PaperColumn("With the officer", 15, right=True),
)
BALANCE = (
    PaperColumn("Account", 8),
    PaperColumn("Name", 50),
    PaperColumn("Debit", 16, right=True),
    PaperColumn("Credit", 16, right=True),
)
COLLECTION = (
    PaperColumn("Name", 26),
    PaperColumn("Due", 11, right=True),
    PaperColumn("Collected of it", 12, right=True),
    PaperColumn("Share", 7, right=True),
    PaperColumn("On time", 8, right=True),
    PaperColumn("Arrears paid", 11, right=True),
    PaperColumn("Ahead", 10, right=True),
    PaperColumn("Collected", 12, right=True),
    PaperColumn("Arrears now", 11, right=True),
    PaperColumn("Days late", 8, right=True),
)
BY_WORDS = {By.MEMBER: "member", By.GROUP: "group", By.CENTER: "center", By.OFFICER: "officer"}


def passbook_paper(desk: Desk, person: PersonRow, lines: Sequence[PassbookLine]) -> Paper:
    """A borrower's money line by line."""
    rows: list[tuple[Cell, ...]] = [
        (
            phrases.full_day(line.day),
            str(line.receipt) if line.receipt else "",
            f"{line.words}, kept aside" if line.kept_aside else line.words,
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
        title="Passbook",
        subtitle=phrases.joined(person.name, person.code, person.center_name, phrases.full_day(desk.clock.today())),
        currency=desk.currency,
        facts=(("Savings", last.savings if last else 0), ("Owes (principal)", last.owed if last else 0)),
        tables=(PaperTable(PASSBOOK, rows, ("Together", "", "", gave, got, "", "") if rows else ()),),
        remarks=("What was taken back is left out.",),
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
        title="Statement of a loan",
        subtitle=phrases.joined(person.name, person.code, loan, phrases.full_day(desk.clock.today())),
        currency=desk.currency,
        facts=(
            ("Owed (principal)", last.owed if last else 0),
            ("Still asked, with everything", last.asked if last else 0),
        ),
        tables=(PaperTable(STATEMENT, rows),),
        remarks=("Beyond: what the loan did not take; it went to savings or is to be paid back.",),
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
    remarks = ("What is with you is told after you counted the cash.",)
    if book.left is not None and book.brought is not None:
        facts = (("Brought", book.brought), ("In", book.came_in), ("Out", book.went_out), ("Left", book.left))
        remarks = ("Brought + in - out = left.",)
    sums: tuple[Cell, ...] = ("Together", "", "", "", book.came_in, book.went_out, "") if rows and not hidden else ()
    return Paper(
        title="Cash book",
        subtitle=phrases.joined(book.name, _period(book.since, book.until), desk.branch_name),
        currency=desk.currency,
        facts=facts,
        tables=(PaperTable(BOOK, rows, sums),),
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
        title="Trial balance",
        subtitle=phrases.joined(desk.branch_name, f"end of {phrases.full_day(balance.day)}"),
        currency=desk.currency,
        facts=(("Debit", balance.total), ("Credit", credit), ("Difference", balance.total - credit)),
        tables=(PaperTable(BALANCE, rows, ("", "Together", balance.total, credit)),),
        remarks=("As far as this laptop has the records. Days are those of the documents, as they stand now.",),
        synthetic=desk.synthetic,
    )


def collection_paper(desk: Desk, report: CollectionReport) -> Paper:
    """What fell due in a period and what of it came in, cut one way."""
    total, brought = report.total, report.total.brought
    of_it = phrases.joined(
        phrases.money(brought.prepaid + brought.current, desk.currency), _percent(brought.efficiency)
    )
    return Paper(
        title=f"Expected and collected by {BY_WORDS[report.by]}",
        subtitle=phrases.joined(_period(report.period.since, report.period.until), desk.branch_name),
        currency=desk.currency,
        facts=(
            ("Fell due", brought.due),
            ("Collected of it", of_it),
            ("Collected in all", brought.collected),
            ("Arrears now", total.arrears),
            ("Outstanding", total.outstanding),
        ),
        tables=(
            PaperTable(COLLECTION, [_collected(row, row.name) for row in report.rows], _collected(total, "Together")),
        ),
        remarks=(
            "Due: what first fell due in the period. Collected of it: paid before or in the period.",
            "On time: paid by its own day. Arrears paid: due before the period. Ahead: due after it.",
            "As far as this laptop has the records.",
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
        _percent(brought.efficiency),
        _percent(brought.on_time_rate),
        brought.arrears,
        brought.advance,
        brought.collected,
        row.arrears,
        str(row.days_late) if row.days_late else "",
    )


def _percent(share: float | None) -> str:
    return "" if share is None else f"{round(100 * share)} %"


def _period(since: int, until: int) -> str:
    return phrases.full_day(until) if since == until else f"{phrases.full_day(since)} to {phrases.full_day(until)}"
