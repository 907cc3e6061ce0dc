"""What a thermal printer gets for the same receipt, byte for byte, on both widths of paper."""

from __future__ import annotations

import platform
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from fieldapp.ui import theme
from fieldapp.ui.print.raster import BAND, escpos, receipt_image
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.print.slip import NARROW, WIDE
from tests.fakes.desk import rupees
from tests.fakes.sheet_desk import receipt_view

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

GOLDEN = Path(__file__).parent / "golden"
ELSEWHERE = 0.03
"""Other systems smooth letters in another way: there so many bits may differ, and not one more."""


def job(width: int) -> bytes:
    return b"".join(escpos(receipt_image(receipt_view(), ReceiptStyle(rupees(), "Asia/Kolkata", width=width))))


@pytest.mark.parametrize("width", [NARROW, WIDE])
def test_the_bytes_are_those_that_were_looked_at(width: int, qapp: QApplication) -> None:
    theme.load_fonts()
    made, golden = job(width), zlib.decompress((GOLDEN / f"receipt-latin-{width}.escpos.z").read_bytes())
    if platform.system() == "Linux":
        assert made == golden
        return
    assert len(made) == len(golden)
    differing = sum((one ^ two).bit_count() for one, two in zip(made, golden, strict=True))
    assert differing <= ELSEWHERE * 8 * len(golden)


def test_no_band_is_higher_than_a_cheap_printer_takes(qapp: QApplication) -> None:
    theme.load_fonts()
    style = ReceiptStyle(rupees(), "Asia/Kolkata", width=WIDE)
    bands = [piece for piece in escpos(receipt_image(receipt_view(), style)) if piece.startswith(b"\x1dv0")]
    heights = [int.from_bytes(band[6:8], "little") for band in bands]
    assert max(heights) == BAND
    assert len(heights) == -(-sum(heights) // BAND)
