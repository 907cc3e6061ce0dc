"""The work that benches of sync do: an officer's year, and a day of it as the laptop's programs record it.

A year: 10 centers of 8 groups of 5, each borrower with a loan and savings, 52 weekly meetings per center, 2,000 visits,
800 assessments. A day: 2 meetings of 40 (attendance, repayment, savings), 10 visits with notes of 200 characters, 3
assessments, 12 edits of two fields.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.ids import Id, uuid7
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Intent, Stamp, encode_operation, mint
from fieldapp.domain.people import BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.shape import Plain
from fieldapp.domain.timestamp import Day, next_hlc
from fieldapp.domain.work.assessment import Answer, AssessmentSubmitted, Observation
from fieldapp.domain.work.questionnaire import STATEMENTS, FiveC
from fieldapp.domain.work.visit import VisitContent, VisitOutcome, VisitPurpose, VisitSubmitted
from tests.bench import field_notes
from tests.fakes.seat import FakeSeat

CENTERS, GROUPS, MEMBERS, WEEKS = 10, 8, 5, 52
_TODAY: Final = (
    time.time_ns() // 86_400_000_000_000
)  # the office runs by the real clock and tells of laptops ahead of it
MONDAY: Final = (_TODAY - 35) - (_TODAY - 35 + 3) % 7
"""The day after the year: a Monday so long ago that no day of the work is in the future."""
DAY_MS: Final = 86_400_000
HOUR_MS: Final = 3_600_000
_ZONE_MS: Final = 19_800_000
"""How far the branch's clock (Asia/Kolkata) is ahead of UTC: work at eleven at night would be told of as odd."""
_SKEW_MS: Final = 37_412
"""How far the laptop's clock is behind the office's."""
_INSTALLMENTS, _DUE = 90, 25_000
_NAMES = ("Sunita", "Kamla", "Radha", "Meena", "Gita", "Lata", "Savitri", "Phoolwati", "Rekha", "Usha", "Nirmala")
_SURNAMES = ("Devi", "Bai", "Kushwaha", "Sahu", "Patel", "Yadav", "Verma", "Ahirwar", "Lodhi", "Raikwar", "Khan")

Note = Callable[[random.Random, int], str]


@dataclass
class Member:
    """A borrower, her loan, and the operation that each of the two edited fields was last set by."""

    borrower: Id
    loan: Id
    center: Id
    phone_by: Id
    address_by: Id


@dataclass
class Portfolio:
    """The centers of one officer with their members in the order of the sheet."""

    centers: list[tuple[Id, list[Member]]] = field(default_factory=list)

    def anybody(self, rng: random.Random) -> Member:
        """Return some member."""
        return rng.choice(rng.choice(self.centers)[1])


def _midnight(day: Day) -> int:
    """Return when a day begins where the branch is, in milliseconds since 1970."""
    return day * DAY_MS - _ZONE_MS


class Officer:
    """Records operations on a seat with clocks like a laptop's: two that differ, and one that starts anew daily."""

    def __init__(self, seat: FakeSeat, seed: int, note: Note = field_notes.note) -> None:
        self.seat, self.rng, self.note = seat, random.Random(seed), note
        self.receipt = 1
        self._boot_id, self._boot_ms = b"", 0

    def start_day(self, day: Day) -> None:
        """Switch the laptop on at seven."""
        self._boot_id = self.rng.randbytes(8)
        self._boot_ms = _midnight(day) + 7 * HOUR_MS + self.rng.randrange(HOUR_MS)

    def new_id(self, at_ms: int) -> Id:
        """Return a fresh id."""
        return uuid7(at_ms, self.rng.randbytes(10))

    def record(self, at_ms: int, intent: Intent) -> Id:
        """Record an operation at a time; return its id."""
        seat, wall = self.seat, at_ms - _SKEW_MS
        seat.hlc = next_hlc(seat.hlc, at_ms + self.rng.randrange(2))
        seq = seat.seq + len(seat.made) + 1
        stamp = Stamp(self.new_id(wall), seq, seat.hlc, wall, self._boot_id, wall - self._boot_ms)
        operation = mint(intent, stamp)
        seat.made.append(encode_operation(operation))
        return operation.op_id

    # ---------------------------------------------------------------- the portfolio

    def take_over(self, first: Day) -> Portfolio:
        """Form the centers and register everybody."""
        self.start_day(first)
        portfolio = Portfolio()
        at = _midnight(first) + 9 * HOUR_MS
        for number in range(CENTERS):
            center = self.new_id(at)
            name, village = f"Center {number + 1}", f"Village {number}"
            formed = CenterFormed(name, village, self.seat.user_id, number % 5, 510, first)
            self.record(at, Intent(formed, center, center, first))
            members: list[Member] = []
            for letter in range(GROUPS):
                group = self.new_id(at)
                self.record(at, Intent(GroupFormed(center, f"Group {letter + 1}"), group, center, first))
                members += [self._join(at + place * 60_000, center, group) for place in range(MEMBERS)]
                at += 6 * 60_000
            portfolio.centers.append((center, members))
        return portfolio

    def _join(self, at: int, center: Id, group: Id) -> Member:
        rng, day = self.rng, at // DAY_MS
        borrower, loan = self.new_id(at), self.new_id(at)
        fields: dict[int, Plain] = {
            BorrowerField.NAME: f"{rng.choice(_NAMES)} {rng.choice(_SURNAMES)}",
            BorrowerField.PHONE: f"+91 9{rng.randrange(10**9):09d}",
            BorrowerField.ADDRESS: f"House {rng.randrange(1, 400)}, ward {rng.randrange(1, 20)}",
            BorrowerField.NATIONAL_ID: str(rng.randrange(10**11, 10**12)),
            BorrowerField.MONTHLY_INCOME: rng.randrange(30, 400) * 10_000,
        }
        by = self.record(at, Intent(BorrowerRegistered(center, group, fields), borrower, center, day))
        rows = tuple(Installment(day + 7 * (week + 1), _DUE * 9 // 10, _DUE // 10) for week in range(_INSTALLMENTS))
        principal = sum(row.principal for row in rows)
        self.record(at, Intent(LoanDisbursed(borrower, "Weekly", principal, day, rows), loan, center, day))
        self.record(at, Intent(SavingsOpened(borrower, "Weekly", 5_000), savings_id(borrower), center, day))
        return Member(borrower, loan, center, by, by)

    # ---------------------------------------------------------------- what a day brings

    def hold_meeting(self, portfolio: Portfolio, center: int, at_ms: int) -> None:
        """Record a meeting of forty: most come and pay what is due, some less, some nothing."""
        rng, (identifier, members) = self.rng, portfolio.centers[center]
        lines = []
        for member in members:
            attendance = rng.choices((Attendance.PRESENT, Attendance.LATE, Attendance.ABSENT), (85, 8, 7))[0]
            some = (25_000, 30_000, 50_000, 0, 12_500, rng.randrange(50, 600) * 100)
            paid = rng.choices(some, (40, 25, 15, 5, 5, 10))[0]
            savings = rng.choice((2_000, 5_000, 5_000, 10_000, 20_000))
            lines.append(SheetLine(member.borrower, attendance, paid, savings, member.loan))
        day = at_ms // DAY_MS
        body = MeetingRecorded(identifier, tuple(lines), self.receipt, started_ms=at_ms - _SKEW_MS - 40 * 45_000)
        self.receipt += len(lines)
        self.record(at_ms, Intent(body, meeting_id(identifier, day), identifier, day))

    def visit(self, member: Member, at_ms: int) -> None:
        """Record a visit with a note of 200 characters and a position."""
        rng, wall = self.rng, at_ms - _SKEW_MS
        content = VisitContent(
            rng.choice(tuple(VisitPurpose)),
            rng.choice((VisitOutcome.IN_ORDER, VisitOutcome.IN_ORDER, VisitOutcome.PROMISE, VisitOutcome.NOT_AT_HOME)),
            note=self.note(rng, 200),
            started_ms=wall - rng.randrange(300_000, 1_500_000),
            ended_ms=wall - rng.randrange(20_000),
            latitude_e6=25_600_000 + rng.randrange(40_000),
            longitude_e6=78_500_000 + rng.randrange(40_000),
            position_accuracy_m=rng.randrange(4, 30),
        )
        visit = self.new_id(wall - 900_000)
        self.record(at_ms, Intent(VisitSubmitted(member.borrower, content), visit, member.center, at_ms // DAY_MS))

    def assess(self, member: Member, at_ms: int) -> None:
        """Record an assessment: every statement answered, one observation with 120 characters of evidence."""
        rng = self.rng
        answers = tuple(Answer(code, min(5, max(1, round(rng.gauss(3.6, 0.9))))) for code in STATEMENTS)
        seen = (Observation(FiveC.CAPACITY, rng.randrange(1, 6), self.note(rng, 120)),)
        body = AssessmentSubmitted(member.borrower, answers, (), seen, duration_s=rng.randrange(600, 1500))
        self.record(at_ms, Intent(body, self.new_id(at_ms), member.center, at_ms // DAY_MS))

    def edit(self, member: Member, at_ms: int) -> None:
        """Record a new telephone number and address, each built on the version last seen."""
        rng = self.rng
        changes: dict[int, Plain] = {
            BorrowerField.PHONE: f"+91 9{rng.randrange(10**9):09d}",
            BorrowerField.ADDRESS: f"House {rng.randrange(1, 400)}, moved, near market",
        }
        base = {int(BorrowerField.PHONE): member.phone_by, int(BorrowerField.ADDRESS): member.address_by}
        intent = Intent(BorrowerEdited(changes), member.borrower, member.center, at_ms // DAY_MS, base)
        member.phone_by = member.address_by = self.record(at_ms, intent)

    def day(self, portfolio: Portfolio, day: Day, centers: tuple[int, int]) -> None:
        """Record a whole day: 27 operations."""
        self.start_day(day)
        at, rng = _midnight(day), self.rng
        for number, center in enumerate(centers):
            self.hold_meeting(portfolio, center, at + (9 + number) * HOUR_MS + rng.randrange(HOUR_MS // 2))
        for number in range(10):
            self.visit(portfolio.anybody(rng), at + 12 * HOUR_MS + number * 1_300_000 + rng.randrange(600_000))
        for number in range(3):
            self.assess(portfolio.anybody(rng), at + 16 * HOUR_MS + number * 1_700_000 + rng.randrange(600_000))
        for center, place in zip(range(CENTERS), rng.sample(range(GROUPS * MEMBERS), CENTERS), strict=True):
            self.edit(portfolio.centers[center][1][place], at + 18 * HOUR_MS + center * 90_000 + rng.randrange(60_000))
        for center in (0, 1):
            place = rng.randrange(GROUPS * MEMBERS)
            self.edit(portfolio.centers[center][1][place], at + 19 * HOUR_MS + center * 90_000)

    def week(self, portfolio: Portfolio, monday: Day) -> None:
        """Record a week of the year before: ten meetings, 38 visits, 15 assessments."""
        for weekday in range(5):
            self.start_day(monday + weekday)
            at = _midnight(monday + weekday)
            for number, center in enumerate((weekday, weekday + 5)):
                self.hold_meeting(portfolio, center, at + (9 + number) * HOUR_MS)
            for number in range(8 if weekday < 3 else 7):
                self.visit(portfolio.anybody(self.rng), at + 12 * HOUR_MS + number * 1_300_000)
            for number in range(3):
                self.assess(portfolio.anybody(self.rng), at + 16 * HOUR_MS + number * 1_700_000)
