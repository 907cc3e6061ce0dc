"""Wrong secret, no office, a damaged file, wrong rows: each is told in a sentence, and no record is lost."""

from __future__ import annotations

import json
from pathlib import Path

from tests.end_to_end.town import town


def test_bad_input_loses_nothing(tmp_path: Path) -> None:
    with town(tmp_path, people=3, names=("anil",)) as (made, settled):
        anil = made["anil"]
        anil.do("repay", loan=settled["people"][0]["loan"])
        before = anil.do("operations")
        anil.switch_off()

        wrong = anil.run("sync", "--once", secret="wrong horse battery staple")
        assert wrong.returncode != 0
        assert "9 tries left" in wrong.stderr
        assert "Traceback" not in wrong.stderr

        made.server.stop()
        away = anil.run("sync", "--once")
        assert away.returncode != 0
        assert "Traceback" not in away.stdout + away.stderr
        assert anil.do("status")["waiting"] == 1
        anil.switch_off()
        made.server.start()

        rows = tmp_path / "borrowers.csv"
        rows.write_text("name,center\n,Nowhere\n", encoding="utf-8")
        refused = anil.run("import", str(rows))
        assert refused.returncode != 0
        assert "borrowers.csv" in refused.stdout + refused.stderr
        assert anil.do("operations") == before
        anil.switch_off()
        assert anil.sync()["sent"] == 1


def test_a_damaged_database_is_told_and_its_second_copy_kept(tmp_path: Path) -> None:
    with town(tmp_path, people=3, names=("anil",)) as (made, settled):
        anil = made["anil"]
        anil.do("repay", loan=settled["people"][0]["loan"])
        anil.switch_off()
        (database,) = anil.folder.rglob("field.db")
        tail = database.with_name("tail.log")
        kept = tail.read_bytes()
        whole = bytearray(database.read_bytes())
        for at in range(4096, len(whole), 4096):
            whole[at + 100] ^= 0xFF
        database.write_bytes(whole)
        for leftover in database.parent.glob("field.db-*"):
            leftover.unlink()
        told = anil.run("check", "--json")
        assert told.returncode != 0
        assert "Traceback" not in told.stdout + told.stderr
        assert tail.read_bytes() == kept, "the second copy of what the office does not have is untouched"
        assert len(kept) > 0
        assert json.dumps(told.stderr or told.stdout)
