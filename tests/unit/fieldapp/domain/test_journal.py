"""Two sides to every amount, and a trial balance that sums to zero."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from fieldapp.domain import journal
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.journal import Account, Posting, money_documents, moved, postings_of, posts, trial_balance
from fieldapp.domain.record import Record
from fieldapp.domain.staff import Seat

ANIL, LOAN = Id(b"a" * 16), Id(b"l" * 16)
CASH, LENT = (Account.CASH, ANIL), (Account.LOANS, LOAN)


def test_an_amount_goes_from_one_account_to_another_and_back_below_zero() -> None:
    assert moved(CASH, LENT, 500) == (Posting(Account.CASH, ANIL, Account.LOANS, LOAN, 500),)
    assert moved(CASH, LENT, -500) == (Posting(Account.LOANS, LOAN, Account.CASH, ANIL, 500),)
    assert moved(CASH, LENT, 0) == ()


def test_the_trial_balance_names_what_is_not_zero_and_sums_to_zero() -> None:
    rows = (*moved(LENT, CASH, 1000), *moved(CASH, LENT, 400), *moved(CASH, (Account.OPENING, NO_ID), 600))
    balances = trial_balance(rows)
    assert balances == {LENT: 600, (Account.OPENING, NO_ID): -600}
    assert sum(balances.values()) == 0


def test_a_record_without_money_has_no_postings() -> None:
    assert postings_of(Seat(ANIL, ANIL, bytes(32), "A")) == ()


def test_a_class_of_documents_says_its_postings_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_POSTS", {})

    @dataclass(frozen=True)
    class Note(Record):
        amount: int = 0

    @posts(Note)
    def _read(note: Note) -> tuple[Posting, ...]:
        return moved(CASH, LENT, note.amount)

    assert Note in money_documents()
    assert postings_of(Note(ANIL, 7)) == (Posting(Account.CASH, ANIL, Account.LOANS, LOAN, 7),)
    with pytest.raises(ValueError, match="twice"):
        posts(Note)(_read)
