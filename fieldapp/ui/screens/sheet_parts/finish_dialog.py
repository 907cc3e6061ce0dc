"""The one stop at the end of a meeting: what was done, the cash in the hand, and then receipts get their numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.money import Currency
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import messages, phrases, theme
from fieldapp.ui.screens.sheet_parts.book import Sums
from fieldapp.ui.screens.sheet_parts.count_notes import CountNotes
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.cards import Facts
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field, MoneyEdit
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Text


@dataclass(frozen=True)
class FinishQuestion:
    """What the dialog shows and asks. receipts: how many will get a number; unexplained: who has no reason written."""

    meeting: str
    sums: Sums
    currency: Currency
    asks_count: bool
    receipts: int
    unexplained: tuple[str, ...]


@dataclass(frozen=True)
class FinishAnswer:
    """What the person said. cash_counted: None where no count was asked and none was typed."""

    cash_counted: int | None
    difference_reason: str
    print_now: bool


class FinishDialog(Dialog):
    """Enter finishes, Esc goes back; the difference is shown only after the count was typed."""

    finish_wanted = Signal(object)
    note_wanted = Signal()

    def __init__(self, question: FinishQuestion, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Finish {name} center meeting?", name=question.meeting),
            tr("For ten seconds Ctrl+Z takes it back. Later a mistake is corrected with a reversal."),
        )
        self._question = question
        self._told_difference: int | None = None
        self._print_now = False
        self._busy = False
        self.confirmed_second = False
        self.body.addWidget(self._summary())
        self._build_count()
        self._build_missing()
        self.body.addStretch(1)
        self.add_back(tr("Back to sheet"))
        self._later = self.add_other(self._print_words())
        self._later.clicked.connect(self._turn_print)
        self._later.setVisible(question.receipts > 0)
        self.finish = self.add_main(tr("Finish"), "flag")

    # building

    def _summary(self) -> QFrame:
        sums, currency = self._question.sums, self._question.currency
        box = QFrame()
        theme.mark(box, box="sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 10)
        facts = Facts(spacing=5)
        facts.set_fact(tr("Present"), tr("{n} of {m}", n=sums.came, m=sums.members))
        facts.set_fact(tr("Repayments"), self._share(sums.repaid, sums.expected))
        if sums.elsewhere:
            facts.set_fact(tr("Not in cash"), phrases.money(sums.elsewhere, currency))
        if sums.from_others:
            facts.set_fact(tr("Paid for others, in cash"), phrases.money(sums.from_others, currency))
        facts.set_fact(tr("Savings"), self._share(sums.savings, sums.savings_expected))
        if sums.fines:
            facts.set_fact(tr("Fines"), phrases.money(sums.fines, currency))
        if sums.short_people:
            people = tr_n("{n} person", "{n} people", sums.short_people)
            short = tr("{amount} short", amount=phrases.money(sums.short, currency))
            facts.set_fact(tr("Not paid or part paid"), phrases.joined(people, short), "bad")
        else:
            facts.set_fact(tr("Not paid or part paid"), tr("nobody"), "ok")
        column.addWidget(facts)
        return box

    def _share(self, part: int, whole: int) -> str:
        return tr("{amount} of {whole}", amount=self._money(part), whole=self._money(whole))

    def _build_count(self) -> None:
        question = self._question
        self.count = MoneyEdit(question.currency)
        self.count.setFont(theme.font(Type.LARGE_INPUT))
        self.count.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(36)}px; }}")
        aside = tr("type what is in your hand") if question.asks_count else tr("only if you counted it")
        self.count_field = Field(tr("Cash you counted"), self.count, aside=aside)
        self.count.amount_changed.connect(self._count_typed)
        self.body.addWidget(self.count_field)
        line = QHBoxLayout()
        self._verdict = InlineMessage()
        line.addWidget(self._verdict, 1)
        self.by_notes = Button(tr("Count by notes"), Look.GHOST, keys="F9")
        self.by_notes.set_height(24)
        self.by_notes.clicked.connect(self._open_notes)
        line.addWidget(self.by_notes, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.notes: CountNotes | None = None
        self._notes_place = QVBoxLayout()
        self.body.addLayout(self._notes_place)
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason_field = Field(tr("Why does it differ?"), self.reason)
        self.reason_field.hide()
        self.body.addWidget(self.reason_field)

    def _build_missing(self) -> None:
        names = self._question.unexplained
        if not names:
            return
        who = names[0] if len(names) == 1 else tr("{name} and {n} more", name=names[0], n=len(names) - 1)
        line = QHBoxLayout()
        self.body.addLayout(line)
        words = InlineMessage()
        line.addWidget(words, 1)
        # Only now: a widget that shows itself before it has a parent flashes as a window of its own.
        told = tr("Write a reason for {name} or leave it for the visit", name=who)
        words.say(Tone.MUTE, told, "file-warning")
        write = Button(tr("Write"), Look.GHOST, keys="F4")
        write.set_height(24)
        write.clicked.connect(self._write_note)
        line.addWidget(write)

    def first_focus(self) -> QWidget:
        """Digits go into the count at once."""
        return self.count

    # the count

    def _count_typed(self) -> None:
        self.count_field.set_problem("")
        self._told_difference = None
        counted = self.count.parsed()
        # Only agreement is told while typing; a difference is told when the count is given with Enter.
        if counted == self._question.sums.cash:
            self._verdict.say(Tone.OK, tr("Matches the sheet: {amount}", amount=self._money(self._question.sums.cash)))
            self.reason_field.hide()
        else:
            self._verdict.say(Tone.MUTE, "")

    def _open_notes(self) -> None:
        if self.notes is None:
            self.notes = CountNotes(self._question.currency)
            self.notes.counted.connect(self.count.set_amount)
            self.notes.finished.connect(self._notes_done)
            self._notes_place.addWidget(self.notes)
        self.notes.show()
        self.notes.start()

    def _notes_done(self) -> None:
        self.finish.setFocus(Qt.FocusReason.TabFocusReason)

    def _write_note(self) -> None:
        self.reject()
        self.note_wanted.emit()

    def _turn_print(self) -> None:
        self._print_now = not self._print_now
        self._later.set_words(self._print_words())
        self.count.setFocus()

    def _print_words(self) -> str:
        count = self._question.receipts
        if self._print_now:
            return tr_n("Print {n} receipt now", "Print {n} receipts now", count)
        return tr_n("Print {n} receipt later", "Print {n} receipts later", count)

    def _money(self, amount: int) -> str:
        return phrases.money(amount, self._question.currency)

    # answering

    def confirm(self) -> None:
        if self._busy:
            return
        counted = self._counted()
        if isinstance(counted, Rejection):
            self._blame_count(counted)
            return
        difference = 0 if counted is None else counted - self._question.sums.cash
        if difference and self._told_difference != difference:
            self._tell_difference(difference)
            return
        self._busy = True
        reason = self.reason.text().strip() if difference else ""
        self.finish_wanted.emit(FinishAnswer(counted, reason, self._print_now))

    def _counted(self) -> int | Rejection | None:
        if not self.count.text().strip() and not self._question.asks_count:
            return None
        return self.count.parsed()

    def _blame_count(self, rejection: Rejection) -> None:
        empty = rejection.reason is Reason.EMPTY_AMOUNT
        self.count_field.set_problem(tr("Type the cash you counted") if empty else messages.text(rejection))
        self.count.setFocus()

    def _tell_difference(self, difference: int) -> None:
        self._told_difference = difference
        amount = self._money(abs(difference))
        if difference > 0:
            told = tr("{amount} more than the sheet. Count again, or write why and finish", amount=amount)
        else:
            told = tr("{amount} less than the sheet. Count again, or write why and finish", amount=amount)
        self._verdict.say(Tone.WARN, told)
        self.reason_field.show()
        self.reason.setFocus()

    def refuse(self, rejection: Rejection) -> None:
        """The service did not take it: say why where it belongs; everything stays."""
        self._busy = False
        self.confirmed_second = "confirm" in rejection.facts
        if self.confirmed_second:
            who = str(rejection.facts.get("name", ""))
            sentence = messages.text(rejection)
            told = sentence if who in sentence else f"{who}: {sentence}"
            asks = tr("Esc to look, Enter to record it all the same")
            self._verdict.say(Tone.WARN, f"{told} {asks}")
        elif rejection.reason in (Reason.REASON_NEEDED, Reason.CASH_DIFFERS):
            self.reason_field.show()
            self.reason_field.set_problem(messages.text(rejection))
            self.reason.setFocus()
        else:
            self._verdict.say(Tone.BAD, messages.text(rejection))

    def release(self, sentence: str) -> None:
        """The disk did not take it; the dialog may be answered again."""
        self._busy = False
        self._verdict.say(Tone.BAD, sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self._open_notes()
        elif event.key() == Qt.Key.Key_F4 and self._question.unexplained:
            self._write_note()
        else:
            super().keyPressEvent(event)


class OpenRowsChoice(Enum):
    """What to do about rows that are still open."""

    GO = "go"
    NOT_PAID = "not paid"


class OpenRowsDialog(Dialog):
    """Some members are still to enter; Enter goes to the first of them."""

    chosen = Signal(object)

    def __init__(self, names: list[str], parent: QWidget) -> None:
        count = len(names)
        super().__init__(
            parent,
            tr_n("{n} member still to enter", "{n} members still to enter", count),
            tr("The meeting is finished when everybody has been entered. What you typed is safe."),
        )
        shown = ", ".join(names[:6])
        if count > 6:
            shown = tr("{names} and {n} more", names=shown, n=count - 6)
        self.body.addWidget(Text(shown, Type.BODY_STRONG, wrap=True))
        self.add_back(tr("Back to sheet"))
        mark = self.add_other(tr("Mark absent, not paid"), "user-x")
        mark.clicked.connect(lambda: self._choose(OpenRowsChoice.NOT_PAID))
        self.main = self.add_main(tr("Go to the first"), "arrow-right")

    def first_focus(self) -> QWidget:
        """Enter goes to the first of them."""
        return self.main

    def confirm(self) -> None:
        self._choose(OpenRowsChoice.GO)

    def _choose(self, choice: OpenRowsChoice) -> None:
        self.accept()
        self.chosen.emit(choice)
