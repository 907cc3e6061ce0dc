"""What lies here is counted, and what IT reads names nobody."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fieldapp.services.kept_here import diagnosis, kept_here, names_written
from fieldapp.store.queries.stock import fetched_operations
from tests.fakes.morning_branch import NAMES, MorningBranch


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


def test_people_loans_operations_and_bytes_are_counted(branch: MorningBranch) -> None:
    kept = kept_here(branch.desk(branch.anil_id))
    assert (kept.people, kept.centers, kept.loans) == (len(NAMES), 1, len(NAMES))
    assert kept.file_bytes > 4_096
    assert kept.as_of_ms is not None


def test_names_that_need_more_letters_are_found(branch: MorningBranch) -> None:
    (name,) = names_written(branch.desk(branch.anil_id))
    assert name.startswith("Réhana Begum")


def test_the_diagnosis_names_no_borrower_and_no_place(branch: MorningBranch) -> None:
    desk = branch.desk(branch.anil_id)
    told = diagnosis(desk, {"Program": "Fieldbook 1"}, "somewhere.py:12 f")
    assert "Program: Fieldbook 1" in told
    assert f"Records: {len(NAMES)} people" in told
    with desk.book.view() as view:
        fetched = fetched_operations(view.connection)
    assert fetched > 0
    assert f"0 written here, {fetched} fetched" in told
    assert "somewhere.py:12 f" in told
    private = [*NAMES, "Ujjala", "Ganga", "Rampur", "98260", "Anil", "450"]
    assert [word for word in private if word in told] == []
