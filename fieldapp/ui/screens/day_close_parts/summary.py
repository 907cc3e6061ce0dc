"""A day that is closed: its figures, what was counted, handed over and kept; nothing to type."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.services.cash.view import CashDayView
from fieldapp.ui import phrases
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.text import Text


class DaySummary(QWidget):
    """Two cards: the sums of the day, and the count with what left her hands."""

    def __init__(self, currency: Currency) -> None:
        super().__init__()
        self._currency = currency
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(11)
        self._cards: list[QWidget] = []

    def show_day(self, day: CashDayView) -> None:
        """Made anew: a day is closed once, and seldom again."""
        for card in self._cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._sums(day), self._count(day)]
        for card in self._cards:
            self._row.addWidget(card, 1)

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._currency)

    def _sums(self, day: CashDayView) -> QWidget:
        card, facts = Card(tr("The day")), Facts()
        if (figures := day.figures) is not None:
            for label, amount in (
                (tr("Brought from before"), figures.brought),
                (tr("Came in"), figures.received),
                (tr("Paid out"), figures.paid_out),
                (tr("Drawn"), figures.drawn),
                (tr("Handed over"), figures.handed_in),
            ):
                facts.set_fact(label, self._money(amount))
            tone = "warn" if figures.difference else "ok"
            facts.set_fact(tr("Difference (counted less recorded)"), self._money(figures.difference), tone)
            facts.add_rule()
            facts.set_fact(tr("Stays over night"), self._money(figures.kept))
        if day.late:
            facts.set_fact(tr("Came after the day was closed"), self._money(day.late), "warn")
        card.body.addWidget(facts)
        for words in _remarks(day):
            card.body.addWidget(Text(words, Type.SECONDARY, "second", wrap=True))
        card.body.addStretch(1)
        return _top(card)

    def _count(self, day: CashDayView) -> QWidget:
        card, facts = Card(tr("Counted")), Facts(spacing=4)
        if day.count is not None:
            for note in day.count.pieces:
                label = f"{self._money(note.value)} × {note.count}"
                facts.set_fact(label, self._money(note.value * note.count))
            facts.add_rule()
            facts.set_fact(tr("Together"), self._money(day.count.total))
        for number, item in enumerate(day.transfers, 1):
            way = tr("Handed over") if item.amount > 0 else tr("Drawn")
            slip = tr("slip {number}", number=item.reference) if item.reference else ""
            label = phrases.joined(f"{number}. {way}, {item.place}", slip, tr("with photo") if item.photos else "")
            if item.counted is None:
                words = tr("not counted there yet")
            elif item.counted == abs(item.amount):
                words = tr("{name} counted the same", name=item.verifier)
            else:
                words = tr("{name} counted {amount}", name=item.verifier, amount=self._money(item.counted))
            facts.set_fact(label, phrases.joined(self._money(abs(item.amount)), words))
        card.body.addWidget(facts)
        card.body.addStretch(1)
        return _top(card)


def _remarks(day: CashDayView) -> list[str]:
    lines = [tr("Closed by {name}", name=day.closed_by)]
    if day.witness:
        lines = [tr("Closed by {name}, counted together with {witness}", name=day.closed_by, witness=day.witness)]
    if day.count and day.count.reason:
        lines.append(tr("Why it differs: {reason}", reason=day.count.reason))
    if day.kept_reason:
        lines.append(tr("Why so much stays: {reason}", reason=day.kept_reason))
    if day.reopened:
        lines.append(tr("It was opened again before: {reason}", reason=day.reopen_reason))
    return lines


def _top(card: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    column.addStretch(1)
    return whole
