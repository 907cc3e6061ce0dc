"""Each operation of an appraisal, a guarantee or a covenant says whom it is about."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.domain.appraisal.appraisal import AppraisalRecorded, BusinessFileRecorded, PledgesRecorded
from fieldapp.domain.appraisal.business import BusinessFile
from fieldapp.domain.appraisal.covenant import CovenantChecked, CovenantSet, CovenantType, Verdict
from fieldapp.domain.appraisal.guarantees import GuaranteeCalled, GuaranteeGiven, GuaranteeReleased
from fieldapp.domain.appraisal.guarantor import GuarantorRegistered, Outsider
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.risk.sme import BalanceSheet, IncomeStatement
from fieldapp.services.appraisal.titles import appraisal_title
from tests.fakes.appraisals import GOLDEN
from tests.fakes.branch import DAY, FakeBranch, named

FIRST, SECOND, COVENANT = named("borrower 0"), named("borrower 1"), named("covenant")


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (AppraisalRecorded(GOLDEN), "Cash flow of Member 0"),
        (BusinessFileRecorded(BusinessFile(BalanceSheet(), IncomeStatement())), "Business file of Member 0"),
        (PledgesRecorded(()), "0 pledged by Member 0"),
        (CovenantSet(NO_ID, SECOND, CovenantType.OTHER, "x", DAY), "Covenant of Member 1"),
        (GuarantorRegistered(NO_ID, Outsider("Asha")), "Guarantor Asha"),
        (GuaranteeGiven(FIRST, SECOND, 1, 1), "Member 0 stands in for Member 1"),
        (GuaranteeReleased(FIRST, "x"), "Member 0 released as guarantor"),
        (GuaranteeCalled(named("nobody"), 1, DAY), "a borrower called as guarantor"),
        (CovenantChecked(DAY, Verdict.BROKEN, "x", NO_ID), "Covenant of a borrower broken"),
        ("something else", ""),
    ],
)
def test_titles(body: Any, title: str) -> None:
    branch = FakeBranch()
    operation = branch.entry("anil", AppraisalRecorded(GOLDEN), FIRST).operation
    assert appraisal_title(branch.state, operation, body) == title


def test_a_check_names_the_covenants_borrower() -> None:
    branch = FakeBranch()
    branch.do("anil", CovenantSet(NO_ID, SECOND, CovenantType.OTHER, "x", DAY), COVENANT)
    check = CovenantChecked(DAY, Verdict.KEPT, "x", NO_ID)
    operation = branch.entry("anil", check, COVENANT).operation
    assert appraisal_title(branch.state, operation, check) == "Covenant of Member 1 kept"
