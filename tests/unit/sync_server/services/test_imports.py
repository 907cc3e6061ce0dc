"""Taking over a portfolio at the server: all of it as the office's signed operations, or nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from fieldapp.domain.center.group import Center
from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.savings import Savings
from sync_server.services.ground import Refusal
from sync_server.services.imports import Taken, Takeover, import_files
from sync_server.services.log import check
from sync_server.services.seats import directory
from sync_server.store import oplog
from sync_server.store.projection import all_records
from tests.fakes.server_world import World

FILES = {
    "centers.csv": "center,village,officer,meeting_day,first_meeting_date\nUjjala,Rampur,Asha,Thursday,2026-01-01\n",
    "groups.csv": "group,center\nGanga,Ujjala\n",
    "borrowers.csv": "code,name,center,group\nB1,Kamla Devi,Ujjala,Ganga\nB2,Sita Bai,Ujjala,Ganga\n",
    "loans.csv": "borrower,number,principal,installments,interest,disbursed_on,balance\n"
    "B1,L1,10000,50,1500,2026-06-01,8050\n",
    "savings.csv": "borrower,balance\nB1,500\nB2,75.50\n",
}


def written(folder: Path, **changed: str) -> tuple[Path, ...]:
    paths = []
    for name, content in {**FILES, **{f"{key}.csv": value for key, value in changed.items()}}.items():
        (folder / name).write_text(content)
        paths.append(folder / name)
    return tuple(paths)


def takeover(world: World, files: tuple[Path, ...], **wishes: Any) -> Takeover:
    branch = directory.find_branch(world.ground, "")
    assert not isinstance(branch, Refusal)
    return replace(Takeover(branch, files), **wishes)


def taken(world: World, files: tuple[Path, ...], **wishes: Any) -> Taken:
    done = import_files(world.ground, takeover(world, files, **wishes))
    assert isinstance(done, Taken), done
    return done


def records(world: World, cls: type) -> list[Any]:
    with world.ground.database.reading() as connection:
        return [item for item in all_records(connection, world.branch_id) if isinstance(item, cls)]


def test_a_portfolio_becomes_operations_of_the_office(world: World, tmp_path: Path) -> None:
    done = taken(world, written(tmp_path))
    assert (int(done.result.exit), done.result.recorded, done.skipped_file) == (0, 7, None)
    (center,), (loan,), (balance,) = records(world, Center), records(world, Loan), records(world, Balance)
    assert (center.name, center.officer_id) == ("Ujjala", world.asha)
    assert (loan.number, loan.principal, balance.paid) == ("L1", 1_000_000, 1_150_000 - 805_000)
    assert sorted(item.balance for item in records(world, Savings)) == [7_550, 50_000]
    assert {item.text(BorrowerField.NAME) for item in records(world, Borrower)} == {"Kamla Devi", "Sita Bai"}
    with world.ground.database.reading() as connection:
        seats = {row.seat_id for row in oplog.whole_log(connection, world.branch_id)}
    assert len(seats) == 1
    assert check.check_branch(world.ground, world.branch_id).sound


def test_laptops_receive_what_was_taken_over(world: World, tmp_path: Path) -> None:
    taken(world, written(tmp_path))
    reply = world.seat().push()
    assert reply.head == len(reply.entries) == 3 + 7 + 1
    assert all(entry.operation for entry in reply.entries)


def test_a_second_run_doubles_nothing(world: World, tmp_path: Path) -> None:
    files = written(tmp_path)
    taken(world, files)
    again = taken(world, files)
    assert (int(again.result.exit), again.result.recorded) == (0, 0)
    assert len(records(world, Borrower)) == 2


def test_a_dry_run_writes_nothing(world: World, tmp_path: Path) -> None:
    done = taken(world, written(tmp_path), dry_run=True)
    assert (int(done.result.exit), done.result.recorded) == (0, 0)
    assert "2 borrowers" in done.result.text
    assert records(world, Borrower) == []


BAD = "code,name,center,group\nB1,Kamla Devi,Ujjala,Ganga\nB2,Sita Bai,Nowhere,Ganga\n"


def test_one_bad_row_stops_everything(world: World, tmp_path: Path) -> None:
    done = taken(world, written(tmp_path, borrowers=BAD))
    assert (int(done.result.exit), done.result.recorded) == (1, 0)
    assert "borrowers.csv, row 3, column C" in done.result.text
    assert records(world, Center) == []


def test_bad_rows_are_left_out_into_a_file_when_wanted(world: World, tmp_path: Path) -> None:
    files = written(tmp_path, borrowers=BAD)
    done = taken(world, files, skip_bad=True)
    assert done.result.exit == 0
    assert [item.text(BorrowerField.CODE) for item in records(world, Borrower)] == ["B1"]
    assert done.skipped_file == tmp_path / "centers-left-out.xlsx"
    book = load_workbook(done.skipped_file)
    assert "Sita Bai" in {cell.value for sheet in book for row in sheet for cell in row}
    again = taken(world, files, skip_bad=True)
    assert again.skipped_file == tmp_path / "centers-left-out-2.xlsx"


def test_the_files_are_found_unreadable_before_anything_is_written(world: World, tmp_path: Path) -> None:
    refused = import_files(world.ground, takeover(world, (*written(tmp_path), tmp_path / "none.csv")))
    assert isinstance(refused, Refusal)
    assert "none.csv" in refused.sentence


def test_an_interrupted_import_leaves_no_trace(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "\n".join(f"C{number},Member {number},Ujjala,Ganga" for number in range(200))
    files = written(tmp_path, borrowers=f"{BAD[:23]}B1,Kamla Devi,Ujjala,Ganga\nB2,Sita Bai,Ujjala,Ganga\n{rows}\n")
    real, calls = oplog.append_segment, []

    def breaks_later(*arguments: Any) -> None:
        calls.append(arguments)
        if len(calls) == 3:
            raise KeyboardInterrupt
        real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(oplog, "append_segment", breaks_later)
        with pytest.raises(KeyboardInterrupt):
            taken(world, files)
    assert records(world, Borrower) == []
    assert check.check_branch(world.ground, world.branch_id).operations == 3
    assert taken(world, files).result.recorded == 207
    assert check.check_branch(world.ground, world.branch_id).sound


def test_centers_of_unknown_staff_go_to_the_officer_named(world: World, tmp_path: Path) -> None:
    centers = FILES["centers.csv"].replace("Asha", "Someone Else")
    taken(world, written(tmp_path, centers=centers), officer=Id(world.meena))
    assert [center.officer_id for center in records(world, Center)] == [world.meena]
