"""What a borrower's history tells of her group, from both sides."""

from __future__ import annotations

from fieldapp.domain.collection.collection import Collection
from fieldapp.domain.collection.cover import FundMove
from fieldapp.domain.ids import Id
from fieldapp.domain.people import Borrower
from fieldapp.services.desk import Desk
from fieldapp.services.group.cover import CoverPart, RecordCover, record_cover
from fieldapp.services.group.cover_history import SharedEntry, is_shared, shared_history
from fieldapp.services.group.fund import MoveFund, move_fund
from fieldapp.services.group.groups import MoveMember, move
from fieldapp.services.money.repayments import RecordRepayment, record_repayment
from tests.fakes.morning_branch import MorningBranch


def history(desk: Desk, borrower_id: Id) -> list[SharedEntry]:
    with desk.book.view() as view:
        borrower = view.find(Borrower, borrower_id)
        assert borrower is not None
        documents = view.of_borrower(Collection, borrower_id)
        return list(shared_history(view, borrower, documents, desk.currency))


def test_both_sides_of_a_cover_and_the_fund_are_told(morning: MorningBranch, anil: Desk) -> None:
    kamla, rehana = morning.borrowers[0], morning.borrowers[2]
    record_repayment(anil, RecordRepayment(morning.loans[0], 100))
    record_cover(anil, RecordCover(morning.loans[0], (CoverPart(rehana, 5_000),)))
    move_fund(anil, MoveFund(morning.groups[0], FundMove.CONTRIBUTION, 300, kamla))
    hers = history(anil, kamla)
    assert [(entry.kind, entry.title, entry.sentence, entry.amount) for entry in hers] == [
        ("cover", "Others paid for her", "Réhana Begum ₹ 50", 5_000),
        ("fund", "Into the group fund", "Fund of Ganga", 300),
    ]
    (paid,) = history(anil, rehana)
    assert (paid.title, paid.sentence, paid.amount) == ("Paid for Kamla Devi", "she still owes ₹ 50", 5_000)
    with anil.book.view() as view:
        told = [is_shared(item) for item in view.of_borrower(Collection, kamla)]
    assert sorted(told) == [False, True, True]


def test_who_moved_away_keeps_what_she_paid(morning: MorningBranch, anil: Desk) -> None:
    rehana = morning.borrowers[2]
    record_cover(anil, RecordCover(morning.loans[0], (CoverPart(rehana, 5_000),)))
    other = morning.office.form_group(morning.office.form_center("Shanti", morning.anil_id), "Yamuna")
    morning.exchange(anil)
    move(anil, MoveMember(rehana, other, "married"))
    assert [(entry.kind, entry.title, entry.sentence) for entry in history(anil, rehana)] == [
        ("cover", "Paid for Kamla Devi", "she still owes ₹ 50"),
        ("member", "Left Ganga", "married"),
    ]
