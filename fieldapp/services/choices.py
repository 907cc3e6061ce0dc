"""What choices stored as numbers are called: purposes and outcomes of visits, purposes of loans and such."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Final

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.loan.application import LoanPurpose
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.questionnaire import C_WORDS, FiveC
from fieldapp.domain.work.visit import VisitOutcome, VisitPurpose

WORDS: Final[Mapping[type[IntEnum], Mapping[int, str]]] = {
    VisitPurpose: {
        VisitPurpose.FOLLOW_UP: mark("Follow-up"),
        VisitPurpose.ARREARS: mark("Arrears"),
        VisitPurpose.LOAN_USE_CHECK: mark("Loan use check"),
        VisitPurpose.NEW_APPLICATION: mark("New application"),
        VisitPurpose.BUSINESS: mark("Business"),
        VisitPurpose.HOUSEHOLD: mark("Household"),
        VisitPurpose.REFERENCE: mark("Reference"),
        VisitPurpose.COMPLAINT: mark("Complaint"),
        VisitPurpose.OTHER: mark("Something else"),
    },
    VisitOutcome: {
        VisitOutcome.IN_ORDER: mark("In order"),
        VisitOutcome.PROMISE: mark("Promise to pay"),
        VisitOutcome.PAID: mark("Paid"),
        VisitOutcome.NOT_AT_HOME: mark("Not at home"),
        VisitOutcome.REFUSED: mark("Refused"),
        VisitOutcome.HARDSHIP: mark("Hardship"),
        VisitOutcome.LOAN_MISUSED: mark("Used otherwise"),
        VisitOutcome.MOVED_AWAY: mark("Moved away"),
        VisitOutcome.OTHER: mark("Something else"),
    },
    LoanPurpose: {
        LoanPurpose.TRADE: mark("Trade"),
        LoanPurpose.LIVESTOCK: mark("Livestock"),
        LoanPurpose.FARMING: mark("Farming"),
        LoanPurpose.CRAFT: mark("Craft"),
        LoanPurpose.SERVICES: mark("Services"),
        LoanPurpose.HOUSE: mark("House"),
        LoanPurpose.SCHOOL: mark("School"),
        LoanPurpose.HEALTH: mark("Health"),
        LoanPurpose.OTHER: mark("Other"),
    },
    FiveC: C_WORDS,
    Attendance: {
        Attendance.PRESENT: mark("Present"),
        Attendance.LATE: mark("Late", "attendance"),
        Attendance.ABSENT: mark("Absent"),
        Attendance.EXCUSED: mark("Excused"),
        Attendance.LEFT_EARLY: mark("Left early"),
    },
}
"""Every choice in English, by its number, in the order of its key."""


def choice_words(choice: IntEnum) -> str:
    """Return what one choice is called; '' for one without words, such as none chosen."""
    text = WORDS[type(choice)].get(choice, "")
    return tr(text, "attendance" if type(choice) is Attendance and choice is Attendance.LATE else "") if text else ""
