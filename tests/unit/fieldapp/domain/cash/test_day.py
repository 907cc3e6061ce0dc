"""An officer's day: opened, counted, handed in, closed."""

from __future__ import annotations

from fieldapp.domain.cash.cash import CashDay, DayFigures, DayState, Pieces, cash_day_id
from fieldapp.domain.cash.day import CashCounted, CashDrawn, CashHandedIn, DayClosed, DayOpened, closed
from fieldapp.domain.collection.collection import Collection, Fate, RepaymentRecorded, Reversed
from fieldapp.domain.disposition import Code, held
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named
from tests.fakes.cash import Drawer, pieces


def collected(amount: int = 10_500, day: int = DAY) -> Drawer:
    branch = FakeBranch()
    branch.do("anil", RepaymentRecorded(amount, 1), branch.loans[0], day=day)
    return Drawer(branch)


def test_a_day_that_agrees_is_closed_with_its_figures() -> None:
    drawer = collected()
    assert drawer.open(10_500) == APPLIED
    assert drawer.count(10_500) == APPLIED
    assert drawer.hand_in(10_500) == APPLIED
    assert drawer.close() == APPLIED
    day = drawer.day()
    assert day.state is DayState.CLOSED
    assert day.figures == DayFigures(0, 10_500, 0, 0, 0, 10_500, 0)
    assert (drawer.cash.held, drawer.cash.at_hand) == (0, 0)
    assert closed(drawer.branch.state, drawer.user, DAY)
    assert drawer.branch.cash_items() == []


def test_money_for_a_closed_day_counts_and_is_late_cash() -> None:
    drawer = collected()
    drawer.count(10_500)
    drawer.hand_in(10_500)
    drawer.close()
    branch = drawer.branch
    late = branch.do("anil", RepaymentRecorded(500, 2), branch.loans[1])
    assert (late.code, late.reason) == (Code.APPLIED_WITH_CONFLICT, Reason.DAY_CLOSED)
    document = branch.state.find(Collection, branch.last_operation)
    assert document is not None
    assert document.lines[0].fate is Fate.COUNTED
    assert drawer.cash.held == 500
    assert drawer.day().late == 500
    assert drawer.day().figures == DayFigures(0, 10_500, 0, 0, 0, 10_500, 0)
    assert branch.do("anil", RepaymentRecorded(500, 3), branch.loans[1], day=DAY + 1) == APPLIED


def test_a_shortage_stays_open_until_somebody_decides() -> None:
    drawer = collected()
    drawer.count(10_000, "gave wrong change")
    drawer.hand_in(10_000)
    assert drawer.close() == APPLIED
    assert (drawer.cash.held, drawer.cash.difference, drawer.cash.at_hand) == (500, -500, 0)
    assert drawer.day().figures == DayFigures(0, 10_500, 0, 0, -500, 10_000, 0)
    (item,) = drawer.branch.cash_items()
    assert (item.reason, item.amount, item.note, item.author) == (
        Reason.CASH_DIFFERS, -500, "gave wrong change", drawer.user,
    )  # fmt: skip
    assert drawer.open(0, day=DAY + 1) == APPLIED
    assert drawer.day(DAY + 1).opening.difference == 0  # type: ignore[union-attr]
    assert len(drawer.branch.cash_items()) == 1


def test_counting_again_takes_the_place_of_the_first_count() -> None:
    drawer = collected()
    drawer.count(9_000)
    assert len(drawer.branch.cash_items()) == 1
    drawer.count(10_500)
    assert drawer.cash.difference == 0
    assert drawer.day().difference == 0
    assert drawer.branch.cash_items() == []


def test_a_small_difference_is_free_by_policy() -> None:
    drawer = collected()
    drawer.branch.do("office", PolicyPublished("2026-2", cash=CashPolicy(difference_free=100)), POLICY)
    drawer.count(10_400)
    assert (drawer.cash.difference, drawer.branch.cash_items()) == (-100, [])
    drawer.count(10_399)
    assert len(drawer.branch.cash_items()) == 1


def test_opening_cash_is_what_stayed_over_night_or_an_item_opens() -> None:
    drawer = collected()
    drawer.count(10_500)
    assert drawer.close(10_500) == APPLIED
    (item,) = drawer.branch.cash_items()
    assert (item.reason, item.amount) == (Reason.KEPT_TOO_MUCH, 10_500)
    assert drawer.open(10_000, day=DAY + 1) == APPLIED
    assert [entry.amount for entry in drawer.branch.cash_items()] == [10_500, -500]
    assert drawer.open(10_000, day=DAY + 1) == held(Reason.ALREADY_EXISTS)


def test_what_may_stay_over_night_is_policy_or_has_a_reason() -> None:
    drawer = collected()
    drawer.branch.do("office", PolicyPublished("2026-2", cash=CashPolicy(keep_max=10_500)), POLICY)
    drawer.count(10_500)
    assert drawer.close(10_500) == APPLIED
    assert drawer.branch.cash_items() == []
    late = collected()
    late.count(10_500)
    late.close(10_500, "the bank was shut")
    assert (late.branch.cash_items(), late.day().kept_reason) == ([], "the bank was shut")


def test_a_day_is_closed_on_its_newest_count_only() -> None:
    drawer = collected()
    entity = cash_day_id(drawer.user, DAY)
    assert drawer.branch.do("anil", DayClosed(NO_ID, 0), entity) == held(Reason.NOT_COUNTED)
    drawer.count(10_500)
    first = drawer.day().count
    assert first is not None
    drawer.count(10_500)
    assert drawer.branch.do("anil", DayClosed(first.operation, 0), entity) == held(Reason.STALE_TRANSITION)
    assert drawer.branch.do("anil", DayClosed(drawer.branch.last_operation, -1), entity) == held(Reason.BAD_VALUE)
    drawer.hand_in(10_500)
    drawer.close()
    for again in (drawer.close(), drawer.count(0), drawer.open(0)):
        assert again == held(Reason.DAY_CLOSED)


def test_money_that_moved_after_the_count_is_told() -> None:
    drawer = collected()
    drawer.count(10_500)
    drawer.branch.do("anil", RepaymentRecorded(700, 2), drawer.branch.loans[1])
    assert drawer.close(10_500, "for tomorrow") == APPLIED
    assert drawer.day().figures == DayFigures(0, 11_200, 0, 0, -700, 0, 10_500)
    assert drawer.cash.at_hand == 10_500
    assert [item.amount for item in drawer.branch.cash_items()] == [-700]


def test_a_supervisor_closes_the_day_of_an_officer_who_is_away() -> None:
    drawer = collected()
    entity = cash_day_id(drawer.user, DAY)
    body = CashCounted(pieces(10_500), user_id=drawer.user)
    assert drawer.branch.do("bela", body, entity) == held(Reason.NOT_ALLOWED)
    assert drawer.branch.do("rao", body, entity) == APPLIED
    closing = DayClosed(drawer.branch.last_operation, 10_500, "she fell ill", drawer.user)
    assert drawer.branch.do("rao", closing, entity) == APPLIED
    assert drawer.day().closed_by == named("user rao")


def test_drawn_money_is_hers_and_handed_in_money_is_not() -> None:
    drawer = Drawer(FakeBranch())
    assert drawer.draw(80_000) == APPLIED
    assert drawer.hand_in(30_000) == APPLIED
    assert (drawer.cash.held, drawer.day().drawn, drawer.day().handed_in) == (50_000, 80_000, 30_000)


def test_a_hand_in_for_a_closed_day_counts_and_is_told() -> None:
    drawer = collected()
    drawer.count(10_500)
    drawer.close(10_500, "tomorrow")
    verdict = drawer.hand_in(500)
    assert (verdict.code, verdict.reason) == (Code.APPLIED_WITH_CONFLICT, Reason.DAY_CLOSED)
    assert drawer.cash.held == 10_000
    assert [item.reason for item in drawer.branch.cash_items()] == [Reason.DAY_CLOSED]


def test_a_claim_that_cannot_be_believed_moves_nothing_and_is_told() -> None:
    drawer = collected()
    for amount in (0, -5, 10**13):
        assert drawer.hand_in(amount) == held(Reason.BAD_VALUE)
        assert drawer.draw(amount) == held(Reason.BAD_VALUE)
    wrong_day = cash_day_id(drawer.user, DAY + 1)
    assert drawer.branch.do("anil", CashHandedIn(100), wrong_day) == held(Reason.UNKNOWN_RECORD)
    assert drawer.branch.do("bela", CashDrawn(100, user_id=drawer.user), wrong_day) == held(Reason.NOT_ALLOWED)
    assert drawer.cash.held == 10_500
    assert sum(item.reason is Reason.BAD_VALUE for item in drawer.branch.cash_items()) >= 4


def test_a_count_that_cannot_be_is_held() -> None:
    drawer = collected()
    entity = cash_day_id(drawer.user, DAY)
    for wrong in ((Pieces(100, -1),), (Pieces(0, 1),), (Pieces(10**12, 2),), tuple(Pieces(1, 1) for _ in range(41))):
        assert drawer.branch.do("anil", CashCounted(wrong), entity) == held(Reason.BAD_VALUE)
        assert drawer.branch.do("anil", DayOpened(wrong), entity) == held(Reason.BAD_VALUE)
    assert drawer.branch.do("anil", CashCounted(user_id=named("nobody")), entity) == held(Reason.NOT_ALLOWED)


def test_a_blocked_laptop_moves_no_cash_day() -> None:
    from fieldapp.domain.staff import SeatRevoked

    drawer = collected()
    drawer.branch.do("office", SeatRevoked("lost"), named("anil"))
    assert drawer.hand_in(100) == held(Reason.SEAT_REVOKED)
    assert drawer.count(100) == held(Reason.SEAT_REVOKED)
    assert drawer.cash.held == 10_500


def test_two_seats_of_one_user_share_one_drawer() -> None:
    from fieldapp.domain.staff import SeatEnrolled

    drawer = collected()
    branch = drawer.branch
    branch.do("office", SeatEnrolled(drawer.user, bytes(32), "A2"), named("second"))
    branch.do("second", RepaymentRecorded(500, 1), branch.loans[1], day=DAY + 1)
    assert drawer.cash.held == 11_000
    assert (drawer.day().received, drawer.day(DAY + 1).received) == (10_500, 500)
    assert isinstance(drawer.day(), CashDay)


def test_a_receipt_of_a_closed_day_is_taken_back_today_and_on_no_closed_day() -> None:
    drawer = collected()
    branch, paid = drawer.branch, drawer.branch.last_operation
    drawer.count(10_500)
    drawer.hand_in(10_500)
    drawer.close()
    figures = drawer.day().figures
    assert branch.do("anil", Reversed(reason="typed twice"), paid) == held(Reason.DAY_CLOSED)
    drawer.draw(10_500, day=DAY + 1)
    assert branch.do("rao", Reversed(reason="typed twice"), paid, day=DAY + 1) == APPLIED
    assert (drawer.day().figures, drawer.day().late) == (figures, 0)
    assert (drawer.day(DAY + 1).paid_out, drawer.cash.held) == (10_500, 0)
