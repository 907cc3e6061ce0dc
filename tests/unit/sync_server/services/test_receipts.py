"""The office says whether a receipt is genuine, and nothing about people."""

from __future__ import annotations

from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.collection.receipt import Standing, check_code
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.protocol.segment import leaf_of
from sync_server.services.ground import Refusal
from sync_server.services.receipts import ReceiptDesk
from tests.fakes.seat import FakeSeat
from tests.fakes.server_world import DAY, World, members, open_world


def paid(seat: FakeSeat, receipt: int = 1, amount: int = 10_500) -> tuple[Id, str]:
    """Record a repayment and send it; return its operation and the code on its receipt."""
    made = members(seat, 1)
    operation = seat.record(
        RepaymentRecorded(amount, receipt), made.loans[0], scope=made.center, business_day=DAY
    )  # fmt: skip
    code = check_code(leaf_of(seat.made[-1]), receipt)
    seat.push(seat.seal())
    return operation, code


def test_a_receipt_in_the_log_is_genuine(world: World) -> None:
    seat = world.seat()
    desk = ReceiptDesk(world.ground)
    _, code = paid(seat)
    told = desk.confirm("s1-1", code.lower())
    assert not isinstance(told, Rejection)
    assert told.facts == {
        "number": "S1-000001", "standing": "genuine", "date": "2026-09-04", "amount": "INR 105", "waits": False,
    }  # fmt: skip
    assert "Member" not in told.sentence


def test_a_void_is_told(world: World) -> None:
    seat = world.seat()
    operation, code = paid(seat)
    seat.record(Reversed(reason="typed twice"), operation, business_day=DAY)
    seat.push(seat.seal())
    told = ReceiptDesk(world.ground).confirm("S1-000001", code)
    assert not isinstance(told, Rejection)
    assert told.answer.standing is Standing.VOIDED
    assert told.sentence.startswith("S1-000001, 2026-09-04, INR 105. Voided")


def test_numbers_and_codes_that_do_not_belong_together_are_unknown(world: World) -> None:
    desk = ReceiptDesk(world.ground)
    _, first = paid(world.seat())
    _, second = paid(world.seat())
    for number, code in (("S1-000001", second), ("S1-000002", first), ("Z9-000001", first)):
        told = desk.confirm(number, code)
        assert not isinstance(told, Rejection)
        assert told.facts == {"number": number, "standing": "unknown"}


def test_what_was_mistyped_is_told_apart(world: World) -> None:
    desk = ReceiptDesk(world.ground)
    _, code = paid(world.seat())
    for number, typed, reason in (
        ("S1", code, Reason.NOT_A_NUMBER),
        ("S1-1", code[:-1], Reason.CODE_MISTYPED),
    ):
        told = desk.confirm(number, typed)
        assert isinstance(told, Rejection)
        assert told.reason is reason


def test_equal_numbers_of_two_branches_are_told_apart_by_their_codes(world: World) -> None:
    other = open_world(world.ground, "Bilaspur")
    desk = ReceiptDesk(world.ground)
    _, here = paid(world.seat())
    _, there = paid(other.seat(), amount=700)
    answers = [desk.confirm("S1-000001", code) for code in (here, there)]
    assert [told.branch for told in answers if not isinstance(told, Rejection)] == ["Rampur", "Bilaspur"]
    looked = desk.look_up("S1-000001")
    assert not isinstance(looked, Refusal)
    assert {told.amount for told in looked} == {"INR 105", "INR 7"}


def test_the_office_looks_up_by_number_or_by_code(world: World) -> None:
    desk = ReceiptDesk(world.ground)
    _, code = paid(world.seat())
    by_code, by_number = desk.look_up(code), desk.look_up("S1-000001")
    assert by_code == by_number
    assert not isinstance(by_code, Refusal)
    assert by_code[0].answer.standing is Standing.GENUINE
    unknown = desk.look_up("S1-000009")
    assert not isinstance(unknown, Refusal)
    assert unknown[0].answer.standing is Standing.UNKNOWN
    refused = desk.look_up("hello")
    assert isinstance(refused, Refusal)
    assert "neither a receipt's number nor a check code" in refused.sentence
