"""From X to a reversed receipt: the question, the service, the answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.services.desk import Saved
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.repayment_parts.reverse_dialog import ReverseDialog
from fieldapp.ui.screens.repayment_parts.till import reverse_lines, take_back_of

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class Reversing(QObject):
    """Asks for one receipt at a time."""

    reversed = Signal(object, str)
    """The Saved, and the number of the receipt."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask(self, op_id: Id, first_line: int, receipt: ReceiptView) -> None:
        """Ask what and why; nothing happens before Reverse is pressed."""
        what = take_back_of(op_id, first_line, receipt)
        dialog = ReverseDialog(receipt.number, what, self._desk.currency, self._page)
        dialog.finished.connect(dialog.deleteLater)

        def wanted(lines: Sequence[int], reason: str) -> None:
            tasks.run(lambda: reverse_lines(self._desk, op_id, lines, reason), done, failed, owner=dialog)

        def done(result: Saved | Rejection) -> None:
            if isinstance(result, Rejection):
                dialog.refuse(result)
            else:
                dialog.accept()
                self.reversed.emit(result, receipt.number)

        def failed(fault: Fault) -> None:
            dialog.release(fault.sentence)

        dialog.wanted.connect(wanted)
        dialog.ask()
