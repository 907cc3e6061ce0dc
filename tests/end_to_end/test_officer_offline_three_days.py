"""An officer works three days without any network; then everything reaches the office, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.officer_process import INSTALLMENT
from tests.end_to_end.town import town


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_officer_offline_three_days(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    database = request.getfixturevalue("postgresql_url") if kind == "postgresql" else ""
    with town(tmp_path, database, people=6, names=("anil", "rao")) as (made, settled):
        anil, people = made["anil"], settled["people"]
        made.server.stop()
        assert "receipts" in anil.do("meeting", center=settled["center"])
        for number, person in enumerate(people[:3]):
            anil.do("visit", borrower=person["borrower"], note=f"Day {number + 1}: she is well and the shop is open.")
            anil.do("edit", borrower=person["borrower"], field="LANDMARK", value=f"Behind the well {number}")
            anil.switch_off()  # every evening; every morning it is unlocked again
        away = anil.sync()
        assert away["exit"] != 0
        assert anil.do("status")["waiting"] == 7
        anil.do("repay", loan=people[5]["loan"], second=True)

        made.server.start()
        sent = anil.sync()
        assert (sent["exit"], sent["sent"]) == (0, 8)
        again = anil.sync()
        assert (again["exit"], again["sent"]) == (0, 0), "nothing is sent twice"
        status = anil.do("status")
        assert (status["waiting"], status["problem"]) == (0, None)
        made.sync_all()
        assert made["rao"].do("loan", borrower=people[0]["borrower"])["paid_installments"] == 1
        assert len(made["rao"].do("queue")) == 3
        held = anil.do("loan", borrower=people[5]["borrower"])
        assert held["paid_installments"] == 2, "she paid at the meeting and once more, which the officer confirmed"
        assert INSTALLMENT * 2 == 72_000
        made.assert_level()
