"""The loan application over a real encrypted book: spreadsheet keys, drafts, problems at once, handed in whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.domain.ids import id_text
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.services.appraisal.appraisals import keep_cells
from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import LoanFile, keep_wish, open_file
from fieldapp.ui.screens.application import ApplicationScreen
from fieldapp.ui.screens.application_parts import parts
from fieldapp.ui.screens.people_parts.among import Among
from fieldapp.ui.tables.cells import ACCESSIBLE, DISPLAY, FONT
from fieldapp.ui.tables.grid import HEAD_PADDING
from tests.fakes.morning_branch import MorningBranch
from tests.gui.people_ground import Ground
from tests.gui.seeing import cut_words, focused, nameless, outside, small_targets
from tests.unit.fieldapp.services.lending import MONTHLY_ID, publish
from tests.unit.fieldapp.services.loan.test_loan_file import SHEET, WISH


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    publish(made)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


class Page(Ground):
    """The page with its own type."""

    @property
    def page(self) -> ApplicationScreen:
        assert isinstance(self.screen_, ApplicationScreen)
        return self.screen_

    def type(self, words: str) -> None:
        """Each sign goes to whoever has the keyboard then: the first digit opens the editor."""
        for sign in words:
            QTest.keyClicks(focused(), sign)
        self.presses += len(words)
        self.settle()

    def cells(self, stem: str) -> list[str]:
        return [self.page.session.text("sheet", f"{stem}.{month}") for month in range(12)]


@pytest.fixture
def ground(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> Page:
    made = Page(ApplicationScreen(anil), window_ground)
    made.open(branch.borrowers[3])
    return made


def test_twelve_equal_months_cost_the_digits_and_two_presses(ground: Page) -> None:
    ground.press("Ctrl+2")
    before = ground.presses
    ground.type("12500")
    ground.press("Ctrl+r")
    assert ground.cells("line.0") == ["12,500"] * 12
    assert ground.presses - before <= len("12500") + 6
    assert ground.page.session.text("sheet", "line.0.label") == "Wages"


def test_kept_then_chosen_then_filled_is_within_six_too(ground: Page) -> None:
    ground.press("Ctrl+2")
    before = ground.presses
    ground.type("900")
    ground.press("Ctrl+Shift+Right", "Ctrl+r")
    assert ground.cells("line.0") == ["900"] * 12
    assert ground.presses - before <= len("900") + 6


@pytest.mark.parametrize("amount", ["12500", "125000", "1250000"])
def test_no_amount_of_a_month_is_cut_and_every_cell_is_heard_with_its_month(ground: Page, amount: str) -> None:
    ground.press("Ctrl+2")
    ground.type(amount)
    assert "m0" not in ground.page.household.grid.editor.accessibleName()
    ground.press("Ctrl+r")
    grid = ground.page.household.grid
    column = grid.rows.column_of("m0")
    cell = grid.rows.rendered(1).cells[column]
    font = cell[FONT]
    assert isinstance(font, QFont)
    text = str(cell[DISPLAY])
    assert QFontMetrics(font).horizontalAdvance(text) <= grid.columnWidth(column) - 2 * HEAD_PADDING, text
    assert f", {grid.rows.title(column)}, {text}" in str(cell[ACCESSIBLE])


def test_the_keys_of_a_spreadsheet(ground: Page) -> None:
    ground.press("Ctrl+2")
    ground.type("3*450")
    ground.press("Enter")
    assert ground.page.household.grid.currentIndex().row() == 2, "Enter goes down"
    ground.type("1200/w")
    ground.press("Tab")
    assert (ground.cells("line.0")[0], ground.cells("line.1")[0]) == ("1,350", "5,200")
    ground.press("Up", "Ctrl+d")
    assert ground.cells("line.0")[1] == "", "nothing above the first line"
    ground.press("Down", "Left", "Ctrl+d")
    assert ground.cells("line.1")[0] == "1,350"
    ground.screen_.undo()
    assert ground.cells("line.1")[0] == "5,200"


def test_a_block_from_a_spreadsheet_is_pasted(ground: Page, qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    ground.press("Ctrl+2")
    QGuiApplication.clipboard().setText("100\t200\n300\tmany\n")
    ground.press("Ctrl+v")
    assert ground.cells("line.0")[0] == "", "one text cannot stand there: asked first"
    ground.press("Enter")
    assert ground.cells("line.0")[:2] == ["100", "200"]
    assert ground.cells("line.1")[:2] == ["300", ""]


def test_what_was_typed_is_on_the_disk_soon(ground: Page, anil: Desk, branch: MorningBranch, qtbot: QtBot) -> None:
    ground.press("Ctrl+2")
    ground.type("700")
    ground.press("Enter")
    qtbot.waitUntil(lambda: not ground.page.session.pending, timeout=2000)
    found = open_file(anil, branch.borrowers[3])
    assert isinstance(found, LoanFile)
    assert found.sheet.cells["line.0.0"] == "700"


def test_handing_in_tells_everything_at_once_and_leads_there(ground: Page) -> None:
    ground.press("Ctrl+Enter")
    problems = ground.page.problems
    assert problems.isVisible()
    assert [row.key for row in problems.list.rows] == [
        "need.product", "need.amount", "need.installments", "need.purpose",
    ]  # fmt: skip
    ground.press("Down", "Enter")
    assert ground.page.need.amount.hasFocus()
    assert ground.page.need.fields["amount"].problem


def test_from_the_first_key_to_the_supervisor(ground: Page, anil: Desk, branch: MorningBranch) -> None:
    ground.press("2")  # the individual monthly loan, its usual installments come along
    ground.type("30000")
    ground.press("Tab", "Tab", "1")
    ground.press("Ctrl+2")
    ground.type("20000")
    ground.press("Ctrl+r", "Ctrl+9")
    ground.type("30000")
    ground.press("Tab")
    ground.type("Her shop is open every day.")
    live = ground.page._live
    assert live is not None
    assert live.fitting is not None
    assert live.fitting.amount > 30_000_00
    ground.press("Ctrl+Enter")
    assert ground.opened[-1][0] == "loans"
    with anil.book.view() as view:
        (application,) = view.of_borrower(Application, branch.borrowers[3])
    assert application.state is ApplicationState.APPRAISED


def test_her_loan_here_is_no_debt_elsewhere(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    page = Page(ApplicationScreen(anil), window_ground)
    page.open(branch.borrowers[0])
    assert page.page.session.text("sheet", "debt.0.lender") == "Home", "her loan here stands on the sheet"
    row = next(row for row in page.page.body.list.rows if row.key == parts.DEBTS)
    assert (row.subtitle, row.icon) == ("none written", "landmark")


def test_a_draft_says_how_far_it_is(ground: Page) -> None:
    assert ground.page.body.done.text() == "0 % filled in"
    product = list(ground.page.body.need._products).index(id_text(MONTHLY_ID)) + 1
    ground.press(str(product))
    ground.settle()
    assert ground.page.body.done.text() == "28 % filled in", "which loan, and how long it usually is"


def test_a_file_that_was_begun_goes_on(window_ground: QtBot, anil: Desk, branch: MorningBranch) -> None:
    file = open_file(anil, branch.borrowers[4])
    assert isinstance(file, LoanFile)
    keep_wish(anil, file.application_id, file.borrower_id, {**WISH, "product": id_text(MONTHLY_ID)})
    keep_cells(anil, file.borrower_id, SHEET)
    made = Page(ApplicationScreen(anil), window_ground)
    made.open(branch.borrowers[4])
    assert made.page.need.amount.text() == "30,000"
    done = {row.key for row in made.page.list.rows if row.icon == "circle-check"}
    assert {parts.NEED, parts.HOUSEHOLD, parts.APPRAISAL, parts.OPINION} <= done


def test_nothing_is_cut_or_nameless_in_any_part(ground: Page, window_ground: QtBot) -> None:
    for at in range(len(parts.NAMES)):
        ground.press(f"Ctrl+{at + 1}")
        for _ in range(2):
            window_ground.wait(1)
        assert cut_words(ground) == [], at
        assert small_targets(ground) == [], at
        assert nameless(ground) == [], at
        assert outside(ground) == [], at


def test_a_loan_taken_over_says_where_its_file_is_and_leads_to_her_loans(ground: Page, branch: MorningBranch) -> None:
    ground.open(branch.loans[0])
    empty = ground.page.empty
    assert empty.isVisible()
    assert "taken over" in empty.accessibleName()
    assert empty._button.text() == "Open the person"
    empty._button.click()
    assert ground.opened[-1] == ("profile", Among(branch.borrowers[0], loan_id=branch.loans[0]))


def test_what_is_known_of_a_loan_taken_over_is_printed(
    ground: Page, branch: MorningBranch, tmp_path: Path, window_ground: QtBot
) -> None:
    ground.open(branch.loans[0])
    ground.page.printing.paper.folder = tmp_path / "paper"
    assert ground.page.head.title.text() == "Loan application", "the file that was open before is not named"
    assert [one.keys for one in ground.page.page_actions() if one.hint] == ["Ctrl+P", "Escape"], "and no other keys"
    with window_ground.waitSignal(ground.page.printing.printed) as told:
        ground.press("Ctrl+p")
    (path,) = (tmp_path / "paper").glob("*.pdf")
    assert told.args == [f"Loan file of Kamla Devi ready to print: {path}"]


def test_nobody_is_offered_the_page_of_the_one_before(ground: Page, branch: MorningBranch) -> None:
    ground.open(branch.loans[0])
    empty = ground.page.empty
    ground.open(None)
    assert empty._button.text() == "Choose a person", "and nobody is offered her page again"
