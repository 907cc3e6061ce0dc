"""Character assessments: what is asked, handing one in, what it advises, and which are to be made anew or twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day, date_of
from fieldapp.domain.words import tr
from fieldapp.domain.work.assessment import (
    GOOD_FOR_DAYS,
    RULES_VERSION,
    Answer,
    Assessment,
    AssessmentSubmitted,
    Observation,
    Reference,
    Source,
    advise,
    incomplete,
    is_old,
)
from fieldapp.domain.work.behavior import Counted
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.scales import ITEMS, Item
from fieldapp.domain.work.second import Agreement, agreement, drawn_neighbor
from fieldapp.domain.work.submission import RULES_FIRST
from fieldapp.domain.work.workflow import WorkState
from fieldapp.services import second_rating
from fieldapp.services.borrower.behavior import behavior_of
from fieldapp.services.desk import Desk, Result
from fieldapp.services.directory import Directory, PersonRow, directory
from fieldapp.store.queries import work
from fieldapp.store.view import View

__all__ = ["Answer", "FiveC", "Item", "Observation", "Reference", "Source"]


@dataclass(frozen=True)
class SubmitAssessment:
    """A sitting to hand in; duration in seconds from the first answer to the last. answers: none where she left out
    the statements."""

    borrower_id: Id
    answers: tuple[Answer, ...] = ()
    references: tuple[Reference, ...] = ()
    observations: tuple[Observation, ...] = ()
    declined: bool = False
    duration_s: int = 0
    patience: tuple[int, ...] = ()
    sums: tuple[int, ...] = ()


@dataclass(frozen=True)
class AssessmentView:
    """What an assessment says. score and five_c: 0 to 100, higher is better; None and empty where nothing that counts
    is known, or where she declined.

    rules_version: those that the score is by; newer_rules: those it was made by, where this program does not know them.
    old: made so long ago that it is made anew. hidden: it is to be made again by whoever looks, so nothing is shown.
    """

    assessment_id: Id
    borrower_id: Id
    author: str
    day: Day
    score: int | None
    five_c: dict[FiveC, int]
    reasons_up: tuple[str, ...]
    reasons_down: tuple[str, ...]
    rules_version: str
    state: WorkState
    old: bool = False
    hidden: bool = False
    declined: bool = False
    again: tuple[str, int, Agreement] | None = None
    newer_rules: str = ""

    @property
    def rules_words(self) -> str:
        """Return that the score may be another one after an upgrade, '' where it is final."""
        if not self.newer_rules or self.score is None:
            return ""
        return tr(
            "It was made by newer rules ({version}). Update this laptop to see the score they give.",
            version=self.newer_rules,
        )


def questionnaire(_desk: Desk) -> tuple[Item, ...]:
    """Return the statements in the order in which they are spoken."""
    return tuple(replace(item, text=tr(item.text)) for item in ITEMS.values())


@dataclass(frozen=True)
class Beginning:
    """What a sitting starts from. second: somebody rated her, and this person is to rate her too without seeing it.

    returned_because: why the supervisor sent this person's last one back, '' where it was not; earlier: what it said.
    """

    statements: tuple[Item, ...]
    neighbor: PersonRow | None = None
    second: bool = False
    returned_because: str = ""
    earlier: AssessmentSubmitted | None = None


def begin(desk: Desk, borrower_id: Id) -> Beginning:
    """Return what a sitting with a borrower starts from."""
    with desk.book.view() as view:
        second = second_rating.of_borrower(desk, view, borrower_id) is not None
        own = [item for item in view.of_borrower(Assessment, borrower_id) if item.author == desk.me.user_id]
    back = own[-1] if own and own[-1].state is WorkState.RETURNED else None
    return Beginning(
        statements=questionnaire(desk),
        neighbor=neighbor_to_ask(desk, borrower_id),
        second=second,
        returned_because=(back.steps[-1].reason or tr("Look at it again")) if back else "",
        earlier=back.content if back else None,
    )


def neighbor_to_ask(desk: Desk, borrower_id: Id) -> PersonRow | None:
    """Return the neighbor to be asked about a borrower this month: of her village and not of her group where there is
    one, drawn by a rule that nobody chooses; None where nobody lives near."""
    with desk.book.view() as view:
        everybody = directory(desk, view)
    her = everybody.rows.get(borrower_id)
    if her is None:
        return None
    today = date_of(desk.clock.today())
    for near in (_near(everybody, her, other_group=True), _near(everybody, her, other_group=False)):
        chosen = drawn_neighbor(borrower_id, near, (today.year - 1970) * 12 + today.month)
        if chosen is not None:
            return everybody.rows[chosen]
    return None


def _near(everybody: Directory, her: PersonRow, *, other_group: bool) -> list[Id]:
    return [
        person.id
        for person in everybody.people.values()
        if person.village == her.village and not (other_group and person.group_name == her.group_name)
    ]


def submit_assessment(desk: Desk, wanted: SubmitAssessment) -> Result:
    """Hand in a sitting. TOO_FEW_ANSWERS or EVIDENCE_NEEDED where it is not complete; nothing is recorded then.

    What the books say of her on this day goes with it; one that waits to be rated by this person again is named.
    """
    problem = incomplete(_content(wanted))
    if problem:
        answered = sum(1 for item in wanted.answers if item.value is not None or item.reason)
        return Rejection(problem, {"answered": answered, "needed": len(ITEMS)})
    today = desk.clock.today()
    with desk.book.view() as view:
        borrower = view.find(Borrower, wanted.borrower_id)
        if borrower is None:
            return Rejection(Reason.UNKNOWN_RECORD)
        first = None if wanted.declined else second_rating.of_borrower(desk, view, borrower.id)
        did = () if wanted.declined else behavior_of(view, borrower, today)
    content = _content(wanted, did, first.id if first else NO_ID)
    with desk.book.work() as unit:
        outcome = unit.append(Intent(content, desk.new_id(), borrower.center_id, today))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return unit.commit()


def _content(wanted: SubmitAssessment, did: tuple[Counted, ...] = (), second_of: Id = NO_ID) -> AssessmentSubmitted:
    return AssessmentSubmitted(
        borrower_id=wanted.borrower_id,
        answers=wanted.answers,
        references=wanted.references,
        observations=wanted.observations,
        declined=wanted.declined,
        duration_s=wanted.duration_s,
        rules_version=RULES_VERSION,
        behavior=did,
        second_of=second_of,
        patience=wanted.patience,
        sums=wanted.sums,
    )


def latest_assessment(desk: Desk, view: View, borrower_id: Id) -> AssessmentView | None:
    """Return a borrower's newest assessment that says something, else her newest, None where there is none.

    One that was made again stands with the second beside it.
    """
    made = view.of_borrower(Assessment, borrower_id)[::-1]
    again = {item.content.second_of: item for item in made if item.content.second_of != NO_ID}
    first_hand = [item for item in made if item.content.second_of == NO_ID]
    spoken = [item for item in first_hand if advise(item.content) is not None]
    for item in (spoken or first_hand)[:1]:
        return assessment_view(desk, view, item, again.get(item.id))
    return None


def assessment_view(desk: Desk, view: View, item: Assessment, again: Assessment | None = None) -> AssessmentView:
    """Return an assessment with its advice, or hidden from whoever is to make it again."""
    waits = second_rating.of_borrower(desk, view, item.borrower_id)
    hidden = waits is not None and waits.id == item.id
    advice, rules = None if hidden else advise(item.content), item.content.rules_version
    known = rules in (RULES_FIRST, RULES_VERSION)
    second = advise(again.content) if again is not None and not hidden else None
    return AssessmentView(
        assessment_id=item.id,
        borrower_id=item.borrower_id,
        author=_name(view, item.author),
        day=item.day,
        score=advice.score if advice else None,
        five_c=advice.five_c if advice else {},
        reasons_up=advice.reasons_up if advice else (),
        reasons_down=advice.reasons_down if advice else (),
        rules_version=rules if known else RULES_VERSION,
        newer_rules="" if known else rules,
        state=item.state,
        old=is_old(item.day, desk.clock.today()),
        hidden=hidden,
        declined=item.content.declined,
        again=(_name(view, again.author), second.score, agreement(item.content, again.content))
        if second and again
        else None,
    )


def _name(view: View, user_id: Id) -> str:
    user = view.find(User, user_id)
    return user.name if user else ""


# ---------------------------------------------------------------- made twice, and made anew


@dataclass(frozen=True)
class ToAssess:
    """Whom to assess again. second: blind, because somebody else just did; else because hers is old or from `day`."""

    borrower_id: Id
    name: str
    day: Day
    second: bool


@dataclass(frozen=True)
class Returned:
    """An assessment of this person's that the supervisor sent back, and why."""

    borrower_id: Id
    name: str
    day: Day
    because: str


def returned(desk: Desk, view: View) -> tuple[Returned, ...]:
    """Return what came back to this person and was not made anew."""
    found = []
    for item in view.in_state(Assessment, WorkState.RETURNED):
        own = [other for other in view.of_borrower(Assessment, item.borrower_id) if other.author == desk.me.user_id]
        borrower = view.find(Borrower, item.borrower_id)
        if item.author == desk.me.user_id and own[-1].id == item.id and borrower is not None:
            because = item.steps[-1].reason or tr("look at it again")
            found.append(Returned(item.borrower_id, borrower.text(BorrowerField.NAME), item.day, because))
    return tuple(found)


def to_assess(desk: Desk, view: View, centers: Sequence[Id] | None) -> tuple[ToAssess, ...]:
    """Return whom to rate a second time, then those with a loan whose assessment is old, oldest first.

    centers: whose people are looked after here, None for everybody's. Only what is drawn is opened.
    """
    today, waiting = desk.clock.today(), second_rating.waiting(desk, view)
    names = view.some(Borrower, (item.borrower_id for item in waiting))
    second = [
        ToAssess(item.borrower_id, names[item.borrower_id].text(BorrowerField.NAME), item.day, second=True)
        for item in waiting
        if item.borrower_id in names
    ]
    old = work.assessed_before(view.connection, today - GOOD_FOR_DAYS, centers)
    return (*second, *(ToAssess(one.borrower, one.name, one.day, second=False) for one in old))
