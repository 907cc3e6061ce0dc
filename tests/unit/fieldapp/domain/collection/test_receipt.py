"""Check codes and what the log says of a receipt."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.collection.collection import RepaymentRecorded, Reversed
from fieldapp.domain.collection.receipt import (
    SIGNS,
    Answer,
    ReceiptName,
    Standing,
    answer,
    check_code,
    document_of,
    read_code,
    read_number,
    receipt_name,
)
from fieldapp.domain.rejection import Reason, Rejection
from tests.fakes.branch import DAY, FakeBranch, named

LEAVES = st.binary(min_size=32, max_size=32)
RECEIPTS = st.integers(1, 10**6)


@given(LEAVES, RECEIPTS)
def test_a_code_is_ten_readable_signs_of_the_operation_and_the_number(leaf: bytes, receipt: int) -> None:
    code = check_code(leaf, receipt)
    assert len(code) == 11
    assert code[5] == "-"
    assert not set(code.replace("-", "")) & set("ILOU")
    assert read_code(code) == code
    assert code != check_code(hashlib.sha256(leaf).digest(), receipt)
    assert code != check_code(leaf, receipt + 1)


@given(LEAVES, RECEIPTS, st.integers(0, 9), st.integers(1, 31))
def test_one_wrong_sign_is_always_seen(leaf: bytes, receipt: int, place: int, other: int) -> None:
    signs = list(check_code(leaf, receipt).replace("-", ""))
    signs[place] = SIGNS[(SIGNS.index(signs[place]) + other) % 32]
    assert isinstance(read_code("".join(signs)), Rejection)


@given(LEAVES, RECEIPTS, st.integers(0, 9), st.integers(0, 9))
def test_two_signs_that_changed_places_are_always_seen(leaf: bytes, receipt: int, one: int, two: int) -> None:
    signs = list(check_code(leaf, receipt).replace("-", ""))
    changed = signs[one] != signs[two]
    signs[one], signs[two] = signs[two], signs[one]
    assert isinstance(read_code("".join(signs)), Rejection) == changed


@given(LEAVES, RECEIPTS)
def test_look_alikes_and_small_letters_are_read(leaf: bytes, receipt: int) -> None:
    code = check_code(leaf, receipt)
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert read_code(typed) == code


@pytest.mark.parametrize("typed", ["", "7", "*" * 10, "0" * 9, "0" * 11, "ÄÖÜ0000000"])
def test_what_cannot_be_a_code_is_told(typed: str) -> None:
    told = read_code(typed)
    assert isinstance(told, Rejection)
    assert told.reason is Reason.CODE_MISTYPED


def test_numbers_are_read_as_they_are_printed() -> None:
    assert read_number("s1-000012") == ReceiptName("S1", 12)
    assert read_number(" OF - 7 ") == ReceiptName("OF", 7)
    assert str(ReceiptName("S1", 12)) == "S1-000012"
    for wrong in ("", "S1", "S1-0", "12", "S1-12x", "S1-9999999999"):
        assert isinstance(read_number(wrong), Rejection)


def test_a_receipt_is_genuine_until_it_is_voided() -> None:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    paid = branch.last_operation
    document = document_of(branch.state, named("anil"), 1)
    assert document is not None
    assert document.id == paid
    assert answer(document, 1) == Answer(Standing.GENUINE, DAY, 10_500)
    assert answer(document, 2) == Answer(Standing.UNKNOWN)
    branch.do("anil", Reversed(reason="typed twice"), paid)
    document = document_of(branch.state, named("anil"), 1)
    assert document is not None
    assert answer(document, 1) == Answer(Standing.VOIDED, DAY, 10_500, 10_500)
    assert document_of(branch.state, named("anil"), 2) is None


def test_money_kept_aside_is_genuine_and_says_so() -> None:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(10_500, 1), named("no such loan"))
    document = document_of(branch.state, named("anil"), 1)
    assert document is not None
    assert answer(document, 1) == Answer(Standing.GENUINE, DAY, 10_500, waits=True)


def test_a_number_carries_the_code_of_its_seat() -> None:
    branch = FakeBranch()
    assert str(receipt_name(branch.state, named("anil"), 3)) == "A-000003"
    assert str(receipt_name(branch.state, named("nobody"), 3)) == "S-000003"
