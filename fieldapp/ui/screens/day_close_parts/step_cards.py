"""The cards of a cash day: what is unfinished, the difference, the hand-over, the signature."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from fieldapp.domain.cash.cash import Place
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.money import Currency
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash.view import Block, CashDayView
from fieldapp.ui import phrases
from fieldapp.ui.screens.day_close_parts.slip_photo import SlipPhoto
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Text
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

PLACES = (
    Choice(Place.BRANCH, mark("Cashier"), "building-2"),
    Choice(Place.BANK, mark("Bank"), "landmark"),
    Choice(Place.AGENT, mark("Agent"), "store"),
)
BLOCK_ICONS = {
    "meeting": ("calendar-check", Tone.WARN, mark("Open sheet")),
    "visit": ("map-pin", Tone.DRAFT, mark("Look")),
    "receipt": ("printer", Tone.MUTE, mark("Look")),
}


class UnfinishedCard(Card):
    """Step 1: what should not be forgotten. `opened` says a page and its argument."""

    opened = Signal(str, object)

    def __init__(self) -> None:
        super().__init__(tr("1  Unfinished"), spacing=4)
        self.rows = RowList(RowStyle(height=34, margin=4, tiles=False, one_line=True, rules=False, resting_mark=False))
        self.rows.setAccessibleName(tr("Unfinished"))
        self.rows.show_whole()
        self.rows.opened.connect(self._open)
        self.rows.clicked.connect(lambda _index: self._open(self.rows.current))
        self.body.addWidget(self.rows)
        self.nothing = InlineMessage()
        self.body.addWidget(self.nothing)

    def show_blocks(self, blocks: Sequence[Block], *, elsewhere: bool) -> None:
        shown = [block for block in blocks if block.kind in BLOCK_ICONS]
        self.rows.set_rows([self._row(block) for block in shown])
        show_if(self.rows, shown)
        if elsewhere:
            self.nothing.say(Tone.MUTE, tr("What is half typed on the officer's own laptop is not known here."))
        else:
            self.nothing.say(Tone.OK, "" if shown else tr("Every sheet and visit is finished, every receipt printed."))

    def _row(self, block: Block) -> Row:
        icon, tone, verb = BLOCK_ICONS[block.kind]
        return Row(block, block.sentence, icon=icon, icon_tone=tone, button=tr(verb), link=True, bold=block.blocks)

    def _open(self, row: Row | None) -> None:
        block = row.key if row is not None else None
        if isinstance(block, Block):
            pages = {"meeting": ("sheet", (block.center_id, block.day)), "visit": ("visits", "draft")}
            self.opened.emit(*pages.get(block.kind, ("repayments", None)))


class DifferenceCard(Card):
    """Step 3: what should be there, told only after the count is kept; and why it differs."""

    def __init__(self, currency: Currency) -> None:
        super().__init__(tr("3  Difference"))
        self._currency = currency
        self.hidden = InlineMessage()
        self.body.addWidget(self.hidden)
        self.facts = Facts(spacing=5)
        self.body.addWidget(self.facts)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason_field = Field(tr("Why it differs"), self.reason, tr("The supervisor reads it and decides."))
        self.body.addWidget(self.reason_field)

    def show_day(self, day: CashDayView, *, counted: bool) -> None:
        told = counted and day.count is not None and not day.hidden
        words = tr("What should be there is told after the count is kept.")
        self.hidden.say(Tone.MUTE, "" if told else words, "eye-off")
        show_if(self.facts, told)
        needed = any(block.kind == "difference" for block in day.blocks)
        show_if(self.reason_field, told and needed)
        if not told or day.count is None:
            return
        difference = day.count.difference
        self.facts.set_fact(tr("Recorded"), phrases.money(day.count.expected, self._currency))
        self.facts.set_fact(tr("Counted"), phrases.money(day.count.total, self._currency))
        amount = phrases.money(abs(difference), self._currency)
        words = tr("{amount} less than recorded", amount=amount) if difference else tr("none")
        words = tr("{amount} more than recorded", amount=amount) if difference > 0 else words
        self.facts.set_fact(tr("Difference"), words, "warn" if difference else "ok")
        if day.count.reason:
            self.facts.set_fact(tr("Why"), day.count.reason)


class HandOverCard(Card):
    """Step 4: to whom, how much, with which slip; nothing typed means that it stays with her."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("4  Hand over"))
        currency = desk.currency
        self._currency = currency
        self._preset = 0
        self.done = Facts(spacing=5)
        self.body.addWidget(self.done)
        self.amount = MoneyEdit(currency)
        self.wait = InlineMessage()
        self.body.addWidget(self.wait)
        self.amount_field = Field(tr("Amount"), self.amount)
        self.body.addWidget(self.amount_field)
        self.place = ChoiceKeys([place.said for place in PLACES], columns=3)
        self.place.set_value(Place.BRANCH)
        self.place_field = Field(tr("To"), self.place, aside=tr("keys 1 to 3"))
        self.body.addWidget(self.place_field)
        self.slip = QLineEdit()
        self.slip.setMaxLength(40)
        self.slip_field = Field(tr("Number of the slip"), self.slip)
        self.body.addWidget(self.slip_field)
        self.photo = SlipPhoto(desk)
        self.body.addWidget(self.photo)

    def show_day(self, day: CashDayView, *, counted: bool) -> None:
        self.wait.say(Tone.MUTE, "" if counted else tr("After the count: to the cashier, the bank or an agent."))
        for part in (self.amount_field, self.place_field, self.slip_field, self.photo):
            show_if(part, counted)
        handed = [item for item in day.transfers if item.amount > 0]
        show_if(self.done, day.transfers)
        for number, item in enumerate(handed, 1):
            slip = tr("slip {number}", number=item.reference) if item.reference else ""
            label = phrases.joined(f"{number}. {item.place}", slip, tr("with photo") if item.photos else "")
            self.done.set_fact(label, phrases.money(item.amount, self._currency))
        if day.drawn:
            self.done.set_fact(tr("Drawn"), phrases.money(day.drawn, self._currency))
        self.amount_field.set_hint(self._limit(day))
        preset = day.expected or 0 if counted and (day.expected or 0) > day.keep_max else 0
        if preset != self._preset:
            self._preset = preset
            self.amount.set_amount(preset or None)

    def _limit(self, day: CashDayView) -> str:
        if not day.keep_max:
            return tr(
                "Nothing may stay over night ({policy}). Empty: nothing is handed over now.", policy=day.policy_name
            )
        return tr(
            "{amount} may stay over night ({policy}). Empty: nothing is handed over now.",
            amount=phrases.money(day.keep_max, self._currency),
            policy=day.policy_name,
        )

    def texts(self) -> dict[str, str]:
        """What is typed here, as the drafts keep it."""
        place = self.place.value
        to = place if isinstance(place, Place) else Place.BRANCH
        typed = {"amount": self.amount.text().strip(), "slip": self.slip.text().strip(), "photo": self.photo.kept}
        return typed | {"place": str(int(to))}

    def fill(self, kept: Mapping[str, str]) -> None:
        """What was typed before the program ended."""
        if kept.get("amount"):
            self.amount.setText(kept["amount"])
        self.slip.setText(kept.get("slip", ""))
        if kept.get("place", "").isdecimal():
            self.place.set_value(Place(int(kept["place"])))
        self.photo.show_kept(kept.get("photo", ""))

    def clear(self) -> None:
        """It is handed over; the next sum has its own slip."""
        self.amount.set_amount(None)
        self.slip.clear()
        self.photo.clear()


class SignCard(Card):
    """Step 5: what stays over night and why, who counted with her, and her PIN."""

    def __init__(self, currency: Currency) -> None:
        super().__init__(tr("5  Sign and lock"))
        self._currency = currency
        self.kept = Text("", Type.BODY, "second", wrap=True)
        self.body.addWidget(self.kept)
        self.kept_reason = QLineEdit()
        self.kept_reason.setMaxLength(200)
        self.kept_field = Field(tr("Why so much stays"), self.kept_reason)
        self.body.addWidget(self.kept_field)
        self.witness = ChoiceKeys((), columns=2)
        self.witness_field = Field(tr("Counted together with"), self.witness, aside=tr("keys 1 to 9"))
        self.witness.chosen.connect(lambda _who: self._ask_witness())
        self.body.addWidget(self.witness_field)
        self.second_pin = QLineEdit()
        self.second_pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.second_field = Field("", self.second_pin)
        self.body.addWidget(self.second_field)
        self._names: dict[Id, str] = {}
        self._signs_here: frozenset[Id] = frozenset()
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin_field = Field(tr("Your PIN or passphrase"), self.pin)
        self.body.addWidget(self.pin_field)
        for part in (self.witness_field, self.second_field):
            show_if(part, False)

    def show_witnesses(self, staff: Sequence[tuple[Id, str]], here: frozenset[Id], *, wanted: bool) -> None:
        """here: those who have a seat on this laptop and sign with their own secret."""
        self._names, self._signs_here = dict(staff), here
        self.witness.set_choices([Choice(user, name, "user") for user, name in staff])
        show_if(self.witness_field, wanted and staff)
        self._ask_witness()

    def _ask_witness(self) -> None:
        """Whoever has a seat here signs with her secret; anybody else signs on the paper."""
        who = self.witness_id
        asked = who in self._signs_here
        name = self._names.get(who, "")
        self.second_field.set_label(tr("PIN or passphrase of {name}", name=name))
        on_paper = tr("{name} has no seat on this laptop and signs on the paper.", name=name)
        self.witness_field.set_hint(on_paper if name and not asked else "")
        show_if(self.second_field, asked)
        if asked:
            self.second_pin.setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Nothing of a signature stays on screen."""
        for edit in (self.pin, self.second_pin, self.kept_reason):
            edit.clear()

    @property
    def witness_id(self) -> Id:
        """Who counted with her, NO_ID for nobody."""
        chosen = self.witness.value
        return Id(chosen) if isinstance(chosen, bytes) and not self.witness_field.isHidden() else NO_ID

    def show_day(self, day: CashDayView, *, ready: bool, asks_pin: bool) -> None:
        kept = day.expected if ready and day.expected is not None else None
        over = kept is not None and kept > day.keep_max
        if kept is None:
            self.kept.setText(tr("At the end. Then the day is locked and nothing of it changes any more."))
        else:
            none = tr("Nothing stays over night. After this nothing of the day changes any more.")
            amount = phrases.money(kept, self._currency)
            some = tr("{amount} stays over night. After this nothing of the day changes any more.", amount=amount)
            self.kept.setText(some if kept else none)
        show_if(self.kept_field, over)
        show_if(self.pin_field, asks_pin and ready)
