"""A loan application with its appraisal: she fills in what the borrower says and sees at once what fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id, parse_id
from fieldapp.domain.loan.application import ApplicationState
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import talks
from fieldapp.services.desk import Result, Saved
from fieldapp.services.loan import live, loan_file
from fieldapp.services.loan.applications import STATE_WORDS
from fieldapp.services.loan.live import Case, LiveAppraisal, Offers
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.services.loan.loans import ApplicationSaved
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.application_parts import parts
from fieldapp.ui.screens.application_parts.file_printing import FilePrinting
from fieldapp.ui.screens.application_parts.live_strip import decided, standing
from fieldapp.ui.screens.application_parts.parts_body import PartsBody
from fieldapp.ui.screens.application_parts.session import BUSINESS_FILE, SHEET, WISH, FileSession
from fieldapp.ui.screens.application_parts.signature import add_signature
from fieldapp.ui.screens.loans_parts.file_page import FilePage
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.screens.sheet_parts.head import DRAFT_SAVED, DRAFT_STUCK, DRAFT_WRITING
from fieldapp.ui.screens.visit_parts.phone_dialog import offer_photos
from fieldapp.ui.screens.visit_parts.photo_card import pick_files
from fieldapp.ui.tables.typed import typed_text
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.paint import Chip

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


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
        self._taken_over: Among | None = None
        self._problems: tuple[Rejection, ...] = ()
        self.pick: Callable[[QWidget], list[str]] = pick_files
        self.session = FileSession(desk, self)
        self.session.changed.connect(self._changed)
        self.session.stored.connect(self._stored)
        self.session.failed.connect(self._not_stored)
        self.printing = FilePrinting(desk, self._to_print, self)
        self.printing.printed.connect(lambda words: self.toast.emit(words, None))
        self.body = PartsBody(desk, self.session)
        self.need, self.household = self.body.need, self.body.household
        self.list, self.problems = self.body.list, self.body.problems
        self.body.opened.connect(lambda _at: self.actions_changed.emit())
        self.body.saved.connect(self._part_saved)
        self.problems.wanted.connect(self._go_to_problem)
        self.set_body(self.body)

    # the page contract

    def page_actions(self) -> list[Action]:
        why, nothing, on = self._why_read_only, self._why_nothing, partial(self.body.step, 1)
        photo = tr("Add the photo of the signature")
        submit = Action(
            "application.submit", tr("Hand in"), self.submit, "Ctrl+Return", "check", tr("hand in"), why_not=why
        )
        if self.to_agree is not None:
            submit = Action("application.agree", tr("She agrees"), self.agree, "Ctrl+Return", "handshake", tr("agrees"))
        made = [
            submit,
            Action("application.next", tr("Next part"), on, "Ctrl+PgDown", hint=tr("next part"), why_not=nothing),
            Action("application.before", tr("Part before"), partial(self.body.step, -1), "Ctrl+PgUp"),
            Action("application.check", tr("Check it"), self.check, "F5", "list-checks", tr("check"), why_not=why),
            Action("application.redo", tr("Redo"), self.session.undo_stack.redo, "Ctrl+Y", "undo-2", why_not=why),
            self.printing.action(),
            Action("application.person", tr("Open the person"), self._person, icon="user", why_not=nothing),
            Action(
                "application.discuss", tr("Discuss it"), self.discuss, "D", "message-square", why_not=self._why_not_in
            ),
            Action("application.signature", photo, self.sign, "F6", "camera", why_not=self._why_not_given),
            Action("application.back", tr("Back"), self._leave, "Escape", "arrow-left", tr("back")),
        ]
        made[:0] = self._part_actions(self.body.at)
        for at, words in enumerate(parts.NAMES):
            go = partial(self.body.show_part, at)
            made.append(Action(f"application.part{at}", tr("Part: {name}", name=tr(words)), go, parts.KEYS.get(at, "")))
        return [one if one.why_not() is None else replace(one, hint="") for one in made]  # the bar names what goes now

    def _part_actions(self, at: int) -> list[Action]:
        """What only the part on screen can do."""
        if at <= len(self.body.grids) and self._why_read_only():
            return []
        if at == parts.NEED:
            choose = tr("choose")
            return [Action("application.choose", choose, keys="1–9", hint=choose, bound=False, in_palette=False)]
        if at <= len(self.body.grids):
            return [Action("application.fill", tr("Fill the year"), keys="Ctrl+R", hint=tr("fill right"), bound=False)]
        if at == parts.GUARANTORS:
            return self.body.guarantors.part_actions(self._why_read_only)
        return self.body.covenants.part_actions() if at == parts.COVENANTS else []

    @property
    def to_agree(self) -> Id | None:
        """The approval with other terms that waits to be agreed on here."""
        talk = self.session.file.talk if self.session.file is not None else None
        return talk.to_agree if talk is not None and self.session.read_only else None

    def agree(self) -> None:
        """Ctrl+Enter on other terms: they were talked over with her."""
        file, given = self.session.file, self.to_agree
        if file is not None and given is not None and not self._busy:
            self._busy = True
            run = partial(talks.agree, self.desk, file.application_id, given)
            tasks.run(run, self._agreed, self.failed, owner=self)

    def _agreed(self, result: Result) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result), tr("Read again"))
            return
        self.saved.emit(result)
        self.toast.emit(tr("Agreed, saved here. It can be handed over"), None)
        self.load()

    def discuss(self) -> None:
        """D: ask the supervisor, or answer her."""
        file = self.session.file
        if file is not None and file.view is not None:
            self.open_screen.emit("talk", ("application", file.application_id))

    def _to_print(self) -> LoanFile | Id | None:
        return self._taken_over.loan_id if self._taken_over is not None else self.session.file

    def _why_nothing(self) -> str | None:
        return None if self.session.file is not None else tr("No application is open.")

    def sign(self) -> None:
        """F6: the photo of the signature follows the hand-over."""
        file = self.session.file
        if file is not None and not self._why_not_given():
            offer_photos(self.desk, self, self.pick, partial(self._signed, file))

    def _signed(self, file: LoanFile, paths: list[str]) -> None:
        if paths:
            add = partial(add_signature, self.desk, file, paths[0])
            tasks.run(add, self._sign_kept, self.failed, owner=self)

    def _sign_kept(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result))
        else:
            self.saved.emit(result)
            self.toast.emit(tr("Photo saved here. The supervisor sees it after the next sync"), None)

    def _why_not_given(self) -> str | None:
        file = self.session.file
        given = file is not None and file.view is not None and file.view.row.state is ApplicationState.HANDED_OVER
        return None if given else tr("The loan is not handed over yet.")

    def _why_not_in(self) -> str | None:
        file = self.session.file
        return None if file is not None and file.view is not None else tr("It is not handed in yet.")

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
        """The button of the empty page: her loans where the loan has no file, else whoever is to be chosen."""
        if self._taken_over is not None:
            self.open_screen.emit("profile", self._taken_over)
        else:
            self.choose_person.emit("application")

    def refresh(self, changed: frozenset[str]) -> None:
        """News must not take away what is being typed; a file that stands still is read again."""
        file = self.session.file
        if file is None or self.session.read_only or file.form is None:
            self.load()
        elif "applications" in changed:
            newest = partial(loan_file.version_now, self.desk, file.application_id)
            tasks.run(newest, partial(self._changed_elsewhere, file), lambda _fault: None, owner=self)

    def _changed_elsewhere(self, file: LoanFile, version: Id) -> None:
        """Say it where somebody else took a step meanwhile; what is typed stays."""
        if file is self.session.file and file.form is not None and version != file.form.seen:
            said = tr("Somebody changed this application while you type. What you typed stays here. Read again first.")
            self.banner.say(Tone.WARN, said, tr("Read again"))

    def load(self) -> None:
        self.banner.hide()
        self._taken_over = None
        if not isinstance(self.argument, bytes):
            self.empty.offer(tr(self.way_on))
            self.refuse("")
            return
        wanted = Id(self.argument)
        tasks.run(lambda: loan_file.open_file(self.desk, wanted), self._show, self.failed, owner=self)

    # showing

    def _show(self, file: LoanFile | Rejection) -> None:
        if isinstance(file, Rejection):
            borrower = file.facts.get("borrower") if file.reason is Reason.TAKEN_OVER else None
            if isinstance(borrower, str) and isinstance(self.argument, bytes):
                self._taken_over = Among(parse_id(borrower), loan_id=Id(self.argument))
            self.session.stop()
            self.session.file = None
            self.head.title.setText(tr(self.title))
            self.head.show_actions([(self.printing.action(), Look.SECONDARY)] if self._taken_over else [])
            self.empty.offer(tr("Open the person") if borrower else tr(self.way_on))
            self.refuse(messages.text(file))
            self.actions_changed.emit()
            return
        self.session.begin(file)
        self._offers = Offers()
        self.show_body()
        self.body.show_file(file)
        self._show_state(file)
        self._recalculate()
        self._show_parts()
        self.body.show_part(parts.NEED if file.form else parts.APPRAISAL)

    def _show_state(self, file: LoanFile) -> None:
        view = file.view
        name = file.form.name if file.form else view.row.name if view else ""
        self.head.title.setText(phrases.joined(tr("Loan application"), name))
        actions = {action.id: action for action in self.page_actions()}
        shown = [] if self.session.read_only else [(actions["application.submit"], Look.PRIMARY)]
        if self.to_agree is not None:
            shown = [(actions["application.discuss"], Look.SECONDARY), (actions["application.agree"], Look.PRIMARY)]
        self.head.show_actions(shown)
        if self.session.read_only and view is not None:
            self.head.state.set_chip(Chip(tr(STATE_WORDS[view.row.state]), Tone.INFO, "lock"))
            self.banner.say(Tone.WARN if self.to_agree is not None else Tone.INFO, decided(file, self.desk))
        else:
            self.head.state.set_chip(DRAFT_SAVED.said)
            told = standing(file)
            if told is not None:
                self.banner.say(*told)
        self.actions_changed.emit()

    def _show_parts(self) -> None:
        file = self.session.file
        if file is not None:
            self.body.show_parts(file, self._live)

    # while typing

    def _changed(self, form: str, _names: object) -> None:
        self.head.state.set_chip(DRAFT_WRITING.said)
        self.body.show_changed(form)
        self._recalculate()

    def _recalculate(self) -> None:
        """Look at the case off the window's thread; while one look runs only the newest case waits."""
        file = self.session.file
        if file is None or self._running:
            self._asked = True
            return
        self._asked, self._running = False, True
        cells, wish, offers = dict(self.session.cells[SHEET]), dict(self.session.cells[WISH]), self._offers
        figures = dict(self.session.cells[BUSINESS_FILE])

        def look() -> LiveAppraisal:
            ask = loan_file.ask_in(self.desk, file.borrower_id, wish)
            given = file.view.approved if file.view is not None and file.form is None else None
            if ask is not None and given is not None:
                ask = replace(ask, amount=given.amount, installments=given.installments)
            return live.live(self.desk, Case(file.borrower_id, file.application_id, ask, cells, figures, wish), offers)

        tasks.run(look, partial(self._show_live, file), self._not_looked, owner=self)

    def _not_looked(self, fault: Fault) -> None:
        self._running = False
        self.failed(fault)

    def _show_live(self, file: LoanFile, found: LiveAppraisal) -> None:
        self._running = False
        if file is self.session.file:
            self._live = found
            self.body.show_live(file, found)
            self._show_parts()
        if self._asked:
            self._recalculate()

    def _stored(self, saved: Saved) -> None:
        if not self.session.pending:
            self.head.state.set_chip(DRAFT_SAVED.said)
        self.saved.emit(saved)

    def _not_stored(self, fault: Fault) -> None:
        self.head.state.set_chip(DRAFT_STUCK.said)
        self.banner.say(Tone.BAD, fault.sentence, copied=lambda: typed_text(self))

    def _part_saved(self, saved: Saved) -> None:
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
        kept = all(part.grid.keep_edit() for part in self.body.grids if part.grid.is_editing)
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
        problem = next((item for item in self._problems if item.field == field), None)
        if problem is not None:
            self.body.go_to_problem(problem)

    # leaving

    def _person(self) -> None:
        if self.session.file is not None:
            self.open_screen.emit("profile", self.session.file.borrower_id)

    def _leave(self) -> None:
        self.session.flush()
        self.back.emit()
