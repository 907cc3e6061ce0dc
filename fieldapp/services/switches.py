"""What whoever works here wants of the sync on this laptop; kept in its records, read by the sync process."""

from __future__ import annotations

from fieldapp.services.desk import Desk
from fieldapp.store.photos import GOOD_LINE_ONLY, SWITCHES
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import Saved


def photos_wait(desk: Desk) -> bool:
    """Tell whether photos wait for a good line; they go with every exchange until somebody chooses."""
    with desk.book.view() as view:
        return drafts.recall(view.connection, *SWITCHES).get(GOOD_LINE_ONLY) == "yes"


def let_photos_wait(desk: Desk, *, wait: bool) -> Saved:
    """Send photos only over a good line from the next exchange on, or with every exchange again."""
    with desk.book.work() as work:
        work.keep_draft(*SWITCHES, {GOOD_LINE_ONLY: "yes" if wait else ""})
        return work.commit()
