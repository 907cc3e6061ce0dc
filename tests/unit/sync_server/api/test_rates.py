"""Who may ask how often."""

from __future__ import annotations

import json

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain import shape
from fieldapp.protocol.messages import SyncRequest, to_json
from tests.fakes.seat import enroll_request
from tests.fakes.server_world import World
from tests.fakes.web_edge import Answer, ask, is_problem, settings, web_edge


def test_wrong_codes_from_one_address_are_limited_and_right_ones_are_not(office: World) -> None:
    def join(code: str) -> Answer:
        request = enroll_request(code, Ed25519PrivateKey.generate())
        return ask(f"{url}/v1/enroll", json.dumps(to_json(request)).encode())

    with web_edge(office.ground, settings(wrong_codes_per_minute=3)) as url:
        assert [join(office.code()).status for _ in range(6)] == [201] * 6
        assert [join("0000-0000-0000").status for _ in range(3)] == [403] * 3
        is_problem(join(office.code()), 429, "rate-limited")


def test_wrong_signatures_from_one_address_are_limited(office: World) -> None:
    seat = office.seat()
    with web_edge(office.ground, settings(wrong_sessions_per_minute=2)) as url:
        wrong = to_json(seat.session_request(7)) | {"counter": 8}
        answers = [ask(f"{url}/v1/session", json.dumps(wrong).encode()).status for _ in range(3)]
    assert answers == [422, 422, 429]


def test_a_seat_that_asks_without_pause_is_slowed_down(office: World) -> None:
    token, body = f"Bearer {office.seat().token}", shape.encode(SyncRequest())
    with web_edge(office.ground, settings(seat_requests_per_minute=3)) as url:
        answers = [ask(f"{url}/v1/sync", body, Authorization=token).status for _ in range(4)]
    assert answers == [200, 200, 200, 429]


def test_another_session_is_no_other_measure(office: World) -> None:
    seat, body = office.seat(), shape.encode(SyncRequest())
    with web_edge(office.ground, settings(seat_requests_per_minute=3)) as url:

        def ask_anew() -> int:
            seat.counter += 1
            opened = ask(f"{url}/v1/session", json.dumps(to_json(seat.session_request(seat.counter))).encode())
            return ask(f"{url}/v1/sync", body, Authorization=f"Bearer {opened.json['token']}").status

        assert [ask_anew() for _ in range(5)] == [200, 200, 200, 429, 429]


def test_a_days_bytes_are_the_seats_whatever_its_sessions(office: World) -> None:
    seat, other = office.seat(), office.seat(office.meena)
    body = shape.encode(SyncRequest(parcel=bytes(600)))
    with web_edge(office.ground, settings(seat_bytes_per_day=1_500)) as url:

        def send() -> int:
            seat.counter += 1
            opened = ask(f"{url}/v1/session", json.dumps(to_json(seat.session_request(seat.counter))).encode())
            return ask(f"{url}/v1/sync", body, Authorization=f"Bearer {opened.json['token']}").status

        assert [send() for _ in range(3)] == [409, 409, 429]
        token = f"Bearer {other.token}"
        assert ask(f"{url}/v1/sync", shape.encode(SyncRequest()), Authorization=token).status == 200
