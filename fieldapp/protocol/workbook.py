"""Spreadsheet files as bytes, and the sheets in them: CSV in the encodings people really save, and XLSX.

Formulas count with the values the spreadsheet program stored. Limits: FILE_BYTES_MAX, UNPACKED_BYTES_MAX, ROWS_MAX,
COLUMNS_MAX, CELL_CHARACTERS_MAX; beyond them, and for bytes that are no such file, a Problem says what to do.
"""

from __future__ import annotations

import csv
import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import zip_longest
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.utils.exceptions import IllegalCharacterError, InvalidFileException

from fieldapp.domain.intake.sheet import (
    EXCEL_DAY_ZERO,
    Cell,
    Notice,
    Place,
    Portfolio,
    Problem,
    Row,
    Sheet,
    Uncalculated,
)

FILE_BYTES_MAX: Final = 64 * 1024 * 1024
UNPACKED_BYTES_MAX: Final = 1024 * 1024 * 1024
ROWS_MAX: Final = 250_000
COLUMNS_MAX: Final = 1_024
CELL_CHARACTERS_MAX: Final = 4_000

_OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DELIMITERS = ",;\t|"
_SEARCHED_BYTES = 4_096
_DAY_ZERO_1904 = date(1904, 1, 1)
_SHEET_FOLDER = "xl/worksheets/"


class _Refused(Exception):
    """Carries the sentence of a problem out of the reading."""


def read_files(files: Iterable[tuple[str, bytes]], encoding: str = "") -> Portfolio:
    """Return the sheets of all files by name and bytes; a file that cannot be read becomes a problem that blocks."""
    read = [read_book(file, raw, encoding) for file, raw in files]
    books = [book for book in read if isinstance(book, Portfolio)]
    return Portfolio(
        tuple(sheet for book in books for sheet in book.sheets),
        tuple(book for book in read if isinstance(book, Problem)),
        tuple(notice for book in books for notice in book.notices),
    )


def read_book(file: str, raw: bytes, encoding: str = "") -> Portfolio | Problem:
    """Return the sheets in the bytes of a CSV or XLSX file; `encoding` names a CSV's code page where it is known."""
    try:
        if len(raw) > FILE_BYTES_MAX:
            raise _Refused(f"The file is larger than {FILE_BYTES_MAX >> 20} MB. Split it into smaller files.")
        if raw.startswith(_OLD_EXCEL):
            raise _Refused(
                "This is an old Excel file (.xls) or a file with a password. Open it, save it as .xlsx without a "
                "password, and import that."
            )
        if raw.startswith(b"PK"):
            return Portfolio(_read_xlsx(file, raw))
        return _read_csv(file, raw, encoding)
    except _Refused as refused:
        return Problem(Place(file, ""), str(refused), blocks=True)


# ---------------------------------------------------------------- CSV


def _read_csv(file: str, raw: bytes, encoding: str) -> Portfolio:
    text, notices = _decode(file, raw, encoding)
    delimiter = ""
    if text[:4].lower() == "sep=" and text[4:5]:
        delimiter, text = text[4], text.partition("\n")[2]
    delimiter = delimiter or _delimiter(text)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    try:
        for number, cells in enumerate(lines, 1):
            if any(cells):
                _limit(len(rows), number, len(cells))
                rows.append(Row(number, tuple(_text_cell(cell, number) for cell in cells)))
    except csv.Error as error:
        raise _Refused(
            f"Line {lines.line_num} is not proper CSV ({error}). Open the file in a spreadsheet program, check the "
            "quotation marks there and save it again."
        ) from error
    if not rows:
        raise _Refused("The file is empty. Choose the file that holds the portfolio.")
    return Portfolio((Sheet(file, "", tuple(rows), decimal_comma=delimiter == ";"),), notices=notices)


def _decode(file: str, raw: bytes, encoding: str) -> tuple[str, tuple[Notice, ...]]:
    for name in (encoding,) if encoding else _encodings(raw):
        try:
            text = raw.decode(name).removeprefix("\ufeff")
        except UnicodeDecodeError:
            continue
        except LookupError as error:
            raise _Refused(f"The encoding {encoding} is not known. Use a name such as utf-8 or cp1252.") from error
        if not _is_text(text):
            break
        guessed = not encoding and name == "cp1252"
        sentence = "It is not UTF-8 and was read as Western European (Windows-1252). Check names with accents."
        return text, (Notice(Place(file, ""), sentence),) if guessed else ()
    if encoding:
        raise _Refused(f"The file is not written in {encoding}. Leave the encoding out, or name the right one.")
    raise _Refused("The file is neither CSV text nor XLSX. Save it as CSV UTF-8 or as .xlsx and import that.")


def _is_text(text: str) -> bool:
    """Tell text from pictures and archives, which decode into control signs; a stray one does not matter."""
    controls = sum(sign < " " and sign not in "\t\r\n\f\v" for sign in text[:_SEARCHED_BYTES])
    return "\0" not in text and controls * 100 <= min(len(text), _SEARCHED_BYTES)


def _encodings(raw: bytes) -> tuple[str, ...]:
    """Return the encodings to try, in order: a byte order mark decides, then zero bytes betray UTF-16 without one."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ("utf-16",)
    start = raw[:_SEARCHED_BYTES]
    if b"\0" in start:
        return ("utf-16-le",) if start[1::2].count(0) > start[0::2].count(0) else ("utf-16-be",)
    return ("utf-8", "cp1252")


def _delimiter(text: str) -> str:
    """Return the delimiter that stands most often in the first line with anything in it, outside quotation marks."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _text_cell(text: str, row: int) -> Cell:
    if len(text) > CELL_CHARACTERS_MAX:
        raise _Refused(f"Row {row} has a cell of more than {CELL_CHARACTERS_MAX} characters. Shorten it.")
    return text.strip() or None


def _limit(rows: int, number: int, columns: int) -> None:
    if rows >= ROWS_MAX:
        raise _Refused(f"A sheet has more than {ROWS_MAX} rows. Split it into several files.")
    if columns > COLUMNS_MAX:
        raise _Refused(
            f"Row {number} has more than {COLUMNS_MAX} columns. Check the file; a portfolio needs far fewer."
        )


# ---------------------------------------------------------------- XLSX


def _read_xlsx(file: str, raw: bytes) -> tuple[Sheet, ...]:
    formulas = _inspect(raw)
    try:
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        plain = load_workbook(io.BytesIO(raw), read_only=True, data_only=False, keep_links=False) if formulas else None
        day_zero = _DAY_ZERO_1904 if book.epoch == CALENDAR_MAC_1904 else EXCEL_DAY_ZERO
        sheets = tuple(
            Sheet(file, sheet.title, _rows(sheet, plain[sheet.title] if plain else None), day_zero=day_zero)
            for sheet in book.worksheets
        )
    except (InvalidFileException, ParseError, KeyError, ValueError, TypeError, EOFError, OSError, IndexError,
            AttributeError, zipfile.BadZipFile, zlib.error) as error:  # fmt: skip
        raise _Refused(
            "The XLSX file is damaged. Open it in a spreadsheet program, save it under a new name and import that."
        ) from error
    return sheets


def _inspect(raw: bytes) -> bool:
    """Refuse archives that unpack too far or carry document types; tell whether any sheet holds a formula."""
    formulas = False
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            members = archive.infolist()
            if not any(member.filename.startswith(_SHEET_FOLDER) for member in members):
                raise _Refused("The file holds no spreadsheet. Save it as .xlsx or CSV and import that.")
            if sum(member.file_size for member in members) > UNPACKED_BYTES_MAX:
                raise _Refused("The file unpacks to more than a portfolio can hold. Save the sheets as CSV files.")
            for member in members:
                if member.flag_bits & 1:
                    raise _Refused("The file has a password. Save it without one and import that.")
                if member.filename.endswith((".xml", ".rels")):
                    formulas |= _scan(archive, member)
    except (zipfile.BadZipFile, NotImplementedError, zlib.error, EOFError, ValueError) as error:
        raise _Refused("The XLSX file is damaged or cut short. Copy it again and import that.") from error
    return formulas


def _scan(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    with archive.open(member) as part:
        start = part.read(_SEARCHED_BYTES)
        if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
            raise _Refused("The file holds XML that no spreadsheet program writes. It was not opened.")
        if not member.filename.startswith(_SHEET_FOLDER):
            return False
        tail = b""
        while start:
            if b"<f>" in tail + start or b"<f " in tail + start:
                return True
            tail, start = start[-3:], part.read(1 << 20)
    return False


def _rows(values: Any, formulas: Any | None) -> tuple[Row, ...]:
    rows: list[Row] = []
    for number, (cells, written) in enumerate(_pairs(values, formulas), 1):
        last = len(cells)
        while last and cells[last - 1] is None and (last > len(written) or written[last - 1] is None):
            last -= 1
        # Sheets are often formatted a million rows down; only rows with something in them count.
        if not last:
            continue
        _limit(len(rows), number, last)
        found = tuple(
            _xlsx_cell(cell, written[column] if column < len(written) else None, number)
            for column, cell in enumerate(cells[:last])
        )
        rows.append(Row(number, found))
    return tuple(rows)


def _pairs(values: Any, formulas: Any | None) -> Iterator[tuple[Sequence[Any], Sequence[Any]]]:
    # A wrong dimension in the file would cut rows off; without one openpyxl counts for itself.
    values.reset_dimensions()
    if formulas is None:
        return ((cells, ()) for cells in values.iter_rows(values_only=True))
    formulas.reset_dimensions()
    written = formulas.iter_rows(values_only=True)
    return zip_longest(values.iter_rows(values_only=True), written, fillvalue=())


def _xlsx_cell(value: Any, written: Any, row: int) -> Cell:
    if value is None:
        return Uncalculated() if isinstance(written, str) and written.startswith("=") else None
    if isinstance(value, str):
        return _text_cell(value, row)
    if isinstance(value, float):
        # Excel keeps and shows 15 significant digits; the binary remainder behind them is nobody's amount.
        number = Decimal(f"{value:.15g}")
        return int(number) if number == number.to_integral_value() else number
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, time):
        return f"{value.hour:02d}:{value.minute:02d}"
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds()) // 60
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return value if isinstance(value, bool | int | date) else str(value)


def write_book(sheets: Iterable[tuple[str, Sequence[Sequence[Cell]]]]) -> bytes:
    """Return an XLSX file of named sheets; every text is written as text, so that none becomes a formula."""
    book = Workbook(write_only=True)
    for name, rows in sheets:
        sheet = book.create_sheet(name[:31])
        for row in rows:
            sheet.append([_written(sheet, cell) for cell in row])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _written(sheet: Any, cell: Cell) -> Any:
    if isinstance(cell, Uncalculated):
        return None
    if not isinstance(cell, str):
        return cell
    try:
        written = WriteOnlyCell(sheet, value=cell)
    except IllegalCharacterError:
        written = WriteOnlyCell(sheet, value="".join(sign for sign in cell if sign.isprintable()))
    written.data_type = "s"
    return written
