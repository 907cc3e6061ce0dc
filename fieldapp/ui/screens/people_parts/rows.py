"""The rows of the directory: what stands in each column, and by what a column sorts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work.assessment import is_old
from fieldapp.ui import icons, phrases, theme
from fieldapp.ui.screens.people_parts.score import score_tone
from fieldapp.ui.tables.cells import CellRoles, Look, RenderedRow, cell
from fieldapp.ui.tables.column import FULL_WIDTH, LEFT, MEDIUM_WIDTH, RIGHT, Column
from fieldapp.ui.tables.type_ahead import folded
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone

if TYPE_CHECKING:
    from fieldapp.services.borrower.people import PersonRow

COLUMNS = (
    Column("name", mark("Name"), 168, stretch=True),
    Column("code", mark("Code"), 80),
    Column("phone", mark("Phone"), 104),
    Column("center", mark("Center"), 96),
    Column("group", mark("Group"), 76, hide_below=MEDIUM_WIDTH),
    Column("village", mark("Village"), 124, hide_below=FULL_WIDTH),
    Column("loan", mark("Loan"), 118),
    Column("left", mark("Left to pay"), 88, RIGHT),
    Column("arrears", mark("In arrears"), 84, RIGHT),
    Column("late", mark("Days late"), 72, RIGHT, tip=mark("Days the oldest unpaid installment is past its day")),
    Column("due", mark("Next due"), 130),
    Column("visit", mark("Last visit"), 91, hide_below=FULL_WIDTH),
    Column(
        "outlook", mark("Outlook"), 62, RIGHT, tip=mark("Her newest character assessment, of 100; higher is better")
    ),
)

USUAL = ("name", "group", "village", "loan", "left", "late", "due", "visit", "outlook")
"""The columns of somebody who has not chosen any."""

LATE_DAYS = 30
"""From here on late is shown in red: the 30 days of PAR 30."""

NOTHING = "—"


def late_tone(days: int) -> Tone:
    """Amber for late, red from PAR 30 on."""
    return Tone.BAD if days > LATE_DAYS else Tone.WARN


def late_text(days: int) -> str:
    """ "12 days", or nothing for somebody on time."""
    return tr_n("{n} day", "{n} days", days) if days else ""


GONE = {BorrowerState.LEFT: mark("Left the group"), BorrowerState.DECEASED: mark("Deceased")}
"""Who is not with us any more, in a list."""


def gone_words(person: PersonRow) -> str:
    """ "Deceased", or nothing for somebody who is with us."""
    return tr(GONE[person.state]) if person.state in GONE else ""


def visited(person: PersonRow, today: Day) -> str:
    """The day of the last visit, or never."""
    if person.last_visit_day is None:
        return tr("never", "visited")
    return phrases.short_day(person.last_visit_day, today)


class PeopleRows:
    """Renders people to cells; the looks are made once per theme."""

    def __init__(self, currency: Currency, today: Day) -> None:
        self._currency, self._today = currency, today
        self.people: Sequence[PersonRow] = ()

    def render(self, at: int) -> RenderedRow:
        """The cells of one person."""
        person = self.people[at]
        plain = Look(theme.font(Type.BODY), theme.color("text2"), LEFT)
        cells = (
            self._name(person),
            cell(person.code, plain),
            cell(person.phone, plain),
            cell(person.center_name, plain),
            cell(person.group_name, plain),
            cell(person.village, plain),
            cell(person.loan_label or gone_words(person) or NOTHING, plain),
            self._outstanding(person),
            self._arrears(person),
            self._late(person),
            cell(self.due_text(person), plain),
            cell(self._visit_text(person), plain),
            self._outlook(person),
        )
        bar = theme.qcolor(theme.tone_colors(late_tone(person.days_late)).text) if person.days_late else None
        return RenderedRow(cells, bar)

    def due_text(self, person: PersonRow) -> str:
        """ "today, 450", or a dash for somebody without a loan."""
        if person.next_due_day is None:
            return NOTHING
        amount = format_amount(person.next_due_amount, self._currency)
        return f"{phrases.short_day(person.next_due_day, self._today)}, {amount}"

    def _name(self, person: PersonRow) -> CellRoles:
        gone = gone_words(person)
        font = theme.font(Type.BODY if gone else Type.BODY_STRONG)
        look = Look(font, theme.color("text3" if gone else "text"), LEFT)
        late = tr_n("{n} day late", "{n} days late", person.days_late) if person.days_late else ""
        spoken = phrases.joined(person.name, gone, person.group_name, late)
        mark = icons.pixmap("hard-drive", theme.color("text3"), theme.px(13)) if person.unsent else None
        return cell(person.name, look, spoken, mark)

    def _outstanding(self, person: PersonRow) -> CellRoles:
        words = format_amount(person.outstanding, self._currency) if person.loan_label else NOTHING
        return cell(words, Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT))

    def _arrears(self, person: PersonRow) -> CellRoles:
        words = format_amount(person.arrears, self._currency) if person.arrears else ""
        return cell(words, Look(theme.font(Type.BODY_STRONG), theme.color("text"), RIGHT))

    def _late(self, person: PersonRow) -> CellRoles:
        color = theme.qcolor(theme.tone_colors(late_tone(person.days_late)).text)
        look = Look(theme.font(Type.BODY_STRONG), color, RIGHT)
        return cell(phrases.number(person.days_late) if person.days_late else "", look, late_text(person.days_late))

    def _outlook(self, person: PersonRow) -> CellRoles:
        """The score in its color; one that is over a year old fades."""
        if person.outlook is None:
            return cell(NOTHING, Look(theme.font(Type.BODY), theme.color("text3"), RIGHT))
        if is_old(person.outlook_day, self._today):
            return cell(str(person.outlook), Look(theme.font(Type.BODY), theme.color("text3"), RIGHT))
        ink = theme.qcolor(theme.tone_colors(score_tone(person.outlook)).text)
        return cell(str(person.outlook), Look(theme.font(Type.BODY_STRONG), ink, RIGHT))

    def _visit_text(self, person: PersonRow) -> str:
        return visited(person, self._today)


once_folded = lru_cache(maxsize=50_000)(folded)
"""Names come again with every order of the list; ten thousand are folded in 50 ms."""

SORT_KEYS: dict[str, Callable[[PersonRow], tuple[object, ...]]] = {
    "name": lambda person: (once_folded(person.name),),
    "code": lambda person: (person.code.casefold(), once_folded(person.name)),
    "phone": lambda person: (person.phone, once_folded(person.name)),
    "center": lambda person: (once_folded(person.center_name), once_folded(person.name)),
    "group": lambda person: (
        once_folded(person.center_name),
        once_folded(person.group_name),
        once_folded(person.name),
    ),
    "village": lambda person: (once_folded(person.village), once_folded(person.name)),
    "loan": lambda person: (once_folded(person.loan_label), once_folded(person.name)),
    "left": lambda person: (-person.outstanding, once_folded(person.name)),
    "arrears": lambda person: (-person.arrears, once_folded(person.name)),
    "late": lambda person: (-person.days_late, -person.arrears, once_folded(person.name)),
    "due": lambda person: (person.next_due_day is None, person.next_due_day or 0, once_folded(person.name)),
    "visit": lambda person: (person.last_visit_day or 0, once_folded(person.name)),
    "outlook": lambda person: (person.outlook is None, person.outlook or 0, once_folded(person.name)),
}
"""Amounts and lateness sort largest first, visits oldest and scores lowest first: what needs somebody stands above."""


def sorted_order(people: Sequence[PersonRow], key: str) -> list[int]:
    """The source rows in the order of a column; '' keeps the order of the search."""
    rank = SORT_KEYS.get(key)
    places = range(len(people))
    return list(places) if rank is None else sorted(places, key=lambda at: rank(people[at]))
