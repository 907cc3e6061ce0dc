"""Codes and sessions as rows: locators may meet, sessions replace one another."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID, Id, derived_id
from sync_server.services.ground import Ground
from sync_server.store import credentials
from sync_server.store.credentials import CodeRow, SessionRow

SEAT = Id(derived_id("seat"))


def code(branch_id: int, locator: str = "AB12") -> CodeRow:
    return CodeRow(branch_id, locator, b"hash", NO_ID, 1, 100, 0, None)


def test_the_same_locator_in_two_branches_is_two_codes(ground: Ground) -> None:
    with ground.database.writing() as connection:
        credentials.add_code(connection, code(1))
        credentials.add_code(connection, code(2))
        credentials.count_wrong_try(connection, code(2))
        credentials.mark_used(connection, code(1), SEAT)
        found = {row.branch_id: row for row in credentials.codes_at(connection, "AB12")}
        assert (found[1].wrong_tries, found[1].seat_id) == (0, SEAT)
        assert (found[2].wrong_tries, found[2].seat_id) == (1, None)
        assert credentials.lock_code(connection, code(2)) == found[2]
        assert credentials.codes_at(connection, "ZZZZ") == []


def test_a_new_session_replaces_the_seats_old_one_and_clears_ended_ones(ground: Ground) -> None:
    def rows() -> list[bytes]:
        return [token for token in (b"a", b"b", b"c", b"d") if credentials.find_session(connection, token) is not None]

    with ground.database.writing() as connection:
        credentials.put_session(connection, SessionRow(1, b"a", SEAT, 1, 50), 0)
        credentials.put_session(connection, SessionRow(1, b"b", NO_ID, 1, 20), 0)
        credentials.put_session(connection, SessionRow(2, b"c", NO_ID, 1, 20), 0)
        assert rows() == [b"a", b"b", b"c"]
        credentials.put_session(connection, SessionRow(1, b"d", SEAT, 1, 90), 30)
        assert rows() == [b"c", b"d"]
        credentials.end_sessions(connection, 1, SEAT)
        assert rows() == [b"c"]
