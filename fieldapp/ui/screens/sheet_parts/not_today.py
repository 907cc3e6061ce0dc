"""The question before a sheet that is not the one of today: nothing is typed into the wrong day by mistake."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk
from fieldapp.services.money.meetings import Sheet
from fieldapp.ui import phrases
from fieldapp.ui.screens.sheet_parts.barred import asks_first
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.dialog import Dialog


class NotTodayDialog(Dialog):
    """Enter begins it, Esc goes back to the meetings."""

    def __init__(self, title: str, sheet: Sheet, today: int, parent: QWidget) -> None:
        if sheet.day == today:
            following = phrases.full_day(sheet.next_day)
            told = tr("Its next meeting is {day}. Receipts of this one will carry today.", day=following)
        else:
            told = tr("It is not the meeting of today. Receipts will carry that day.")
        super().__init__(parent, title, told)
        self.add_back(tr("Back to meetings"))
        self.main: Button = self.add_main(tr("Enter it"), "calendar-check")

    def first_focus(self) -> QWidget:
        return self.main


def ask_first(sheet: Sheet, desk: Desk, page: QWidget, back: Callable[[], None]) -> None:
    """Ask where nobody would expect the sheet to be begun; `back` is called where it is not meant."""
    today = desk.clock.today()
    question = asks_first(sheet, today, desk.time_zone)
    if question:
        dialog = NotTodayDialog(question, sheet, today, page)
        dialog.rejected.connect(back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()
