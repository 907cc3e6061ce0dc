"""A portfolio taken over on a laptop: all of it or nothing, and not twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.domain.intake.flow import Exit
from fieldapp.services.borrower.people import search_people
from fieldapp.services.desk import Desk
from fieldapp.services.imports import ImportFiles, Unreadable, import_files
from fieldapp.services.sync_view import sync_status
from tests.fakes.morning_branch import MorningBranch

SAMPLE = Path(__file__).parents[4] / "resources" / "sample_portfolio"
FILES = tuple(sorted(SAMPLE.glob("*.csv")))


def test_the_sample_portfolio_becomes_records_and_reaches_the_office(morning: MorningBranch, anil: Desk) -> None:
    before = len(search_people(anil, "", 500))
    taken = import_files(anil, ImportFiles(FILES))
    assert taken.result.exit is Exit.DONE, taken.result.text
    assert taken.skipped_file is None
    assert len(search_people(anil, "", 500)) == before + 20
    assert sync_status(anil).waiting == taken.result.recorded >= 62
    morning.exchange(anil)
    assert sync_status(anil).received == taken.result.recorded
    again = import_files(anil, ImportFiles(FILES))
    assert (again.result.exit, again.result.recorded) == (Exit.DONE, 0)


def test_a_dry_run_records_nothing(anil: Desk) -> None:
    taken = import_files(anil, ImportFiles(FILES, dry_run=True))
    assert taken.result.exit is Exit.DONE
    assert sync_status(anil).waiting == 0


def test_one_bad_row_stops_everything_unless_it_is_skipped(tmp_path: Path, anil: Desk) -> None:
    for path in FILES:
        text = path.read_text(encoding="utf-8")
        if path.name == "centers.csv":
            text = text.replace("Monday", "Someday").replace("Mon", "Someday") + "Nowhere,X9,Nowhere,,Someday,,,\n"
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    files = tuple(sorted(tmp_path.glob("*.csv")))
    refused = import_files(anil, ImportFiles(files))
    assert refused.result.exit is Exit.PROBLEMS
    assert "Nothing was recorded" in refused.result.text
    assert sync_status(anil).waiting == 0
    taken = import_files(anil, ImportFiles(files, skip_bad=True))
    assert taken.result.exit is Exit.DONE
    assert taken.skipped_file is not None
    assert taken.skipped_file.exists()


def test_a_file_that_is_not_there_records_nothing(tmp_path: Path, anil: Desk) -> None:
    with pytest.raises(Unreadable, match=r"missing\.csv"):
        import_files(anil, ImportFiles((tmp_path / "missing.csv",)))
