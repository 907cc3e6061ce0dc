"""Seat rows: found by branch or anywhere, moved field by field, never back in time."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.ids import NO_ID, Id, derived_id
from sync_server.services.ground import Ground
from sync_server.store import seats
from sync_server.store.seats import Contact, SeatRow, SeatStatus

ROW = SeatRow(
    1, Id(derived_id("seat")), NO_ID, bytes(32), 1, 0, b"head", 0, b"", 0, 1, "laptop", "0.1", b"", 1_000, 1_000
)


def test_a_seat_moves_field_by_field(ground: Ground) -> None:
    with ground.database.writing() as connection:
        seats.add_seat(connection, ROW)
        assert seats.seat_anywhere(connection, ROW.seat_id) == ROW
        assert seats.seat_in(connection, 1, ROW.seat_id) == ROW
        assert seats.seat_in(connection, 2, ROW.seat_id) is None
        seats.advance_chain(connection, ROW, 5, b"next")
        seats.record_session(connection, ROW, 9, b"asked", "0.2")
        seats.set_status(connection, ROW, SeatStatus.SUSPENDED)
        moved = seats.lock_seat(connection, 1, ROW.seat_id)
        assert moved == replace(
            ROW, last_seq=5, last_head=b"next", auth_counter=9, last_request=b"asked", app_version="0.2", status=2
        )


def test_contact_never_goes_back(ground: Ground) -> None:
    with ground.database.writing() as connection:
        seats.add_seat(connection, ROW)
        seats.record_contact(connection, ROW, Contact(2_000, 40))
        later = seats.seat_in(connection, 1, ROW.seat_id)
        assert later is not None
        seats.record_contact(connection, later, Contact(1_500, 30))
        assert seats.seat_in(connection, 1, ROW.seat_id) == replace(ROW, last_seen_ms=2_000, pull_ack=40)


def test_a_segment_notes_contact_with_the_end_of_the_chain(ground: Ground) -> None:
    with ground.database.writing() as connection:
        seats.add_seat(connection, ROW)
        seats.advance_chain(connection, ROW, 5, b"next", Contact(2_000, 40))
        moved = seats.lock_seat(connection, 1, ROW.seat_id)
        assert moved == replace(ROW, last_seq=5, last_head=b"next", last_seen_ms=2_000, pull_ack=40)
        seats.advance_chain(connection, moved, 6, b"then", Contact(1_500, 30))
        assert seats.lock_seat(connection, 1, ROW.seat_id) == replace(moved, last_seq=6, last_head=b"then")


def test_seats_are_listed_by_enrolment(ground: Ground) -> None:
    second = replace(ROW, seat_id=Id(derived_id("second")), enrolled_ms=500)
    with ground.database.writing() as connection:
        seats.add_seat(connection, ROW)
        seats.add_seat(connection, second)
        seats.add_seat(connection, replace(ROW, branch_id=2, seat_id=NO_ID))
        assert seats.seats_of(connection, 1) == [second, ROW]
