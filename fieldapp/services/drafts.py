"""What is half filled in: kept field by field, found again after a crash, gone when it is finished."""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.services.desk import Desk
from fieldapp.store.queries import drafts
from fieldapp.store.unit_of_work import Saved


def keep(desk: Desk, form: str, key: str, values: Mapping[str, str]) -> Saved:
    """Keep fields of an unfinished form on this laptop's disk."""
    with desk.book.work() as work:
        work.keep_draft(form, key, values)
        return work.commit()


def recall(desk: Desk, form: str, key: str) -> dict[str, str]:
    """Return the kept fields of a form, none where nothing was kept."""
    with desk.book.view() as view:
        return drafts.recall(view.connection, form, key)


def discard(desk: Desk, form: str, key: str) -> Saved:
    """Forget an unfinished form."""
    with desk.book.work() as work:
        work.discard_draft(form, key)
        return work.commit()
