"""Borrowers tied to their groups and centers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from fieldapp.domain.center.group import MEMBERS_MAX
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.intake.linking.linked import Linking
from fieldapp.domain.intake.linking.names import Target
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.rows import BorrowerRow
from fieldapp.domain.intake.sheet import Place
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.staff import BRANCH


def know_borrowers(linking: Linking) -> list[tuple[BorrowerRow, Target]]:
    """Make all borrowers known, so that groups can list them; return the rows that are to be taken over."""
    for row in linking.gathered.absent.of(BorrowerRow):
        linking.know_absent(linking.borrowers, _target(linking, row), row)
    return [
        (row, target)
        for row in linking.gathered.rows.of(BorrowerRow)
        if linking.is_new(Subject.BORROWERS, linking.borrowers, target := _target(linking, row), row)
    ]


def _target(linking: Linking, row: BorrowerRow) -> Target:
    # Names are not unique, so a name stands for the person only where the institution gives her no number.
    identifier = linking.new_id("borrower", row.code) if row.code else linking.new_id("nameless", row.name)
    return Target(identifier, row.name, row.code, row.place)


def link_borrowers(
    linking: Linking, rows: list[tuple[BorrowerRow, Target]], member_of: Mapping[Id, Target]
) -> dict[Id, Id]:
    """Plan the borrowers; return the center of each (NO_ID without one)."""
    center_of = {target.id: target.inside for target in linking.borrowers if target.place is None}
    members: Counter[Id] = Counter()
    crowded: dict[Id, Place] = {}
    for row, target in rows:
        center, group = _place_of(linking, row, member_of.get(target.id))
        if linking.is_bad(target, row):
            continue
        center_of[target.id] = center
        members[center] += 1
        if center != NO_ID and members[center] == MEMBERS_MAX + 1:
            crowded[center] = row.place
        day = linking.standing.today if row.joined_day is None else row.joined_day
        body = BorrowerRegistered(center, group, {int(field): value for field, value in row.fields.items()})
        scope = center if center != NO_ID else BRANCH
        linking.plan(row, Subject.BORROWERS, Intent(body, target.id, scope=scope, business_day=day))
    for center, place in crowded.items():
        known = linking.centers.with_id(center)
        sentence = (
            f"The center {known.name if known else ''} gets {members[center]} members; a sheet holds {MEMBERS_MAX}."
        )
        linking.notice(place, sentence)
    return center_of


def _place_of(linking: Linking, row: BorrowerRow, lister: Target | None) -> tuple[Id, Id]:
    """Return center and group of a borrower, from her own row or from the group that lists her."""
    center = linking.refer(row.center, linking.centers, row) if row.center else None
    if row.group:
        group = linking.refer(row.group, linking.groups, row, inside=center.id if center else None)
        if group and lister and lister.id != group.id:
            sentence = f"The row names {group.name}, but {lister.name} ({lister.where}) lists her. Keep one of them."
            linking.refuse(row.group.place, row, sentence)
    else:
        group = lister
        if group is not None and not linking.is_taken(group, row.place, row):
            group = None
    if group is not None:
        return group.inside, group.id
    return (center.id if center else NO_ID), NO_ID
