"""What she saved over time, as a line; the movements one by one are in her passbook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr
from fieldapp.services.money import ledger
from fieldapp.ui import phrases, tasks
from fieldapp.ui.charts.savings_line import Movement, SavingsLine, movements
from fieldapp.ui.errors import Fault
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.marks import KeyCap
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.domain.ids import Id
    from fieldapp.services.borrower.people import Profile
    from fieldapp.services.desk import Desk


class SavingsCard(Card):
    """Read when it is shown, behind the page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Savings"), parent)
        self._desk = desk
        self._whose: Id | None = None
        self._held = Text("", Type.BODY_STRONG)
        self.head.addWidget(self._held)
        self.head.addWidget(KeyCap("B"))
        self.line = SavingsLine(tr("Savings over time"), partial(phrases.money, currency=desk.currency))
        self.line.setMinimumHeight(self.line.sizeHint().height())
        self.body.addWidget(self.line)

    def show_profile(self, profile: Profile) -> None:
        """Show a person's balance, and the line as soon as it is read."""
        self._held.setText(phrases.money(profile.savings_balance, self._desk.currency))
        borrower = self._whose = profile.person.borrower_id
        tasks.run(partial(_moved, self._desk, borrower), partial(self._show, borrower), self._unread, self)

    def _show(self, borrower: Id, found: tuple[Movement, ...]) -> None:
        if borrower == self._whose:
            self.line.show_movements(found)

    def _unread(self, _fault: Fault) -> None:
        """The balance stands there all the same; what is wrong with the disk is told by the page."""


def _moved(desk: Desk, borrower: Id) -> tuple[Movement, ...]:
    return movements(ledger.passbook(desk, borrower), ledger.savings_before(desk, borrower))
