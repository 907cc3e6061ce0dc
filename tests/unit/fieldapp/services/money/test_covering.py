"""A cover beside other work: nothing of it stands before the whole is committed."""

from __future__ import annotations

from fieldapp.domain.collection.collection import Collection, Method
from fieldapp.domain.collection.cover import CoverPart
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Desk
from fieldapp.services.money.covering import RecordCover, append_cover, commit_cover
from tests.fakes.clock import MONDAY
from tests.fakes.morning_branch import MorningBranch


def wanted(desk: Desk, branch: MorningBranch, amount: int, payer: int = 2, method: Method = Method.CASH) -> RecordCover:
    with desk.book.view() as view:
        (loan, *_) = view.of_borrower(Loan, branch.borrowers[0])
    return RecordCover(loan.id, (CoverPart(branch.borrowers[payer], amount),), method)


def test_it_counts_only_with_the_commit(morning: MorningBranch, anil: Desk) -> None:
    cover = wanted(anil, morning, 45_000)
    with anil.book.work() as work:
        document = append_cover(anil, work, cover, MONDAY)
        assert isinstance(document, Collection)
    with anil.book.view() as view:
        assert view.find(Collection, document.id) is None
    with anil.book.work() as work:
        document = append_cover(anil, work, cover, MONDAY)
        assert isinstance(document, Collection)
        saved = commit_cover(work, document)
    assert saved.receipts == ("S1-000001",), "the first try used up no number"
    with anil.book.view() as view:
        assert view.find(Collection, document.id) is not None


def test_what_cannot_be_is_rejected_with_its_reason(morning: MorningBranch, anil: Desk) -> None:
    for cover, reason in (
        (wanted(anil, morning, 200_000), Reason.COVER_TOO_MUCH),
        (wanted(anil, morning, -5), Reason.NEGATIVE_AMOUNT),
        (wanted(anil, morning, 45_000, payer=1), Reason.NOT_A_MEMBER),
        (wanted(anil, morning, 45_000, method=Method.SAVINGS), Reason.OVERDRAWN),
    ):
        with anil.book.work() as work:
            refused = append_cover(anil, work, cover, MONDAY)
        assert isinstance(refused, Rejection)
        assert refused.reason is reason
