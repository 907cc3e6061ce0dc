"""Laptops on the command line: what is known of each, what it deleted, and what became of an order to delete."""

from __future__ import annotations

from sync_server.store import scopes
from tests.fakes.shell import Office


def test_a_laptop_that_is_to_delete_its_records_is_told_with_what_became_of_it(there: Office) -> None:
    there.enroll("Asha")
    assert "BLOCKED" not in there.say("device", "list")
    assert "when it next reaches this server" in there.say("device", "wipe", "S1", "--reason", "stolen")
    assert "BLOCKED, ordered 20" in there.say("device", "list")
    assert "The order of 20" in there.say("device", "wipe", "S1", "--reason", "stolen")
    with there.ground() as ground, ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE seat_order SET done_ms = 1795000000000")
    assert "BLOCKED, said 2026-11-18" in there.say("device", "list")
    assert "Nothing was ordered again" in there.say("device", "wipe", "S1", "--reason", "stolen")
    assert '"wiped_ms": 1795000000000' in there.say("device", "wipe", "S1", "--reason", "stolen", "--json")
    assert "\nBLOCKED, said 2026-11-18" in there.say("device", "show", "S1")


def test_a_laptop_is_shown_with_what_it_deleted(there: Office) -> None:
    seat, center = there.enroll("Asha"), there.form_center("Ujjala", "Kiran")
    assert "Deleted" not in there.say("device", "show", "S1")
    told = [(center, 41), (seat, 2)]
    with there.ground() as ground, ground.database.writing() as connection:
        scopes.note_purge(connection, 1, seat, told, 1_795_000_000_000)
    said = there.say("device", "show", "S1")
    assert said.startswith("Laptop S1 of Asha: test laptop, program ")
    assert "BLOCKED" not in said
    assert "Deleted 2026-11-18 11:06 UTC as no longer granted: Ujjala, 41 records." in said
    assert f"as no longer granted: {seat.hex()}, 2 records." in said, "what is known by no name is told all the same"
    assert "names no single laptop" in there.say("device", "show", "S9")
