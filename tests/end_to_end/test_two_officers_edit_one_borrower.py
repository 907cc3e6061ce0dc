"""Two officers change one field of one borrower offline: both values are kept, a person chooses, everybody agrees."""

from __future__ import annotations

from pathlib import Path

from tests.end_to_end.town import town


def test_two_officers_edit_one_borrower(tmp_path: Path) -> None:
    with town(tmp_path) as (made, settled):
        person = settled["people"][0]["borrower"]
        made["anil"].do("edit", borrower=person, field="PHONE", value="98260 11834")
        made["bela"].do("edit", borrower=person, field="PHONE", value="98260 11843")
        made["bela"].do("edit", borrower=person, field="VILLAGE", value="Kheda")
        made.sync_all()
        for name in ("anil", "bela"):
            (record,) = made[name].do("open_items")
            (value,) = record["values"]
            assert {value["mine"], value["office"]} == {"98260 11834", "98260 11843"}
            assert value["before"] == "98260 00000"
        made["anil"].do("choose", side="office")
        second = made["bela"].do("choose", side="mine")
        assert "op_id" in second, "offline, bela cannot know that anil decided already"
        made.sync_all()
        assert not made["anil"].do("open_items")
        made.assert_level()
