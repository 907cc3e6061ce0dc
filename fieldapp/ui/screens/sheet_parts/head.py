"""The heading of the sheet: which meeting, which week, where its data is, and the page's buttons."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldapp.domain.words import mark
from fieldapp.services.desk import DataState
from fieldapp.ui import theme
from fieldapp.ui.actions import Action
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.marks import StatusChip
from fieldapp.ui.widgets.paint import Chip
from fieldapp.ui.widgets.text import Elided, Glyph
from fieldapp.ui.widgets.visible import show_if

DRAFT_SAVED = Chip(mark("Draft · saved"), Tone.DRAFT, "pencil")
DRAFT_WRITING = Chip(mark("Draft · saving"), Tone.DRAFT, "pencil")
DRAFT_STUCK = Chip(mark("Draft · not on disk"), Tone.BAD, "octagon-alert")
BARRED = Chip(mark("Only to read"), Tone.MUTE, "lock")
FINISHED = Chip(mark("Finished"), Tone.MUTE, "check")
STATES = {
    DataState.DRAFT: DRAFT_SAVED,
    DataState.SAVED_HERE: Chip(mark("Saved here"), Tone.MUTE, "hard-drive"),
    DataState.SENT: Chip(mark("Sent"), Tone.MUTE, "arrow-up"),
    DataState.RECEIVED: Chip(mark("Received"), Tone.OK, "cloud-check"),
    DataState.ACCEPTED: Chip(mark("Accepted"), Tone.OK, "badge-check"),
    DataState.RETURNED: Chip(mark("Returned"), Tone.WARN, "undo-2"),
}


TITLE_LEAST = 190
"""Icon and title keep so much, at 100 % text size."""


class PageHead(QWidget):
    """An icon, the title, where the data is, and buttons that change with the state of the page."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(9)
        self.row.addWidget(Glyph(icon, "accent", 20))
        self.title = Elided("", Type.PAGE_TITLE)
        # Takes what it needs and gives way before a button's words would be cut.
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.row.addWidget(self.title)
        self.state = StatusChip()
        self.row.addWidget(self.state)
        self.row.addStretch(1)
        self._buttons: list[Button] = []
        self._links: list[Button] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Links go first where the words are large or the window is narrow; Ctrl K and their keys still do it."""
        needed = 0
        for at in range(self.row.count()):
            item = self.row.itemAt(at)
            part = item.widget() if item is not None else None
            if part is not None and (part in self._links or not part.isHidden()):
                needed += part.sizeHint().width() + self.row.spacing()
        for link in self._links:
            show_if(link, needed <= self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def show_actions(self, buttons: list[tuple[Action, Look]]) -> None:
        """The page's buttons, the blue one last."""
        for old in self._buttons:
            self.row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons, self._links = [], []
        for action, look in buttons:
            # A link shows no key cap: the bar below and F1 tell its key.
            made = Button.of(replace(action, keys="") if look is Look.GHOST else action, look)
            self.row.addWidget(made)
            self._buttons.append(made)
            if look is Look.GHOST:
                self._links.append(made)
        self._fit()


class SheetHead(PageHead):
    """The heading of the sheet, with the week."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calendar-check", parent)
        self.week = StatusChip()
        self.row.insertWidget(2, self.week)

    def show_meeting(self, title: str, week: str) -> None:
        self.title.setText(title)
        self.week.set_chip(Chip(week))
        self._fit()

    def _fit(self) -> None:
        """Where the buttons' words would be cut the week goes: the title of the day is enough."""
        super()._fit()
        if not hasattr(self, "week"):
            return
        kept = [self.state, *(button for button in self._buttons if button not in self._links)]
        needed = sum(part.sizeHint().width() + self.row.spacing() for part in kept) + theme.px(TITLE_LEAST)
        needed += self.week.sizeHint().width() + self.row.spacing()
        show_if(self.week, self.week.chip.text and needed <= self.width())
