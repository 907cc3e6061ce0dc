"""The members of a center or group as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import icons, messages, phrases, theme
from fieldapp.ui.screens.group_parts.strip import spoken, strip_pixmap
from fieldapp.ui.screens.people_parts.rows import late_text, late_tone
from fieldapp.ui.tables.cells import DECORATION, DISPLAY, CellRoles, Look, RenderedRow, cell
from fieldapp.ui.tables.column import FULL_WIDTH, LEFT, MEDIUM_WIDTH, RIGHT, Column
from fieldapp.ui.tables.type_ahead import folded
from fieldapp.ui.theme import Type

if TYPE_CHECKING:
    from fieldapp.domain.ids import Id
    from fieldapp.services.group.facts import MemberRow

OFFICES = {1: mark("leader"), 2: mark("secretary"), 3: mark("cashier")}
"""Words for a GroupOffice."""
NOTHING = "—"


@dataclass(frozen=True)
class Member:
    """A member with the group she is in."""

    row: MemberRow
    group_id: Id
    group_name: str

    @property
    def title(self) -> str:
        """Her name, and her office where she has one."""
        return phrases.joined(self.row.name, tr(OFFICES[self.row.office]) if self.row.office in OFFICES else "")


def columns(*, with_group: bool) -> tuple[Column, ...]:
    """The columns; a group's own page does not repeat its name."""
    strip_tip = tr("Oldest at the left. Full: came. Half: late. Cross: absent.")
    came_tip = tr("Meetings she came to in this loan cycle")
    late_tip = tr("Days the oldest unpaid installment is past its day")
    made = (
        Column("name", tr("Member"), 150, stretch=True),
        Column("group", tr("Group"), 74, hide_below=MEDIUM_WIDTH),
        Column("strip", tr("Last 8 meetings"), 118, tip=strip_tip),
        Column("came", tr("Came"), 56, RIGHT, hide_below=FULL_WIDTH, tip=came_tip),
        Column("savings", tr("Savings"), 74, RIGHT),
        Column("left", tr("Left to pay"), 84, RIGHT),
        Column("arrears", tr("Arrears"), 70, RIGHT),
        Column("late", tr("Late"), 80, RIGHT, tip=late_tip),
        Column("next", tr("Next loan"), 92, RIGHT, hide_below=FULL_WIDTH, tip=tr("What the rules allow today")),
    )
    return made if with_group else tuple(column for column in made if column.key != "group")


class MemberRows:
    """Renders members to cells."""

    def __init__(self, currency: Currency, *, with_group: bool) -> None:
        self._currency, self._with_group = currency, with_group
        self.members: Sequence[Member] = ()

    def render(self, at: int) -> RenderedRow:
        """The cells of one member."""
        member = self.members[at]
        row = member.row
        plain = Look(theme.font(Type.BODY), theme.color("text2"), LEFT)
        figure = Look(theme.font(Type.BODY), theme.color("text2"), RIGHT)
        strong = Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT)
        late = theme.qcolor(theme.tone_colors(late_tone(row.days_late)).text)
        behind = Look(theme.font(Type.BODY_STRONG), late, RIGHT)
        cells = [
            cell(member.title, Look(theme.font(Type.BODY_STRONG), theme.color("text"), LEFT), self._spoken(member)),
            cell(member.group_name, plain),
            cell("", plain, spoken(row.strip), strip_pixmap(row.strip)),
            cell(f"{row.came}/{row.meetings}" if row.meetings else NOTHING, figure),
            cell(self._money(row.savings), figure),
            cell(self._money(row.outstanding), strong),
            cell(self._money(row.arrears), behind if row.arrears else figure),
            cell(late_text(row.days_late), behind),
            self._next(row),
        ]
        if not self._with_group:
            del cells[1]
        return RenderedRow(tuple(cells), late if row.days_late else None)

    def _money(self, amount: int) -> str:
        return format_amount(amount, self._currency) if amount else NOTHING

    def _next(self, row: MemberRow) -> CellRoles:
        """What she may borrow, or that she may not yet; the card beside says why."""
        if row.why_not is not None:
            look = Look(theme.font(Type.BODY_STRONG), theme.qcolor(theme.tokens().warn.text), RIGHT)
            made = cell(tr("not yet"), look, messages.text(row.why_not))
            made[DECORATION] = icons.pixmap("lock", theme.tokens().warn.text, theme.px(13))
            return made
        words = format_amount(row.next_most, self._currency) if row.next_most else tr("open", "may borrow")
        made = cell(words, Look(theme.font(Type.BODY_STRONG), theme.qcolor(theme.tokens().ok.text), RIGHT))
        made[DISPLAY] = words
        return made

    def _spoken(self, member: Member) -> str:
        days = member.row.days_late
        late = tr_n("{n} day late", "{n} days late", days) if days else tr("on time")
        return phrases.joined(member.title, member.group_name, late)


SORT_KEYS: dict[str, Callable[[Member], tuple[object, ...]]] = {
    "name": lambda member: (folded(member.row.name),),
    "group": lambda member: (folded(member.group_name), folded(member.row.name)),
    "strip": lambda member: (sum(1 for _day, mark in member.row.strip if mark.came), folded(member.row.name)),
    "came": lambda member: (
        member.row.came / member.row.meetings if member.row.meetings else 1.0,
        folded(member.row.name),
    ),
    "savings": lambda member: (member.row.savings, folded(member.row.name)),
    "left": lambda member: (-member.row.outstanding, folded(member.row.name)),
    "arrears": lambda member: (-member.row.arrears, folded(member.row.name)),
    "late": lambda member: (-member.row.days_late, folded(member.row.name)),
    "next": lambda member: (member.row.why_not is None, folded(member.row.name)),
}
"""What needs somebody stands above: the latest, the largest debts, the least attendance and savings."""


def sorted_order(members: Sequence[Member], key: str) -> list[int]:
    """The source rows in the order of a column; '' keeps the order of the paper sheet."""
    rank = SORT_KEYS.get(key)
    places = range(len(members))
    return list(places) if rank is None else sorted(places, key=lambda at: rank(members[at]))
