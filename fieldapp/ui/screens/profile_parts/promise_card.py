"""Her newest promise to pay: what, for when, whether it was kept, and how she kept those before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame
from fieldapp.ui.widgets.text import Glyph, Text

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PromiseView


class PromiseCard(QFrame):
    """Amber while it is to come, green when it was kept, red when its day passed without the money."""

    def __init__(self, currency: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency, self._tone = currency, Tone.WARN
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 10, 13, 11)
        row.setSpacing(9)
        self._icon = Glyph("handshake", "warn")
        left = QVBoxLayout()
        left.addWidget(self._icon)
        left.addStretch(1)
        row.addLayout(left)
        words = QVBoxLayout()
        words.setSpacing(1)
        self._what = Text("", Type.BODY_STRONG, "warn", wrap=True)
        self._record = Text("", Type.SECONDARY, wrap=True)
        words.addWidget(self._what)
        words.addWidget(self._record)
        row.addLayout(words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What the card says; empty when it is hidden."""
        return "" if self.isHidden() else f"{self._what.text()}. {self._record.text()}"

    def show_promise(self, promise: PromiseView | None, today: Day) -> None:
        """Show the newest promise, or nothing."""
        self.setVisible(promise is not None)
        if promise is None:
            return
        amount, day = phrases.money(promise.amount, self._currency), phrases.short_day(promise.day, today)
        if promise.met:
            self._tone, said = Tone.OK, tr("Promise kept: {amount}, {day}", amount=amount, day=day)
        elif promise.day < today:
            self._tone, said = Tone.BAD, tr("Promise not kept: {amount}, {day}", amount=amount, day=day)
        else:
            self._tone, said = Tone.WARN, tr("Promise: {amount}, {day}", amount=amount, day=day)
        self._icon.set_icon("handshake", str(self._tone))
        self._what.setText(said)
        self._what.set_tone(str(self._tone))
        first = tr("Her first promise")
        kept = tr("{kept} of {made} promises kept before today", kept=promise.kept, made=promise.made)
        self._record.setText(kept if promise.made else first)
        self.setAccessibleName(self.words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.tone_colors(self._tone)
        frame = Frame(theme.qcolor(colors.soft), theme.qcolor(colors.line), 8)
        paint.box(QPainter(self), QRectF(self.rect()), frame)
