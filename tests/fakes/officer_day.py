"""A seat with nobody to speak to, whose operations are like those of a day in the field."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerEdited, BorrowerField
from fieldapp.domain.work.visit import VisitContent, VisitSubmitted
from tests.fakes.branch import DAY, named
from tests.fakes.seat import FakeSeat
from tests.fakes.server import TestClock
from tests.fakes.server_world import members

MEMBERS = 12


class Nobody:
    """A peer that is never asked."""


def officer_seat() -> FakeSeat:
    """Return a seat that records without ever exchanging."""
    return FakeSeat(Nobody(), Ed25519PrivateKey.generate(), named("seat"), named("user"), TestClock())  # type: ignore[arg-type]


def officer_day(seat: FakeSeat) -> tuple[list[bytes], list[bytes]]:
    """Return the operations before, which register a center's members, and those of a day with them."""
    center = members(seat, MEMBERS)
    before, seat.seq, seat.made = seat.made, seat.seq + len(seat.made), []
    seat.now_ms.pass_ms(86_400_000 * 3)  # type: ignore[attr-defined]
    for day in (DAY, DAY + 7):
        lines = [
            SheetLine(borrower, Attendance.PRESENT, 10_500, 2_000, loan)
            for borrower, loan in zip(center.borrowers, center.loans, strict=True)
        ]
        recorded = MeetingRecorded(center.center, tuple(lines), 1 + day, started_ms=seat.now_ms())
        seat.record(recorded, meeting_id(center.center, day), scope=center.center, business_day=day)
    note = VisitContent(note="Nahi mili, padosi ne bataya ki मायके गई है", started_ms=seat.now_ms() - 900_000)
    seat.record(VisitSubmitted(center.borrowers[2], note), seat.mint_id(), scope=center.center)
    edited = BorrowerEdited({BorrowerField.PHONE: "+91 98260 11111"})
    seat.record(edited, center.borrowers[3], scope=center.center, base={3: seat.mint_id()}, deps=(Id(before[3][3:19]),))
    return before, seat.made
