"""A visit goes to the supervisor, comes back with a reason, is handed in again and accepted."""

from __future__ import annotations

from pathlib import Path

from tests.end_to_end.town import town


def test_supervisor_returns_a_visit(tmp_path: Path) -> None:
    with town(tmp_path, names=("anil", "rao")) as (made, settled):
        anil, rao = made["anil"], made["rao"]
        person = settled["people"][0]["borrower"]
        anil.do("visit", borrower=person, note="ok")
        made.sync_all()
        assert anil.do("decide", verdict="accept")["rejected"] == "NEEDS_SUPERVISOR"
        assert "op_id" in rao.do("decide", verdict="return", reason="Whom did you meet?")
        made.sync_all()
        (need,) = [item for item in anil.do("day")["needs_me"] if item["kind"] == "returned_visit"]
        assert "Whom did you meet?" in need["sentence"]
        anil.do("visit", borrower=person, note="Met her and her son; the shop is open again.")
        made.sync_all()
        assert "op_id" in rao.do("decide", verdict="accept")
        made.sync_all()
        assert not rao.do("queue")
        assert not [item for item in anil.do("day")["needs_me"] if item["kind"] == "returned_visit"]
        made.assert_level()
