"""Centers and groups are found by their names, and by what they are called now."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.record import Kind
from fieldapp.store.book import Book
from fieldapp.store.projection import put_records, remove_records
from fieldapp.store.queries.people import find_places
from tests.fakes.clock import MONDAY
from tests.unit.fieldapp.store.conftest import SmallBranch


def found(book: Book, text: str) -> tuple[list[tuple[str, str]], bool]:
    with book.view() as view:
        lines, named = find_places(view.connection, text, 9)
    return [(line.name, line.within) for line in lines], named


def changed(book: Book, branch: SmallBranch, center: dict[str, object] | None = None, **group: object) -> None:
    with book.database.write() as connection:
        with book.view() as view:
            here, below = view.find(Center, branch.center), view.find(Group, branch.group)
        assert here is not None
        assert below is not None
        items = [replace(here, **center)] if center else []  # type: ignore[arg-type]
        put_records(connection, [*items, *([replace(below, **group)] if group else [])], book.cache)  # type: ignore[arg-type]


def test_a_place_is_found_by_its_name_first(book: Book, branch: SmallBranch) -> None:
    assert found(book, "ujj") == ([("Ujjala", "Rampur")], True)
    assert found(book, "gan") == ([("Ganga", "Ujjala")], True)
    assert found(book, "ujjala gan") == ([("Ganga", "Ujjala")], False)
    assert found(book, "ramp") == ([("Ujjala", "Rampur")], False)
    assert found(book, "center") == ([], False), "the word for the kind of place finds none"
    assert found(book, "-") == ([], False)


def test_a_new_name_of_a_center_stands_with_its_groups(book: Book, branch: SmallBranch) -> None:
    changed(book, branch, {"name": "Navjeevan"})
    assert found(book, "ujjala") == ([], False)
    assert found(book, "navjeevan gan") == ([("Ganga", "Navjeevan")], False)
    changed(book, branch, name="Jamuna")
    assert found(book, "gan") == ([], False)
    assert found(book, "jamuna") == ([("Jamuna", "Navjeevan")], True)


def test_what_is_gone_or_dissolved_is_found_no_more(book: Book, branch: SmallBranch) -> None:
    with book.database.write() as connection:
        remove_records(connection, [(Kind.CENTER, branch.center)])
    assert found(book, "ujjala") == ([], False)
    assert found(book, "gan") == ([("Ganga", "")], True)
    with book.view() as view:
        group = view.find(Group, branch.group)
    assert group is not None
    with book.database.write() as connection:
        put_records(connection, [replace(group, dissolved_day=MONDAY)], book.cache)
    assert found(book, "gan") == ([], False)
