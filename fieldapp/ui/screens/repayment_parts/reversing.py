"""From X to a reversed receipt: the question, the supervisor where one is needed, the service, the answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr
from fieldapp.services import second_person
from fieldapp.services.desk import Saved
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import messages, tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.repayment_parts.agree_dialog import AgreeDialog
from fieldapp.ui.screens.repayment_parts.reverse_dialog import ReverseDialog
from fieldapp.ui.screens.repayment_parts.till import Undoing, reverse_lines, take_back_of

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


@dataclass(frozen=True)
class _Over:
    """It is more than she may alone; who could agree here."""

    rejection: Rejection
    here: tuple[tuple[Id, str], ...]


class Reversing(QObject):
    """Asks for one receipt at a time."""

    reversed = Signal(object, str)
    """The Saved, and the number of the receipt."""
    waits = Signal(object, str)
    """The same, where a supervisor decides first; the receipt stands meanwhile."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask(self, op_id: Id, first_line: int, receipt: ReceiptView) -> None:
        """Ask what and why; nothing happens before Reverse is pressed."""
        what = take_back_of(op_id, first_line, receipt)
        dialog = ReverseDialog(receipt.number, what, self._desk.currency, self._page)
        dialog.finished.connect(dialog.deleteLater)

        def wanted(lines: list[int], reason: str) -> None:
            undoing = Undoing(op_id, tuple(lines), reason)
            tasks.run(lambda: self._try(undoing), lambda result: done(undoing, result), failed, owner=dialog)

        def done(undoing: Undoing, result: Saved | Rejection | _Over) -> None:
            if isinstance(result, Rejection):
                dialog.refuse(result)
                return
            dialog.accept()
            if isinstance(result, _Over):
                self._agree(undoing, result, receipt.number)
            else:
                self.reversed.emit(result, receipt.number)

        def failed(fault: Fault) -> None:
            dialog.release(fault.sentence)

        dialog.wanted.connect(wanted)
        dialog.ask()

    def _try(self, undoing: Undoing) -> Saved | Rejection | _Over:
        """Off the UI thread."""
        result = reverse_lines(self._desk, undoing)
        if isinstance(result, Rejection) and result.reason is Reason.REVERSAL_OVER_LIMIT:
            return _Over(result, second_person.supervisors_here(self._desk))
        return result

    def _agree(self, undoing: Undoing, over: _Over, number: str) -> None:
        dialog = AgreeDialog(messages.text(over.rejection), over.here, self._page)
        dialog.finished.connect(dialog.deleteLater)

        def agreed(user: Id, secret: str) -> None:
            def work() -> Saved | Rejection:
                refused = second_person.signed(self._desk, user, secret)
                return refused or reverse_lines(self._desk, replace(undoing, approver=user))

            def done(result: Saved | Rejection) -> None:
                if isinstance(result, Rejection):
                    dialog.refuse(str(result.facts.get("sentence", "")) or messages.text(result))
                    return
                dialog.accept()
                self.reversed.emit(result, number)

            tasks.run(work, done, lambda fault: dialog.refuse(fault.sentence), owner=dialog)

        dialog.agreed.connect(agreed)
        dialog.left.connect(lambda: self._leave(replace(undoing, ask=True), number))
        dialog.ask()

    def _leave(self, undoing: Undoing, number: str) -> None:
        """Record it, so that the supervisor decides after the next exchange."""

        def done(result: Saved | Rejection) -> None:
            if isinstance(result, Saved):
                self.waits.emit(result, number)

        tasks.run(lambda: reverse_lines(self._desk, undoing), done, owner=self._page)


def told(number: str) -> str:
    """What is said of a receipt that waits for the supervisor."""
    return tr("Receipt {number} counts until the supervisor decides. It goes with the next exchange.", number=number)
