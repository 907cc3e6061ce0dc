"""Today: the plan, what to collect, and what needs the person who works here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.cash.cash import Cash, CashDay, closed
from fieldapp.domain.center.group import Center
from fieldapp.domain.collection.meeting import Meeting, meeting_id
from fieldapp.domain.collection.not_held import NotHeld, Saying
from fieldapp.domain.ids import NO_ID, Id, id_text, parse_id
from fieldapp.domain.inbox import InboxItem
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.policy import policy_of
from fieldapp.domain.savings import Savings, savings_id
from fieldapp.domain.staff import Role, User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.visit import Visit, WorkState
from fieldapp.services import talks
from fieldapp.services.appraisal import covenants
from fieldapp.services.as_of import Answers, answers
from fieldapp.services.borrower import assessments, registration, visits
from fieldapp.services.cash.view import earlier_open_day, told_cash
from fieldapp.services.day_plan import NO_MARKS, PlanMarks, marks_of
from fieldapp.services.day_visits import PlannedVisit, planned_visits
from fieldapp.services.days import weekday_day
from fieldapp.services.desk import Desk
from fieldapp.services.money import sheet
from fieldapp.services.moved_meetings import moved_here
from fieldapp.services.oversight import asking, conflicts
from fieldapp.services.oversight.portfolio import portfolio
from fieldapp.store.queries import drafts, reports, standings, status
from fieldapp.store.view import View

READ: Final = (
    Application,
    Assessment,
    Borrower,
    Cash,
    CashDay,
    Center,
    InboxItem,
    Meeting,
    NotHeld,
    Savings,
    User,
    Visit,
)
"""Records that the plan may open."""
__all__ = ["NeedItem", "PlannedMeeting", "PlannedVisit", "TodayView", "today", "visits_waiting"]


@dataclass(frozen=True)
class PlannedMeeting:
    """A meeting of today; expected: repayments and savings of all members, minor units.

    reason, moved_to: what was said where it is not held today; moved_to 0 where it is not held at all. officer: whose
    it is, '' where it is one's own.
    """

    center_id: Id
    center_name: str
    village: str
    time_text: str
    members: int
    expected: int
    week_number: int
    state: Literal["due", "draft", "finished", "not_held"]
    meeting_id: Id
    reason: str = ""
    moved_to: Day = 0
    officer: str = ""


@dataclass(frozen=True)
class NeedItem:
    """Something that waits for this person."""

    kind: Literal[
        "returned_visit",
        "conflict",
        "draft",
        "cash",
        "duplicate",
        "covenant",
        "assessment",
        "talk",
        "application",
        "registration",
    ]
    id: Id
    title: str
    sentence: str
    day: Day


@dataclass(frozen=True)
class TodayView:
    """The day at a glance; amounts in minor units, data_as_of_ms 0 before the first exchange.

    cash_with_me: None while she is to count without being told; then collected_today is for shares only. marks: what
    she did and moved in the plan. day_closed: her cash day of today takes nothing more.
    """

    day: Day
    meetings: tuple[PlannedMeeting, ...]
    visits: tuple[PlannedVisit, ...]
    needs_me: tuple[NeedItem, ...]
    to_collect: int
    collected_today: int
    cash_with_me: int | None
    members_behind: int
    data_as_of_ms: int
    marks: PlanMarks = NO_MARKS
    day_closed: bool = False


def today(desk: Desk) -> TodayView:
    """Return the plan of the day. Linear in this person's centers and in the members who meet today."""
    day = desk.clock.today()
    waiting, asked = conflicts.open_conflicts(desk), asking.waiting_for_me(desk)
    promised = _covenants(desk, day)
    with desk.book.view() as view:
        centers = _my_centers(desk, view)
        mine = [center.id for center in centers] if desk.me.role is Role.OFFICER else None
        moved = moved_here(view, day, day)
        meetings = _meetings(desk, view, [one for one in centers if one.meets_on(day) or one.id in moved])
        cash = view.find(Cash, desk.me.user_id) or Cash(desk.me.user_id)
        told = told_cash(view, desk.me.user_id, day)
        collected = reports.taken_by(view.connection, desk.me.user_id, day)
        return TodayView(
            day=day,
            meetings=tuple(sorted(meetings, key=lambda item: (item.time_text, item.center_name))),
            visits=planned_visits(desk, view, mine),
            needs_me=(
                *_returned(desk, view),
                *_returned_applications(desk, view),
                *_asked(desk, view),
                *_questions(desk, asked),
                *_waiting(desk, waiting),
                *promised,
                *_assessments(desk, view, mine),
                *_unfinished(desk, view),
                *_unregistered(desk, view),
                *_cash(desk, view, cash, told=told is not None),
            ),
            to_collect=sum(item.expected for item in meetings if item.state != "not_held"),
            collected_today=collected,
            cash_with_me=told,
            members_behind=standings.count_late(view.connection, day, mine),
            data_as_of_ms=status.last_exchange(view.connection)[0],
            marks=marks_of(view, day),
            day_closed=closed(view, desk.me.user_id, day),
        )


def visits_waiting(desk: Desk) -> int:
    """Return how many items of `needs_me` are about visits: those returned, and one for all half typed ones."""
    with desk.book.view() as view:
        return len(_returned(desk, view)) + len(_unfinished(desk, view))


def _my_centers(desk: Desk, view: View) -> list[Center]:
    """Return the centers of an officer, all of them for a supervisor."""
    if desk.me.role is not Role.OFFICER:
        return view.every(Center)
    return view.of_borrower(Center, desk.me.user_id)


@dataclass(frozen=True)
class _Known:
    """What is known of today's meetings: those held and those said not to be, by id; sheets that were begun."""

    held: dict[Id, Meeting]
    said: dict[Id, Saying]
    begun: frozenset[str]
    expected: Answers


def _meetings(desk: Desk, view: View, centers: Sequence[Center]) -> tuple[PlannedMeeting, ...]:
    """Return the meetings of some centers today, asked for all at once: an officer may have fifty."""
    day = desk.clock.today()
    ids = [meeting_id(center.id, day) for center in centers]
    held = view.some(Meeting, reports.meetings_between(view.connection, day, day).intersection(ids))
    items = view.some(NotHeld, ids)
    known = _Known(
        held=held,
        said={key: item.last for key, item in items.items() if item.last is not None and key not in held},
        begun=frozenset(form.key for form in drafts.forms(view.connection, sheet.FORM)),
        expected=answers(desk, view),
    )
    return tuple(_meeting(desk, view, center, known) for center in centers)


def _meeting(desk: Desk, view: View, center: Center, known: _Known) -> PlannedMeeting:
    day = desk.clock.today()
    identifier = meeting_id(center.id, day)
    held, said = known.held.get(identifier), known.said.get(identifier)
    members, expected = known.expected.of(
        ("expected", center.id),
        lambda: _expected(view, center.id, day) if held is None else _was_expected(desk, view, held),
    )
    begun = id_text(identifier) in known.begun
    return PlannedMeeting(
        center_id=center.id,
        center_name=center.name,
        village=center.village,
        time_text=f"{center.minute // 60:02d}:{center.minute % 60:02d}",
        members=members,
        expected=expected,
        week_number=max(1, center.meeting_number(day)),
        state="finished" if held else "not_held" if said else "draft" if begun else "due",
        meeting_id=identifier,
        reason=said.reason if said else "",
        moved_to=said.moved_to if said else 0,
        officer="" if center.officer_id == desk.me.user_id else sheet.user_name(view, center.officer_id),
    )


def _expected(view: View, center_id: Id, day: Day) -> tuple[int, int]:
    """Return members and what they are expected to bring, from the lists."""
    found = standings.expected_of(view.connection, center_id, day)
    return found.members, found.repayments + found.savings


def _was_expected(desk: Desk, view: View, held: Meeting) -> tuple[int, int]:
    """Return the same for a meeting that was held: as it would be if its own money had not come in."""
    book, own = portfolio(desk, view), reports.counted_in(view.connection, held.sheets)
    people = [mark.borrower_id for mark in held.marks]
    accounts = view.some(Savings, (savings_id(borrower) for borrower in people))
    loans = [loan for borrower in people for loan in book.of_borrower(borrower)]
    owed = [
        sum(loan.expected(held.day, own.get(loan.figure.id, 0)))
        for loan in loans
        if loan.running or loan.figure.id in own
    ]
    return len(people), sum(owed) + sum(account.weekly for account in accounts.values())


def _returned(desk: Desk, view: View) -> list[NeedItem]:
    items = []
    for visit in view.in_state(Visit, WorkState.RETURNED):
        if visit.author != desk.me.user_id:
            continue
        reason = visit.steps[-1].reason if visit.steps else ""
        sentence = f"{_name(view, visit.borrower_id)}: {tr(reason) or tr('look at it again')}"
        items.append(NeedItem("returned_visit", visit.id, tr("Visit returned"), sentence, visit.day))
    return items


def _returned_applications(desk: Desk, view: View) -> list[NeedItem]:
    """Return the loans that she asked for and got back, with the supervisor's words."""
    items = []
    for asked in view.in_state(Application, ApplicationState.RETURNED):
        if asked.steps[0].author != desk.me.user_id:
            continue
        last = asked.steps[-1]
        sentence = f"{_name(view, asked.borrower_id)}: {tr(last.reason) if last.reason else tr('look at it again')}"
        day = desk.day_of(last.at_ms)
        items.append(NeedItem("application", asked.id, tr("Loan application returned"), sentence, day))
    return items


def _unregistered(desk: Desk, view: View) -> list[NeedItem]:
    """Return the people whose registration was begun and not finished, newest first; one item for all of them."""
    forms = drafts.forms(view.connection, registration.FORM)
    if not forms:
        return []
    names = [drafts.recall(view.connection, form.form, form.key).get("NAME", "").strip() for form in forms[:3]]
    title = tr_n("{n} person half registered", "{n} people half registered", len(forms))
    words = ", ".join(name for name in names if name) or tr("No name yet")
    return [NeedItem("registration", parse_id(forms[0].key), title, words, desk.day_of(forms[0].saved_ms))]


def _asked(desk: Desk, view: View) -> list[NeedItem]:
    """Return one item per piece of her own work that somebody asks about."""
    return [
        NeedItem("talk", talk.subject_id, tr("{name} asks: {work}", name=talk.lines[-1].who, work=talk.title),
                 talk.lines[-1].text, desk.day_of(talk.lines[-1].at_ms))
        for talk in talks.asked_of_me(desk, view)
    ]  # fmt: skip


def _name(view: View, borrower_id: Id) -> str:
    borrower = view.find(Borrower, borrower_id)
    return borrower.text(BorrowerField.NAME) if borrower else tr("A borrower")


def _questions(desk: Desk, asked: tuple[asking.QuestionView, ...]) -> list[NeedItem]:
    """Return one item per question about a conflict that waits for an answer from here."""
    return [
        NeedItem("conflict", one.question_id, tr("{name} asks about {person}", name=one.asker, person=one.title),
                 one.text, desk.day_of(one.at_ms))
        for one in asked
    ]  # fmt: skip


BY_VALUE: Final = ("borrower", "attendance")
"""Kinds of records that two people changed, decided value by value; all else in the inbox is looked at as a whole."""


def _waiting(desk: Desk, records: tuple[conflicts.ConflictRecord, ...]) -> list[NeedItem]:
    day = desk.clock.today()
    items = []
    met = [record for record in records if record.kind in BY_VALUE]
    whole = [record for record in records if record.kind not in BY_VALUE]
    if met:
        title = tr_n("{n} record changed in two places", "{n} records changed in two places", len(met))
        names = ", ".join(dict.fromkeys(record.title for record in met[:3]))
        items.append(NeedItem("conflict", met[0].record_id, title, names, day))
    for record in whole:
        decider = tr("You decide") if record.may_decide else tr("{name} decides", name=record.decider)
        items.append(NeedItem("duplicate", record.record_id, record.subtitle, f"{record.title}. {decider}", day))
    return items


def _unfinished(desk: Desk, view: View) -> list[NeedItem]:
    forms = drafts.forms(view.connection, visits.FORM)
    if not forms:
        return []
    oldest = forms[-1]
    day = desk.day_of(oldest.saved_ms)
    count = tr_n("{n} unfinished visit", "{n} unfinished visits", len(forms))
    words = tr("Oldest: today. Nothing is lost")
    if day != desk.clock.today():
        words = tr("Oldest: {day}. Nothing is lost", day=weekday_day(day))
    return [NeedItem("draft", parse_id(oldest.key), count, words, day)]


def _assessments(desk: Desk, view: View, mine: Sequence[Id] | None) -> list[NeedItem]:
    """Return what came back, an item per person to be rated a second time, and one for all whose assessment is old."""
    waiting = assessments.to_assess(desk, view, mine)
    items = [
        NeedItem("assessment", item.borrower_id, tr("Assessment returned"), f"{item.name}: {item.because}", item.day)
        for item in assessments.returned(desk, view)
    ]
    items += [
        NeedItem(
            "assessment",
            item.borrower_id,
            tr("Rate {name} too", name=item.name),
            tr("Without seeing what was said"),
            item.day,
        )
        for item in waiting
        if item.second
    ]
    old = [item for item in waiting if not item.second]
    if old:
        title = tr_n("{n} assessment is over a year old", "{n} assessments are over a year old", len(old))
        sentence = tr("The oldest is that of {name}", name=old[0].name)
        items.append(NeedItem("assessment", old[0].borrower_id, title, sentence, old[0].day))
    return items


def _covenants(desk: Desk, day: Day) -> list[NeedItem]:
    """Return one item per borrower, with the most urgent of her covenants."""
    lines: dict[Id, list[covenants.CovenantLine]] = {}
    for line in covenants.covenants_due(desk, day):
        lines.setdefault(line.borrower_id, []).append(line)
    items = []
    for borrower_id, own in lines.items():
        sentence = f"{own[0].text}. {own[0].sentence}"
        if len(own) > 1:
            sentence += ". " + tr("And {count} more", count=len(own) - 1)
        items.append(
            NeedItem("covenant", borrower_id, tr("Covenant of {name}", name=own[0].name), sentence, own[0].next_due)
        )
    return items


def _cash(desk: Desk, view: View, cash: Cash, *, told: bool) -> list[NeedItem]:
    """Return the earlier day that is not closed, and money that should not have stayed with her over night."""
    today, items = desk.clock.today(), []
    if (open_day := earlier_open_day(view, desk.me.user_id, today)) is not None:
        title = tr("{day} is not closed", day=weekday_day(open_day))
        items.append(NeedItem("cash", NO_ID, title, tr("Count the cash, then close that day"), open_day))
    if cash.at_hand > policy_of(view).cash.keep_max and 0 < cash.last_day < today:
        amount = format_amount(cash.at_hand, desk.currency, symbol=True)
        title, day = tr("{amount} not handed in", amount=amount) if told else tr("Cash not handed in"), cash.last_day
        items.append(NeedItem("cash", NO_ID, title, tr("Collected until {day}", day=weekday_day(day)), day))
    return items
