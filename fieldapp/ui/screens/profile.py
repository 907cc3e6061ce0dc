"""A borrower's profile: enough to decide at the door in ten seconds, and every field changed in place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import finding, people
from fieldapp.services.borrower.people import EditBorrower
from fieldapp.ui import messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.among import Among, among
from fieldapp.ui.screens.profile_parts.field_list import FieldList
from fieldapp.ui.screens.profile_parts.head import LOANS, OVERVIEW, TABS, ProfileHead
from fieldapp.ui.screens.profile_parts.note_dialog import NoteDialog
from fieldapp.ui.screens.profile_parts.strips import Strips, why_read_only
from fieldapp.ui.screens.profile_parts.tab_pages import TabPages
from fieldapp.ui.screens.profile_parts.typed import parse_field
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import FieldView, Profile, TimelineEntry
    from fieldapp.services.desk import Desk, Result
    from fieldapp.ui.pictures import Added


def _unremembered(_fault: Fault) -> None:
    """Whom one was with last is a comfort; a disk in trouble is told by what matters."""


class ProfileScreen(Screen):
    """Opened with a borrower's id, or with an Among when there are neighbors to go to."""

    name = "profile"
    title = mark("Borrower")
    nouns = frozenset({"photos", "people", "loans", "savings", "visits", "assessments", "meetings", "inbox"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._among: Among | None = None
        self._profile: Profile | None = None
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self.head = ProfileHead()
        self.head.tabs.opened.connect(self._open_tab)
        page.addWidget(self.head)
        self.strips = Strips()
        self.strips.again.connect(self._again)
        self.strips.resolve.connect(self._resolve)
        self.strips.compare.connect(self._compare)
        self.strips.follow.connect(self._follow)
        self.pick: Callable[[QWidget], list[str]] | None = None
        page.addWidget(self.strips)
        self.pages = TabPages(self.desk)
        self.pages.opened.connect(self._open_entry)
        self.pages.edited.connect(self._edit)
        self.overview = self.pages.overview
        page.addWidget(self.pages, 1)
        actions = {action.id: action for action in self.page_actions()}
        self._head_buttons: list[tuple[Button, Action]] = []
        for name in ("profile.repay", "profile.assess", "profile.visit"):
            button = Button.of(actions[name], Look.PRIMARY if name == "profile.visit" else Look.SECONDARY)
            self._head_buttons.append((button, actions[name]))
            self.head.buttons.addWidget(button)

    # the page contract

    def page_actions(self) -> list[Action]:
        nobody, one, closed = self._why_nobody, self._at_end, self._why_closed
        pages = ("visit", "repayment", "assessment", "application")
        visit, repay, assess, apply = (partial(self._go, page) for page in pages)
        save, book = (partial(self._go, page) for page in ("savings", "statement"))
        before, after = partial(self._step, -1), partial(self._step, 1)
        made = [
            Action("profile.visit", tr("Start visit"), visit, "V", "map-pin", tr("visit"), why_not=self._why_no_visit),
            Action("profile.repay", tr("Repay"), repay, "R", "receipt-text", tr("repay"), why_not=self._why_no_visit),
            Action("profile.assess", tr("Assess"), assess, "A", "clipboard-check", tr("assess"), why_not=closed),
            Action("profile.savings", tr("Deposit or withdrawal"), save, "S", "piggy-bank", why_not=nobody),
            Action(
                "profile.statement",
                tr("Passbook and statements"),
                book,
                "B",
                "notebook",
                tr("passbook"),
                why_not=nobody,
            ),
            Action("profile.apply", tr("Apply for a loan"), apply, "L", "hand-coins", tr("loan"), why_not=closed),
            Action("profile.change", tr("Change the loan"), self._change, "C", "file-pen", why_not=self._why_no_loan),
            Action("profile.edit", tr("Edit a field"), self._start_edit, "F2", "pencil", tr("edit"), why_not=closed),
            Action("profile.edit_letter", tr("Edit a field"), self._start_edit, "E", in_palette=False, why_not=closed),
            Action(
                "profile.note", tr("Write a note"), self.write_note, "N", "notebook-pen", tr("note"), why_not=closed
            ),
            Action("profile.photo", tr("Take her photo"), self.take_photo, "F6", "camera", tr("photo"), why_not=closed),
            Action(
                "profile.beside", tr("Neighbors"), keys="[ ]", hint=tr("previous · next"), bound=False, in_palette=False
            ),
            Action("profile.previous", tr("Previous person"), before, "[", "chevron-left", why_not=partial(one, -1)),
            Action("profile.next", tr("Next person"), after, "]", "chevron-right", why_not=partial(one, 1)),
            Action("profile.back", tr("Back to the list"), self.back.emit, "Escape", "arrow-left", tr("back to list")),
        ]
        for at, words in enumerate(TABS):
            show = tr("Show: {what}", what=tr(words))
            made.append(Action(f"profile.tab{at}", show, partial(self.head.tabs.open, at), str(at + 1)))
        return made

    def activate(self, argument: object = None) -> None:
        before, wanted = self._among, among(argument)
        if before is not None and wanted is not None and wanted.borrower_id != before.borrower_id:
            self._leave_edit()
        self._among = wanted or before
        super().activate(self._among)
        if before is None or self._among is None or before.borrower_id != self._among.borrower_id:
            self._profile = None
            self.pages.skeleton.start()
            self.pages.setCurrentWidget(self.pages.skeleton)
            self.head.tabs.open(LOANS if self._among is not None and self._among.loan_id != NO_ID else OVERVIEW)
        elif self._among.loan_id != NO_ID:
            self._to_loan()
        self._load()

    def _load(self) -> None:
        if self._among is None:
            self.pages.skeleton.stop()
            self.strips.say_trouble(Tone.INFO, tr("No person is open. Choose one in People."), tr("People"))
            return
        tasks.run(partial(people.profile, self.desk, self._among.borrower_id), self._show, self._failed, self)

    def _again(self) -> None:
        """The button of the strip above: read again, or choose somebody first."""
        if self._among is None:
            self.open_screen.emit("people", None)
        else:
            self._load()

    def _failed(self, fault: Fault) -> None:
        self.pages.skeleton.stop()
        self.strips.say_trouble(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    def _show(self, profile: Profile) -> None:
        self.pages.skeleton.stop()
        if self._among is None or profile.person.borrower_id != self._among.borrower_id:
            return
        first = self._profile is None
        self._profile = profile
        self.head.show_profile(profile)
        self.head.place.setText(self._among.place)
        for button, action in self._head_buttons:
            button.setEnabled(action.why_not() is None)  # the strip above the page says why not
        self.pages.show_profile(profile)
        self.strips.show_profile(profile, self.desk)
        if first:
            tasks.run(
                partial(finding.remember_person, self.desk, profile.person.borrower_id), None, _unremembered, self
            )
            if self._among.loan_id != NO_ID:
                self._to_loan()
            else:
                self._open_tab(OVERVIEW)
        self.actions_changed.emit()

    def _to_loan(self) -> None:
        """The loan the page was opened for."""
        if self._among is not None and self._profile is not None:
            self.head.tabs.open(LOANS)
            self.pages.loans.choose(self._among.loan_id)

    def _open_tab(self, at: int) -> None:
        if self._profile is None:
            return
        self.pages.open(at)

    # doing

    def _why_nobody(self) -> str | None:
        return None if self._profile is not None else tr("The person is still being read. Try again in a moment.")

    def _why_closed(self) -> str | None:
        """Nothing new is written about somebody who is not with us any more."""
        return self._why_nobody() or (why_read_only(self._profile.state) if self._profile else None) or None

    def _why_no_visit(self) -> str | None:
        """Her house may be visited and her money taken as long as something is owed."""
        owes = self._profile is not None and any(loan.outstanding for loan in self._profile.loans)
        return self._why_nobody() if owes else self._why_closed()

    def _at_end(self, step: int) -> str | None:
        if self._among is not None and self._among.beside(step) is not None:
            return None
        return tr("There is nobody further in this list. Esc goes back to it.")

    def _go(self, page: str) -> None:
        if self._profile is not None:
            self.open_screen.emit(page, self._profile.person.borrower_id)

    def _why_no_loan(self) -> str | None:
        return self._why_nobody() or (None if self.pages.chosen_loan else tr("She has no loan that runs."))

    def _change(self) -> None:
        loan = self.pages.chosen_loan
        if loan is not None:
            self.open_screen.emit("adjustment", loan.loan_id)

    def _step(self, by: int) -> None:
        neighbor = self._among.beside(by) if self._among is not None else None
        if neighbor is not None:
            self.activate(neighbor)

    def _resolve(self) -> None:
        if self._profile is not None:
            self.open_screen.emit("conflicts", self._profile.person.borrower_id)

    def _compare(self) -> None:
        if self._profile is not None and self._profile.twin is not None:
            self.open_screen.emit("conflicts", self._profile.twin.item_id)

    def _follow(self) -> None:
        """From an entry that was merged to the one that stands for it."""
        if self._profile is not None:
            self.open_screen.emit("profile", self._profile.merged_into)

    def write_note(self) -> None:
        """N: a line below the notes about her."""
        profile = self._profile
        if profile is None:
            return
        dialog = NoteDialog(profile.person.name, self)
        key = profile.person.borrower_id
        dialog.written.connect(
            lambda words: tasks.run(
                partial(people.add_note, self.desk, key, words), partial(self._noted, dialog), owner=self
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _noted(self, dialog: NoteDialog, result: Result) -> None:
        if isinstance(result, Rejection):
            dialog.refuse(messages.text(result))
            return
        dialog.accept()
        self.saved.emit(result)

    def take_photo(self) -> None:
        """F6: a photo of her from a file or a phone's folder."""
        if self._profile is None:
            return
        from fieldapp.ui import pictures  # reading pictures is loaded when the first one is taken
        from fieldapp.ui.screens.visit_parts.photo_card import pick_files

        chosen = (self.pick or pick_files)(self)
        if chosen:
            key = self._profile.person.borrower_id
            tasks.run(partial(pictures.take_in, self.desk, chosen[0]), partial(self._taken, key), owner=self)

    def _taken(self, key: Id, added: Added | Rejection) -> None:
        if isinstance(added, Rejection):
            self.toast.emit(messages.text(added), None)
            return
        tasks.run(partial(people.attach_portrait, self.desk, key, added.name), self._photo_kept, owner=self)

    def _photo_kept(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.rejected.emit(result)
        else:
            self.saved.emit(result)
            self._load()

    def _open_entry(self, entry: TimelineEntry) -> None:
        if entry.kind == "visit":
            self.open_screen.emit("visit", entry.ref)

    # editing

    def _start_edit(self) -> None:
        fields = self.pages.fields_to_edit()
        if fields is None:
            self.head.tabs.open(OVERVIEW)
            fields = self.overview.household
        fields.start()

    def _edit(self, fields: FieldList, name: BorrowerField, text: str, learnt: str) -> None:
        view = self._view_of(name)
        if view is None or self._profile is None:
            return
        value = parse_field(name, text, self.desk.currency, self.desk.clock.today())
        if isinstance(value, Rejection):
            fields.refuse(messages.text(value))
            return
        if text.strip() == view.value:
            fields.done()
            return
        command = EditBorrower(self._profile.person.borrower_id, {name: value}, {name: view.version}, learnt)
        tasks.run(partial(people.edit_borrower, self.desk, command), partial(self._edited, fields), owner=self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page was opened. A window that locks itself leaves no page: half a number is not kept for a whole."""
        if self.window().isVisible():
            self._leave_edit()
        super().hideEvent(event)

    def _leave_edit(self) -> None:
        """What is typed in a field is kept when the page is left, like what is typed anywhere else."""
        open_lists = [fields for fields in self.pages.field_lists if fields.editing is not None]
        for fields in open_lists:
            line = fields.editing
            if line is None:
                continue
            name, typed, learnt = line.view.field, line.edit.text(), line.learnt.text().strip()
            value = parse_field(name, typed, self.desk.currency, self.desk.clock.today())
            fields.done()
            if isinstance(value, Rejection):
                words = tr("{field} was left as it was: {problem}", field=line.view.label, problem=messages.text(value))
                self.toast.emit(words, None)
            else:
                self._edit(fields, name, typed, learnt)

    def _view_of(self, name: BorrowerField) -> FieldView | None:
        profile = self._profile
        return next((view for view in profile.fields if view.field is name), None) if profile else None

    def _edited(self, fields: FieldList, result: Result) -> None:
        if not isinstance(result, Rejection):
            fields.done()
            self.saved.emit(result)
        elif result.reason is Reason.NOTHING_CHANGED:
            fields.done()
        elif fields.editing is not None:
            fields.refuse(messages.text(result))
        else:
            self.rejected.emit(result)  # the page was left meanwhile: there is no field to say it at
