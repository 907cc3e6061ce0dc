"""Every limit of the protocol, asserted on both sides: the laptop never passes it, the office never lets it pass.

The office is the real one behind real HTTP; the laptop is a real book, or the transport against an office that lies.
"""

from __future__ import annotations

import gzip
import json
import random
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain import cbor, shape
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.money import AMOUNT_MAX, currency, parse_amount
from fieldapp.domain.operation import OPERATION_BYTES_MAX, Intent, decode_operation
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.protocol.messages import (
    PAGE_OPERATIONS_MAX,
    REQUEST_BYTES_MAX,
    SEGMENTS_PER_REQUEST_MAX,
    PulledEntry,
    SyncReply,
    SyncRequest,
    WireSegment,
    to_json,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.scopes import SCOPES_MAX, Purged, Standing
from fieldapp.protocol.segment import (
    SEGMENT_BYTES_MAX,
    SEGMENT_OPERATIONS_MAX,
    Place,
    Segment,
    chain_start,
    header_at,
    open_segment,
    seal,
)
from fieldapp.protocol.snapshot import CHUNKS_MAX, ChunkRequest, SnapshotPeer
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.store import exchange as store_exchange
from fieldapp.sync.courier import Courier
from fieldapp.sync.engine import Finished
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.process import SyncProcess
from fieldapp.sync.scheduler import Rhythm
from tests.fakes.bad_network import BadNetwork
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.office_laptop import close_lines, http_peer
from tests.fakes.seat import FakeSeat, enroll_request
from tests.fakes.server import office_ground
from tests.fakes.server_world import DAY, World, formed, members, open_world
from tests.fakes.web_edge import ask, is_problem, settings, web_edge


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


@pytest.fixture
def anil(tmp_path: Path) -> Iterator[Desk]:
    branch = MorningBranch(tmp_path / "laptops")
    yield branch.desk(branch.anil_id)
    branch.close()


def code_of(answer: object) -> ProblemCode:
    assert isinstance(answer, Problem), answer
    return answer.code


def pushed(url: str, seat: FakeSeat, *segments: Segment) -> SyncReply | Problem:
    wires = tuple(WireSegment(item.tbs, item.signature, item.operations) for item in segments)
    return http_peer(url).sync(seat.token, SyncRequest(segments=wires))


# ---------------------------------------------------------------- operations and segments


def test_an_operation_of_8_kib(url: str, office: World, anil: Desk) -> None:
    with anil.book.work() as work:
        refused = work.append(Intent(BorrowerEdited({6: "x" * OPERATION_BYTES_MAX}), anil.new_id()))
    assert isinstance(refused, Rejection)
    assert refused.reason is Reason.TOO_LONG
    seat = office.seat()
    seat.record_raw(1102, 1, {0: "x" * OPERATION_BYTES_MAX})
    assert isinstance(decode_operation(seat.made[-1]), Rejection)
    assert code_of(pushed(url, seat, forged(seat))) is ProblemCode.TOO_LARGE


def forged(seat: FakeSeat) -> Segment:
    """Seal what was made, whatever it is, as a program that knows no limits would."""
    raws = tuple(seat.made)
    place = Place(seat.seat_id, 1, seat.seq + 1, seat.head or chain_start(seat.seat_id, 1), seat.hlc, 1, "0")
    tbs = shape.encode(header_at(place, raws))
    return Segment(tbs, seat.key.sign(tbs), raws)


@pytest.mark.parametrize(("count", "note"), [(SEGMENT_OPERATIONS_MAX + 1, 0), (SEGMENT_BYTES_MAX // 6_000 + 1, 6_000)])
def test_a_segment_of_64_operations_and_64_kib(url: str, office: World, count: int, note: int) -> None:
    seat = office.seat()
    for _ in range(count):
        seat.record_raw(9_999, 1, {0: "x" * note})
    segment = forged(seat)
    with pytest.raises(ValueError, match="64"):
        seal(header_at(Place(seat.seat_id, 1, 1, chain_start(seat.seat_id, 1), 0, 0), segment.operations),
             segment.operations, seat.key)  # fmt: skip
    assert isinstance(open_segment(segment), Rejection)
    assert code_of(pushed(url, seat, segment)) in (ProblemCode.BAD_ENVELOPE, ProblemCode.TOO_LARGE)


def test_a_laptop_seals_long_work_into_segments_within_the_limits(anil: Desk) -> None:
    for number in range(150):
        with anil.book.work() as work:
            work.append(Intent(BorrowerEdited({6: "x" * (number % 7) * 1_000}), anil.new_id()))
            work.commit()
    courier = Courier(anil.book, BadNetwork(None))  # type: ignore[arg-type]
    store_exchange.seal_waiting(anil.book, courier._sealed, SEGMENT_OPERATIONS_MAX)
    found = store_exchange.waiting_segments(anil.book, 1_000, 10**9)
    sizes = [(len(operations), sum(map(len, operations))) for _, operations in found]
    assert sum(count for count, _ in sizes) == 150
    assert max(count for count, _ in sizes) <= SEGMENT_OPERATIONS_MAX
    assert max(size for _, size in sizes) <= SEGMENT_BYTES_MAX
    # and no request carries more of them than one may
    asked = store_exchange.waiting_segments(anil.book, SEGMENTS_PER_REQUEST_MAX, 10**9)
    assert len(asked) == SEGMENTS_PER_REQUEST_MAX
    assert sum(sum(map(len, operations)) for _, operations in asked) < REQUEST_BYTES_MAX


def test_four_segments_of_a_request(url: str, office: World) -> None:
    seat = office.seat()
    segments = []
    for number in range(SEGMENTS_PER_REQUEST_MAX + 1):
        formed(seat, f"Center {number}")
        segments.append(seat.seal())
    assert code_of(pushed(url, seat, *segments)) is ProblemCode.TOO_LARGE
    assert isinstance(pushed(url, seat, *segments[:SEGMENTS_PER_REQUEST_MAX]), SyncReply)


def test_sequence_numbers_without_a_gap(url: str, office: World) -> None:
    seat = office.seat()
    formed(seat)
    seat.seal()
    formed(seat)
    assert code_of(pushed(url, seat, seat.seal())) is ProblemCode.CHAIN_GAP
    formed(seat)
    broken = forged(replace(seat, seq=seat.seq + 5, made=seat.made))
    assert isinstance(open_segment(broken), Rejection)


# ---------------------------------------------------------------- bodies, pages, bundles


def test_a_body_as_sent_and_as_unpacked(url: str, office: World) -> None:
    token = f"Bearer {office.seat().token}"
    is_problem(ask(f"{url}/v1/sync", bytes(REQUEST_BYTES_MAX + 1), Authorization=token), 413, "too-large")
    bomb = gzip.compress(bytes(REQUEST_BYTES_MAX + 1))
    assert len(bomb) < 1_000
    packed = ask(f"{url}/v1/sync", bomb, Authorization=token, Content_Encoding="gzip")
    is_problem(packed, 413, "too-large")
    # the laptop does not even send it
    wire = WireSegment(b"t", b"s", (bytes(REQUEST_BYTES_MAX),))
    nowhere = http_peer("http://127.0.0.1:9")
    assert code_of(nowhere.sync("t", SyncRequest(segments=(wire,)))) is ProblemCode.TOO_LARGE


def test_a_page_of_200_operations(url: str, office: World) -> None:
    seat = office.seat()
    for number in range(PAGE_OPERATIONS_MAX + 30):
        formed(seat, f"Center {number}")
        if len(seat.made) == SEGMENT_OPERATIONS_MAX:
            seat.push(seat.seal())
    seat.push(seat.seal())
    reader = office.seat(office.meena)
    body = shape.encode(SyncRequest(max_operations=10**9))
    answer = ask(f"{url}/v1/sync", body, Authorization=f"Bearer {reader.token}")
    assert len(shape.decode(SyncReply, answer.body).entries) == PAGE_OPERATIONS_MAX
    liar = SyncReply(entries=(PulledEntry(1, seat.seat_id, seat.seat_id, Code.APPLIED),) * (PAGE_OPERATIONS_MAX + 1))
    with answering(shape.encode(liar)) as address, pytest.raises(TransportFault, match="too large"):
        http_peer(address).sync("t", SyncRequest())


class answering:  # noqa: N801 - reads like the function it is used as
    """An office that gives every question the same answer."""

    def __init__(self, body: bytes) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        self._answer = head.encode() + body
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self._thread.join(10)

    def _serve(self) -> None:
        line, _ = self._listening.accept()
        with line:
            line.recv(65_536)
            line.sendall(self._answer)


def test_items_and_depth_of_a_message(url: str, office: World) -> None:
    token = f"Bearer {office.seat().token}"
    many = cbor.encode(list(range(cbor.ITEMS_MAX + 1)))
    deep = b"\x81" * (cbor.DEPTH_MAX + 2) + b"\x00"
    for raw in (many, deep):
        is_problem(ask(f"{url}/v1/sync", raw, Authorization=token), 400, "bad-frame")
        with pytest.raises(cbor.MalformedCbor):
            cbor.decode(raw)


def test_chunks_named_in_one_question_and_scopes_of_a_seat(url: str, office: World) -> None:
    seat, peer = office.seat(), http_peer(url)
    assert isinstance(peer, SnapshotPeer)
    names = tuple(number.to_bytes(16, "big") for number in range(CHUNKS_MAX + 1))
    assert code_of(peer.chunks(seat.token, ChunkRequest(names))) is ProblemCode.TOO_LARGE
    purged = tuple(Purged(Id(number.to_bytes(16, "big")), 1) for number in range(SCOPES_MAX + 50))
    assert isinstance(peer.sync(seat.token, SyncRequest(standing=Standing(purged=purged))), SyncReply)
    with office.ground.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM scope_purge").scalar_one()
    assert kept == SCOPES_MAX


# ---------------------------------------------------------------- amounts


def test_amounts_of_a_million_million(office: World, anil: Desk) -> None:
    money = currency("INR")
    assert money is not None
    typed = parse_amount(str(AMOUNT_MAX), money)
    assert isinstance(typed, Rejection)
    assert typed.reason is Reason.TOO_LARGE
    refused = record_repayment(anil, RecordRepayment(anil.new_id(), AMOUNT_MAX + 1))
    assert isinstance(refused, Rejection)
    seat = office.seat()
    there = members(seat, 1)
    for amount in (AMOUNT_MAX + 1, 0, -5):
        seat.record(RepaymentRecorded(amount, 1), there.loans[0], scope=there.center, business_day=DAY)
    results = seat.push(seat.seal()).results
    verdicts = [verdict for result in results for verdict in result.verdicts][-3:]
    assert [(verdict.code, verdict.reason) for verdict in verdicts] == [(Code.HELD, Reason.BAD_VALUE)] * 3


# ---------------------------------------------------------------- who asks how often


def test_tokens_that_nobody_gave_out_are_counted_by_address(office: World) -> None:
    good, body = office.seat().token, shape.encode(SyncRequest())
    with web_edge(office.ground, settings(unknown_tokens_per_minute=3)) as url:
        guesses = [ask(f"{url}/v1/sync", body, Authorization=f"Bearer guess{number}") for number in range(4)]
        assert [answer.status for answer in guesses] == [401, 401, 401, 429]
        assert int(guesses[-1].headers["retry-after"]) >= 5
        is_problem(ask(f"{url}/v1/sync", body, Authorization=f"Bearer {good}"), 429, "rate-limited")
        is_problem(
            ask(f"{url}/v1/blobs/{'00' * 32}", b"x", "PATCH", Authorization=f"Bearer {good}"), 429, "rate-limited"
        )


def test_bad_enrollment_codes_are_counted_by_address_and_the_laptop_waits(office: World) -> None:
    asked = enroll_request("0000-0000-0000", Ed25519PrivateKey.generate())
    unsigned = replace(asked, proof=bytes(64))
    with web_edge(office.ground, settings(wrong_codes_per_minute=2)) as url:
        tries = (asked, unsigned, asked)
        answers = [ask(f"{url}/v1/enroll", json.dumps(to_json(each)).encode()).status for each in tries]
        assert answers == [403, 422, 429]
        told = http_peer(url).enroll(asked)
    assert code_of(told) is ProblemCode.RATE_LIMITED
    assert isinstance(told, Problem)
    assert told.facts["retry_after_s"] >= 5  # type: ignore[operator]


def test_a_crowd_is_sent_away_and_the_laptop_comes_back_no_earlier_than_told(office: World, anil: Desk) -> None:
    with web_edge(office.ground, settings(bodies_in_flight=1)) as url:
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            time.sleep(0.1)
            finished = Courier(anil.book, http_peer(url)).run_once()
    assert not finished.ok
    assert finished.not_before_ms >= 5_000
    rhythm = Rhythm(60_000, random.Random(1))
    assert min(rhythm.next_wait_ms(finished) for _ in range(50)) >= finished.not_before_ms
    waited: list[int] = []

    class Commands:
        """Nobody asks; keeps how long was waited."""

        def next(self, wait_ms: int) -> dict[str, str] | None:
            waited.append(wait_ms)
            return {"command": "stop"} if len(waited) == 2 else None

    class Busy(BadNetwork):
        """An office that is busy for two minutes."""

        def open_session(self, request: object) -> Problem:
            return Problem(ProblemCode.SERVER_BUSY, facts={"retry_after_s": 120})

    SyncProcess(anil.book, Busy(None), rhythm, Commands(), lambda _event: None).run()  # type: ignore[arg-type]
    assert waited[0] == 0
    assert waited[1] >= 120_000


def test_headers_and_slow_bodies(office: World) -> None:
    with web_edge(office.ground, settings(body_seconds=0.2)) as url:
        large = ask(f"{url}/v1/sync", b"x", Authorization="Bearer " + "x" * 9_000)
        assert large.status >= 400
        assert large.status != 401, "8 KiB of headers and no more"
        host = urlsplit(url)
        with socket.create_connection((str(host.hostname), int(host.port or 0)), timeout=20) as line:
            line.sendall(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nslow")
            assert b"400" in line.recv(200)


def test_a_wait_of_years_is_a_mistake() -> None:
    from fieldapp.sync.engine import RETRY_AFTER_MAX_S, EngineState, step
    from fieldapp.sync.steps import Refused

    _, effect = step(EngineState(), Refused(Problem(ProblemCode.SERVER_BUSY, facts={"retry_after_s": 10**9})))
    assert isinstance(effect, Finished)
    assert effect.not_before_ms == RETRY_AFTER_MAX_S * 1_000
