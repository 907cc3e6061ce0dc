"""Unlock: choose who you are, type the PIN, and the records open; no network needed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import errors, tasks
from fieldapp.ui.door import Door, Opened, Refused, Seat
from fieldapp.ui.screens.entrance import Entrance
from fieldapp.ui.screens.entrance_parts.secret_words import secret_words
from fieldapp.ui.screens.sync_status_parts.recovery_card import RecoveryCard
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle
from fieldapp.ui.widgets.text import Text

FORGOT = mark("Ask IT for the recovery code of this laptop. Nothing was deleted; your records wait here.")


class UnlockScreen(Entrance):
    """The first window on a laptop that has joined an office. `opened` carries the desk."""

    opened = Signal(object)
    another_person = Signal()
    wiped = Signal()

    def __init__(self, door: Door, version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(version, parent)
        self._door = door
        self._seats = door.seats()
        self._left_s = 0
        self._recovering = False
        self.setAccessibleName(tr("Unlock"))
        self.form.addWidget(Text(tr("Who is working here?"), Type.DIALOG_TITLE))
        self.people = RowList(RowStyle(height=46, margin=10, tiles=False, rules=False))
        self.people.setAccessibleName(tr("People on this laptop"))
        self.people.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.people.set_rows([_person_row(seat) for seat in self._seats])
        self.people.show_whole()
        self.form.addWidget(self.people)
        self.strip = Banner()
        self.form.addWidget(self.strip)
        trouble = next((seat.line for seat in self._seats if seat.line), "")
        if trouble:
            self.strip.say(Tone.WARN, trouble)
        self.way_out = RecoveryCard()
        self.form.addWidget(self.way_out)
        self._build_fields()
        self._build_buttons()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)

    def _build_fields(self) -> None:
        self._asks = asks = secret_words(passphrase=self._door.passphrase_needed)
        self.recovery = QLineEdit()
        self.recovery_field = Field(tr("Recovery code"), self.recovery, tr("IT reads it out to you"))
        self.recovery_field.hide()
        self.form.addWidget(self.recovery_field)
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.returnPressed.connect(self.unlock)
        self.secret.textEdited.connect(self._typing)
        self.secret_field = Field(asks.name, self.secret)
        self.form.addWidget(self.secret_field)
        for edit in (self.secret, self.recovery):
            edit.installEventFilter(self)

    def _build_buttons(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.forgot = Button(tr("Forgot it"), Look.GHOST)
        self.forgot.clicked.connect(self._offer_recovery)
        row.addWidget(self.forgot)
        self.other = Button(tr("Another person"), Look.GHOST, "user-plus")
        self.other.clicked.connect(self.another_person)
        row.addWidget(self.other)
        row.addStretch(1)
        self.button = Button(tr("Unlock"), Look.PRIMARY, "lock-open", "Return")
        self.button.clicked.connect(self.unlock)
        row.addWidget(self.button)
        self.form.addLayout(row)

    def start(self) -> None:
        """Put the focus where typing starts."""
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start()

    def unlock(self) -> None:
        """Try what was typed."""
        row = self.people.current
        if row is None or self._left_s or not self.button.isEnabled():
            return
        seat, secret = str(row.key), self.secret.text()
        if not secret:
            self.secret_field.set_problem(self._asks.empty)
            return
        if self._recovering and (problem := self._door.weakness(secret)):
            self.secret_field.set_problem(problem)
            return
        self.button.setEnabled(False)
        self.button.set_words(tr("Opening"))
        recovery = self.recovery.text()
        if self._recovering:
            tasks.run(lambda: self._door.recover(seat, recovery, secret), self._answer, self._fault, owner=self)
        else:
            tasks.run(lambda: self._door.unlock(seat, secret), self._answer, self._fault, owner=self)

    def _answer(self, answer: Opened | Refused) -> None:
        self._rest()
        if isinstance(answer, Opened):
            self.secret.clear()
            self.opened.emit(answer.desk)
            return
        self.secret.clear()
        if answer.wiped:
            self.wiped.emit()
            return
        self.way_out.show_recovery(answer.way_out)
        if answer.way_out is not None:
            return
        field = self.recovery_field if answer.field == "recovery" else self.secret_field
        field.set_problem(answer.sentence)
        if answer.locked:
            self._offer_recovery()
        elif answer.wait_s:
            self._left_s = answer.wait_s
            self.secret.setEnabled(False)
            self._count_down()
            self._tick.start()
        self.start()

    def _fault(self, fault: errors.Fault) -> None:
        self._rest()
        self.strip.say(Tone.BAD, fault.sentence)
        self.start()

    def _rest(self) -> None:
        self.button.setEnabled(True)
        self.button.set_words(tr("Set and open") if self._recovering else tr("Unlock"))

    def _typing(self) -> None:
        self.secret_field.set_problem("")

    def _count_down(self) -> None:
        if self._left_s <= 0:
            self._tick.stop()
            self.secret.setEnabled(True)
            self.secret_field.set_problem("")
            self.start()
            return
        minutes, seconds = divmod(self._left_s, 60)
        long = tr("{minutes} min {seconds} s", minutes=minutes, seconds=f"{seconds:02d}")
        wait = long if minutes else tr("{seconds} s", seconds=seconds)
        self.secret_field.set_problem(self._asks.wait(wait))
        self._left_s -= 1

    def _offer_recovery(self) -> None:
        self._recovering = True
        self.recovery_field.show()
        self.secret_field.set_problem("")
        self.secret_field.set_label(self._asks.new)
        self.strip.say(Tone.INFO, tr(FORGOT))
        self._rest()
        self.recovery.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose the person while the fields keep the focus (the scroll area would take them)."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self.people.step(step)
                self.secret_field.set_problem("")
                return True
        return super().eventFilter(watched, event)


def _person_row(seat: Seat) -> Row:
    about = " · ".join(part for part in (seat.role, seat.branch, seat.exchanged) if part)
    return Row(seat.key, seat.name, about, avatar=seat.name)
