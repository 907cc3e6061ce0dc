"""What is asked before a loan is handed over: money that the records do not know of, a signature without a photo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.ui.widgets.dialog import Dialog


class CashDialog(Dialog):
    """The records say that there is less cash with her than this needs."""

    def __init__(self, rejection: Rejection, parent: QWidget) -> None:
        held, amount = rejection.facts.get("held", ""), rejection.facts.get("amount", "")
        said = tr(
            "By the records you hold {held}; this needs {amount}. Draw cash first. If you hold it all the same, "
            "your supervisor must allow it.",
            held=held,
            amount=amount,
        )
        if not held:
            said = tr(
                "By the records you hold less than the {amount} needed. Draw cash first. If you hold it all the same, "
                "your supervisor must allow it.",
                amount=amount,
            )
        super().__init__(parent, tr("Is the money really there?"), said)
        self.add_back(tr("Do not hand over"))
        self.add_main(tr("Hand over, ask the supervisor"), "triangle-alert", danger=True)


class NoPhotoDialog(Dialog):
    """She signed, and nobody has photographed it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Hand over without a photo of the signature?"),
            tr("The supervisor sees that it is missing. Keep the paper, and add the photo later from the loan file."),
            width=700,
        )
        self.add_back(tr("Take the photo first"))
        self.add_main(tr("Hand over, photo later"), "file-warning")
