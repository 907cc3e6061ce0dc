"""Groups: everything known of one, and what is done with it: forming, joining, leaving, electing, training, testing."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.center import Center
from fieldapp.domain.center.group import Group, GroupDissolved, GroupFormed, GroupOffice, OfficerElected
from fieldapp.domain.center.ladder import Ladder, running_loans
from fieldapp.domain.center.member import MemberJoined, MemberLeft, MemberMoved
from fieldapp.domain.center.training import RecognitionTested, TrainingHeld, training_of
from fieldapp.domain.fund import fund_balance
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.group_rules import waves_hold
from fieldapp.domain.money import format_amount
from fieldapp.domain.money_facts import with_amounts
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import Role, User
from fieldapp.domain.state import State
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.desk import Desk, Result
from fieldapp.services.group.facts import MemberRow, member_rows
from fieldapp.store.unit_of_work import UnitOfWork
from fieldapp.store.view import View

__all__ = ["GroupOffice", "MemberRow"]


class UnknownGroup(LookupError):
    """No group has that id on this laptop; screens only ask for those they were given."""


@dataclass(frozen=True)
class TrainingLine:
    """One day of training: how many came, by whom it was given, and about what."""

    day: Day
    came: int
    trainers: tuple[str, ...]
    topic: str


@dataclass(frozen=True)
class TrainingView:
    """How far a group's training is. needed: days asked for; tests: day, tester, passed, note, oldest first."""

    days: tuple[TrainingLine, ...]
    needed: int
    recognized_day: Day | None
    established: bool
    tests: tuple[tuple[Day, str, bool, str], ...]


@dataclass(frozen=True)
class WaveView:
    """Where the hand-overs of first loans stand. sizes: of the waves; out: members who have theirs, in order.

    next_day: the first day on which the next wave may follow, None where nothing has to be waited for.
    """

    sizes: tuple[int, ...]
    out: tuple[str, ...]
    members: int
    next_day: Day | None


@dataclass(frozen=True)
class GroupView:
    """A group's page. meets: weekday (0 Monday) and HH:MM; fund in minor units; policy: the parameter set's name."""

    group_id: Id
    name: str
    code: str
    center_id: Id
    center_name: str
    place: str
    meets: tuple[int, str]
    next_day: Day | None
    members: tuple[MemberRow, ...]
    members_most: int
    fund: int
    training: TrainingView
    waves: WaveView
    policy: str
    formed_day: Day
    dissolved: bool


@dataclass(frozen=True)
class FormGroup:
    """A new group; members: people without one."""

    center_id: Id
    name: str
    code: str = ""
    members: tuple[Id, ...] = ()


@dataclass(frozen=True)
class MoveMember:
    """A member goes to another group, or with NO_ID to none."""

    borrower_id: Id
    to_group: Id
    reason: str


@dataclass(frozen=True)
class Elect:
    """A member is elected into an office."""

    group_id: Id
    office: GroupOffice
    borrower_id: Id
    reason: str = ""


@dataclass(frozen=True)
class RecordTraining:
    """A day of training, today's; trainer: NO_ID for whoever records it."""

    group_id: Id
    present: tuple[Id, ...]
    topic: str = ""
    trainer: Id = NO_ID


def group_view(desk: Desk, group_id: Id) -> GroupView:
    """Return a group's page; raise UnknownGroup. Bounded by its members."""
    day = desk.clock.today()
    with desk.book.view() as view:
        group = view.find(Group, group_id)
        if group is None:
            raise UnknownGroup(group_id.hex())
        return _group_view(view, group, member_rows(view, [group], day)[group.id], day)


def _group_view(view: View, group: Group, rows: tuple[MemberRow, ...], day: Day) -> GroupView:
    center, policy = view.find(Center, group.center_id), policy_of(view)
    rhythm = center.rhythm_on(day) if center else None
    minute = rhythm.minute if rhythm else 0
    return GroupView(
        group_id=group.id,
        name=group.name,
        code=group.code,
        center_id=group.center_id,
        center_name=center.name if center else "",
        place=(center.place or center.village) if center else "",
        meets=(rhythm.weekday if rhythm else 0, f"{minute // 60:02d}:{minute % 60:02d}"),
        next_day=center.next_meeting(day) if center else None,
        members=rows,
        members_most=policy.group.members_max,
        fund=fund_balance(view, group.id),
        training=_training_view(view, group, policy),
        waves=_wave_view(group, rows, policy, day),
        policy=policy.name,
        formed_day=group.formed_day,
        dissolved=bool(group.dissolved_day),
    )


def _training_view(state: State, group: Group, policy: Policy) -> TrainingView:
    training = training_of(state, group)
    return TrainingView(
        days=tuple(
            TrainingLine(day.day, len(day.present), tuple(_user(state, who) for who in day.trainers), day.topic)
            for day in training.days
        ),
        needed=policy.group.training_days,
        recognized_day=group.recognized_day or None,
        established=group.established,
        tests=tuple((test.day, _user(state, test.tester), test.passed, test.note) for test in training.tests),
    )


def _wave_view(group: Group, rows: tuple[MemberRow, ...], policy: Policy, day: Day) -> WaveView:
    rules, names = policy.group, {row.borrower_id: row.name for row in rows}
    turns = group.round(1) if waves_hold(1, rules) else ()
    out = tuple(dict.fromkeys(names.get(turn.borrower_id, "") for turn in turns))
    waits = [row.why_not for row in rows if row.why_not and row.why_not.reason is Reason.WAVE_WAITS]
    left = [left for wait in waits if isinstance(left := wait.facts.get("left"), int)]
    return WaveView(rules.waves, out, len(rows), day + min(left) if left else None)


def _user(state: State, user_id: Id) -> str:
    user = state.find(User, user_id)
    return user.name if user else ""


def form_group(desk: Desk, wanted: FormGroup) -> Result:
    """Form a group. REQUIRED for the name, GROUP_FULL, UNKNOWN_RECORD, STALE_TRANSITION where a member has a group."""
    name = wanted.name.strip()
    if not name:
        return Rejection(Reason.REQUIRED, {"what": mark("the group's name")}, "name")
    with desk.book.work() as work:
        most = policy_of(work).group.members_max
        if len(wanted.members) > most:
            return Rejection(Reason.GROUP_FULL, {"name": name, "most": most})
        body = GroupFormed(wanted.center_id, name, wanted.code.strip(), wanted.members)
        return _saved(work, Intent(body, desk.new_id(), wanted.center_id, desk.clock.today()))


def _saved(work: UnitOfWork, intent: Intent) -> Result:
    """Append one operation and commit it; what the fold holds or refuses is not recorded."""
    outcome = work.append(intent)
    if isinstance(outcome, Rejection):
        return outcome
    if not outcome.disposition.took_effect:
        return Rejection(outcome.disposition.reason)
    return work.commit()


def join(desk: Desk, borrower_id: Id, group_id: Id, reason: str = "") -> Result:
    """Let a borrower without a group join one. GROUP_FULL with its numbers, STALE_TRANSITION, UNKNOWN_RECORD."""
    with desk.book.work() as work:
        full = _full(work, group_id)
        if full is not None:
            return full
        group = work.find(Group, group_id)
        scope = group.center_id if group else NO_ID
        return _saved(work, Intent(MemberJoined(group_id, reason.strip()), borrower_id, scope, desk.clock.today()))


def _full(state: State, group_id: Id) -> Rejection | None:
    group, most = state.find(Group, group_id), policy_of(state).group.members_max
    if group is None or len(group.members) < most:
        return None
    return Rejection(Reason.GROUP_FULL, {"name": group.name, "most": most})


def move(desk: Desk, wanted: MoveMember) -> Result:
    """Move a member; her loan goes with her. REASON_NEEDED, GROUP_FULL, and to no group what leave() refuses."""
    if not wanted.reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.work() as work:
        borrower = work.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        obstacle = _full(work, wanted.to_group) if wanted.to_group != NO_ID else _bound(work, borrower)
        if obstacle is not None:
            return obstacle
        body = MemberMoved(borrower.group_id, wanted.to_group, wanted.reason.strip())
        return _saved(work, Intent(body, borrower.id, borrower.center_id, desk.clock.today()))


def leave(desk: Desk, borrower_id: Id, reason: str) -> Result:
    """Let a member leave. REASON_NEEDED; MEMBER_HAS_LOAN, COVER_OWED or HAS_SAVINGS with what is still open."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.work() as work:
        borrower = work.find(Borrower, borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        obstacle = _bound(work, borrower) or _has_savings(work, borrower)
        if obstacle is not None:
            return obstacle
        body = MemberLeft(borrower.group_id, reason.strip())
        return _saved(work, Intent(body, borrower.id, borrower.center_id, desk.clock.today()))


def _bound(state: State, borrower: Borrower) -> Rejection | None:
    name = borrower.text(BorrowerField.NAME)
    outstanding = sum(balance.owed for balance in running_loans(state, borrower.id))
    if outstanding:
        refusal = Rejection(Reason.MEMBER_HAS_LOAN, {"name": name, "outstanding": outstanding})
        return with_amounts(state, refusal, ("outstanding",))
    ladder = state.find(Ladder, borrower.id)
    if ladder is None or ladder.owes <= 0:
        return None
    facts: dict[str, str | int] = {"name": name, "owes": ladder.owes, "policy": policy_of(state).name}
    return with_amounts(state, Rejection(Reason.COVER_OWED, facts), ("owes",))


def _has_savings(state: State, borrower: Borrower) -> Rejection | None:
    account = state.find(Savings, savings_id(borrower.id))
    if account is None or account.balance <= 0:
        return None
    facts: dict[str, str | int] = {"name": borrower.text(BorrowerField.NAME), "balance": account.balance}
    return with_amounts(state, Rejection(Reason.HAS_SAVINGS, facts), ("balance",))


def elect(desk: Desk, wanted: Elect) -> Result:
    """Put a member into an office. NOT_A_MEMBER, NOTHING_CHANGED, UNKNOWN_RECORD."""
    with desk.book.work() as work:
        group = work.find(Group, wanted.group_id)
        if group is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        if wanted.borrower_id not in group.members:
            return _no_member(work, group, wanted.borrower_id)
        body = OfficerElected(wanted.office, wanted.borrower_id, group.holder(wanted.office), wanted.reason.strip())
        return _saved(work, Intent(body, group.id, group.center_id, desk.clock.today()))


def _no_member(state: State, group: Group, borrower_id: Id) -> Rejection:
    borrower = state.find(Borrower, borrower_id)
    name = borrower.text(BorrowerField.NAME) if borrower else tr("She")
    return Rejection(Reason.NOT_A_MEMBER, {"name": name, "group": group.name})


def record_training(desk: Desk, wanted: RecordTraining) -> Result:
    """Record today's training. REQUIRED where nobody came, NOT_A_MEMBER, UNKNOWN_RECORD."""
    if not wanted.present:
        return Rejection(Reason.REQUIRED, {"what": mark("who came to the training")}, "present")
    with desk.book.work() as work:
        group = work.find(Group, wanted.group_id)
        if group is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        strangers = [who for who in wanted.present if who not in group.members]
        if strangers:
            return _no_member(work, group, strangers[0])
        body = TrainingHeld(wanted.present, wanted.topic.strip(), wanted.trainer)
        return _saved(work, Intent(body, group.id, group.center_id, desk.clock.today()))


def record_recognition_test(desk: Desk, group_id: Id, note: str, *, passed: bool) -> Result:
    """Record a recognition test. NEEDS_SUPERVISOR, MAKER_IS_CHECKER for a trainer, GROUP_UNTRAINED with its numbers."""
    with desk.book.work() as work:
        group, policy = work.find(Group, group_id), policy_of(work)
        if group is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        if desk.me.role is not Role.SUPERVISOR:
            return Rejection(Reason.NEEDS_SUPERVISOR)
        held, needed = len(training_of(work, group).days), policy.group.training_days
        if held < needed:
            facts: dict[str, str | int] = {"group": group.name, "trained": held, "days": needed}
            return Rejection(Reason.GROUP_UNTRAINED, {**facts, "missing": needed - held, "policy": policy.name})
        body = RecognitionTested(passed, note.strip())
        return _saved(work, Intent(body, group.id, group.center_id, desk.clock.today()))


def dissolve(desk: Desk, group_id: Id, reason: str) -> Result:
    """Dissolve a group. REASON_NEEDED; GROUP_NOT_EMPTY with its members and what is in its fund."""
    if not reason.strip():
        return Rejection(Reason.REASON_NEEDED)
    with desk.book.work() as work:
        group = work.find(Group, group_id)
        if group is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        fund = fund_balance(work, group_id)
        if group.members or fund:
            balance = format_amount(fund, desk.currency, symbol=True)
            return Rejection(
                Reason.GROUP_NOT_EMPTY, {"group": group.name, "members": len(group.members), "balance": balance}
            )
        return _saved(work, Intent(GroupDissolved(reason.strip()), group.id, group.center_id, desk.clock.today()))
