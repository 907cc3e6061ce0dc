"""Who is in a synthetic branch at first: centers, groups and members with their homes and running loans. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from fieldapp.demo.synthetic import names
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.shape import Plain
from fieldapp.domain.timestamp import Day, weekday_of

LADDER: Final = (150.0, 200.0, 260.0, 340.0, 440.0)
"""Loan sizes in dollars' worth, one for each cycle."""
TERM_WEEKS: Final = 50
_MEETING_MINUTES: Final = (8 * 60 + 30, 11 * 60, 14 * 60 + 30, 16 * 60 + 30)
_METERS_A_DEGREE: Final = 111_320
_CENTER_E6: Final = (22_500_000, 81_600_000)


@dataclass(frozen=True)
class Scale:
    """How big the branch is: centers of one officer, groups in a center, members in a group, weeks of history.

    part: which of the branch's officers this is, from 0; another part has other people and villages.
    """

    centers: int = 10
    groups: int = 8
    members: int = 5
    weeks: int = 52
    part: int = 0

    @property
    def borrowers(self) -> int:
        """Return how many borrowers the officer has."""
        return self.centers * self.groups * self.members


@dataclass(frozen=True)
class MemberPlan:
    """One member. key: center, group, member number. rung: of the ladder; stage: weeks of her loan that are over."""

    key: tuple[int, int, int]
    name: str
    fields: dict[BorrowerField, Plain]
    rung: int
    stage: int
    product: str
    home: tuple[int, int]


@dataclass(frozen=True)
class CenterPlan:
    """One center; position in millionths of a degree."""

    number: int
    name: str
    village: str
    weekday: int
    minute: int
    position: tuple[int, int]
    groups: tuple[str, ...]


def centers_of(scale: Scale, until: Day, chance: Chance) -> Iterator[CenterPlan]:
    """Return the centers; two meet on `until`, the others on the days after it, two a day."""
    for number in range(scale.centers):
        at = scale.part * scale.centers + number
        turn = at // len(names.CENTERS)
        suffix = f" {turn + 1}" if turn else ""
        luck = chance.of("center", scale.part, number)
        yield CenterPlan(
            number=number,
            name=names.CENTERS[at % len(names.CENTERS)] + suffix,
            village=names.LABEL + names.VILLAGES[at % len(names.VILLAGES)] + suffix,
            weekday=(weekday_of(until) + number // 2 % 5) % 7,
            minute=_MEETING_MINUTES[(number % 2 + 2 * (number // 10)) % len(_MEETING_MINUTES)],
            position=(
                _CENTER_E6[0] + luck.whole(-150_000, 150_000, "north"),
                _CENTER_E6[1] + luck.whole(-150_000, 150_000, "east"),
            ),
            groups=tuple(names.GROUPS[group % len(names.GROUPS)] for group in range(scale.groups)),
        )


def members_of(scale: Scale, center: CenterPlan, chance: Chance) -> Iterator[MemberPlan]:
    """Return the members of a center, group by group."""
    for group in range(scale.groups):
        for member in range(scale.members):
            yield _member(scale, center, (center.number, group, member), chance)


def _member(scale: Scale, center: CenterPlan, key: tuple[int, int, int], chance: Chance) -> MemberPlan:
    luck = chance.of("member", scale.part, *key)
    number = (key[0] * scale.groups + key[1]) * scale.members + key[2]
    last = luck.pick(names.LAST, "last")
    name = f"{luck.pick(names.FIRST, 'first')} {last}"
    north, east = beside(center.position, 800 * math.sqrt(luck.share("far")), luck.share("where"))
    household = luck.whole(3, 8, "household")
    fields: dict[BorrowerField, Plain] = {
        BorrowerField.NAME: name,
        BorrowerField.CODE: f"EX-{scale.part + 1}{number + 1:04d}",
        BorrowerField.GUARDIAN: f"{luck.pick(names.MEN, 'guardian')} {last}",
        BorrowerField.PHONE: f"00000 {10_000 + scale.part * 1_000 + number:05d}",
        BorrowerField.VILLAGE: center.village,
        BorrowerField.LANDMARK: luck.pick(names.LANDMARKS, "landmark"),
        BorrowerField.OCCUPATION: luck.pick(names.OCCUPATIONS, "occupation"),
        BorrowerField.HOUSEHOLD_SIZE: household,
        BorrowerField.EARNERS: luck.whole(1, min(3, household - 1), "earners"),
        BorrowerField.BIRTH_DAY: luck.whole(-3_650, 12_000, "birth"),
        BorrowerField.LATITUDE: north,
        BorrowerField.LONGITUDE: east,
        BorrowerField.NOTE: "Synthetic: this person does not exist.",
    }
    return MemberPlan(
        key=key,
        name=name,
        fields=fields,
        rung=luck.whole(0, len(LADDER) - 2, "rung"),
        stage=luck.whole(0, TERM_WEEKS - 1, "stage"),
        product=luck.pick(names.PRODUCTS, "product"),
        home=(north, east),
    )


def beside(position: tuple[int, int], meters: float, turn: float) -> tuple[int, int]:
    """Return the position so many meters away in a direction (a share of a full turn), in millionths of a degree."""
    north, east = math.cos(2 * math.pi * turn) * meters, math.sin(2 * math.pi * turn) * meters
    width = _METERS_A_DEGREE * math.cos(math.radians(position[0] / 1e6))
    return position[0] + round(north / _METERS_A_DEGREE * 1e6), position[1] + round(east / width * 1e6)
