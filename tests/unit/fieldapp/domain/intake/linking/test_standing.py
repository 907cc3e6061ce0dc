"""What stands in a branch is known by its records."""

from __future__ import annotations

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.inbox import Register
from fieldapp.domain.intake.linking.standing import names_of
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.savings import Savings
from fieldapp.domain.staff import Role, User
from tests.unit.fieldapp.domain.intake.portfolio import MEERA, standing


def named(name: str) -> Id:
    return Id(derived_id("standing", name.encode()))


def test_records_become_targets() -> None:
    center = Center(named("c"), "Ujjala", "Rampur", MEERA, 3, 540, 19_418, code="C1")
    group = Group(named("g"), center.id, "Tulsi")
    fields = {BorrowerField.NAME: Register("Kamala", named("o")), BorrowerField.CODE: Register("RP-1", named("o"))}
    borrower = Borrower(named("b"), center.id, group.id, 19_500, fields)
    loan = Loan(named("l"), borrower.id, center.id, MEERA, "Trade", 100, 20_000, b"", number="L-1")
    saving = Savings(named("s"), borrower.id, center.id, "Weekly")
    found = standing(center, group, borrower, loan, saving, User(named("office"), "Rampur", Role.OFFICE))
    assert found.users == {"meera joshi": MEERA}
    assert [(target.name, target.code) for target in found.centers] == [("Ujjala", "C1")]
    assert [(target.name, target.inside) for target in found.groups] == [("Tulsi", center.id)]
    assert [(target.name, target.code) for target in found.borrowers] == [("Kamala", "RP-1")]
    assert [(target.code, target.inside) for target in found.loans] == [("L-1", borrower.id)]
    assert found.savings == {saving.id}
    assert found.weekdays == {center.id: 3}
    names = names_of("center", found.centers)
    assert names.with_code("c1") == found.centers[0]
    assert found.centers[0].place is None
