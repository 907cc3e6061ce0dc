"""Step 2: the count by notes, and one sum for whatever has no line of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.cash.view import CashDayView
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.day_close_parts.note_count import LOOSE, NoteCount
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Text


class CountCard(Card):
    """`typed`: the count on screen is another one than the kept one. `dirty` until it is kept."""

    typed = Signal()

    def __init__(self, currency: Currency) -> None:
        super().__init__(tr("2  Count"))
        self._currency = currency
        self.dirty = False
        self.notes = NoteCount(currency)
        self.notes.changed.connect(self._typed)
        self.body.addWidget(self.notes)
        self.loose = MoneyEdit(currency)
        self.loose.textEdited.connect(lambda _text: self._typed())
        self.loose_field = Field(tr("Anything else, as one sum"), self.loose)
        self.notes.finished.connect(lambda: self.loose.setFocus(Qt.FocusReason.TabFocusReason))
        self.body.addWidget(self.loose_field)
        line = QHBoxLayout()
        line.addWidget(Text(tr("Counted"), Type.BODY_STRONG))
        line.addStretch(1)
        self.total = Text("", Type.BIG_NUMBER)
        line.addWidget(self.total)
        self.body.addLayout(line)
        self.remark = InlineMessage()
        self.body.addWidget(self.remark)

    def fill(self, counted: Mapping[int, int], *, dirty: bool) -> None:
        """Show a count; `dirty` where it is not kept yet."""
        self.dirty = dirty
        self.notes.show_counted(counted)
        self.loose.set_amount(counted.get(LOOSE) or None)
        self._show_total()

    def show_day(self, day: CashDayView, time_zone: str, *, opening: bool) -> None:
        """What has become of the count."""
        self.set_title(tr("2  Count what you begin with") if opening else tr("2  Count"))
        if self.dirty:
            self.remark.say(Tone.DRAFT, tr("Typed, not kept yet. Ctrl+Enter keeps it."))
        elif any(block.kind == "moved" for block in day.blocks):
            self.remark.say(Tone.WARN, tr("Money moved after the count. Count again."))
        elif day.count is not None:
            at = phrases.clock(day.count.at_ms, time_zone)
            self.remark.say(Tone.OK, tr("Kept at {time}. Type to count again.", time=at))
        else:
            self.remark.say(Tone.MUTE, tr("Enter goes down. An empty line is none of that note."))

    def counted(self) -> dict[int, int]:
        """Value -> pieces; LOOSE stands for the sum of the rest."""
        counted = self.notes.counted()
        if loose := self._loose_sum():
            counted[LOOSE] = counted.get(LOOSE, 0) + loose
        return counted

    def wrong(self) -> bool:
        """Tell whether the sum of the rest is no amount, and say so at its field."""
        typed = self.loose.parsed() if self.loose.text().strip() else 0
        if isinstance(typed, Rejection):
            self.loose_field.set_problem(messages.text(typed))
            self.loose.setFocus()
        return isinstance(typed, Rejection)

    def _loose_sum(self) -> int:
        typed = self.loose.parsed() if self.loose.text().strip() else 0
        return typed if isinstance(typed, int) else 0

    def _typed(self) -> None:
        self.dirty = True
        self.loose_field.set_problem("")
        self._show_total()
        self.typed.emit()

    def _show_total(self) -> None:
        self.total.setText(phrases.money(self.notes.total() + self._loose_sum(), self._currency))
