"""Every kind of operation has a title in words, and one nobody knows has one too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.center.group import GroupFormed
from fieldapp.domain.center.member import MemberMoved
from fieldapp.domain.collection.collection import Reversed, SavingsMoved
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import DEFINITIONS, Intent, Operation, Stamp, mint
from fieldapp.domain.people import BorrowerEdited, BorrowerField
from fieldapp.domain.work.visit import VisitContent, VisitDrafted
from fieldapp.services.desk import Desk
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from fieldapp.services.titles import title_of
from tests.fakes.clock import new_id
from tests.fakes.morning_branch import MorningBranch

STAMP = Stamp(Id(bytes(16)), 1, 1, 1, b"boot-one", 1)


def title(desk: Desk, operation: Operation) -> str:
    with desk.book.view() as view:
        return title_of(view, operation, desk.currency)


def test_titles_name_the_person_and_the_amount(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    saved = record_repayment(anil, RecordRepayment(morning.loans[4], 1_000))
    assert isinstance(saved, RepaymentSaved)
    edited = BorrowerEdited({int(BorrowerField.PHONE): "1", int(BorrowerField.VILLAGE): "2"})
    expected = {
        "Withdrawal of Usha Devi, ₹ 5": mint(Intent(SavingsMoved(-500, 1), usha), STAMP),
        "Savings of Usha Devi, ₹ 5": mint(Intent(SavingsMoved(500, 1), usha), STAMP),
        "Reversal for Usha Devi": mint(Intent(Reversed(), saved.op_id), STAMP),
        "Mobile number and Village of Usha Devi": mint(Intent(edited, usha), STAMP),
        "Usha Devi moved to another group": mint(Intent(MemberMoved(new_id(), new_id()), usha), STAMP),
        "Group Ganga": mint(Intent(GroupFormed(new_id(), "Ganga"), new_id()), STAMP),
        "Unfinished visit to Usha Devi": mint(Intent(VisitDrafted(usha, VisitContent()), new_id()), STAMP),
    }
    assert {title(anil, operation): operation for operation in expected.values()} == expected


def test_what_is_not_known_is_still_a_record(anil: Desk) -> None:
    operation = mint(Intent(GroupFormed(new_id(), "Ganga"), new_id()), STAMP)
    assert title(anil, replace(operation, kind=9_999)) == "A record"
    assert title(anil, replace(operation, body={0: "not an id"})) == "A record"


@pytest.mark.parametrize("kind", sorted(kind for kind in DEFINITIONS if kind < 1000 or kind >= 1101))
def test_an_operation_whose_records_are_not_here_has_a_title(anil: Desk, kind: int) -> None:
    operation = mint(Intent(GroupFormed(new_id(), "Ganga"), new_id()), STAMP)
    assert title(anil, replace(operation, kind=kind, body={}))
