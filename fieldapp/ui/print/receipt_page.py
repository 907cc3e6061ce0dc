"""One receipt laid out in dots of a thermal printer (8 to the millimeter), for paper 384 or 576 dots wide.

The same layout makes the raster image and the PDF page, so that what is archived is what was handed out.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from fieldapp.domain.money import Currency
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import mark
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import phrases
from fieldapp.ui.print import lettering, qr_code
from fieldapp.ui.print.lettering import left_to_right
from fieldapp.ui.print.receipt_words import ReceiptWords
from fieldapp.ui.print.slip import BLACK, MARGIN, NARROW, Slip, slip_font

ENGLISH = ReceiptWords()
COPY, NOT_SAVED = mark("COPY"), mark("NOT SAVED YET")
SYNTHETIC = mark("SYNTHETIC RECORD, NOT MONEY")
SAVINGS = ("Savings", "Savings taken out")
"""A receipt of nothing else says nothing of a loan."""


@dataclass(frozen=True)
class ReceiptStyle:
    """What is the same for all receipts of a laptop."""

    currency: Currency
    time_zone: str
    words: ReceiptWords = ENGLISH
    synthetic: bool = False
    width: int = NARROW


def number_day(day: Day) -> str:
    """`15-10-2026`: digits only, so that everybody reads it alike."""
    return date_of(day).strftime("%d-%m-%Y")


def qr_text(receipt: ReceiptView) -> str:
    """What the code carries: number, borrower, amount in minor units, day, check code."""
    day = date_of(receipt.day).isoformat()
    return ";".join((receipt.number, receipt.borrower_code, str(receipt.paid), day, receipt.check_code))


class ReceiptPage(Slip):
    """One receipt."""

    def __init__(self, receipt: ReceiptView, style: ReceiptStyle) -> None:
        super().__init__(style.width, mirrored=style.words.right_to_left)
        self._receipt, self._style = receipt, style

    def lay(self) -> None:
        self._heading()
        self._whom()
        self._amounts()
        self._remaining()
        self._proof()

    def _money(self, amount: int) -> str:
        return self._own_way(phrases.money(amount, self._style.currency))

    def _own_way(self, text: str) -> str:
        return left_to_right(text) if self.mirrored else text

    def _said(self, word: str, figure: str, font: QFont) -> None:
        """A word in both languages and its figure; hers alone where both have no room."""
        words = self._style.words
        self.pair(words.both(word), figure, font, words.own(word))

    def _shout(self, word: str) -> None:
        """A word in both languages, one below the other where both have no room."""
        words = self._style.words
        whole = words.both(word)
        for line in (whole,) if self.has_room(whole) else (words.own(word), word):
            self.banner(line)

    # parts

    def _heading(self) -> None:
        receipt = self._receipt
        self.centered(receipt.branch_name, slip_font(28, bold=True))
        if self._style.synthetic:
            self._shout(SYNTHETIC)
        if receipt.reversed:
            self.banner(self._style.words.both("Reversed").upper())
        if receipt.copy:
            self.banner(f"{self._style.words.both(COPY)} {receipt.copy}")
        if not receipt.number:
            self._shout(NOT_SAVED)
        self.dashes()

    def _whom(self) -> None:
        receipt, small = self._receipt, slip_font(19)
        self._said("Receipt", self._own_way(receipt.number), slip_font(20, bold=True))
        day, at = number_day(receipt.day), phrases.clock(receipt.at_ms, self._style.time_zone)
        self.pair(self._own_way(day), self._own_way(at), small)
        self.pair(receipt.borrower_name, self._own_way(receipt.borrower_code), slip_font(20, bold=True))
        if receipt.group_name:
            self.pair(receipt.group_name, "", small)
        self.dashes()

    def _amounts(self) -> None:
        paid = self._receipt.paid
        for label, amount in self._receipt.lines:
            shown = -amount if paid < 0 and amount < 0 else amount
            self._said(label, self._money(shown), slip_font(22))
        self._y += 2
        word = "Paid" if paid >= 0 else "You got"
        self._said(word, self._money(abs(paid)), slip_font(34, bold=True))
        self.dashes()

    def _remaining(self) -> None:
        receipt = self._receipt
        if not receipt.number or all(label in SAVINGS for label, _amount in receipt.lines):
            return
        left = self._money(receipt.outstanding_after)
        self._said("Still to pay", left, slip_font(22, bold=True))
        if receipt.next_due_day is not None:
            day = date_of(receipt.next_due_day).strftime("%d-%m")
            amount = self._money(receipt.next_due_amount or 0)
            self._said("Next", self._own_way(f"{day} · {amount}"), slip_font(22))
        self.dashes()

    def _proof(self) -> None:
        receipt, top = self._receipt, self._y
        if not receipt.number:
            self.left(receipt.officer_name, slip_font(19), self.width - 2 * MARGIN)
            self._y += 8
            return
        side = qr_code.side_in_dots(qr_text(receipt), 108)
        room = self.width - side - 3 * MARGIN
        self._y += 6
        self.left(receipt.officer_name, slip_font(19), room)
        label, code = self._style.words.own("Check code"), self._own_way(receipt.check_code)
        bold = slip_font(20, bold=True)
        whole = f"{label}: {code}"
        fits = QFontMetricsF(lettering.fitted(bold, whole)).horizontalAdvance(whole) <= room
        for line in (whole,) if fits else (label, code):  # a code that is cut proves nothing
            self.left(line, bold, room)
        if self._painter is not None:
            place = self._placed(QRectF(self.width - MARGIN - side, top, side, side))
            qr_code.paint(self._painter, place, qr_text(receipt), BLACK)
        self._y = max(self._y, top + side) + 4
        self.centered(self._style.words.own("Ask for a receipt before you pay"), slip_font(19, bold=True))
        self._y += 8
