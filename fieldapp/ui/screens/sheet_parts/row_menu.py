"""The menu of a row for the mouse and the menu key: everything the keys do, with the keys beside it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.words import mark, tr
from fieldapp.ui import icons, theme
from fieldapp.ui.screens.sheet_parts.faces import ATTENDANCE
from fieldapp.ui.widgets.text import tone_ink

if TYPE_CHECKING:
    from fieldapp.ui.screens.sheet_parts.sheet_grid import SheetGrid

MARKS = {
    Attendance.PRESENT: (mark("Present"), "P"),
    Attendance.LATE: (mark("Late"), "L"),
    Attendance.ABSENT: (mark("Absent"), "A"),
    Attendance.EXCUSED: (mark("Excused"), "E"),
    Attendance.LEFT_EARLY: (mark("Left early"), "W"),
}


def row_menu(grid: SheetGrid) -> QMenu:
    """What can be done to the chosen rows; it deletes itself when it closes."""
    menu = QMenu(grid)
    for attendance, face in ATTENDANCE.items():
        words, letter = MARKS[attendance]
        picture = icons.icon(face.icon, tone_ink(face.tone), theme.px(16))
        menu.addAction(picture, f"{tr(words)}\t{letter}").triggered.connect(partial(grid.attend, attendance))
    menu.addSeparator()
    expected = tr("Paid as expected")
    menu.addAction(f"{expected}\tSpace").triggered.connect(grid.as_expected)
    menu.addAction(f"{tr('Back to enter')}\tDel").triggered.connect(grid.clear)
    menu.addSeparator()
    menu.addAction(f"{tr('Note')}\tF4").triggered.connect(grid.note)
    menu.addAction(f"{tr('Fine')}\tF6").triggered.connect(grid.fine)
    menu.addSeparator()
    menu.addAction(f"{tr('Group covers her')}\tCtrl+G").triggered.connect(grid.cover_wanted)
    menu.addAction(f"{tr('Paid another way than cash')}\tF7").triggered.connect(grid.method_wanted)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
