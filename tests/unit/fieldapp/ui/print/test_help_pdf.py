"""One page of help on one sheet of paper, however much it says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF, Qt

from fieldapp.ui import theme
from fieldapp.ui.help_book import FOLDER, read_guide
from fieldapp.ui.print.help_pdf import _laid, write_help

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

KEYS = [(f"Ctrl {number}", "What this key does on this page") for number in range(30)]


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    theme.load_fonts()


@pytest.mark.parametrize("page", ["sheet", "visits"])
def test_a_section_and_its_keys_stand_on_one_page(page: str, tmp_path: Path) -> None:
    section = read_guide(FOLDER / "en.md").about(page)
    assert section is not None
    path = tmp_path / "help.pdf"
    assert write_help(path, section.title, section.text, KEYS) == 1
    assert path.read_bytes().count(b"/Type /Page\n") == 1


def test_letters_become_smaller_before_a_second_page_begins(tmp_path: Path) -> None:
    long = "\n\n".join(["A sentence that is long enough to fill a line of the paper from left to right."] * 45)
    assert write_help(tmp_path / "help.pdf", "Long", long, KEYS) == 1
    assert write_help(tmp_path / "help.pdf", "Too long", "\n\n".join([long] * 4), ()) > 1


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError):
        write_help(tmp_path / "taken", "Help", "Text", ())


def test_keys_and_text_begin_at_the_right_where_the_windows_read_to_the_left(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        document = _laid("تعليمات", "نص", [("F1", "مفاتيح")], 30, QSizeF(1000, 1000))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    block, directions = document.begin(), []
    while block.isValid():
        directions += [block.blockFormat().layoutDirection()] if block.text() else []
        block = block.next()
    assert directions == [Qt.LayoutDirection.RightToLeft] * 3
