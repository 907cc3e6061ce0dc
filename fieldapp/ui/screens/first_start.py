"""First start: a one-time code from IT, a PIN, the first copy of the records, and the recovery code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import errors, tasks
from fieldapp.ui.door import Door, Enrolled, EnrollForm, Progress, Refused
from fieldapp.ui.screens.entrance import Entrance
from fieldapp.ui.screens.entrance_parts.secret_words import secret_words
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Field
from fieldapp.ui.widgets.marks import ProgressBar
from fieldapp.ui.widgets.notices import Banner
from fieldapp.ui.widgets.text import Glyph, Text, rule

STEPS = (mark("Office"), mark("Your PIN"), mark("First copy"))


class FirstStartScreen(Entrance):
    """The first window on a new laptop. `opened` carries the desk once the recovery code is written down."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, door: Door, version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(version, parent)
        self._door = door
        self._asks = secret_words(passphrase=door.passphrase_needed)
        self._enrolled: Enrolled | None = None
        self.setAccessibleName(tr("Set up this laptop"))
        self.form.addWidget(Text(tr("Set up this laptop"), Type.DIALOG_TITLE))
        self._steps = [
            Text(f"{number} {tr(word)}", Type.SECONDARY_STRONG, "third") for number, word in enumerate(STEPS, 1)
        ]
        way = QHBoxLayout()
        way.setSpacing(8)
        for step in self._steps:
            if step is not self._steps[0]:
                way.addWidget(Glyph("chevron-right", "third", 14))
            way.addWidget(step)
        way.addStretch(1)
        self.form.addLayout(way)
        self.strip = Banner()
        self.form.addWidget(self.strip)
        self.pages = (self._office_page(), self._secret_page(), self._copy_page(), self._done_page())
        for page in self.pages:
            self.form.addWidget(page)
        self._go(0)

    def start(self) -> None:
        """Put the focus where typing starts."""
        (self.code if self.server.text() else self.server).setFocus(Qt.FocusReason.OtherFocusReason)

    def _office_page(self) -> QWidget:
        page, column = _page()
        self.server = QLineEdit(self._door.server)
        self.server.setPlaceholderText("https://office.example.org")
        self.server.setReadOnly(bool(self._door.server))
        hint = tr("Set by IT for all laptops") if self._door.server else tr("IT tells you this address")
        self.server_field = Field(tr("Office address"), self.server, hint)
        column.addWidget(self.server_field)
        self.code = QLineEdit()
        self.code_field = Field(tr("One-time code"), self.code, tr("IT gives it to you. It works once, for 48 hours"))
        self.code.returnPressed.connect(self._to_secret)
        column.addWidget(self.code_field)
        onward = Button(tr("Go on"), Look.PRIMARY, "arrow-right", "Return")
        onward.clicked.connect(self._to_secret)
        column.addLayout(_buttons(self._way_back(), onward))
        return page

    def _way_back(self) -> Button | None:
        """Where somebody works on this laptop already, the way back to who that is."""
        if not self._door.seats():
            return None
        button = Button(tr("Back"), Look.SECONDARY, keys="Escape")
        button.clicked.connect(self.back)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.back.emit)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.start()

    def _secret_page(self) -> QWidget:
        page, column = _page()
        self.secret, self.again = QLineEdit(), QLineEdit()
        for edit in (self.secret, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret_field = Field(self._asks.choose, self.secret, self._asks.rule)
        self.secret.returnPressed.connect(self.again.setFocus)
        column.addWidget(self.secret_field)
        self.again_field = Field(self._asks.again, self.again)
        self.again.returnPressed.connect(self._enroll)
        column.addWidget(self.again_field)
        back = Button(tr("Back"), Look.SECONDARY)
        back.clicked.connect(lambda: self._go(0))
        join = Button(tr("Join the office"), Look.PRIMARY, "check", "Return")
        join.clicked.connect(self._enroll)
        column.addLayout(_buttons(back, join))
        return page

    def _copy_page(self) -> QWidget:
        page, column = _page()
        self.progress = Text(tr("Asking the office"), Type.BODY, wrap=True)
        column.addWidget(self.progress)
        self.bar = ProgressBar()
        column.addWidget(self.bar)
        words = tr("You may close the laptop. What is copied stays, and the rest comes later.")
        column.addWidget(Text(words, Type.SECONDARY, "second", wrap=True))
        return page

    def _done_page(self) -> QWidget:
        page, column = _page()
        self.welcome = Text("", Type.PANEL_TITLE, wrap=True)
        column.addWidget(self.welcome)
        self.outcome = Text("", Type.BODY, "second", wrap=True)
        column.addWidget(self.outcome)
        column.addWidget(rule())
        column.addWidget(Text(tr("Recovery code"), Type.BODY_STRONG))
        self.recovery = QLineEdit()
        self.recovery.setReadOnly(True)
        self.recovery.setAccessibleName(tr("Recovery code"))
        column.addWidget(self.recovery)
        words = self._asks.recovery
        column.addWidget(Text(words, Type.SECONDARY, "second", wrap=True))
        self.enter_button = Button(tr("It is written down. Open"), Look.PRIMARY, "lock-open", "Return")
        self.enter_button.clicked.connect(self._enter)
        self.recovery.returnPressed.connect(self._enter)
        column.addLayout(_buttons(None, self.enter_button))
        return page

    def _go(self, page: int) -> None:
        for number, shown in enumerate(self.pages):
            shown.setVisible(number == page)
        for number, step in enumerate(self._steps):
            step.set_tone("accent" if number == page else "ok" if number < page else "third")
            step.setAccessibleName(tr("{step}, now", step=step.text()) if number == page else step.text())

    def _to_secret(self) -> None:
        self.server_field.set_problem("" if self.server.text().strip() else tr("Enter the office's address"))
        self.code_field.set_problem("" if self.code.text().strip() else tr("Enter the code that IT gave you"))
        if self.server_field.problem or self.code_field.problem:
            self.start()
            return
        self._go(1)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enroll(self) -> None:
        self.secret_field.set_problem(self._door.weakness(self.secret.text()))
        same = self.secret.text() == self.again.text()
        self.again_field.set_problem("" if same else self._asks.differ)
        if self.secret_field.problem or self.again_field.problem:
            (self.secret if self.secret_field.problem else self.again).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.strip.hide()
        self._go(2)
        form = EnrollForm(self.server.text().strip(), self.code.text().strip(), self.secret.text())
        report = tasks.reporter(self._report, self)
        tasks.run(lambda: self._door.enroll(form, report), self._answer, self._fault, owner=self)

    def _report(self, progress: Progress) -> None:
        self.progress.setText(progress.sentence)
        self.bar.set_share(progress.done / progress.of if progress.of else 0.0)

    def _answer(self, answer: Enrolled | Refused) -> None:
        if isinstance(answer, Refused):
            self._refuse(answer)
            return
        self._enrolled = answer
        self.secret.clear()
        self.again.clear()
        self.welcome.setText(
            tr("Welcome, {name}. This laptop belongs to {branch} now.", name=answer.name, branch=answer.branch)
        )
        self.outcome.setText(answer.sentence)
        self.recovery.setText(answer.recovery)
        self._go(3)
        self.recovery.setFocus(Qt.FocusReason.OtherFocusReason)
        self.recovery.selectAll()

    def _refuse(self, refused: Refused) -> None:
        if refused.field == "secret":
            self._go(1)
            self.secret_field.set_problem(refused.sentence)
            self.secret.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._go(0)
        field = self.server_field if refused.field == "server" else self.code_field
        field.set_problem(refused.sentence)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fault(self, fault: errors.Fault) -> None:
        self._go(0)
        self.strip.say(Tone.BAD, fault.sentence)
        self.start()

    def _enter(self) -> None:
        if self._enrolled is not None:
            self.opened.emit(self._enrolled.opened.desk)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    return page, column


def _buttons(back: Button | None, onward: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 6, 0, 0)
    if back is not None:
        row.addWidget(back)
    row.addStretch(1)
    row.addWidget(onward)
    return row
