"""The conflict inbox: people choose values, not files; what one side alone changed has merged by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services import drafts
from fieldapp.services.oversight import conflicts
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.services.oversight.conflicts import ConflictRecord, Resolve, Verdict
from fieldapp.services.oversight.settled import Decided
from fieldapp.ui import messages, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.conflicts_parts.answer_panel import AnswerPanel
from fieldapp.ui.screens.conflicts_parts.asking import Asking
from fieldapp.ui.screens.conflicts_parts.asking_strip import AskingStrip
from fieldapp.ui.screens.conflicts_parts.choices import ChoiceSession, Side
from fieldapp.ui.screens.conflicts_parts.duplicate import DuplicatePanel
from fieldapp.ui.screens.conflicts_parts.foot import RecordFoot
from fieldapp.ui.screens.conflicts_parts.head import RecordHead
from fieldapp.ui.screens.conflicts_parts.keys import field_actions
from fieldapp.ui.screens.conflicts_parts.loading import FORM, Inbox, load
from fieldapp.ui.screens.conflicts_parts.page_head import InboxHead
from fieldapp.ui.screens.conflicts_parts.record_list import RecordList
from fieldapp.ui.screens.conflicts_parts.row_words import empty_actions, nothing_open, question_row, record_row, sides
from fieldapp.ui.screens.conflicts_parts.table import ThreeWayTable
from fieldapp.ui.screens.conflicts_parts.week_list import WeekList
from fieldapp.ui.screens.conflicts_parts.words import WHOLE, kind_words, small
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row
from fieldapp.ui.widgets.stack import LateStack
from fieldapp.ui.widgets.text import rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result, Saved


class ConflictsScreen(Screen):
    """The list of records at the left, the fields of one at the right."""

    name = "conflicts"
    title = mark("Conflicts")
    nouns = frozenset({"inbox", "people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sessions: dict[str, ChoiceSession] = {}
        self._inbox: Inbox | None = None
        self._mine: set[str] = set()
        """The records that were decided here since they were last read."""
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        self._talk = Asking(desk, self)
        self._talk.said.connect(self._said)
        self._talk.refused.connect(lambda words: self.banner.say(Tone.WARN, words))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(8)
        self._top = InboxHead()
        self._top.stepped.connect(self._step)
        page.addWidget(self._top)
        page.addWidget(self.banner)
        self._stack = LateStack()
        self.empty = EmptyState("git-merge", tr("No conflicts. Nothing waits for a decision here."), tr("See the week"))
        self.empty.on_press(self._see_week)
        self._skeleton = Skeleton()
        for widget in (self._skeleton, self.empty, self._build_body()):
            self._stack.add_part(widget)
        page.addWidget(self._stack, 1)

    # building

    def _build_body(self) -> QWidget:
        left = Card()
        left.body.setContentsMargins(1, 1, 1, 1)
        self.list = RecordList()
        self.list.moved.connect(self._open_row)
        left.body.addWidget(self.list, 2)
        self.week = WeekList()
        self.week.undo.connect(self._undo)
        left.body.addWidget(self.week, 1)
        self._card = self._build_record()
        parts = (Part(left, 280), Part(self._card, tall=True))
        return Columns(parts, (Placement(940, ((0,), (1,))), Placement(0, ((1,),))))

    def _build_record(self) -> QFrame:
        card = Card(spacing=0)
        card.body.setContentsMargins(1, 1, 1, 1)
        self.head = RecordHead()
        self.head.all_mine.clicked.connect(lambda: self._pick_all("mine"))
        self.head.all_office.clicked.connect(lambda: self._pick_all("office"))
        card.body.addWidget(self.head)
        card.body.addWidget(rule())
        self._read_only = Banner()
        card.body.addWidget(self._read_only)
        self._main = QStackedWidget()
        self.table = ThreeWayTable()
        self.table.changed.connect(self._chosen)
        self.duplicate = DuplicatePanel()
        self.duplicate.decided.connect(self._decide)
        self._main.addWidget(self.table)
        self._main.addWidget(self.duplicate)
        self.answer = AnswerPanel()
        self.answer.answered.connect(self._send_answer)
        self.answer.looked.connect(lambda borrower: self.open_screen.emit("profile", borrower))
        self._main.addWidget(self.answer)
        card.body.addWidget(self._main, 1)
        self.asking = AskingStrip()
        self.asking.asked.connect(self._ask)
        card.body.addWidget(self.asking)
        self._foot = RecordFoot()
        self._foot.later.connect(lambda: self._step(1))
        self._foot.saved.connect(self._save_result)
        card.body.addWidget(self._foot)
        return card

    # the page contract

    def page_actions(self) -> list[Action]:
        if self.question is not None:
            send = Action("conflict.answer", tr("Answer"), self.answer.send, "Ctrl+Return", "check", tr("answer"))
            return [send, *self._record_actions()[1:]]
        if self._inbox is not None and not self.list.rows:
            return empty_actions(self._inbox.week, self._see_week)
        if self._record is not None and self._record.kind in WHOLE:
            return [*self._whole_actions(self._record), *self._record_actions()]
        return [*field_actions(self.table, self._pick_all, self._save_result), *self._record_actions()]

    def _record_actions(self) -> list[Action]:
        words = self._ask_words or tr("Ask somebody")
        why = self._why_not_ask
        return [
            Action("conflict.ask", words, self._ask, "A", "message-square", tr("ask"), why_not=why),
            Action("conflict.next", tr("Next record"), partial(self._step, 1), "N", "chevron-down", tr("next record")),
            Action("conflict.previous", tr("Previous record"), partial(self._step, -1), "P", "chevron-up"),
        ]

    def _whole_actions(self, record: ConflictRecord) -> list[Action]:
        why = self._why_not_decide
        return [
            Action(f"conflict.{one.verdict}", one.words, partial(self._decide, one.verdict), one.key, one.icon,
                   small(one.words) if record.may_decide else "", why_not=why)
            for one in record.decisions
        ]  # fmt: skip

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        if not self._records:
            self._skeleton.start()
            self._stack.setCurrentIndex(0)
        tasks.run(partial(load, self.desk), self._show, self._failed, self)

    def _failed(self, fault: Fault) -> None:
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    # showing

    @property
    def _records(self) -> tuple[ConflictRecord, ...]:
        return self._inbox.records if self._inbox is not None else ()

    def _show(self, inbox: Inbox) -> None:
        gone = self._decided_elsewhere(inbox)
        self._inbox = inbox
        self.week.show_week(inbox.week)
        self.empty.say(nothing_open(inbox.week))
        self.empty.offer("" if inbox.week.quiet else tr("See the week"))
        self._skeleton.stop()
        self.banner.hide()
        self._sessions = {
            key: self._session_of(record, inbox.kept.get(key, {}))
            for key, record in ((id_text(record.record_id), record) for record in self._records)
        }
        rows = [question_row(question, self.desk) for question in inbox.to_answer]
        rows += [record_row(record, self.desk) for record in self._records]
        self._stack.setCurrentIndex(2 if rows else 1)
        if not rows:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what had it is hidden now
        self._card.setVisible(bool(rows))
        self._top.show_count(sum(record.kind not in WHOLE for record in self._records), len(rows))
        wanted = id_text(self.argument) if isinstance(self.argument, bytes) else None
        self.list.set_rows(rows, wanted)
        if self.list.current is not None:
            self._open_row(self.list.current)
        else:
            self.actions_changed.emit()
        if gone:
            self.banner.say(Tone.INFO, tr("{name} was decided elsewhere meanwhile. Nothing is lost.", name=gone))

    def _decided_elsewhere(self, inbox: Inbox) -> str:
        """Whose record was on screen, is open no more, and was not decided here."""
        record = self._record
        if record is None or id_text(record.record_id) in self._mine:
            return ""
        return "" if record.record_id in [one.record_id for one in inbox.records] else record.title

    def _session_of(self, record: ConflictRecord, kept: dict[str, str]) -> ChoiceSession:
        """Choices of this sitting win over the kept ones; fields that are no longer open drop out."""
        here = self._sessions.get(id_text(record.record_id))
        return ChoiceSession(record, {**kept, **(here.marks() if here else {})})

    @property
    def _record(self) -> ConflictRecord | None:
        row = self.list.current
        return next((r for r in self._records if row and id_text(r.record_id) == row.key), None)

    @property
    def question(self) -> QuestionView | None:
        """The question on screen that waits for an answer from here."""
        row, inbox = self.list.current, self._inbox
        return (
            next((one for one in inbox.to_answer if row and id_text(one.question_id) == row.key), None)
            if inbox
            else None
        )

    @property
    def session(self) -> ChoiceSession | None:
        """The choices of the record on screen."""
        return self._sessions.get(str(self.list.current.key)) if self.list.current else None

    def _open_row(self, _row: Row) -> None:
        record, session, question = self._record, self.session, self.question
        self._top.show_place(self.list.currentIndex().row() + 1, len(self.list.rows))
        if question is not None:
            self._open_question(question)
        if record is None or session is None:
            return
        duplicate = record.kind in WHOLE
        says = tr("Choose which value is right. Fields changed on one side only are already merged.")
        kind = kind_words(record.kind)
        choosable = record.may_decide and not duplicate
        self.head.show_record(record.title, kind, record.subtitle if duplicate else says, choosable=choosable)
        self._main.setCurrentWidget(self.duplicate if duplicate else self.table)
        self._foot.setVisible(choosable)
        self.table.setEnabled(choosable)
        if duplicate:
            self.duplicate.set_time(self.desk.clock.today(), self.desk.time_zone)
            self.duplicate.show_record(record)
        else:
            self.table.show_session(session, sides(record, self.desk))
        self._show_asking(record)
        self._show_who_decides(record)
        self._show_progress()
        (self.list if duplicate else self.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _show_who_decides(self, record: ConflictRecord) -> None:
        if record.may_decide:
            self._read_only.hide()
            return
        self._read_only.say(Tone.MUTE, tr("{name} decides this. Both values are kept until then.", name=record.decider))

    def _open_question(self, question: QuestionView) -> None:
        self.head.show_record(question.title, tr("Question"), tr("Only you can answer it."), choosable=False)
        self.head.show_progress(0, 0)
        self._read_only.hide()
        self._foot.setVisible(False)
        self.asking.hide()
        self._main.setCurrentWidget(self.answer)
        self.answer.show_question(question)
        self.actions_changed.emit()

    def _show_asking(self, record: ConflictRecord) -> None:
        assert self._inbox is not None, "a record is shown from what was read"
        self.asking.show_questions(self._inbox.about(record.record_id), self._ask_words)

    def _show_progress(self) -> None:
        session = self.session
        if session is None:
            return
        choosable = session.record.kind not in WHOLE
        self.head.show_progress(session.chosen, len(session.record.values) if choosable else 0)
        self._foot.show_missing(session.missing)

    # asking

    @property
    def _whom(self) -> tuple[tuple[Id, str], ...]:
        record = self._record
        return self._inbox.whom.get(record.record_id, ()) if record is not None and self._inbox is not None else ()

    @property
    def _ask_words(self) -> str:
        return tr("Ask {name}", name=self._whom[0][1]) if self._whom else ""

    def _why_not_ask(self) -> str | None:
        return None if self._whom else tr("Nobody else has this record. Ask at the branch.")

    def _ask(self) -> None:
        record = self._record
        if record is None or not self._whom:
            return
        self._talk.ask(record, self._whom)

    def _send_answer(self, words: str) -> None:
        if self.question is not None:
            self._talk.answer(self.question, words)

    def _said(self, saved: Saved, words: str) -> None:
        self.saved.emit(saved)
        self.toast.emit(words, None)
        self.activate(self.argument)

    # choosing

    def _chosen(self) -> None:
        session = self.session
        if session is None:
            return
        self._show_progress()
        self.banner.hide()
        keep = partial(drafts.keep, self.desk, FORM, id_text(session.record.record_id), session.marks())
        tasks.run(keep, self.saved.emit, owner=self)

    def _pick_all(self, side: Side) -> None:
        session = self.session
        if session is not None and session.record.may_decide:
            session.pick_all(side)
            self.table.paint_choices()
            self._chosen()

    def _step(self, by: int) -> None:
        self.list.step(by)

    def _save_result(self) -> None:
        session = self.session
        if session is None or not session.record.may_decide:
            return
        missing = session.go_to_missing()
        if missing is not None:
            self.table.paint_choices()
            self.banner.say(
                Tone.WARN, tr("Choose a value for {field} first. The other choices are kept.", field=missing.label)
            )
            return
        tasks.run(partial(self._resolve, session), self._resolved, self._failed, self)

    def _resolve(self, session: ChoiceSession) -> Result:
        """Off the UI thread: store the choices, and forget the draft once they are stored."""
        done = conflicts.resolve_conflicts(self.desk, Resolve(session.choices(), ""))
        if not isinstance(done, Rejection):
            drafts.discard(self.desk, FORM, id_text(session.record.record_id))
        return done

    def _why_not_decide(self) -> str | None:
        record = self._record
        if record is None or record.may_decide:
            return None
        return tr("{name} decides this. Both sides are kept until then.", name=record.decider)

    def _decide(self, verdict: Verdict) -> None:
        record = self._record
        if record is None or not record.may_decide or not record.decisions:
            return
        note = self.duplicate.note.toPlainText().strip()
        item = record.item_id if record.item_id != NO_ID else record.record_id
        tasks.run(partial(conflicts.decide_whole, self.desk, item, verdict, note), self._resolved, self._failed, self)

    def _see_week(self) -> None:
        self._stack.setCurrentIndex(2)
        self.week.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self, decided: Decided) -> None:
        undo = partial(conflicts.undo_decision, self.desk, decided.decision, decided.item_ids)
        tasks.run(undo, self._resolved, self._failed, self)

    def undo(self) -> None:
        """Ctrl+Z: the newest decision of the last ten minutes that can still be taken back."""
        decided = self._inbox.week.decided if self._inbox is not None else ()
        newest = max((one for one in decided if one.may_undo), key=lambda one: one.at_ms, default=None)
        if newest is not None:
            self._undo(newest)

    def _resolved(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result))
            return
        if self._record is not None:
            self._mine.add(id_text(self._record.record_id))
        self.duplicate.note.clear()
        self.saved.emit(result)
        self.toast.emit(tr("Saved here. Every value stays in the history"), self.undo)
        self.activate(None)
