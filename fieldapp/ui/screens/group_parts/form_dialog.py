"""A small form in front of the page: a few fields, one verb, and the refusal at the field it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr
from fieldapp.ui import messages
from fieldapp.ui.screens.group_parts.pick_list import PickList
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, DateEdit, Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage

WORDS_MOST = 200


class Part:
    """One field of a form: under which name its value is wanted, and how it is read."""

    def __init__(self, key: str, field: Field, read: Callable[[], object]) -> None:
        self.key, self.field, self._read = key, field, read

    def read(self) -> object:
        """The value, or the Rejection that says why there is none."""
        return self._read()


def words(key: str, label: str, start: str = "", hint: str = "") -> Part:
    """A line of words."""
    edit = QLineEdit(start)
    edit.setMaxLength(WORDS_MOST)
    return Part(key, Field(label, edit, hint), lambda: edit.text().strip())


def amount(key: str, label: str, money: Currency, start: int | None = None) -> Part:
    """An amount in minor units."""
    edit = MoneyEdit(money)
    edit.set_amount(start)
    return Part(key, Field(label, edit), edit.parsed)


def day(key: str, label: str, today: Day, start: Day | None = None, *, needed: bool = True) -> Part:
    """A day; 0 for an empty field that may stay empty."""
    edit = DateEdit(today)
    edit.set_day(start)

    def read() -> object:
        if not needed and not edit.text().strip():
            return 0
        if edit.day is None:
            return Rejection(Reason.NOT_A_DATE, {"typed": edit.text()})
        return edit.day

    return Part(key, Field(label, edit, tr("20, 20/10, +7 or fri")), read)


def clock(key: str, label: str, start: str) -> Part:
    """A time of the day as minutes since midnight."""
    edit = QLineEdit(start)
    edit.setMaxLength(5)

    def read() -> object:
        minute = parse_clock(edit.text())
        if minute is None:
            return Rejection(Reason.BAD_VALUE, {"field": "Time", "value": edit.text()})
        return minute

    return Part(key, Field(label, edit, tr("like 10 or 10:30")), read)


def parse_clock(text: str) -> int | None:
    """Minutes since midnight from `10`, `10:30`, `1030` or `10.30`; None where it is no time."""
    found = re.fullmatch(r"\s*(\d{1,2})(?:[:. ]?(\d{2}))?\s*", text)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def choice(key: str, label: str, choices: Sequence[Choice], start: object = None, columns: int = 3) -> Part:
    """One of up to nine, by number key."""
    keys = ChoiceKeys(choices, columns=columns)
    keys.set_value(start)

    def read() -> object:
        return Rejection(Reason.REQUIRED, {"what": label.lower()}) if keys.value is None else keys.value

    return Part(key, Field(label, keys, aside=tr("keys 1 to {n}", n=len(choices))), read)


def pick(key: str, label: str, people: Sequence[tuple[object, str]], start: object = None) -> Part:
    """One of a list."""
    listed = PickList(people)
    if start is not None:
        listed.choose(start)
    return Part(key, Field(label, listed, aside=tr("arrows or first letters")), lambda: listed.value or NO_ID)


def ticks(key: str, label: str, people: Sequence[tuple[object, str]], *, all_of_them: bool) -> Part:
    """Several of a list."""
    listed = PickList(people, many=True)
    if all_of_them:
        listed.tick([one for one, _words in people])
    return Part(key, Field(label, listed, aside=tr("Space ticks")), lambda: listed.ticked)


class FormDialog(Dialog):
    """Says `wanted` with the values by name; stays open until the service has answered."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget, title: str, sentence: str, parts: Sequence[Part]) -> None:
        super().__init__(parent, title, sentence, width=520)
        self.parts = {part.key: part for part in parts}
        self._busy = False
        for part in parts:
            self.body.addWidget(part.field)
        self.line = InlineMessage()
        self.body.addWidget(self.line)
        self.add_back(tr("Back"))

    def first_focus(self) -> QWidget:
        return next(iter(self.parts.values())).field.control if self.parts else super().first_focus()

    def confirm(self) -> None:
        if self._busy:
            return
        values: dict[str, object] = {}
        for part in self.parts.values():
            part.field.set_problem("")
            value = part.read()
            if isinstance(value, Rejection):
                self._stop_at(part, messages.text(value))
                return
            values[part.key] = value
        self.line.say(Tone.MUTE, "")
        self._busy = True
        self.wanted.emit(values)

    def _stop_at(self, part: Part, sentence: str) -> None:
        part.field.set_problem(sentence)
        part.field.control.setFocus()

    def refuse(self, rejection: Rejection) -> None:
        """Nothing was saved: say why where it is typed, or below."""
        self._busy = False
        field = "reason" if rejection.reason is Reason.REASON_NEEDED else rejection.field
        part = self.parts.get(field)
        if part is not None:
            self._stop_at(part, messages.text(rejection))
        else:
            self.line.say(Tone.BAD, messages.text(rejection))

    def release(self, sentence: str) -> None:
        """Trouble of the environment; what is typed stays for another try."""
        self._busy = False
        self.line.say(Tone.BAD, sentence)


Values = Mapping[str, object]
