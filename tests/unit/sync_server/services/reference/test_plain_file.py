"""Plain words become values; everything that is wrong is told at once, with its field, its fault and a way on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain.money import Currency, currency
from sync_server.services.reference.plain_file import FILE_BYTES_MAX, Fields, read_json


def rupees() -> Currency:
    money = currency("INR")
    assert money is not None
    return money


def fields(**values: Any) -> Fields:
    return Fields("Product 1", {key.replace("_", " "): value for key, value in values.items()}, rupees())


def test_values_as_people_write_them() -> None:
    item = fields(
        name=" Group weekly ", count=12, on=True, kind="Flat", amount="2,500", small=12, ladder=["5,000", "10,000.50"],
        rate="24 %", ratio=Decimal("1.3"), half="40 %", waves=[2, 2, 1], from_day="2027-01-26", closed=["Sunday"],
    )  # fmt: skip
    assert item.text("name") == "Group weekly"
    assert (item.whole("count"), item.flag("on", default=False)) == (12, True)
    assert item.choice("kind", {"flat": 1, "declining": 2}) == 1
    assert (item.amount("amount"), item.amount("small")) == (2_500_00, 12_00)
    assert item.amounts("ladder", ()) == (5_000_00, 10_000_50)
    assert item.share("rate") == Decimal("0.24")
    assert (item.number("ratio", Decimal(0)), item.number("half", Decimal(0))) == (Decimal("1.3"), Decimal("0.4"))
    assert item.wholes("waves", ()) == (2, 2, 1)
    assert (item.day("from day"), item.words("closed")) == (date(2027, 1, 26), ("sunday",))
    item.done()
    assert item.troubles == []


def test_what_is_left_out_keeps_its_default() -> None:
    item = fields()
    assert (item.text("a", "x"), item.whole("b", 3), item.flag("c", default=True)) == ("x", 3, True)
    assert item.choice("d", {"one": 1, "two": 2}, "two") == 2
    assert (item.amount("e", 7), item.amounts("f", (1,)), item.share("g", Decimal(1))) == (7, (1,), Decimal(1))
    assert (item.number("h", Decimal(2)), item.wholes("i", (9,)), item.words("j")) == (Decimal(2), (9,), ())
    assert list(item.parts("k", "part")) == []
    assert item.part("l").values == {}
    assert item.troubles == []


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (lambda item: item.text("x"), ""),
        (lambda item: item.text("x"), 4),
        (lambda item: item.text("x"), "a\nb"),
        (lambda item: item.whole("x"), "12"),
        (lambda item: item.whole("x"), -1),
        (lambda item: item.whole("x", least=1), 0),
        (lambda item: item.whole("x"), True),
        (lambda item: item.flag("x", default=False), "yes"),
        (lambda item: item.choice("x", {"flat": 1}), "round"),
        (lambda item: item.choice("x", {"flat": 1}), 1),
        (lambda item: item.amount("x"), "lots"),
        (lambda item: item.amount("x"), "-5"),
        (lambda item: item.amount("x"), "1.005"),
        (lambda item: item.amounts("x", ()), ["5", "many"]),
        (lambda item: item.amounts("x", ()), "5"),
        (lambda item: item.share("x"), "24"),
        (lambda item: item.share("x"), 24),
        (lambda item: item.share("x"), "101 %"),
        (lambda item: item.share("x"), "NaN %"),
        (lambda item: item.number("x", Decimal(0)), "about 1"),
        (lambda item: item.number("x", Decimal(0)), "-1 %"),
        (lambda item: item.wholes("x", ()), [2, "2"]),
        (lambda item: item.wholes("x", ()), [0]),
        (lambda item: item.day("x"), "26/01/2027"),
        (lambda item: item.words("x"), "Sunday"),
        (lambda item: item.part("x"), []),
        (lambda item: list(item.parts("x", "part")), [1]),
    ],
)
def test_what_cannot_be_used_is_told_with_its_field_and_an_example(read: Any, value: object) -> None:
    item = fields(x=value)
    read(item)
    (trouble,) = item.troubles
    assert trouble.startswith('Product 1, "x": ')
    assert "Write it like" in trouble


def test_what_has_no_default_must_be_there() -> None:
    item = fields()
    item.text("name")
    assert item.troubles == ['Product 1, "name": is missing. Write it like "Group weekly".']


def test_a_misspelt_field_is_told_and_remarks_are_not() -> None:
    item = Fields("Product 1", {"intrest": "flat", "// why": "because"}, rupees())
    item.choice("interest", {"flat": 1}, "flat")
    item.done()
    assert item.troubles == ['Product 1, "intrest": is not known here. Did you mean "interest"?']


def test_files_that_are_no_such_files_are_told(tmp_path: Path) -> None:
    path = tmp_path / "products.json"
    wrong = {
        "[]": "one object",
        '{"a": 1,}': "line 1",
        "": "line 1",
    }
    for content, words in wrong.items():
        path.write_text(content)
        told = read_json(path)
        assert isinstance(told, str)
        assert words in told
    path.write_bytes(b"\xff\xfe{}")
    assert "UTF-8" in str(read_json(path))
    path.write_bytes(b" " * (FILE_BYTES_MAX + 1))
    assert "larger" in str(read_json(path))
    assert "cannot be read" in str(read_json(tmp_path / "none.json"))
    path.write_text('{"rate": 1.5}', encoding="utf-8-sig")
    assert read_json(path) == {"rate": Decimal("1.5")}
