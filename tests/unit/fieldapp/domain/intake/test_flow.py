"""The course of the command: nothing is recorded while a row is wrong, unless such rows are to be skipped."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.domain.disposition import APPLIED, Disposition
from fieldapp.domain.intake.flow import Exit, ImportRequest, carry_out
from fieldapp.domain.operation import Intent
from fieldapp.protocol.workbook import read_files
from tests.unit.fieldapp.domain.intake.portfolio import plain, standing


class Recorder:
    def __init__(self) -> None:
        self.calls: list[tuple[Intent, ...]] = []

    def __call__(self, intents: Sequence[Intent]) -> list[Disposition]:
        self.calls.append(tuple(intents))
        return [APPLIED for _ in intents]


GOOD = plain()
BAD = plain(savings="borrower,balance\nRP-1284,3150\nRP-1285,-1\n")


def request(files: list[tuple[str, bytes]], **more: bool) -> ImportRequest:
    return ImportRequest(read_files(files), standing(), None, **more)


def test_a_good_portfolio_is_recorded_in_one_call() -> None:
    record = Recorder()
    result = carry_out(request(GOOD), record)
    assert (result.exit, result.recorded, result.skipped) == (Exit.DONE, 6, ())
    assert len(record.calls) == 1
    assert "Taken over:" in result.text
    assert "2 borrowers" in result.text


def test_one_wrong_row_stops_everything() -> None:
    record = Recorder()
    result = carry_out(request(BAD), record)
    assert (result.exit, result.recorded, record.calls) == (Exit.PROBLEMS, 0, [])
    assert "savings.csv, row 3, column B (balance): -1 is below zero" in result.text
    assert "Nothing was recorded" in result.text
    assert "--skip-bad" in result.text


def test_wrong_rows_can_be_skipped_and_come_back() -> None:
    record = Recorder()
    result = carry_out(request(BAD, skip_bad=True), record)
    assert (result.exit, result.recorded) == (Exit.DONE, 6)
    assert [len(sheet.rows) for sheet in result.skipped] == [2]
    assert "Skipped because of the problems above: 1 row" in result.text


def test_a_dry_run_records_nothing() -> None:
    record = Recorder()
    result = carry_out(request(GOOD, dry_run=True), record)
    assert (result.exit, record.calls) == (Exit.DONE, [])
    assert "nothing is recorded yet" in result.text
    wrong = carry_out(request(BAD, dry_run=True), record)
    assert (wrong.exit, record.calls) == (Exit.PROBLEMS, [])


def test_a_file_that_cannot_be_read_stops_even_skipping() -> None:
    record = Recorder()
    result = carry_out(request([*GOOD, ("broken.xlsx", b"PK\x03\x04 cut")], skip_bad=True), record)
    assert (result.exit, record.calls) == (Exit.PROBLEMS, [])
    assert "broken.xlsx: The XLSX file is damaged or cut short" in result.text


def test_nothing_new_is_said() -> None:
    record = Recorder()
    result = carry_out(request([("centers.csv", b"center,meeting_day\n")]), record)
    assert (result.exit, record.calls) == (Exit.DONE, [])
    assert "nothing new" in result.text
