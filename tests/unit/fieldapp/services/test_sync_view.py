"""The state of the sync is what the office acknowledged, in words."""

from __future__ import annotations

import pytest

from fieldapp.domain import operation
from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.ids import id_text
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField
from fieldapp.services.borrower.people import EditBorrower, RegisterBorrower, edit_borrower, register_borrower
from fieldapp.services.desk import DataState, Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.sync_view import OFFICE_BACK_TOLD_MS, sync_status
from fieldapp.store import exchange as store_exchange
from fieldapp.store.queries.status import waiting_operations
from fieldapp.store.seat import Slot, write_slots
from fieldapp.sync.courier import Courier
from tests.fakes.clock import StandingClock
from tests.fakes.morning_branch import MorningBranch


def _waiting(desk: Desk) -> list[bytes]:
    with desk.book.database.read() as connection:
        return [row.op for row in waiting_operations(connection, 99)]


def test_nothing_waits_on_a_fresh_laptop(anil: Desk) -> None:
    status = sync_status(anil)
    assert (status.waiting, status.sent, status.received) == (0, 0, 0)
    assert status.sentence == "Everything of yours is at the office."
    assert status.oldest_waiting_ms is None
    assert status.problem is None


def test_what_waits_is_named_until_it_is_acknowledged(morning: MorningBranch, anil: Desk) -> None:
    record_repayment(anil, RecordRepayment(morning.loans[4], 40_000))
    edit_borrower(anil, EditBorrower(morning.borrowers[0], {BorrowerField.PHONE: "1"}))
    register_borrower(anil, RegisterBorrower(morning.center, fields={BorrowerField.NAME: "Zubeda"}))
    status = sync_status(anil)
    assert [item.title for item in status.waiting_items] == [
        "Repayment of Usha Devi, ₹ 400",
        "Mobile number of Kamla Devi",
        "New borrower Zubeda",
    ]
    assert (status.waiting, status.sentence) == (3, "3 changes wait here safely. Nothing is lost.")
    assert status.oldest_waiting_ms == morning.clock.now_ms()
    assert status.waiting_bytes == sum(len(op) for op in _waiting(anil))
    assert status.free_bytes
    courier = Courier(anil.book, morning.office)
    store_exchange.seal_waiting(anil.book, courier._sealed, 64)
    ((sealed, _),) = store_exchange.waiting_segments(anil.book, 4, 10_000)
    store_exchange.mark_sent(anil.book, [sealed.segment_id])
    status = sync_status(anil)
    assert (status.waiting, status.sent, status.received) == (0, 3, 0)
    assert {item.state for item in status.waiting_items} == {DataState.SENT}
    morning.exchange(anil)
    status = sync_status(anil)
    assert (status.waiting, status.sent, status.received, status.waiting_items) == (0, 0, 3, ())
    assert status.waiting_bytes == 0
    assert status.last_received_ms == morning.clock.now_ms()
    assert status.history[0].sentence == "The office received 3 changes and sent 3."
    assert status.history[0].ok


@pytest.mark.parametrize(
    ("off_ms", "said"),
    [
        (0, ""),
        (5 * 60_000, ""),
        (3 * 3_600_000, "was 3 hours ahead of the office's"),
        (-2 * 86_400_000, "was 2 days behind the office's"),
    ],
)
def test_a_wrong_clock_is_told_after_an_exchange(morning: MorningBranch, anil: Desk, off_ms: int, said: str) -> None:
    clock = anil.book.clock
    assert isinstance(clock, StandingClock)
    office_ms = clock.at_ms
    morning.office.clock = StandingClock(at_ms=office_ms)
    clock.at_ms = office_ms + off_ms
    morning.exchange(anil)
    assert said in sync_status(anil).clock_warning
    assert bool(said) == bool(sync_status(anil).clock_warning)
    clock.at_ms = office_ms
    morning.exchange(anil)
    assert sync_status(anil).clock_warning == ""


def test_balances_that_lack_money_of_a_newer_program_are_told(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = {kind: known for kind, known in operation.DEFINITIONS.items() if known.body is not RepaymentRecorded}
    morning.office.write(Intent(RepaymentRecorded(40_000, 1), morning.loans[4]))
    monkeypatch.setattr(operation, "DEFINITIONS", older)
    morning.exchange(anil)
    status = sync_status(anil)
    assert status.money_warning.startswith("1 entry about money came from a newer version and is not counted here yet")
    assert status.warning == status.money_warning
    assert "1 came from a newer version" in status.sentence


def test_what_a_person_must_end_comes_with_its_way_out(morning: MorningBranch, anil: Desk) -> None:
    assert sync_status(anil).recovery is None
    morning.office.seats[anil.me.seat_id].counter = 99
    assert not Courier(anil.book, morning.office).run_once().ok
    found = sync_status(anil)
    assert found.problem is not None
    assert found.recovery is not None
    assert f"fieldapp renew --seat {id_text(anil.me.seat_id)}" in found.recovery.lines[1].command
    morning.office.seats[anil.me.seat_id].counter = 0
    morning.exchange(anil)
    assert (sync_status(anil).problem, sync_status(anil).recovery) == (None, None)


def test_an_office_that_went_back_is_told_of_until_everybody_had_a_turn(morning: MorningBranch, anil: Desk) -> None:
    morning.exchange(anil)
    store_exchange.pull_from_start(anil.book, 2)
    assert "put back to a backup" in sync_status(anil).sentence
    assert sync_status(anil).sentence.startswith("Everything of yours is at the office. The office")
    morning.clock.go_on(OFFICE_BACK_TOLD_MS)
    assert "backup" not in sync_status(anil).sentence


def test_a_laptop_that_joined_after_that_is_told_nothing(anil: Desk) -> None:
    store_exchange.pull_from_start(anil.book, 2)
    with anil.book.database.write() as connection:
        write_slots(connection, {Slot.OFFICE_BACK_MS: None})
    store_exchange.pull_from_start(anil.book, 2)  # nothing was pulled before this
    assert "backup" not in sync_status(anil).sentence
