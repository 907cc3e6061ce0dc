"""A page that is opened for one record: its head, a strip for trouble, and below them bars while it loads, the sentence
why it cannot be shown, or the page itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.empty import EmptyState, Skeleton
from fieldapp.ui.widgets.notices import Banner

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class FilePage(Screen):
    """Subclasses name an icon, a `nothing` sentence and a `way_on` (marked), build the body and read it in `load`."""

    icon: ClassVar[str] = ""
    nothing: ClassVar[str] = ""
    way_on: ClassVar[str] = ""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._busy = False
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(9)
        self.head = PageHead(self.icon)
        self.head.title.setText(tr(self.title))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(self.load)
        page.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._skeleton = Skeleton()
        self.empty = EmptyState(self.icon, tr(self.nothing), tr(self.way_on))
        self.empty.on_press(self.go_on)
        page.addWidget(self._stack, 1)

    def set_body(self, body: QWidget) -> None:
        """The page itself, once it is built."""
        for widget in (self._skeleton, self.empty, body):
            self._stack.addWidget(widget)

    def load(self) -> None:
        """Read what is shown."""

    def go_on(self) -> None:
        """The button below the sentence why nothing is shown."""

    def wait(self) -> None:
        """Show bars until it is read."""
        self._skeleton.start()
        self._stack.setCurrentWidget(self._skeleton)

    def show_body(self) -> None:
        self._skeleton.stop()
        self._stack.setCurrentIndex(2)

    def refuse(self, words: str) -> None:
        """Say why it cannot be shown; the keyboard stays with the page."""
        self._skeleton.stop()
        self.empty.say(words or tr(self.nothing))
        self._stack.setCurrentWidget(self.empty)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def failed(self, fault: Fault) -> None:
        """The environment did not let it: said above the page, which stays as it is."""
        self._busy = False
        self._skeleton.stop()
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))
