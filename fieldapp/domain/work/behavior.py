"""What she did, counted from the log and never asked: promises, installments on time, meetings, savings, earlier loans.

What somebody did in small things predicts what she will do better than what she says of herself, so these counts lead.
Each is "good of all" and counts from a least number of occasions on. What a newer program counts keeps its place in the
score, without its words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.open_number import OpenNumber
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.visit import LoanUse, Visit, VisitContent, VisitOutcome, VisitPurpose
from fieldapp.domain.work.workflow import WorkState


class Behavior(OpenNumber):
    """What is counted; numbers are stored and never reused."""

    PROMISES = 1
    ON_TIME = 2
    ATTENDANCE = 3
    SAVING = 4
    CYCLES = 5
    LOAN_USE = 6
    PUNCTUALITY = 7
    """In the place of ATTENDANCE since lateness counts; what was recorded before keeps its own words."""


@dataclass(frozen=True)
class Counted:
    """How often it went well, of how often there was occasion."""

    what: Behavior
    good: int
    of: int

    @property
    def enough(self) -> bool:
        """Tell whether there were occasions enough to say anything."""
        return self.of >= LEAST.get(self.what, LEAST_UNNAMED)

    @property
    def points(self) -> int:
        """Return 0 to 100, higher is better."""
        return round(100 * self.good / self.of) if self.of else 0

    @property
    def words(self) -> str:
        """Return it as a reason is read, in the language of the moment."""
        return tr(_WORDS.get(self.what, _UNNAMED), good=self.good, of=self.of)


LEAST: Final = {
    Behavior.PROMISES: 1,
    Behavior.ON_TIME: 4,
    Behavior.ATTENDANCE: 4,
    Behavior.SAVING: 4,
    Behavior.CYCLES: 1,
    Behavior.LOAN_USE: 1,
    Behavior.PUNCTUALITY: 4,
}
LEAST_UNNAMED: Final = 4
"""Of what a newer program counts, as of most things that are counted."""
_UNNAMED: Final = mark("{good} of {of} in something that this program does not know yet: update this laptop")
_WORDS: Final = {
    Behavior.PROMISES: mark("Kept {good} of {of} promises to pay"),
    Behavior.ON_TIME: mark("Paid {good} of {of} installments by their day, since payments are kept here"),
    Behavior.ATTENDANCE: mark("Came to {good} of {of} meetings"),
    Behavior.SAVING: mark("Saved at {good} of {of} meetings"),
    Behavior.CYCLES: mark("Paid {good} of {of} earlier loans without a month's delay"),
    Behavior.LOAN_USE: mark("Used the loan as she said, in {good} of {of} checks"),
    Behavior.PUNCTUALITY: mark("Came on time to {good} of {of} meetings"),
}
CYCLE_LATE_MAX: Final = 30
"""From so many days late on, an earlier loan does not count as kept."""


def on_time(
    plan: Sequence[tuple[Day, int]], paid: Sequence[tuple[Day, int]], day: Day, opening: int = 0
) -> tuple[int, int]:
    """Return how many installments were covered on their due day, and how many fell due before `day`.

    plan: due day and amount, paid: day and amount, both in the order of days and minor units. opening: paid before the
    loan was taken over, nobody knows when; the installments that it covers are not counted.
    """
    asked, covered = 0, opening
    at = good = due = 0
    for due_day, amount in plan:
        if due_day >= day:
            break
        asked += amount
        while at < len(paid) and paid[at][0] <= due_day:
            covered, at = covered + paid[at][1], at + 1
        if asked > opening:
            good, due = good + (covered >= asked), due + 1
    return good, due


def promises(visits: Sequence[Visit], paid: Sequence[tuple[Day, int]], day: Day) -> tuple[int, int]:
    """Return how many promises to pay were kept in amount and day, and how many have fallen due before `day`."""
    made = [
        (visit.day, visit.content.promise_day, visit.content.promise_amount)
        for visit in visits
        if visit.state is not WorkState.DRAFT and visit.content.outcome is VisitOutcome.PROMISE
    ]
    due = [promise for promise in made if promise[2] > 0 and promise[1] < day]
    kept = sum(
        sum(amount for when, amount in paid if since <= when <= until) >= promised for since, until, promised in due
    )
    return kept, len(due)


def loan_use(visits: Sequence[Visit]) -> tuple[int, int]:
    """Return how many loan-use checks found what was agreed, and how many found an answer at all."""
    found = [
        _as_said(visit.content)
        for visit in visits
        if visit.state is not WorkState.DRAFT and visit.content.purpose is VisitPurpose.LOAN_USE_CHECK
    ]
    return found.count(True), len(found) - found.count(None)


def _as_said(content: VisitContent) -> bool | None:
    """Return whether a check found what was agreed, None where it found nothing out."""
    if content.loan_use in (LoanUse.AS_SAID, LoanUse.PARTLY, LoanUse.OTHERWISE):
        return content.loan_use is LoanUse.AS_SAID
    telling = {VisitOutcome.IN_ORDER: True, VisitOutcome.LOAN_MISUSED: False}
    return telling.get(content.outcome) if content.loan_use is LoanUse.NOT_ASKED else None
