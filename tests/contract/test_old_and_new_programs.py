"""Laptops of months ago can always push, and what a newer program says stops no older one; over real HTTP.

The shapes of an old program are written down here as they were, so that a change of today's messages that an old laptop
could not read fails this file.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.domain import cbor, shape
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import InboxItem, ItemKind
from fieldapp.domain.people import BorrowerEdited, BorrowerField
from fieldapp.domain.record import Kind, encode_record
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role
from fieldapp.protocol.bundle import records_in
from fieldapp.protocol.messages import PulledEntry, SegmentResult, SyncReply, SyncRequest
from fieldapp.protocol.problems import Problem
from fieldapp.services.borrower.people import EditBorrower, edit_borrower
from fieldapp.services.sync_view import sync_status
from fieldapp.store.seat import Slot, read_slots, write_slots
from fieldapp.sync.courier import Courier
from fieldapp.ui import messages
from tests.fakes.bad_network import BadNetwork
from tests.fakes.laptop import opened
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.office_laptop import close_lines, http_peer
from tests.fakes.server import office_ground
from tests.fakes.server_world import World, formed, open_world, registered
from tests.fakes.web_edge import ask, web_edge

DAY_MS = 86_400_000


@dataclass(frozen=True)
class OldSegment:
    tbs: bytes
    signature: bytes
    operations: tuple[bytes, ...]


@dataclass(frozen=True)
class OldStanding:
    grants_key: bytes = b""
    verified: int = 0


@dataclass(frozen=True)
class OldRequest:
    segments: tuple[OldSegment, ...] = ()
    log_epoch: int = 1
    cursor: int = 0
    pull_ack: int = 0
    max_operations: int = 200
    pull: bool = True
    standing: OldStanding = OldStanding()


@dataclass(frozen=True)
class OldVerdict:
    position: int
    code: int
    reason: int = 0


@dataclass(frozen=True)
class OldResult:
    segment_id: bytes
    verdicts: tuple[OldVerdict, ...]
    duplicate: bool = False


@dataclass(frozen=True)
class OldEntry:
    position: int
    seat_id: bytes
    op_id: bytes
    code: int
    reason: int = 0
    received_ms: int = 0
    operation: bytes = b""


@dataclass(frozen=True)
class OldReply:
    results: tuple[OldResult, ...] = ()
    log_epoch: int = 1
    head: int = 0
    entries: tuple[OldEntry, ...] = ()
    next_cursor: int = 0
    server_ms: int = 0


@pytest.fixture(autouse=True)
def lines() -> Iterator[None]:
    """Close the lines to the office with each test."""
    yield
    close_lines()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[World]:
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as ground:
        yield open_world(ground)


@pytest.fixture
def url(office: World) -> Iterator[str]:
    with web_edge(office.ground) as address:
        yield address


def exchange(url: str, token: str, request: object) -> OldReply:
    answer = ask(f"{url}/v1/sync", shape.encode(request), Authorization=f"Bearer {token}")
    assert answer.status == 200, answer
    return shape.decode(OldReply, answer.body)


def test_an_old_program_pushes_and_reads_the_answer(url: str, office: World) -> None:
    seat = office.seat()
    center = formed(seat)
    registered(seat, center)
    segment = seat.seal()
    # 400 days in a drawer: no age is too old
    office.clock.pass_ms(400 * DAY_MS)
    seat.sign_in()
    wire = OldSegment(segment.tbs, segment.signature, segment.operations)
    reply = exchange(url, seat.token, OldRequest((wire,)))
    assert [verdict.code for result in reply.results for verdict in result.verdicts] == [1, 1]
    assert reply.head == reply.next_cursor == len(reply.entries)
    again = exchange(url, seat.token, OldRequest((wire,), cursor=reply.next_cursor))
    assert [result.duplicate for result in again.results] == [True]
    assert [result.verdicts for result in again.results] == [result.verdicts for result in reply.results]


def test_a_newer_program_says_more_than_is_understood_and_is_understood(url: str, office: World) -> None:
    seat = office.seat()
    center = formed(seat)
    newer_kind = seat.record_raw(888_001, 1, {0: "of tomorrow"}, scope=center)
    newer_version = seat.record_raw(1102, 9, {0: {1: "x"}, 40: "a new field"}, scope=center)
    registered(seat, center)
    segment = seat.seal()
    said = shape.to_map(SyncRequest())
    said |= {0: [[segment.tbs, segment.signature, list(segment.operations), "a field of tomorrow"]]}
    said |= {
        6: [b"", 0, False, [], 0, False, 0, b"", b"", 0, "standing of tomorrow"],
        77: {1: "a question of tomorrow"},
    }
    answer = ask(f"{url}/v1/sync", cbor.encode(said), Authorization=f"Bearer {seat.token}")
    assert answer.status == 200, answer
    reply = shape.decode(SyncReply, answer.body)
    verdicts = {entry.op_id: entry.code for entry in reply.entries}
    assert verdicts[newer_kind.op_id] is verdicts[newer_version.op_id] is Code.UNINTERPRETED
    assert [verdict.code for result in reply.results for verdict in result.verdicts][-1] is Code.APPLIED
    # kept to the byte, so that a program that knows it can still do what it says
    with office.ground.database.reading() as connection:
        rows = connection.exec_driver_sql("SELECT body FROM operation WHERE code = 6 ORDER BY position").scalars()
        assert [bytes(row) for row in rows] == list(segment.operations[1:3])


class Tomorrow(BadNetwork):
    """An office of tomorrow: it gives reasons that have no name here."""

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        reply = super().sync(token, request)
        assert isinstance(reply, SyncReply)
        named = [
            [item.segment_id, [[one.position, Code.HELD.value, 3_001] for one in item.verdicts]]
            for item in reply.results
        ]
        value = {**shape.to_map(reply), 0: named, 88: "said only tomorrow"}
        return shape.decode(SyncReply, cbor.encode(value))


def test_a_reason_without_a_name_is_stored_and_stops_nothing(tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    desk = branch.desk(branch.anil_id)
    edit_borrower(desk, EditBorrower(branch.borrowers[0], {BorrowerField.PHONE: "98260 11111"}))
    assert Courier(desk.book, Tomorrow(branch.office)).run_once().ok
    with desk.book.database.read() as connection:
        kept = connection.exec_driver_sql("SELECT DISTINCT code, reason FROM outbox WHERE code IS NOT NULL").fetchall()
    assert (Code.HELD.value, 3_001) in kept
    assert sync_status(desk).waiting == 0
    assert messages.text(Rejection(Reason(3_001))) == messages.text(Rejection(Reason.UNKNOWN_KIND))
    branch.close()


@contextmanager
def answering(body: bytes) -> Iterator[str]:
    """Give the address of an office that answers one question with these bytes."""
    listening = socket.create_server(("127.0.0.1", 0))
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()

    def serve() -> None:
        line, _ = listening.accept()
        with line:
            line.recv(65_536)
            line.sendall(head + body)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        thread.join(10)
        listening.close()


def test_an_entry_of_tomorrow_comes_through_the_line_with_its_number() -> None:
    seat = Id(bytes(16))
    entry = [1, seat, seat, Code.REFUSED.value, 4_242, 5, b"op", [], "more"]
    body = cbor.encode({1: 1, 2: 1, 3: [entry], 4: 1, 5: 9, 6: [[], [], False, b"", -1, b"", b"", "more"]})
    with answering(body) as address:
        reply = http_peer(address).sync("t", SyncRequest())
    assert isinstance(reply, SyncReply)
    assert [item.reason.value for item in reply.entries] == [4_242]
    assert isinstance(reply.entries[0], PulledEntry)
    assert SegmentResult(seat, ()).duplicate is False


def test_records_with_values_of_tomorrow_are_passed_over_and_the_others_are_taken() -> None:
    today = InboxItem(
        Id(bytes(16)), ItemKind.FIELD, Id(bytes(16)), Id(bytes(16)), Id(bytes(16)), Reason.BAD_VALUE, Role.OFFICER, 1
    )
    strange = shape.to_map(today) | {1: 999}
    rows = [(int(Kind.INBOX), cbor.encode(strange)), (int(Kind.INBOX), encode_record(today)), (9_998, b"whatever")]
    assert records_in(rows) == [today]


def test_after_an_update_everything_is_compared_anew(tmp_path: Path) -> None:
    branch = MorningBranch(tmp_path)
    book = branch.desk(branch.anil_id).book
    with book.database.write() as connection:
        write_slots(connection, {Slot.PROGRAM: "0.0.1", Slot.VERIFIED: 40})
    folder = book.database.path.parent
    book.close()
    again = opened(folder, branch.clock)
    with again.database.read() as connection:
        slots = read_slots(connection)
    assert Slot.VERIFIED not in slots
    with again.database.write() as connection:
        write_slots(connection, {Slot.VERIFIED: 41})
    again.close()
    same = opened(folder, branch.clock)
    with same.database.read() as connection:
        assert read_slots(connection)[Slot.VERIFIED] == 41
    same.close()


def test_a_number_that_is_no_reason_is_none() -> None:
    for wrong in (-1, 2**31):
        with pytest.raises(ValueError, match="Reason"):
            Reason(wrong)
    assert BorrowerEdited({}).changes == {}
