"""What lists show follows the records, and phones are found by any digits."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.store.book import Book
from fieldapp.store.lists import loans_since, people_since, phone_words, unpack_dues
from fieldapp.store.projection import put_records
from fieldapp.store.queries.people import find_people
from tests.fakes.clock import MONDAY
from tests.unit.fieldapp.store.conftest import SmallBranch
from tests.unit.fieldapp.store.test_unit_of_work import saved_repayment


def test_every_ending_of_a_number_is_a_word() -> None:
    assert phone_words("+91 98-26") == "919826 19826 9826 826"
    assert phone_words("12") == ""
    assert phone_words("") == ""


def test_people_and_loans_stand_in_the_lists(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        people = {person.id: person for person in people_since(view.connection, 0)}
        loans = {loan.id: loan for loan in loans_since(view.connection, 0)}
    kamla = people[branch.borrowers[0]]
    assert (kamla.name, kamla.group_name, kamla.center_name, kamla.village) == (
        "Kamla Devi",
        "Ganga",
        "Ujjala",
        "Rampur",
    )
    assert len(people) == len(loans) == 4
    dues = unpack_dues(loans[branch.loans[0]].dues)
    assert (len(dues), dues[0]) == (46, (MONDAY - 70, 45_000))


def test_only_what_changed_has_a_new_stamp(book: Book, branch: SmallBranch) -> None:
    with book.view() as view:
        stamp, _ = view.stamp()
    saved_repayment(book, branch, 45_000)
    with book.work() as work:
        seen = work.find(Borrower, branch.borrowers[1])
        assert seen is not None
        base = {int(BorrowerField.NOTE): bytes(seen.version(BorrowerField.NOTE))}
        body = BorrowerEdited({int(BorrowerField.NOTE): "told me"})
        work.append(Intent(body, branch.borrowers[1], branch.center, MONDAY, base))
        work.commit()
    with book.view() as view:
        assert [loan.paid for loan in loans_since(view.connection, stamp)] == [45_000]
        assert people_since(view.connection, stamp) == []


def test_a_new_name_is_found_and_the_old_one_is_not(book: Book, branch: SmallBranch) -> None:
    with book.work() as work:
        seen = work.find(Borrower, branch.borrowers[1])
        assert seen is not None
        base = {int(BorrowerField.NAME): bytes(seen.version(BorrowerField.NAME))}
        body = BorrowerEdited({int(BorrowerField.NAME): "Sunita Netam"})
        work.append(Intent(body, branch.borrowers[1], branch.center, MONDAY, base))
        work.commit()
    with book.view() as view:
        assert find_people(view.connection, "netam", 9) == [branch.borrowers[1]]
        assert find_people(view.connection, "sunita bai", 9) == []


def test_a_loan_paid_by_installment_is_listed_right_when_only_its_balance_moves(
    book: Book, branch: SmallBranch
) -> None:
    with book.view() as view:
        loan, balance = view.find(Loan, branch.loans[0]), view.find(Balance, branch.loans[0])
    assert loan is not None
    assert balance is not None
    paid = [45_000, 20_000, *[0] * (loan.installments - 2)]
    for amounts in (paid, [45_000, 45_000, 10_000, *paid[3:]]):
        filled = b"".join(amount.to_bytes(8, "big") for amount in amounts)
        taken = replace(balance, filled=filled, paid_principal=sum(amounts), paid_interest=0)
        with book.database.write() as connection:
            put_records(connection, [taken], book.cache)
        with book.view() as view:
            line = next(line for line in loans_since(view.connection, 0) if line.id == loan.id)
        assert line.paid == 0
        assert [total for _, total in unpack_dues(line.dues)][:3] == [45_000 - amount for amount in amounts[:3]]
