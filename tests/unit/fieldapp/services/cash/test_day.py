"""Five o'clock: she counts without being told, sees whether it agrees, hands in, and closes the day."""

from __future__ import annotations

from fieldapp.domain.cash.cash import Cash, CashDay, DayFigures, DayState, cash_day_id
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.ids import NO_ID, id_text
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services import drafts
from fieldapp.services.cash.day import (
    COUNT_FORM,
    CashDayView,
    CashSaved,
    CountCash,
    MoveCash,
    WhoseDay,
    cash_day_view,
    close_day,
    count_cash,
    draw_cash,
    explain_difference,
    hand_in,
    open_day,
)
from fieldapp.services.desk import DataState, Desk
from fieldapp.services.money.meetings import RowEntry, open_sheet, save_sheet_row
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, record_repayment
from tests.fakes.clock import DAY_MS, MONDAY
from tests.fakes.morning_branch import MorningBranch
from tests.fakes.office import Office


def took(desk: Desk, morning: MorningBranch, which: int = 0) -> None:
    assert isinstance(record_repayment(desk, RecordRepayment(morning.loans[which], 45_000)), RepaymentSaved)


def seen(result: CashSaved | Rejection) -> CashDayView:
    assert isinstance(result, CashSaved), result
    return result.view


def refused(result: CashSaved | Rejection) -> Rejection:
    assert isinstance(result, Rejection), result
    return result


def test_a_day_from_the_first_note_to_the_lock(morning: MorningBranch, anil: Desk) -> None:
    opened = seen(open_day(anil, CountCash({})))
    assert (opened.standing, opened.denominations[0]) == ("open", 50_000)
    took(anil, morning)
    took(anil, morning, 1)
    before = cash_day_view(anil)
    assert before.hidden
    assert (before.expected, before.received, before.kept, before.difference) == (None, None, None, None)
    assert [(line.label, line.receipts, line.amount) for line in before.by_method] == [("Cash", 2, None)]
    assert [block.kind for block in before.blocks] == ["count", "receipt"]
    counted = seen(count_cash(anil, CountCash({50_000: 1, 10_000: 4})))
    assert (counted.hidden, counted.expected, counted.difference, counted.blocks[0].kind) == (False, 90_000, 0, "kept")
    assert counted.may_close
    assert [(line.label, line.amount) for line in counted.by_center] == [("Ujjala", 90_000)]
    handed = seen(hand_in(anil, MoveCash(90_000, reference="4711")))
    assert (handed.handed_in, handed.expected, handed.transfers[0].reference) == (90_000, 0, "4711")
    closed = seen(close_day(anil))
    assert (closed.standing, closed.state, closed.blocks) == ("closed", DataState.SAVED_HERE, ())
    assert closed.figures == DayFigures(0, 90_000, 0, 0, 0, 90_000, 0)
    for late in (count_cash(anil, CountCash({})), hand_in(anil, MoveCash(5)), close_day(anil)):
        assert refused(late) == Rejection(Reason.DAY_CLOSED, {"day": "09 Nov"})
    waits = refused_repayment(anil, morning)
    assert waits.reason is Reason.DAY_CLOSED


def refused_repayment(desk: Desk, morning: MorningBranch) -> Rejection:
    result = record_repayment(desk, RecordRepayment(morning.loans[2], 45_000))
    assert isinstance(result, Rejection)
    return result


def test_a_difference_needs_a_reason_once_it_is_seen(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    counted = seen(count_cash(anil, CountCash({10_000: 4})))
    assert counted.difference == -5_000
    assert [block.kind for block in counted.blocks if block.blocks] == ["difference"]
    assert refused(close_day(anil, "bank shut")).reason is Reason.REASON_NEEDED
    assert refused(explain_difference(anil, " ")).reason is Reason.REASON_NEEDED
    told = seen(explain_difference(anil, "gave wrong change"))
    assert told.count is not None
    assert (told.count.reason, told.difference) == ("gave wrong change", -5_000)
    seen(hand_in(anil, MoveCash(40_000)))
    closed = seen(close_day(anil))
    assert closed.figures == DayFigures(0, 45_000, 0, 0, -5_000, 40_000, 0)
    with anil.book.view() as view:
        cash = view.find(Cash, anil.me.user_id)
    assert cash is not None
    assert (cash.held, cash.difference, cash.at_hand) == (5_000, -5_000, 0)


def test_a_count_is_hidden_again_once_money_moved(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    seen(count_cash(anil, CountCash({10_000: 4, 5_000: 1})))
    took(anil, morning, 1)
    view = cash_day_view(anil)
    assert view.hidden
    assert [block.kind for block in view.blocks] == ["moved", "receipt"]
    assert refused(close_day(anil, "why")).reason is Reason.NOT_COUNTED
    assert refused(explain_difference(anil, "why")).reason is Reason.NOT_COUNTED


def test_a_sheet_that_was_begun_keeps_the_day_open(morning: MorningBranch, anil: Desk) -> None:
    sheet = open_sheet(anil, morning.center, MONDAY)
    save_sheet_row(anil, sheet.meeting_id, 0, RowEntry(Attendance.PRESENT, 45_000, 0))
    seen(count_cash(anil, CountCash({})))
    refusal = refused(close_day(anil))
    assert (refusal.reason, refusal.facts["what"]) == (Reason.UNFINISHED_WORK, "The sheet of Ujjala")


def test_keeping_more_than_allowed_needs_a_reason(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    seen(count_cash(anil, CountCash({5_000: 9})))
    refusal = refused(close_day(anil))
    assert (refusal.reason, refusal.facts["kept"], refusal.facts["limit"]) == (Reason.KEPT_TOO_MUCH, "₹ 450", "₹ 0")
    closed = seen(close_day(anil, "the bank was shut"))
    assert closed.kept == 45_000


def test_wrong_figures_are_told_before_anything_is_saved(morning: MorningBranch, anil: Desk) -> None:
    wrong = refused(count_cash(anil, CountCash({30_000: 1})))
    assert wrong == Rejection(Reason.NOT_A_DENOMINATION, {"value": "₹ 300"})
    assert refused(count_cash(anil, CountCash({10_000: -1}))).reason is Reason.NEGATIVE_AMOUNT
    assert refused(open_day(anil, CountCash({50_000: 10**9}))).reason is Reason.TOO_LARGE
    for amount, reason in ((0, Reason.EMPTY_AMOUNT), (-1, Reason.NEGATIVE_AMOUNT), (10**13, Reason.TOO_LARGE)):
        assert refused(hand_in(anil, MoveCash(amount))).reason is reason
        assert refused(draw_cash(anil, MoveCash(amount))).reason is reason
    assert cash_day_view(anil).state is DataState.DRAFT


def test_more_than_there_is_cannot_be_handed_in_once_it_may_be_told(morning: MorningBranch, anil: Desk) -> None:
    seen(draw_cash(anil, MoveCash(80_000, reference="V1")))
    seen(count_cash(anil, CountCash({50_000: 1, 10_000: 3})))
    refusal = refused(hand_in(anil, MoveCash(80_001)))
    assert refusal == Rejection(Reason.MORE_THAN_AT_HAND, {"held": "₹ 800"})


def test_an_earlier_day_is_told_and_by_policy_comes_first(morning: MorningBranch, anil: Desk) -> None:
    seen(open_day(anil, CountCash({})))
    assert refused(open_day(anil, CountCash({}))).reason is Reason.ALREADY_FINISHED
    morning.clock.go_on(DAY_MS)
    assert [(block.kind, block.blocks) for block in cash_day_view(anil).blocks] == [
        ("earlier_day", False), ("count", True),
    ]  # fmt: skip
    publish_strict(morning.office)
    morning.exchange(anil)
    refusal = refused(open_day(anil, CountCash({})))
    assert (refusal.reason, refusal.facts) == (Reason.EARLIER_DAY_OPEN, {"day": "09 Nov"})
    yesterday = WhoseDay(MONDAY)
    seen(count_cash(anil, CountCash({}, whose=yesterday)))
    assert seen(close_day(anil, whose=yesterday)).standing == "closed"
    assert seen(open_day(anil, CountCash({}))).standing == "open"


def publish_strict(office: Office) -> None:
    office.write(Intent(PolicyPublished("strict 1", cash=CashPolicy(carry_on=False)), POLICY))


def test_a_supervisor_closes_for_an_officer_who_is_away(morning: MorningBranch, anil: Desk) -> None:
    took(anil, morning)
    rao, bela = morning.desk(morning.rao_id), morning.desk(morning.bela_id)
    morning.exchange(anil, rao)
    whose = WhoseDay(user_id=morning.anil_id)
    assert refused(count_cash(bela, CountCash({}, whose=whose))).reason is Reason.NOT_ALLOWED
    seen(count_cash(rao, CountCash({5_000: 9}, whose=whose)))
    for nobody in (NO_ID, morning.anil_id, morning.rao_id):
        assert refused(close_day(rao, "she is in hospital", whose, nobody)).reason is Reason.WITNESS_NEEDED
    closed = seen(close_day(rao, "she is in hospital", whose, morning.bela_id))
    assert (closed.standing, closed.closed_by, closed.witness) == ("closed", "S. Rao", "Bela Roy")
    assert closed.kept_reason == "she is in hospital"
    morning.exchange(rao, anil)
    with anil.book.view() as view:
        day = view.find(CashDay, cash_day_id(morning.anil_id, MONDAY))
    assert day is not None
    assert (day.state, day.closed_by, day.witness) == (DayState.CLOSED, morning.rao_id, morning.bela_id)


def test_a_count_that_is_kept_is_no_half_filled_form_any_more(anil: Desk, morning: MorningBranch) -> None:
    key = id_text(cash_day_id(morning.anil_id, MONDAY))
    drafts.keep(anil, COUNT_FORM, key, {"5000": "9"})
    seen(count_cash(anil, CountCash({5_000: 9})))
    assert drafts.recall(anil, COUNT_FORM, key) == {}


def test_nobody_is_the_witness_of_her_own_count(anil: Desk, morning: MorningBranch) -> None:
    seen(count_cash(anil, CountCash({})))
    assert refused(close_day(anil, witness=morning.anil_id)).reason is Reason.WITNESS_NEEDED
    assert seen(close_day(anil, witness=morning.bela_id)).witness == "Bela Roy"


def test_a_day_that_is_still_to_come_cannot_be_closed(anil: Desk, morning: MorningBranch) -> None:
    assert refused(close_day(anil, whose=WhoseDay(MONDAY + 1))).reason is Reason.DATE_IN_FUTURE
