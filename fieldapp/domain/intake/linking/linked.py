"""Rows tied to each other: names become ids, and whatever refers to a row that is not taken over waits with it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.intake.linking.names import Names, Target
from fieldapp.domain.intake.linking.standing import Standing, names_of
from fieldapp.domain.intake.reading.cells import Complaint, key_of
from fieldapp.domain.intake.reading.gather import OTHER_OFFICE, OWN_PROBLEM, Gathered
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.rows import AnyRow, Mention, OfficerRow
from fieldapp.domain.intake.sheet import Notice, Place, Problem
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Intent


@dataclass(frozen=True)
class Planned:
    """An operation to record, and the row it comes from."""

    place: Place
    subject: Subject
    intent: Intent


@dataclass
class Linking:
    """The state of one linking: what is known so far, what is planned, what is wrong.

    missing: id of what is not taken over to why, as a clause. bad: rows with a problem. already: rows that stand in the
    branch since an earlier import, by subject. staff: names that a sheet lists. strangers: those that are no users.
    merged: repayments that went into an opening balance.
    """

    standing: Standing
    gathered: Gathered
    centers: Names
    groups: Names
    borrowers: Names
    loans: Names
    weekdays: dict[Id, int] = field(default_factory=dict)
    missing: dict[Id, str] = field(default_factory=dict)
    planned: list[Planned] = field(default_factory=list)
    bad: set[Place] = field(default_factory=set)
    already: Counter[Subject] = field(default_factory=Counter)
    staff: frozenset[str] = frozenset()
    strangers: set[str] = field(default_factory=set)
    merged: int = 0

    def refuse(self, at: Place, row: AnyRow, sentence: str) -> None:
        """Add a problem at a place of a row."""
        self.gathered.problems.append(Problem(at, sentence))
        self.bad.add(row.place)

    def notice(self, at: Place, sentence: str) -> None:
        """Add something the person should know."""
        self.gathered.notices.append(Notice(at, sentence))

    def shown(self, amount: int) -> str:
        """Return an amount as messages show it."""
        return format_amount(amount, self.standing.money)

    def plan(self, row: AnyRow, subject: Subject, intent: Intent) -> None:
        """Add an operation to record."""
        self.planned.append(Planned(row.place, subject, intent))

    def know_absent(self, names: Names, target: Target, row: AnyRow) -> None:
        """Make known what is not taken over, so that whatever refers to it can say why."""
        names.add(target)
        self.missing[target.id] = self.gathered.why_absent[row.place]

    def is_new(self, subject: Subject, names: Names, target: Target, row: AnyRow) -> bool:
        """Make a row's target known; False for one that stands in the branch, or (a problem) in an earlier row."""
        return self._settle(subject, names, (target, names.same(target)), row) is target

    def settle(self, subject: Subject, names: Names, target: Target, row: AnyRow) -> Target | None:
        """Do as is_new where names are unique; return the target, the one in the branch, or None for a double."""
        same = names.same(target) or next(iter(names.named(target.name, target.inside)), None)
        return self._settle(subject, names, (target, same), row)

    def _settle(
        self, subject: Subject, names: Names, found: tuple[Target, Target | None], row: AnyRow
    ) -> Target | None:
        target, same = found
        if same is None:
            names.add(target)
            return target
        if same.place is None:
            self.already[subject] += 1
            return same
        sentence = f"{target.code or target.name} stands already in {same.where}. Delete one row, or correct it."
        self.refuse(row.place, row, sentence)
        return None

    def is_bad(self, target: Target, row: AnyRow) -> bool:
        """Tell whether the row has a problem by now; its target is missing then."""
        if row.place in self.bad:
            self.missing.setdefault(target.id, self.gathered.left_out.get(row.place, OWN_PROBLEM))
        return row.place in self.bad

    def refer(self, mention: Mention, names: Names, row: AnyRow, inside: Id | None = None) -> Target | None:
        """Return what a mention refers to; None, with the problem noted, where it is unknown or not taken over."""
        found = names.find(mention.text, inside)
        if isinstance(found, Complaint):
            self.refuse(mention.place, row, found.sentence)
            return None
        return found if self.is_taken(found, mention.place, row) else None

    def is_taken(self, target: Target, at: Place, row: AnyRow) -> bool:
        """Tell whether a row may build on a target; if not, it is left out or refused as the target was."""
        why = self.missing.get(target.id)
        if why == OTHER_OFFICE:
            self.gathered.left_out[row.place] = why
            self.bad.add(row.place)
        elif why is not None:
            sentence = f"{target.name} ({target.where}) is not taken over because {why}. Mend that row first."
            self.refuse(at, row, sentence)
        return why is None

    def new_id(self, kind: str, *parts: str) -> Id:
        """Return the id of an imported thing; the same row of the same institution always gets the same."""
        words = (self.standing.branch_name, *parts)
        return derived_id(f"imported {kind}", *(key_of(word).encode() for word in words))

    def officer(self, mention: Mention, row: AnyRow) -> Id:
        """Return the user a staff name stands for; for one who is none yet the import's officer stands in."""
        name = key_of(mention.text)
        user = self.standing.users.get(name)
        if user is not None or not name:
            return user or self.standing.officer
        if self.staff and name not in self.staff:
            self.refuse(mention.place, row, f"{mention.text} stands on no row of Staff. Check the spelling, or add it.")
        elif name not in self.strangers:
            self.strangers.add(name)
            sentence = f"{mention.text} is no user of this branch; her centers go to the officer of the import for now."
            self.notice(mention.place, sentence)
        return self.standing.officer


def linking_of(standing: Standing, gathered: Gathered) -> Linking:
    """Return a linking that knows what stands in the branch."""
    return Linking(
        standing=standing,
        gathered=gathered,
        centers=names_of("center", standing.centers),
        groups=names_of("group", standing.groups),
        borrowers=names_of("borrower", standing.borrowers),
        loans=names_of("loan", standing.loans),
        weekdays=dict(standing.weekdays),
        staff=frozenset(key_of(row.name) for row in gathered.rows.of(OfficerRow)),
    )
