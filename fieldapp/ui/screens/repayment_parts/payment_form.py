"""The left half of a page that takes one payment: whose, how much, how it was paid, and a note."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower.people import PersonRow
from fieldapp.ui import messages, phrases, theme
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit
from fieldapp.ui.widgets.text import Elided
from fieldapp.ui.widgets.visible import show_if

METHODS = (
    Choice(Method.CASH, mark("Cash"), "banknote"),
    Choice(Method.MOBILE_MONEY, mark("Mobile money"), "smartphone"),
    Choice(Method.BANK, mark("Bank"), "landmark"),
    Choice(Method.CHEQUE, mark("Cheque"), "file-text"),
)


class PaymentForm(QWidget):
    """Three cards: the amount, what it does (`facts`), how it was paid. `edited`: the receipt would read differently.

    A subclass adds its own question above the amount in `add_question` and fills `facts` in `show_effect`.
    """

    edited = Signal()

    def __init__(self, currency: Currency, titles: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        amount_label, effect_title = titles
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._build_amount(amount_label))
        self.effect = Card(effect_title)
        self.facts = Facts(spacing=5)
        self.effect.body.addWidget(self.facts)
        column.addWidget(self.effect)
        column.addWidget(self._build_how())
        column.addStretch(1)

    # building

    def _build_amount(self, label: str) -> Card:
        card = Card()
        self._about = Elided("", Type.BODY, "second")
        card.body.addWidget(self._about)
        self.add_question(card)
        self.amount = _Amount(self._currency)
        self.amount.setFont(theme.font(Type.LARGE_INPUT))
        self.amount.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(36)}px; }}")
        self.amount.amount_changed.connect(self._typed)
        self.amount.entered.connect(lambda: self.method.setFocus(Qt.FocusReason.TabFocusReason))
        self.amount_field = Field(label, self.amount)
        card.body.addWidget(self.amount_field)
        return card

    def _build_how(self) -> Card:
        card = Card()
        self.method = ChoiceKeys([method.said for method in METHODS], columns=4)
        self.method.set_value(Method.CASH)
        self.method.chosen.connect(lambda _value: self.edited.emit())
        card.body.addWidget(Field(tr("How it was paid"), self.method, aside=tr("keys 1 to 4")))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.payer, self.note = QLineEdit(), QLineEdit()
        for edit in (self.payer, self.note):
            edit.setMaxLength(200)
        self.payer_field = Field(tr("Paid by, if somebody else"), self.payer)
        row.addWidget(self.payer_field, 1)
        row.addWidget(Field(tr("Note"), self.note), 1)
        card.body.addLayout(row)
        return card

    # what a subclass fills in

    def add_question(self, card: Card) -> None:
        """What is asked above the amount; nothing unless a subclass asks."""

    def show_effect(self) -> None:
        """Fill `facts` with what the amount does."""

    # what is shown

    def show_person(self, person: PersonRow, *, asks_payer: bool = True) -> None:
        """A new payment of this person; everything typed before is gone."""
        self._about.setText(phrases.joined(person.name, person.code, person.group_name, person.center_name))
        self.method.set_value(Method.CASH)
        self.payer.clear()
        self.note.clear()
        show_if(self.payer_field, asks_payer)

    def focus(self) -> None:
        """The cursor where typing starts."""
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    # what is typed

    def set_amount(self, amount: int | None) -> None:
        self.amount.set_amount(amount, select=True)

    def parsed(self) -> int | Rejection:
        """The amount in minor units, or what is wrong with it."""
        return self.amount.parsed()

    @property
    def typed(self) -> int:
        """The amount in minor units, 0 while none is typed."""
        amount = self.parsed()
        return amount if isinstance(amount, int) else 0

    @property
    def chosen_method(self) -> Method:
        """How it was paid."""
        method = self.method.value
        return method if isinstance(method, Method) else Method.CASH

    def _typed(self) -> None:
        self.amount_field.set_problem("")
        self.show_effect()
        self.edited.emit()

    def blame(self, rejection: Rejection) -> None:
        """Say at the amount what is wrong with it."""
        self.amount_field.set_problem(messages.text(rejection))
        self.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        self.amount.selectAll()

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._currency)


class _Amount(MoneyEdit):
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
