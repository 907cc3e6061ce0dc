"""The cash-flow sheet from the first cell to the recorded version, and what it shows on the way."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.appraisal.appraisal import Appraisal
from fieldapp.domain.appraisal.cash_sheet import CashSheet, Debt
from fieldapp.domain.policy import Policy
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import CapacityPolicy
from fieldapp.services.appraisal.appraisals import (
    AppraisalForm,
    RecordSheet,
    appraisal_form,
    capacity_of,
    discard_cells,
    keep_cells,
    preview,
    record_sheet,
    sheet_view,
    submit_cells,
)
from fieldapp.services.desk import Desk, Saved
from tests.fakes.appraisals import GOLDEN, SHEET
from tests.fakes.branch import named
from tests.fakes.desk import fake_desk
from tests.fakes.morning_branch import MorningBranch

POLICY = Policy(named("policy"))
CELLS = {
    "line.0.section": "1", "line.0.label": "Shop", "line.1.section": "4", "line.1.label": "House",
    **{f"line.0.{month}": "620" for month in range(12)}, **{f"line.1.{month}": "350" for month in range(12)},
}  # fmt: skip


def form_of(desk: Desk, morning: MorningBranch, person: int = 4) -> AppraisalForm:
    found = appraisal_form(desk, morning.borrowers[person])
    assert isinstance(found, AppraisalForm)
    return found


def test_a_new_sheet_begins_this_month_with_what_she_owes_here(morning: MorningBranch, anil: Desk) -> None:
    form = form_of(anil, morning)
    assert (form.name, form.author, form.kept, form.outdated) == ("Usha Devi", "", False, False)
    [debt] = form.typed.sheet.debts
    assert debt.loan_id == morning.loans[4]
    assert sum(form.shown.grid.debts) > 0
    assert form.typed.sheet.first_loan is False
    assert [problem.reason for problem in form.typed.problems] == [Reason.SHEET_EMPTY]
    unknown = appraisal_form(anil, named("nobody"))
    assert isinstance(unknown, Rejection)


def test_cells_are_kept_shown_and_handed_in(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    keep_cells(anil, usha, CELLS)
    keep_cells(anil, usha, {f"debt.0.{month}": "" for month in range(12)})
    form = form_of(anil, morning)
    assert form.kept
    assert form.typed.problems == ()
    assert form.shown.capacity.limit == 10_220, "70 % of 0.8 x 620 - 350"
    assert isinstance(submit_cells(anil, usha, {"line.0.0": "x"}, form.version), tuple)
    saved = submit_cells(anil, usha, form.cells, form.version)
    assert isinstance(saved, Saved)
    assert "appraisals" in saved.changed
    again = form_of(anil, morning)
    assert (again.kept, again.author, again.version) == (False, "Anil Kumar", saved.op_id)
    assert again.typed.sheet == form.typed.sheet
    with anil.book.view() as view:
        found = capacity_of(view, usha)
        assert found is not None
        assert found.limit == 10_220


def test_a_version_that_was_corrected_meanwhile_is_not_overwritten(morning: MorningBranch, anil: Desk) -> None:
    usha = morning.borrowers[4]
    first = record_sheet(anil, RecordSheet(usha, GOLDEN))
    assert isinstance(first, Saved)
    assert isinstance(record_sheet(anil, RecordSheet(usha, SHEET, first.op_id)), Saved)
    late = record_sheet(anil, RecordSheet(usha, GOLDEN, first.op_id))
    assert isinstance(late, Rejection)
    assert late.reason is Reason.STALE_TRANSITION
    assert [stamp.version for stamp in form_of(anil, morning).earlier] == [first.op_id]
    assert isinstance(record_sheet(anil, RecordSheet(named("nobody"), GOLDEN)), Rejection)


def test_what_was_typed_can_be_thrown_away(morning: MorningBranch, anil: Desk) -> None:
    keep_cells(anil, morning.borrowers[4], CELLS)
    discard_cells(anil, morning.borrowers[4])
    assert not form_of(anil, morning).kept


def test_an_old_sheet_is_outdated(morning: MorningBranch, anil: Desk) -> None:
    record_sheet(anil, RecordSheet(morning.borrowers[4], GOLDEN))
    morning.clock.go_on(184 * 86_400_000)
    assert form_of(anil, morning).outdated


def test_the_asked_installment_is_held_against_every_stress(morning: MorningBranch, anil: Desk) -> None:
    typed, shown = preview(anil, morning.borrowers[4], CELLS, 15_000)
    assert typed.problems == ()
    assert shown.installment == 15_000
    assert [line.ok for line in shown.stress] == [False] * 5
    assert shown.stress[1].case == "Income 20 % lower"
    assert shown.policy == "default 2026-1"
    assert shown.share_of_free == Decimal(15_000) / 14_600
    assert sheet_view(anil, CashSheet(1, ()), POLICY).share_of_free is None


def test_the_grid_adds_up_and_names_the_tightest_months() -> None:
    shown = sheet_view(fake_desk(), SHEET, POLICY)
    grid = shown.grid
    assert grid.months[0] == "Apr"
    assert grid.left == tuple(
        counted - costs - debts for counted, costs, debts in zip(grid.counted, grid.costs, grid.debts, strict=True)
    )
    assert (grid.months[grid.tightest], grid.months[grid.worst]) == ("Oct", "Oct")
    assert grid.quarters[grid.tightest] == 6_600
    assert [line.total for line in grid.lines] == [744_000, 6_000, 420_000]
    assert shown.reasons[0].startswith("Oct to Dec is the tightest quarter: ₹ 66 left a month")
    assert shown.checks[0].sentence == "Sales by day and by month differ by 13.3 % (limit 10 %)"
    assert [line.ok for line in shown.checks] == [False, True, True, True, True]


def test_too_many_lenders_and_too_much_debt_are_told() -> None:
    rules = CapacityPolicy(lenders_max=2, household_debt_max=20_000, share=Decimal("0.7"))
    debts = (*SHEET.debts, Debt("Bank", 10_000, (0, 12)), Debt("bank", 1, (0, 12)))
    shown = sheet_view(fake_desk(), replace(SHEET, debts=debts), replace(POLICY, capacity=rules))
    assert shown.lenders == 2
    assert shown.warnings == (
        "She owes 2 other lenders; with this loan there would be 3 of 2",
        "What she owes in all is 200 % of the most a household may owe",
    )
    assert sheet_view(fake_desk(), SHEET, POLICY).warnings == ()


def test_records_name_who_wrote_them(morning: MorningBranch, anil: Desk) -> None:
    record_sheet(anil, RecordSheet(morning.borrowers[4], GOLDEN))
    with anil.book.view() as view:
        [found] = view.of_borrower(Appraisal, morning.borrowers[4])
    assert isinstance(found.sheet, CashSheet)
    assert found.stamps[0].author == morning.anil_id
