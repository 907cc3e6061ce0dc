"""What can be done on the sheet, in the order of the bottom bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.ui.actions import Action

if TYPE_CHECKING:
    from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen

_TYPED = (
    ("expected", "Here, paid and saved as expected", "Space", "paid as expected"),
    ("amount", "Type an amount", "0–9", "amount"),
    ("absent", "Absent, nothing paid", "−", "absent"),
    ("jump", "Jump to a name", "A–Z", "jump to name"),
    ("beside", "Keep and go right", "Tab", "savings"),
)
_IN_HERE = (
    ("present", "In Here: present", "P"),
    ("late", "In Here: late", "L"),
    ("away", "In Here: absent", "A"),
    ("excused", "In Here: excused", "E"),
    ("left-early", "In Here: left early", "W"),
    ("jump-box", "Jump by number or name", "/"),
    ("clear", "Back to enter", "Delete"),
    ("fill-down", "Fill down", "Ctrl+D"),
    ("paste", "Paste a column from a spreadsheet", "Ctrl+V"),
    ("copy", "Copy", "Ctrl+C"),
    ("edit", "Edit the cell", "F2"),
)


def open_actions(screen: CollectionSheetScreen) -> list[Action]:
    """While the meeting is open. What the grid itself takes is only described."""
    grid = screen.grid
    if grid is None:
        return []
    return [
        *(Action(i, text, keys=k, hint=hint, bound=False, in_palette=False) for i, text, k, hint in _TYPED),
        Action("note", "Write a note", grid.note, "F4", "notebook-pen", "note"),
        Action("undo-row", "Undo", grid.undo, "Ctrl+Z", "undo-2", "undo", bound=False, in_palette=False),
        Action("fill", "All present & paid", screen.fill, "F8", "check-check", "fill the rest"),
        Action("next-exception", "Next exception", grid.next_exception, "F3", "list-filter", "exception"),
        Action("fine", "Write a fine", grid.fine, "F6", "coins"),
        Action("redo", "Redo", grid.redo, "Ctrl+Y"),
        Action("finish", "Finish meeting", screen.finish, "Ctrl+Return", "flag"),
        screen.printing.sheet_action(),
        *(Action(i, text, keys=k, bound=False, in_palette=False) for i, text, k in _IN_HERE),
    ]


def read_actions(screen: CollectionSheetScreen) -> list[Action]:
    """When the meeting is finished."""
    grid = screen.grid
    if grid is None:
        return []
    return [
        Action("jump", "Jump to a name", keys="A–Z", hint="jump to name", bound=False, in_palette=False),
        Action("next-exception", "Next exception", grid.next_exception, "F3", "list-filter", "next exception"),
        Action("copy", "Copy", keys="Ctrl+C", hint="copy", bound=False, in_palette=False),
        screen.printing.receipts_action(),
        Action("finish", "Finish meeting", screen.finish, "Ctrl+Return", in_palette=False),
    ]
