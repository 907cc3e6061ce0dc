"""What is checked about a visit: where it was, how long, how much was written, and what it had to say."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.inbox import Register
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.work.visit import LoanUse, PositionSource, VisitContent, VisitOutcome, VisitPurpose
from fieldapp.services.oversight.visit_checks import distance_m, visit_checks
from tests.fakes.branch import named
from tests.fakes.clock import MONDAY

GOOD = VisitContent(
    VisitPurpose.ARREARS, VisitOutcome.PROMISE, "herself", "Her cow is ill; sells milk again on Friday.",
    50_000, MONDAY + 4, 0, 1_000, 400_000, no_position_reason="No receiver",
)  # fmt: skip


def home() -> Borrower:
    registers = {
        BorrowerField.LATITUDE: Register(23_000_000, named("o")),
        BorrowerField.LONGITUDE: Register(80_000_000, named("o")),
    }
    return Borrower(named("b"), named("c"), named("g"), MONDAY, registers)


def test_the_distance_from_home_is_measured() -> None:
    there = replace(GOOD, latitude_e6=23_001_000, longitude_e6=80_000_000)
    assert distance_m(there, home()) == 111
    assert distance_m(GOOD, home()) is None
    far = replace(GOOD, latitude_e6=23_050_000, longitude_e6=80_000_000)
    checks = {check.label: check for check in visit_checks(far, home())}
    assert not checks["Position"].ok
    assert "5,566 m" in checks["Position"].sentence


def test_a_visit_that_says_little_is_flagged() -> None:
    checks = {check.label: check.ok for check in visit_checks(VisitContent(outcome=VisitOutcome.PROMISE), None)}
    assert checks == {"Position": False, "Time": False, "Note": False, "Promise": False}


def test_a_visit_of_an_instant_was_recorded_and_too_short() -> None:
    checks = {check.label: check for check in visit_checks(VisitContent(started_ms=5_000, ended_ms=5_400), None)}
    assert (checks["Time"].ok, checks["Time"].sentence) == (False, "1 min at the door")


def test_late_entry_loan_use_and_how_the_position_is_known_are_checked() -> None:
    hour = 3_600_000
    late = VisitContent(VisitPurpose.LOAN_USE_CHECK, happened_ms=hour, ended_ms=16 * hour)
    checks = {check.label: check for check in visit_checks(late, None)}
    assert checks["Entered"].sentence == "Typed 15 hours after it happened"
    assert not checks["Loan use"].ok
    told = replace(late, loan_use=LoanUse.OTHERWISE, ended_ms=2 * hour)
    checks = {check.label: check for check in visit_checks(told, None)}
    assert "Entered" not in checks
    assert (checks["Loan use"].ok, checks["Loan use"].sentence) == (True, "Used for something else")
    by_photo = replace(GOOD, latitude_e6=23_001_000, longitude_e6=80_000_000, position_source=PositionSource.PHOTO)
    sentence = next(check.sentence for check in visit_checks(by_photo, home()) if check.label == "Position")
    assert sentence == "111 m from her home, by a photo"
