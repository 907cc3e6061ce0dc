"""Visits after a meeting: to who is late, whose promise is due, who got a new loan; and now and then to others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.members import Member
from fieldapp.demo.synthetic.portfolio import Refused
from fieldapp.demo.synthetic.roster import beside
from fieldapp.demo.synthetic.world import World
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.borrower.people import EditBorrower, edit_borrower
from fieldapp.services.borrower.visits import SubmitVisit, submit_visit
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment

VISITS_A_DAY: Final = 3
_MINUTE_MS: Final = 60_000
_NEW_PHONE: Final = 0.03
_NOTES: Final = {
    VisitOutcome.IN_ORDER: (
        "Business runs as she told us. Stock seen, savings book in order, no other lender mentioned.",
        "Everything is as planned. The animals are healthy, feed for two weeks in the shed. She keeps a diary.",
        "House and stall seen. She expects a good season and asks about the next loan.",
    ),
    VisitOutcome.PROMISE: (
        "Sales were slow after the rain. She promises a part at the next meeting and the rest the week after.",
        "A child was ill and the money went to the doctor. Her sister will help. Promise written into the book.",
    ),
    VisitOutcome.PAID: ("She had the money ready and paid at the door. Receipt given.",),
    VisitOutcome.NOT_AT_HOME: ("Nobody at home. The neighbor says she is at the market until evening.",),
    VisitOutcome.HARDSHIP: ("No work for the husband for weeks. They eat from the store. Group leader informed.",),
    VisitOutcome.REFUSED: ("She says others do not pay either. Explained what it means for the group.",),
}


@dataclass(frozen=True)
class Call:
    """A visit to make: to whom, why, and when it is due to be made again."""

    member: Member
    purpose: VisitPurpose


def calls(members: list[Member], day: Day, luck: Chance) -> list[Call]:
    """Return the visits of a day, the most urgent first."""
    urgent: list[tuple[float, Call]] = []
    for number, member in enumerate(members):
        if member.promise and member.promise[0] <= day and member.arrears:
            urgent.append((3, Call(member, VisitPurpose.ARREARS)))
        elif member.late_weeks >= 2 and luck.happens(0.35, "late", number):
            urgent.append((2 + member.missed / 100, Call(member, VisitPurpose.ARREARS)))
        elif not member.checked and 7 <= day - member.lent_day <= 28 and luck.happens(0.5, "use", number):
            urgent.append((1, Call(member, VisitPurpose.LOAN_USE_CHECK)))
        elif luck.happens(0.012, "round", number):
            urgent.append((0, Call(member, VisitPurpose.FOLLOW_UP)))
    urgent.sort(key=lambda pair: (-pair[0], pair[1].member.plan.key))
    return [call for _, call in urgent[:VISITS_A_DAY]]


def visit(world: World, call: Call) -> None:
    """Make a visit and hand it in; money that is paid at the door gets its receipt."""
    desk, member, day = world.desk, call.member, world.clock.today()
    luck = member.luck.of("visit", day)
    outcome = _outcome(call, luck)
    paid = 0
    if outcome is VisitOutcome.PAID:
        paid = _collect(world, member)
        outcome = outcome if paid else VisitOutcome.NOT_AT_HOME
    minutes = luck.whole(8, 35, "minutes")
    content = _position(
        VisitContent(
            purpose=call.purpose,
            outcome=outcome,
            people_met=_met(member, outcome, luck),
            note=luck.pick(_NOTES[outcome], "note"),
            promise_amount=max(member.arrears // 2 // world.unit * world.unit, world.unit)
            if outcome is VisitOutcome.PROMISE
            else 0,
            promise_day=day + 7 if outcome is VisitOutcome.PROMISE else 0,
            next_visit_day=day + 7 if outcome in (VisitOutcome.NOT_AT_HOME, VisitOutcome.HARDSHIP) else 0,
            started_ms=desk.clock.now_ms() - minutes * _MINUTE_MS,
            ended_ms=desk.clock.now_ms(),
        ),
        member,
        luck,
    )
    saved = submit_visit(desk, SubmitVisit(desk.new_id(), member.borrower_id, content))
    if isinstance(saved, Rejection):
        raise Refused(f"visit to {member.plan.name}: {saved}")
    member.promise = (content.promise_day, content.promise_amount) if content.promise_day else None
    member.checked = True
    world.tally.visits += 1
    if luck.happens(_NEW_PHONE, "phone"):
        _new_phone(desk, member, luck)


def _outcome(call: Call, luck: Chance) -> VisitOutcome:
    if luck.happens(0.12, "away"):
        return VisitOutcome.NOT_AT_HOME
    if not call.member.arrears:
        return VisitOutcome.IN_ORDER
    kind = luck.share("kind")
    if kind < 0.25:
        return VisitOutcome.PAID
    if kind < 0.7:
        return VisitOutcome.PROMISE
    return VisitOutcome.REFUSED if call.member.missed > 6 else VisitOutcome.HARDSHIP


def _collect(world: World, member: Member) -> int:
    """Take one installment at the door from a household that has it; return what was taken."""
    amount = min(member.level, member.arrears, member.owed)
    worth = world.worth(amount)
    if member.loan_id is None or amount <= 0 or member.household.buffer < worth:
        return 0
    saved = record_repayment(world.desk, RecordRepayment(member.loan_id, amount, note="Paid at the door"))
    if isinstance(saved, Rejection):
        raise Refused(f"repayment of {member.plan.name}: {saved}")
    member.owed -= amount
    member.arrears -= amount
    return amount


def _met(member: Member, outcome: VisitOutcome, luck: Chance) -> str:
    if outcome is VisitOutcome.NOT_AT_HOME:
        return "A neighbor"
    return luck.pick((member.plan.name, f"{member.plan.name} and her husband"), "met")


def _position(content: VisitContent, member: Member, luck: Chance) -> VisitContent:
    """Return the visit with what the receiver said: at her home, at her place of business, far off, or nothing."""
    if luck.happens(0.1, "no receiver"):
        return replace(content, no_position_reason="No receiver with me")
    meters = 10 * abs(luck.normal("off")) + 4
    if luck.happens(0.08, "business"):
        meters = 300 + 600 * luck.share("far")
    elif luck.happens(0.03, "outlier"):
        meters = 600 * luck.share("far")
    north, east = beside(member.plan.home, meters, luck.share("turn"))
    accuracy = luck.whole(4, 25, "accuracy")
    return replace(content, latitude_e6=north, longitude_e6=east, position_accuracy_m=accuracy)


def _new_phone(desk: Desk, member: Member, luck: Chance) -> None:
    number = f"00000 {luck.whole(20_000, 99_999, 'number')}"
    saved = edit_borrower(desk, EditBorrower(member.borrower_id, {BorrowerField.PHONE: number}, {}, "She told us"))
    if isinstance(saved, Rejection):
        raise Refused(f"new number of {member.plan.name}: {saved}")
