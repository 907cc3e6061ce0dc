"""One installment is collected by two officers: it counts once, the second receipt waits and is decided."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.town import town


@pytest.mark.parametrize(("verdict", "installments"), [("reverse", 1), ("both_real", 2)])
def test_same_installment_collected_twice(tmp_path: Path, verdict: str, installments: int) -> None:
    with town(tmp_path) as (made, settled):
        person = settled["people"][0]
        for name in ("anil", "bela"):
            assert "receipt" in made[name].do("repay", loan=person["loan"])
        made.sync_all()
        for name in ("anil", "bela", "rao"):
            assert made[name].do("loan", borrower=person["borrower"])["paid_installments"] == 1
            (record,) = made[name].do("open_items")
            assert record["kind"] == "duplicate"
        assert made["bela"].do("rule_on_duplicate", verdict=verdict)["rejected"] == "NEEDS_SUPERVISOR"
        assert "op_id" in made["rao"].do("rule_on_duplicate", verdict=verdict)
        made.sync_all()
        assert made["bela"].do("loan", borrower=person["borrower"])["paid_installments"] == installments
        assert not made["bela"].do("open_items")
        made.assert_level()


def test_the_same_officer_is_asked_before_it_is_recorded(tmp_path: Path) -> None:
    with town(tmp_path, names=("anil",)) as (made, settled):
        loan = settled["people"][0]["loan"]
        made["anil"].do("repay", loan=loan)
        assert made["anil"].do("repay", loan=loan)["rejected"] == "DUPLICATE_COLLECTION"
        assert "receipt" in made["anil"].do("repay", loan=loan, second=True)
