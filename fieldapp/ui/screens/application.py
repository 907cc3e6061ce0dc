"""A loan application with its appraisal: she fills in what the borrower says and sees at once what fits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.desk import Saved
from fieldapp.services.loan import live, loan_file
from fieldapp.services.loan.applications import STATE_WORDS
from fieldapp.services.loan.live import Case, LiveAppraisal, Offers
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.services.loan.loans import ApplicationSaved
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.application_parts import parts
from fieldapp.ui.screens.application_parts.appraisal_part import AppraisalPart, Sentences
from fieldapp.ui.screens.application_parts.flow_part import GridPart
from fieldapp.ui.screens.application_parts.guarantors_part import GuarantorsPart
from fieldapp.ui.screens.application_parts.lines import debt_layout, flow_layout, pledge_layout
from fieldapp.ui.screens.application_parts.live_strip import LiveStrip, decided, standing
from fieldapp.ui.screens.application_parts.need_part import NeedPart
from fieldapp.ui.screens.application_parts.opinion_part import OpinionPart, ProblemList
from fieldapp.ui.screens.application_parts.session import SHEET, WISH, FileSession
from fieldapp.ui.screens.loans_parts.file_page import FilePage
from fieldapp.ui.screens.repayment_parts.receipt_panel import scrolled
from fieldapp.ui.screens.sheet_parts.head import DRAFT_SAVED, DRAFT_STUCK, DRAFT_WRITING
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

KEYS = mark(
    "Enter keeps and goes down, Tab right. Ctrl R fills the rest of the year. 3*450, 1200/w (a week), 80/d (a day)."
)


class ApplicationScreen(FilePage):
    """Opened with a borrower's id or an application's. What is typed is a draft within 300 ms."""

    name = "application"
    title = mark("Loan application")
    nouns = frozenset({"applications", "people", "talks"})
    icon = "hand-coins"
    nothing = mark("No application is open. Choose a person first.")
    way_on = mark("Choose a person")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._offers = Offers()
        self._live: LiveAppraisal | None = None
        self._asked = self._running = False
        self._problems: tuple[Rejection, ...] = ()
        self.session = FileSession(desk, self)
        self.session.changed.connect(self._changed)
        self.session.stored.connect(self._stored)
        self.session.failed.connect(self._not_stored)
        self.set_body(self._build_body())

    def _build_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        card = Card(padding=1, spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.setFixedWidth(188)
        self.list = parts.PartsList()
        self.list.moved.connect(lambda row: self._show_part(row.key, focus=False) if row else None)
        self.list.opened.connect(lambda row: self._show_part(row.key))
        card.body.addWidget(self.list)
        row.addWidget(card)
        right = QVBoxLayout()
        right.setSpacing(9)
        self.strip = LiveStrip()
        right.addWidget(self.strip)
        self.problems = ProblemList()
        self.problems.wanted.connect(self._go_to_problem)
        right.addWidget(self.problems)
        self._parts = QStackedWidget()
        for part in self._build_parts():
            self._parts.addWidget(part)
        right.addWidget(self._parts, 1)
        row.addLayout(right, 1)
        return body

    def _build_parts(self) -> tuple[QWidget, ...]:
        money, session = self.desk.currency, self.session
        self.need, self.opinion = NeedPart(session, money), OpinionPart(session, money)
        self.household = GridPart(
            flow_layout(business=False), session, money, phrases.joined(tr("Household"), tr(KEYS))
        )
        self.business = GridPart(flow_layout(business=True), session, money, phrases.joined(tr("Business"), tr(KEYS)))
        self.debts = GridPart(debt_layout(), session, money, phrases.joined(tr("What she pays to others"), tr(KEYS)))
        self.security = GridPart(
            pledge_layout(), session, money, tr("What she pledges. A number chooses kind and proof.")
        )
        self.guarantors = GuarantorsPart(self.desk)
        self.guarantors.saved.connect(self._guarantor_saved)
        self.checks = Sentences(tr("Checked by the program"))
        self.appraisal = AppraisalPart(money)
        checks = QWidget()
        column = QVBoxLayout(checks)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.checks)
        column.addStretch(1)
        whole = scrolled(self.appraisal)
        self._grids = (self.household, self.business, self.debts, self.security)
        return (scrolled(self.need), *self._grids, self.guarantors, checks, whole, scrolled(self.opinion))

    # the page contract

    def page_actions(self) -> list[Action]:
        why, nothing = self._why_read_only, self._why_nothing
        made = [
            Action("application.fill", tr("Fill the year"), keys="Ctrl+R", hint=tr("fill right"), bound=False),
            Action(
                "application.submit", tr("Hand in"), self.submit, "Ctrl+Return", "check", tr("hand in"), why_not=why
            ),
            Action(
                "application.next",
                tr("Next part"),
                partial(self._step, 1),
                "Ctrl+PgDown",
                "chevron-right",
                tr("next part"),
            ),
            Action("application.before", tr("Part before"), partial(self._step, -1), "Ctrl+PgUp"),
            Action("application.check", tr("Check it"), self.check, "F5", "list-checks", tr("check"), why_not=why),
            Action("application.redo", tr("Redo"), self.session.undo_stack.redo, "Ctrl+Y", "undo-2", why_not=why),
            Action("application.person", tr("Open the person"), self._person, icon="user", why_not=nothing),
            Action("application.back", tr("Back"), self._leave, "Escape", "arrow-left", tr("back")),
        ]
        if self._parts.currentIndex() == parts.GUARANTORS:
            made.insert(0, Action("application.guarantor", tr("Add a guarantor"), self.guarantors.ask, "G", "user-plus",
                                  tr("guarantor"), why_not=why))  # fmt: skip
        for at, words in enumerate(parts.NAMES):
            go = partial(self._show_part, at)
            made.append(Action(f"application.part{at}", tr("Part: {name}", name=tr(words)), go, f"Ctrl+{at + 1}"))
        return made

    def _why_nothing(self) -> str | None:
        return None if self.session.file is not None else tr("No application is open.")

    def _why_read_only(self) -> str | None:
        if self.session.file is not None and self.session.read_only:
            return tr("This was decided. It can be changed no more; start a new application.")
        return self._why_nothing()

    def undo(self) -> None:
        self.session.undo_stack.undo()

    def activate(self, argument: object = None) -> None:
        file = self.session.file
        same = file is not None and argument in (file.application_id, file.borrower_id)
        super().activate(argument)
        if same and not self.session.read_only:
            return  # what is being typed stays where it is
        self.session.flush()
        self.wait()
        self.load()

    def go_on(self) -> None:
        self.choose_person.emit("application")

    def refresh(self, _changed: frozenset[str]) -> None:
        """News must not take away what is being typed; a file that stands still is read again."""
        if self.session.file is None or self.session.read_only:
            self.load()

    def load(self) -> None:
        self.banner.hide()
        if not isinstance(self.argument, bytes):
            self.refuse("")
            return
        wanted = Id(self.argument)
        tasks.run(lambda: loan_file.open_file(self.desk, wanted), self._show, self.failed, owner=self)

    # showing

    def _show(self, file: LoanFile | Rejection) -> None:
        if isinstance(file, Rejection):
            self.refuse(messages.text(file))
            return
        self.session.begin(file)
        self._offers = Offers()
        self.show_body()
        for grid in self._grids:
            grid.show_file()
        self.need.show_file(file)
        self.opinion.show_cells()
        self.guarantors.show_file(file)
        self.problems.show_problems(())
        self._show_state(file)
        self._recalculate()
        self._show_parts()
        self._show_part(parts.NEED if file.form else parts.APPRAISAL)

    def _show_state(self, file: LoanFile) -> None:
        view = file.view
        name = file.form.name if file.form else view.row.name if view else ""
        self.head.title.setText(phrases.joined(tr("Loan application"), name))
        actions = {action.id: action for action in self.page_actions()}
        self.head.show_actions([] if self.session.read_only else [(actions["application.submit"], Look.PRIMARY)])
        if self.session.read_only and view is not None:
            self.head.state.set_chip(Chip(STATE_WORDS[view.row.state], Tone.INFO, "lock"))
            self.banner.say(Tone.INFO, decided(file, self.desk))
        else:
            self.head.state.set_chip(DRAFT_SAVED)
            told = standing(file)
            if told is not None:
                self.banner.say(*told)
        self.actions_changed.emit()

    def _show_part(self, at: object, *, focus: bool = True) -> None:
        if not isinstance(at, int):
            return
        self._parts.setCurrentIndex(at)
        if self.list.current is None or self.list.current.key != at:
            self.list.setCurrentIndex(self.list.model().index(at, 0))
        if focus:
            part = (self.need, *self._grids, self.guarantors, None, None, self.opinion)[at]
            if part is not None:
                part.start()
            else:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _step(self, by: int) -> None:
        self._show_part(min(max(self._parts.currentIndex() + by, 0), len(parts.NAMES) - 1))

    def _show_parts(self) -> None:
        file = self.session.file
        if file is not None:
            rows = parts.part_rows(self.session, file, self._live, self.desk.currency)
            self.list.set_rows(rows, self._parts.currentIndex())

    # while typing

    def _changed(self, form: str, _names: object) -> None:
        self.head.state.set_chip(DRAFT_WRITING)
        if form == WISH:
            self.need.show_cells()
            self.opinion.show_cells()
        self._recalculate()

    def _recalculate(self) -> None:
        """Look at the case off the window's thread; while one look runs only the newest case waits."""
        file = self.session.file
        if file is None or self._running:
            self._asked = True
            return
        self._asked, self._running = False, True
        cells, wish, offers = dict(self.session.cells[SHEET]), dict(self.session.cells[WISH]), self._offers

        def look() -> LiveAppraisal:
            ask = loan_file.ask_in(self.desk, file.borrower_id, wish)
            return live.live(self.desk, Case(file.borrower_id, file.application_id, ask, cells), offers)

        tasks.run(look, partial(self._show_live, file), self._not_looked, owner=self)

    def _not_looked(self, fault: Fault) -> None:
        self._running = False
        self.failed(fault)

    def _show_live(self, file: LoanFile, found: LiveAppraisal) -> None:
        self._running = False
        if file is self.session.file:
            self._live = found
            for part in (*self._grids, self.guarantors, self.appraisal):
                part.show_live(found)
            self.strip.show_live(found, self.desk.currency)
            papers = [(Tone.OK if paper.ok else Tone.WARN, paper.sentence) for paper in file.papers]
            ways = [(Tone.WARN, messages.text(why)) for why in found.why_not]
            self.checks.say([*papers, *ways])
            self._show_parts()
        if self._asked:
            self._recalculate()

    def _stored(self, saved: Saved) -> None:
        if not self.session.pending:
            self.head.state.set_chip(DRAFT_SAVED)
        self.saved.emit(saved)

    def _not_stored(self, fault: Fault) -> None:
        self.head.state.set_chip(DRAFT_STUCK)
        self.banner.say(Tone.BAD, fault.sentence)

    def _guarantor_saved(self, saved: Saved) -> None:
        self.saved.emit(saved)
        self.session.flush()
        self.load()

    # handing in

    def check(self) -> None:
        """F5: tell everything that is still wrong."""
        self._look_through(self._checked)

    def _checked(self, problems: tuple[Rejection, ...]) -> None:
        self._show_problems(problems)
        if not problems:
            self.toast.emit(tr("Nothing is missing. Ctrl Enter hands it in"), None)

    def _look_through(self, done: object) -> None:
        wanted = self.session.handed_in()
        if wanted is not None and callable(done):
            tasks.run(partial(loan_file.problems_of, self.desk, wanted), done, self.failed, owner=self)

    def submit(self) -> None:
        """Ctrl+Enter: hand in once, or show everything to put right."""
        kept = all(part.grid.keep_edit() for part in self._grids if part.grid.is_editing)
        wanted = self.session.handed_in() if kept else None
        if wanted is None or self._busy:
            return
        self._busy = True
        self.session.flush()
        tasks.run(partial(loan_file.hand_in, self.desk, wanted), self._handed_in, self.failed, owner=self)

    def _handed_in(self, result: ApplicationSaved | tuple[Rejection, ...]) -> None:
        self._busy = False
        if isinstance(result, tuple):
            self._show_problems(result)
            return
        self.session.stop()
        self.session.file = None
        self.saved.emit(result)
        said = tr_n(
            "Handed in and saved here. {n} rule in the way, the supervisor sees it",
            "Handed in and saved here. {n} rules in the way, the supervisor sees it",
            len(result.why_not),
        )
        self.toast.emit(said if result.why_not else tr("Handed in and saved here"), None)
        self.open_screen.emit("loans", None)

    def _show_problems(self, problems: tuple[Rejection, ...]) -> None:
        self._problems = problems
        stale = [item for item in problems if item.reason is Reason.STALE_TRANSITION]
        if stale:
            self.banner.say(Tone.WARN, messages.text(stale[0]), tr("Read again"))
        self.problems.show_problems([item for item in problems if item not in stale])

    def _go_to_problem(self, field: str) -> None:
        at = parts.part_of(field)
        if at == parts.HOUSEHOLD and not self.household.holds(field):
            at = parts.BUSINESS if self.business.holds(field) else at
        problem = next(item for item in self._problems if item.field == field)
        self._show_part(at)
        form = self.need if at == parts.NEED else self.opinion if at == parts.OPINION else None
        place = form.fields.get(field.split(".")[-1]) if form is not None else None
        if place is not None:
            place.set_problem(messages.text(problem))
            place.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.problems.hide()

    # leaving

    def _person(self) -> None:
        if self.session.file is not None:
            self.open_screen.emit("profile", self.session.file.borrower_id)

    def _leave(self) -> None:
        self.session.flush()
        self.back.emit()
