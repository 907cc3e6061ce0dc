"""The sample that ships with the product is right."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.unit.fieldapp.domain.intake.portfolio import plan_of, said

SAMPLE = Path(__file__).parents[5] / "resources" / "sample_portfolio"


def test_the_sample_portfolio_is_taken_over_without_a_problem() -> None:
    plan = plan_of([(path.name, path.read_bytes()) for path in sorted(SAMPLE.glob("*.csv"))])
    assert said(plan) == []
    assert [notice.sentence for notice in plan.notices] == []
    assert Counter(item.subject.value for item in plan.planned) == {
        "centers": 2,
        "groups": 4,
        "borrowers": 20,
        "loans": 16,
        "savings": 20,
    }
