"""Rows and columns as spreadsheets put them on the clipboard: tabs between cells, one line per row."""

import csv
import io
from collections.abc import Sequence


def read(text: str) -> tuple[tuple[str, ...], ...]:
    """Cells of every line, trimmed; the empty line that spreadsheets add at the end is dropped."""
    lines = [tuple(cell.strip() for cell in line) for line in csv.reader(io.StringIO(text), dialect="excel-tab")]
    while lines and not any(lines[-1]):
        lines.pop()
    return tuple(lines)


def write(rows: Sequence[Sequence[str]]) -> str:
    """The same the other way round."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue()
