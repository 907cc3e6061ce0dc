"""The conflict inbox: people choose values, not files; what one side alone changed has merged by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.ids import NO_ID, id_text
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services import drafts
from fieldapp.services.oversight import conflicts, settled
from fieldapp.services.oversight.conflicts import ConflictRecord, Resolve, Verdict
from fieldapp.services.oversight.settled import Decided, Week
from fieldapp.ui import messages, phrases, tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.conflicts_parts.choices import ChoiceSession, Side
from fieldapp.ui.screens.conflicts_parts.duplicate import DuplicatePanel
from fieldapp.ui.screens.conflicts_parts.head import RecordHead
from fieldapp.ui.screens.conflicts_parts.record_list import RecordList
from fieldapp.ui.screens.conflicts_parts.table import Sides, ThreeWayTable
from fieldapp.ui.screens.conflicts_parts.week_list import WeekList
from fieldapp.ui.screens.conflicts_parts.words import ICONS, WHOLE, kind_words
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row
from fieldapp.ui.widgets.text import Elided, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result

FORM = "conflict"
Loaded = tuple[tuple[ConflictRecord, ...], dict[str, dict[str, str]], Week]


def load(desk: Desk) -> Loaded:
    """The open conflicts, and for each the choices that were made before and not saved."""
    records = conflicts.open_conflicts(desk)
    kept = {id_text(record.record_id): drafts.recall(desk, FORM, id_text(record.record_id)) for record in records}
    return records, kept, settled.settled_this_week(desk)


class ConflictsScreen(Screen):
    """The list of records at the left, the fields of one at the right."""

    name = "conflicts"
    title = mark("Conflicts")
    nouns = frozenset({"inbox", "people"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._sessions: dict[str, ChoiceSession] = {}
        self._records: tuple[ConflictRecord, ...] = ()
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 10, 14, 10)
        page.setSpacing(8)
        page.addLayout(self._build_head())
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self.empty = EmptyState("git-merge", tr("No conflicts. Nothing waits for a decision here."), tr("See the week"))
        self.empty.on_press(self._see_week)
        self._skeleton = Skeleton()
        for widget in (self._skeleton, self.empty, self._build_body()):
            self._stack.addWidget(widget)
        page.addWidget(self._stack, 1)

    # building

    def _build_head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Text(tr("Conflicts"), Type.PAGE_TITLE))
        self._subtitle = Elided("", Type.BODY, "second")
        line.addWidget(self._subtitle, 1)
        self._place = Text("", Type.SECONDARY_STRONG, "second")
        line.addWidget(self._place)
        self._previous = Button(tr("Previous"), icon="chevron-up", keys="P")
        self._next = Button(tr("Next"), icon="chevron-down", keys="N")
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))
        line.addWidget(self._previous)
        line.addWidget(self._next)
        return line

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
        parts = (Part(left, 268), Part(self._card, tall=True))
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
        card.body.addWidget(self._main, 1)
        card.body.addWidget(self._build_foot())
        return card

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        line = QHBoxLayout()
        line.setContentsMargins(12, 7, 12, 7)
        line.setSpacing(10)
        column.addLayout(line)
        later = Button(tr("Decide later"), Look.GHOST, "clock")
        later.clicked.connect(lambda: self._step(1))
        line.addWidget(later)
        line.addStretch(1)
        self._missing = Text("", Type.SECONDARY, "warn")
        line.addWidget(self._missing)
        self._save = Button(tr("Save result"), Look.PRIMARY, "check", "Ctrl+Return")
        self._save.clicked.connect(self._save_result)
        line.addWidget(self._save)
        return self._foot

    # the page contract

    def page_actions(self) -> list[Action]:
        if self._record is not None and self._record.kind in WHOLE:
            return [*self._whole_actions(self._record), *self._record_actions()]
        table, every = self.table, self._pick_all
        return [
            _shown("field", tr("Next field"), "Up Down", tr("field")),
            _shown("mine", tr("Take this laptop's value"), "Left", tr("mine")),
            _shown("office", tr("Take the office's value"), "Right", tr("office")),
            Action(
                "conflict.other", tr("Type another value"), table.start_typing, "E", "pencil", tr("type another value")
            ),
            Action(
                "conflict.before",
                tr("Keep the one from before"),
                partial(table.pick, "before"),
                "B",
                "",
                tr("keep before"),
            ),
            Action("conflict.all_mine", tr("All mine"), partial(every, "mine"), "Ctrl+1", "laptop"),
            Action("conflict.all_office", tr("All office"), partial(every, "office"), "Ctrl+2", "building-2"),
            Action("conflict.save", tr("Save result"), self._save_result, "Ctrl+Return", "check", tr("save")),
            *self._record_actions(),
        ]

    def _record_actions(self) -> list[Action]:
        return [
            Action("conflict.next", tr("Next record"), partial(self._step, 1), "N", "chevron-down", tr("next record")),
            Action("conflict.previous", tr("Previous record"), partial(self._step, -1), "P", "chevron-up"),
        ]

    def _whole_actions(self, record: ConflictRecord) -> list[Action]:
        why = self._why_not_decide
        return [
            Action(f"conflict.{one.verdict}", one.words, partial(self._decide, one.verdict), one.key, one.icon,
                   one.words.lower(), why_not=why)
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

    def _show(self, loaded: Loaded) -> None:
        self._records, kept, week = loaded
        self.week.show_week(week)
        self.empty.say(_nothing_open(week))
        self._skeleton.stop()
        self.banner.hide()
        self._sessions = {
            key: self._session_of(record, kept.get(key, {}))
            for key, record in ((id_text(record.record_id), record) for record in self._records)
        }
        self._stack.setCurrentIndex(2 if self._records else 1)
        self._card.setVisible(bool(self._records))
        says = tr_n(
            "{n} record was changed here and at the office. Nothing is lost: every value stays in the history.",
            "{n} records were changed here and at the office. Nothing is lost: every value stays in the history.",
            len(self._records),
        )
        self._subtitle.setText(says if self._records else "")
        for button in (self._previous, self._next):
            button.setVisible(len(self._records) > 1)
        wanted = id_text(self.argument) if isinstance(self.argument, bytes) else None
        self.list.set_rows([self._row(record) for record in self._records], wanted)
        if self.list.current is not None:
            self._open_row(self.list.current)
        else:
            self._place.setText("")

    def _session_of(self, record: ConflictRecord, kept: dict[str, str]) -> ChoiceSession:
        """Choices of this sitting win over the kept ones; fields that are no longer open drop out."""
        here = self._sessions.get(id_text(record.record_id))
        return ChoiceSession(record, {**kept, **(here.marks() if here else {})})

    def _row(self, record: ConflictRecord) -> Row:
        latest = max((max(value.mine_ms, value.office_ms) for value in record.values), default=0)
        ago = tr("{span} ago", span=phrases.span(self.desk.clock.now_ms() - latest)) if latest else ""
        duplicate = record.kind in WHOLE
        open_values = tr_n("{n} value to choose", "{n} values to choose", len(record.values))
        what = record.subtitle if duplicate else phrases.joined(kind_words(record.kind), open_values)
        who = phrases.joined(
            tr("{name} decides", name=record.decider) if not record.may_decide else self._who(record), ago
        )
        return Row(
            key=id_text(record.record_id),
            title=record.title,
            subtitle=f"{what}\n{who}",
            icon=ICONS.get(record.kind, "file-text"),
            icon_tone=Tone.INFO,
            count=0 if duplicate else len(record.values),
            subtitle_tone="info" if duplicate else "warn",
        )

    def _who(self, record: ConflictRecord) -> str:
        first = record.values[0] if record.values else None
        if first is None:
            return ""
        names = [tr("You") if name == self.desk.me.name else name for name in (first.mine_by, first.office_by) if name]
        return " and ".join(dict.fromkeys(names))

    @property
    def _record(self) -> ConflictRecord | None:
        row = self.list.current
        return next((r for r in self._records if row and id_text(r.record_id) == row.key), None)

    @property
    def session(self) -> ChoiceSession | None:
        """The choices of the record on screen."""
        return self._sessions.get(str(self.list.current.key)) if self.list.current else None

    def _open_row(self, _row: Row) -> None:
        record, session = self._record, self.session
        if record is None or session is None:
            return
        place = [r.key for r in self.list.rows].index(id_text(record.record_id)) + 1
        self._place.setText(tr("{number} of {count}", number=place, count=len(self._records)))
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
            self.table.show_session(session, self._sides(record))
        self._show_who_decides(record)
        self._show_progress()
        (self.list if duplicate else self.table).setFocus(Qt.FocusReason.OtherFocusReason)
        self.actions_changed.emit()

    def _show_who_decides(self, record: ConflictRecord) -> None:
        if record.may_decide:
            self._read_only.hide()
            return
        self._read_only.say(Tone.MUTE, tr("{name} decides this. Both values are kept until then.", name=record.decider))

    def _sides(self, record: ConflictRecord) -> Sides:
        mine = max(record.values, key=lambda value: value.mine_ms)
        office = max(record.values, key=lambda value: value.office_ms)
        when = partial(phrases.moment, today=self.desk.clock.today(), time_zone=self.desk.time_zone)
        own = mine.mine_by == self.desk.me.name
        return Sides(
            tr("This laptop (you)") if own else tr("This laptop ({name})", name=mine.mine_by),
            when(mine.mine_ms),
            tr("Office ({name})", name=office.office_by),
            when(office.office_ms),
        )

    def _show_progress(self) -> None:
        session = self.session
        if session is None:
            return
        choosable = session.record.kind not in WHOLE
        self.head.show_progress(session.chosen, len(session.record.values) if choosable else 0)
        missing = tr_n("{n} value still to choose", "{n} values still to choose", session.missing)
        self._missing.setText(missing if session.missing else "")

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

    def _resolved(self, result: Result) -> None:
        if isinstance(result, Rejection):
            self.banner.say(Tone.WARN, messages.text(result))
            return
        self.duplicate.note.clear()
        self.saved.emit(result)
        self.toast.emit(tr("Saved here. Every value stays in the history"), None)
        self.activate(None)


def _nothing_open(week: Week) -> str:
    if not week.merged:
        return tr("No conflicts. Nothing waits for a decision here.")
    return tr_n(
        "No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.",
        "No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.",
        len(week.merged),
    )


def _shown(name: str, text: str, keys: str, hint: str) -> Action:
    """A key that the table itself takes, said in the bottom bar."""
    return Action(f"conflict.{name}", text, keys=keys, hint=hint, bound=False, in_palette=False)
