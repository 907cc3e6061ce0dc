"""The server is killed while laptops send: what was sent arrives once, in the end, and every chain is right."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

import pytest

from fieldapp.domain.record import Kind, decode_record
from fieldapp.domain.rejection import Reason
from tests.end_to_end.town import LaptopProcess, town

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
        _collect(anil, settled["people"], KILLS)
        began = time.monotonic()
        assert anil.sync()["exit"] == 0
        undisturbed_s = time.monotonic() - began
        for kill in range(KILLS):
            _collect(anil, settled["people"], kill)
            said: list[object] = []
            sending = threading.Thread(target=lambda out=said: out.append(anil.sync()))
            sending.start()
            time.sleep(chance.uniform(0.2, 1) * undisturbed_s)  # anywhere in the exchange, however quick the machine is
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


def _collect(laptop: LaptopProcess, people: list[dict[str, str]], start: int) -> None:
    """Take thirty receipts, so that there is something to send."""
    for number in range(30):
        person = people[(start + number) % len(people)]
        laptop.do("repay", loan=person["loan"], amount=100 + start, second=True)
