"""Taking over an institution's portfolio: files, the kernel's plan, one transaction of the office's operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.intake.flow import ImportRequest, ImportResult, carry_out
from fieldapp.domain.intake.linking.standing import BranchTerms, Standing, standing_of
from fieldapp.domain.intake.plan import Wishes
from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.money import currency
from fieldapp.domain.operation import Intent
from fieldapp.domain.record import Kind
from fieldapp.domain.timestamp import day_of
from fieldapp.protocol.workbook import read_files, write_book
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats.directory import BranchView
from sync_server.store.projection import all_records

_BUILT_ON: Final = (Kind.USER, Kind.CENTER, Kind.GROUP, Kind.BORROWER, Kind.LOAN, Kind.SAVINGS)


@dataclass(frozen=True)
class Takeover:
    """What to import into which branch.

    office: whose rows, where the files have several offices. officer: who gets the centers of staff that are no users
    of the branch. month_first: 03/04/2026 is March 4.
    """

    branch: BranchView
    files: tuple[Path, ...]
    office: str = ""
    officer: Id = NO_ID
    month_first: bool = False
    skip_bad: bool = False
    dry_run: bool = False


@dataclass(frozen=True)
class Taken:
    """How it ended, and the file of the rows that were left out, where there are any."""

    result: ImportResult
    skipped_file: Path | None


def import_files(ground: Ground, takeover: Takeover) -> Taken | Refusal:
    """Check everything, then record all of it in one transaction, or nothing."""
    contents = _read(takeover.files)
    if isinstance(contents, Refusal):
        return contents
    request = ImportRequest(
        read_files(contents),
        _standing(ground, takeover),
        Wishes(takeover.office, DateOrder.MONTH_FIRST if takeover.month_first else None),
        skip_bad=takeover.skip_bad,
        dry_run=takeover.dry_run,
    )

    def record(intents: Sequence[Intent]) -> list[Disposition]:
        with ground.database.writing() as connection:
            verdicts = office.write(ground, connection, takeover.branch.branch_id, intents)
        return [verdict.disposition for verdict in verdicts]

    result = carry_out(request, record)
    if takeover.dry_run or not result.skipped:
        return Taken(result, None)
    return Taken(result, _write_skipped(takeover.files[0], result))


def _read(files: Sequence[Path]) -> list[tuple[str, bytes]] | Refusal:
    contents = []
    for path in files:
        try:
            contents.append((path.name, path.read_bytes()))
        except OSError as error:
            return Refusal(f"{path} cannot be read ({error.strerror}). Nothing was recorded. Name the file again.")
    return contents


def _standing(ground: Ground, takeover: Takeover) -> Standing:
    branch = takeover.branch
    money = currency(branch.currency)
    assert money is not None
    today = day_of(datetime.fromtimestamp(ground.now_ms() / 1000, UTC).astimezone(ZoneInfo(branch.time_zone)).date())
    with ground.database.reading() as connection:
        records = list(all_records(connection, branch.branch_id, _BUILT_ON))
    return standing_of(records, BranchTerms(branch.name, money, today, takeover.officer))


def _write_skipped(first: Path, result: ImportResult) -> Path:
    """Write the rows left out beside the first file, under a name that is free."""
    number = 1
    while (path := first.with_name(f"{first.stem}-left-out{f'-{number}' if number > 1 else ''}.xlsx")).exists():
        number += 1
    path.write_bytes(write_book([(sheet.name, sheet.rows) for sheet in result.skipped]))
    return path
