"""Receipts over a real book: copies counted for good, genuine or not, the rest saved, and no sum told early."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, CashPolicy, PolicyPublished
from fieldapp.services.cash.day import CountCash, count_cash
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.money import printed
from fieldapp.services.money.repayments import RecordRepayment, RepaymentSaved, Reverse, record_repayment, reverse
from fieldapp.services.money.savings import savings_view
from fieldapp.services.oversight.conflicts import decide_whole, open_conflicts
from fieldapp.ui.print.raster import escpos, receipt_image
from fieldapp.ui.print.slip import WIDE
from fieldapp.ui.screens.repayment import RepaymentScreen
from fieldapp.ui.screens.repayment_parts.agree_dialog import AgreeDialog
from fieldapp.ui.screens.repayment_parts.check_dialog import CheckDialog
from fieldapp.ui.screens.repayment_parts.doubt_dialog import DoubtDialog
from fieldapp.ui.screens.repayment_parts.printer_dialog import PrinterDialog
from fieldapp.ui.screens.repayments import RepaymentsScreen
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def took(desk: Desk, branch: MorningBranch, which: int) -> RepaymentSaved:
    saved = record_repayment(desk, RecordRepayment(branch.loans[which], 45_000))
    assert isinstance(saved, RepaymentSaved)
    return saved


def listed(qtbot: QtBot, desk: Desk, tmp_path: Path) -> tuple[Ground, RepaymentsScreen]:
    screen = RepaymentsScreen(desk)
    screen.printing.folder = tmp_path / "paper"
    ground = Ground(screen, qtbot)
    ground.open()
    return ground, screen


def test_copies_are_counted_over_restarts(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    for _ in range(2):
        ground, _screen = listed(window_ground, anil, tmp_path)
        ground.press("Ctrl+P")
    names = sorted(path.name for path in (tmp_path / "paper").iterdir())
    assert names == ["S1-000001-Sunita_Bai-copy-1.pdf", "S1-000001-Sunita_Bai.pdf"]


def test_a_void_keeps_its_number_and_says_so_on_the_print(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    saved = took(anil, branch, 1)
    reverse(anil, Reverse(saved.op_id, None, "wrong person"))
    took(anil, branch, 2)
    _ground, screen = listed(window_ground, anil, tmp_path)
    numbers = [(row.receipt_number, row.reversed) for row in screen._rows]
    assert sorted(numbers) == [("S1-000001", True), ("S1-000002", False)]


def test_the_sum_is_told_after_the_count(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    ground, screen = listed(window_ground, anil, tmp_path)
    assert "told after you counted" in screen._sums.accessibleName()
    assert "450" not in screen._sums.accessibleName()
    count_cash(anil, CountCash({5_000: 9}))
    ground.open()
    assert screen._sums.accessibleName() == "When Taken by you today · 1 receipt, Amount ₹ 450"


def test_a_receipt_is_genuine_taken_back_or_not_known(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    good, gone = took(anil, branch, 1), took(anil, branch, 2)
    reverse(anil, Reverse(gone.op_id, None, "wrong person"))
    ground, screen = listed(window_ground, anil, tmp_path)
    ground.press("Ctrl+Shift+C")
    (dialog,) = ground.findChildren(CheckDialog)

    def asked(number: str, code: str) -> str:
        ground.type(number)
        ground.press("Enter")
        ground.type(code)
        ground.press("Enter")
        words = dialog.answer.words
        dialog.code.clear()
        dialog.number.setFocus()
        dialog.number.selectAll()
        return words

    assert (
        asked(good.receipt.number, good.receipt.check_code.lower()) == "S1-000001 is genuine: ₹ 450 on Mon 9 Nov 2026."
    )
    assert screen.current is not None
    assert screen.current.op_id == good.op_id
    assert "taken back" in asked(gone.receipt.number, gone.receipt.check_code)
    assert asked(good.receipt.number, gone.receipt.check_code).startswith("No record here carries S1-000001")
    assert asked(good.receipt.number, "AAAAA-AAAAA") == ""
    assert dialog.code_field.problem.startswith("AAAAA-AAAAA is not a whole check code")


def test_the_rest_of_too_much_goes_into_savings(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    usha, before = branch.borrowers[4], savings_view(anil, branch.borrowers[4]).balance
    screen = RepaymentScreen(anil)
    screen.printing.folder = tmp_path / "paper"
    ground = Ground(screen, window_ground)
    ground.open(usha)
    left = screen.form.loan
    assert left is not None
    ground.type(str(left.payoff // 100 + 50))
    ground.press("Ctrl+Enter")
    (dialog,) = ground.findChildren(DoubtDialog)
    dialog.save_rest.emit()
    dialog.reject()
    ground.settle()
    assert savings_view(anil, usha).balance == before + 5_000
    assert ground.toasts[-1] == "Paid off. ₹ 50 went into savings, receipt S1-000002"
    ground.press("Ctrl+P")
    assert len(list((tmp_path / "paper").iterdir())) == 2, "both receipts"


def test_the_width_of_the_paper_is_remembered(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    took(anil, branch, 1)
    ground, screen = listed(window_ground, anil, tmp_path)
    next(action for action in screen.page_actions() if action.text == "Receipts on 80 mm paper").run()
    ground.settle()
    ground.settle()
    assert screen.printing.style.width == WIDE
    _ground, again = listed(window_ground, anil, tmp_path)
    assert again.printing.style.width == WIDE


def test_a_printer_gets_the_dots_and_one_that_is_away_leaves_the_receipt_for_later(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    saved = took(anil, branch, 1)
    ground, screen = listed(window_ground, anil, tmp_path)

    def use(printer: str) -> None:
        next(action for action in screen.page_actions() if action.text == "Receipt printer").run()
        (dialog,) = [item for item in ground.findChildren(PrinterDialog) if item.isVisible()]
        dialog.edit.setText(printer)
        ground.press("Enter")
        ground.settle()
        ground.settle()

    use(str(tmp_path / "unplugged"))
    ground.press("Ctrl+P")
    window_ground.waitUntil(lambda: any("Print later" in words for words in ground.toasts))
    ground.settle()
    assert printed.waiting(anil) == (saved.receipt,)
    device = tmp_path / "lp0"
    device.touch()
    use(str(device))
    next(action for action in screen.page_actions() if action.text.startswith("Print later")).run()
    window_ground.waitUntil(lambda: "Receipt S1-000001 printed" in ground.toasts)
    assert device.read_bytes() == b"".join(escpos(receipt_image(saved.receipt, screen.printing.style)))
    assert printed.waiting(anil) == ()


def over_the_limit(branch: MorningBranch, desk: Desk) -> RepaymentSaved:
    policy = PolicyPublished("hills 2026", cash=CashPolicy(reverse_max=10_000))
    branch.office.write(Intent(policy, POLICY))
    branch.desk(branch.rao_id)
    branch.exchange(desk)
    return took(desk, branch, 1)


def asked(ground: Ground) -> AgreeDialog:
    (dialog,) = [item for item in ground.findChildren(AgreeDialog) if item.isVisible()]
    return dialog


def test_beyond_the_limit_the_supervisor_who_is_here_types_her_pin(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    over_the_limit(branch, anil)
    rao = branch.desk(branch.rao_id)
    here = replace(anil, others={rao.me.seat_id: lambda secret: "" if secret == "9041" else "That PIN is not right."})
    ground, screen = listed(window_ground, here, tmp_path)
    ground.press("Ctrl+r", "1", "Enter")
    assert "more than the ₹ 100 you may take back alone (hills 2026)" in asked(ground).sentence.text()
    ground.type("1111")
    ground.press("Enter")
    assert asked(ground).secret_field.problem == "That PIN is not right."
    ground.type("9041")
    ground.press("Enter")
    assert screen._rows[0].reversed
    assert ground.toasts[-1] == "Receipt S1-000001 is reversed. Give the money back."


def test_beyond_the_limit_without_her_it_waits(
    window_ground: QtBot, branch: MorningBranch, anil: Desk, tmp_path: Path
) -> None:
    over_the_limit(branch, anil)
    ground, screen = listed(window_ground, anil, tmp_path)
    ground.press("Ctrl+r", "1", "Enter")
    asked(ground).confirm()
    ground.settle()
    assert not screen._rows[0].reversed
    assert ground.toasts[-1].startswith("Receipt S1-000001 counts until the supervisor decides")
    rao = branch.desk(branch.rao_id)
    branch.exchange(anil, rao)
    (record,) = open_conflicts(rao)
    assert record.subtitle == "Anil Kumar takes ₹ 450 back; that needs a supervisor."
    assert [decision.words for decision in record.decisions] == ["Let the receipt stand", "Agree: reverse it"]
    assert isinstance(decide_whole(rao, record.item_id, "reverse"), Saved)
    branch.exchange(rao, anil)
    ground.open()
    assert screen._rows[0].reversed
