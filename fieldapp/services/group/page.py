"""What the pages of a center and of a group show beside their members: rules, blocks, claims, last meeting, notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from fieldapp.domain.center.center import Center
from fieldapp.domain.center.group import Group, GroupOffice
from fieldapp.domain.collection.claim import Claim, ClaimState
from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.collection.not_held import Saying
from fieldapp.domain.ids import NO_ID, Id, id_text
from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.desk import Desk
from fieldapp.services.group.centers import CenterView, center_view
from fieldapp.services.group.facts import MemberRow
from fieldapp.services.group.fund import FundView, fund_view
from fieldapp.services.group.groups import GroupView, group_view
from fieldapp.services.group.meeting_list import called_off
from fieldapp.services.names import name_of
from fieldapp.store.queries import drafts
from fieldapp.store.queries import people as found
from fieldapp.store.view import View

NOTE_FORM: Final = "center_note"
"""Where an officer's own notes on a center are kept, by the center's id in text; they are not sent."""
NOTE_FIELD: Final = "note"
CALLED_OFF_DAYS: Final = 56
"""How far back a page tells which meetings were not held: eight weeks, as its marks of attendance."""
_OF_ALL: Final = frozenset(
    {
        Reason.GROUP_TOO_SMALL,
        Reason.GROUP_TOO_LARGE,
        Reason.GROUP_UNTRAINED,
        Reason.GROUP_UNRECOGNIZED,
        Reason.GROUP_IN_ARREARS,
        Reason.CENTER_IN_ARREARS,
    }
)
"""What stands in the way of every member of a group alike."""


@dataclass(frozen=True)
class LastMeeting:
    """The newest meeting held: who came of whom, what was collected in minor units, and what was written down."""

    day: Day
    came: int
    members: int
    collected: int
    notes: tuple[str, ...]


@dataclass(frozen=True)
class OpenClaim:
    """What one member still owes another, or a group's fund, for a cover; amounts in minor units."""

    claim_id: Id
    day: Day
    debtor_id: Id
    debtor: str
    creditor: str
    left: int


@dataclass(frozen=True)
class CenterPage:
    """A center's page. blocks: what stops whole groups, by group; rules: label and sentence of the policy in force.

    mine: its meetings may be changed here; free: people of the center without a group; called_off: meetings of the
    last CALLED_OFF_DAYS that were not held, newest first; closed_day: the first day without it, 0 while it is open;
    merged_into: the name of the center that took up everybody.
    """

    center: CenterView
    blocks: tuple[tuple[Id, Rejection], ...]
    last: LastMeeting | None
    claims: tuple[OpenClaim, ...]
    policy: str
    rules: tuple[tuple[str, str], ...]
    note: str
    mine: bool
    free: tuple[tuple[Id, str], ...]
    called_off: tuple[tuple[Day, Saying], ...] = ()
    closed_day: Day = 0
    merged_into: str = ""


@dataclass(frozen=True)
class GroupPage:
    """A group's page. officers: office, member, name and since when."""

    group: GroupView
    fund: FundView
    claims: tuple[OpenClaim, ...]
    officers: tuple[tuple[GroupOffice, Id, str, Day], ...]
    block: Rejection | None
    rules: tuple[tuple[str, str], ...]
    free: tuple[tuple[Id, str], ...]
    called_off: tuple[tuple[Day, Saying], ...] = ()


def center_page(desk: Desk, center_id: Id) -> CenterPage:
    """Return a center's page; raise UnknownCenter. Linear in its members, its open claims and its meetings."""
    center = center_view(desk, center_id)
    with desk.book.view() as view:
        record, policy = view.find(Center, center_id), policy_of(view)
        stops = ((group.group_id, group_block(group.members)) for group in center.groups)
        return CenterPage(
            center=center,
            blocks=tuple((key, stop) for key, stop in stops if stop is not None),
            last=_last_meeting(view, center_id),
            claims=_claims(view, center_id, None),
            policy=policy.name,
            rules=rules_in_words(policy.group, desk.currency),
            note=drafts.recall(view.connection, NOTE_FORM, id_text(center_id)).get(NOTE_FIELD, ""),
            mine=desk.me.role is not Role.OFFICER or (record is not None and record.officer_id == desk.me.user_id),
            free=free_people(view, center_id),
            called_off=called_off(view, center_id, desk.clock.today() - CALLED_OFF_DAYS),
            closed_day=record.closed_day if record else 0,
            merged_into=_center_name(view, record.merged_into) if record else "",
        )


def _center_name(view: View, center_id: Id) -> str:
    center = view.find(Center, center_id) if center_id != NO_ID else None
    return center.name if center else ""


def group_page(desk: Desk, group_id: Id) -> GroupPage:
    """Return a group's page; raise UnknownGroup. Linear in the documents of money of its center."""
    group, fund = group_view(desk, group_id), fund_view(desk, group_id)
    members = {row.borrower_id for row in group.members}
    with desk.book.view() as view:
        record = view.find(Group, group_id)
        terms = [term for term in record.terms if not term.until] if record else []
        return GroupPage(
            group=group,
            fund=fund,
            claims=_claims(view, group.center_id, members),
            officers=tuple(
                (term.office, term.borrower_id, name_of(view, term.borrower_id), term.since)
                for term in sorted(terms, key=lambda term: term.office)
            ),
            block=group_block(group.members),
            rules=rules_in_words(policy_of(view).group, desk.currency),
            free=free_people(view, group.center_id),
            called_off=called_off(view, group.center_id, desk.clock.today() - CALLED_OFF_DAYS),
        )


def group_block(members: tuple[MemberRow, ...]) -> Rejection | None:
    """Return what stands in the way of every member of a group alike, None where nothing does."""
    reasons = (row.why_not for row in members if row.why_not is not None)
    return next((why for why in reasons if why.reason in _OF_ALL), None)


def free_people(view: View, center_id: Id) -> tuple[tuple[Id, str], ...]:
    """Return the active people of a center who belong to no group, by name."""
    return tuple(sorted(found.without_group(view.connection, center_id), key=lambda pair: pair[1].casefold()))


def other_groups(desk: Desk, group_id: Id) -> tuple[tuple[Id, str], ...]:
    """Return id and "name · center" of the groups somebody could move to; those of the same center come first.

    Linear in all groups there are, so it is asked when somebody is to be moved.
    """
    with desk.book.view() as view:
        here = view.find(Group, group_id)
        groups = [group for group in found.groups(view.connection) if group.id != group_id]
    groups.sort(key=lambda group: here is None or group.center != here.center_id)
    return tuple((group.id, f"{group.name} · {group.within}" if group.within else group.name) for group in groups)


def _last_meeting(view: View, center_id: Id) -> LastMeeting | None:
    meetings = view.of_center(Meeting, center_id)
    if not meetings:
        return None
    last = meetings[-1]
    notes = [f"{name_of(view, one.borrower_id)}: {tr(one.note)}" for one in last.marks if one.note]
    if last.difference_reason:
        notes.append(tr("Cash: {reason}", reason=tr(last.difference_reason)))
    came = sum(1 for one in last.marks if one.attendance.came)
    return LastMeeting(last.day, came, len(last.marks), last.collected, tuple(notes))


def _claims(view: View, center_id: Id, members: set[Id] | None) -> tuple[OpenClaim, ...]:
    """Return the open claims of a center, oldest first; with members only those in which one of them owes."""
    return tuple(
        OpenClaim(
            claim.id, claim.day, claim.debtor, name_of(view, claim.debtor), name_of(view, claim.creditor), claim.left
        )
        for claim in view.of_center(Claim, center_id)
        if claim.state is ClaimState.OPEN and (members is None or claim.debtor in members)
    )


def rules_in_words(rules: GroupPolicy, money: Currency) -> tuple[tuple[str, str], ...]:
    """Return the rules of group lending as pairs of a label and a short sentence with the policy's numbers."""
    least, most = rules.members_min, rules.members_max
    size = tr_n("{n} member", "{n} members", most)
    if least != most:
        size = tr("{least} to {most} members", least=least, most=most)
    made = [
        (tr("Group size"), size),
        (tr("Training"), _training_words(rules)),
        (tr("First loans"), _waves_words(rules)),
        (
            tr("Attendance"),
            tr(
                "over {next} % next size, from {same} % same size",
                next=f"{rules.attendance_next * 100:.0f}",
                same=f"{rules.attendance_same * 100:.0f}",
            ),
        ),
        (tr("Block"), tr("nobody borrows while one is over {days} days late", days=rules.wave_arrears_days_max)),
    ]
    if rules.ladder:
        sizes = ", ".join(format_amount(amount, money) for amount in rules.ladder)
        made.append((tr("Loan sizes"), sizes))
    if rules.cover_blocks:
        made.append((tr("Covers"), tr("who owes her group does not borrow")))
    return tuple(made)


def _training_words(rules: GroupPolicy) -> str:
    days = rules.training_days
    if not days:
        return tr("none, then a recognition test") if rules.recognition else tr("none")
    if rules.recognition:
        return tr_n("{n} day, then a recognition test", "{n} days, then a recognition test", days)
    return tr_n("{n} day", "{n} days", days)


def _waves_words(rules: GroupPolicy) -> str:
    if not rules.wave_cycles:
        return tr("all at once")
    waves = tr(", then ").join(str(wave) for wave in rules.waves)
    return tr("{waves} members, {days} days apart", waves=waves, days=rules.wave_gap_days)
