"""What the officers do in the village, by keys in their own windows, with no network."""

from __future__ import annotations

from pathlib import Path

from fieldapp.demo.hands import Hands, NothingThere
from fieldapp.demo.story import Story
from fieldapp.domain.ids import Id
from fieldapp.domain.money import format_amount
from fieldapp.services import today
from fieldapp.services.desk import Desk
from fieldapp.services.money.meetings import Sheet, meeting_receipts, open_sheet
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen

ABSENT_ROW, PART_ROW, AHEAD_ROW = 11, 8, 6


def open_window(desk: Desk) -> tuple[MainWindow, Hands]:
    """Return the window of whoever the desk belongs to, opened at its first page."""
    window = MainWindow(desk)
    window.show()
    window.activateWindow()
    hands = Hands(window)
    window.start()
    hands.settle()
    return window, hands


def waiting_sheet(desk: Desk) -> Sheet:
    """Return the sheet of the first meeting of the day."""
    meetings = today.today(desk).meetings
    if not meetings:
        raise NothingThere("no meeting is planned today")
    return open_sheet(desk, meetings[0].center_id, desk.clock.today())


def hold_meeting(window: MainWindow, hands: Hands, story: Story) -> tuple[ReceiptView, ...]:
    """Record the waiting meeting: one absent, one pays a part, one ahead, the rest as expected; return the receipts."""
    desk = window.desk
    sheet = waiting_sheet(desk)
    story.show(hands, "today")
    hands.press("Enter")
    hands.presses = 0
    _go_to(hands, ABSENT_ROW)
    hands.press("-")
    _go_to(hands, PART_ROW)
    hands.type("100")
    hands.press("Enter")
    _go_to(hands, AHEAD_ROW)
    ahead = sheet.rows[AHEAD_ROW - 1].expected // desk.currency.unit
    hands.type(f"2*{ahead}")
    hands.press("Enter")
    hands.rest(400)
    story.show(hands, "sheet")
    hands.press("F8", "Ctrl+Enter")
    hands.rest(400)
    hands.type(format_amount(_in_hand(desk, sheet.center_id), desk.currency))
    story.show(hands, "finish")
    hands.press("Enter")
    receipts = _receipts(window, hands)
    if len(receipts) < len(sheet.rows) // 2:
        raise NothingThere("the meeting was not finished")
    story.show(hands, "meeting-finished")
    story.tell(
        f"{desk.me.name} records the meeting of {len(sheet.rows)} at {sheet.center_name}: {hands.presses} key presses, "
        f"{len(receipts)} receipts; one absent, one part paid, one ahead."
    )
    return receipts


def print_receipt(desk: Desk, receipt: ReceiptView, path: Path) -> None:
    """Write one receipt as a PDF of the roll's width."""
    write_receipts(path, [receipt], ReceiptStyle(desk.currency, desk.time_zone), Paper.ROLL)


def _receipts(window: MainWindow, hands: Hands) -> tuple[ReceiptView, ...]:
    """Do not wait until nobody can take the meeting back any more; return its receipts."""
    screen = window.here
    if not isinstance(screen, CollectionSheetScreen) or screen.book is None:
        raise NothingThere("the collection sheet is not open")
    screen.let_go()
    hands.settle()
    return meeting_receipts(window.desk, screen.book.sheet.meeting_id)


def _go_to(hands: Hands, row: int) -> None:
    """Go to a row of the sheet by its number."""
    hands.press("/")
    hands.type(str(row))
    hands.press("Enter")


def _in_hand(desk: Desk, center_id: Id) -> int:
    """Return the cash an honest officer counts: what the open sheet says was paid and saved, in minor units."""
    entries = [row.draft for row in open_sheet(desk, center_id, desk.clock.today()).rows]
    return sum((entry.paid or 0) + (entry.savings or 0) + entry.fine for entry in entries if entry)


def visit(window: MainWindow, hands: Hands, borrower_id: Id, keys: tuple[str, str], note: str) -> None:
    """Record a visit: purpose, outcome, a note, finished."""
    window.open("visit", borrower_id)
    hands.settle()
    hands.press(*keys, "F4")
    hands.type(note)


def assess(window: MainWindow, hands: Hands, borrower_id: Id) -> None:
    """Ask for consent and the twenty-four statements; the interview is not handed in yet."""
    window.open("assessment", borrower_id)
    hands.settle()
    hands.press("1", *[str(3 + number % 3) for number in range(24)])


def change_fields(window: MainWindow, hands: Hands, borrower_id: Id, changes: list[tuple[int, str, str]]) -> None:
    """Change fields of a profile in place: how many lines further down, the new value, how it was learnt."""
    window.open("profile", borrower_id)
    hands.settle()
    for down, value, learnt in changes:
        hands.press(*["Down"] * down, "F2")
        hands.press("Ctrl+A")
        hands.type(value)
        hands.press("Tab")
        hands.type(learnt)
        hands.press("Enter")


def repay(window: MainWindow, hands: Hands, borrower_id: Id) -> None:
    """Take the expected installment at the door, outside a meeting."""
    window.open("repayment", borrower_id)
    hands.settle()
    hands.press("Ctrl+Enter")
