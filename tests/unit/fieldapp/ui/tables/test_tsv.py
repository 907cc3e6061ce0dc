"""The clipboard's rows and columns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from fieldapp.ui.tables import tsv


def test_a_column_from_a_spreadsheet() -> None:
    assert tsv.read("450\r\n 1,000 \r\n\r\n300\r\n") == (("450",), ("1,000",), (), ("300",))


def test_quoted_cells_keep_their_tabs_and_lines() -> None:
    assert tsv.read('"a\tb"\tc\n"two\nlines"\t"say ""hi"""\n') == (("a\tb", "c"), ("two\nlines", 'say "hi"'))


def test_nothing_is_nothing() -> None:
    assert tsv.read("") == ()
    assert tsv.read("\r\n\t\r\n") == ()


_cells = st.text('ab1 ,"\t\nक', min_size=1, max_size=8).map(lambda text: f"x{text}x")


@given(st.lists(st.lists(_cells, min_size=2, max_size=3), min_size=1, max_size=5))
def test_what_is_written_is_read_again(rows: list[list[str]]) -> None:
    assert tsv.read(tsv.write(rows)) == tuple(tuple(row) for row in rows)
