"""Pages of guarantees: found without searching, over when the loan is, bounded in length."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.appraisal.guarantees import GuaranteeGiven
from fieldapp.domain.appraisal.guarantor import (
    PAGE_LINES_MAX,
    GuaranteeLine,
    GuaranteePage,
    GuaranteeState,
    GuarantorRegistered,
    Outsider,
    guaranteed,
    is_person,
    live_for,
    live_given,
    name_of,
    write,
)
from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.disposition import held, refused
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import scope_of
from fieldapp.domain.state import Draft
from tests.fakes.appraisals import earns, write_sheet
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

AUNT = named("aunt")
KNOWN = Outsider("Asha Bai", "1234", income=10_000, costs=5_000)


def test_an_outsider_is_registered_and_changed_by_compare_and_set() -> None:
    branch = FakeBranch()
    assert branch.do("anil", GuarantorRegistered(branch.center, KNOWN), AUNT) == APPLIED
    page = branch.state.find(GuaranteePage, AUNT)
    assert page is not None
    changed = GuarantorRegistered(branch.center, replace(KNOWN, phone="98"), page.version)
    assert branch.do("bela", changed, AUNT) == APPLIED
    assert branch.do("anil", changed, AUNT) == held(Reason.STALE_TRANSITION)
    assert name_of(branch.state, AUNT) == "Asha Bai"
    assert is_person(branch.state, AUNT)
    assert scope_of(page, branch.state) == branch.center


def test_who_cannot_be_registered() -> None:
    branch = FakeBranch()
    assert branch.do("office", GuarantorRegistered(branch.center, KNOWN), AUNT) == refused(Reason.NOT_ALLOWED)
    nameless = GuarantorRegistered(branch.center, Outsider(" "))
    assert branch.do("anil", nameless, AUNT) == refused(Reason.BAD_VALUE)
    assert branch.do("anil", GuarantorRegistered(branch.center, replace(KNOWN, income=-1)), AUNT) == refused(
        Reason.BAD_VALUE
    )
    known = branch.do("anil", GuarantorRegistered(branch.center, KNOWN), branch.borrowers[0])
    assert known == refused(Reason.ALREADY_EXISTS)
    assert name_of(branch.state, AUNT) == ""


def test_a_guarantee_is_over_with_the_loan_and_back_when_the_last_payment_is_reversed() -> None:
    branch = FakeBranch()
    person, other = branch.borrowers
    loan = branch.loans[1]
    write_sheet(branch, person, earns(10_000))
    assert branch.do("anil", GuaranteeGiven(person, other, 5_000, 50_000), loan) == APPLIED
    assert [line.guarantor for line in live_for(branch.state, loan)] == [person]
    assert guaranteed(branch.state, person) == 5_000
    branch.do("anil", RepaymentRecorded(105_000, 1), loan)
    assert live_given(branch.state, person) == live_for(branch.state, loan) == ()
    branch.do("anil", Reversed(-1), branch.last_operation)
    assert guaranteed(branch.state, person) == 5_000


def test_a_page_drops_the_oldest_that_are_over_and_never_one_that_binds() -> None:
    branch = FakeBranch()
    person, other = branch.borrowers
    draft = Draft(branch.state)
    line = GuaranteeLine(named("0"), person, other, 1, 1, named("op 0"), AUNT, DAY)
    write(draft, line)
    for number in range(1, PAGE_LINES_MAX + 10):
        operation = named(f"op {number}")
        over = replace(line, loan_id=named(str(number)), operation=operation, state=GuaranteeState.RELEASED)
        write(draft, over)
    page = draft.find(GuaranteePage, person)
    assert page is not None
    assert len(page.lines) == PAGE_LINES_MAX
    assert page.line(named("0"), person) == line
    assert page.line(named("1"), person) is None
    assert page.index().borrower == person
    own = draft.find(GuaranteePage, named("0"))
    assert own is not None
    assert own.about == other
