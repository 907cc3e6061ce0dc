"""A new epoch needs the seat's key and a code of its user; what the branch has is told without its words."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.disposition import Code
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.renewal import RecallReply, RecallRequest, RenewReply, RenewRequest, renew_tbs
from sync_server.services.exchange.peer import Peer
from sync_server.services.ground import Refusal
from sync_server.services.log import check
from sync_server.services.seats import directory
from tests.fakes.branch import named
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, formed


def asked(seat: FakeSeat, code: str) -> RenewRequest:
    return RenewRequest(seat.seat_id, code, seat.key.sign(renew_tbs(seat.seat_id, code)), "0")


def problem(answer: object) -> ProblemCode:
    assert isinstance(answer, Problem), answer
    return answer.code


def test_a_seat_goes_on_in_the_next_epoch(world: World) -> None:
    peer, seat = Peer(world.ground), world.seat()
    formed(seat)
    seat.push(seat.seal())
    code = world.code()
    reply = peer.renew(asked(seat, code))
    assert isinstance(reply, RenewReply)
    assert (reply.epoch, reply.counter) == (2, seat.counter)
    assert peer.renew(asked(seat, code)) == reply, "a lost answer is given again"
    assert problem(seat.exchange()) is ProblemCode.TOKEN_EXPIRED
    renewed = replace(seat, epoch=2, seq=0, head=reply.start, made=[])
    renewed.sign_in()
    formed(renewed, "Second")
    renewed.push(renewed.seal())
    assert check.check_branch(world.ground, world.branch_id).sound
    second = peer.renew(asked(seat, world.code()))
    assert isinstance(second, RenewReply)
    assert second.epoch == 3
    third = peer.renew(asked(seat, world.code()))
    assert isinstance(third, RenewReply)
    assert check.check_branch(world.ground, world.branch_id).sound


def test_a_laptop_renewed_after_the_offices_backup_goes_on_beyond_its_own_epoch(world: World) -> None:
    peer, seat = Peer(world.ground), world.seat()
    formed(seat)
    seat.push(seat.seal())
    # the office was put back and knows the first epoch only; the laptop is in its fourth
    ahead = replace(asked(seat, world.code()), epoch=4)
    reply = peer.renew(ahead)
    assert isinstance(reply, RenewReply)
    assert reply.epoch == 5
    assert peer.renew(ahead) == reply, "a lost answer is given again"
    assert check.check_branch(world.ground, world.branch_id).sound
    renewed = replace(seat, epoch=5, seq=0, head=reply.start, made=[], counter=reply.counter)
    renewed.sign_in()
    formed(renewed, "Second")
    renewed.push(renewed.seal())
    assert check.check_branch(world.ground, world.branch_id).sound
    # no laptop is thousands of epochs ahead; what says so gets the next one
    far = peer.renew(replace(asked(seat, world.code()), epoch=2**31 - 1))
    assert isinstance(far, RenewReply)
    assert far.epoch == 6


def test_key_code_and_state_are_looked_at(world: World) -> None:
    peer, seat = Peer(world.ground), world.seat()
    good = asked(seat, world.code())
    assert problem(peer.renew(replace(good, seat_id=named("nobody")))) is ProblemCode.SEAT_UNKNOWN
    assert problem(peer.renew(replace(good, proof=bytes(64)))) is ProblemCode.BAD_SIGNATURE
    assert problem(peer.renew(asked(seat, world.code(world.meena)))) is ProblemCode.ENROLL_CODE
    assert problem(peer.renew(asked(seat, "WRONG"))) is ProblemCode.ENROLL_CODE
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    directory.revoke(world.ground, world.branch_id, device, "lost")
    assert problem(peer.renew(good)) is ProblemCode.SEAT_SUSPENDED


def test_the_branch_says_what_it_has(world: World) -> None:
    peer, seat = Peer(world.ground), world.seat()
    formed(seat)
    segment = seat.seal()
    reply = seat.push(segment)
    op_id = reply.entries[-1].op_id
    answer = peer.recall(seat.token, RecallRequest((op_id, named("unknown"))))
    assert isinstance(answer, RecallReply)
    assert [item.op_id for item in answer.known] == [op_id]
    many = RecallRequest(tuple(named(str(number)) for number in range(501)))
    assert problem(peer.recall(seat.token, many)) is ProblemCode.TOO_LARGE
    assert problem(peer.recall("nonsense", RecallRequest(()))) is ProblemCode.TOKEN_EXPIRED


def test_a_blocked_seat_goes_on_without_a_code_and_everything_is_held(world: World) -> None:
    peer, seat = Peer(world.ground), world.seat()
    formed(seat)
    seat.push(seat.seal())
    assert problem(peer.renew(asked(seat, ""))) is ProblemCode.ENROLL_CODE, "one that is not blocked needs a code"
    device = directory.find_device(world.ground, world.branch_id, "S1")
    assert not isinstance(device, Refusal)
    directory.revoke(world.ground, world.branch_id, device, "stolen")
    reply = peer.renew(replace(asked(seat, ""), epoch=1))
    assert isinstance(reply, RenewReply)
    assert reply.epoch == 2
    copy = peer.renew(replace(asked(seat, ""), epoch=1))
    assert copy == reply, "an epoch in which nothing was sent is given again"
    renewed = replace(seat, epoch=2, seq=0, head=reply.start, made=[], counter=reply.counter)
    opened = renewed.sign_in()
    assert opened.push_only
    formed(renewed, "Second")
    (result,) = renewed.push(renewed.seal()).results
    assert [verdict.code for verdict in result.verdicts] == [Code.HELD]
    third = peer.renew(replace(asked(seat, ""), epoch=1))
    assert isinstance(third, RenewReply)
    assert third.epoch == 3
    closed = peer.open_session(renewed.session_request(renewed.counter + 1))
    assert problem(closed) is ProblemCode.EPOCH_CLOSED
    assert isinstance(closed, Problem)
    assert closed.facts["blocked"] == 1
    assert check.check_branch(world.ground, world.branch_id).sound
