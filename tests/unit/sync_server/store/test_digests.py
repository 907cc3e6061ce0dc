"""A scope's digest follows its records: added, changed, moved to another scope."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind
from fieldapp.domain.state import Key
from fieldapp.protocol.digest import digest_of
from sync_server.store import digests
from sync_server.store.projection import Row
from tests.fakes.branch import named
from tests.fakes.server_world import World

HERE, THERE = named("here"), named("there")
ONE: Key = (Kind.BORROWER, named("one"))
TWO: Key = (Kind.BORROWER, named("two"))


def row(scope: Id, body: bytes) -> Row:
    return (body, scope, b"", b"", 0, 0)


def test_digests_follow_the_records(world: World) -> None:
    with world.ground.database.writing() as connection:
        start = digests.moves({ONE: row(HERE, b"a"), TWO: row(HERE, b"b")}, {})
        digests.move_on(connection, world.branch_id, 7, start)
        (here,) = digests.rows(connection, world.branch_id, [HERE])
        assert (here.count, here.digest) == digest_of([(6, ONE[1], b"a"), (6, TWO[1], b"b")])
        assert here.changed == 7
        away = digests.moves({ONE: row(THERE, b"c")}, {ONE: row(HERE, b"a")})
        digests.move_on(connection, world.branch_id, 9, away)
        nothing = digests.moves({TWO: row(HERE, b"b")}, {TWO: row(HERE, b"b")})
        digests.move_on(connection, world.branch_id, 11, nothing)
        found = {item.scope: item for item in digests.rows(connection, world.branch_id, [HERE, THERE])}
        assert (found[HERE].count, found[HERE].digest) == digest_of([(6, TWO[1], b"b")])
        assert (found[THERE].count, found[THERE].digest) == digest_of([(6, ONE[1], b"c")])
        assert found[HERE].changed == found[THERE].changed == 9
        changed = digests.changed_since(connection, world.branch_id, [HERE, THERE], 8)
        assert {item.scope for item in changed} == {HERE, THERE}
        assert digests.changed_since(connection, world.branch_id, None, 9) == []
