"""TLS against a real server: the first handshake is full, every later one resumed, and nobody false is trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.domain import shape
from fieldapp.protocol.messages import SYNC_MEDIA_TYPE, SyncReply, SyncRequest
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.tls import resuming_context
from fieldapp.sync.transport import HttpPeer, Link
from tests.fakes.tls_office import TlsOffice, tls_office, write_certificate

REPLY = SyncReply(head=3, next_cursor=3, server_ms=5)


def answer(*, keep_alive: bool = False) -> bytes:
    body = shape.encode(REPLY)
    ends = "keep-alive" if keep_alive else "close"
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {SYNC_MEDIA_TYPE}\r\nContent-Length: {len(body)}\r\nConnection: {ends}"
    return head.encode() + b"\r\n\r\n" + body


def exchanges(office: TlsOffice, peer: HttpPeer, count: int) -> None:
    for _ in range(count):
        assert peer.sync("t", SyncRequest()) == REPLY


def trusting(office: TlsOffice) -> HttpPeer:
    return HttpPeer(Link(office.url, 5, 5, str(office.certificate)))


@pytest.mark.parametrize("newest", [True, False], ids=["TLS 1.3", "TLS 1.2"])
def test_every_exchange_after_the_first_resumes(tmp_path: Path, newest: bool) -> None:
    with tls_office(tmp_path, answer(), newest=newest) as office:
        peer = trusting(office)
        exchanges(office, peer, 5)
        assert office.resumed == [False, True, True, True, True]
        full, *short = office.handshake_bytes
        assert max(short) < 0.8 * full
        peer.close()


def test_a_line_that_stays_open_needs_no_second_handshake(tmp_path: Path) -> None:
    with tls_office(tmp_path, answer(keep_alive=True), keep_alive=True) as office:
        peer = trusting(office)
        exchanges(office, peer, 3)
        assert (office.resumed, office.requests) == ([False], 3)
        peer.close()


def test_a_new_start_begins_with_a_full_handshake(tmp_path: Path) -> None:
    with tls_office(tmp_path, answer()) as office:
        for _ in range(2):
            peer = trusting(office)
            exchanges(office, peer, 2)
            peer.close()
        assert office.resumed == [False, True, False, True]


def test_a_server_with_another_certificate_is_not_trusted(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    strange, _ = write_certificate(other)
    with tls_office(tmp_path, answer()) as office:
        peer = HttpPeer(Link(office.url, 5, 5, str(strange)))
        with pytest.raises(TransportFault, match="certificate"):
            peer.sync("t", SyncRequest())
        peer.close()


def test_nothing_to_remember_is_nothing_kept() -> None:
    context = resuming_context()
    context.remember()
    assert context._kept is None
