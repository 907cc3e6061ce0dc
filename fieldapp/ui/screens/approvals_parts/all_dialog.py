"""The question before several visits are accepted in one go."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.services.oversight.approvals import ApprovalItem
from fieldapp.ui.widgets.dialog import Dialog


class AllDialog(Dialog):
    """How many visits are accepted in one go, and whose they are."""

    def __init__(self, items: list[ApprovalItem], parent: QWidget) -> None:
        names = ", ".join(dict.fromkeys(item.title.partition(" · ")[2] for item in items[:6]))
        title = tr_n("Accept {n} visit?", "Accept {n} visits?", len(items))
        super().__init__(parent, title, tr("Nothing was found in their checks: {names}", names=names))
        self.add_back(tr("Look at each"))
        self.main = self.add_main(tr_n("Accept {n}", "Accept {n}", len(items)), "check-check")

    def first_focus(self) -> QWidget:
        return self.main
