"""What can be done on the sheet, in the order of the bottom bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import mark, tr
from fieldapp.ui.actions import Action

if TYPE_CHECKING:
    from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen

_TYPED = (
    ("expected", mark("Here, paid and saved as expected"), "Space", mark("paid as expected")),
    ("amount", mark("Type an amount"), "0–9", mark("amount")),
    ("absent", mark("Absent, nothing paid"), "−", mark("absent")),
    ("jump", mark("Jump to a name"), "A–Z", mark("jump to name")),
    ("beside", mark("Keep and go right"), "Tab", mark("savings")),
)
_IN_HERE = (
    ("present", mark("In Here: present"), "P"),
    ("late", mark("In Here: late"), "L"),
    ("away", mark("In Here: absent"), "A"),
    ("excused", mark("In Here: excused"), "E"),
    ("left-early", mark("In Here: left early"), "W"),
    ("cover-here", mark("In Here: group covers her"), "G"),
    ("method-here", mark("In Here: paid another way"), "M"),
    ("jump-box", mark("Jump by number or name"), "/"),
    ("clear", mark("Back to enter"), "Delete"),
    ("fill-down", mark("Fill down"), "Ctrl+D"),
    ("paste", mark("Paste a column from a spreadsheet"), "Ctrl+V"),
    ("copy", mark("Copy"), "Ctrl+C"),
    ("edit", mark("Edit the cell"), "F2"),
)


def open_actions(screen: CollectionSheetScreen) -> list[Action]:
    """While the meeting is open. What the grid itself takes is only described."""
    grid = screen.grid
    if grid is None:
        return []
    return [
        *(Action(i, tr(text), keys=k, hint=tr(hint), bound=False, in_palette=False) for i, text, k, hint in _TYPED),
        Action("note", tr("Write a note"), grid.note, "F4", "notebook-pen", tr("note")),
        Action("undo-row", tr("Undo"), grid.undo, "Ctrl+Z", "undo-2", tr("undo"), bound=False, in_palette=False),
        Action("fill", tr("All present & paid"), screen.fill, "F8", "check-check", tr("fill the rest")),
        Action("next-exception", tr("Next exception"), grid.next_exception, "F3", "list-filter", tr("exception")),
        Action("fine", tr("Write a fine"), grid.fine, "F6", "coins"),
        Action("cover", tr("Group covers her"), screen.row_work.cover, "Ctrl+G", "handshake"),
        Action("method", tr("Paid another way than cash"), screen.row_work.other_method, "F7", "smartphone"),
        Action("one-member", tr("One member at a time"), screen.row_work.turn_to_member, "F11", "user"),
        Action("order", tr("What needs you first, or paper order"), grid.turn_order, "F5", "list-checks"),
        Action("redo", tr("Redo"), grid.redo, "Ctrl+Y"),
        Action("finish", tr("Finish meeting"), screen.finish, "Ctrl+Return", "flag"),
        screen.printing.sheet_action(),
        *(Action(i, tr(text), keys=k, bound=False, in_palette=False) for i, text, k in _IN_HERE),
    ]


def read_actions(screen: CollectionSheetScreen) -> list[Action]:
    """When the meeting is finished."""
    grid = screen.grid
    if grid is None:
        return []
    book = screen.book
    held = book is not None and book.sheet.held is not None and not screen.finished
    mine = [Action("take-over", tr("Enter it here"), screen.taking.ask, "F2", "pencil", tr("enter it here"))]
    return [
        *(mine if held else ()),
        Action("jump", tr("Jump to a name"), keys="A–Z", hint=tr("jump to name"), bound=False, in_palette=False),
        Action("next-exception", tr("Next exception"), grid.next_exception, "F3", "list-filter", tr("next exception")),
        Action("copy", tr("Copy"), keys="Ctrl+C", hint=tr("copy"), bound=False, in_palette=False),
        Action("one-member", tr("One member at a time"), screen.row_work.turn_to_member, "F11", "user"),
        screen.printing.receipts_action() if screen.finished else screen.printing.sheet_action(),
        Action("finish", tr("Finish meeting"), screen.finish, "Ctrl+Return", in_palette=False),
    ]
