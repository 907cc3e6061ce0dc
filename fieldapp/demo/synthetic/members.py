"""The members while their year is written: ids, household, running loan; and how they join at the beginning."""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldapp.demo.synthetic import portfolio
from fieldapp.demo.synthetic.behavior import is_risky
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Household, settle_in
from fieldapp.demo.synthetic.portfolio import Offer, Refused
from fieldapp.demo.synthetic.roster import LADDER, CenterPlan, MemberPlan, members_of
from fieldapp.demo.synthetic.world import World
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.services.borrower.people import RegisterBorrower, register_borrower
from fieldapp.services.desk import Desk

_SAVINGS_WEEKS = 40


@dataclass
class Member:
    """One member in the course of her year. owed: all that is left of her loan; rest: weeks until the next one.

    arrears and missed (installments) stand as the last sheet had them. promise: day and amount.
    """

    plan: MemberPlan
    borrower_id: Id
    luck: Chance
    household: Household
    risky: bool
    rung: int
    loan_id: Id | None = None
    owed: int = 0
    level: int = 0
    cycle: int = 1
    lent_day: Day = 0
    rest: int = 0
    arrears: int = 0
    late_weeks: int = 0
    worst: int = 0
    promise: tuple[Day, int] | None = None
    checked: bool = True

    @property
    def missed(self) -> float:
        """Return her arrears in installments."""
        return self.arrears / self.level if self.level else 0.0


@dataclass
class CenterYear:
    """One center in the course of the year; groups: ids in the order of the plan."""

    plan: CenterPlan
    center_id: Id
    first_day: Day
    groups: list[Id]
    members: dict[Id, Member] = field(default_factory=dict)

    def share_in_arrears(self) -> dict[int, float]:
        """Return for each group which share of its members was in arrears at the last meeting."""
        late: dict[int, list[bool]] = {}
        for member in self.members.values():
            late.setdefault(member.plan.key[1], []).append(member.arrears > 0)
        return {group: sum(found) / len(found) for group, found in late.items()}


def join(world: World, plan: CenterPlan, first_day: Day) -> CenterYear:
    """Form a center and register its members, each with her running loan and her savings."""
    center_id, groups = portfolio.form(world.desk, world.clock, plan, first_day)
    year = CenterYear(plan, center_id, first_day, groups)
    intents: list[Intent] = []
    for member_plan in members_of(world.scale, plan, world.chance):
        world.clock.pass_minutes(2)
        member = _registered(world, year, member_plan)
        year.members[member.borrower_id] = member
        intents += _accounts(world, year, member)
    portfolio.record(world.desk, world.clock, intents)
    return year


def _registered(world: World, year: CenterYear, plan: MemberPlan) -> Member:
    wanted = RegisterBorrower(year.center_id, year.groups[plan.key[1]], plan.fields)
    saved = register_borrower(world.desk, wanted)
    if isinstance(saved, Rejection):
        raise Refused(f"{plan.name} was not registered: {saved}")
    luck = world.luck("life", *plan.key)
    return Member(
        plan=plan,
        borrower_id=_newest_borrower(world.desk, year, plan),
        luck=luck,
        household=settle_in(world.economy, luck),
        risky=is_risky(world.conventions, luck),
        rung=plan.rung,
        cycle=plan.rung + 1,
    )


def _newest_borrower(desk: Desk, year: CenterYear, plan: MemberPlan) -> Id:
    """Return the id that the service gave: it hands back the operation, the code is what we know her by."""
    code = plan.fields[BorrowerField.CODE]
    with desk.book.view() as view:
        for borrower in reversed(view.of_center(Borrower, year.center_id)):
            if borrower.text(BorrowerField.CODE) == code:
                return borrower.id
    raise Refused(f"{plan.name} was registered and is not there")


def _accounts(world: World, year: CenterYear, member: Member) -> list[Intent]:
    """Return the hand-over of the loan she has at the beginning, and the opening of her savings."""
    plan = member.plan
    savings = world.weekly_savings * member.luck.whole(1, _SAVINGS_WEEKS, "saved")
    opened = portfolio.open_savings(world.desk, year.center_id, member.borrower_id, world.weekly_savings, savings)
    return [lend(world, year, member, year.first_day - 7 * plan.stage, plan.stage), opened]


def lend(world: World, year: CenterYear, member: Member, first_due: Day, over: int = 0) -> Intent:
    """Give a member the loan of her rung and return its hand-over; `over` installments are paid already."""
    offer = Offer(member.borrower_id, member.plan.product, world.minor(LADDER[member.rung]), member.cycle, world.unit)
    schedule = portfolio.schedule_of(offer, first_due)
    member.loan_id, intent = portfolio.hand_over(world.desk, year.center_id, offer, schedule, over)
    member.owed = sum(row.total for row in schedule[over:])
    member.level = schedule[0].total
    member.lent_day = first_due - 7
    member.arrears, member.late_weeks, member.worst, member.checked = 0, 0, 0, over > 0
    return intent
