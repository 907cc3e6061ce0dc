"""Messages survive both of their forms."""

from __future__ import annotations

import pytest

from fieldapp.domain import shape
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import (
    EnrollReply,
    EnrollRequest,
    PulledEntry,
    SegmentResult,
    SessionReply,
    SyncReply,
    SyncRequest,
    Verdict,
    WireSegment,
    enroll_tbs,
    from_json,
    session_tbs,
    to_json,
)
from tests.fakes.branch import named


def test_enrolment_and_session_as_json() -> None:
    request = EnrollRequest("ABCD", bytes(range(32)), b"\xff" * 64, "laptop 7", "0.1")
    assert from_json(EnrollRequest, to_json(request)) == request
    reply = EnrollReply(
        1, "Rampur", "INR", "Asia/Kolkata", True, named("s"), "MJ", named("u"), "Meera", Role.OFFICER, 1, 5
    )
    assert from_json(EnrollReply, to_json(reply)) == reply
    session = SessionReply("token", 5, 6, 1)
    assert from_json(SessionReply, to_json(session)) == session


@pytest.mark.parametrize(
    "values", [None, [], {}, {"code": 1}, {"token": "t", "expires_ms": "5", "server_ms": 1, "proto": 1}]
)
def test_what_does_not_fit_is_refused(values: object) -> None:
    with pytest.raises(shape.WrongShape):
        from_json(SessionReply, values)


def test_the_exchange_as_cbor() -> None:
    request = SyncRequest((WireSegment(b"t", b"s", (b"a", b"b")),), cursor=7, pull_ack=7)
    assert shape.decode(SyncRequest, shape.encode(request)) == request
    assert request.segments[0].segment().operations == (b"a", b"b")
    verdicts = (Verdict(8, Code.APPLIED), Verdict(9, Code.HELD, Reason.CLOSED_LOAN))
    entries = (PulledEntry(10, named("x"), named("o"), Code.APPLIED, received_ms=3, operation=b"raw"),)
    reply = SyncReply((SegmentResult(named("g"), verdicts, True),), head=10, entries=entries, next_cursor=10)
    assert shape.decode(SyncReply, shape.encode(reply)) == reply
    assert verdicts[1].disposition == Disposition(Code.HELD, Reason.CLOSED_LOAN)


def test_what_is_signed_differs_with_every_part() -> None:
    assert enroll_tbs("A", b"k" * 32, "d") != enroll_tbs("B", b"k" * 32, "d")
    assert session_tbs(named("s"), 1, 2, "v") != session_tbs(named("s"), 1, 3, "v")
    assert session_tbs(named("s"), 1, 2, "v") != session_tbs(named("s"), 2, 2, "v")
