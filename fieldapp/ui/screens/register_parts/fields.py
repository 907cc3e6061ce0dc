"""The fields of a new borrower in the order in which they are asked, in three cards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.borrower.registration import CenterChoice, GroupChoice, RegisterForm
from fieldapp.services.fields import field_label
from fieldapp.ui import phrases
from fieldapp.ui.screens.group_parts.pick_list import PickList
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Field

CENTER, GROUP = "CENTER", "GROUP"
NO_GROUP = mark("No group: a borrower on her own")
WHO = (
    BorrowerField.NAME,
    BorrowerField.LOCAL_NAME,
    BorrowerField.PHONE,
    BorrowerField.NATIONAL_ID,
    BorrowerField.BIRTH_DAY,
)
HOUSEHOLD = (
    BorrowerField.VILLAGE,
    BorrowerField.ADDRESS,
    BorrowerField.LANDMARK,
    BorrowerField.GUARDIAN,
    BorrowerField.OCCUPATION,
    BorrowerField.HOUSEHOLD_SIZE,
    BorrowerField.EARNERS,
    BorrowerField.MONTHLY_INCOME,
)
HINTS = {
    BorrowerField.NAME: mark("As on her identity card"),
    BorrowerField.BIRTH_DAY: mark("like 14/3/1988"),
}
LONGEST = 200


class PersonFields:
    """One line for each field of a profile; a text by its BorrowerField's name."""

    def __init__(self) -> None:
        self.edits: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        self.who = self._card(tr("Who she is"), WHO)
        self.household = self._card(tr("Household and work"), HOUSEHOLD)

    def _card(self, title: str, names: tuple[BorrowerField, ...]) -> Card:
        card = Card(title, padding=14, spacing=6)
        for name in names:
            edit = QLineEdit()
            edit.setMaxLength(LONGEST)
            field = Field(field_label(name), edit, tr(HINTS[name]) if name in HINTS else "")
            self.edits[name.name], self.fields[name.name] = edit, field
            card.body.addWidget(field)
        card.body.addStretch(1)
        return card


class PlaceCard(Card):
    """Her center and group; a group without room says so. `wanted`: a center whose groups are to be read."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Center and group"), parent, padding=14)
        self._centers: tuple[CenterChoice, ...] = ()
        self._groups: dict[Id, tuple[GroupChoice, ...]] = {}
        self.center, self.group = PickList(()), PickList(())
        self.center_field, self.group_field = Field(tr("Center"), self.center), Field(tr("Group"), self.group)
        self.body.addWidget(self.center_field)
        self.body.addWidget(self.group_field)

    def offer(self, form: RegisterForm) -> None:
        """Show the choices, standing on what was chosen before."""
        self._centers, self._groups = form.centers, {form.center_id: form.groups}
        self.center.offer([(one.center_id, phrases.joined(one.name, one.village)) for one in form.centers])
        if form.kept.get(CENTER):
            self.center.choose(parse_id(form.kept[CENTER]))
        self.offer_groups()
        if form.kept.get(GROUP):
            self.group.choose(parse_id(form.kept[GROUP]))

    def learn(self, center_id: Id, groups: tuple[GroupChoice, ...]) -> None:
        """The groups of a center are read."""
        self._groups[center_id] = groups
        if center_id == self.center_id:
            self.offer_groups()

    def offer_groups(self) -> None:
        """The groups of the center chosen, which are asked for where they are not read yet."""
        if self.center_id not in self._groups and self.center_id != NO_ID:
            self.wanted.emit(self.center_id)
        choices: list[tuple[object, str]] = [(NO_ID, tr(NO_GROUP))]
        for group in self._groups.get(self.center_id, ()):
            room = tr_n("{n} place free", "{n} places free", group.room) if group.room else tr("full", "group")
            choices.append((group.group_id, phrases.joined(group.name, room)))
        self.group.offer(choices)

    @property
    def village(self) -> str:
        """The village of the center chosen."""
        return next((one.village for one in self._centers if one.center_id == self.center.value), "")

    @property
    def center_id(self) -> Id:
        return Id(value) if isinstance(value := self.center.value, bytes) else NO_ID

    @property
    def group_id(self) -> Id:
        return Id(value) if isinstance(value := self.group.value, bytes) else NO_ID

    def texts(self) -> dict[str, str]:
        """Center and group as a draft keeps them."""
        return {CENTER: id_text(self.center_id), GROUP: id_text(self.group_id) if self.group_id != NO_ID else ""}
