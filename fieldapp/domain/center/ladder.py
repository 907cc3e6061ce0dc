"""The ladder: what each borrower had, how she kept it, and why she may not have the next loan yet.

The facts are kept as operations come in, one small record per borrower, so asking why costs a handful of look-ups in a
group and never a search. Lateness is taken from repayments as the log places them: a repayment that finds an
installment n days overdue shows that she was n days late, whatever is reversed later.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from fieldapp.domain.center import roll
from fieldapp.domain.center.center import Center
from fieldapp.domain.center.group import TURNS_MAX, Group, Turn
from fieldapp.domain.center.roll import RollRow
from fieldapp.domain.center.training import Training, training_of
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance
from fieldapp.domain.loan.group_rules import (
    CenterFacts,
    GroupFacts,
    MemberFacts,
    center_in_the_way,
    member_in_the_way,
    waves_hold,
)
from fieldapp.domain.loan.group_rules import why_not_yet as group_in_the_way
from fieldapp.domain.money_facts import with_amounts
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Index, Kind, Record, changed, record
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day

STEPS_MAX: Final = 8
LOANS_MAX: Final = 8
_OVER: Final = frozenset({"CLOSED", "WRITTEN_OFF", "REVERSED"})
_AMOUNTS: Final = ("asked", "size", "owes")


@dataclass(frozen=True)
class Step:
    """A cycle that is over: her cycle-th loan of a size, handed over on `since`, and how she kept it."""

    loan_id: Id
    cycle: int
    size: int
    since: Day
    days_late_max: int
    came: int
    meetings: int


@dataclass(frozen=True)
class Covered:
    """A shortfall of hers that others paid, by one document; amount: what of it counts."""

    document: Id
    day: Day
    amount: int


@record
@dataclass(frozen=True)
class Ladder(Record):
    """One borrower's place; the id is hers.

    loan_id, cycle, size, since: her newest loan (cycle 0: none yet). days_late_max: the worst lateness that repayments
    of this cycle showed. loans: those that may still run. steps: earlier cycles, oldest first, STEPS_MAX kept. owes:
    what she owes others for covers, owed: what others owe her. covered: the newest covers of her shortfalls, in the
    order of the log; times_covered: all of them.
    """

    KIND = Kind.LADDER

    center_id: Id
    loan_id: Id = NO_ID
    cycle: int = 0
    size: int = 0
    since: Day = 0
    days_late_max: int = 0
    loans: tuple[Id, ...] = ()
    steps: tuple[Step, ...] = ()
    owes: int = 0
    owed: int = 0
    covered: tuple[Covered, ...] = ()
    times_covered: int = 0

    def index(self) -> Index:
        """Find ladders by center and borrower; the state column has how often she was covered."""
        return Index(center=self.center_id, borrower=self.id, state=self.times_covered, day=self.since)


@dataclass(frozen=True)
class HandedOver:
    """A loan given to a borrower; opening: taken over from earlier books. cycle: the number of the loan among hers."""

    loan_id: Id
    borrower_id: Id
    principal: int
    day: Day
    cycle: int = 1
    opening: bool = False


def ladder_of(state: State, borrower: Borrower) -> Ladder:
    """Return a borrower's ladder, an empty one where she had no loan and no cover."""
    return state.find(Ladder, borrower.id) or Ladder(borrower.id, borrower.center_id)


def next_cycle(state: State, borrower_id: Id) -> int:
    """Return the number of a borrower's next loan, from 1."""
    known = state.find(Ladder, borrower_id)
    return known.cycle + 1 if known else 1


def running_loans(state: State, borrower_id: Id) -> tuple[Balance, ...]:
    """Return the balances of a borrower's loans on which something is still owed."""
    known = state.find(Ladder, borrower_id)
    balances = [state.find(Balance, loan) for loan in known.loans] if known else []
    return tuple(item for item in balances if item is not None and item.state.name not in _OVER)


def days_late(state: State, borrower_id: Id, day: Day) -> int:
    """Return how many days a borrower's oldest unpaid installment is overdue, 0 for none."""
    unpaid = [item.oldest_unpaid for item in running_loans(state, borrower_id) if item.oldest_unpaid]
    return max(0, day - min(unpaid)) if unpaid else 0


# ---------------------------------------------------------------- what the fold tells


def handed_over(draft: Draft, given: HandedOver) -> None:
    """Take a hand-over in: a new cycle begins for the borrower, and a turn of her group's wave is taken."""
    borrower = draft.find(Borrower, given.borrower_id)
    if borrower is None:
        return
    ladder = ladder_of(draft, borrower)
    running = tuple(item.id for item in running_loans(draft, borrower.id))
    ladder = replace(ladder, loans=(*running, given.loan_id)[-LOANS_MAX:])
    if given.cycle > ladder.cycle:
        ladder = _next_step(draft, borrower, ladder, given)
    draft.put(ladder)
    group = draft.find(Group, borrower.group_id)
    if group is not None:
        turn = Turn(borrower.id, given.loan_id, given.cycle, given.day)
        turns = (*group.turns, turn)[-TURNS_MAX:]
        draft.put(replace(group, turns=turns, established=group.established or given.opening))


def _next_step(draft: Draft, borrower: Borrower, ladder: Ladder, given: HandedOver) -> Ladder:
    ended = roll.restart(draft, borrower.center_id, borrower.id, given.day)
    step = Step(
        ladder.loan_id, ladder.cycle, ladder.size, ladder.since, ladder.days_late_max, ended.came, ended.meetings
    )
    return replace(
        ladder,
        loan_id=given.loan_id,
        cycle=given.cycle,
        size=given.principal,
        since=given.day,
        days_late_max=0,
        steps=(*ladder.steps, step)[-STEPS_MAX:],
    )


def handed_back(draft: Draft, borrower_id: Id, loan_id: Id) -> None:
    """Take a hand-over back: the turn is free again and the cycle before goes on."""
    borrower = draft.find(Borrower, borrower_id)
    if borrower is None:
        return
    ladder = ladder_of(draft, borrower)
    ladder = replace(ladder, loans=tuple(loan for loan in ladder.loans if loan != loan_id))
    if ladder.loan_id == loan_id and ladder.steps:
        step = ladder.steps[-1]
        roll.resume(draft, borrower.center_id, RollRow(borrower.id, step.since, step.came, step.meetings))
        ladder = replace(
            ladder,
            loan_id=step.loan_id,
            cycle=step.cycle,
            size=step.size,
            since=step.since,
            days_late_max=max(step.days_late_max, ladder.days_late_max),
            steps=ladder.steps[:-1],
        )
    draft.put(ladder)
    group = draft.find(Group, borrower.group_id)
    if group is not None and any(turn.loan_id == loan_id for turn in group.turns):
        draft.put(replace(group, turns=tuple(turn for turn in group.turns if turn.loan_id != loan_id)))


def note_lateness(draft: Draft, borrower_id: Id, oldest_unpaid: Day, day: Day) -> None:
    """Take a repayment in that found the oldest installment unpaid since a day (0 for none); on time costs nothing."""
    if not oldest_unpaid or day <= oldest_unpaid:
        return
    ladder = draft.find(Ladder, borrower_id)
    if ladder is not None and day - oldest_unpaid > ladder.days_late_max:
        draft.put(changed(ladder, days_late_max=day - oldest_unpaid))


# ---------------------------------------------------------------- why not yet


def why_not_yet(state: State, borrower_id: Id, amount: int, day: Day) -> Rejection | None:
    """Return why a borrower may not have a loan of an amount in minor units on a day, None where she may.

    Nothing of this holds for a borrower without a group. Amounts among the facts are written in the branch's currency.
    """
    borrower = state.find(Borrower, borrower_id)
    group = state.find(Group, borrower.group_id) if borrower else None
    if borrower is None or group is None:
        return None
    policy = policy_of(state)
    rules = replace(policy.group, name=policy.name)
    ladder = ladder_of(state, borrower)
    cycle = ladder.cycle + 1
    obstacle = (
        group_in_the_way(group_facts(state, group, cycle, day), rules)
        or center_in_the_way(_center_facts(state, group, day), rules)
        or member_in_the_way(replace(member_facts(state, borrower, day), amount=amount), rules)
    )
    return with_amounts(state, obstacle, _AMOUNTS) if obstacle else None


def group_facts(state: State, group: Group, cycle: int, day: Day) -> GroupFacts:
    """Return what stands in the way of a group's members on a day, for somebody's cycle-th loan."""
    rules = policy_of(state).group
    turns = group.round(cycle) if waves_hold(cycle, rules) else ()
    late, latest = max(((days_late(state, member, day), member) for member in group.members), default=(0, NO_ID))
    trained = len(training_of(state, group).days)
    return GroupFacts(
        name=group.name,
        members=len(group.members),
        trained_days=max(trained, rules.training_days) if group.established else trained,
        recognized=bool(group.recognized_day) or group.established,
        loans_out=len({turn.borrower_id for turn in turns}),
        days_since_wave=day - max((turn.day for turn in turns), default=day),
        arrears_days=late,
        arrears_member=_name(state, latest) if late else "",
    )


def member_facts(state: State, borrower: Borrower, day: Day) -> MemberFacts:
    """Return what a member brings with her on a day; she who had a loan before needs no training again."""
    ladder, row = ladder_of(state, borrower), roll.attendance(state, borrower.center_id, borrower.id)
    return MemberFacts(
        name=borrower.text(BorrowerField.NAME),
        amount=0,
        trained_days=policy_of(state).group.training_days if ladder.cycle else trained_days(state, borrower),
        came=row.came,
        meetings=row.meetings,
        days_late_max=max(ladder.days_late_max, days_late(state, borrower.id, day)),
        size=ladder.size,
        owes=ladder.owes,
    )


def trained_days(state: State, borrower: Borrower) -> int:
    """Return to how many days of training a borrower came, in her present group and those before."""
    groups = dict.fromkeys((borrower.group_id, *(held.group_id for held in borrower.former)))
    trainings = [state.find(Training, group) for group in groups]
    return sum(training.attended(borrower.id) for training in trainings if training)


def _center_facts(state: State, group: Group, day: Day) -> CenterFacts:
    """Return how much of a center is late; looked up only where policy has a threshold for it."""
    center, rules = state.find(Center, group.center_id), policy_of(state).group
    if center is None or rules.center_arrears_share_max >= 1:
        return CenterFacts("", 0, 0)
    groups = [state.find(Group, identifier) for identifier in center.groups]
    members = [member for item in groups if item for member in item.members]
    late = sum(1 for member in members if days_late(state, member, day) > rules.wave_arrears_days_max)
    return CenterFacts(center.name, len(members), late)


def _name(state: State, borrower_id: Id) -> str:
    borrower = state.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else ""
