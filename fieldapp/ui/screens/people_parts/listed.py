"""A list of people with the order it is shown in, found and put in order off the UI thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.ids import Id
from fieldapp.services.borrower import people
from fieldapp.ui.screens.people_parts.rows import sorted_order

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow
    from fieldapp.services.desk import Desk

LIMIT = 50_000
"""More people than a branch's laptop holds; the list scrolls over all of them."""


@dataclass(frozen=True)
class Listed:
    """Who was found, by name or best first; ids and names of the same; the order on screen."""

    people: Sequence[PersonRow]
    ids: Sequence[Id]
    names: Sequence[str]
    order: list[int]


def listed(desk: Desk, text: str, chosen: people.Filter, sort: str) -> Listed:
    """Off the UI thread: find people and put them in order. Without an order nobody's row is made for it."""
    found: Sequence[PersonRow] = people.search_people(desk, text, LIMIT, chosen)
    if isinstance(found, people.PeopleFound):
        return Listed(found, found.ids, found.names, sorted_order(found, sort))
    rows = tuple(found)
    return Listed(rows, [one.borrower_id for one in rows], [one.name for one in rows], sorted_order(rows, sort))
