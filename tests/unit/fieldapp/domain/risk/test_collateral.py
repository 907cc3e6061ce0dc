"""What stands behind a loan."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.collateral import (
    CollateralPolicy,
    Pledge,
    PledgeType,
    Proof,
    coverage,
    covered,
    loan_to_value,
    worth,
)

DAY = 20_000
POLICY = CollateralPolicy()
LORRY = Pledge(PledgeType.VEHICLE, "Lorry", 100_000, Proof.REGISTERED, DAY + 100)
PLEDGES = st.builds(
    Pledge,
    st.sampled_from(list(PledgeType)),
    st.just("x"),
    st.integers(0, 10**9),
    st.sampled_from(list(Proof)),
    st.sampled_from([0, DAY - 1, DAY, DAY + 1]),
    st.integers(0, 10**9),
)


@pytest.mark.parametrize(
    ("kind", "share"),
    [
        (PledgeType.DEPOSIT, "0.95"), (PledgeType.LAND, "0.60"), (PledgeType.HOUSE, "0.60"),
        (PledgeType.VEHICLE, "0.50"), (PledgeType.EQUIPMENT, "0.60"), (PledgeType.LIVESTOCK, "0.50"),
        (PledgeType.STOCK, "0.40"), (PledgeType.RECEIVABLES, "0.70"), (PledgeType.OTHER, "0"),
    ],
)  # fmt: skip
def test_each_type_has_its_haircut(kind: PledgeType, share: str) -> None:
    found = worth(replace(LORRY, kind=kind), DAY, POLICY)
    assert (found.counts, found.insured) == (int(Decimal(share) * 100_000), True)
    assert found.haircut == 1 - Decimal(share)


def test_without_proof_it_counts_for_nothing_and_without_insurance_for_less() -> None:
    assert worth(replace(LORRY, proof=Proof.NONE), DAY, POLICY).counts == 0
    assert worth(replace(LORRY, insured_until=DAY - 1), DAY, POLICY).counts == 40_000
    assert worth(replace(LORRY, insured_until=DAY), DAY, POLICY).counts == 50_000
    land = replace(LORRY, kind=PledgeType.LAND, insured_until=0)
    assert worth(land, DAY, POLICY).counts == 60_000, "nobody insures a field"


def test_what_others_may_take_first_is_gone() -> None:
    assert worth(replace(LORRY, prior_claims=20_000), DAY, POLICY).counts == 30_000
    assert worth(replace(LORRY, prior_claims=80_000), DAY, POLICY).counts == 0


def test_coverage_and_loan_to_value() -> None:
    pledges = (LORRY, Pledge(PledgeType.DEPOSIT, "Savings", 20_000, Proof.COPY_KEPT))
    assert covered(pledges, DAY, POLICY) == 69_000
    assert coverage(pledges, 60_000, DAY, POLICY) == Decimal("1.15")
    assert coverage(pledges, 0, DAY, POLICY) is None
    assert loan_to_value(34_500, pledges, DAY, POLICY) == Decimal("0.5")
    assert loan_to_value(34_500, (), DAY, POLICY) is None


@given(st.lists(PLEDGES, max_size=6), PLEDGES)
def test_one_pledge_more_never_covers_less(pledges: list[Pledge], more: Pledge) -> None:
    assert covered([*pledges, more], DAY, POLICY) >= covered(pledges, DAY, POLICY)
    better = replace(more, value=more.value + 1_000, proof=Proof.REGISTERED, insured_until=DAY)
    assert worth(better, DAY, POLICY).counts >= worth(more, DAY, POLICY).counts >= 0
    assert worth(more, DAY, POLICY).counts <= more.value
