"""The filters of the list, and what it says when nobody is left."""

from __future__ import annotations

from fieldapp.domain.words import mark, tr
from fieldapp.services.borrower import people

FILTERS: tuple[tuple[people.Filter, str], ...] = (
    ("all", mark("Everybody")),
    ("mine", mark("My centers")),
    ("behind", mark("Behind")),
    ("promise", mark("Promise due")),
    ("new", mark("New", "people")),
    ("unvisited", mark("Not visited 90 days")),
)
NOBODY = {
    "promise": mark("Nobody's promise falls due now. Promises come from visits."),
    "new": mark("Nobody was registered in the last 30 days. Press Ctrl+N, then P to register somebody."),
    "unvisited": mark("Everybody was visited within 90 days."),
}
"""What an empty filter says."""


WITH_HER = (
    ("visit", "visit", mark("Start visit"), "Alt+V", "map-pin", mark("visit")),
    ("repay", "repayment", mark("Repay"), "Alt+R", "receipt-text", mark("repay")),
    ("assess", "assessment", mark("Assess"), "Alt+A", "clipboard-check", ""),
    ("apply", "application", mark("Apply for a loan"), "Alt+L", "hand-coins", ""),
)
"""What is done with the chosen person: its name, page, words, keys, icon and short word for the bottom bar."""


def said_filters() -> tuple[tuple[str, str], ...]:
    """The filters with their words in the reader's language."""
    return tuple((key, tr(words, "people") if key == "new" else tr(words)) for key, words in FILTERS)


def nobody_words(chosen: str, typed: str) -> str:
    """Why the list is empty, and what to do."""
    if typed:
        return tr("Nobody here is called “{name}”. Look for a part of the name, the phone or the code.", name=typed)
    if chosen in NOBODY:
        return tr(NOBODY[chosen])
    if chosen == "behind":
        return tr("Nobody is behind. Everybody in your centers has paid what was due.")
    return tr("Nobody is listed here yet. People arrive with the first copy from the office.")
