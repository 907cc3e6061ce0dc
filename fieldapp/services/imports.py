"""Taking over a portfolio on a laptop: files, the kernel's plan, one transaction of this seat's operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.disposition import Disposition
from fieldapp.domain.intake.flow import ImportRequest, ImportResult, carry_out
from fieldapp.domain.intake.linking.standing import BranchTerms, Standing, standing_of
from fieldapp.domain.intake.plan import Wishes
from fieldapp.domain.intake.reading.cells import DateOrder
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower
from fieldapp.domain.record import Record
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.savings import Savings
from fieldapp.domain.staff import User
from fieldapp.protocol.workbook import read_files, write_book
from fieldapp.services.desk import Desk

_BUILT_ON: tuple[type[Record], ...] = (User, Center, Group, Borrower, Loan, Savings)


@dataclass(frozen=True)
class ImportFiles:
    """What to import. office: whose rows, where the files have several offices. month_first: 03/04/2026 is March 4."""

    files: tuple[Path, ...]
    office: str = ""
    month_first: bool = False
    skip_bad: bool = False
    dry_run: bool = False


@dataclass(frozen=True)
class Imported:
    """How it ended, and the file of the rows that were left out, where there are any."""

    result: ImportResult
    skipped_file: Path | None


class Unreadable(Exception):
    """A file cannot be read; the message names it and says what to do."""


class NotRecorded(Exception):
    """An operation of the plan does not fit into the log; nothing was recorded."""


def import_files(desk: Desk, wanted: ImportFiles) -> Imported:
    """Check everything, then record all of it in one transaction, or nothing. Raise Unreadable or NotRecorded."""
    order = DateOrder.MONTH_FIRST if wanted.month_first else None
    request = ImportRequest(
        read_files(_read(wanted.files)),
        _standing(desk),
        Wishes(wanted.office, order),
        skip_bad=wanted.skip_bad,
        dry_run=wanted.dry_run,
    )
    result = carry_out(request, lambda intents: _record(desk, intents))
    if wanted.dry_run or not result.skipped:
        return Imported(result, None)
    return Imported(result, _write_skipped(wanted.files[0], result))


def _read(files: Sequence[Path]) -> list[tuple[str, bytes]]:
    contents = []
    for path in files:
        try:
            contents.append((path.name, path.read_bytes()))
        except OSError as error:
            raise Unreadable(
                f"{path} cannot be read ({error.strerror}). Nothing was recorded. Name the file again."
            ) from error
    return contents


def _standing(desk: Desk) -> Standing:
    with desk.book.view() as view:
        records = [item for cls in _BUILT_ON for item in view.every(cls)]
    return standing_of(records, BranchTerms(desk.branch_name, desk.currency, desk.clock.today(), desk.me.user_id))


def _record(desk: Desk, intents: Sequence[Intent]) -> list[Disposition]:
    dispositions = []
    with desk.book.work() as work:
        for intent in intents:
            outcome = work.append(intent)
            if isinstance(outcome, Rejection):
                reason = "too long" if outcome.reason is Reason.TOO_LONG else outcome.reason.name.lower()
                raise NotRecorded(f"A row does not fit into a record ({reason}). Nothing was recorded. Shorten it.")
            dispositions.append(outcome.disposition)
        work.commit()
    return dispositions


def _write_skipped(first: Path, result: ImportResult) -> Path:
    """Write the rows left out beside the first file, under a name that is free."""
    number = 1
    while (path := first.with_name(f"{first.stem}-left-out{f'-{number}' if number > 1 else ''}.xlsx")).exists():
        number += 1
    path.write_bytes(write_book([(sheet.name, sheet.rows) for sheet in result.skipped]))
    return path
