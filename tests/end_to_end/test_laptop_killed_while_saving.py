"""The laptop is killed at random moments while it saves: everything it had confirmed is there, nothing is broken."""

from __future__ import annotations

import random
import time
from pathlib import Path

from tests.end_to_end.town import town

KILLS = 50
SEED = 20_261_121


def test_laptop_killed_while_saving(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    confirmed: list[str] = []
    with town(tmp_path, people=20, names=("anil",)) as (made, settled):
        anil = made["anil"]
        anil.switch_off()
        anil.switch_on("--again-and-again")
        for kill in range(KILLS):
            for number in range(12):
                person = settled["people"][(kill + number) % 20]
                anil.ask("repay", loan=person["loan"], amount=100 + number, second=True)
            # how many it may confirm first is by chance too, so that a busy machine does not die before its first save
            answers = [anil.next_answer() for _ in range(chance.randrange(5))]
            time.sleep(chance.uniform(0.0, 0.04))
            answers += anil.kill_and_restart()
            confirmed += [answer["op_id"] for answer in answers if "op_id" in answer]
        kept = anil.do("operations")
        while not isinstance(kept, list):  # what was asked before the last kill and read only after it
            confirmed += [kept["op_id"]] if "op_id" in kept else []
            kept = anil.next_answer()
        lost = set(confirmed) - set(kept)
        print(f"seed {SEED}: {KILLS} kills, {len(confirmed)} confirmed, {len(lost)} lost, {len(kept)} on the disk")
        assert len(confirmed) > KILLS
        assert not lost
        anil.switch_off()
        assert anil.check()["exit"] == 0, anil.check()["said"]
        assert anil.sync()["exit"] == 0
        report = made.server.command("check")
        assert report["branches"][0]["sound"]
        assert report["branches"][0]["operations"] >= len(kept)
