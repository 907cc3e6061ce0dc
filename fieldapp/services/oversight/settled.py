"""What settled this week: what merged by itself, and what was decided, by whom and with what came too late."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.meeting import Meeting
from fieldapp.domain.conflict import UNDO_MS
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk
from fieldapp.services.fields import field_label
from fieldapp.services.oversight.conflict_words import chosen_words, name_of, says
from fieldapp.store.queries import people as changes
from fieldapp.store.view import View

_WEEK_MS: Final = 7 * 86_400_000
_STAYS: Final = (ItemKind.MONEY, ItemKind.OVERDRAWN, ItemKind.ATTENDANCE)


@dataclass(frozen=True)
class Settled:
    """One thing that needs nobody any more: whose it was, what happened, who decided. at_ms: when, since 1970."""

    title: str
    words: str
    at_ms: int


@dataclass(frozen=True)
class Decided:
    """One decision: what it was about, who chose what, and what others chose after it, which was not carried out.

    words: two lines, what it was about (a field, or what had happened) and the decision as a sentence.
    item_ids, decision: what undo_decision() needs; may_undo: whether this person still may.
    """

    title: str
    words: str
    at_ms: int
    late: tuple[str, ...]
    item_ids: tuple[Id, ...]
    decision: Id
    may_undo: bool


@dataclass(frozen=True)
class Week:
    """What settled in the last seven days, newest first."""

    merged: tuple[Settled, ...]
    decided: tuple[Decided, ...]

    @property
    def quiet(self) -> bool:
        """Tell whether nothing settled."""
        return not self.merged and not self.decided


def settled_this_week(desk: Desk) -> Week:
    """Return what merged by itself and what was decided in the last seven days, as far as this laptop has it."""
    since = desk.clock.now_ms() - _WEEK_MS
    with desk.book.view() as view:
        merged = [*_profiles(desk, view, since), *_sheets(desk, view, since)]
        items = [item for item in view.in_state(InboxItem, ItemState.RESOLVED) if item.resolved_ms >= since]
        decided = [_decided(desk, view, item) for item in items]
    newest_first = sorted(merged, key=lambda item: item.at_ms, reverse=True)
    return Week(tuple(newest_first), tuple(sorted(decided, key=lambda item: item.at_ms, reverse=True)))


@dataclass
class _BySeveral:
    """What more than one person wrote lately, as of a stamp: few, and not sought every time.

    profiles: those changed within the week; meetings: of the newest, those that two laptops recorded.
    """

    stamp: int = 0
    gone: int = 0
    profiles: dict[Id, Borrower] = field(default_factory=dict)
    meetings: dict[Id, Meeting] = field(default_factory=dict)


def _by_several(desk: Desk, view: View) -> _BySeveral:
    kept: _BySeveral = desk.book.memory.setdefault("written by several", _BySeveral())
    stamp, gone = view.stamp()
    if gone != kept.gone or stamp < kept.stamp:
        kept = desk.book.memory["written by several"] = _BySeveral(gone=gone)
    if stamp != kept.stamp:
        # who was not changed within the week cannot be by the passing of time, so most profiles are never opened
        for key in changes.written_since(view.connection, Borrower.KIND, kept.stamp, desk.clock.now_ms() - _WEEK_MS):
            borrower = view.glance(Borrower, key)
            kept.profiles.pop(key, None)
            if borrower is not None and len({one.author for one in borrower.registers.values()}) > 1:
                kept.profiles[key] = borrower
        first = (view.glance(Meeting, key) for key in view.newest_ids(Meeting, 200))
        for meeting in view.each(Meeting, kept.stamp) if kept.stamp else first:
            if meeting is not None and len(meeting.sheets) > 1:
                kept.meetings[meeting.id] = meeting
        kept.stamp = stamp
    return kept


def _profiles(desk: Desk, view: View, since: int) -> list[Settled]:
    """Return borrowers whom two people changed within the week without anything to choose."""
    found = []
    for borrower in _by_several(desk, view).profiles.values():
        fresh = {name: one for name, one in borrower.registers.items() if one.at_ms >= since}
        named = borrower.earlier.get(BorrowerField.NAME, ()) or (borrower.registers[BorrowerField.NAME],)
        began = named[-1].version
        edits = {name: one for name, one in fresh.items() if one.version != began and not borrower.contended.get(name)}
        if len({one.author for one in edits.values()}) < 2:
            continue
        parts: dict[str, list[str]] = {}
        for name, one in sorted(edits.items()):
            parts.setdefault(name_of(view, one.author), []).append(field_label(name).lower())
        words = "; ".join(f"{who}: {', '.join(fields[:3])}" for who, fields in parts.items())
        newest = max(one.at_ms for one in edits.values())
        found.append(Settled(borrower.text(BorrowerField.NAME), words, newest))
    return found


def _sheets(desk: Desk, view: View, since: int) -> list[Settled]:
    """Return meetings that two laptops recorded: their marks became one list."""
    found = []
    for meeting in _by_several(desk, view).meetings.values():
        if meeting.at_ms >= since:
            center = view.find(Center, meeting.center_id)
            words = tr("{count} sheets of one meeting became one", count=len(meeting.sheets))
            found.append(Settled(center.name if center else tr("Meeting"), words, meeting.at_ms))
    return found


def _decided(desk: Desk, view: View, item: InboxItem) -> Decided:
    borrower, center = view.find(Borrower, item.entity), view.find(Center, item.center_id)
    title = borrower.text(BorrowerField.NAME) if borrower else center.name if center else name_of(view, item.author)
    what = field_label(BorrowerField(item.field)) if item.kind is ItemKind.FIELD else says(desk, view, item)
    late = tuple(
        tr(
            "{name} {chosen} later: not carried out",
            name=name_of(view, one.author),
            chosen=chosen_words(item.kind, one.choice),
        )
        for one in item.late
    )
    in_time = desk.clock.now_ms() - item.resolved_ms <= UNDO_MS
    free = item.kind not in _STAYS and item.reason is not Reason.MERGED_AWAY and not item.late
    name, chosen = name_of(view, item.resolver), chosen_words(item.kind, Choice(item.choice))
    return Decided(
        title=title,
        words="\n".join((what, tr("{name} {chosen}.", name=name, chosen=chosen))),
        at_ms=item.resolved_ms,
        late=late,
        item_ids=(item.id,),
        decision=item.resolved_by,
        may_undo=in_time and free and item.resolver == desk.me.user_id,
    )
