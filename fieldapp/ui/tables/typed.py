"""What stands in the fields and grids of a page as plain text, so that it can be taken elsewhere when a disk fails."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fieldapp.ui.tables.grid import DataGrid
from fieldapp.ui.widgets.fields import ChoiceKeys


def typed_text(page: QWidget) -> str:
    """A line for each field that holds something and for each choice, then every grid as a spreadsheet takes it."""
    lines = []
    for part in page.findChildren(QWidget):
        text = _said(part) if part.isVisibleTo(page) else ""
        if text:
            lines.append(f"{part.accessibleName()}: {text}" if part.accessibleName() else text)
    grids = [grid.as_text() for grid in page.findChildren(DataGrid) if grid.isVisibleTo(page)]
    return "\n".join([*lines, *grids])


def _said(part: QWidget) -> str:
    if isinstance(part, QLineEdit):
        return part.text().strip() if part.echoMode() is QLineEdit.EchoMode.Normal else ""
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText().strip()
    return part.words if isinstance(part, ChoiceKeys) else ""
