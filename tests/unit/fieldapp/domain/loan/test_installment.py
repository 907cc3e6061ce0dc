"""One installment."""

from __future__ import annotations

from fieldapp.domain.loan.installment import Installment


def test_everything_that_falls_due_is_summed() -> None:
    assert Installment(20_000, 10_000, 500, 20).total == 10_520
