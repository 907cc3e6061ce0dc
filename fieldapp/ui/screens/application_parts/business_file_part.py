"""The business in figures: what is asked to check her own words, and the statements of an enterprise with ratios."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal.business_files import Light, RatioLine
from fieldapp.ui.screens.application_parts.appraisal_part import Sentences
from fieldapp.ui.screens.application_parts.figures_part import Figure, FigureGroup, FiguresPart, Takes
from fieldapp.ui.screens.application_parts.session import BUSINESS_FILE, SHEET, FileSession
from fieldapp.ui.tokens import Tone

BOOKS = (
    FigureGroup(
        mark("Asked to check what she says"),
        (
            Figure("books.sales_per_day", mark("Sales on a day")),
            Figure("books.days_per_month", mark("Days open in a month"), Takes.NUMBER),
            Figure("books.sales_per_month", mark("Sales in a month")),
            Figure("books.purchases_per_month", mark("Goods bought in a month")),
            Figure("books.margin_stated", mark("Her margin, in percent"), Takes.NUMBER),
            Figure("books.equity_start", mark("Owned when she began")),
            Figure("books.profits", mark("Profits since")),
            Figure("books.withdrawals", mark("Taken out since")),
            Figure("books.depreciation", mark("Worn out since")),
            Figure("books.equity_counted", mark("Owned, counted today")),
        ),
    ),
    FigureGroup(
        mark("Her best-selling goods"),
        tuple(
            figure
            for at in range(3)
            for figure in (
                Figure(f"good.{at}.cost", mark("Bought for")),
                Figure(f"good.{at}.price", mark("Sold for")),
            )
        ),
        4,
    ),
)
EVIDENCE = (
    (int(Evidence.SELF_REPORT), mark("As she says")),
    (int(Evidence.SEEN_BOOKS), mark("Books seen")),
    (int(Evidence.WEIGHED), mark("Counted")),
    (int(Evidence.BANK_STATEMENT), mark("Bank statement")),
)
MONTHS_AGO = (
    mark("12 months ago"), mark("11 months ago"), mark("10 months ago"), mark("9 months ago"), mark("8 months ago"),
    mark("7 months ago"), mark("6 months ago"), mark("5 months ago"), mark("4 months ago"), mark("3 months ago"),
    mark("2 months ago"), mark("Last month"),
)  # fmt: skip
STATEMENTS = (
    FigureGroup(
        mark("What the business has and owes"),
        (
            Figure("file.balance.cash", mark("Cash and bank")),
            Figure("file.balance.receivables", mark("Customers owe")),
            Figure("file.balance.stock", mark("Goods in stock")),
            Figure("file.balance.other_current", mark("Other, within a year")),
            Figure("file.balance.equipment", mark("Machines and tools")),
            Figure("file.balance.vehicles", mark("Vehicles")),
            Figure("file.balance.real_estate", mark("Land and buildings")),
            Figure("file.balance.payables", mark("Owed to suppliers")),
            Figure("file.balance.short_debt", mark("Debt due within a year")),
            Figure("file.balance.long_debt", mark("Debt due later")),
            Figure("file.balance_day", mark("As of"), Takes.DAY),
        ),
    ),
    FigureGroup(
        mark("What it earned and spent"),
        (
            Figure("file.income.months", mark("Over how many months"), Takes.NUMBER),
            Figure("file.income.sales", mark("Sales")),
            Figure("file.income.cost_of_goods", mark("Cost of the goods")),
            Figure("file.income.wages", mark("Wages")),
            Figure("file.income.rent", mark("Rent")),
            Figure("file.income.other_costs", mark("Other costs")),
            Figure("file.income.depreciation", mark("Wear")),
            Figure("file.income.interest", mark("Interest")),
            Figure("file.income.tax", mark("Tax")),
            Figure("file.income.stable_income", mark("Other income of the house")),
            Figure("file.income.household", mark("The household needs")),
            Figure("file.income.debt_service", mark("Paid on other loans")),
            Figure("file.top_customer", mark("Sold to the largest customer")),
            Figure("file.new_service", mark("To pay on this loan")),
            Figure("file.verified_turnover", mark("Turnover that papers prove")),
        ),
    ),
    FigureGroup(
        mark("Sales of the last twelve months"),
        tuple(Figure(f"file.sales.{at}", words) for at, words in enumerate(MONTHS_AGO)),
        6,
    ),
    FigureGroup(
        mark("What stands behind it"),
        (
            Figure("file.evidence", mark("Evidence"), Takes.CHOICE, EVIDENCE),
            Figure("file.note", mark("Note"), Takes.WORDS),
        ),
        1,
    ),
)
LIGHTS = {
    Light.NONE: Tone.MUTE,
    Light.UNKNOWN: Tone.MUTE,
    Light.GREEN: Tone.OK,
    Light.AMBER: Tone.WARN,
    Light.RED: Tone.BAD,
}


class BusinessFilePart(QWidget):
    """Books of the cash-flow sheet above, statements below, their ratios at the end."""

    def __init__(self, session: FileSession, money: Currency, today: Day) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.books = FiguresPart(SHEET, BOOKS, session, money, today)
        self.statements = FiguresPart(BUSINESS_FILE, STATEMENTS, session, money, today)
        self.ratios = Sentences(tr("What the statements say"))
        for widget in (self.books, self.statements, self.ratios):
            column.addWidget(widget)
        column.addStretch(1)
        self.show_ratios(())

    def show_cells(self) -> None:
        self.books.show_cells()
        self.statements.show_cells()

    def show_ratios(self, lines: tuple[RatioLine, ...]) -> None:
        said = []
        for line in lines:
            words = tr("{ratio}: {value}", ratio=line.label, value=line.value)
            if line.limit:
                words = tr("{ratio}: {value}, {limit}", ratio=line.label, value=line.value, limit=line.limit)
            said.append((LIGHTS[line.light], words))
        self.ratios.say(said or [(Tone.MUTE, tr("Fill in the statements to see their ratios."))])

    def show_problem(self, problem: Rejection) -> None:
        """Stand at the field of a problem."""
        shown = replace(problem, field=problem.field.removeprefix("sheet."))
        if not self.books.show_problem(shown):
            self.statements.show_problem(shown)

    def start(self) -> None:
        self.books.start()
