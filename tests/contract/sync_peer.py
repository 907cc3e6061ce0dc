"""What every SyncPeer promises a laptop. A test module gives the fixture `ground` and takes in these tests by import.

The same holds in process and over HTTP, for the office's real services and for the office in memory that other tests
use.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import EnrollReply, SyncReply
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem, ProblemCode
from tests.fakes.seat import FakeSeat, enroll_request, enroll_seat


@dataclass
class PeerGround:
    """A peer over an office where codes can be had. code: a fresh one for an officer."""

    peer: SyncPeer
    code: Callable[[], str]
    now_ms: Callable[[], int]

    def seat(self) -> FakeSeat:
        """Return a new seat with an open session."""
        return enroll_seat(self.peer, self.code(), self.now_ms)


def problem(answer: object) -> Problem:
    assert isinstance(answer, Problem), answer
    assert answer.title
    return answer


def register(seat: FakeSeat, name: str = "Kamla Devi") -> Id:
    borrower = seat.mint_id()
    seat.record(BorrowerRegistered(NO_ID, NO_ID, {BorrowerField.NAME: name}), borrower)
    return borrower


def pull_all(seat: FakeSeat, most: int = 200) -> list[tuple[int, Id, bytes]]:
    entries = []
    while True:
        reply = seat.exchange(max_operations=most)
        assert isinstance(reply, SyncReply), reply
        entries += [(entry.position, entry.op_id, entry.operation) for entry in reply.entries]
        if reply.next_cursor == reply.head:
            return entries


def test_a_code_makes_one_seat(ground: PeerGround) -> None:
    code, key = ground.code(), Ed25519PrivateKey.generate()
    reply = ground.peer.enroll(enroll_request(code, key))
    assert isinstance(reply, EnrollReply)
    assert (reply.role, reply.epoch) == (Role.OFFICER, 1)
    assert reply.seat_code
    again = ground.peer.enroll(enroll_request(code, Ed25519PrivateKey.generate()))
    assert problem(again).code in (ProblemCode.ALREADY_USED, ProblemCode.ENROLL_CODE)


def test_a_wrong_code_and_a_wrong_proof_make_none(ground: PeerGround) -> None:
    key = Ed25519PrivateKey.generate()
    assert problem(ground.peer.enroll(enroll_request("NO-SUCH-CODE", key))).code is ProblemCode.ENROLL_CODE
    lying = replace(enroll_request(ground.code(), key), proof=bytes(64))
    assert problem(ground.peer.enroll(lying)).code is ProblemCode.BAD_SIGNATURE


def test_a_session_needs_a_rising_counter_and_the_right_key(ground: PeerGround) -> None:
    seat = ground.seat()
    seat.sign_in()
    assert problem(ground.peer.open_session(seat.session_request(seat.counter - 1))).code is ProblemCode.AUTH_COUNTER
    forged = replace(seat.session_request(seat.counter + 1), signature=bytes(64))
    assert problem(ground.peer.open_session(forged)).code is ProblemCode.BAD_SIGNATURE
    stranger = replace(seat.session_request(seat.counter + 1), seat_id=seat.mint_id())
    assert problem(ground.peer.open_session(stranger)).code is ProblemCode.SEAT_UNKNOWN


def test_no_token_no_exchange(ground: PeerGround) -> None:
    seat = ground.seat()
    seat.token = "made-up"
    assert problem(seat.exchange()).code is ProblemCode.TOKEN_EXPIRED


def test_a_segment_gets_a_verdict_for_each_operation_in_order(ground: PeerGround) -> None:
    seat = ground.seat()
    for number in range(3):
        register(seat, f"Member {number}")
    (result,) = seat.push(seat.seal()).results
    assert [verdict.code for verdict in result.verdicts] == [Code.APPLIED] * 3
    positions = [verdict.position for verdict in result.verdicts]
    assert positions == list(range(positions[0], positions[0] + 3))
    assert not result.duplicate


def test_the_same_segment_again_gets_the_same_answer(ground: PeerGround) -> None:
    seat = ground.seat()
    register(seat)
    segment = seat.seal()
    (first,) = seat.push(segment).results
    head = seat.push().head
    (second,) = seat.push(segment).results
    assert second.duplicate
    assert second.verdicts == first.verdicts
    assert seat.push().head == head


def test_a_gap_says_where_the_office_stands(ground: PeerGround) -> None:
    seat = ground.seat()
    register(seat)
    lost = seat.seal()
    register(seat)
    gap = problem(seat.exchange(seat.seal()))
    assert gap.code is ProblemCode.CHAIN_GAP
    assert (gap.facts["expected_seq"], gap.facts["expected_head"]) == (1, seat.start().hex())
    assert seat.push(lost).results[0].verdicts[0].code is Code.APPLIED


def test_another_history_is_a_fork(ground: PeerGround) -> None:
    seat = ground.seat()
    register(seat, "First")
    mine = seat.seal()
    seat.seq, seat.head = 0, b""
    register(seat, "Second")
    other = seat.seal()
    seat.push(mine)
    assert problem(seat.exchange(other)).code is ProblemCode.CHAIN_FORK


def test_a_changed_byte_is_noticed(ground: PeerGround) -> None:
    seat = ground.seat()
    register(seat)
    segment = seat.seal()
    raw = bytearray(segment.operations[0])
    raw[-3] ^= 1
    changed = replace(segment, operations=(bytes(raw),))
    assert problem(seat.exchange(changed)).code is ProblemCode.BAD_ENVELOPE
    unsigned = replace(segment, signature=bytes(64))
    assert problem(seat.exchange(unsigned)).code is ProblemCode.BAD_SIGNATURE
    assert seat.push(segment).results[0].verdicts[0].code is Code.APPLIED


def test_the_log_is_pulled_whole_without_a_gap_whatever_the_page(ground: PeerGround) -> None:
    writer, reader = ground.seat(), ground.seat()
    for number in range(7):
        register(writer, f"Member {number}")
    writer.push(writer.seal())
    entries = pull_all(reader, most=3)
    assert [position for position, _, _ in entries] == list(range(1, len(entries) + 1))
    assert all(raw for _, _, raw in entries)
    own = pull_all(replace(writer, cursor=0))
    assert [op_id for _, op_id, _ in own] == [op_id for _, op_id, _ in entries]
    assert sum(1 for _, _, raw in own if not raw) == 7


def test_a_cursor_of_another_history_is_told(ground: PeerGround) -> None:
    seat = ground.seat()
    answer = problem(seat.exchange(log_epoch=99))
    assert answer.code is ProblemCode.LOG_EPOCH


def test_one_refused_operation_does_not_stop_the_next(ground: PeerGround) -> None:
    seat = ground.seat()
    register(seat)
    seat.record(BorrowerRegistered(NO_ID, NO_ID, {}), seat.mint_id())
    register(seat)
    seat.record_raw(999, 1, {})
    register(seat)
    (result,) = seat.push(seat.seal()).results
    codes = [verdict.code for verdict in result.verdicts]
    assert codes == [Code.APPLIED, Code.REFUSED, Code.APPLIED, Code.UNINTERPRETED, Code.APPLIED]
