"""Signs of trouble at their edges; one is a question, two are a case."""

from __future__ import annotations

import pytest

from fieldapp.domain.risk.classify import FiveClass
from fieldapp.domain.risk.early_warning import (
    EnterpriseSigns,
    GroupWatch,
    Sign,
    days_between_checks,
    enterprise_warnings,
    group_warnings,
    is_watched,
)


@pytest.mark.parametrize(
    ("seen", "signs"),
    [
        (EnterpriseSigns(), ()),
        (EnterpriseSigns(80, 100), (Sign.SALES_DOWN,)),
        (EnterpriseSigns(81, 100), ()),
        (EnterpriseSigns(5, 0), ()),
        (EnterpriseSigns(utility_now=75, utility_before=100), (Sign.UTILITY_DOWN,)),
        (EnterpriseSigns(utility_now=76, utility_before=100), ()),
        (EnterpriseSigns(stock_days_now=45, stock_days_before=30), (Sign.STOCK_DAYS_UP,)),
        (EnterpriseSigns(stock_days_now=44, stock_days_before=30), ()),
        (EnterpriseSigns(owner_absent=1), ()),
        (EnterpriseSigns(owner_absent=2, wages_or_tax_late=True), (Sign.WAGES_OR_TAX_LATE, Sign.OWNER_ABSENT)),
        (
            EnterpriseSigns(new_lender=True, guarantor_weaker=True, purpose_changed=True),
            (Sign.NEW_LENDER, Sign.GUARANTOR_WEAKER, Sign.PURPOSE_CHANGED),
        ),
    ],
)
def test_signs_of_an_enterprise(seen: EnterpriseSigns, signs: tuple[Sign, ...]) -> None:
    assert enterprise_warnings(seen) == signs
    assert is_watched(signs) is (len(signs) >= 2)


@pytest.mark.parametrize(
    ("seen", "signs"),
    [
        (GroupWatch((0.7, 0.7, 0.7)), ()),
        (GroupWatch((0.1, 0.8, 0.8, 0.8, 0.8)), ()),
        (GroupWatch((0.8, 0.8, 0.8, 0.7)), (Sign.ATTENDANCE_LOW,)),
        (GroupWatch(cancelled=2), (Sign.MEETINGS_CANCELLED,)),
        (GroupWatch(leader_changes=2, exits=0.2), (Sign.LEADER_CHANGED, Sign.MEMBERS_LEAVE)),
        (GroupWatch(covers_by_payer=((2, 2), (3, 1))), ()),
        (GroupWatch(covers_by_payer=((3, 2),)), (Sign.SAME_PAYER,)),
        (GroupWatch(wallet_moved=True, new_lender=True), (Sign.WALLET_MOVED, Sign.NEW_LENDER)),
    ],
)
def test_signs_of_a_group(seen: GroupWatch, signs: tuple[Sign, ...]) -> None:
    assert group_warnings(seen) == signs


def test_the_worse_a_loan_the_more_often_it_is_looked_at() -> None:
    days = [days_between_checks(category) for category in FiveClass]
    assert days[:3] == [90, 30, 7]
    assert days == sorted(days, reverse=True)
