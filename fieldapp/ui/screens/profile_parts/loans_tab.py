"""The second tab of a profile: every loan she had, and the installments of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.money import format_amount
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.people_parts.rows import late_tone
from fieldapp.ui.screens.profile_parts.savings_card import SavingsCard
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.rows import Row, RowList
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import LoanView, Profile
    from fieldapp.services.desk import Desk

COLUMNS = (
    Column("number", mark("No."), 56, RIGHT),
    Column("day", mark("Due on"), 150, stretch=True),
    Column("due", mark("Due"), 110, RIGHT),
    Column("paid", mark("Paid"), 110, RIGHT),
    Column("state", mark("State"), 130, LEFT),
)

STATES = {
    "paid": (mark("Paid"), "ok"),
    "part": (mark("Part paid"), "warn"),
    "missed": (mark("Not paid"), "bad"),
    "due": (mark("Due now"), "info"),
    "future": (mark("To come"), "mute"),
}


class LoansTab(ColumnScroll):
    """Loans and savings at the left, installments at the right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._loans: tuple[LoanView, ...] = ()
        self._stack = QStackedWidget()
        self.column.setContentsMargins(14, 11, 14, 10)
        self.column.addWidget(self._stack, 1)
        left = Card(tr("Loans"))
        left.body.setContentsMargins(1, 12, 1, 1)
        left.head.setContentsMargins(14, 0, 14, 0)
        self.list = RowList()
        self.list.setAccessibleName(tr("Loans"))
        self.list.moved.connect(self._show_loan)
        left.body.addWidget(self.list)
        self._card = Card(tr("Installments"))
        self._card.body.setContentsMargins(1, 12, 1, 1)
        self._card.head.setContentsMargins(14, 0, 14, 0)
        self.grid = DataGrid([column.said for column in COLUMNS])
        self.grid.setAccessibleName(tr("Installments"))
        self._card.body.addWidget(self.grid)
        self._card.setMinimumHeight(theme.px(220))
        self.savings = SavingsCard(desk)
        beside = QWidget()
        under = QVBoxLayout(beside)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(10)
        under.addWidget(left)
        under.addWidget(self.savings)
        under.addStretch(1)
        parts = (Part(beside, 340), Part(self._card, tall=True))
        self._stack.addWidget(Columns(parts, (Placement(760, ((0,), (1,))), Placement(0, ((0, 1),)))))
        self._stack.addWidget(
            EmptyState("file-text", tr("She has no loan yet. Loans appear when they are handed out."))
        )

    def show_profile(self, profile: Profile) -> None:
        self._loans = profile.loans
        self.savings.show_profile(profile)
        self._stack.setCurrentIndex(0 if profile.loans else 1)
        self.list.set_rows([self._row(at, loan) for at, loan in enumerate(profile.loans)])
        self.list.show_whole()
        if self.list.current is not None:
            self._show_loan(self.list.current)

    def choose(self, loan_id: Id) -> None:
        """Stand on a loan."""
        for at, loan in enumerate(self._loans):
            if loan.loan_id == loan_id:
                self.list.setCurrentIndex(self.list.model().index(at, 0))

    @property
    def chosen(self) -> LoanView | None:
        """The loan the cursor stands on where it runs, else the first that runs."""
        at = self.list.current.key if self.list.current is not None else None
        here = [self._loans[at]] if isinstance(at, int) and at < len(self._loans) else []
        return next((loan for loan in (*here, *self._loans) if loan.outstanding), None)

    def _row(self, at: int, loan: LoanView) -> Row:
        late = tr_n("{n} day late", "{n} days late", loan.days_late)
        chip = Chip(late, late_tone(loan.days_late)) if loan.days_late else Chip(tr("On time"), Tone.OK)
        closed = loan.outstanding == 0
        amount = phrases.money(loan.outstanding, self._desk.currency)
        left = tr("paid off") if closed else tr("{amount} left", amount=amount)
        since = tr("since {day}", day=phrases.full_day(loan.disbursed_day))
        return Row(
            key=at,
            title=f"{loan.product_name}, {phrases.money(loan.principal, self._desk.currency)}",
            subtitle=phrases.joined(left, since),
            icon="file-check" if closed else "file-text",
            icon_tone=Tone.MUTE if closed else Tone.INFO,
            chip=None if closed else chip,
            faded=closed,
        )

    def _show_loan(self, row: Row) -> None:
        if not isinstance(row.key, int) or not 0 <= row.key < len(self._loans):
            return
        loan = self._loans[row.key]
        self._card.set_title(tr("Installments of {product}", product=loan.product_name))
        self.grid.show_rows(len(loan.installments), lambda at: self._render(loan, at))
        current = next((at for at, one in enumerate(loan.installments) if one.state in ("due", "future")), 0)
        self.grid.go(current)

    def _render(self, loan: LoanView, at: int) -> RenderedRow:
        one = loan.installments[at]
        text, tone = STATES.get(one.state, (one.state, "mute"))
        words = tr(text)
        plain = Look(theme.font(Type.BODY), theme.color("text2"), LEFT)
        figures = Look(theme.font(Type.BODY), theme.color("text2"), RIGHT)
        strong = Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT)
        state = Look(theme.font(Type.BODY_STRONG), theme.qcolor(theme.tone_colors(Tone(tone)).text), LEFT)
        day = phrases.full_day(one.due_day)
        cells = (
            cell(str(one.number), figures, tr("Installment {number}, {state}", number=one.number, state=words)),
            cell(day, plain),
            cell(format_amount(one.due, self._desk.currency), figures),
            cell(format_amount(one.paid, self._desk.currency) if one.paid else "—", strong),
            cell(words, state),
        )
        return RenderedRow(cells, theme.qcolor(theme.tone_colors(Tone.BAD).text) if one.state == "missed" else None)
