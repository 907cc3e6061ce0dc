"""Reports as tables for spreadsheets."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.report_csv import report_csv, write_report_csv
from tests.fakes.desk import rupees

COLUMNS = (PaperColumn("Member"), PaperColumn("Paid", right=True))
TABLE = PaperTable(COLUMNS, [("Kamala, Devi", 1_450_00), ("Réhana", 0)], ("All", 1_450_00))


def test_rows_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "x.csv"
    write_report_csv(path, Paper("T", "S", rupees(), (TABLE,)))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["Member", "Paid"], ["Kamala, Devi", "1450.00"], ["Réhana", "0.00"], ["All", "1450.00"]]


def test_made_up_records_say_so_in_every_row() -> None:
    rows = list(csv.reader(io.StringIO(report_csv(Paper("T", "S", rupees(), (TABLE,), synthetic=True)))))
    assert [row[2] for row in rows] == ["Synthetic records, not money", "yes", "yes", "yes"]
