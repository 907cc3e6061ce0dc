"""The steps before the money changes hands: each ticked by its number; F6 keeps the photo of the signature."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fieldapp.domain.loan.handing import HandOverStep, Ticked
from fieldapp.domain.photo import PhotoId
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import messages, pictures, tasks, theme
from fieldapp.ui.errors import Fault
from fieldapp.ui.pictures import Added
from fieldapp.ui.screens.visit_parts.phone_dialog import offer_photos
from fieldapp.ui.screens.visit_parts.photo_card import pick_files
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.choice_button import ChoiceButton
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

STEPS = {
    HandOverStep.IDENTITY: mark("It is her: face and identity paper agree"),
    HandOverStep.AGREEMENT: mark("The agreement was read to her: amount, installments, what it costs"),
    HandOverStep.SIGNATURE: mark("She signed, or gave her thumb print"),
    HandOverStep.MONEY: mark("The money was counted in front of her"),
}
"""In the order of the keys 1 to 4."""


class StepButton(ChoiceButton):
    """One step of the list; its number, Space or a click ticks it."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(words, key, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.set_ring(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.set_ring(False)


class StepsCard(Card):
    """`changed` when a step was ticked or the photo was kept."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Before the money changes hands"), parent)
        self._desk = desk
        self._ticked: dict[HandOverStep, int] = {}
        self.photo: PhotoId | None = None
        self.pick: Callable[[QWidget], list[str]] = pick_files
        self.boxes: dict[HandOverStep, StepButton] = {}
        for step, words in STEPS.items():
            box = StepButton(tr(words), str(int(step)))
            box.toggled.connect(partial(self._toggled, step))
            self.boxes[step] = box
            self.body.addWidget(box)
            if step is HandOverStep.SIGNATURE:
                self.body.addLayout(self._build_photo())
        self.missing = InlineMessage()
        self.body.addWidget(self.missing)

    def _build_photo(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(theme.px(32), 0, 0, 0)  # below the words of the step
        line.setSpacing(10)
        self._thumb = QLabel()
        self._thumb.setAccessibleName(tr("Photo of the signature"))
        self._thumb.hide()
        line.addWidget(self._thumb)
        self._told = Text(tr("Photo of the signed paper, or of the thumb print"), Type.SECONDARY, "second", wrap=True)
        line.addWidget(self._told, 1)
        self.add = Button(tr("Add the photo"), Look.SECONDARY, "camera", "F6")
        self.add.clicked.connect(self.choose)
        line.addWidget(self.add)
        return line

    # ticking

    @property
    def ticked(self) -> tuple[Ticked, ...]:
        """What is done, with the time at which it was ticked."""
        return tuple(Ticked(step, at_ms) for step, at_ms in sorted(self._ticked.items()))

    def tick(self, step: HandOverStep) -> None:
        self.boxes[step].setChecked(not self.boxes[step].isChecked())

    def _toggled(self, step: HandOverStep, on: bool) -> None:
        if on:
            self._ticked[step] = self._desk.clock.now_ms()
        else:
            self._ticked.pop(step, None)
        self.missing.say(Tone.BAD, "")
        self.changed.emit()

    def start_anew(self) -> None:
        self.photo = None
        self._thumb.hide()
        self._told.setText(tr("Photo of the signed paper, or of the thumb print"))
        for box in self.boxes.values():
            box.setChecked(False)
            box.setEnabled(True)
        self.add.setEnabled(True)

    def lock(self) -> None:
        for widget in (*self.boxes.values(), self.add):
            widget.setEnabled(False)

    def refuse(self) -> bool:
        """Say what is not ticked and stand there; False where all is done."""
        undone = [box for box in self.boxes.values() if not box.isChecked()]
        if undone:
            said = tr_n(
                "{n} step is not ticked yet. Do it, then press its number.",
                "{n} steps are not ticked yet. Do each one, then press its number.",
                len(undone),
            )
            self.missing.say(Tone.BAD, said)
            undone[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(undone)

    # the photo

    def choose(self) -> None:
        """F6: take a file in, small and bare; the step is ticked by it."""
        offer_photos(self._desk, self, self.pick, self._take)

    def _take(self, paths: list[str]) -> None:
        if paths:
            tasks.run(partial(pictures.take_in, self._desk, paths[0]), self._taken_in, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self.missing.say(Tone.BAD, tr("{trouble} The photo was not added. Try it again.", trouble=fault.sentence))

    def _taken_in(self, added: Added | Rejection) -> None:
        if isinstance(added, Rejection):
            self.missing.say(Tone.BAD, messages.text(added))
            return
        self.photo = added.name
        self._thumb.setPixmap(QPixmap.fromImage(added.thumb))
        self._thumb.show()
        self._told.setText(tr("Kept, encrypted. It goes with the hand-over."))
        self.boxes[HandOverStep.SIGNATURE].setChecked(True)
        self.changed.emit()
