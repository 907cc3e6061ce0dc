"""Why something is not done: every expected refusal, as a value with a stable number that laptops and server share."""

from __future__ import annotations

from dataclasses import dataclass, field

from fieldapp.domain.open_number import OpenNumber


class Reason(OpenNumber):
    """Stable numbers: they are stored in logs for ever, so a number is never reused or renamed in meaning.

    A number of a newer program is a reason too, without a name here: it is kept as it is, and has its words after an
    upgrade. An older laptop must not stop at an answer because it cannot name why.
    """

    NONE = 0
    # the fold's reasons to hold or refuse an operation
    DUPLICATE_COLLECTION = 1
    CLOSED_LOAN = 2
    UNKNOWN_LOAN = 3
    BAD_VALUE = 4
    STALE_TRANSITION = 5
    ALREADY_RESOLVED = 6
    OPERATION_ID_REUSED = 7
    MAKER_IS_CHECKER = 8
    NOT_ALLOWED = 9
    UNKNOWN_RECORD = 10
    ALREADY_EXISTS = 11
    SEAT_REVOKED = 12
    UNKNOWN_KIND = 13
    UNREADABLE_BODY = 14
    ALREADY_REVERSED = 15
    CHANGED_ON_BOTH_SIDES = 16
    OVERDRAWN = 17
    GROUP_FULL = 18
    MEMBER_HAS_LOAN = 19
    OVERPAID = 20
    CASH_DIFFERS = 21
    ATTENDANCE_DIFFERS = 22
    NOT_APPROVED = 23
    AUTHORISATION_USED = 24
    AUTHORISATION_EXPIRED = 25
    AUTHORISATION_DIFFERS = 26
    PRODUCT_WITHDRAWN = 27
    APPRAISAL_NEEDED = 28
    OVER_AUTHORITY = 29
    OUTSIDE_LIMITS = 30
    GROUP_TOO_SMALL = 43
    GROUP_TOO_LARGE = 44
    GROUP_UNTRAINED = 45
    GROUP_UNRECOGNIZED = 46
    WAVE_WAITS = 47
    GROUP_IN_ARREARS = 48
    CENTER_IN_ARREARS = 49
    LADDER_STOPS = 50
    ABOVE_LADDER = 51
    COVER_OWED = 52
    GUARANTOR_USED_UP = 63
    GUARANTEE_RING = 64
    GUARANTOR_TOO_WEAK = 65
    GUARANTOR_MEANS_UNKNOWN = 66
    GUARANTOR_IS_BORROWER = 67
    GUARANTEE_ENDED = 68
    COVENANT_ENDED = 69
    GUARANTORS_MISSING = 70
    OUT_OF_SCOPE = 73
    SEAT_RENEWED = 74
    DAY_CLOSED = 53
    CASH_OVERDRAWN = 54
    NOT_COUNTED = 55
    KEPT_TOO_MUCH = 56
    RECEIPT_MISSING = 57
    RECEIPT_REPEATED = 58
    HAND_IN_DIFFERS = 59
    REFUND_NOT_DUE = 33
    PAYOFF_DIFFERS = 34
    HAND_OVER_STANDS = 35
    MORE_THAN_OPEN = 36
    SCHEDULE_DIFFERS = 37
    # what a person typed
    EMPTY_AMOUNT = 101
    NOT_A_NUMBER = 102
    TOO_LARGE = 103
    NEGATIVE_AMOUNT = 104
    TOO_MANY_DECIMALS = 105
    REQUIRED = 106
    TOO_LONG = 107
    DATE_IN_FUTURE = 108
    DATE_TOO_EARLY = 109
    NOT_A_DATE = 110
    ROWS_STILL_OPEN = 111
    REASON_NEEDED = 112
    ALREADY_FINISHED = 113
    NOTHING_CHANGED = 114
    TOO_FEW_ANSWERS = 115
    EVIDENCE_NEEDED = 116
    CHOICE_MISSING = 117
    NEEDS_SUPERVISOR = 118
    SHEET_EMPTY = 160
    TOO_MANY_LINES = 161
    SHARE_OUT_OF_RANGE = 162
    CODE_MISTYPED = 150
    EARLIER_DAY_OPEN = 151
    UNFINISHED_WORK = 152
    NOT_A_DENOMINATION = 153
    MORE_THAN_AT_HAND = 154
    WITNESS_NEEDED = 240
    SAME_SAVINGS_TODAY = 241
    MEMBER_UNTRAINED = 140
    SAVINGS_LIMIT = 141
    SAVINGS_OFTEN = 142
    SAVINGS_KEPT = 143
    SAVINGS_FULL = 144
    GROUP_NOT_EMPTY = 145
    NOT_A_MEMBER = 146
    HAS_SAVINGS = 147
    COVER_TOO_MUCH = 148
    FUND_LIMIT = 149
    NO_SCHEDULE = 120
    OPEN_APPLICATION = 121
    MEETINGS_DIFFER = 122
    NO_GROUP = 123
    OVER_CAPACITY = 124
    NOT_A_PHONE = 220
    LOOKS_REGISTERED = 221
    SAME_IDENTITY = 210
    ALIKE = 211
    MERGED_AWAY = 212
    HAS_MONEY = 213
    CENTER_CLOSED = 214
    CENTER_MERGED = 215
    SCHEDULE_CHANGED = 216
    DEBIT_FROZEN = 217
    DEBIT_RIGHT = 218
    SAVINGS_WEEK = 219
    REVERSAL_OVER_LIMIT = 270
    MOVED_TOO_FAR = 275
    CENTER_NOT_EMPTY = 276
    # work that waits for a decision
    CHANGES_NOT_AGREED = 265
    TOO_LATE_TO_TAKE_BACK = 266
    STEPS_NOT_DONE = 267
    SIGNATURE_MISSING = 268
    LOAN_NOT_BEHIND = 269
    TAKEN_OVER = 310
    # reading bytes
    MALFORMED = 201
    TOO_BIG = 202
    # clocks and photos
    CLOCK_WRONG = 200
    TIMES_ODD = 280
    BLOCKED_LAPTOP = 281
    NOT_A_PHOTO = 203
    PHOTO_TOO_LARGE = 204
    PHOTOS_FULL = 205
    PHOTO_UNKNOWN = 206


@dataclass(frozen=True)
class Rejection:
    """An expected refusal. `facts` are the numbers and names that the sentence on screen is filled with."""

    reason: Reason
    facts: dict[str, str | int] = field(default_factory=dict)
    field: str = ""
