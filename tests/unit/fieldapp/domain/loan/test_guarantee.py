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
from tests.fakes.branch import named

POLICY = GuaranteePolicy()
A, B, C, D, E = (named(name) for name in "abcde")


def stands(guarantor: Id, borrower: Id, installment: int = 100, outstanding: int = 100) -> Guarantee:
    return Guarantee(guarantor, borrower, installment, outstanding)


def test_two_who_stand_in_for_each_other_are_refused() -> None:
    assert "ring of 2" in refusal(stands(B, A), [stands(A, B)], 10_000, POLICY)
    assert ring_length(stands(B, A), [stands(A, B)]) == 2


def test_longer_rings_are_found_and_chains_are_none() -> None:
    chain = [stands(A, B), stands(B, C), stands(C, D), stands(D, E)]
    assert ring_length(stands(E, A), chain) == 5
    assert ring_length(stands(A, E), chain) == 0
    assert "ring of 5" in refusal(stands(E, A), chain, 10_000, POLICY)


@pytest.mark.parametrize(
    ("known", "capacity", "says"),
    [
        ([stands(A, C), stands(A, D)], 10_000, "stands in for 2 already"),
        ([stands(A, C)], 199, "would be 200"),
        ([], 99, "would be 100"),
    ],
)
def test_a_guarantor_with_too_much_on_her_is_refused(known: list[Guarantee], capacity: int, says: str) -> None:
    assert says in refusal(stands(A, B), known, capacity, POLICY)


def test_one_who_can_carry_it_may() -> None:
    assert refusal(stands(A, B), [stands(A, C)], 200, POLICY) == ""
    assert "herself" in refusal(stands(A, A), [], 200, POLICY)
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
