"""A laptop and its office over a network that fails: nothing is lost, nothing is doubled, every retry is the same."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.record import encode_record
from fieldapp.protocol.messages import SyncReply, SyncRequest
from fieldapp.services.borrower.people import EditBorrower, edit_borrower, profile
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from fieldapp.services.sync_view import sync_status
from fieldapp.store import exchange
from fieldapp.store.blocked_mark import is_blocked
from fieldapp.store.check import check_book
from fieldapp.sync.courier import Courier
from tests.fakes.bad_network import BadNetwork
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch


def work(desk: Desk, morning: MorningBranch, count: int, start: int = 0) -> None:
    for number in range(start, start + count):
        saved = record_repayment(desk, RecordRepayment(morning.loans[number % 12], 1_000 + number))
        assert not hasattr(saved, "reason")


def collections(morning: MorningBranch) -> list[int]:
    records = morning.office.state.records.values()
    return sorted(item.total() for item in records if isinstance(item, Collection))


def assert_equal_to_office(desk: Desk, morning: MorningBranch) -> None:
    with desk.book.database.read() as connection:
        rows = {(row[0], row[1]): row[2] for row in connection.exec_driver_sql("SELECT kind, id, body FROM record")}
    there = {(int(item.KIND), item.id): encode_record(item) for item in morning.office.state.records.values()}
    assert rows == there
    public = morning.office.seats[desk.me.seat_id].public_key
    assert [finding.what for finding in check_book(desk.book, public) if not finding.ok] == []


@pytest.mark.parametrize("plan", ["q", "a", "qa", "aaq", ".a", ".qa."])
def test_lost_questions_and_answers_lose_and_double_nothing(morning: MorningBranch, anil: Desk, plan: str) -> None:
    work(anil, morning, 70)
    network = BadNetwork(morning.office, plan)
    courier = Courier(anil.book, network)
    for _ in range(len(plan) + 1):
        courier.run_once()
    assert collections(morning) == [1_000 + number for number in range(70)]
    assert sync_status(anil).received == 70
    assert_equal_to_office(anil, morning)


def test_a_retry_sends_the_same_bytes_and_is_a_duplicate(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 5)
    network = BadNetwork(morning.office, "a")
    courier = Courier(anil.book, network)
    assert not courier.run_once().ok
    work(anil, morning, 3, start=5)
    assert courier.run_once().ok
    first, second = network.exchanges[0].segments, network.exchanges[1].segments
    assert first[0] == second[0]
    assert len(second) == 2
    assert collections(morning) == [1_000 + number for number in range(8)]


def test_the_second_copy_shrinks_only_when_the_office_has_it(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 4)
    assert len(anil.book.tail.read()) == 4
    Courier(anil.book, BadNetwork(morning.office, "a")).run_once()
    assert len(anil.book.tail.read()) == 4
    morning.exchange(anil)
    assert anil.book.tail.read() == []


def test_an_expired_session_is_opened_anew_and_the_outbox_untouched(morning: MorningBranch, anil: Desk) -> None:
    courier = Courier(anil.book, network := BadNetwork(morning.office))
    courier.run_once()
    morning.office.tokens.clear()
    work(anil, morning, 3)
    assert courier.run_once().ok
    assert network.sessions == 2
    assert collections(morning) == [1_000, 1_001, 1_002]


def test_a_server_that_lost_the_newest_segments_gets_them_again(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 3)
    morning.exchange(anil)
    forget_since(morning, anil, 1)
    work(anil, morning, 2, start=3)
    assert sync_status(anil).received == 3
    morning.exchange(anil)
    assert collections(morning) == [1_000, 1_001, 1_002, 1_003, 1_004]
    assert sync_status(anil).received == 5
    assert_equal_to_office(anil, morning)


def forget_since(morning: MorningBranch, desk: Desk, seq: int) -> None:
    """Let the office lose everything of a seat from a place in its chain on, as after an old backup."""
    from fieldapp.domain.operation import Entry
    from fieldapp.domain.replay import apply
    from fieldapp.domain.state import Draft, MemoryState
    from fieldapp.protocol.segment import chain_start

    office = morning.office
    lost = [entry for entry in office.log if entry.seat_id == desk.me.seat_id]
    assert seq == 1
    office.log = [entry for entry in office.log if entry.seat_id != desk.me.seat_id]
    assert [entry.position for entry in office.log] == list(range(1, len(office.log) + 1))
    office.state = MemoryState()
    for entry in office.log:
        draft = Draft(office.state)
        outcome = apply(draft, Entry(office.operation(entry.position), entry.seat_id, entry.position, 0))
        office.state.put(outcome.changes)
    for entry in lost:
        office.seen.pop(entry.op_id, None)
    office.answers.clear()
    chain = office.seats[desk.me.seat_id]
    chain.seq, chain.head = 0, chain_start(desk.me.seat_id, 1)
    office.log_epoch += 1


def test_a_restored_office_that_then_wrote_something_else_is_followed(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 3)
    morning.exchange(anil)
    forget_since(morning, anil, 1)
    morning.office.register("After Restore", morning.center, morning.groups[0])
    morning.exchange(anil)
    assert collections(morning) == [1_000, 1_001, 1_002]
    assert_equal_to_office(anil, morning)


def test_a_fork_keeps_collecting_and_says_so(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 2)
    morning.exchange(anil)
    chain = morning.office.seats[anil.me.seat_id]
    chain.head = bytes(32)
    work(anil, morning, 2, start=2)
    finished = Courier(anil.book, morning.office).run_once()
    assert finished.recovery
    status = sync_status(anil)
    assert status.problem == finished.sentence
    assert status.waiting + status.sent == 2
    work(anil, morning, 1, start=4)
    assert sync_status(anil).waiting == 1


def test_a_blocked_laptop_sends_and_pulls_nothing(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 2)
    morning.office.seats[anil.me.seat_id].suspended = True
    morning.office.register("Not For Her", morning.center, morning.groups[0])
    courier = Courier(anil.book, morning.office)
    finished = courier.run_once()
    assert "blocked" in finished.sentence
    assert is_blocked(anil.book.database.path.parent), "the next start tells it before anybody unlocks"
    assert collections(morning) == [1_000, 1_001]
    status = sync_status(anil)
    assert status.waiting + status.sent == 0
    assert status.problem is not None


def test_a_server_that_takes_nothing_is_not_asked_for_ever(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace as changed

    work(anil, morning, 2)
    network = BadNetwork(morning.office)
    asked = network.sync
    monkeypatch.setattr(network, "sync", lambda token, request: asked(token, changed(request, segments=())))
    Courier(anil.book, network).run_once()
    assert len(network.exchanges) < 5
    assert sync_status(anil).sent == 2


def test_what_is_saved_while_an_exchange_runs_goes_with_the_next(morning: MorningBranch, anil: Desk) -> None:
    work(anil, morning, 2)
    saved: list[object] = []

    def meanwhile(_request: SyncRequest) -> None:
        if not saved:
            saved.append(edit_borrower(anil, EditBorrower(morning.borrowers[3], {BorrowerField.PHONE: "12345"})))

    courier = Courier(anil.book, BadNetwork(morning.office, before=meanwhile))
    assert courier.run_once().ok
    assert sync_status(anil).waiting == 1
    phones = [view.value for view in profile(anil, morning.borrowers[3]).fields if view.field is BorrowerField.PHONE]
    assert phones == ["12345"]
    assert courier.run_once().ok
    assert_equal_to_office(anil, morning)


def test_a_long_absence_is_sent_in_several_requests_and_pulled_in_pages(morning: MorningBranch, anil: Desk) -> None:
    bela = morning.desk(morning.bela_id)
    work(anil, morning, 300)
    network = BadNetwork(morning.office)
    finished = Courier(anil.book, network).run_once()
    assert (finished.ok, finished.sent) == (True, 300)
    assert all(len(request.segments) <= 4 for request in network.exchanges)
    assert sum(len(request.segments) for request in network.exchanges) == 5
    pulling = BadNetwork(morning.office)
    pulled = Courier(bela.book, pulling).run_once()
    assert (pulled.ok, pulled.pulled) == (True, 300)
    assert len(pulling.exchanges) == 3
    assert_equal_to_office(bela, morning)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_any_order_of_work_and_failures_ends_equal(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    chance = random.Random(seed)
    morning = MorningBranch(tmp_path_factory.mktemp("world"))
    desks = [morning.desk(user) for user in (morning.anil_id, morning.bela_id)]
    for desk in desks:
        Courier(desk.book, morning.office).run_once()
    expected = 0
    for _ in range(25):
        desk = chance.choice(desks)
        if chance.random() < 0.6:
            amount = chance.choice((45_000, 10_000, 1_234))
            wanted = RecordRepayment(chance.choice(morning.loans), amount, confirmed_second=True)
            saved = record_repayment(desk, wanted)
            expected += amount if not hasattr(saved, "reason") else 0
        else:
            phone = str(chance.randrange(10**6))
            edit_borrower(desk, EditBorrower(chance.choice(morning.borrowers), {BorrowerField.PHONE: phone}))
        if chance.random() < 0.4:
            plan = "".join(chance.choice(".qa") for _ in range(3))
            Courier(desk.book, BadNetwork(morning.office, plan)).run_once()
        morning.clock.go_on(60_000)
    for _ in range(2):
        morning.exchange(*desks)
    assert sum(collections(morning)) == expected
    for desk in desks:
        assert_equal_to_office(desk, morning)
    morning.close()


@pytest.mark.parametrize(("waiting", "least"), [(0, 5), (80, 10)])
def test_slices_stay_worth_what_lies_on_top_of_them(
    morning: MorningBranch, anil: Desk, monkeypatch: pytest.MonkeyPatch, waiting: int, least: int
) -> None:
    for number in range(120):
        morning.office.write(Intent(GroupFormed(morning.center, f"Group {number}"), new_id()))
    head = len(morning.office.log)
    cursor = exchange.cursor_of(anil.book)
    page = SyncReply((), 1, head, tuple(morning.office.log[cursor.position :]), head, 0)
    exchange.store_reply(anil.book, page, pulled=True)
    work(anil, morning, waiting)
    monkeypatch.setattr("fieldapp.sync.courier.PENDING_PER_ENTRY", 8)
    sizes: list[int] = []
    real = anil.book.fold_waiting

    def slowly(most: int) -> frozenset[str] | None:
        sizes.append(most)
        morning.clock.go_on(1_000)
        return real(most)

    monkeypatch.setattr(anil.book, "fold_waiting", slowly)
    Courier(anil.book, morning.office).fold_all()
    assert sizes[0] == 40
    assert min(sizes) == least
