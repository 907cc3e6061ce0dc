"""Settings: she wants to read, hear and print as suits her, and to see what lies on this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui.actions import Action
from fieldapp.ui.errors import Fault
from fieldapp.ui.screen import Screen
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.settings_parts.choices import LanguageCard, LookCard
from fieldapp.ui.screens.settings_parts.devices import DevicesCard
from fieldapp.ui.screens.settings_parts.kept import KeptCard
from fieldapp.ui.screens.sheet_parts.head import PageHead
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class SettingsScreen(Screen):
    """Every choice is put on at once; there is nothing to save."""

    name = "settings"
    title = mark("Settings")
    nouns = frozenset({"sync"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        page = QVBoxLayout(self)
        page.setContentsMargins(14, 9, 14, 8)
        page.setSpacing(10)
        self.head = PageHead("settings")
        self.head.title.setText(tr("Settings"))
        self.head.row.insertWidget(2, Text(tr("of this laptop; each choice counts at once"), Type.BODY, "second"))
        page.addWidget(self.head)
        self.banner = Banner()
        self.banner.pressed.connect(lambda: self.activate(self.argument))
        page.addWidget(self.banner)
        self.language, self.look = LanguageCard(), LookCard()
        self.devices, self.kept = DevicesCard(desk), KeptCard(desk)
        self.devices.saved.connect(self.saved)
        for card in (self.devices, self.kept):
            card.failed.connect(self._failed)
        left, right = _column(self.language, self.look), _column(self.devices, self.kept)
        parts = (Part(left, share=1), Part(right, share=1))
        body = ColumnScroll()
        body.column.addWidget(Columns(parts, (Placement(820, ((0,), (1,))), Placement(0, ((0, 1),)))))
        body.column.addStretch(1)
        page.addWidget(body, 1)

    def page_actions(self) -> list[Action]:
        test, listen = tr("Print a test receipt"), tr("Listen for a position")
        return [
            Action("settings.pick", tr("Choose"), keys="1", hint=tr("choose by number"), bound=False, in_palette=False),
            Action("settings.next", tr("Next choice"), keys="Tab", hint=tr("next"), bound=False, in_palette=False),
            Action("settings.printer", tr("Choose the receipt printer"), self.devices.choose, "C", "printer"),
            Action("settings.test", test, self.devices.test_printer, "P", "printer", tr("print a test")),
            Action("settings.listen", listen, self.devices.test_receiver, "G", "map-pin", tr("try the position")),
            Action("settings.diagnosis", tr("Diagnosis for IT"), self.kept.show_diagnosis, "D", "file-text"),
            Action("settings.licenses", tr("Licenses"), self.kept.show_licenses, "L", "scale"),
            Action("settings.keys", tr("Keys"), keys="F1", hint=tr("keys"), bound=False, in_palette=False),
        ]

    def activate(self, argument: object = None) -> None:
        super().activate(argument)
        self.banner.hide()
        self.devices.load()
        self.kept.load()
        self.language.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, fault: Fault) -> None:
        self.banner.say(Tone.BAD, fault.sentence, tr("Try again"))

    def refresh(self, _changed: frozenset[str]) -> None:
        self.kept.load()

    def hideEvent(self, event: QHideEvent) -> None:
        self.devices.be_quiet()
        super().hideEvent(event)


def _column(*cards: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return made
