"""Money that the office would keep aside: said before it is recorded, and recorded only when it is meant."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.ui import messages
from fieldapp.ui.widgets.dialog import Dialog

TITLES = {
    Reason.DUPLICATE_COLLECTION: mark("Record a second receipt?"),
    Reason.SAME_SAVINGS_TODAY: mark("Record it a second time?"),
    Reason.OVERPAID: mark("More than is left?"),
    Reason.CLOSED_LOAN: mark("The loan is closed. Record it all the same?"),
}
OTHERWISE = mark("Record it all the same?")


class DoubtDialog(Dialog):
    """Enter goes back, because that is the safe way; recording is a button of its own."""

    pay_off = Signal()
    save_rest = Signal()

    def __init__(self, rejection: Rejection, parent: QWidget) -> None:
        title = tr(TITLES.get(rejection.reason, OTHERWISE))
        super().__init__(parent, title, messages.text(rejection))
        back = self.add_back(tr("Look again"))
        self._back = back
        if rejection.reason is Reason.OVERPAID:
            other = self.add_other(tr("Take only what is left"), "hand-coins")
            other.clicked.connect(self._pay_off)
            rest = self.add_other(tr("Rest into savings"), "piggy-bank")
            rest.clicked.connect(self._save_rest)
        self.record = self.add_main(tr("Record it"), "check")

    def first_focus(self) -> QWidget:
        return self._back

    def _save_rest(self) -> None:
        self.reject()
        self.save_rest.emit()

    def _pay_off(self) -> None:
        self.reject()
        self.pay_off.emit()
