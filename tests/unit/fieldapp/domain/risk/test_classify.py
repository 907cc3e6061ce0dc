"""Five categories and three stages, at their edges."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.classify import (
    FiveClass,
    LoanFacts,
    Stage,
    StageSigns,
    Trigger,
    cn_five,
    ifrs_stage,
    may_change,
)

N, SM, SS, D, L = FiveClass
FACTS = st.builds(
    LoanFacts, st.integers(0, 500), st.booleans(), st.booleans(), st.booleans(), st.booleans(), st.booleans(),
    st.booleans(), st.booleans(), st.booleans(), st.floats(0, 1),
)  # fmt: skip


@pytest.mark.parametrize(
    ("days", "category"),
    [(0, N), (1, SM), (7, SM), (8, SM), (90, SM), (91, SS), (270, SS), (271, D), (360, D), (361, L)],
)
def test_days_make_the_class(days: int, category: FiveClass) -> None:
    found = cn_five(LoanFacts(days))
    assert found.category is category
    assert found.triggers == ((Trigger.OVERDUE,) if days else ())


@pytest.mark.parametrize(("days", "category"), [(1, N), (7, N), (8, SM), (90, SM), (91, SS)])
def test_a_technical_delay_of_a_week_is_excepted(days: int, category: FiveClass) -> None:
    assert cn_five(LoanFacts(days, technical=True)).category is category


@pytest.mark.parametrize(
    ("facts", "category", "trigger"),
    [
        (LoanFacts(use_changed=True), SM, Trigger.USE_CHANGED),
        (LoanFacts(evergreened=True), SM, Trigger.EVERGREENED),
        (LoanFacts(restructured=True), SM, Trigger.RESTRUCTURED),
        (LoanFacts(non_performing_elsewhere=True), SM, Trigger.NON_PERFORMING_ELSEWHERE),
        (LoanFacts(credit_impaired=True, expected_loss=0.49), SS, Trigger.CREDIT_IMPAIRED),
        (LoanFacts(credit_impaired=True, expected_loss=0.5), D, Trigger.EXPECTED_LOSS),
        (LoanFacts(credit_impaired=True, expected_loss=0.9), L, Trigger.EXPECTED_LOSS),
        (LoanFacts(evasion=True), D, Trigger.EVASION),
        (LoanFacts(bankrupt=True), L, Trigger.BANKRUPT),
    ],
)
def test_signs_make_the_class_and_are_named(facts: LoanFacts, category: FiveClass, trigger: Trigger) -> None:
    found = cn_five(facts)
    assert (found.category, found.triggers) == (category, (trigger,))


@given(FACTS, st.integers(0, 500))
def test_more_days_never_make_it_better(facts: LoanFacts, more: int) -> None:
    later = replace(facts, days_late=facts.days_late + more)
    assert cn_five(later).category >= cn_five(facts).category


def test_a_person_may_set_it_down_alone_and_up_only_with_a_check() -> None:
    assert may_change(SM, SS, checked=False)
    assert not may_change(SS, SM, checked=False)
    assert may_change(SS, SM, checked=True)
    assert not may_change(SS, SS, checked=True)
    assert [item.non_performing for item in FiveClass] == [False, False, True, True, True]


@pytest.mark.parametrize(
    ("days", "signs", "stage"),
    [
        (30, StageSigns(), Stage.TWELVE_MONTHS),
        (31, StageSigns(), Stage.LIFETIME),
        (90, StageSigns(), Stage.LIFETIME),
        (91, StageSigns(), Stage.IMPAIRED),
        (0, StageSigns(renegotiated=True), Stage.LIFETIME),
        (0, StageSigns(watch_listed=True), Stage.LIFETIME),
        (0, StageSigns(pd=0.04, pd_origin=0.02), Stage.LIFETIME),
        (0, StageSigns(pd=0.039, pd_origin=0.02), Stage.TWELVE_MONTHS),
        (0, StageSigns(credit_impaired=True), Stage.IMPAIRED),
    ],
)
def test_stages(days: int, signs: StageSigns, stage: Stage) -> None:
    assert ifrs_stage(days, signs) is stage
