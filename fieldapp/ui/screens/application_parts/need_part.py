"""The first part: which loan, how much, how long, what for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.loan.application import LoanPurpose
from fieldapp.domain.money import Currency
from fieldapp.domain.words import tr
from fieldapp.services.choices import WORDS, choice_words
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.services.loan.products import ProductCard
from fieldapp.ui import phrases
from fieldapp.ui.screens.application_parts.session import WISH, FileSession
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit, NoteEdit, keys_of


class NeedPart(QWidget):
    """Writes each field into the session as it is typed."""

    def __init__(self, session: FileSession, money: Currency, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._money = session, money
        self._products: dict[str, ProductCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        card = Card(tr("What she asks for"), spacing=12)
        self.product = ChoiceKeys((), columns=2)
        self.product.chosen.connect(self._chosen)
        self.fields = {"product": Field(tr("Which loan"), self.product)}
        card.body.addWidget(self.fields["product"])
        row = QHBoxLayout()
        row.setSpacing(12)
        self.amount, self.count = MoneyEdit(money), QLineEdit()
        self.amount.textEdited.connect(lambda text: self._typed("amount", text))
        self.count.textEdited.connect(lambda text: self._typed("installments", text))
        self.fields["amount"] = Field(tr("Amount"), self.amount)
        self.fields["installments"] = Field(tr("Installments"), self.count)
        row.addWidget(self.fields["amount"], 2)
        row.addWidget(self.fields["installments"], 1)
        card.body.addLayout(row)
        self.purpose = ChoiceKeys(
            [Choice(str(int(one)), choice_words(LoanPurpose(one))) for one in WORDS[LoanPurpose]], columns=5
        )
        self.purpose.chosen.connect(lambda value: self._typed("purpose", str(value)))
        self.fields["purpose"] = Field(tr("What the money is for"), self.purpose, aside=tr("keys 1 to 9"))
        card.body.addWidget(self.fields["purpose"])
        self.note = NoteEdit(2)
        self.note.textChanged.connect(lambda: self._typed("note", self.note.toPlainText()))
        self.fields["note"] = Field(tr("What exactly"), self.note)
        card.body.addWidget(self.fields["note"])
        column.addWidget(card)
        column.addStretch(1)

    def show_file(self, file: LoanFile) -> None:
        products = file.form.products if file.form else (file.view.product,) if file.view and file.view.product else ()
        self._products = {id_text(card.product_id): card for card in products}
        made = [Choice(key, phrases.joined(card.name, card.rhythm)) for key, card in self._products.items()]
        self.product.set_choices(made)
        self.fields["product"].set_aside(keys_of(len(made)))
        self.show_cells()

    def show_cells(self) -> None:
        """Show the texts of the session where they differ; the one being typed stays."""
        text = self._session.text
        self.product.set_value(text(WISH, "product") or None)
        self.purpose.set_value(text(WISH, "purpose") or None)
        for edit, name in ((self.amount, "amount"), (self.count, "installments")):
            if edit.text() != text(WISH, name) and not (edit.hasFocus() and edit.isModified()):
                edit.setText(text(WISH, name))
        if self.note.toPlainText() != text(WISH, "note"):
            self.note.setPlainText(text(WISH, "note"))
        for control in (self.product, self.amount, self.count, self.purpose, self.note):
            control.setEnabled(not self._session.read_only)
        self._show_limits()

    def _show_limits(self) -> None:
        card = self._products.get(self._session.text(WISH, "product"))
        if card is None:
            return
        limits = card.limits
        least, most = (phrases.money(minor, self._money) for minor in (limits.principal_from, limits.principal_to))
        between = ""
        if limits.principal_from and limits.principal_to:
            between = tr("from {least} to {most}", least=least, most=most)
        elif limits.principal_to:
            between = tr("to {most}", most=most)
        elif limits.principal_from:
            between = tr("from {least}", least=least)
        if not self.fields["amount"].problem:
            self.fields["amount"].set_hint(between)
        if not self.fields["installments"].problem:
            self.fields["installments"].set_hint(card.rhythm)

    def _chosen(self, value: object) -> None:
        card = self._products[str(value)]
        self._session.change("Which loan", WISH, {"product": str(value), "installments": str(card.installments)})
        self.fields["product"].set_problem("")
        self.amount.setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self, name: str, text: str) -> None:
        if text != self._session.text(WISH, name):
            self._session.change("Typing", WISH, {name: text})
            self.fields[name].set_problem("")

    def start(self) -> None:
        first = self.amount if self._session.text(WISH, "product") else self.product
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def ids(file: LoanFile) -> tuple[Id, Id]:
        """The application and its borrower."""
        return file.application_id, file.borrower_id
