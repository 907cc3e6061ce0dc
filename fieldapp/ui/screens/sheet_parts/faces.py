"""What attendance and standing look like: icon, word and tone, the same on screen and on paper."""

from dataclasses import dataclass

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.collection.meeting import Attendance
from fieldapp.domain.words import mark
from fieldapp.ui.screens.sheet_parts.book import Standing


@dataclass(frozen=True)
class Face:
    """An icon of the set, the tone that tints it, and the word beside it or spoken for it; `tr` says the word."""

    icon: str
    tone: str
    word: str


ATTENDANCE = {
    Attendance.PRESENT: Face("check", "ok", mark("present")),
    Attendance.LATE: Face("clock", "warn", mark("late")),
    Attendance.ABSENT: Face("x", "bad", mark("absent")),
    Attendance.EXCUSED: Face("calendar-x", "warn", mark("excused")),
    Attendance.LEFT_EARLY: Face("log-out", "warn", mark("left early")),
}
NOT_SEEN = Face("circle-dashed", "third", mark("not entered"))

ATTENDANCE_KEYS = {
    "p": Attendance.PRESENT,
    "l": Attendance.LATE,
    "a": Attendance.ABSENT,
    "e": Attendance.EXCUSED,
    "w": Attendance.LEFT_EARLY,
    "1": Attendance.PRESENT,
    "2": Attendance.LATE,
    "3": Attendance.ABSENT,
    "4": Attendance.EXCUSED,
    "5": Attendance.LEFT_EARLY,
}

METHOD_WORDS = {
    Method.MOBILE_MONEY: mark("Mobile money"),
    Method.BANK: mark("Bank"),
    Method.CHEQUE: mark("Cheque"),
}

STANDING = {
    Standing.TO_ENTER: Face("circle-dashed", "third", Standing.TO_ENTER.value),
    Standing.PAID: Face("circle-check", "ok", Standing.PAID.value),
    Standing.AHEAD: Face("circle-plus", "info", Standing.AHEAD.value),
    Standing.PART: Face("circle-minus", "warn", Standing.PART.value),
    Standing.NOT_PAID: Face("circle-x", "bad", Standing.NOT_PAID.value),
    Standing.ABSENT: Face("user-x", "bad", Standing.ABSENT.value),
    Standing.EXCUSED: Face("calendar-x", "warn", Standing.EXCUSED.value),
    Standing.SAVED: Face("piggy-bank", "ok", Standing.SAVED.value),
}
