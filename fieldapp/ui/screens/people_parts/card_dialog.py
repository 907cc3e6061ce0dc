"""The card of a person over the list, where the window has no room for it beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.screens.people_parts.preview import PersonPreview
from fieldapp.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk


class CardDialog(Dialog):
    """Space, Enter or Esc put it away again."""

    def __init__(self, person: PersonRow, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, person.name, width=380)
        self.card = PersonPreview(desk.currency, desk.clock.today())
        self.card.show_person(person)
        self.body.addWidget(self.card)
        self.add_back(tr("Close"))
        self.finished.connect(self.deleteLater)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reject()
        else:
            super().keyPressEvent(event)
