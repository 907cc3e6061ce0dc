"""A report's table as a file for spreadsheets and other programs: UTF-8 with its mark, commas, one line per row."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from fieldapp.domain.words import mark, tr
from fieldapp.ui.print.paper import Paper, plain

SYNTHETIC = mark("Synthetic records, not money")


def report_csv(paper: Paper) -> str:
    """Every table of the report, one after the other; records that are made up carry a column that says so."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for at, table in enumerate(paper.tables):
        if at:
            writer.writerow([])
        extra = [tr(SYNTHETIC)] if paper.synthetic else []
        writer.writerow([*(column.title for column in table.columns), *extra])
        made_up = [tr("yes")] if paper.synthetic else []
        for row in (*table.rows, *([table.totals] if table.totals else [])):
            writer.writerow([*(plain(cell, paper.currency) for cell in row), *made_up])
    return out.getvalue()


def write_report_csv(path: Path, paper: Paper) -> None:
    """Write the file, replacing one of the same name; raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(report_csv(paper), encoding="utf-8-sig", newline="")
