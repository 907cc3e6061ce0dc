"""Laws of a loan's way to the hand-over, held against random steps of random people on two laptops.

Each laptop acts on what it saw last: a step may name a version that is gone, an approval that was taken back, or an
amount that was never approved.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import replay
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Loan, LoanDisbursed
from fieldapp.domain.loan.agreed import make_schedule, terms_of
from fieldapp.domain.loan.application import STEPS, Application, ApplicationState, Transition
from fieldapp.domain.loan.applying import EnquiryRecorded, LoanApplied, LoanAppraised, LoanWithdrawn
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict
from fieldapp.domain.policy import AuthorityPolicy
from fieldapp.domain.record import encode_record
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, named
from tests.unit.fieldapp.domain.loan.lifecycle import AGREED, WISH, Lifecycle

IDS = [named("first"), named("second")]
SEATS = ["anil", "bela", "rao", "office"]
AUTHORITY = AuthorityPolicy(supervisor_to=30_000_00, valid_days=10, appraise_from=25_000_00)
OFTEN = {Transition.APPLY: 6, Transition.APPRAISE: 3, Transition.APPROVE: 8, Transition.RETURN: 2}
STEPS_DRAWN = [step for step in Transition for _ in range(OFTEN.get(step, 1))]
STEP = st.tuples(
    st.sampled_from(STEPS_DRAWN),
    st.sampled_from(SEATS),
    st.sampled_from([0, 1]),
    st.sampled_from([15_000_00, 20_000_00, 26_000_00, 32_000_00, 60_000_00]),
    st.integers(0, 30),
)


@dataclass
class Town:
    """The branch, and what each of two laptops saw of each application when it last looked."""

    life: Lifecycle = field(default_factory=lambda: Lifecycle(authority=AUTHORITY))
    seen: dict[tuple[int, Id], Application | None] = field(default_factory=dict)
    day: int = DAY

    @property
    def state(self) -> MemoryState:
        return self.life.branch.state

    def look(self, laptop: int) -> None:
        for application in IDS:
            self.seen[laptop, application] = self.state.find(Application, application)

    def do(self, step: tuple[Transition, str, int, int, int]) -> None:
        """Let somebody take a step on what the laptop shows; mostly it has just been brought up to date."""
        what, seat, which, amount, number = step
        laptop = number % 2
        self.day += number % 4
        if number % 3:
            self.look(laptop)
        application = self.seen.get((laptop, IDS[which]))
        body = _body(self, what, application, (which, amount))
        before = self.state.find(Application, IDS[which])
        disposition = self.life.branch.do(seat, body, IDS[which], day=self.day)
        after = self.state.find(Application, IDS[which])
        self._keeps_the_law(what, (before, after), disposition.code, seat)

    def _keeps_the_law(
        self, what: Transition, states: tuple[Application | None, Application | None], code: Code, seat: str
    ) -> None:
        before, after = states
        if before == after or after is None:
            return
        assert after.steps[:-1] == (before.steps if before else ())
        last, rule = after.steps[-1], STEPS[after.steps[-1].transition]
        was = before.state_on(self.day) if before else None
        assert after.state is rule.to
        if what is Transition.HAND_OVER:
            return  # money is never refused: whatever was wrong is an item
        assert code is Code.APPLIED
        assert was in rule.start, "no state without its step"
        user = self.state.find(User, named(f"user {seat}")) if seat != "office" else None
        role = user.role if user else Role.OFFICE
        assert role in rule.roles
        if rule.checks:
            assert before is not None
            assert last.author not in before.makers, "the maker is never the checker"


def _body(town: Town, what: Transition, seen: Application | None, figures: tuple[int, int]) -> Any:
    which, amount = figures
    borrower = town.life.branch.borrowers[which]
    version, shown = (seen.version, seen.content_hash) if seen else (NO_ID, b"")
    wish = replace(WISH, amount=amount)
    if what is Transition.ENQUIRE:
        return EnquiryRecorded(borrower, amount)
    if what is Transition.APPLY:
        return LoanApplied(borrower, wish, version)
    if what is Transition.APPRAISE:
        return LoanAppraised(amount, version)
    if what is Transition.WITHDRAW:
        return LoanWithdrawn(version, "no more")
    if what is Transition.HAND_OVER:
        return _hand_over(town, seen, borrower, amount)
    verdict = {Transition.APPROVE: LoanVerdict.APPROVE, Transition.RETURN: LoanVerdict.RETURN}.get(
        what, LoanVerdict.REJECT
    )
    return LoanDecided(verdict, version, shown, reason="so it is")


def _hand_over(town: Town, seen: Application | None, borrower: Id, amount: int) -> LoanDisbursed:
    given = seen.authorisation if seen else None
    principal = given.amount if given and amount != 60_000_00 else amount
    terms = terms_of(town.state, AGREED, principal)
    assert terms is not None
    return LoanDisbursed(
        borrower_id=borrower,
        product="Group weekly",
        principal=principal,
        disbursed_day=town.day,
        schedule=make_schedule(terms, town.day),
        agreed=AGREED,
        authorisation=given.operation if given else NO_ID,
        receipt=1,
    )


def lived(steps: list[tuple[Transition, str, int, int, int]]) -> Town:
    town = Town()
    for step in steps:
        town.do(step)
    return town


@settings(max_examples=60)
@given(st.lists(STEP, min_size=5, max_size=25))
def test_every_step_is_in_the_table_and_replaying_gives_the_same_state(
    steps: list[tuple[Transition, str, int, int, int]],
) -> None:
    town = lived(steps)
    again = MemoryState()
    for entry in town.life.branch.log:
        again.put(replay.apply(again, entry).changes)
    assert {key: encode_record(item) for key, item in again.records.items()} == {
        key: encode_record(item) for key, item in town.state.records.items()
    }


@settings(max_examples=60)
@given(st.lists(STEP, min_size=5, max_size=25))
def test_no_authorisation_is_used_twice_and_none_without_its_approval(
    steps: list[tuple[Transition, str, int, int, int]],
) -> None:
    town = lived(steps)
    loans = [town.state.find(Loan, application) for application in IDS]
    for application_id, loan in zip(IDS, loans, strict=True):
        application = town.state.find(Application, application_id)
        handed = [step for step in application.steps if step.transition is Transition.HAND_OVER] if application else []
        assert len(handed) <= 1
        if application is not None:
            assert (application.state is ApplicationState.HANDED_OVER) == bool(handed)
            assert loan is not None or not handed
    entries = {entry.operation.op_id: entry for entry in town.life.branch.log}
    for loan in loans:
        application = town.state.find(Application, loan.id) if loan else None
        given = application.authorisation if application else None
        if loan is None or given is None or loan.hand_over not in entries:
            continue
        giver, taker = author_of(town.state, entries[given.operation]), author_of(town.state, entries[loan.hand_over])
        doubted = {item.operation for item in town.life.branch.open_items()}
        sound = loan.principal == given.amount and loan.disbursed_day <= given.expires and giver != taker
        assert sound or loan.hand_over in doubted, "what was wrong about a hand-over is in the inbox"
