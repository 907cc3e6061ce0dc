"""What the figures say: what she can carry, how the loan stands against it, and what it costs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.services.appraisal.words import percent
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.ui import messages, phrases
from fieldapp.ui.charts.cash_months import CashMonths, CashYear
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.notices import InlineMessage


class Sentences(Card):
    """Sentences with a mark each."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent, spacing=5)
        self._lines: list[InlineMessage] = []

    def say(self, sentences: Sequence[tuple[Tone, str]]) -> None:
        while len(self._lines) < len(sentences):
            self._lines.append(InlineMessage())
            self.body.addWidget(self._lines[-1])
        for line in self._lines[len(sentences) :]:
            line.say(Tone.MUTE, "")
        for line, (tone, words) in zip(self._lines, sentences, strict=False):
            line.say(tone, words)


class AppraisalPart(QWidget):
    """Two columns: capacity, stress and cross-checks; the offer and what stands in the way."""

    def __init__(self, money: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = money
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
            row.addLayout(column, 1)
        year = Card(tr("Left in each month"))
        self.year = CashMonths(tr("Left in each month"), self._money)
        year.body.addWidget(self.year)
        self.capacity = Sentences(tr("What she can carry"))
        self.stress = Sentences(tr("If something goes wrong"))
        for card in (year, self.capacity, self.stress):
            left.addWidget(card)
        left.addStretch(1)
        offer = Card(tr("The offer"))
        self.offer = Facts()
        offer.body.addWidget(self.offer)
        self.fits, self.way = Sentences(tr("The amount that fits")), Sentences(tr("In the way"))
        self.checks = Sentences(tr("Cross-checks"))
        for card in (offer, self.fits, self.way, self.checks):
            right.addWidget(card)
        right.addStretch(1)

    def show_live(self, found: LiveAppraisal) -> None:
        shown, grid = found.shown, found.shown.grid
        installment = shown.installment if found.offer else 0
        self.year.show_year(CashYear(grid.months, grid.left, installment, grid.tightest))
        if not found.known:
            self.capacity.say([(Tone.MUTE, tr("No income is written yet. Fill in household or business."))])
            self.stress.say([(Tone.MUTE, tr("Nothing can be said without income and a loan."))])
        else:
            binding = Tone.OK if not installment or installment <= shown.capacity.limit else Tone.BAD
            self.capacity.say(
                [*((Tone.MUTE, words) for words in shown.reasons[:-1]), (binding, shown.reasons[-1]),
                 *((Tone.WARN, words) for words in shown.warnings)]
            )  # fmt: skip
            stressed = [
                (Tone.OK if one.ok else Tone.WARN, tr("{case}: {sentence}", case=one.case, sentence=one.sentence))
                for one in shown.stress
            ]
            self.stress.say(stressed if installment else [(Tone.MUTE, tr("Choose a loan and an amount first."))])
        tones = {True: Tone.OK, False: Tone.WARN, None: Tone.MUTE}
        checks = [(tones[check.ok], check.sentence) for check in shown.checks]
        self.checks.say(checks or [(Tone.MUTE, tr("Sales, goods and growth were not asked yet."))])
        self._show_offer(found)
        fitting = found.fitting.sentence if found.fitting else tr("Nothing can be said without income and a loan.")
        self.fits.say([(Tone.INFO if found.fitting else Tone.MUTE, fitting)])
        ways = [(Tone.WARN, messages.text(why)) for why in found.why_not]
        self.way.say(
            ways
            or [
                (Tone.OK if found.offer else Tone.MUTE, tr("Nothing stands in the way ({policy})", policy=shown.policy))
            ]
        )

    def _show_offer(self, found: LiveAppraisal) -> None:
        offer, money, fact = found.offer, self._money, self.offer.set_fact
        rows = offer.rows if offer else ()
        fact(tr("Installment"), money(rows[0].total) if rows else "—")
        fact(tr("How many"), phrases.joined(f"{len(rows)}", offer.product.rhythm) if offer else "—")
        days = "—"
        if rows:
            first, last = phrases.full_day(rows[0].day), phrases.full_day(rows[-1].day)
            days = tr("{first} to {last}", first=first, last=last)
        fact(tr("From, to"), days)
        fact(tr("In her hand"), money(offer.in_hand) if offer else "—")
        fact(tr("It costs her"), money(offer.cost) if offer else "—")
        fact(tr("Rate a year (APR)"), percent(offer.apr) if offer and offer.apr is not None else "—")
        fact(tr("Effective rate"), percent(offer.eir) if offer and offer.eir is not None else "—")

    def _money(self, minor: int) -> str:
        return phrases.money(minor, self._currency)
