"""A small branch for store tests: one center of four, one officer's laptop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldapp.domain.ids import Id
from fieldapp.domain.staff import Role
from fieldapp.store.book import Book
from tests.fakes.clock import MONDAY
from tests.fakes.laptop import enrolled
from tests.fakes.office import Office


@dataclass
class SmallBranch:
    """An office with a supervisor, an officer, a center of four borrowers with loans and savings."""

    office: Office
    officer: Id
    supervisor: Id
    center: Id
    group: Id
    borrowers: list[Id]
    loans: list[Id]


@pytest.fixture
def branch() -> SmallBranch:
    office = Office()
    officer = office.hire("Anil Kumar", Role.OFFICER)
    supervisor = office.hire("S. Rao", Role.SUPERVISOR)
    center = office.form_center("Ujjala", officer)
    group = office.form_group(center, "Ganga")
    names = ("Kamla Devi", "Sunita Bai", "Réhana Begum", "Lata Patel")
    borrowers, loans = [], []
    for number, name in enumerate(names):
        borrower = office.register(
            name, center, group, phone=f"98260 1234{number}", village="Rampur", code=f"B-{number:03d}"
        )
        borrowers.append(borrower)
        loans.append(office.lend(borrower, MONDAY - 70))
        office.open_savings(borrower)
    return SmallBranch(office, officer, supervisor, center, group, borrowers, loans)


@pytest.fixture
def book(branch: SmallBranch, tmp_path: Path) -> Iterator[Book]:
    made = enrolled(branch.office, branch.officer, tmp_path / "laptop")
    yield made
    made.close()
