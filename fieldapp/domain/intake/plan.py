"""The plan of an import: the operations to record, every problem, and the rows that would be skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fieldapp.domain.ids import Id
from fieldapp.domain.intake.linking.accounts import link_accounts
from fieldapp.domain.intake.linking.borrowers import know_borrowers, link_borrowers
from fieldapp.domain.intake.linking.centers import link_centers, link_groups
from fieldapp.domain.intake.linking.linked import Linking, Planned, linking_of
from fieldapp.domain.intake.linking.names import Target
from fieldapp.domain.intake.linking.offices import choose_office
from fieldapp.domain.intake.linking.standing import Standing
from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.intake.reading.gather import Gathered, gather
from fieldapp.domain.intake.reading.row_reader import Reading
from fieldapp.domain.intake.reading.template import Subject, Table
from fieldapp.domain.intake.sheet import Notice, Place, Portfolio, Problem
from fieldapp.domain.operation import Intent


@dataclass(frozen=True)
class Wishes:
    """What the person who imports decides: which office, and how dates are read (None: by the rest of the column)."""

    office: str = ""
    date_order: DateOrder | None = None


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; making it writes nothing.

    planned: in an order in which each operation finds what it builds on. left_out: rows that are right and have nothing
    for a portfolio, with why. already: rows that stand in the branch since an earlier import. group_of: rows of
    borrowers to the name of the group that lists them elsewhere. merged: repayments that went into opening balances.
    """

    planned: tuple[Planned, ...]
    problems: tuple[Problem, ...]
    notices: tuple[Notice, ...]
    left_out: dict[Place, str] = field(default_factory=dict)
    already: Counter[Subject] = field(default_factory=Counter)
    tables: tuple[Table, ...] = ()
    group_of: dict[Place, str] = field(default_factory=dict)
    rows_read: int = 0
    merged: int = 0

    @property
    def intents(self) -> tuple[Intent, ...]:
        """Return the operations to record, in order."""
        return tuple(planned.intent for planned in self.planned)

    @property
    def blocked(self) -> bool:
        """Tell whether there is a problem that leaving rows out does not solve."""
        return any(problem.blocks for problem in self.problems)

    @property
    def skipped(self) -> dict[Place, tuple[str, ...]]:
        """Return the rows that have problems, in file order, with their sentences."""
        sentences: dict[Place, list[str]] = {}
        for problem in self.problems:
            place = problem.place
            if place.row and not problem.blocks:
                sentences.setdefault(Place(place.file, place.sheet, place.row), []).append(problem.sentence)
        return {place: tuple(found) for place, found in sentences.items()}


def plan_import(portfolio: Portfolio, standing: Standing, wishes: Wishes | None = None) -> ImportPlan:
    """Check all sheets together and return the plan. Time grows with the number of rows."""
    wishes = wishes or Wishes()
    gathered = gather(portfolio.sheets, Reading(standing.money, standing.today, wishes.date_order))
    gathered.problems[:0] = portfolio.problems
    gathered.notices[:0] = portfolio.notices
    choose_office(gathered, wishes.office)
    linking = linking_of(standing, gathered)
    people = know_borrowers(linking)
    listed = link_centers(linking)
    member_of = link_groups(linking, listed)
    center_of = link_borrowers(linking, people, member_of)
    link_accounts(linking, center_of)
    return _plan(linking, gathered, {target.place: group.name for target, group in _members(linking, member_of)})


def _members(linking: Linking, member_of: Mapping[Id, Target]) -> Iterator[tuple[Target, Target]]:
    for identifier, group in member_of.items():
        target = linking.borrowers.with_id(identifier)
        if target is not None:
            yield target, group


def _plan(linking: Linking, gathered: Gathered, group_of: Mapping[Place | None, str]) -> ImportPlan:
    order = {(table.sheet.file, table.sheet.name): number for number, table in enumerate(gathered.tables)}

    def in_file_order(found: Problem | Notice) -> tuple[int, int, int]:
        place = found.place
        return order.get((place.file, place.sheet), -1), place.row, -1 if place.column is None else place.column

    return ImportPlan(
        planned=tuple(linking.planned),
        problems=tuple(sorted(dict.fromkeys(gathered.problems), key=in_file_order)),
        notices=tuple(sorted(gathered.notices, key=in_file_order)),
        left_out=gathered.left_out,
        already=linking.already,
        tables=tuple(gathered.tables),
        group_of={place: name for place, name in group_of.items() if place is not None},
        rows_read=gathered.rows_read,
        merged=linking.merged,
    )
