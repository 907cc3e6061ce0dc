"""Compulsory group training and the recognition test: days with who came, and a test by somebody who did not train."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.domain.center.group import Group
from fieldapp.domain.disposition import APPLIED, Disposition, refused
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry, body
from fieldapp.domain.policy import policy_of
from fieldapp.domain.record import Index, Kind, Record, record
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.domain.state import Draft, State
from fieldapp.domain.timestamp import Day


@body(1112)
@dataclass(frozen=True)
class TrainingHeld:
    """A day of training; the entity is the group, the business day the day. trainer: NO_ID for the author."""

    present: tuple[Id, ...]
    topic: str = ""
    trainer: Id = NO_ID


@body(1113)
@dataclass(frozen=True)
class RecognitionTested:
    """A group was tested; the operation's entity is the group."""

    passed: bool
    note: str = ""


@dataclass(frozen=True)
class TrainingDay:
    """One day of training. trainers: whoever gave or recorded it."""

    day: Day
    present: tuple[Id, ...]
    trainers: tuple[Id, ...]
    topic: str = ""


@dataclass(frozen=True)
class RecognitionTest:
    """One test and its outcome."""

    day: Day
    tester: Id
    passed: bool
    note: str = ""


@record
@dataclass(frozen=True)
class Training(Record):
    """A group's training; the id is the group's. days ascending, tests in the order of the log."""

    KIND = Kind.TRAINING

    center_id: Id
    days: tuple[TrainingDay, ...] = ()
    tests: tuple[RecognitionTest, ...] = ()

    def index(self) -> Index:
        """Find trainings by center and the newest day."""
        return Index(center=self.center_id, day=self.days[-1].day if self.days else 0)

    def attended(self, borrower_id: Id) -> int:
        """Return to how many days a member came."""
        return sum(1 for day in self.days if borrower_id in day.present)

    @property
    def trainers(self) -> frozenset[Id]:
        """Return everybody who gave or recorded a day of it."""
        return frozenset(trainer for day in self.days for trainer in day.trainers)


def training_of(state: State, group: Group) -> Training:
    """Return a group's training, an empty one where none was held."""
    return state.find(Training, group.id) or Training(group.id, group.center_id)


def apply_training_held(draft: Draft, entry: Entry, held: TrainingHeld) -> Disposition:
    """Record a day of training; where two laptops record the same day, whoever is on either list was there."""
    operation, author = entry.operation, author_of(draft, entry)
    group = draft.find(Group, operation.entity)
    if group is None or (held.trainer != NO_ID and draft.find(User, held.trainer) is None):
        return refused(Reason.UNKNOWN_RECORD)
    if author is None:
        return refused(Reason.NOT_ALLOWED)
    if not held.present or group.dissolved_day:
        return refused(Reason.BAD_VALUE)
    if not set(held.present) <= set(group.members):
        return refused(Reason.NOT_A_MEMBER)
    training = training_of(draft, group)
    trainers = (author.id,) if held.trainer in (NO_ID, author.id) else (held.trainer, author.id)
    known = next((day for day in training.days if day.day == operation.business_day), None)
    if known is None:
        merged = TrainingDay(operation.business_day, tuple(dict.fromkeys(held.present)), trainers, held.topic)
    else:
        merged = replace(
            known,
            present=tuple(dict.fromkeys((*known.present, *held.present))),
            trainers=tuple(dict.fromkeys((*known.trainers, *trainers))),
            topic=known.topic or held.topic,
        )
    others = [day for day in training.days if day.day != merged.day]
    draft.put(replace(training, days=tuple(sorted((*others, merged), key=lambda day: day.day))))
    return APPLIED


def apply_recognition_tested(draft: Draft, entry: Entry, tested: RecognitionTested) -> Disposition:
    """Record a test by a supervisor who did not train the group, after all its training; the newest test decides."""
    operation, author = entry.operation, author_of(draft, entry)
    group = draft.find(Group, operation.entity)
    if group is None:
        return refused(Reason.UNKNOWN_RECORD)
    if author is None or author.role is not Role.SUPERVISOR:
        return refused(Reason.NEEDS_SUPERVISOR)
    training = training_of(draft, group)
    if author.id in training.trainers:
        return refused(Reason.MAKER_IS_CHECKER)
    if len(training.days) < policy_of(draft).group.training_days:
        return refused(Reason.GROUP_UNTRAINED)
    test = RecognitionTest(operation.business_day, author.id, tested.passed, tested.note)
    draft.put(replace(training, tests=(*training.tests, test)))
    draft.put(replace(group, recognized_day=operation.business_day if tested.passed else 0))
    return APPLIED
