"""Receipts as dots, as bytes for a printer, and as pages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from fieldapp.domain.collection.receipt import check_code
from fieldapp.ui import theme
from fieldapp.ui.print.raster import BAND, CUT, FEED, START, escpos, receipt_image
from fieldapp.ui.print.receipt_page import ReceiptPage, ReceiptStyle, qr_text
from fieldapp.ui.print.receipt_pdf import Paper, write_receipts
from fieldapp.ui.print.receipt_words import LANGUAGES, ReceiptWords
from fieldapp.ui.print.slip import NARROW, WIDE, Slip
from tests.fakes.desk import rupees
from tests.fakes.sheet_desk import receipt_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def style(qapp: QApplication) -> ReceiptStyle:
    theme.load_fonts()
    return ReceiptStyle(rupees(), "Asia/Kolkata")


def black_dots(image: QImage, top: int = 0, bottom: int = 10_000) -> int:
    assert image.width() % 8 == 0
    assert image.pixelColor(0, 0).lightness() > 128, "the corner is white"
    white = image.pixelIndex(0, 0)
    bits, stride, wide = bytes(image.constBits()), image.bytesPerLine(), image.width() // 8
    lines = [bits[y * stride : y * stride + wide] for y in range(top, min(bottom, image.height()))]
    ones = sum(int.from_bytes(line, "big").bit_count() for line in lines)
    return ones if white == 0 else image.width() * len(lines) - ones


def test_the_picture_is_one_bit_and_as_wide_as_the_paper(style: ReceiptStyle) -> None:
    for width in (NARROW, WIDE):
        image = receipt_image(receipt_view(), replace(style, width=width))
        assert image.width() == width
        assert image.depth() == 1
        assert 450 < image.height() < 620
        assert 5_000 < black_dots(image) < width * image.height() // 3


@pytest.mark.parametrize("language", [*LANGUAGES, ""])
def test_every_word_has_a_place_in_every_language(style: ReceiptStyle, language: str) -> None:
    words = ReceiptWords(language)
    page = ReceiptPage(receipt_view(), replace(style, words=words))
    assert page.height() > 450
    assert words.both("Paid").endswith("Paid")


@pytest.mark.parametrize("width", [NARROW, WIDE])
@pytest.mark.parametrize("language", [*LANGUAGES, ""])
def test_nothing_on_a_receipt_is_cut(
    style: ReceiptStyle, language: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    monkeypatch.setattr(Slip, "_words", lambda _self, _place, text, *_rest: written.append(text))
    shown = replace(style, words=ReceiptWords(language), width=width)
    code = "WWWWW-WWWWW"  # as long and as wide as a code can be
    assert len(code) == len(check_code(bytes(32), 2291))
    receipt_image(receipt_view(check_code=code), shown)
    banners: list[str] = []
    monkeypatch.setattr(ReceiptPage, "banner", lambda _page, text: banners.append(text))
    page = ReceiptPage(receipt_view(number="", copy=9), replace(shown, synthetic=True))
    page.height()
    assert [text for text in banners if not page.has_room(text)] == []
    assert any(text.endswith("NOT SAVED YET") for text in banners)
    assert any(code in text for text in written), written
    assert [text for text in written if "…" in text] == []


def test_copies_reversals_and_synthetic_records_say_so_in_black(style: ReceiptStyle) -> None:
    plain = receipt_image(receipt_view(), style)
    for changed, how in (
        (receipt_view(copy=2), style),
        (receipt_view(reversed=True), style),
        (receipt_view(), replace(style, synthetic=True)),
    ):
        marked = receipt_image(changed, how)
        assert marked.height() > plain.height() + 20
        assert black_dots(marked) > black_dots(plain) + 3_000


def test_a_preview_has_no_code_to_take_for_a_receipt(style: ReceiptStyle) -> None:
    assert (
        ReceiptPage(receipt_view(number="", check_code=""), style).height()
        < ReceiptPage(receipt_view(), style).height()
    )


def test_money_that_is_handed_out_says_so_and_names_no_loan(style: ReceiptStyle) -> None:
    out = receipt_view(lines=(("Savings taken out", -3_000),), paid=-3_000, outstanding_after=0, next_due_day=None)
    assert ReceiptPage(out, style).height() < ReceiptPage(receipt_view(), style).height() - 60
    back = receipt_view(lines=(("Savings taken out", 3_000),), paid=3_000, outstanding_after=0, next_due_day=None)
    assert receipt_image(out, style) != receipt_image(back, style), "it says who got the money"
    closed = receipt_view(outstanding_after=0, next_due_day=None)
    assert ReceiptPage(closed, style).height() > ReceiptPage(out, style).height(), "a loan that ended says 0"


def test_the_code_carries_what_the_office_asks_for() -> None:
    assert qr_text(receipt_view()) == "RP-MJ-002291;RP-1284;60000;2026-10-15;7K4-QX2"


def test_the_bytes_draw_the_picture_dot_for_dot(style: ReceiptStyle) -> None:
    image = receipt_image(receipt_view(), style)
    pieces = list(escpos(image))
    assert pieces[0] == START
    assert pieces[-1] == FEED + CUT
    bands = pieces[1:-1]
    assert len(bands) == -(-image.height() // BAND)
    lines: list[bytes] = []
    for band in bands:
        assert band[:4] == b"\x1dv0\x00"
        width, height = int.from_bytes(band[4:6], "little"), int.from_bytes(band[6:8], "little")
        assert (width, len(band)) == (NARROW // 8, 8 + width * height)
        lines += [band[8 + width * at : 8 + width * (at + 1)] for at in range(height)]
    assert len(lines) == image.height()
    for y in range(0, image.height(), 37):
        for x in range(0, NARROW, 5):
            printed = bool(lines[y][x // 8] & 0x80 >> x % 8)
            assert printed == (image.pixelColor(x, y).lightness() < 128)


def test_dots_beyond_the_edge_stay_white(qapp: QApplication) -> None:
    image = QImage(13, 3, QImage.Format.Format_Mono)
    image.setColorTable([0xFF000000, 0xFFFFFFFF])
    image.fill(0)
    (band,) = list(escpos(image))[1:-1]
    assert band[8:] == b"\xff\xf8" * 3


def test_one_page_for_each_receipt_on_a_roll(style: ReceiptStyle, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "receipts.pdf"
    write_receipts(path, [receipt_view()] * 3, style, Paper.ROLL)
    assert pages(path) == 3


def test_twelve_receipts_on_a_sheet_of_paper(style: ReceiptStyle, tmp_path: Path) -> None:
    path = tmp_path / "receipts.pdf"
    write_receipts(path, [receipt_view()] * 25, style, Paper.A4)
    assert pages(path) == 3


def test_a_place_that_cannot_be_written_is_told(style: ReceiptStyle, tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError):
        write_receipts(tmp_path / "taken", [receipt_view()], style, Paper.ROLL)


def pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


@pytest.mark.parametrize("language", ["", "hi", "ar"])
def test_a_reversed_receipt_keeps_its_number_and_a_copy_says_which(
    style: ReceiptStyle, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(ReceiptPage, "banner", lambda _page, text: told.append(text))
    monkeypatch.setattr(ReceiptPage, "pair", lambda _page, left, right, *_how: told.extend((left, right)))
    words = ReceiptWords(language)
    ReceiptPage(receipt_view(copy=2, reversed=True), replace(style, words=words)).height()
    plain = [text.strip("\u2066\u2069") for text in told]
    assert plain[0] == words.both("Reversed").upper()
    assert plain[1].endswith("COPY 2")
    assert plain[2:4] == [words.both("Receipt"), "RP-MJ-002291"]
    amounts = [text for text in told if "₹" in text]
    assert amounts
    assert all(text.startswith("\u2066") == (language == "ar") for text in amounts), "left to right among Arabic"


@pytest.mark.parametrize(("language", "first"), [("", "left"), ("ar", "right")])
def test_the_first_receipt_of_a_sheet_stands_where_her_language_begins(
    style: ReceiptStyle, language: str, first: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at: list[float] = []
    monkeypatch.setattr(ReceiptPage, "paint", lambda _page, painter: at.append(painter.transform().dx()))
    own = replace(style, words=ReceiptWords(language))
    write_receipts(tmp_path / "a4.pdf", [receipt_view(), receipt_view()], own, Paper.A4)
    assert (at[0] < at[1]) is (first == "left")
