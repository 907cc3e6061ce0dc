"""A loan file on paper: every part of it with the figures of the records, the agreement in the borrower's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldapp.domain.ids import Id
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import LoanFile, hand_in, open_file
from fieldapp.services.loan.loans import ApplicationSaved
from fieldapp.services.loan.taken_over import TakenOverLoan, taken_over_loan
from fieldapp.ui import theme
from fieldapp.ui.print.loan_paper import BORROWS_WHOLE, TELLS, agreement, loan_paper, taken_over_paper
from fieldapp.ui.print.paper import Paper
from fieldapp.ui.print.receipt_page import number_day
from fieldapp.ui.print.receipt_words import ReceiptWords
from fieldapp.ui.print.report_pdf import write_report
from fieldapp.ui.print.speech import Speech
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import publish
from tests.unit.fieldapp.services.loan.test_loan_file import filled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

ENGLISH = ReceiptWords()


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[MorningBranch]:
    branch = MorningBranch(tmp_path)
    publish(branch)
    yield branch
    branch.close()


@pytest.fixture
def anil(morning: MorningBranch) -> Desk:
    return morning.desk(morning.anil_id)


@pytest.fixture
def file(anil: Desk, morning: MorningBranch) -> LoanFile:
    wanted = filled(anil, morning.borrowers[3])
    assert isinstance(hand_in(anil, wanted), ApplicationSaved)
    found = open_file(anil, wanted.application_id)
    assert isinstance(found, LoanFile)
    return found


@pytest.fixture
def paper(anil: Desk, file: LoanFile) -> Paper:
    made = loan_paper(anil, file, ENGLISH)
    assert made is not None
    return made


def test_every_part_is_on_it_with_the_figures_of_the_records(paper: Paper, file: LoanFile) -> None:
    tables = {table.title or table.columns[0].title: table for table in paper.tables}
    assert next(iter(tables)) == "Application"
    assert ("Opinion", "Her shop is open every day.") in tables["Application"].rows
    flow = tables["Cash flow of a year in INR"]
    assert len(flow.rows) == 12
    assert flow.totals[1] == 12 * 2_000_000
    assert file.view is not None
    assert file.view.offer is not None
    installments = tables["Installments"]
    assert len(installments.rows) == len(file.view.offer.rows)
    assert installments.totals[-2] == file.view.offer.to_pay == sum(row[5] for row in installments.rows)  # type: ignore[misc]
    assert "Papers" in tables
    assert paper.signatures[0] == file.view.row.name


def test_she_agrees_to_the_amounts_of_the_offer(paper: Paper, file: LoanFile) -> None:
    assert file.view is not None
    assert paper.remarks[0].startswith(f"I, {file.view.row.name}, borrow ₹ 30,000 from North branch and get all ")
    assert "in 12 installments" in paper.remarks[1]
    assert paper.remarks[-1] == TELLS
    assert paper.remarks_title == "Agreement"
    assert all("{" not in remark for remark in paper.remarks)


def test_the_agreement_is_in_her_language_and_the_rest_is_not(
    anil: Desk, file: LoanFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {BORROWS_WHOLE: "{name}: {amount}, {branch}", "Agreement": "समझौता"}
    monkeypatch.setattr(Speech, "say", lambda _self, text, _about="": said.get(text, ""))
    made = loan_paper(anil, file, ReceiptWords("hi"))
    assert made is not None
    assert made.remarks[0].count(", ") == 1
    assert made.remarks_title == "समझौता"
    assert made.title.startswith("Loan file of ")


def test_a_file_that_was_not_handed_in_has_no_paper(anil: Desk, morning: MorningBranch) -> None:
    begun = open_file(anil, Id(morning.borrowers[3]))
    assert isinstance(begun, LoanFile)
    assert loan_paper(anil, begun, ENGLISH) is None


def test_without_an_offer_there_is_nothing_to_agree_to(anil: Desk, file: LoanFile) -> None:
    assert file.view is not None
    assert agreement(anil, replace(file.view, offer=None), (), ENGLISH) == ()


def test_it_comes_out_on_a_few_pages(paper: Paper, tmp_path: Path, qapp: QApplication) -> None:
    theme.load_fonts()
    path = tmp_path / "file.pdf"
    assert write_report(path, paper) == path.read_bytes().count(b"/Type /Page\n") <= 4


def test_a_loan_that_was_taken_over_has_its_terms_and_installments_but_no_agreement(
    anil: Desk, morning: MorningBranch
) -> None:
    found = taken_over_loan(anil, morning.loans[0])
    assert isinstance(found, TakenOverLoan)
    made = taken_over_paper(anil, found)
    assert made.title == "Loan file of Kamla Devi"
    assert made.subtitle == "Taken over · Anil Kumar · North branch"
    tables = {table.title or table.columns[0].title: table for table in made.tables}
    assert list(tables) == ["Loan", "Papers", "Installments"], "without a sheet of hers no empty year of cash"
    assert ("Paid before it was taken over", "₹ 3,600") in tables["Loan"].rows
    installments = tables["Installments"]
    assert len(installments.rows) == len(found.loan.installments)
    assert installments.rows[7] == ("8", found_day(found, 7), 45_000, 45_000, 0)
    assert installments.rows[8][2:] == (45_000, 0, 45_000)
    due, paid, left = installments.totals[2:]
    assert (paid, left) == (8 * 45_000, sum(one.due for one in found.loan.installments) - 8 * 45_000)
    assert due == 8 * 45_000 + left  # type: ignore[operator]  # figures, not words
    assert "what she signed" in made.remarks[0].lower()
    assert made.signatures == ("Kamla Devi", "Anil Kumar")


def found_day(found: TakenOverLoan, at: int) -> str:
    return number_day(found.loan.installments[at].due_day)
