"""Cells of a report: in the words of the page, and plainly for programs."""

from __future__ import annotations

from fieldapp.domain.money import currency
from fieldapp.ui.print.paper import plain, shown
from tests.fakes.desk import rupees


def test_amounts_are_grouped_on_paper_and_bare_in_a_table() -> None:
    assert (shown(1_234_567_89, rupees()), shown(5_00, rupees(), symbol=True)) == ("12,34,567.89", "₹ 5")
    cells = [plain(cell, rupees()) for cell in (1_234_567_89, 5_00, -5, "7 days")]
    assert cells == ["1234567.89", "5.00", "-0.05", "7 days"]
    dong, dinar = currency("VND"), currency("KWD")
    assert dong is not None
    assert dinar is not None
    assert (plain(1_500, dong), plain(1_500, dinar)) == ("1500", "1.500")


def test_words_that_a_spreadsheet_would_run_are_kept_as_words() -> None:
    cells = [plain(cell, rupees()) for cell in ("=1+1", "+91 98", "@x", "-", "Anita")]
    assert cells == ["'=1+1", "'+91 98", "'@x", "'-", "Anita"]
