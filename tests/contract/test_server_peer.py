"""What every SyncPeer of the office promises: in process and over HTTP, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import (
    REQUEST_BYTES_MAX,
    EnrollReply,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
)
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.segment import Segment
from fieldapp.sync.transport import HttpPeer, Link
from sync_server.api.arrivals import Arrivals
from sync_server.api.body import BodyLimits
from sync_server.api.exchange import Gate
from sync_server.api.rates import Allowances, Rates
from sync_server.api.web import web_application
from sync_server.services.ground import Ground, Refusal
from sync_server.services.seats import directory, enrolment
from tests.fakes.seat import FakeSeat, enroll_request
from tests.fakes.server_fixtures import ground, shared_postgresql
from tests.fakes.server_world import World, formed, open_world, registered
from tests.fakes.web_edge import serving

__all__ = ["ground", "shared_postgresql"]


class Switch:
    """A peer that passes every question on to the office of the test that runs; one web edge serves them all."""

    office: SyncPeer

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        return self.office.enroll(request)

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        return self.office.open_session(request)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        return self.office.sync(token, request)


@pytest.fixture(scope="session")
def line() -> Iterator[tuple[Switch, HttpPeer]]:
    """Give the laptop's own HTTP client, a real server at its other end, and the switch behind that."""
    switch = Switch()
    rates = Rates(Allowances(*[100_000] * 5))
    web = web_application(switch, Gate(BodyLimits(REQUEST_BYTES_MAX, 60), rates, Arrivals(10, 2.0), 4), lambda: True)
    with serving(web) as url, closing(HttpPeer(Link(url))) as peer:
        yield switch, peer


@pytest.fixture(params=["in process", "http"])
def world(request: pytest.FixtureRequest, ground: Ground) -> Iterator[World]:
    made = open_world(ground)
    if request.param == "in process":
        yield made
        return
    switch, client = request.getfixturevalue("line")
    switch.office = made.peer
    yield replace(made, peer=client)


def problem(answer: object) -> ProblemCode:
    assert isinstance(answer, Problem), answer
    assert answer.status >= 400
    assert answer.title
    return answer.code


def pull_all(seat: FakeSeat, most: int = 200) -> list[tuple[int, Code, bytes]]:
    """Pull to the head of the log, page by page; return position, code and bytes of every entry."""
    entries: list[tuple[int, Code, bytes]] = []
    while True:
        reply = seat.exchange(max_operations=most)
        assert isinstance(reply, SyncReply), reply
        assert len(reply.entries) <= most
        entries += [(entry.position, entry.code, entry.operation) for entry in reply.entries]
        if reply.next_cursor == reply.head:
            return entries


def test_enrolling_tells_the_laptop_all_it_needs(world: World) -> None:
    reply = world.peer.enroll(enroll_request(world.code(), Ed25519PrivateKey.generate()))
    assert isinstance(reply, EnrollReply)
    assert (reply.branch_name, reply.currency, reply.time_zone) == ("Rampur", "INR", "Asia/Kolkata")
    assert (reply.user_name, reply.role, reply.user_id) == ("Asha", Role.OFFICER, world.asha)
    assert (reply.epoch, reply.seat_code, reply.branch_id) == (1, "S1", world.branch_id)
    assert reply.server_ms == world.clock.ms


def test_a_code_works_once_but_its_own_laptop_may_ask_again(world: World) -> None:
    code, key = world.code(), Ed25519PrivateKey.generate()
    first = world.peer.enroll(enroll_request(code, key))
    again = world.peer.enroll(enroll_request(code.lower().replace("-", " "), key))
    assert isinstance(first, EnrollReply)
    assert again == first
    other = world.peer.enroll(enroll_request(code, Ed25519PrivateKey.generate()))
    assert problem(other) is ProblemCode.ALREADY_USED
    assert len(directory.devices(world.ground, world.branch_id)) == 1


def test_a_code_ends_after_72_hours(world: World) -> None:
    code = world.code()
    world.clock.pass_ms(enrolment.CODE_MS)
    late = world.peer.enroll(enroll_request(code, Ed25519PrivateKey.generate()))
    assert problem(late) is ProblemCode.ENROLL_CODE


def test_an_enrolment_not_signed_by_its_key_is_refused(world: World) -> None:
    request = replace(enroll_request(world.code(), Ed25519PrivateKey.generate()), proof=bytes(64))
    assert problem(world.peer.enroll(request)) is ProblemCode.BAD_SIGNATURE


def test_a_session_needs_the_seats_own_signature(world: World) -> None:
    seat = world.seat()
    forged = replace(seat.session_request(9), signature=bytes(64))
    assert problem(world.peer.open_session(forged)) is ProblemCode.BAD_SIGNATURE
    stranger = replace(seat.session_request(9), seat_id=world.asha)
    assert problem(world.peer.open_session(stranger)) is ProblemCode.SEAT_UNKNOWN


def test_a_repeated_session_request_is_answered_with_the_same_token_and_an_older_one_refused(world: World) -> None:
    seat = world.seat()
    seat.counter = 5
    reply = seat.sign_in()
    again = world.peer.open_session(seat.session_request(6))
    assert isinstance(again, SessionReply)
    assert again.token == reply.token
    older = world.peer.open_session(seat.session_request(4))
    assert problem(older) is ProblemCode.AUTH_COUNTER


def test_a_token_ends_after_fifteen_minutes_and_a_new_session_ends_the_old_one(world: World) -> None:
    seat = world.seat()
    old = seat.token
    seat.sign_in()
    assert problem(world.peer.sync(old, SyncRequest())) is ProblemCode.TOKEN_EXPIRED
    assert isinstance(seat.exchange(), SyncReply)
    world.clock.pass_ms(15 * 60 * 1000)
    assert problem(seat.exchange()) is ProblemCode.TOKEN_EXPIRED
    assert problem(world.peer.sync("nonsense", SyncRequest())) is ProblemCode.TOKEN_EXPIRED


def test_what_one_seat_sends_the_other_receives_byte_for_byte(world: World) -> None:
    officer, supervisor = world.seat(), world.seat(world.meena)
    center = formed(officer)
    registered(officer, center)
    segment = officer.seal()
    reply = officer.push(segment)
    (result,) = reply.results
    assert [verdict.code for verdict in result.verdicts] == [Code.APPLIED, Code.APPLIED]
    assert not result.duplicate
    first = result.verdicts[0].position
    pulled = {position: raw for position, _, raw in pull_all(supervisor)}
    assert (pulled[first], pulled[first + 1]) == segment.operations
    assert sorted(pulled) == list(range(1, max(pulled) + 1))


def test_own_operations_come_back_without_their_bytes(world: World) -> None:
    seat = world.seat()
    formed(seat)
    reply = seat.push(seat.seal())
    own = [entry for entry in reply.entries if entry.seat_id == seat.seat_id]
    others = [entry for entry in reply.entries if entry.seat_id != seat.seat_id]
    assert [entry.operation for entry in own] == [b""]
    assert others
    assert all(entry.operation for entry in others)
    assert all(entry.received_ms == world.clock.ms for entry in reply.entries)


def test_the_log_comes_in_pages_of_the_size_asked_for(world: World) -> None:
    seat, reader = world.seat(), world.seat(world.meena)
    center = formed(seat)
    for number in range(20):
        registered(seat, center, f"Member {number}")
    seat.push(seat.seal())
    assert pull_all(reader, most=3) == pull_all(replace(reader, cursor=0))


def test_nothing_is_pulled_when_only_pushing_is_wanted(world: World) -> None:
    reply = world.seat().exchange(pull=False)
    assert isinstance(reply, SyncReply)
    assert (reply.entries, reply.next_cursor) == ((), 0)
    assert reply.head > 0


def test_a_segment_sent_again_gets_the_same_verdicts(world: World) -> None:
    seat = world.seat()
    formed(seat)
    segment = seat.seal()
    first = seat.push(segment).results[0]
    formed(seat, "Second")
    later = seat.seal()
    seat.push(later)
    again = seat.push(segment, later).results
    assert again[0] == replace(first, duplicate=True)
    assert seat.push().head == again[1].verdicts[0].position


def test_a_segment_too_early_says_what_is_missing(world: World) -> None:
    seat = world.seat()
    formed(seat)
    first = seat.seal()
    formed(seat, "Second")
    second = seat.seal()
    answer = seat.exchange(second)
    assert problem(answer) is ProblemCode.CHAIN_GAP
    assert isinstance(answer, Problem)
    assert answer.facts == {"expected_seq": 1, "expected_head": seat.start().hex()}
    assert len(seat.push(first, second).results) == 2


def test_a_second_history_of_a_chain_is_refused_and_the_first_stays(world: World) -> None:
    seat = world.seat()
    restored = replace(seat)
    formed(seat)
    head = seat.push(seat.seal()).head
    restored.made = []
    formed(restored, "Another center")
    fork = restored.seal()
    assert problem(seat.exchange(fork)) is ProblemCode.CHAIN_FORK
    assert problem(seat.exchange(fork)) is ProblemCode.CHAIN_FORK
    assert seat.push().head == head
    formed(restored, "Third")
    assert problem(seat.exchange(restored.seal())) is ProblemCode.CHAIN_FORK


def test_a_changed_byte_is_refused_and_nothing_of_the_segment_taken(world: World) -> None:
    seat = world.seat()
    formed(seat)
    good = seat.seal()
    (raw,) = good.operations
    before = seat.push().head
    changed = raw[:-3] + bytes((raw[-3] ^ 1,)) + raw[-2:]
    assert problem(seat.exchange(Segment(good.tbs, good.signature, (changed,)))) is ProblemCode.BAD_ENVELOPE
    forged = good.signature[:-1] + bytes((good.signature[-1] ^ 1,))
    assert problem(seat.exchange(Segment(good.tbs, forged, good.operations))) is ProblemCode.BAD_SIGNATURE
    assert problem(seat.exchange(Segment(b"\x00", good.signature, good.operations))) is ProblemCode.BAD_ENVELOPE
    assert seat.push().head == before
    assert seat.push(good).head == before + 1


def test_a_seat_cannot_send_for_another(world: World) -> None:
    seat, other = world.seat(), world.seat()
    formed(other)
    assert problem(seat.exchange(other.seal())) is ProblemCode.BAD_ENVELOPE


def test_one_bad_operation_never_blocks_the_next(world: World) -> None:
    seat = world.seat()
    center = formed(seat)
    seat.record_raw(1103, 1, {0: b"not an id", 1: -5})
    seat.record_raw(999_999, 1, {0: "from the future"})
    seat.record_raw(1103, 77, {0: "a newer version"})
    seat.record(BorrowerEdited({BorrowerField.NAME: "Nobody"}), world.asha)
    registered(seat, center)
    verdicts = seat.push(seat.seal()).results[0].verdicts
    assert [(verdict.code, verdict.reason) for verdict in verdicts] == [
        (Code.APPLIED, Reason.NONE),
        (Code.UNINTERPRETED, Reason.UNREADABLE_BODY),
        (Code.UNINTERPRETED, Reason.UNKNOWN_KIND),
        (Code.UNINTERPRETED, Reason.UNKNOWN_KIND),
        (Code.REFUSED, Reason.UNKNOWN_RECORD),
        (Code.APPLIED, Reason.NONE),
    ]


def test_what_is_not_understood_is_kept_and_handed_on_unchanged(world: World) -> None:
    seat, reader = world.seat(), world.seat(world.meena)
    seat.record_raw(424_242, 9, {7: "kept", 8: [1, {2: b"raw"}]})
    segment = seat.seal()
    seat.push(segment)
    assert (Code.UNINTERPRETED, segment.operations[0]) in [(code, raw) for _, code, raw in pull_all(reader)]


def test_an_operation_id_counts_once(world: World) -> None:
    seat, other = world.seat(), world.seat()
    formed(seat)
    copied = seat.made[0]
    seat.push(seat.seal())
    other.made = [copied]
    (duplicate,) = other.push(other.seal()).results[0].verdicts
    assert duplicate.code is Code.DUPLICATE
    again = seat.record_raw(1101, 1, {}, op_id=Id(copied[3:19]))
    assert again.op_id == Id(copied[3:19])
    (reused,) = seat.push(seat.seal()).results[0].verdicts
    assert (reused.code, reused.reason) == (Code.HELD, Reason.OPERATION_ID_REUSED)


def test_a_blocked_laptop_whose_chain_has_parted_is_told_that_it_is_blocked(world: World) -> None:
    seat = world.seat()
    twin = FakeSeat(world.peer, seat.key, seat.seat_id, seat.user_id, world.clock)
    formed(seat)
    seat.push(seat.seal())
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    directory.revoke(world.ground, world.branch_id, device, "stolen")
    twin.counter = seat.counter
    twin.sign_in()
    formed(twin, "Elsewhere")
    answer = twin.exchange(twin.seal())
    assert isinstance(answer, Problem)
    assert (answer.code, answer.facts.get("blocked")) == (ProblemCode.CHAIN_FORK, 1), "so it begins anew by itself"


def test_a_blocked_laptop_may_send_but_receives_nothing(world: World) -> None:
    seat = world.seat()
    center = formed(seat)
    seat.push(seat.seal())
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    directory.revoke(world.ground, world.branch_id, device, "stolen")
    assert problem(seat.exchange()) is ProblemCode.TOKEN_EXPIRED
    assert seat.sign_in().push_only
    assert problem(seat.exchange()) is ProblemCode.SEAT_SUSPENDED
    registered(seat, center)
    reply = seat.push(seat.seal())
    assert [(verdict.code, verdict.reason) for verdict in reply.results[0].verdicts] == [
        (Code.HELD, Reason.SEAT_REVOKED)
    ]
    assert (reply.entries, seat.cursor) == ((), reply.next_cursor)


def test_a_cursor_of_another_history_is_told_so(world: World) -> None:
    seat = world.seat()
    for strange in ({"log_epoch": 2}, {"cursor": 10_000}, {"cursor": -1}):
        answer = seat.exchange(**strange)
        assert problem(answer) is ProblemCode.LOG_EPOCH
        assert isinstance(answer, Problem)
        assert answer.facts["log_epoch"] == 1
    formed(seat)
    reply = seat.exchange(seat.seal(), log_epoch=2)
    assert isinstance(reply, SyncReply)
    assert (len(reply.results), reply.entries) == (1, ())


def test_more_than_the_limits_allow_is_refused_whole(world: World) -> None:
    seat = world.seat()
    segments = []
    for number in range(5):
        formed(seat, f"Center {number}")
        segments.append(seat.seal())
    assert problem(seat.exchange(*segments)) is ProblemCode.TOO_LARGE
    assert len(seat.push(*segments[:4]).results) == 4
    seat.record_raw(1101, 1, {0: "x" * 9000})
    raw = seat.made[0]
    assert len(raw) > 8192
    assert problem(seat.exchange(seat.seal())) in (ProblemCode.TOO_LARGE, ProblemCode.BAD_ENVELOPE)
