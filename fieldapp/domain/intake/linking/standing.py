"""What stands in the branch already: an import builds on it, and can be run again without doubling anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.intake.linking.names import Names, Target
from fieldapp.domain.intake.reading.cells import key_of
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.money import Currency
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Record
from fieldapp.domain.savings import Savings
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day


@dataclass(frozen=True)
class Standing:
    """The branch as the import finds it.

    officer: who gets the centers whose officer is not a user of the branch. users: key of the name to id. rhythms:
    weekday of each center's meetings. accounts: ids of loans and savings accounts.
    """

    branch_name: str
    money: Currency
    today: Day
    officer: Id = NO_ID
    users: Mapping[str, Id] = field(default_factory=dict)
    centers: tuple[Target, ...] = ()
    groups: tuple[Target, ...] = ()
    borrowers: tuple[Target, ...] = ()
    loans: tuple[Target, ...] = ()
    savings: frozenset[Id] = frozenset()
    weekdays: Mapping[Id, int] = field(default_factory=dict)


@dataclass(frozen=True)
class BranchTerms:
    """What records do not say: name and currency of the branch, the present day, the officer for nobody's centers."""

    branch_name: str
    money: Currency
    today: Day
    officer: Id = NO_ID


def standing_of(records: Iterable[Record], terms: BranchTerms) -> Standing:
    """Return the standing of a branch from its records: users, centers, groups, borrowers, loans and savings."""
    users: dict[str, Id] = {}
    targets: dict[type[Record], list[Target]] = {Center: [], Group: [], Borrower: [], Loan: []}
    weekdays: dict[Id, int] = {}
    savings: set[Id] = set()
    for item in records:
        match item:
            case User(role=Role.OFFICER | Role.SUPERVISOR):
                users[key_of(item.name)] = item.id
            case Center():
                targets[Center].append(Target(item.id, item.name, item.code))
                weekdays[item.id] = item.weekday
            case Group():
                targets[Group].append(Target(item.id, item.name, item.code, inside=item.center_id))
            case Borrower():
                name, code = item.text(BorrowerField.NAME), item.text(BorrowerField.CODE)
                targets[Borrower].append(Target(item.id, name, code, inside=item.center_id))
            case Loan():
                targets[Loan].append(Target(item.id, item.number, item.number, inside=item.borrower_id))
            case Savings():
                savings.add(item.id)
            case _:
                pass
    return Standing(
        terms.branch_name,
        terms.money,
        terms.today,
        terms.officer,
        users,
        centers=tuple(targets[Center]),
        groups=tuple(targets[Group]),
        borrowers=tuple(targets[Borrower]),
        loans=tuple(targets[Loan]),
        savings=frozenset(savings),
        weekdays=weekdays,
    )


def names_of(what: str, standing: Iterable[Target]) -> Names:
    """Return an index that already knows what stands in the branch."""
    names = Names(what)
    for target in standing:
        names.add(target)
    return names
