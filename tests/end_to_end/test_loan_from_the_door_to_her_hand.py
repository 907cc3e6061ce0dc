"""A loan is asked for at the door without a network, approved at the office, and handed over with its receipt."""

from __future__ import annotations

from pathlib import Path

from sync_server.services.reference.publishing import DEFAULT_PRODUCTS
from tests.end_to_end.town import town

_AMOUNT = 40_000_00


def test_loan_from_the_door_to_her_hand(tmp_path: Path) -> None:
    with town(tmp_path, people=1, names=("anil", "rao")) as (made, settled):
        anil, rao = made["anil"], made["rao"]
        published = made.server.command("product", "publish", str(DEFAULT_PRODUCTS))
        assert len(published["published"]) == 8
        person = settled["people"][0]["borrower"]
        assert anil.sync()["exit"] == 0

        assert "op_id" in anil.do("apply_for", borrower=person, amount=_AMOUNT, note="a sewing machine")
        assert anil.do("decide", verdict="accept")["rejected"] == "NEEDS_SUPERVISOR"
        for laptop in (anil, rao):
            laptop.sync()
        assert "op_id" in rao.do("decide", verdict="accept")
        for laptop in (rao, anil):
            laptop.sync()

        given = anil.do("give_loan")
        assert given["receipt"]["number"].endswith("000001"), given
        assert not anil.do("to_give"), "the approval is used up"
        made.sync_all(1)
        assert not rao.do("to_give")
        assert anil.do("loan", borrower=person) == rao.do("loan", borrower=person)
        made.assert_level()
