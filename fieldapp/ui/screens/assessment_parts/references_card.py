"""People who know her, each asked alone: who it is, and six questions, each with five sentences to choose from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.risk.interviews import RANGE_MAX, widest
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.anchors import REFERENCE_ITEMS, ReferenceItem
from fieldapp.ui.screens.assessment_parts.interview_card import AnswerKeys, AnswerSquares
from fieldapp.ui.screens.assessment_parts.session import CANNOT_SAY, ReferenceEntry
from fieldapp.ui.screens.assessment_parts.words import SOURCES
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, Field
from fieldapp.ui.widgets.text import Text

PARTS = (("name", mark("Name"), 4), ("relation", mark("Relation"), 4), ("years", mark("Years"), 2))
MISSED = "yes"


class ReferencesCard(Card):
    """`typed(number, part, text)` with each change; `finished` when the last one has said everything."""

    typed = Signal(int, str, str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("References"), parent, padding=18, spacing=10)
        self._entries: list[ReferenceEntry] = []
        self.at = 0
        self._place = Text("", Type.BODY, "second")
        self.head.addWidget(self._place)
        self.who = FilterChips([(str(at), tr(name)) for at, (name, _whom) in enumerate(SOURCES)])
        self.who.chosen.connect(lambda at: self.show_person(int(at)))
        self.body.addWidget(self.who)
        self._whom = Text("", Type.BODY, "second", wrap=True)
        self.body.addWidget(self._whom)
        self.body.addLayout(self._build_person())
        self.question = Text("", Type.PANEL_TITLE, wrap=True)
        self.body.addWidget(self.question)
        self.keys = AnswerKeys(columns=2)
        self.keys.chosen.connect(self._answer)
        self.keys.back.connect(self._back)
        self.body.addWidget(self.keys)
        self.squares = AnswerSquares()
        self.body.addWidget(self.squares)
        self.body.addStretch(1)

    def _build_person(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.edits: dict[str, QLineEdit] = {}
        for part, label, stretch in PARTS:
            edit = QLineEdit()
            edit.textEdited.connect(partial(self._typed, part))
            self.edits[part] = edit
            line.addWidget(Field(tr(label), edit), stretch, Qt.AlignmentFlag.AlignTop)
        self.reached = AnswerKeys([Choice("", tr("Reached")), Choice(MISSED, tr("Not reached"))], columns=2)
        self.reached.chosen.connect(lambda value: self._typed("missed", str(value)))
        column = QVBoxLayout()
        column.addWidget(Field(tr("Spoken to?"), self.reached))
        line.addLayout(column, 7)
        return line

    def show_entries(self, entries: list[ReferenceEntry]) -> None:
        self._entries = entries
        first = next((at for at, entry in enumerate(entries) if not entry.missed and entry.said.open), 0)
        self.show_person(min(first, len(entries) - 1), focus=False)

    @property
    def entry(self) -> ReferenceEntry | None:
        return self._entries[self.at] if self._entries else None

    def show_person(self, at: int, *, focus: bool = True) -> None:
        """Ask this one."""
        if not self._entries:
            return
        self.at = at
        self.who.choose(str(at))
        entry = self._entries[at]
        for part, edit in self.edits.items():
            edit.setText(getattr(entry, part))
        self.reached.set_value(entry.missed)
        self._whom.setText(tr(SOURCES[at][1]))
        self._show_question()
        if focus:
            self.take_focus()

    def _show_question(self) -> None:
        entry = self.entry
        if entry is None:
            return
        asked = entry.said.current
        done = len(entry.said.statements) - entry.said.open
        self._place.setText(tr("{done} of {total}", done=done, total=len(entry.said.statements)))
        self.squares.show_interview(entry.said)
        self.keys.setVisible(asked is not None and not entry.missed)
        self.question.setText(tr("She was not reached.") if entry.missed else tr("Everything is answered."))
        if asked is None or entry.missed:
            return
        anchored = REFERENCE_ITEMS[ReferenceItem(asked.code)]
        self.question.setText(tr("“{words}”", words=tr(anchored.question)))
        self.keys.setAccessibleName(tr(anchored.question))
        choices = [Choice(value, tr(words)) for value, words in enumerate(anchored.steps, 1)]
        self.keys.set_choices([*choices, Choice(0, tr(CANNOT_SAY))])
        self.keys.set_value(entry.said.value_of(asked.code))

    def take_focus(self) -> None:
        """To the name, or to the question where the name stands there."""
        entry = self.entry
        named = entry is not None and entry.name.strip() and self.keys.isVisibleTo(self)
        target = self.keys if named else self.edits["name"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, part: str, text: str) -> None:
        entry = self.entry
        if entry is None:
            return
        setattr(entry, part, text)
        self.typed.emit(self.at, part, text)
        if part == "missed":
            self._show_question()

    def _answer(self, value: object) -> None:
        entry = self.entry
        if entry is None or not isinstance(value, int):
            return
        code = entry.said.answer(value) if value else entry.said.skip(CANNOT_SAY)
        if code is None:
            return
        self.typed.emit(self.at, f"i{code}", entry.said.mark_of(code))
        self._show_question()
        if entry.said.current is not None:
            self.keys.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.at < 2 or (self.at == 2 and self._far_apart):
            self.show_person(self.at + 1)
        else:
            self.finished.emit()

    @property
    def _far_apart(self) -> bool:
        """Whether the three lie so far apart on a question that one more is asked."""
        return widest([entry.reference() for entry in self._entries[:3]]) >= RANGE_MAX

    def _back(self) -> None:
        if self.entry is not None:
            self.entry.said.back()
            self._show_question()
