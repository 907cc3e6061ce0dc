"""The body of a loan file: its parts at the left, four numbers above, and the part that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal.business_files import RatioLine
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.application_parts import parts
from fieldapp.ui.screens.application_parts.appraisal_part import AppraisalPart, Sentences
from fieldapp.ui.screens.application_parts.business_file_part import BusinessFilePart
from fieldapp.ui.screens.application_parts.covenants_part import CovenantsPart
from fieldapp.ui.screens.application_parts.flow_part import GridPart
from fieldapp.ui.screens.application_parts.guarantors_part import GuarantorsPart
from fieldapp.ui.screens.application_parts.lines import debt_layout, flow_layout, pledge_layout
from fieldapp.ui.screens.application_parts.live_strip import LiveStrip
from fieldapp.ui.screens.application_parts.need_part import NeedPart
from fieldapp.ui.screens.application_parts.opinion_part import OpinionPart, ProblemList
from fieldapp.ui.screens.application_parts.session import BUSINESS_FILE, WISH, FileSession
from fieldapp.ui.screens.repayment_parts.receipt_panel import scrolled
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.stack import LateStack
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

KEYS = mark(
    "Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day)."
)


class PartsBody(QWidget):
    """`opened(part)` when another part is on screen; `saved(Saved)` from parts that record by themselves."""

    opened = Signal(int)
    saved = Signal(object)

    def __init__(self, desk: Desk, session: FileSession) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self.list = parts.PartsList()
        self._side = card
        card.setFixedWidth(self.list.room())
        self.list.moved.connect(lambda row: self.show_part(row.key, focus=False) if row else None)
        self.list.opened.connect(lambda row: self.show_part(row.key))
        card.body.addWidget(self.list)
        self.done = Text("", Type.SECONDARY_STRONG, "second", wrap=True)
        self.done.setContentsMargins(14, 8, 12, 10)
        card.body.addWidget(self.done)
        row.addWidget(card)
        right = QVBoxLayout()
        right.setSpacing(9)
        self.strip, self.problems = LiveStrip(), ProblemList()
        right.addWidget(self.strip)
        right.addWidget(self.problems)
        self._stack = LateStack()
        for part in self._build_parts():
            self._stack.add_part(part)
        right.addWidget(self._stack, 1)
        row.addLayout(right, 1)

    def _build_parts(self) -> tuple[QWidget, ...]:
        money, session = self._desk.currency, self._session

        def grid(name: str) -> str:
            return phrases.joined(name, tr(KEYS))

        self.need, self.opinion = NeedPart(session, money), OpinionPart(session, money)
        self.household = GridPart(flow_layout(business=False), session, money, grid(tr("Household")))
        self.business = GridPart(flow_layout(business=True), session, money, grid(tr("Business")))
        self.debts = GridPart(debt_layout(), session, money, grid(tr("What she pays to others")))
        pledges = tr("What she pledges. A number chooses kind and proof.")
        self.security = GridPart(pledge_layout(), session, money, pledges)
        self.grids = (self.household, self.business, self.debts, self.security)
        self.guarantors, self.covenants = GuarantorsPart(self._desk), CovenantsPart(self._desk)
        for part in (self.guarantors, self.covenants):
            part.saved.connect(self.saved)
        self._file: BusinessFilePart | None = None
        self._ratios: tuple[RatioLine, ...] = ()
        self._place_of_file = QVBoxLayout(file := QWidget())
        self._place_of_file.setContentsMargins(0, 0, 0, 0)
        self.checks, self.appraisal = Sentences(tr("Checked by the program")), AppraisalPart(money)
        checks = QWidget()
        column = QVBoxLayout(checks)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.checks)
        column.addStretch(1)
        last = (scrolled(self.appraisal), scrolled(self.opinion), file, self.covenants)
        return (scrolled(self.need), *self.grids, self.guarantors, checks, *last)

    @property
    def file(self) -> BusinessFilePart:
        """The business file, made when it is opened first: it has most of the page's fields, and few need it."""
        if self._file is None:
            self._file = BusinessFilePart(self._session, self._desk.currency, self._desk.clock.today())
            self._place_of_file.addWidget(scrolled(self._file))
            if self._session.file is not None:
                self._file.show_cells()
            self._file.show_ratios(self._ratios)
        return self._file

    @property
    def has_file(self) -> bool:
        """The business file was opened."""
        return self._file is not None

    def changeEvent(self, event: QEvent) -> None:
        """Larger words need a wider list at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_side"):
            self._side.setFixedWidth(self.list.room())

    # moving

    @property
    def at(self) -> int:
        """The part on screen."""
        return self._stack.currentIndex()

    def show_part(self, at: object, *, focus: bool = True) -> None:
        if not isinstance(at, int):
            return
        file = self.file if at == parts.FILE else None
        self._stack.setCurrentIndex(at)
        if self.list.current is None or self.list.current.key != at:
            self.list.setCurrentIndex(self.list.model().index(parts.ORDER.index(at), 0))
        if focus:
            last = (None, None, self.opinion, file, self.covenants)
            part = (self.need, *self.grids, self.guarantors, *last)[at]
            if part is not None:
                part.start()
            else:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(at)

    def step(self, by: int) -> None:
        """The next part, or the one before."""
        place = parts.ORDER.index(self.at) + by
        self.show_part(parts.ORDER[min(max(place, 0), len(parts.ORDER) - 1)])

    def go_to_problem(self, problem: Rejection) -> None:
        """Open the part of a problem and stand at its field."""
        field = problem.field
        at = parts.part_of(field)
        if at == parts.HOUSEHOLD and not self.household.holds(field):
            at = parts.BUSINESS if self.business.holds(field) else at
        self.show_part(at)
        if at == parts.FILE:
            self.file.show_problem(problem)
        form = self.need if at == parts.NEED else self.opinion if at == parts.OPINION else None
        place = form.fields.get(field.split(".")[-1]) if form is not None else None
        if place is not None:
            place.set_problem(messages.text(problem))
            place.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problems.hide()

    # showing

    def show_file(self, file: LoanFile) -> None:
        for grid in self.grids:
            grid.show_file()
        self.need.show_file(file)
        self.opinion.show_cells()
        self.guarantors.show_file(file)
        self.covenants.show_file(file)
        if self._file is not None:
            self._file.show_cells()
        self.problems.show_problems(())

    def show_changed(self, form: str) -> None:
        """Cells of a form have other texts now; the grids look by themselves."""
        if form == WISH:
            self.need.show_cells()
            self.opinion.show_cells()
        elif self._file is not None and form == BUSINESS_FILE:
            self._file.show_cells()
        elif self._file is not None:
            self._file.books.show_cells()

    def show_live(self, file: LoanFile, found: LiveAppraisal) -> None:
        for part in (*self.grids, self.guarantors, self.appraisal):
            part.show_live(found)
        self._ratios = found.ratios
        if self._file is not None:
            self._file.show_ratios(found.ratios)
        self.strip.show_live(found, self._desk.currency)
        self.done.setText(tr("{n} % filled in", n=found.percent))
        self.done.setVisible(not self._session.read_only)
        papers = [(Tone.OK if paper.ok else Tone.WARN, paper.sentence) for paper in file.papers]
        self.checks.say([*papers, *((Tone.WARN, messages.text(why)) for why in found.why_not)])

    def show_parts(self, file: LoanFile, found: LiveAppraisal | None) -> None:
        """What is in each part, and whether it is done."""
        self.list.set_rows(parts.part_rows(self._session, file, found, self._desk.currency), self.at)
