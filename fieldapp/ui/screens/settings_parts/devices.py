"""The machines beside the laptop: the receipt printer and the position receiver, tried out; where photos come from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.borrower import receiver
from fieldapp.services.borrower.receiver import Hearing, Listening
from fieldapp.ui import phrases, tasks
from fieldapp.ui.print.language import choose_printer, chosen_look
from fieldapp.ui.print.printer import Printing, read_target
from fieldapp.ui.print.raster import escpos, slip_image
from fieldapp.ui.print.slip import Slip, slip_font
from fieldapp.ui.screens.repayment_parts.printer_dialog import PrinterDialog
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Elided, Glyph, Text, rule

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.ui.print.receipt_words import ReceiptWords

LISTEN_MS = 20_000
LOOK_EVERY_MS = 500


class TestSlip(Slip):
    """What the test prints: that it works, and the edges of the paper."""

    __test__ = False  # no test of pytest's

    def __init__(self, width: int, branch: str, when: str) -> None:
        super().__init__(width)
        self._branch, self._when = branch, when

    def lay(self) -> None:
        self.centered(self._branch, slip_font(26, bold=True))
        self.dashes()
        self.wrapped(tr("This printer works with Fieldbook."), slip_font(24))
        self.wrapped(tr("Both ends of each line of dashes must be on the paper."), slip_font(22))
        self.dashes()
        self.centered(self._when, slip_font(22))


class DevicesCard(Card):
    """`saved` carries what the choice of a printer wrote, `failed` the fault that kept it off the disk."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Machines"), parent, spacing=9)
        self._desk = desk
        self._printer, self._width = "", 0
        self._printing: Printing | None = None
        self._listening: Listening | None = None
        self._waited = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self._hear)
        self.head.insertWidget(0, Glyph("printer", "second"))
        self.printer_words = Elided("", Type.BODY, "second")
        self.printer_said = InlineMessage()
        choose, test = Button(tr("Choose printer")), Button(tr("Print a test"), icon="printer")
        choose.clicked.connect(self.choose)
        test.clicked.connect(self.test_printer)
        self._line(tr("Receipt printer"), self.printer_words, [choose, test])
        self.body.addWidget(self.printer_said)
        self.body.addWidget(rule())
        self.position_words = Elided(tr("Not tried yet"), Type.BODY, "second")
        listen = Button(tr("Listen"), icon="map-pin")
        listen.clicked.connect(self.test_receiver)
        self._line(tr("Position receiver"), self.position_words, [listen])
        self.body.addWidget(rule())
        photos = tr(
            "From files: take them with a phone or camera, then choose them on the visit page. No camera is used."
        )
        self.body.addWidget(Text(tr("Photos"), Type.BODY_STRONG))
        self.body.addWidget(Text(photos, Type.SECONDARY, "second", wrap=True))

    def _line(self, label: str, words: Elided, buttons: list[Button]) -> None:
        words.setAccessibleName(label)
        self.body.addWidget(Text(label, Type.BODY_STRONG))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(words, 1)
        for button in buttons:
            row.addWidget(button)
        self.body.addLayout(row)

    def load(self) -> None:
        """Read which printer is chosen."""
        tasks.run(partial(chosen_look, self._desk), self._show_printer, self.failed.emit, self)

    # the printer

    def _show_printer(self, look: tuple[ReceiptWords, int, str]) -> None:
        _words, self._width, self._printer = look
        self.printer_words.setText(self._printer or tr("None: receipts come as PDF, for any printer"))

    def choose(self) -> None:
        """Ask which printer."""
        dialog = PrinterDialog(self._printer, self.window())
        dialog.chosen.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def _chosen(self, text: str) -> None:
        self.printer_said.say(Tone.MUTE, "")
        tasks.run(partial(choose_printer, self._desk, text), self._kept, self.failed.emit, self)

    def _kept(self, saved: object) -> None:
        self.saved.emit(saved)
        self.load()

    def test_printer(self) -> None:
        """Print a slip, and say whether it went out."""
        target = read_target(self._printer)
        if target is None:
            self.printer_said.say(Tone.WARN, tr("No printer is chosen. Receipts come as PDF until you choose one."))
            return
        now = self._desk.clock.now_ms()
        when = phrases.moment(now, self._desk.clock.today(), self._desk.time_zone)
        slip = TestSlip(self._width, self._desk.branch_name, when)
        if self._printing is not None:
            self._printing.deleteLater()
        printing = self._printing = Printing(target, escpos(slip_image(slip)), self)
        printing.done.connect(partial(self._say_printed, printed=True))
        printing.failed.connect(partial(self._say_printed, printed=False))
        self.printer_said.say(Tone.INFO, tr("Sending a test to the printer"))
        printing.start()

    def _say_printed(self, *, printed: bool) -> None:
        if printed:
            self.printer_said.say(Tone.OK, tr("The printer took the test. Look whether it is on the paper."))
        else:
            words = tr("The printer did not answer. Look at its cable, paper and address, then try again.")
            self.printer_said.say(Tone.BAD, words)

    # the receiver

    def test_receiver(self) -> None:
        """Listen for a position for a while and say what is heard."""
        self.be_quiet()
        self._listening, self._waited = receiver.listen(self._desk), 0
        self._look.start()
        self._hear()

    def be_quiet(self) -> None:
        """Let the receiver go."""
        self._look.stop()
        if self._listening is not None:
            self._listening.stop()
            self._listening = None

    def _hear(self) -> None:
        if self._listening is None:
            return
        heard = self._listening.heard
        self._waited += LOOK_EVERY_MS
        self.position_words.setText(self._heard_words(heard.hearing, heard.port))
        if heard.hearing in (Hearing.NOTHING, Hearing.FIXED) or self._waited >= LISTEN_MS:
            self.be_quiet()

    def _heard_words(self, hearing: Hearing, port: str) -> str:
        if hearing is Hearing.NOTHING:
            return tr("No receiver found. Plug it in and listen again; visits go on without")
        if hearing is Hearing.FIXED:
            return tr("It works: a position came from {port}", port=port)
        if hearing is Hearing.NO_SIGNAL:
            return tr("{port} is there and has no signal yet. Go under the open sky", port=port)
        return tr("Listening, {seconds} s", seconds=self._waited // 1000)
