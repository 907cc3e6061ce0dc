"""The list of people on paper: the columns on screen, in the order on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.words import tr_n
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.tables.cells import copied_text
from fieldapp.ui.tables.column import RIGHT

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.ui.screens.people_parts.people_grid import PeopleGrid

LANDSCAPE_FROM = 7
"""From so many columns on the sheet lies on its side."""


def list_paper(title: str, grid: PeopleGrid, desk: Desk) -> Paper:
    """The sheet of everybody listed."""
    places = grid.wanted_columns
    columns = [grid.rows.columns[at] for at in places]
    lines = [grid.rows.rendered(row).cells for row in range(grid.rows.rowCount())]
    heads = tuple(PaperColumn(one.title, max(6, one.width // 10), right=one.align == RIGHT) for one in columns)
    count = tr_n("{n} person", "{n} people", len(lines))
    return Paper(
        title=title,
        subtitle=phrases.joined(desk.me.name, phrases.full_day(desk.clock.today()), count, desk.branch_name),
        currency=desk.currency,
        tables=(PaperTable(heads, [tuple(copied_text(line[at]) for at in places) for line in lines]),),
        synthetic=desk.synthetic,
        landscape=len(columns) >= LANDSCAPE_FROM,
    )
