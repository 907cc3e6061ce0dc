"""The hot path's own statements: rows in the order of the columns, lists after IN, on both databases."""

from __future__ import annotations

from sync_server.services.ground import Ground
from sync_server.store import bulk
from sync_server.store.tables import op_seen, scope_digest

BRANCH = 77


def test_rows_are_inserted_and_asked_for_by_lists(ground: Ground) -> None:
    rows = [(BRANCH, bytes((number,)) * 16, b"leaf", number) for number in range(5)]
    with ground.database.writing() as connection:
        bulk.insert_rows(connection, op_seen, rows)
        bulk.insert_rows(connection, op_seen, [])
        wanted = [bytes((number,)) * 16 for number in (1, 3, 9)]
        text = "SELECT position FROM op_seen WHERE branch_id = ? AND op_id IN ? AND position IN ? ORDER BY position"
        assert [row[0] for row in bulk.ask(connection, text, BRANCH, wanted, [1, 2, 3])] == [1, 3]
        assert bulk.ask(connection, text, BRANCH, [], [1]) == []
        plain = "SELECT op_id, leaf FROM op_seen WHERE branch_id = ? AND position = ?"
        assert [tuple(row) for row in bulk.ask(connection, plain, BRANCH, 4)] == [(bytes((4,)) * 16, b"leaf")]


def test_a_row_takes_the_place_of_the_one_with_its_key(ground: Ground) -> None:
    with ground.database.writing() as connection:
        bulk.upsert_rows(connection, scope_digest, [(BRANCH, b"a", 1, b"d", 3), (BRANCH, b"b", 2**40, b"d", 3)])
        bulk.upsert_rows(connection, scope_digest, [(BRANCH, b"a", 5, b"e", 4)])
        bulk.do(connection, "UPDATE scope_digest SET changed = ? WHERE branch_id = ? AND scope = ?", 9, BRANCH, b"b")
        text = "SELECT scope, count, digest, changed FROM scope_digest WHERE branch_id = ? ORDER BY scope"
        found = [tuple(row) for row in bulk.ask(connection, text, BRANCH)]
    assert found == [(b"a", 5, b"e", 4), (b"b", 2**40, b"d", 9)]


def test_more_values_than_one_list_holds_are_asked_for_in_turn(ground: Ground) -> None:
    with ground.database.writing() as connection:
        rows = [(BRANCH, number.to_bytes(16, "big"), b"leaf", number) for number in range(10)]
        bulk.insert_rows(connection, op_seen, rows)
        many = list(range(-40_000, 10))
        text = "SELECT position FROM op_seen WHERE branch_id = ? AND position IN ?"
        assert len(bulk.ask(connection, text, BRANCH, many)) == 10


def test_a_list_is_prepared_for_a_few_lengths_and_finds_the_same_in_each(ground: Ground) -> None:
    rows = [(BRANCH, number.to_bytes(16, "big"), b"leaf", number) for number in range(70)]
    text = "SELECT position FROM op_seen WHERE branch_id = ? AND op_id IN ? ORDER BY position"
    with ground.database.writing() as connection:
        bulk.insert_rows(connection, op_seen, rows)
        for count in (1, 7, 8, 9, 12, 13, 16, 17, 24, 25, 32, 33, 48, 49, 64, 65, 70):
            wanted = [row[1] for row in rows[:count]]
            assert [row[0] for row in bulk.ask(connection, text, BRANCH, wanted)] == list(range(count))
