"""What the officers do in the village, by keys in their own windows, with no network."""

from __future__ import annotations

from pathlib import Path

from fieldapp.demo.hands import Hands, NothingThere
from fieldapp.demo.story import Story
from fieldapp.domain.ids import Id
from fieldapp.services import people, today
from fieldapp.services.desk import Desk
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen

TYPE_AHEAD_MS = 1000
"""A pause after which letters begin a new name."""


def open_window(desk: Desk) -> tuple[MainWindow, Hands]:
    """Return the window of whoever the desk belongs to, opened at its first page."""
    window = MainWindow(desk)
    window.show()
    window.activateWindow()
    hands = Hands(window)
    window.start()
    hands.settle()
    return window, hands


def person_named(desk: Desk, name: str) -> Id:
    """Return the id of the borrower whom the search finds first."""
    rows = people.search_people(desk, name, 1)
    if not rows:
        raise NothingThere(f"nobody is called {name}")
    return rows[0].borrower_id


def hold_meeting(window: MainWindow, hands: Hands, story: Story, receipts: Path) -> None:
    """Record the waiting meeting of forty: one absent, one pays a part, one ahead, the rest as expected."""
    expected = today.today(window.desk).meetings[0]
    hands.press("Enter")
    hands.presses = 0
    _row(hands, "JAM")
    hands.press("-")
    _row(hands, "GUL")
    hands.type("200")
    hands.press("Enter")
    _row(hands, "FAR")
    hands.type("2*360")
    hands.press("Enter")
    story.show(hands, "sheet")
    hands.press("F8", "Ctrl+Enter")
    screen = window.here
    if not isinstance(screen, CollectionSheetScreen):
        raise NothingThere("the collection sheet is not open")
    hands.type(str(_in_hand(window, expected.center_id) // window.desk.currency.unit))
    story.show(hands, "finish")
    hands.press("Enter")
    presses = hands.presses
    kept = screen.printing.receipts
    if len(kept) < expected.members // 2:
        raise NothingThere("the meeting was not finished")
    write_receipts(receipts, kept[:1], ReceiptStyle(window.desk.currency, window.desk.time_zone), Paper.ROLL)
    story.show(hands, "meeting-finished")
    story.tell(
        f"Meera records the meeting of {expected.members} at {expected.center_name}: {presses} key presses, "
        f"{len(kept)} receipts, one absent, one part paid, one ahead."
    )


def _row(hands: Hands, letters: str) -> None:
    """Go to a member by the first letters of her name."""
    hands.rest(TYPE_AHEAD_MS)
    hands.press(*letters)


def _in_hand(window: MainWindow, center_id: Id) -> int:
    """Return the cash an honest officer counts: what the open sheet says was paid and saved, in minor units."""
    from fieldapp.services.meetings import open_sheet

    sheet = open_sheet(window.desk, center_id, window.desk.clock.today())
    entries = [row.draft for row in sheet.rows if row.draft is not None]
    return sum((entry.paid or 0) + (entry.savings or 0) + entry.fine for entry in entries)


def visit(window: MainWindow, hands: Hands, name: str, keys: tuple[str, str], note: str) -> None:
    """Record a visit: purpose, outcome, a note, finished."""
    window.open("visit", person_named(window.desk, name))
    hands.settle()
    hands.press(*keys, "F4")
    hands.type(note)
    hands.press("Ctrl+Enter")


def assess(window: MainWindow, hands: Hands, name: str) -> None:
    """Ask the twenty-four statements and hand the interview in."""
    window.open("assessment", person_named(window.desk, name))
    hands.settle()
    hands.press("1")
    for number in range(24):
        hands.press(str(3 + number % 3))


def change_field(window: MainWindow, hands: Hands, name: str, changes: list[tuple[int, str, str]]) -> None:
    """Change fields of a profile in place: how many lines down, the new value, how it was learnt."""
    window.open("profile", person_named(window.desk, name))
    hands.settle()
    for down, value, learnt in changes:
        hands.press("F2", *["Down"] * down)
        hands.type(value)
        hands.press("Tab")
        hands.type(learnt)
        hands.press("Enter")
