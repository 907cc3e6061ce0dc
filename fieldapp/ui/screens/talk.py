"""What is asked about a piece of work, and the answer: she reads the question where she was sent and answers it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.people import TEXT_MAX
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.words import mark, tr
from fieldapp.services import talks
from fieldapp.services.talks import KINDS, SubjectKind, TalkView
from fieldapp.ui import messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.approvals_parts.said import SaidLines
from fieldapp.ui.screens.loans_parts.file_page import FilePage
from fieldapp.ui.screens.repayment_parts.receipt_panel import scrolled
from fieldapp.ui.widgets.buttons import Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field, NoteEdit

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result


class TalkScreen(FilePage):
    """Opened with the id of the work, or with its kind and id where nothing was said yet."""

    name = "talk"
    title = mark("Asked about")
    nouns = frozenset({"talks", "applications", "visits"})
    icon = "message-square"
    nothing = mark("Nothing is asked here. What somebody asks about your work stands on Today.")
    way_on = mark("Open Today")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._view: TalkView | None = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        said = Card(tr("What was said"), spacing=10)
        self._lines = QVBoxLayout()
        said.body.addLayout(self._lines)
        column.addWidget(said)
        answer = Card(spacing=8)
        self.words = NoteEdit(4)
        self.field = Field(tr("Your answer"), self.words, tr("At most {count} letters.", count=TEXT_MAX))
        self.words.textChanged.connect(lambda: self.field.set_problem(""))
        answer.body.addWidget(self.field)
        column.addWidget(answer)
        column.addStretch(1)
        self.set_body(scrolled(body))
        self._leads = desk.me.role is Role.SUPERVISOR
        if self._leads:
            self.empty.offer(tr("Approvals"))
        self._show_nothing()

    # the page contract

    def page_actions(self) -> list[Action]:
        nothing = self._why_nothing
        return [
            Action("talk.send", tr("Send the answer"), self.send, "Ctrl+Return", "check", tr("send"), why_not=nothing),
            Action(
                "talk.open",
                tr("Open the work"),
                self._open,
                "Ctrl+O",
                "file-text",
                tr("open the work"),
                why_not=nothing,
            ),
            Action("talk.person", tr("Open the person"), self._person, icon="user", why_not=nothing),
            Action("talk.back", tr("Back"), self.back.emit, "Escape", "arrow-left", tr("back")),
        ]

    def _why_nothing(self) -> str | None:
        return None if self._view is not None else tr("Nothing is open that could be answered.")

    def activate(self, argument: object = None) -> None:
        fresh = argument != self.argument
        super().activate(argument)
        if fresh:
            self.words.clear()
            if self._wanted() is not None:
                self.wait()
        self.load()

    def refresh(self, _changed: frozenset[str]) -> None:
        """What is being typed stays; only what was said is read again."""
        self.load()

    def _wanted(self) -> tuple[SubjectKind | None, Id] | None:
        given = self.argument
        if isinstance(given, tuple) and len(given) == 2 and given[0] in KINDS and isinstance(given[1], bytes):
            return given[0], Id(given[1])
        return (None, Id(given)) if isinstance(given, bytes) else None

    def load(self) -> None:
        wanted = self._wanted()
        self.banner.hide()
        if wanted is None:
            self._show_nothing()
            return
        tasks.run(partial(talks.thread, self.desk, *wanted), self._show, self.failed, owner=self)

    def go_on(self) -> None:
        self.open_screen.emit("approvals" if self._leads else "today", None)

    # showing

    def _show_nothing(self, words: str = "") -> None:
        self._view = None
        self.head.title.setText(tr(self.title))
        self.head.show_actions([])
        self.refuse(words or (tr("Nothing is asked here.") if self._leads else ""))
        self.actions_changed.emit()

    def _show(self, found: TalkView | Rejection) -> None:
        if isinstance(found, Rejection):
            self._show_nothing(messages.text(found))
            return
        first = self._view is None or self._view.subject_id != found.subject_id
        self._view = found
        self.banner.hide()
        self.head.title.setText(found.title)
        actions = {action.id: action for action in self.page_actions()}
        self.head.show_actions([(actions["talk.open"], Look.SECONDARY), (actions["talk.send"], Look.PRIMARY)])
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._lines.addWidget(SaidLines(found.lines, self.desk))
        self.show_body()
        if first:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    # answering

    def send(self) -> None:
        """Ctrl+Enter: keep the answer once."""
        view, text = self._view, self.words.toPlainText().strip()
        if view is None or self._busy:
            return
        if not text:
            self.field.set_problem(tr("Write an answer first. It is kept here and goes with the next sync."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._busy = True
        say = partial(talks.say, self.desk, view.subject_kind, view.subject_id, text)
        tasks.run(say, self._said, self.failed, owner=self)

    def _said(self, result: Result) -> None:
        self._busy = False
        if isinstance(result, Rejection):
            self.field.set_problem(messages.text(result))
            return
        self.words.clear()
        self.saved.emit(result)
        self.toast.emit(tr("Saved here. It is read after the next sync"), None)
        self.back.emit()

    # leaving

    def _open(self) -> None:
        view = self._view
        if view is None:
            return
        target: dict[SubjectKind, tuple[str, object]] = {
            "visit": ("visit", ("visit", view.subject_id)),
            "application": ("application", view.subject_id),
            "assessment": ("profile", view.borrower_id),
            "adjustment": ("profile", view.borrower_id),
        }
        self.open_screen.emit(*target[view.subject_kind])

    def _person(self) -> None:
        if self._view is not None:
            self.open_screen.emit("profile", self._view.borrower_id)
