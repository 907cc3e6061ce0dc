"""A small synthetic branch, written once for all tests that only look at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.demo.synthetic.history import History, HistoryOrder, write_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.domain.ids import Id
from fieldapp.domain.staff import Role
from fieldapp.store.book import Book, open_book
from tests.fakes.clock import MONDAY, StandingClock, new_id
from tests.fakes.laptop import KEY, enrolled
from tests.fakes.office import Office

SMALL = Scale(centers=2, groups=2, members=3, weeks=16)


@dataclass
class Written:
    """A laptop with a past, its office, and the open book as it stands on the day after."""

    office: Office
    officer: Id
    folder: Path
    order: HistoryOrder
    history: History
    book: Book


def enrolled_seat(office: Office, folder: Path, name: str = "Meera Joshi", role: Role = Role.OFFICER) -> Id:
    """Enroll a laptop that writes nothing, and close it."""
    user = office.hire(name, role)
    enrolled(office, user, folder).close()
    return user


@pytest.fixture(scope="package")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    """Give a small branch of sixteen weeks."""
    folder = tmp_path_factory.mktemp("past") / "meera"
    office = Office()
    officer = enrolled_seat(office, folder)
    order = HistoryOrder(7, MONDAY, SMALL)
    history = write_past(folder / "field.db", KEY, order)
    book = open_book(folder / "field.db", KEY, StandingClock(), new_id)
    yield Written(office, officer, folder, order, history, book)
    book.close()
