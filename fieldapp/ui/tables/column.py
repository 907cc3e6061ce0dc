"""What a table column is, apart from what stands in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from fieldapp.domain.words import tr

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter

FULL_WIDTH = 1180
"""Below this window width (logical pixels) a column marked `hide_below=FULL_WIDTH` goes."""
MEDIUM_WIDTH = 1024


@dataclass(frozen=True)
class Column:
    """One column: its key in code, its heading, its width at 100 % text size, and how it behaves."""

    key: str
    title: str
    width: int
    align: Qt.AlignmentFlag = LEFT
    stretch: bool = False
    """Takes a share of the room that is left."""
    stop: bool = False
    """The cursor of an entry grid stands here."""
    ruled: bool = False
    """Has a line at its left and right side, as a column to fill in has on paper."""
    hide_below: int = 0
    tip: str = ""

    @property
    def said(self) -> Column:
        """The same in the reader's language, where the column is a constant whose texts are marked."""
        return replace(self, title=tr(self.title), tip=tr(self.tip) if self.tip else "")
