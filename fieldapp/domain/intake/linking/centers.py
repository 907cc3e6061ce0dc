"""Centers and groups tied together from either side: groups that name their center, centers that list their groups."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.ids import Id
from fieldapp.domain.intake.linking.linked import Linking
from fieldapp.domain.intake.linking.names import Target
from fieldapp.domain.intake.reading.cells import Complaint, key_of
from fieldapp.domain.intake.reading.template import Subject
from fieldapp.domain.intake.rows import CenterRow, GroupRow, Rhythm
from fieldapp.domain.operation import Intent
from fieldapp.domain.timestamp import Day, weekday_of

_NO_MEETINGS: Final = "The day of its meetings is missing. Enter it (Repeats On, or Meeting Start Date)."
Listed = dict[str, Target]
"""Key of a group's name to the center that lists it."""


def link_centers(linking: Linking) -> Listed:
    """Plan the centers; return which center lists which group."""
    absent, present = linking.gathered.absent, linking.gathered.rows
    known_groups = {key_of(row.name) for rows in (absent, present) for row in rows.of(GroupRow)}
    known_groups |= {key_of(target.name) for target in linking.groups}
    listed: Listed = {}
    for row in absent.of(CenterRow):
        linking.know_absent(linking.centers, _target(linking, row), row)
    for row in present.of(CenterRow):
        target = linking.settle(Subject.CENTERS, linking.centers, _target(linking, row), row)
        if target is None:
            continue
        for mention in row.groups:
            key = key_of(mention.text)
            other = listed.setdefault(key, target)
            if key not in known_groups:
                linking.refuse(
                    mention.place, row, f"There is no group {mention.text}. Check the spelling, or add a row."
                )
            elif other != target:
                linking.refuse(
                    mention.place, row, f"{mention.text} is listed by the center {other.name} too. Keep one."
                )
        if target.place is None:
            continue
        if row.rhythm is None:
            linking.refuse(row.place, row, _NO_MEETINGS)
        officer = linking.officer(row.officer, row)
        if not linking.is_bad(target, row) and row.rhythm is not None:
            formed = _formed(linking, row, row.rhythm, officer)
            _plan_center(linking, row, target.id, formed)
    return listed


def _target(linking: Linking, row: CenterRow) -> Target:
    return Target(linking.new_id("center", row.code or row.name), row.name, row.code, row.place)


def _formed(linking: Linking, row: CenterRow | GroupRow, rhythm: Rhythm, officer: Id) -> CenterFormed:
    formed = linking.standing.today if row.formed_day is None else row.formed_day
    first = formed if rhythm.first_day is None else rhythm.first_day
    village = row.village if isinstance(row, CenterRow) else ""
    return CenterFormed(
        name=row.name,
        village=village or row.name,
        officer_id=officer,
        weekday=rhythm.weekday,
        minute=rhythm.minute,
        first_day=_on_weekday(first, rhythm.weekday),
        every_weeks=rhythm.every_weeks,
        code=row.code,
    )


def _on_weekday(day: Day, weekday: int) -> Day:
    """Return the first day from a day on that falls on the weekday of the meetings."""
    return day + (weekday - weekday_of(day)) % 7


def _plan_center(linking: Linking, row: CenterRow | GroupRow, identifier: Id, formed: CenterFormed) -> None:
    day = linking.standing.today if row.formed_day is None else row.formed_day
    linking.weekdays[identifier] = formed.weekday
    linking.plan(row, Subject.CENTERS, Intent(formed, identifier, scope=identifier, business_day=day))


def link_groups(linking: Linking, listed: Listed) -> dict[Id, Target]:
    """Plan the groups; return which group lists which borrower."""
    for row in linking.gathered.absent.of(GroupRow):
        linking.know_absent(linking.groups, _group_target(linking, row, _center_by_name(linking, row, listed)), row)
    member_of: dict[Id, Target] = {}
    for row in linking.gathered.rows.of(GroupRow):
        center = _center_of(linking, row, listed)
        target = linking.settle(Subject.GROUPS, linking.groups, _group_target(linking, row, center), row)
        if target is None:
            continue
        _list_members(linking, row, target, member_of)
        if target.place is not None and not linking.is_bad(target, row) and center is not None:
            day = linking.standing.today if row.formed_day is None else row.formed_day
            body = GroupFormed(center.id, row.name, row.code)
            linking.plan(row, Subject.GROUPS, Intent(body, target.id, scope=center.id, business_day=day))
    return member_of


def _group_target(linking: Linking, row: GroupRow, center: Target | None) -> Target:
    inside = center.id if center else linking.new_id("center", row.center.text or row.name)
    identifier = linking.new_id("group", row.code) if row.code else linking.new_id("group", inside.hex(), row.name)
    return Target(identifier, row.name, row.code, row.place, inside)


def _center_by_name(linking: Linking, row: GroupRow, listed: Listed) -> Target | None:
    found = linking.centers.find(row.center.text) if row.center else listed.get(key_of(row.name))
    return None if isinstance(found, Complaint) else found


def _center_of(linking: Linking, row: GroupRow, listed: Listed) -> Target | None:
    """Return the center a group names, or that lists it, or that it is itself; None where it has a problem."""
    lister = listed.get(key_of(row.name))
    if row.center:
        center = linking.refer(row.center, linking.centers, row)
        if center and lister and lister.id != center.id and len(linking.groups.named(row.name)) == 0:
            sentence = f"The group names {center.name}, but {lister.name} ({lister.where}) lists it. Keep one of them."
            linking.refuse(row.center.place, row, sentence)
        return center
    if lister:
        return lister if linking.is_taken(lister, row.place, row) else None
    return _own_center(linking, row)


def _own_center(linking: Linking, row: GroupRow) -> Target | None:
    """A group that meets by itself becomes the only group of a center of its name."""
    if row.rhythm is None:
        linking.refuse(row.place, row, "The group has no center and no meetings. Enter its center, or its meeting day.")
        return None
    target = Target(linking.new_id("center", row.name), row.name, "", row.place)
    if linking.centers.named(row.name):
        linking.refuse(row.place, row, f"There is a center {row.name} too. Enter the center of the group.")
        return None
    linking.centers.add(target)
    officer = linking.officer(row.officer, row)
    if linking.is_bad(target, row):
        return None
    _plan_center(linking, row, target.id, _formed(linking, row, row.rhythm, officer))
    return target


def _list_members(linking: Linking, row: GroupRow, target: Target, member_of: dict[Id, Target]) -> None:
    for mention in row.members:
        found = linking.borrowers.find(mention.text)
        if isinstance(found, Complaint):
            linking.refuse(mention.place, row, found.sentence)
            continue
        other = member_of.setdefault(found.id, target)
        if other.id != target.id:
            sentence = f"{mention.text} is a member of {other.name} ({other.where}) too. Keep her in one group."
            linking.refuse(mention.place, row, sentence)
