"""The fifth tab of a profile: every field, in three cards, changed in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.people import BorrowerField, BorrowerState
from fieldapp.domain.words import mark, tr
from fieldapp.ui import phrases
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.screens.profile_parts.field_list import FieldList
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.scroll import ColumnScroll

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import FieldView, Profile
    from fieldapp.services.desk import Desk

F = BorrowerField
CARDS: tuple[tuple[str, tuple[BorrowerField, ...]], ...] = (
    (mark("Person"), (F.NAME, F.LOCAL_NAME, F.GUARDIAN, F.GENDER, F.BIRTH_DAY, F.NATIONAL_ID, F.CODE)),
    (mark("Place and contact"), (F.PHONE, F.VILLAGE, F.ADDRESS, F.LANDMARK)),
    (mark("Household and business"), (F.OCCUPATION, F.HOUSEHOLD_SIZE, F.EARNERS, F.MONTHLY_INCOME, F.NOTE)),
)

WIDE = (Placement(900, ((0,), (1,), (2,))), Placement(0, ((0, 1, 2),)))


class DetailsTab(ColumnScroll):
    """`edited` passes on what one of its lists asks for, with the list itself to answer to."""

    edited = Signal(object, object, str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.column.setContentsMargins(14, 11, 14, 10)
        parts = []
        self.lists: list[FieldList] = []
        for title, _names in CARDS:
            made = FieldList(spacing=6)
            made.setAccessibleName(tr(title))
            made.edited.connect(lambda name, text, learnt, fields=made: self.edited.emit(fields, name, text, learnt))
            self.lists.append(made)
            card = Card(tr(title), spacing=4)
            card.body.setContentsMargins(6, 12, 6, 10)
            card.head.setContentsMargins(8, 0, 8, 0)
            card.body.addWidget(made)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(card)
            column.addStretch(1)
            parts.append(Part(holder))
        self.column.addWidget(Columns(parts, WIDE), 1)

    def show_profile(self, profile: Profile) -> None:
        known = {view.field: view for view in profile.fields}
        for fields, (_title, names) in zip(self.lists, CARDS, strict=True):
            fields.show_fields([known[name] for name in names if name in known])
            fields.lock(locked=profile.state is not BorrowerState.ACTIVE)
            for name, line in fields.lines.items():
                line.show_origin(self._origin(known[name]))

    def _origin(self, view: FieldView) -> str:
        if not view.changed_ms:
            return ""
        when = phrases.moment(view.changed_ms, self._desk.clock.today(), self._desk.time_zone)
        return phrases.joined(view.changed_by, when)
