"""Photos over real HTTP: pieces, cut lines, headers, and who is refused."""

from __future__ import annotations

import secrets
import socket
import time
from urllib.parse import urlsplit

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.photo import PhotoTaken, photo_id, record_id
from fieldapp.protocol.photos import PIECE_BYTES_MAX
from tests.fakes.server_world import World, formed, registered
from tests.fakes.web_edge import Answer, ask, is_problem, settings, web_edge

WHOLE = b"\x89PNG\r\n\x1a\n" + secrets.token_bytes(9_000)
NAME = photo_id(WHOLE).hex()


def patch(url: str, token: str, start: int, body: bytes, name: str = NAME) -> Answer:
    return ask(
        f"{url}/v1/blobs/{name}", body, "PATCH",
        Authorization=f"Bearer {token}", Upload_Offset=str(start), Upload_Length=str(len(WHOLE)),
    )  # fmt: skip


def head(url: str, token: str) -> Answer:
    return ask(f"{url}/v1/blobs/{NAME}", None, "HEAD", Authorization=f"Bearer {token}")


def test_a_photo_goes_up_in_pieces_and_comes_down_again(url: str, office: World) -> None:
    seat = office.seat()
    center = formed(seat)
    borrower = registered(seat, center)
    entity = record_id(photo_id(WHOLE), borrower, NO_ID)
    seat.record(PhotoTaken(photo_id(WHOLE), len(WHOLE), "image/png", borrower), entity)
    seat.push(seat.seal())
    first = patch(url, seat.token, 0, WHOLE[:4_000])
    assert (first.status, first.headers["upload-offset"], first.headers["upload-complete"]) == (204, "4000", "?0")
    asked = head(url, seat.token)
    assert (asked.status, asked.body, asked.headers["upload-offset"]) == (200, b"", "4000")
    is_problem(patch(url, seat.token, 10, WHOLE[10:20]), 409, "offset-mismatch")
    assert patch(url, seat.token, 10, WHOLE[10:20]).json["have"] == 4_000
    assert patch(url, seat.token, 4_000, WHOLE[4_000:]).headers["upload-complete"] == "?1"
    where = f"{url}/v1/blobs/{NAME}?record={entity.hex()}"
    got = ask(where, None, "GET", Authorization=f"Bearer {seat.token}")
    assert (got.status, got.body) == (200, WHOLE)
    assert (got.headers["content-type"], got.headers["cache-control"]) == ("image/png", "no-store")
    part = ask(f"{where}&most=50", None, "GET", Authorization=f"Bearer {seat.token}", Upload_Offset="8000")
    assert (part.body, part.headers["upload-length"]) == (WHOLE[8_000:8_050], str(len(WHOLE)))
    is_problem(ask(f"{url}/v1/blobs/{NAME}", None, "GET", Authorization=f"Bearer {seat.token}"), 404, "not-found")


def test_a_line_cut_at_any_byte_costs_only_what_did_not_arrive(url: str, office: World) -> None:
    seat = office.seat()
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port)) as line:
        line.sendall(
            f"PATCH /v1/blobs/{NAME} HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer {seat.token}\r\n"
            f"Upload-Offset: 0\r\nUpload-Length: {len(WHOLE)}\r\nContent-Length: 8000\r\n\r\n".encode()
        )
        line.sendall(WHOLE[:3_217])
    ends = time.monotonic() + 10
    while (had := head(url, seat.token).headers["upload-offset"]) == "0" and time.monotonic() < ends:
        time.sleep(0.01)
    assert had == "3217"
    assert patch(url, seat.token, 3_217, WHOLE[3_217:]).headers["upload-complete"] == "?1"


def test_what_is_refused_before_anything_is_read(url: str, office: World) -> None:
    seat = office.seat()
    is_problem(ask(f"{url}/v1/blobs/{NAME}", b"x", "PATCH", Upload_Offset="0"), 401, "token-expired")
    is_problem(patch(url, "bm9ib2R5", 0, b"x"), 401, "token-expired")
    is_problem(patch(url, seat.token, 0, b"x", "zz"), 404, "not-found")
    is_problem(patch(url, seat.token, 0, bytes(PIECE_BYTES_MAX + 1)), 413, "too-large")
    is_problem(patch(url, seat.token, 0, b""), 400, "bad-frame")
    told = ask(f"{url}/v1/blobs/{NAME}", b"x", "PATCH", Authorization=f"Bearer {seat.token}")
    is_problem(told, 400, "bad-frame")
    assert ask(f"{url}/v1/blobs/{NAME}", b"x", "PUT", Authorization=f"Bearer {seat.token}").status == 405


def test_photos_have_a_measure_of_their_own_and_a_crowd_is_told_when_to_come_back(office: World) -> None:
    seat = office.seat()
    with web_edge(office.ground, settings(photo_pieces_per_minute=2)) as url:
        answers = [head(url, seat.token).status for _ in range(3)]
        assert answers == [200, 200, 429]
        assert int(head(url, seat.token).headers["retry-after"]) >= 5
    with web_edge(office.ground, settings(bodies_in_flight=1)) as url:
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname, parts.port)) as line:
            line.sendall(
                f"PATCH /v1/blobs/{NAME} HTTP/1.1\r\nHost: office\r\nAuthorization: Bearer {seat.token}\r\n"
                "Upload-Offset: 0\r\nUpload-Length: 9008\r\nContent-Length: 8000\r\n\r\n".encode()
            )
            ends = time.monotonic() + 10
            while (busy := head(url, seat.token)).status != 503 and time.monotonic() < ends:
                time.sleep(0.01)
            assert busy.status == 503
