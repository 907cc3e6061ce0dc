"""What a reversal takes back."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.ui.screens.repayment_parts.till import Undoing, reverse_lines, take_back_of
from tests.fakes.desk import FakeServices, fake_desk, same_id
from tests.fakes.sheet_desk import receipt_view


def test_a_repayment_is_one_line_however_it_was_split() -> None:
    receipt = receipt_view(lines=(("Arrears", 5_000), ("Installment", 45_000), ("Ahead", 100)))
    assert take_back_of(same_id(1), 0, receipt).lines == ((0, "Repayment", 50_100),)


def test_savings_and_fines_have_lines_of_their_own() -> None:
    receipt = receipt_view(lines=(("Installment", 45_000), ("Savings", 5_000), ("Fine", 700)))
    lines = take_back_of(same_id(1), 28, receipt).lines
    assert lines == ((28, "Repayment", 45_000), (29, "Savings", 5_000), (30, "Fine", 700))


def test_a_row_that_begins_with_savings_keeps_its_numbers() -> None:
    assert take_back_of(same_id(1), 9, receipt_view(lines=(("Savings", 5_000),))).lines == ((9, "Savings", 5_000),)


def test_the_first_refusal_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    services, tried = FakeServices(), []

    def reverse(wanted: Any) -> Rejection:
        tried.append(wanted.line)
        return Rejection(Reason.NOT_ALLOWED)

    services.answer("repayments.reverse", reverse)
    services.install(monkeypatch)
    result = reverse_lines(fake_desk(), Undoing(same_id(1), (4, 5), "why"))
    assert isinstance(result, Rejection)
    assert tried == [4]
