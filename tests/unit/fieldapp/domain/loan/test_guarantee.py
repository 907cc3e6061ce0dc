"""Who may stand in for whom, and what happens when one falls."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.guarantee import (
    Guarantee,
    GuaranteePolicy,
    Means,
    cascade,
    coverage,
    refusal,
    ring_length,
)
from fieldapp.domain.rejection import Reason, Rejection
from tests.fakes.branch import named

POLICY = GuaranteePolicy()
A, B, C, D, E = (named(name) for name in "abcde")


def stands(guarantor: Id, borrower: Id, installment: int = 100, outstanding: int = 100) -> Guarantee:
    return Guarantee(guarantor, borrower, installment, outstanding)


def why(problem: Rejection | None) -> tuple[Reason, dict[str, str | int]]:
    assert problem is not None
    return problem.reason, problem.facts


def test_two_who_stand_in_for_each_other_are_refused() -> None:
    assert why(refusal(stands(B, A), [stands(A, B)], 10_000, POLICY)) == (Reason.GUARANTEE_RING, {"length": 2})
    assert ring_length(stands(B, A), [stands(A, B)]) == 2


def test_longer_rings_are_found_and_chains_are_none() -> None:
    chain = [stands(A, B), stands(B, C), stands(C, D), stands(D, E)]
    assert ring_length(stands(E, A), chain) == 5
    assert ring_length(stands(A, E), chain) == 0
    assert why(refusal(stands(E, A), chain, 10_000, POLICY)) == (Reason.GUARANTEE_RING, {"length": 5})


@pytest.mark.parametrize(
    ("known", "capacity", "reason", "facts"),
    [
        ([stands(A, C), stands(A, D)], 10_000, Reason.GUARANTOR_USED_UP, {"count": 2, "most": 2}),
        ([stands(A, C)], 199, Reason.GUARANTOR_TOO_WEAK, {"free_minor": 199, "burden_minor": 200}),
        ([], 99, Reason.GUARANTOR_TOO_WEAK, {"free_minor": 99, "burden_minor": 100}),
        ([], None, Reason.GUARANTOR_MEANS_UNKNOWN, {}),
    ],
)
def test_a_guarantor_with_too_much_on_her_is_refused(
    known: list[Guarantee], capacity: int | None, reason: Reason, facts: dict[str, int]
) -> None:
    assert why(refusal(stands(A, B), known, capacity, POLICY)) == (reason, facts)


def test_one_who_can_carry_it_may() -> None:
    assert refusal(stands(A, B), [stands(A, C)], 200, POLICY) is None
    assert why(refusal(stands(A, A), [], 200, POLICY))[0] is Reason.GUARANTOR_IS_BORROWER
    assert coverage(A, [stands(A, C), stands(A, B)], 300) == Decimal("1.5")
    assert coverage(B, [], 300) is None


def ring() -> list[Guarantee]:
    people = [A, B, C, D, E]
    return [stands(people[(n + 1) % 5], person) for n, person in enumerate(people)]


def test_a_ring_of_five_falls_as_one_where_nobody_can_carry_another() -> None:
    found = cascade(A, ring(), dict.fromkeys((A, B, C, D, E), Means(60)))
    assert set(found.failed) == {A, B, C, D, E}
    assert found.amount == 500


def test_the_first_guarantor_who_can_carry_it_stops_it() -> None:
    found = cascade(A, ring(), dict.fromkeys((A, B, C, D, E), Means(120)))
    assert found.failed == (A,)
    assert found.amount == 100


def test_six_months_of_surplus_count() -> None:
    assert cascade(A, [stands(B, A)], {B: Means(40, 10)}).failed == (A,)
    assert cascade(A, [stands(B, A)], {B: Means(39, 10)}).failed == (A, B)
