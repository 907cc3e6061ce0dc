"""The server is killed while laptops send: what was sent arrives once, in the end, and every chain is right."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

import pytest

from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from tests.end_to_end.town import town

KILLS = 4
SEED = 7


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_server_killed_while_ingesting(tmp_path: Path, kind: str, request: pytest.FixtureRequest) -> None:
    database = request.getfixturevalue("postgresql_url") if kind == "postgresql" else ""
    chance = random.Random(SEED)
    with town(tmp_path, database, people=12, names=("anil",)) as (made, settled):
        anil = made["anil"]
        calm = made.server.command("check")["branches"][0]
        by_the_office = calm["operations"] - len(anil.do("operations"))
        for kill in range(KILLS):
            for number in range(30):
                person = settled["people"][(kill + number) % 12]
                anil.do("repay", loan=person["loan"], amount=100 + kill, second=True)
            said: list[object] = []
            sending = threading.Thread(target=lambda out=said: out.append(anil.sync()))
            sending.start()
            time.sleep(chance.uniform(0.5, 1.6))
            made.server.kill()
            sending.join()
            made.server.start()
        last = anil.sync()
        assert last["exit"] == 0, last
        own = anil.do("operations")
        report = made.server.command("check")["branches"][0]
        assert report["sound"], report
        # So many receipts in a minute are odd: the office tells the supervisor, once, by an operation of its own.
        items = [decode_record(Kind.INBOX, bytes.fromhex(body)) for kind, _, body in anil.do("records") if kind == 14]
        told = sum(getattr(item, "reason", None) is Reason.TIMES_ODD for item in items)
        assert told <= 1
        assert report["operations"] == len(own) + by_the_office + told, "nothing is lost or doubled"
        made.assert_level()
