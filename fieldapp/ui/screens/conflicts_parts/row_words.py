"""How records and questions read in the list of the inbox, and what the two sides of a record are called."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from fieldapp.domain.ids import id_text
from fieldapp.domain.words import tr, tr_n
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.services.oversight.conflicts import ConflictRecord
from fieldapp.services.oversight.settled import Week
from fieldapp.ui import phrases
from fieldapp.ui.actions import Action
from fieldapp.ui.screens.conflicts_parts.table import Sides
from fieldapp.ui.screens.conflicts_parts.words import ICONS, WHOLE, kind_words
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.rows import Row

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk


def record_row(record: ConflictRecord, desk: Desk) -> Row:
    """One record: what there is to decide, and who wrote it when."""
    latest = max((max(value.mine_ms, value.office_ms) for value in record.values), default=0)
    ago = tr("{span} ago", span=phrases.span(desk.clock.now_ms() - latest)) if latest else ""
    whole = record.kind in WHOLE
    open_values = tr_n("{n} value to choose", "{n} values to choose", len(record.values))
    what = record.subtitle if whole else phrases.joined(kind_words(record.kind), open_values)
    who = _writers(record, desk) if record.may_decide else tr("{name} decides", name=record.decider)
    return Row(
        key=id_text(record.record_id),
        title=record.title,
        subtitle=f"{what}\n{phrases.joined(who, ago)}",
        icon=ICONS.get(record.kind, "file-text"),
        icon_tone=Tone.INFO,
        count=0 if whole else len(record.values),
        subtitle_tone="info" if whole else "warn",
    )


def question_row(question: QuestionView, desk: Desk) -> Row:
    """A question that waits for an answer from here."""
    ago = tr("{span} ago", span=phrases.span(desk.clock.now_ms() - question.at_ms))
    asks = tr("{name} asks you", name=question.asker)
    return Row(
        key=id_text(question.question_id),
        title=question.title,
        subtitle=f"{asks}\n{ago}",
        icon="message-square",
        icon_tone=Tone.WARN,
        subtitle_tone="warn",
    )


def _writers(record: ConflictRecord, desk: Desk) -> str:
    first = record.values[0] if record.values else None
    if first is None:
        return ""
    names = [tr("You") if name == desk.me.name else name for name in (first.mine_by, first.office_by) if name]
    return tr("{first} and {second}", first=names[0], second=names[1]) if len(set(names)) > 1 else "".join(names[:1])


def sides(record: ConflictRecord, desk: Desk) -> Sides:
    """The headings of the two columns: who wrote them, and when."""
    mine = max(record.values, key=lambda value: value.mine_ms)
    office = max(record.values, key=lambda value: value.office_ms)
    when = partial(phrases.moment, today=desk.clock.today(), time_zone=desk.time_zone)
    own = mine.mine_by == desk.me.name
    return Sides(
        tr("This laptop (you)") if own else tr("This laptop ({name})", name=mine.mine_by),
        when(mine.mine_ms),
        tr("Office ({name})", name=office.office_by),
        when(office.office_ms),
    )


def nothing_open(week: Week) -> str:
    """The sentence of an empty inbox."""
    if not week.merged:
        return tr("No conflicts. Nothing waits for a decision here.")
    return tr_n(
        "No conflicts. Nothing waits for a decision here. {n} record merged by itself this week.",
        "No conflicts. Nothing waits for a decision here. {n} records merged by themselves this week.",
        len(week.merged),
    )


def empty_actions(week: Week, see: Callable[[], None]) -> list[Action]:
    """The keys of an empty inbox: what settled this week, where anything did."""
    words = tr("See the week")
    made = [] if week.quiet else [Action("conflict.week", words, see, "W", "history", words.lower())]
    return [*made, Action("conflict.keys", tr("Keys"), keys="F1", hint=tr("keys"), bound=False, in_palette=False)]
