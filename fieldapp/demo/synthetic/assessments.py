"""Character interviews: answers that hang together with what kind of person the model has, but only loosely."""

from __future__ import annotations

from typing import Final

from fieldapp.demo.synthetic import names
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.members import Member
from fieldapp.demo.synthetic.portfolio import Refused
from fieldapp.demo.synthetic.world import World
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.work.anchors import ReferenceItem
from fieldapp.domain.work.assessment import RATING_MAX, RATING_MIN, Answer, Observation, Reference, Source
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.scales import Item
from fieldapp.services.borrower.assessments import SubmitAssessment, questionnaire, submit_assessment
from fieldapp.services.desk import Desk

A_YEAR: Final = 1.0
"""Interviews a member has a year."""
_RELATIONS: Final = (
    ("Group leader", Source.LEADER),
    ("Neighbor", Source.DRAWN),
    ("Shopkeeper who sells to her", Source.TRADE),
)
_EVIDENCE: Final = {
    1: "Nothing of it could be seen at the visit",
    5: "Seen myself, and two neighbors confirm it",
}
_DECLINES: Final = 0.03
_SKIPS: Final = 0.02


def due(member: Member, week: int) -> bool:
    """Tell whether a member is interviewed in a week."""
    return member.luck.happens(A_YEAR / 52, "interview", week)


def assess(world: World, member: Member) -> None:
    """Interview a member and hand it in."""
    luck = member.luck.of("interview", world.clock.today())
    wanted = _declined(member) if luck.happens(_DECLINES, "declines") else _spoken(world.desk, member, luck)
    saved = submit_assessment(world.desk, wanted)
    if isinstance(saved, Rejection):
        raise Refused(f"interview of {member.plan.name}: {saved}")
    world.tally.assessments += 1


def _declined(member: Member) -> SubmitAssessment:
    return SubmitAssessment(member.borrower_id, declined=True, duration_s=60)


def _spoken(desk: Desk, member: Member, luck: Chance) -> SubmitAssessment:
    quality = 3.9 - 0.8 * member.risky - 0.25 * min(4.0, member.missed)
    answers = tuple(
        Answer(item.code, None, "Did not want to say", luck.whole(30, 120, "skipped", item.code))
        if luck.happens(_SKIPS, "skips", item.code)
        else Answer(item.code, _rated(quality, luck, item), "", luck.whole(80, 360, "took", item.code))
        for item in questionnaire(desk)
    )
    references = tuple(
        Reference(
            luck.pick(names.FIRST, "reference", number),
            relation,
            luck.whole(2, 20, "years", number),
            None,
            () if luck.happens(0.1, "not reached", number) else _said(quality, luck, number),
            source,
        )
        for number, (relation, source) in enumerate(_RELATIONS)
    )
    observations = tuple(_observed(quality, luck, c) for c in FiveC)
    return SubmitAssessment(
        member.borrower_id, answers, references, observations, duration_s=luck.whole(7 * 60, 16 * 60, "duration")
    )


def _said(quality: float, luck: Chance, number: int) -> tuple[int, ...]:
    return tuple(_scaled(quality, luck, 300 + 10 * number + item) for item in ReferenceItem)


def _rated(quality: float, luck: Chance, item: Item) -> int:
    value = _scaled(quality, luck, item.code + 100)
    return RATING_MIN + RATING_MAX - value if item.turned else value


def _scaled(quality: float, luck: Chance, about: int) -> int:
    return max(RATING_MIN, min(RATING_MAX, round(quality + 0.9 * luck.normal("rating", about))))


def _observed(quality: float, luck: Chance, c: FiveC) -> Observation:
    rating = _scaled(quality, luck, 200 + c)
    return Observation(c, rating, _EVIDENCE.get(rating, ""))
