"""What happened with one borrower, newest first, each entry with where its record stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from fieldapp.domain.cash.cash import cash_verified
from fieldapp.domain.collection.collection import Collection, Fate, Method, Purpose
from fieldapp.domain.collection.meeting import Attendance, Meeting
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import Balance, Loan
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentState
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.money import format_amount
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.photo import Photo, PhotoId
from fieldapp.domain.staff import User
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.place import distance_m, home_of
from fieldapp.domain.work.visit import Visit, VisitOutcome, WorkState
from fieldapp.services.appraisal.history import Told, appraisal_history
from fieldapp.services.borrower.assessments import assessment_view
from fieldapp.services.choices import choice_words
from fieldapp.services.days import day_month
from fieldapp.services.desk import DataState, Desk, data_state
from fieldapp.services.fields import field_label, shown
from fieldapp.services.group.cover_history import SharedEntry, is_shared, shared_history
from fieldapp.services.loan.applications import STATE_WORDS
from fieldapp.services.money.adjustments import words as adjustment_words
from fieldapp.store.queries import status
from fieldapp.store.queries.status import Standing
from fieldapp.store.view import View

MOST = 200
_DAY_MS = 86_400_000
TimelineKind = Literal[
    "repayment", "meeting", "visit", "assessment", "edit", "loan", "appraisal", "guarantee", "covenant",
    "cover", "fund", "member",
]  # fmt: skip

_MEETINGS = {
    Attendance.PRESENT: mark("Meeting · present"),
    Attendance.LATE: mark("Meeting · came late"),
    Attendance.ABSENT: mark("Meeting · absent"),
    Attendance.EXCUSED: mark("Meeting · excused"),
    Attendance.LEFT_EARLY: mark("Meeting · left early"),
}


_PURPOSE_WORDS = {
    Purpose.REPAYMENT: mark("{amount} repaid"),
    Purpose.SAVINGS: mark("{amount} saved"),
    Purpose.FINE: mark("{amount} fine"),
    Purpose.FUND: mark("{amount} into the group fund"),
    Purpose.CLAIM: mark("{amount} given back to her group"),
    Purpose.REFUND: mark("{amount} paid back to her"),
    Purpose.HAND_OVER: mark("{amount} handed over"),
    Purpose.FEE: mark("{amount} fee"),
}
_DOCUMENT_WORDS = {
    Purpose.SAVINGS: mark("Savings"),
    Purpose.FUND: mark("Group fund"),
    Purpose.CLAIM: mark("Given back to her group"),
    Purpose.REFUND: mark("Paid back"),
    Purpose.HAND_OVER: mark("Hand-over"),
}


APPLICATION_STATES = {
    ApplicationState.ENQUIRY: None,
    ApplicationState.APPLIED: None,
    ApplicationState.APPRAISED: None,
    ApplicationState.APPROVED: DataState.ACCEPTED,
    ApplicationState.RETURNED: DataState.RETURNED,
    ApplicationState.REJECTED: DataState.RETURNED,
    ApplicationState.WITHDRAWN: None,
}
"""The applications that are told of, and where they stand; None: where their last step is. The rest became loans."""


@dataclass(frozen=True)
class TimelineEntry:
    """One thing that happened; amount in minor units or None, ref: the id of what it is about, photos: of a visit."""

    at_ms: int
    day: Day
    kind: TimelineKind
    title: str
    sentence: str
    amount: int | None
    state: DataState
    ref: Id
    photos: tuple[PhotoId, ...] = ()


def timeline(
    desk: Desk, view: View, borrower: Borrower, loans: Sequence[tuple[Loan, Balance]]
) -> tuple[TimelineEntry, ...]:
    """Return the newest MOST entries of a borrower's history."""
    visits, rated = view.of_borrower(Visit, borrower.id), view.of_borrower(Assessment, borrower.id)
    meetings = view.of_center(Meeting, borrower.center_id)[-MOST:] if borrower.center_id != NO_ID else []
    documents = [item for item in view.of_borrower(Collection, borrower.id) if not _is_hand_over(item)]
    asked = [item for item in view.of_borrower(Application, borrower.id) if item.state in APPLICATION_STATES]
    ids = [*(item.id for item in documents), *(visit.version for visit in visits), *(item.version for item in rated)]
    ids += [register.version for register in borrower.registers.values()]
    ids += [sheet for meeting in meetings for sheet in meeting.sheets]
    judged = appraisal_history(view, borrower.id, desk.currency)
    ids += [item.operation for item in judged]
    shared = shared_history(view, borrower, documents, desk.currency)
    ids += [item.operation for item in shared]
    changed = view.of_borrower(Adjustment, borrower.id)
    ids += [item.version for item in asked] + [item.version for item in changed]
    photos = view.of_borrower(Photo, borrower.id) if visits else []
    teller = _Teller(desk, view, borrower, status.standings(view.connection, ids), photos)
    entries = [
        *(teller.collection(item) for item in documents if not is_shared(item)),
        *(teller.shared(item) for item in shared),
        *(entry for meeting in meetings for entry in teller.meeting(meeting)),
        *(teller.visit(item) for item in visits),
        *(teller.assessment(item) for item in rated),
        *(teller.judged(item) for item in judged),
        *(teller.application(item) for item in asked),
        *teller.edits(),
        *(teller.loan(loan) for loan, _ in loans),
        *(teller.adjustment(item) for item in changed),
    ]
    return tuple(sorted(entries, key=lambda entry: -entry.at_ms)[:MOST])


@dataclass(frozen=True)
class _Teller:
    desk: Desk
    view: View
    borrower: Borrower
    standings: dict[Id, Standing]
    photos: Sequence[Photo] = ()

    def _state(self, operation: Id) -> DataState:
        return data_state(self.standings.get(operation))

    def _name(self, user_id: Id) -> str:
        user = self.view.find(User, user_id)
        return user.name if user else ""

    def _money(self, amount: int) -> str:
        return format_amount(amount, self.desk.currency, symbol=True)

    def collection(self, item: Collection) -> TimelineEntry:
        """Tell of money taken outside a meeting."""
        lines = [line for line in item.lines if line.borrower_id == self.borrower.id]
        amount = sum(line.amount for line in lines)
        held = [line for line in lines if line.fate is Fate.HELD]
        reversed_all = bool(lines) and all(line.fate is Fate.REVERSED for line in lines)
        note = tr("Reversed") if reversed_all else tr("Kept aside; the supervisor decides") if held else ""
        purpose = lines[0].purpose if lines else Purpose.REPAYMENT
        amount = abs(amount) if purpose is Purpose.REFUND else amount
        by = self._name(item.author)
        parts = (note, tr("taken by {name}", name=by) if by else "", self._counted(item))
        sentence = " · ".join(part for part in parts if part)
        return TimelineEntry(
            item.at_ms, item.day, "repayment", tr(_DOCUMENT_WORDS.get(purpose, mark("Repayment"))), sentence, amount,
            self._state(item.id), item.id,
        )  # fmt: skip

    def _counted(self, item: Collection) -> str:
        """Return that the branch counted the same cash, where it did; a recorded repayment counts either way."""
        verified = item.method is Method.CASH and cash_verified(self.view, item.author, item.day)
        return tr("cash counted at the branch") if verified else ""

    def meeting(self, meeting: Meeting) -> list[TimelineEntry]:
        """Tell how she attended and what she paid, if she is on the sheet."""
        member = meeting.mark(self.borrower.id)
        if member is None:
            return []
        document = self.view.find(Collection, member.sheet)
        lines = [line for line in document.lines if line.borrower_id == self.borrower.id] if document else []
        live = [line for line in lines if line.fate is not Fate.REVERSED]
        amount = sum(line.amount for line in live)
        parts = [tr(_PURPOSE_WORDS[line.purpose], amount=self._money(line.amount)) for line in live]
        sentence = " · ".join(part for part in (", ".join(parts) or tr("paid nothing"), tr(member.note)) if part)
        title = tr(_MEETINGS[member.attendance])
        state = self._state(member.sheet)
        return [
            TimelineEntry(meeting.at_ms, meeting.day, "meeting", title, sentence, amount or None, state, meeting.id)
        ]

    def visit(self, visit: Visit) -> TimelineEntry:
        """Tell of a visit and where it stands between officer and supervisor."""
        content = visit.content
        title = tr("Visit · {purpose}", purpose=choice_words(content.purpose).lower())
        said = content.note or choice_words(content.outcome)
        if content.outcome is VisitOutcome.PROMISE and content.promise_amount:
            said = tr(
                "Promised {amount} for {day}. {words}",
                amount=self._money(content.promise_amount),
                day=day_month(content.promise_day),
                words=said,
            )
        said = " · ".join(part for part in (said, self._evidence(visit)) if part)
        at_ms = visit.steps[-1].at_ms if visit.steps else visit.day * _DAY_MS
        state = _work_state(visit.state, self._state(visit.version))
        later = [item.photo_id for item in self.photos if item.about == visit.id]
        names = tuple(dict.fromkeys((*(PhotoId(name) for name in content.photos), *later)))
        return TimelineEntry(at_ms, visit.day, "visit", title, said, None, state, visit.id, names)

    def _evidence(self, visit: Visit) -> str:
        """Return how far from her home a visit was, and how many photos it has."""
        content, home = visit.content, home_of(self.borrower)
        parts = []
        if content.latitude_e6 is not None and content.longitude_e6 is not None and home is not None:
            meters = distance_m((content.latitude_e6, content.longitude_e6), home)
            parts.append(tr("{meters} m from home", meters=f"{meters:,}"))
        if content.photos:
            parts.append(tr_n("{n} photo", "{n} photos", len(content.photos)))
        return ", ".join(parts)

    def assessment(self, item: Assessment) -> TimelineEntry:
        """Tell of a character assessment."""
        shown = assessment_view(self.desk, self.view, item)
        said = tr("She did not want it") if shown.declined else tr("Nothing that counts was seen yet")
        if shown.hidden:
            said = tr("Hidden until you have rated her too")
        elif shown.score is not None:
            said = tr("{score} of 100, as advice", score=shown.score)
        said = " · ".join(part for part in (said, shown.author) if part)
        at_ms = item.steps[-1].at_ms if item.steps else item.day * _DAY_MS
        state = _work_state(item.state, self._state(item.version))
        return TimelineEntry(at_ms, item.day, "assessment", tr("Character assessment"), said, None, state, item.id)

    def shared(self, item: SharedEntry) -> TimelineEntry:
        """Tell of a cover, of the group's fund or of a membership."""
        state = self._state(item.operation)
        return TimelineEntry(item.at_ms, item.day, item.kind, item.title, item.sentence, item.amount, state, item.ref)

    def judged(self, item: Told) -> TimelineEntry:
        """Tell of an appraisal, a guarantee or a covenant."""
        state = self._state(item.operation)
        return TimelineEntry(item.at_ms, item.day, item.kind, item.title, item.sentence, None, state, item.ref)

    def edits(self) -> list[TimelineEntry]:
        """Tell of the newest change of each field, those of one operation together."""
        by_version: dict[Id, list[BorrowerField]] = {}
        for name, register in self.borrower.registers.items():
            by_version.setdefault(register.version, []).append(name)
        return [self._edit(version, names) for version, names in by_version.items()]

    def _edit(self, version: Id, names: list[BorrowerField]) -> TimelineEntry:
        register = self.borrower.registers[names[0]]
        day, author = self.desk.day_of(register.at_ms), self._name(register.author)
        if BorrowerField.NAME in names and not self.borrower.earlier.get(BorrowerField.NAME):
            day, title, said = self.borrower.registered_day, tr("Registered"), tr("by {name}", name=author)
        else:
            title = tr("Changed · {fields}", fields=", ".join(field_label(name).lower() for name in names[:3]))
            value = shown(self.desk.currency, names[0], register.value)
            said = " · ".join(part for part in (value, tr(register.learnt), author) if part)
        return TimelineEntry(register.at_ms, day, "edit", title, said, None, self._state(version), self.borrower.id)

    def application(self, item: Application) -> TimelineEntry:
        """Tell of a loan that was asked for, and where it stands."""
        last = item.steps[-1]
        by = self._name(last.author)
        said = " · ".join(part for part in (item.wish.note if item.wish else "", tr(last.reason), by) if part)
        state = APPLICATION_STATES[item.state] or self._state(item.version)
        amount = item.wish.amount if item.wish else None
        title = tr("Loan asked for · {state}", state=tr(STATE_WORDS[item.state]).lower())
        return TimelineEntry(last.at_ms, item.day, "loan", title, said, amount or None, state, item.id)

    def adjustment(self, item: Adjustment) -> TimelineEntry:
        """Tell of a charge, waiver, new schedule or write-off, and what the supervisor said."""
        words = {AdjustmentState.ACCEPTED: tr("agreed"), AdjustmentState.REJECTED: tr("not agreed")}
        said = " · ".join(
            part
            for part in (tr(item.reason), words.get(item.state, tr("waits for the supervisor")), tr(item.answer))
            if part
        )
        stands = {
            AdjustmentState.ACCEPTED: DataState.ACCEPTED, AdjustmentState.REJECTED: DataState.RETURNED,
        }.get(item.state, self._state(item.version))  # fmt: skip
        title = adjustment_words(item.deed, item.part)
        return TimelineEntry(item.at_ms, item.day, "loan", title, said, item.amount or None, stands, item.loan_id)

    def loan(self, loan: Loan) -> TimelineEntry:
        """Tell of a loan handed over."""
        said = tr("{count} installments, cycle {cycle}", count=len(loan.schedule), cycle=loan.cycle)
        at_ms = loan.disbursed_day * _DAY_MS
        return TimelineEntry(
            at_ms,
            loan.disbursed_day,
            "loan",
            tr("{product} loan", product=loan.product),
            said,
            loan.principal,
            DataState.RECEIVED,
            loan.id,
        )


def _is_hand_over(item: Collection) -> bool:
    """Tell whether a document is the money of a loan handed over; the loan itself tells of it."""
    return any(line.purpose is Purpose.HAND_OVER for line in item.lines)


def _work_state(step: WorkState, operation: DataState) -> DataState:
    """Return where a piece of work stands: what the supervisor decided, else where its newest step is."""
    if step is WorkState.ACCEPTED:
        return DataState.ACCEPTED
    if step is WorkState.RETURNED:
        return DataState.RETURNED
    return DataState.DRAFT if step is WorkState.DRAFT else operation
