"""Whom an operation concerns: its records' scopes before and after, and its author. The contract suite has the rest."""

from __future__ import annotations

from fieldapp.domain.disposition import APPLIED, Code, Disposition
from fieldapp.domain.operation import Entry, Operation
from fieldapp.domain.scope import REFERENCE
from sync_server.services.log.audience import audience_of
from sync_server.store.projection import Projection
from tests.fakes.server_world import World, formed


def test_a_refused_operation_concerns_its_author_and_one_not_understood_everybody(world: World) -> None:
    seat = world.seat()
    center = formed(seat)
    seat.push(seat.seal())
    strange = seat.record_raw(424_242, 1, {})
    with world.ground.database.reading() as connection:
        projection = Projection(connection, world.branch_id)

        def concerns(operation: Operation, verdict: Disposition) -> frozenset[bytes]:
            projection.begin()
            return audience_of(projection, Entry(operation, seat.seat_id, 9, 1), verdict).scopes

        assert concerns(strange, Disposition(Code.REFUSED)) == {world.asha}
        assert concerns(strange, Disposition(Code.UNINTERPRETED)) == {world.asha, REFERENCE}
        there = seat.record_raw(424_242, 1, {}, scope=center)
        assert concerns(there, Disposition(Code.UNINTERPRETED)) == {world.asha, center}
        assert concerns(there, APPLIED) == {world.asha}
