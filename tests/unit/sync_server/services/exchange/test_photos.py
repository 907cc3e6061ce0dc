"""Photos at the office, on SQLite and PostgreSQL: from known seats, in order, once, and only for those who may see."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace

import pytest

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.photo import PhotoId, PhotoTaken, photo_id, record_id
from fieldapp.protocol.messages import SyncReply
from fieldapp.protocol.photos import PHOTO_BYTES_MAX, PIECE_BYTES_MAX, PhotoPiece, PhotoStanding, PhotoWish
from fieldapp.protocol.problems import Problem, ProblemCode
from sync_server.services.exchange import photos as service
from sync_server.services.exchange.peer import Peer
from sync_server.services.seats import directory
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import World, formed, registered


def picture(size: int = 5_000) -> bytes:
    return b"\xff\xd8\xff" + secrets.token_bytes(size - 3)


def office(world: World) -> Peer:
    assert isinstance(world.peer, Peer)
    return world.peer


def send(world: World, seat: FakeSeat, whole: bytes, step: int = 2_000) -> PhotoStanding | Problem:
    answer: PhotoStanding | Problem = PhotoStanding(0)
    for start in range(0, len(whole), step):
        piece = PhotoPiece(photo_id(whole), len(whole), start, whole[start : start + step])
        answer = office(world).put_photo(seat.token, piece)
    return answer


def taken(seat: FakeSeat, whole: bytes, borrower: Id, about: Id = NO_ID) -> Id:
    content = photo_id(whole)
    entity = record_id(content, borrower, about)
    seat.record(PhotoTaken(content, len(whole), "image/jpeg", borrower, about), entity)
    return entity


def problem(answer: object) -> ProblemCode:
    assert isinstance(answer, Problem), answer
    return answer.code


def test_pieces_become_a_photo_whose_bytes_are_those_that_were_sent(world: World) -> None:
    seat, whole = world.seat(), picture()
    center = formed(seat)
    shot = taken(seat, whole, registered(seat, center))
    seat.push(seat.seal())
    assert send(world, seat, whole) == PhotoStanding(5_000, whole=True)
    got = office(world).get_photo(seat.token, PhotoWish(photo_id(whole), shot))
    assert got == PhotoPiece(photo_id(whole), 5_000, 0, whole)
    part = office(world).get_photo(seat.token, PhotoWish(photo_id(whole), shot, 4_000, 300))
    assert part == PhotoPiece(photo_id(whole), 5_000, 4_000, whole[4_000:4_300])


def test_a_photo_goes_on_where_it_stopped_and_never_comes_twice(world: World) -> None:
    seat, other, whole = world.seat(), world.seat(world.meena), picture()
    name = photo_id(whole)
    assert office(world).photo_standing(seat.token, name) == PhotoStanding(0)
    office(world).put_photo(seat.token, PhotoPiece(name, 5_000, 0, whole[:1_234]))
    assert office(world).photo_standing(seat.token, name) == PhotoStanding(1_234)
    wrong = office(world).put_photo(seat.token, PhotoPiece(name, 5_000, 2_000, whole[2_000:3_000]))
    assert isinstance(wrong, Problem)
    assert (wrong.code, wrong.facts["have"]) == (ProblemCode.OFFSET_MISMATCH, 1_234)
    # somebody else's beginning of the same photo is nothing to go on
    assert office(world).photo_standing(other.token, name) == PhotoStanding(0)
    office(world).put_photo(seat.token, PhotoPiece(name, 5_000, 1_234, whole[1_234:]))
    assert office(world).photo_standing(other.token, name) == PhotoStanding(0, whole=True)
    again = office(world).put_photo(other.token, PhotoPiece(name, 5_000, 0, whole))
    assert again == PhotoStanding(0, whole=True)


def test_a_photo_with_another_hash_or_no_picture_is_undone(world: World) -> None:
    seat, whole = world.seat(), picture()
    claimed = PhotoId(hashlib.sha256(b"something else").digest())
    office(world).put_photo(seat.token, PhotoPiece(claimed, 5_000, 0, whole[:3_000]))
    last = office(world).put_photo(seat.token, PhotoPiece(claimed, 5_000, 3_000, whole[3_000:]))
    assert problem(last) is ProblemCode.PHOTO_HASH
    assert office(world).photo_standing(seat.token, claimed) == PhotoStanding(0)
    program = b"MZ" + secrets.token_bytes(500)
    assert problem(send(world, seat, program)) is ProblemCode.PHOTO_HASH


def test_limits_of_a_piece(world: World) -> None:
    seat, name = world.seat(), photo_id(b"x")
    put = office(world).put_photo
    assert problem(put(seat.token, PhotoPiece(name, PHOTO_BYTES_MAX + 1, 0, b"x"))) is ProblemCode.TOO_LARGE
    large = bytes(PIECE_BYTES_MAX + 1)
    assert problem(put(seat.token, PhotoPiece(name, PHOTO_BYTES_MAX, 0, large))) is ProblemCode.TOO_LARGE
    for piece in (
        PhotoPiece(name, 10, 0, b""),
        PhotoPiece(name, 10, -1, b"x"),
        PhotoPiece(name, 10, 8, b"xyz"),
        PhotoPiece(b"short", 10, 0, b"x"),
    ):
        assert problem(put(seat.token, piece)) is ProblemCode.BAD_FRAME
    assert problem(office(world).photo_standing(seat.token, PhotoId(b"short"))) is ProblemCode.BAD_FRAME


def test_only_a_known_seat_may_send(world: World) -> None:
    whole = picture()
    assert problem(office(world).put_photo("nobody", PhotoPiece(photo_id(whole), 5_000, 0, whole))) is (
        ProblemCode.TOKEN_EXPIRED
    )


def test_a_seat_has_so_many_photos_a_day(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "PHOTOS_PER_DAY_MAX", 2)
    seat, pictures = world.seat(), [picture(600) for _ in range(3)]
    for whole in pictures[:2]:
        assert send(world, seat, whole) == PhotoStanding(600, whole=True)
    assert problem(send(world, seat, pictures[2])) is ProblemCode.PHOTO_QUOTA
    world.clock.pass_ms(service.DAY_MS + 1)
    seat.sign_in()
    assert send(world, seat, pictures[2]) == PhotoStanding(600, whole=True)


def test_pieces_that_nothing_follows_are_forgotten(world: World) -> None:
    seat, whole = world.seat(), picture()
    office(world).put_photo(seat.token, PhotoPiece(photo_id(whole), 5_000, 0, whole[:100]))
    world.clock.pass_ms(service.STALE_MS + 1)
    seat.sign_in()
    send(world, seat, picture(600))
    assert office(world).photo_standing(seat.token, photo_id(whole)) == PhotoStanding(0)


def test_who_may_not_see_a_borrower_sees_no_photo_of_her(world: World) -> None:
    asha, whole = world.seat(), picture()
    center = formed(asha)
    shot = taken(asha, whole, registered(asha, center))
    asha.push(asha.seal())
    send(world, asha, whole)
    wish = PhotoWish(photo_id(whole), shot)
    supervisor = world.seat(world.meena)
    assert isinstance(office(world).get_photo(supervisor.token, wish), PhotoPiece)
    from fieldapp.domain.staff import Role, UserRegistered

    bela = directory.register_user(world.ground, world.branch_id, UserRegistered("Bela", Role.OFFICER))
    assert isinstance(bela, bytes)
    stranger = world.seat(Id(bela))
    assert problem(office(world).get_photo(stranger.token, wish)) is ProblemCode.NOT_FOUND
    # the record of one photo opens no other
    secret = picture()
    send(world, asha, secret)
    assert problem(office(world).get_photo(supervisor.token, replace(wish, content=photo_id(secret)))) is (
        ProblemCode.NOT_FOUND
    )
    device = directory.find_device(world.ground, world.branch_id, supervisor.seat_id.hex())
    assert isinstance(device, directory.Device)
    directory.revoke(world.ground, world.branch_id, device, "lost")
    supervisor.counter += 1
    opened = office(world).open_session(supervisor.session_request(supervisor.counter))
    token = getattr(opened, "token", "")
    assert problem(office(world).get_photo(token, wish)) is ProblemCode.SEAT_SUSPENDED


def test_the_record_travels_like_every_other(world: World) -> None:
    asha, whole = world.seat(), picture()
    center = formed(asha)
    taken(asha, whole, registered(asha, center))
    asha.push(asha.seal())
    reply = world.seat(world.meena).exchange()
    assert isinstance(reply, SyncReply)
    assert reply.entries[-1].code == 1
