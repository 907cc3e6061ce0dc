"""Laws of appraisals, guarantees and covenants, held against random logs of several people."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain import replay
from fieldapp.domain.appraisal.appraisal import (
    Appraisal,
    AppraisalRecorded,
    BusinessFileRecorded,
    Part,
    PledgesRecorded,
    capacity_of,
    free_for_guarantees,
)
from fieldapp.domain.appraisal.business import BusinessFile
from fieldapp.domain.appraisal.cash_sheet import CashSheet, FlowLine, Section, runs_of
from fieldapp.domain.appraisal.covenant import Covenant, CovenantChecked, CovenantSet, CovenantType, Verdict
from fieldapp.domain.appraisal.guarantees import GuaranteeGiven, GuaranteeReleased, given_by, ring_of
from fieldapp.domain.appraisal.guarantor import GuaranteePage, live_for, live_given
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.loan.guarantee import GuaranteePolicy, Means, cascade
from fieldapp.domain.record import encode_record
from fieldapp.domain.risk.capacity import Evidence
from fieldapp.domain.risk.collateral import Pledge, PledgeType, Proof
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, FakeBranch, named

PEOPLE = 5
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["sheet", "file", "pledge", "stand", "stand", "release", "covenant", "check"]),
        st.sampled_from(["anil", "bela", "rao"]),
        st.integers(0, PEOPLE - 1),
        st.integers(0, PEOPLE - 1),
        st.integers(0, 5),
    ),
    max_size=24,
)
Step = tuple[str, str, int, int, int]


def live(steps: list[Step]) -> tuple[FakeBranch, list[Disposition]]:
    """Return a branch after people did these things, some of them with an old copy, and each verdict."""
    branch = FakeBranch(PEOPLE)
    return branch, [_do(branch, *step) for step in steps]


def _do(branch: FakeBranch, what: str, seat: str, who: int, other: int, pick: int) -> Disposition:
    person, loan = branch.borrowers[who], branch.loans[other]
    appraisal = branch.state.find(Appraisal, person) or Appraisal(person, branch.center)
    stale = pick == 5
    if what == "sheet":
        months = tuple(1_000 * (pick + month % 4) for month in range(12))
        sheet = CashSheet(1, (FlowLine(Section.HOUSEHOLD_INCOME, "x", runs_of(months), Evidence(1 + pick % 4)),))
        return branch.do(seat, AppraisalRecorded(sheet, NO_ID if stale else appraisal.version(Part.SHEET)), person)
    if what == "file":
        file = BusinessFile(BalanceSheet(stock=pick), IncomeStatement(sales=100 * pick + 1))
        return branch.do(seat, BusinessFileRecorded(file, NO_ID if stale else appraisal.version(Part.FILE)), person)
    if what == "pledge":
        pledges = (Pledge(PledgeType(1 + pick), "x", 100 * pick, Proof.REGISTERED),)
        return branch.do(seat, PledgesRecorded(pledges, NO_ID if stale else appraisal.version(Part.PLEDGES)), person)
    if what == "stand":
        given_ = GuaranteeGiven(person, branch.borrowers[other], 500 + 300 * pick, 9_000)
        return branch.do(seat, given_, loan)
    if what == "release":
        lines = live_for(branch.state, loan)
        line = lines[pick % len(lines)] if lines else None
        released = GuaranteeReleased(line.guarantor if line else person, "x", line.version if line else NO_ID)
        return branch.do(seat, released, loan)
    return _covenant(branch, what, seat, who, pick)


def _covenant(branch: FakeBranch, what: str, seat: str, who: int, pick: int) -> Disposition:
    key = named(f"covenant {who}")
    covenant = branch.state.find(Covenant, key)
    if what == "covenant":
        seen = covenant.version if covenant and pick != 5 else NO_ID
        agreed = CovenantSet(
            branch.loans[who], branch.borrowers[who], CovenantType.OTHER, "x", DAY + pick, 7 * (pick % 2)
        )
        return branch.do(seat, replace(agreed, from_version=seen), key)
    due = covenant.next_due if covenant else DAY
    body = CovenantChecked(due, Verdict(1 + pick % 3), "seen", covenant.version if covenant else NO_ID)
    return branch.do(seat, body, key)


@settings(max_examples=20, deadline=None)
@given(STEPS)
def test_the_same_log_gives_the_same_records_and_what_is_held_waits(steps: list[Step]) -> None:
    branch, verdicts = live(steps)
    again = MemoryState()
    for entry in branch.log:
        again.put(replay.apply(again, entry).changes)
    assert {k: encode_record(v) for k, v in again.records.items()} == {
        k: encode_record(v) for k, v in branch.state.records.items()
    }
    waiting = {item.operation for item in branch.open_items()}
    for entry, verdict in zip(branch.log[-len(verdicts) :] if verdicts else [], verdicts, strict=True):
        assert (verdict.code is Code.HELD) == (entry.operation.op_id in waiting)


@settings(max_examples=20, deadline=None)
@given(STEPS)
def test_capacity_is_never_negative_and_guarantees_keep_to_the_policy(steps: list[Step]) -> None:
    branch, _ = live(steps)
    policy = GuaranteePolicy()
    for person in branch.borrowers:
        found, free = capacity_of(branch.state, person), free_for_guarantees(branch.state, person)
        assert (found is None) is (free is None)
        assert found is None or found.limit >= 0
        assert free is None or free >= 0
        own = given_by(branch.state, person)
        assert len(own) <= policy.guarantees_max
        assert all(not 0 < ring_of(branch.state, item) <= policy.cycle_length_max for item in own)
    pages = [item for item in branch.state.records.values() if isinstance(item, GuaranteePage)]
    on_loans = {line for loan in branch.loans for line in live_for(branch.state, loan)}
    on_people = {line for person in branch.borrowers for line in live_given(branch.state, person)}
    assert on_loans == on_people
    assert all(page.about in branch.borrowers for page in pages)


@settings(max_examples=20, deadline=None)
@given(STEPS, st.integers(0, 3_000))
def test_a_default_ends_and_means_stop_it(steps: list[Step], free: int) -> None:
    branch, _ = live(steps)
    known = [item for person in branch.borrowers for item in given_by(branch.state, person)]
    poor = cascade(branch.borrowers[0], known, dict.fromkeys(branch.borrowers, Means(free)))
    rich = cascade(branch.borrowers[0], known, dict.fromkeys(branch.borrowers, Means(free + 1_000)))
    assert len(set(poor.failed)) == len(poor.failed) <= PEOPLE
    assert set(rich.failed) <= set(poor.failed)
    assert rich.amount <= poor.amount
