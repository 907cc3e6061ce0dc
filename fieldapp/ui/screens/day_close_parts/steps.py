"""The five steps of an open day side by side, and which of them is next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.domain.cash.cash import Place
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.cash.day import MoveCash, WhoseDay
from fieldapp.services.cash.view import CashDayView
from fieldapp.ui import messages, phrases
from fieldapp.ui.screens.day_close_parts.count_card import CountCard
from fieldapp.ui.screens.day_close_parts.step_cards import DifferenceCard, HandOverCard, SignCard, UnfinishedCard
from fieldapp.ui.screens.people_parts.columns import Columns, Part, Placement
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.visible import show_if

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


class Step(Enum):
    """What Ctrl+Enter does next; the words of its button."""

    OPEN = mark("Open the day")
    COUNT = mark("Keep the count")
    EXPLAIN = mark("Keep the reason")
    HAND_OVER = mark("Hand over")
    CLOSE = mark("Close the day")


class DaySteps(QWidget):
    """`edited`: another step may be the next now."""

    edited = Signal()
    typed = Signal()
    """Something beside the count was typed or chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.view: CashDayView | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = ColumnScroll()
        whole.addWidget(self._area)
        left, right = QWidget(), QWidget()
        self.unfinished, self.count = UnfinishedCard(), CountCard(desk.currency)
        self.count.typed.connect(self._edited)
        self.difference = DifferenceCard(desk.currency)
        self.hand_over = HandOverCard(desk)
        self.hand_over.amount.amount_changed.connect(self._edited)
        self.sign = SignCard(desk.currency)
        hand = self.hand_over
        for edit in (hand.amount, hand.slip, self.difference.reason, self.sign.kept_reason):
            edit.textEdited.connect(lambda _text: self.typed.emit())
        hand.place.chosen.connect(lambda _place: self.typed.emit())
        hand.photo.changed.connect(self.typed)
        for cards, side in (
            ((self.unfinished, self.count), left),
            ((self.difference, self.hand_over, self.sign), right),
        ):
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        parts = (Part(left, share=6), Part(right, share=5))
        self._area.column.addWidget(Columns(parts, (Placement(820, ((0,), (1,))), Placement(0, ((0, 1),))), gap=11), 1)

    def show_day(self, view: CashDayView) -> None:
        """The day as it stands; what is typed stays."""
        self.view = view
        self.count.notes.show_notes(view.denominations)
        self.unfinished.show_blocks(view.blocks, elsewhere=view.user_id != self._desk.me.user_id)
        counted = not self.to_count
        self.count.show_day(view, self._desk.time_zone, opening=self.step is Step.OPEN)
        self.difference.show_day(view, counted=counted)
        self.hand_over.show_day(view, counted=counted)
        self.show_sign()
        for card in (self.difference, self.hand_over, self.sign):
            show_if(card, self.step is not Step.OPEN)

    def texts(self) -> dict[str, str]:
        """What is typed beside the count, as the drafts keep it; no secret is among it."""
        reasons = {"reason": self.difference.reason.text().strip(), "kept": self.sign.kept_reason.text().strip()}
        return self.hand_over.texts() | reasons

    def fill(self, kept: Mapping[str, str]) -> None:
        """What was typed before the program ended."""
        self.hand_over.fill(kept)
        self.difference.reason.setText(kept.get("reason", ""))
        self.sign.kept_reason.setText(kept.get("kept", ""))

    def show_sign(self) -> None:
        """The last step opens when nothing is left to hand over."""
        if self.view is not None:
            self.sign.show_day(self.view, ready=self.step is Step.CLOSE, asks_pin=self._desk.prove is not None)

    def show_witnesses(self, staff: Sequence[tuple[Id, str]], here: frozenset[Id], *, wanted: bool) -> None:
        self.sign.show_witnesses(staff, here, wanted=wanted)

    def _edited(self) -> None:
        if self.view is not None and self.sender() is self.count:
            self.show_day(self.view)
        self.show_sign()
        self.edited.emit()

    # which step is next

    @property
    def to_count(self) -> bool:
        """There is no count that holds."""
        view = self.view
        return view is None or self.count.dirty or view.count is None or any(b.kind == "moved" for b in view.blocks)

    @property
    def step(self) -> Step:
        view = self.view
        if view is None:
            return Step.COUNT
        untouched = not view.by_method and not view.transfers and view.count is None
        if view.standing == "not_open" and untouched:
            return Step.OPEN
        if self.to_count:
            return Step.COUNT
        if any(block.kind == "difference" for block in view.blocks):
            return Step.EXPLAIN
        return Step.HAND_OVER if self.hand_over.amount.text().strip() else Step.CLOSE

    @property
    def words(self) -> str:
        amount = self.hand_over.amount.parsed()
        if self.step is Step.HAND_OVER and isinstance(amount, int):
            return tr("Hand over {amount}", amount=phrases.money(amount, self._desk.currency))
        return tr(self.step.value)

    def why_not(self) -> str | None:
        """Why the day cannot be closed yet, in a sentence."""
        if self.step is not Step.CLOSE or self.view is None:
            return None
        stop = next((block for block in self.view.blocks if block.blocks), None)
        return tr("{sentence} Then the day can be closed.", sentence=stop.sentence) if stop is not None else None

    def why_no_slip(self) -> str | None:
        """Why there is no slip to photograph, in a sentence."""
        return tr("Count first; the slip belongs to what is handed over.") if self.to_count else None

    def transfer(self, whose: WhoseDay) -> MoveCash | Rejection:
        """What is to be handed over."""
        amount, place = self.hand_over.amount.parsed(), self.hand_over.place.value
        if isinstance(amount, Rejection):
            return amount
        to = place if isinstance(place, Place) else Place.BRANCH
        return MoveCash(amount, to, self.hand_over.slip.text(), whose=whose, photo=self.hand_over.photo.name)

    def go_on(self) -> bool:
        """The cursor where the next step is typed; False where nothing is left to type."""
        reason, amount = self.difference.reason_field, self.hand_over.amount_field
        sign = self.sign
        signing = (sign.kept_field, sign.witness_field, sign.second_field, sign.pin_field)
        fields = {Step.EXPLAIN: (reason,), Step.HAND_OVER: (amount,), Step.CLOSE: signing}.get(self.step, ())
        if self.step in (Step.OPEN, Step.COUNT):
            self.count.notes.start()
            return True
        for field in fields:
            if not field.isHidden():
                field.control.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def ask_witness(self) -> None:
        """A second person signs the own day too."""
        show_if(self.sign.witness_field, True)
        self.sign.witness.setFocus(Qt.FocusReason.TabFocusReason)

    # what is refused is said where it is put right

    def blame(self, rejection: Rejection) -> bool:
        """Say it at its field; False where it has none."""
        field = self._field_of(rejection)
        if field is None:
            return False
        field.set_problem(str(rejection.facts.get("sentence", "")) or messages.text(rejection))
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _field_of(self, rejection: Rejection) -> Field | None:
        if "whose" in rejection.facts:
            self.sign.second_pin.clear()
            return self.sign.second_field
        if "sentence" in rejection.facts:
            self.sign.pin.clear()
            return self.sign.pin_field
        if rejection.reason is Reason.WITNESS_NEEDED:
            return None if self.sign.witness_field.isHidden() else self.sign.witness_field
        if rejection.reason is Reason.KEPT_TOO_MUCH:
            show_if(self.sign.kept_field, True)
            return self.sign.kept_field
        if rejection.reason is Reason.REASON_NEEDED:
            return self.difference.reason_field
        return self.hand_over.amount_field if self.step is Step.HAND_OVER else None
