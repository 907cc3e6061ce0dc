"""How the money of a loan is paid out: cash from the bag, or a transfer with its number."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.words import mark, tr
from fieldapp.services.loan.hand_over import REFERENCE_MAX
from fieldapp.ui.screens.people_parts.filter_chips import FilterChips
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.marks import KeyCap

WAYS = {
    Method.CASH: mark("Cash"),
    Method.BANK: mark("Bank"),
    Method.MOBILE_MONEY: mark("Mobile money"),
    Method.CHEQUE: mark("Cheque"),
}


class WayCard(Card):
    """`changed` when another way was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How it is paid out"), parent)
        self.head.addWidget(KeyCap("M"))
        self.chips = FilterChips([(str(int(way)), tr(words)) for way, words in WAYS.items()])
        self.chips.setAccessibleName(tr("How it is paid out"))
        self.chips.chosen.connect(lambda _key: self._chosen())
        self.body.addWidget(self.chips)
        self.number = QLineEdit()
        self.number.setMaxLength(REFERENCE_MAX)
        self.field = Field(tr("Number of the transfer or cheque"), self.number)
        self.number.textEdited.connect(lambda _text: self.field.set_problem(""))
        self.field.hide()
        self.body.addWidget(self.field)

    @property
    def method(self) -> Method:
        return Method(int(self.chips.value))

    @property
    def reference(self) -> str:
        return self.number.text().strip() if self.method is not Method.CASH else ""

    def start_anew(self) -> None:
        self.chips.choose(str(int(Method.CASH)))
        self.number.clear()
        self.field.set_problem("")
        self.field.hide()
        self.setEnabled(True)

    def next_way(self) -> None:
        """M: the next way."""
        ways = list(WAYS)
        self.chips.press(str(int(ways[(ways.index(self.method) + 1) % len(ways)])))

    def refuse(self) -> bool:
        """Say that the number is missing; False where nothing is."""
        lacking = self.method is not Method.CASH and not self.reference
        if lacking:
            self.field.set_problem(tr("Write the number of the transfer, so that the office finds it."))
            self.number.setFocus()
        return lacking

    def _chosen(self) -> None:
        self.field.setVisible(self.method is not Method.CASH)
        self.changed.emit()
