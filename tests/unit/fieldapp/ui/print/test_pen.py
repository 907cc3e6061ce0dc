"""What stands on A4 stands at the same distance from the other edge where a language runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from fieldapp.domain.numerals import Numerals, write_with
from fieldapp.ui import theme
from fieldapp.ui.print import report_pdf, sheet_pdf
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.pen import BLACK, Ink, Pen, runs_to_left
from fieldapp.ui.print.report_pdf import write_report
from fieldapp.ui.print.sheet_pdf import PaperRow, PaperSheet, write_sheet
from tests.fakes.desk import rupees

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PHONE = "98260 12000"


@pytest.fixture(autouse=True)
def _as_it_was(qapp: QApplication) -> Iterator[None]:
    theme.load_fonts()
    yield
    read_to(qapp, left=False)


def read_to(app: QApplication, *, left: bool) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if left else Qt.LayoutDirection.LeftToRight)
    write_with(Numerals(isolated=left))


class Recording(QPainter):
    """Notes where every word is painted."""

    words: list[tuple[QRectF, int, str]] = []

    def drawText(self, *given: Any) -> Any:
        place, flags, text = given
        self.words.append((place, int(flags), text))
        return super().drawText(*given)


def painted(write: Any, monkeypatch: pytest.MonkeyPatch, module: Any) -> list[tuple[QRectF, int, str]]:
    with monkeypatch.context() as patch:
        patch.setattr(module, "QPainter", Recording)
        Recording.words = []
        write()
    return Recording.words


def plain(text: str) -> str:
    return text.strip("\u2066\u2069").replace("\u2066", "").replace("\u2069", "")


def report() -> Paper:
    columns = (PaperColumn("Day", 12), PaperColumn("What", 40), PaperColumn("Amount", 15, right=True))
    rows = [("15 Oct", "كمالة ديفي", 450_00), ("16 Oct", PHONE, -20_00)]
    table = PaperTable(columns, rows, ("", "Together", 430_00), "Movements")
    facts = (("Brought", 0), ("Left", 1_450_00))
    return Paper("Cash book", "Meera", rupees(), (table,), facts, ("A remark.",), ("Officer", "Cashier"), "x:1", True)


def sheet() -> PaperSheet:
    row = PaperRow("1", "كمالة ديفي", "Home 19/46", "520", "", "520")
    return PaperSheet("Ujjala center", "Week 31", "meeting:00", [row] * 3, row, "Meera Joshi", synthetic=True)


@pytest.mark.parametrize("kind", ["report", "sheet"])
def test_every_word_stands_mirrored_and_none_is_lost(
    kind: str, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, width = (report_pdf, report_pdf.PORTRAIT[0]) if kind == "report" else (sheet_pdf, sheet_pdf.WIDTH)

    def write() -> object:
        path = tmp_path / "paper.pdf"
        return write_report(path, report()) if kind == "report" else write_sheet(path, sheet())

    right = painted(write, monkeypatch, module)
    read_to(qapp, left=True)
    left = painted(write, monkeypatch, module)
    assert len(right) > 10
    assert [plain(text) for _place, _flags, text in left] == [plain(text) for _place, _flags, text in right]
    one_line = [(a, b) for a, b in zip(right, left, strict=True) if not a[1] & int(Qt.TextFlag.TextWordWrap)]
    for (at, flags, text), (other, turned, _text) in one_line:
        assert other.left() == pytest.approx(width - at.right()), text
        assert other.width() == pytest.approx(at.width())
        sides = {int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)}
        assert {flags & 3, turned & 3} == sides, "a line begins at the other side"
        assert turned & int(Qt.AlignmentFlag.AlignAbsolute)


def test_numbers_without_letters_keep_their_order_and_arabic_words_theirs(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_to(qapp, left=True)
    words = [
        text for *_rest, text in painted(lambda: write_report(tmp_path / "p.pdf", report()), monkeypatch, report_pdf)
    ]
    assert f"\u2066{PHONE}\u2069" in words
    assert "كمالة ديفي" in words


def test_without_a_painter_it_only_measures() -> None:
    pen = Pen(None, 1000)
    pen.write(QRectF(0, 0, 100, 40), "Kamala", Ink())
    pen.wrap(QRectF(0, 0, 100, 40), "Kamala")
    pen.line(QLineF(0, 0, 10, 0), BLACK, 1)
    pen.box(QRectF(0, 0, 10, 10))
    pen.fill(QRectF(0, 0, 10, 10), BLACK)
    pen.code(QRectF(0, 0, 10, 10), "x")
    assert pen.needed("a few words " * 20, 300) > pen.needed("a few words", 300)
    assert pen.width_of("Kamala Devi", Ink(30, bold=True)) > pen.width_of("Kamala", Ink(30)) > 0


def test_lines_and_boxes_are_mirrored_too(qapp: QApplication) -> None:
    def drawn() -> QImage:
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(QColor(255, 255, 255))
        painter = QPainter(image)
        pen = Pen(painter, 300)
        pen.fill(QRectF(10, 10, 30, 10), BLACK)
        pen.line(QLineF(0, 40, 50, 40), BLACK, 3)
        painter.end()
        return image

    right = drawn()
    read_to(qapp, left=True)
    left = drawn()
    black = QColor(0, 0, 0)
    assert right.pixelColor(20, 15) == black
    assert left.pixelColor(300 - 20, 15) == black
    assert left.pixelColor(20, 15) != black
    assert right.pixelColor(25, 40) == black
    assert left.pixelColor(300 - 25, 40) == black
    assert left.pixelColor(25, 40) != black


def test_a_text_runs_the_way_of_its_first_letter() -> None:
    assert runs_to_left("كمالة 12")
    assert not runs_to_left("450")
    assert not runs_to_left("Kamala كمالة")
    assert runs_to_left("12 · كمالة")


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("I pay back \u2066₹ 2,924.66\u2069 in 12 installments.", False),
        ("Kamla تدفع ₹ 450", True),
        ("تدفع ₹ 450", True),
    ],
)
def test_a_sentence_runs_as_its_language_does_on_a_page_that_runs_to_the_left(
    qapp: QApplication, sentence: str, turned: bool
) -> None:
    read_to(qapp, left=True)
    assert Pen(None, 1_000).turns(sentence) is turned
