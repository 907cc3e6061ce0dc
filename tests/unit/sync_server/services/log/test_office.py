"""The office's own seat: its operations are signed, chained and cut into segments like any laptop's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import NO_ID, Id, derived_id
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.protocol.segment import SEGMENT_BYTES_MAX, Header, read_header
from sync_server.services.log import check, office
from sync_server.services.seats import access
from sync_server.store import branches, oplog
from sync_server.store.sealed import NotOurSeal
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World


def intents(count: int, note: str = "") -> list[Intent]:
    return [
        Intent(
            BorrowerRegistered(NO_ID, NO_ID, {BorrowerField.NAME: f"Member {number}", BorrowerField.NOTE: note}),
            Id(derived_id("member", bytes((number % 256, number // 256)))),
        )
        for number in range(count)
    ]


def headers(world: World) -> list[tuple[Header, int]]:
    """Return header and bytes of operations of every segment."""
    with world.ground.database.reading() as connection:
        rows = list(oplog.whole_log(connection, world.branch_id))
        found = []
        for stored in oplog.all_segments(connection, world.branch_id):
            header = read_header(stored.tbs)
            assert isinstance(header, Header)
            taken = rows[stored.first_position - 1 : stored.first_position - 1 + stored.count]
            found.append((header, sum(len(row.body or b"") for row in taken)))
    return found


def test_many_operations_are_cut_by_count(world: World) -> None:
    with world.ground.database.writing() as connection:
        verdicts = office.write(world.ground, connection, world.branch_id, intents(150))
    assert [verdict.position for verdict in verdicts] == list(range(4, 154))
    assert [header.count for header, _ in headers(world)] == [1, 1, 1, 64, 64, 22]
    assert check.check_branch(world.ground, world.branch_id).sound


def test_large_operations_are_cut_by_bytes(world: World) -> None:
    with world.ground.database.writing() as connection:
        verdicts = office.write(world.ground, connection, world.branch_id, intents(50, "n" * 1990))
    assert {verdict.code for verdict in verdicts} == {Code.APPLIED}
    sizes = [(header.count, size) for header, size in headers(world)[3:]]
    assert len(sizes) == 2
    assert all(size <= SEGMENT_BYTES_MAX for _, size in sizes)
    assert sum(count for count, _ in sizes) == 50


def test_the_offices_logical_time_never_goes_back(world: World) -> None:
    world.clock.pass_ms(-3_600_000)
    with world.ground.database.writing() as connection:
        office.write(world.ground, connection, world.branch_id, intents(2))
    stamps = [header.last_hlc for header, _ in headers(world)]
    assert stamps == sorted(set(stamps))


def test_nothing_is_written_for_no_branch_or_under_another_server_key(world: World) -> None:
    with pytest.raises(office.BranchGone, match="Nothing was changed"), world.ground.database.writing() as connection:
        office.write(world.ground, connection, 99, intents(1))
    stranger = replace(world.ground, key=replace(world.ground.key, root=bytes(32)))
    with pytest.raises(NotOurSeal), world.ground.database.writing() as connection:
        office.write(stranger, connection, world.branch_id, intents(1))
    assert check.check_branch(world.ground, world.branch_id).operations == 3


def test_the_offices_key_lies_sealed_and_opens_no_session(world: World) -> None:
    with world.ground.database.reading() as connection:
        head = branches.branch(connection, world.branch_id)
    assert head is not None
    secret = world.ground.unseal("office", head.office_secret, head.office_seat)
    assert secret not in head.office_secret
    key = Ed25519PrivateKey.from_private_bytes(secret)
    impostor = FakeSeat(world.peer, key, head.office_seat, world.asha, world.clock)
    answer = access.open_session(world.ground, impostor.session_request(1))
    assert getattr(answer, "code", None) == "seat-unknown"
