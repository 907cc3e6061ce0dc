"""Fold a year of a center's meetings of 40 rows: the fold itself, the bytes of its records, and reading them back."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field

from fieldapp.domain import replay
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.operation import Entry
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.record import Kind, decode_record, encode_record
from fieldapp.domain.savings import SavingsOpened, savings_id
from tests.bench.figures import Figures
from tests.fakes.branch import DAY, WEEK, FakeBranch, named, schedule

MEMBERS = 40
WEEKS = 45
INSTALLMENTS = 50
SECONDS_A_MINUTE = 60


@dataclass
class Times:
    """What the meetings of a year took, seconds of processor each."""

    fold: list[float] = field(default_factory=list)
    encode: list[float] = field(default_factory=list)
    decode: list[float] = field(default_factory=list)
    size: list[int] = field(default_factory=list)


def center() -> FakeBranch:
    """Return a branch with forty members, each with a weekly loan and a savings account."""
    branch = FakeBranch(borrowers=0)
    branch.borrowers = [named(f"member {number}") for number in range(MEMBERS)]
    branch.loans = [named(f"loan {number}") for number in range(MEMBERS)]
    rows = schedule(DAY, INSTALLMENTS, 2_000, 100)
    for number, (borrower, loan) in enumerate(zip(branch.borrowers, branch.loans, strict=True)):
        branch.do("anil", BorrowerRegistered(branch.center, branch.group, {1: f"Member {number}"}), borrower)
        branch.do("anil", LoanDisbursed(borrower, "Trade", 100_000, DAY - WEEK, rows), loan)
        branch.do("anil", SavingsOpened(borrower, "Weekly", 500), savings_id(borrower))
    return branch


def meeting(branch: FakeBranch, week: int) -> Entry:
    """Return the whole sheet of a week as the log gives it back."""
    day = DAY + WEEK * week
    lines = tuple(
        SheetLine(borrower, Attendance.PRESENT, 2_100, 500, loan)
        for borrower, loan in zip(branch.borrowers, branch.loans, strict=True)
    )
    body = MeetingRecorded(branch.center, lines, 1 + MEMBERS * week)
    return branch.entry("anil", body, meeting_id(branch.center, day), day=day)


def live(branch: FakeBranch) -> Times:
    """Fold the meetings of a year, one after the other."""
    times = Times()
    for week in range(WEEKS):
        entry = meeting(branch, week)
        started = time.process_time()
        outcome = replay.apply(branch.state, entry)
        folded = time.process_time()
        written = [(item.KIND, encode_record(item)) for item in outcome.changes]
        encoded = time.process_time()
        for kind, raw in written:
            decode_record(kind, raw)
        times.fold.append(folded - started)
        times.encode.append(encoded - folded)
        times.decode.append(time.process_time() - encoded)
        times.size.append(sum(len(raw) for _, raw in written))
        branch.state.put(outcome.changes)
    return times


def main() -> None:
    """Run the bench."""
    figures = Figures("meeting")
    branch = center()
    times = live(branch)
    fold, encode, decode = (statistics.median(part) * 1000 for part in (times.fold, times.encode, times.decode))
    figures.add(f"fold of a meeting of {MEMBERS} rows", fold, "ms")
    figures.add("bytes of the records it changes", encode, "ms")
    figures.add("reading those records back", decode, "ms")
    first, last = (statistics.median(times.fold[part]) * 1000 for part in (slice(0, 5), slice(-5, None)))
    figures.add("fold in the last weeks of the loans", last, "ms", ("in the first", first))
    figures.add(
        "records a meeting writes", statistics.mean(times.size) / 1024, "kB", ("at most", max(times.size) / 1024)
    )
    loans = [encode_record(item) for (kind, _), item in branch.state.records.items() if kind is Kind.LOAN]
    started = time.process_time()
    for raw in loans:
        decode_record(Kind.LOAN, raw)
    figures.add(f"reading {len(loans)} loans", (time.process_time() - started) * 1000, "ms")
    figures.add("meetings one core folds", SECONDS_A_MINUTE * 1000 / (fold + encode + decode), "1/min")
    figures.write()


if __name__ == "__main__":
    main()
