"""One installment of a living plan."""

from fieldapp.domain.loan.schedule.planned import Installment, Repaid


def test_interest_comes_first_and_the_rest_of_the_level_is_principal() -> None:
    assert Installment(level=1000).within_level(60, 5000) == (940, 60, 0)
    assert Installment(level=1000).within_level(60, 300) == (300, 60, 0), "no more than is left"


def test_interest_that_the_level_cannot_hold_is_carried_on() -> None:
    assert Installment(level=40).within_level(58, 5000) == (0, 40, 18)


def test_more_principal_paid_than_asked_leaves_less_room_for_interest() -> None:
    prepaid = Installment(level=1000, paid_principal=1000)
    assert prepaid.within_level(60, 5000) == (1000, 0, 60)


def test_what_is_owed_again_comes_on_top() -> None:
    assert Installment(level=1000, credit_principal=200, credit_interest=30).within_level(60, 5000) == (1140, 90, 0)


def test_a_copy_as_if_nothing_had_been_paid_keeps_what_is_owed_again() -> None:
    lived = Installment(1000, credit_principal=7, paid_principal=5, settled=True, payments=[Repaid(1, 1, 5)])
    again = lived.unpaid()
    assert (again.level, again.credit_principal, again.paid, again.settled) == (1000, 7, 0, False)
    twin = lived.copy()
    twin.payments.append(Repaid(2, 2, 1))
    assert len(lived.payments) == 1
