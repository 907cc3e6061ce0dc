"""One payment outside a meeting, by keys, in a real window: saved once, seen before, printed, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.money.repayments import Expected
from fieldapp.ui.screens.repayment import RepaymentScreen
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.reverse_dialog import ReverseDialog
from tests.fakes.desk import NOW_MS, FakeServices, same_id, view
from tests.fakes.keyboard import CTRL, Keyboard, settle
from tests.fakes.morning import KAMALA, R, person_row
from tests.fakes.sheet_desk import receipt_view
from tests.gui.sheet_ground import Opener, opener

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from fieldapp.ui.main_window import MainWindow

ENTER = Qt.Key.Key_Return
LOAN, SECOND_LOAN = same_id(5), same_id(6)


def expected(loan_id: Any = LOAN, **changes: Any) -> Expected:
    parts: dict[str, Any] = {
        "loan_id": loan_id,
        "borrower_id": KAMALA,
        "name": "Kamala Devi",
        "loan_label": "Livestock 29/46" if loan_id == LOAN else "Home 3/46",
        "arrears": 1_000 * R,
        "due": 450 * R,
        "expected": 1_450 * R,
        "payoff": 8_694 * R,
    }
    return Expected(**(parts | changes))


@dataclass
class Till:
    """Repayment services that remember what was taken."""

    loans: dict[Any, Expected] = field(default_factory=lambda: {LOAN: expected()})
    refusals: list[Rejection] = field(default_factory=list)
    trouble: list[Exception] = field(default_factory=list)
    taken: list[Any] = field(default_factory=list)
    reversed: list[Any] = field(default_factory=list)
    paper: dict[str, str] = field(default_factory=dict)

    def install(self, services: FakeServices) -> None:
        services.answer("people.profile", self.profile)
        services.answer("repayments.expected_repayment", lambda loan_id, _day: self.loans[loan_id])
        services.answer("repayments.record_repayment", self.record)
        services.answer("repayments.reverse", self.reverse)
        services.answer("repayments.recent_collections", lambda _limit: ())
        services.answer("drafts.recall", lambda _form, _key: self.paper)

    def profile(self, _borrower_id: Any) -> Any:
        loans = tuple(SimpleNamespace(loan_id=key, outstanding=loan.payoff) for key, loan in self.loans.items())
        return SimpleNamespace(person=person_row(KAMALA, "Kamala Devi"), loans=loans)

    def record(self, wanted: Any) -> Any:
        if self.trouble:
            raise self.trouble.pop(0)
        if self.refusals:
            return self.refusals.pop(0)
        self.taken.append(wanted)
        receipt = receipt_view(lines=(("Arrears", wanted.amount),), paid=wanted.amount)
        changed = frozenset({"loans", "cash"})
        return view("repayments", "RepaymentSaved", op_id=same_id(77), at_ms=NOW_MS, changed=changed, receipt=receipt)

    def reverse(self, wanted: Any) -> Any:
        if self.refusals:
            return self.refusals.pop(0)
        self.reversed.append(wanted)
        return view("desk", "Saved", op_id=same_id(78), at_ms=NOW_MS, changed=frozenset({"loans"}))


@dataclass
class Ground:
    window: MainWindow
    till: Till
    keys: Keyboard
    qtbot: QtBot

    @property
    def screen(self) -> RepaymentScreen:
        here = self.window.here
        assert isinstance(here, RepaymentScreen)
        return here

    def settle(self) -> None:
        settle(self.qtbot)

    def dialog(self, kind: Any) -> Any:
        (found,) = [item for item in self.window.findChildren(kind) if item.isVisible()]
        return found

    def fact(self, label: str) -> str:
        return self.screen.form.split._rows[label][1].text()


@pytest.fixture
def till(services: FakeServices) -> Till:
    made = Till()
    made.install(services)
    return made


@pytest.fixture
def opened(window_ground: QtBot, services: FakeServices) -> Iterator[Opener]:
    yield from opener(window_ground, services)


@pytest.fixture
def ground(opened: Opener, till: Till) -> Ground:
    window = opened.window()
    window.open("repayment", KAMALA)
    settle(opened.qtbot)
    return Ground(window, till, Keyboard(window), opened.qtbot)


def test_the_expected_amount_is_saved_with_one_chord(ground: Ground) -> None:
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.keys.presses == 2
    (taken,) = ground.till.taken
    assert (taken.loan_id, taken.amount, taken.method, taken.confirmed_second) == (LOAN, 1_450 * R, Method.CASH, False)
    assert ground.screen.head.state.chip.text == "Saved here"
    assert "RP-MJ-002291" in ground.screen.receipt.accessibleName()


def test_the_split_and_the_receipt_follow_every_digit(ground: Ground) -> None:
    ground.keys.type("1200")
    assert [ground.fact(label) for label in ("Arrears", "Installment", "Ahead")] == ["₹ 1,000", "₹ 200", "₹ 0"]
    assert ground.fact("Still expected today") == "₹ 250"
    assert ground.fact("Left of the whole loan after it") == "₹ 7,494"
    receipt = ground.screen.receipt.receipt
    assert receipt is not None
    assert receipt.lines == (("Arrears", 1_000 * R), ("Installment", 200 * R))
    assert receipt.number == ""
    ground.keys.type("0")
    assert ground.fact("Ahead") == "₹ 7,244"
    assert ground.screen.form.over.words == "₹ 3,306 of it is more than is left of the loan"


def test_a_second_chord_saves_nothing_more(ground: Ground) -> None:
    ground.keys.press(ENTER, CTRL)
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert len(ground.till.taken) == 1


def test_method_payer_and_note_are_recorded(ground: Ground) -> None:
    ground.keys.type("500")
    ground.keys.press(ENTER)
    ground.keys.type("2")
    ground.keys.press(Qt.Key.Key_Tab)
    ground.keys.type("her brother")
    ground.keys.press(Qt.Key.Key_Tab)
    ground.keys.type("market day")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    (taken,) = ground.till.taken
    assert (taken.amount, taken.method) == (500 * R, Method.MOBILE_MONEY)
    assert (taken.payer, taken.note) == ("her brother", "market day")


def test_an_empty_amount_is_asked_for_without_words_of_the_sheet(ground: Ground) -> None:
    ground.screen.form.amount.clear()
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.screen.form.amount_field.problem == "Enter the amount"
    assert ground.till.taken == []


def test_letters_are_told_at_the_amount(ground: Ground) -> None:
    ground.keys.type("4x")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.screen.form.amount_field.problem == "Use numbers only, like 450"
    assert ground.till.taken == []


def test_an_equal_receipt_is_recorded_only_when_a_second_one_is_meant(ground: Ground) -> None:
    facts: dict[str, str | int] = {"confirm": 1, "name": "Kamala Devi", "amount": "₹ 1,450"}
    ground.till.refusals.append(Rejection(Reason.DUPLICATE_COLLECTION, facts))
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.dialog(DoubtDialog).title.text() == "Record a second receipt?"
    ground.keys.press(ENTER)
    ground.settle()
    assert ground.till.taken == []
    ground.till.refusals.append(Rejection(Reason.DUPLICATE_COLLECTION, facts))
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.dialog(DoubtDialog).record.click()
    ground.settle()
    assert ground.till.taken[0].confirmed_second


def test_too_much_can_become_the_pay_off(ground: Ground) -> None:
    facts: dict[str, str | int] = {"confirm": 1, "name": "Kamala Devi", "amount": "₹ 9,000", "outstanding": "₹ 8,694"}
    ground.till.refusals.append(Rejection(Reason.OVERPAID, facts))
    ground.keys.type("9000")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.dialog(DoubtDialog).pay_off.emit()
    ground.dialog(DoubtDialog).reject()
    assert ground.screen.form.parsed() == 8_694 * R


def test_a_disk_that_refuses_leaves_what_was_typed(ground: Ground) -> None:
    ground.till.trouble.append(OSError("no space"))
    ground.keys.type("700")
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.screen.banner.words
    assert ground.screen.form.parsed() == 700 * R
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert ground.till.taken[0].amount == 700 * R


def test_the_first_print_is_the_receipt_and_the_second_a_copy(ground: Ground, tmp_path: Path) -> None:
    ground.screen.printing.folder = tmp_path
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(Qt.Key.Key_P, CTRL)
    ground.keys.press(Qt.Key.Key_P, CTRL)
    ground.settle()
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["RP-MJ-002291-Kamala_Devi-copy-1.pdf", "RP-MJ-002291-Kamala_Devi.pdf"]


def test_a_reversal_needs_a_reason_and_says_what_the_service_says(ground: Ground) -> None:
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    ground.keys.press(Qt.Key.Key_X)
    question = ground.dialog(ReverseDialog)
    ground.keys.press(ENTER)
    assert question.reason_field.problem
    ground.till.refusals.append(Rejection(Reason.ALREADY_REVERSED))
    question.usual.setFocus()
    ground.keys.type("3")
    ground.keys.press(ENTER)
    ground.settle()
    assert question.reason_field.problem == "This receipt was reversed before. Nothing was changed."
    ground.keys.press(ENTER)
    ground.settle()
    (reversal,) = ground.till.reversed
    assert (reversal.op_id, reversal.line, reversal.reason) == (same_id(77), 0, "Entered twice")
    assert ground.screen.head.state.chip.text == "Reversed"


def test_of_two_loans_one_is_chosen(opened: Opener, till: Till) -> None:
    till.loans[SECOND_LOAN] = expected(SECOND_LOAN, arrears=0, due=200 * R, expected=200 * R, payoff=2_000 * R)
    window = opened.window()
    window.open("repayment", KAMALA)
    settle(opened.qtbot)
    ground = Ground(window, till, Keyboard(window), opened.qtbot)
    ground.screen.form.loans.choose(1)
    assert ground.screen.form.parsed() == 200 * R
    ground.keys.press(ENTER, CTRL)
    ground.settle()
    assert till.taken[0].loan_id == SECOND_LOAN


def test_without_a_loan_the_page_says_so(opened: Opener, till: Till) -> None:
    till.loans.clear()
    window = opened.window()
    window.open("repayment", KAMALA)
    settle(opened.qtbot)
    screen = window.here
    assert isinstance(screen, RepaymentScreen)
    assert screen._empty.accessibleName() == "Kamala Devi has no open loan. Nothing can be repaid here."
