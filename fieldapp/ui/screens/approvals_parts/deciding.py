"""Sending decisions and notes to the books, one or many, and taking the last decisions back within ten seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import tr, tr_n
from fieldapp.domain.work.approval import ReturnReason
from fieldapp.services import talks
from fieldapp.services.oversight import approvals
from fieldapp.services.oversight.approvals import ApprovalItem, Decide
from fieldapp.ui import phrases, tasks
from fieldapp.ui.errors import Fault
from fieldapp.ui.screens.approvals_parts.words import told

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result, Saved

UNDO_MS = 10_000
"""How long Z takes a decision back."""

Made = list[tuple[ApprovalItem, "Saved"]]


def accepting(item: ApprovalItem) -> Decide:
    """Accept exactly what is shown."""
    return Decide(item.subject_kind, item.subject_id, item.version, item.content_hash, "accept")


def accept_each(desk: Desk, items: Sequence[ApprovalItem]) -> tuple[Made, list[Rejection]]:
    """Off the UI thread: accept one after the other; one that cannot be stops none that follows."""
    made: Made = []
    refused: list[Rejection] = []
    for item in items:
        result = approvals.decide(desk, accepting(item))
        if isinstance(result, Rejection):
            refused.append(result)
        else:
            made.append((item, result))
    return made, refused


def take_back_each(desk: Desk, made: Sequence[tuple[ApprovalItem, Id]]) -> list[Result]:
    """Off the UI thread: take the decisions back, the last one first."""
    return [talks.take_back(desk, item.subject_kind, item.subject_id, op) for item, op in reversed(made)]


class Deciding(QObject):
    """`done(saved, sentence)` with everything that was kept, `refused(rejection)`, `failed(fault)`."""

    done = Signal(object, str)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last: list[tuple[ApprovalItem, Id]] = []
        self._until = 0

    @property
    def can_take_back(self) -> bool:
        """Whether Z takes something back now."""
        return bool(self._last) and self._desk.clock.monotonic_ms() <= self._until

    # deciding

    def accept(self, item: ApprovalItem, reason: str = "", terms: tuple[int, int] = (0, 0)) -> None:
        amount, installments = terms
        self._decide(item, replace(accepting(item), reason_text=reason, amount=amount, installments=installments))

    def give_back(self, item: ApprovalItem, reason: ReturnReason, text: str) -> None:
        words = told(reason, text)
        self._decide(item, replace(accepting(item), verdict="return", reason_code=int(reason), reason_text=words))

    def accept_all(self, items: Sequence[ApprovalItem]) -> None:
        self._run(partial(accept_each, self._desk, items), self._all_decided)

    def _decide(self, item: ApprovalItem, command: Decide) -> None:
        self._run(partial(approvals.decide, self._desk, command), partial(self._decided, item, command.verdict))

    def _decided(self, item: ApprovalItem, verdict: str, result: Result) -> None:
        if isinstance(result, Rejection):
            self.refused.emit(result)
            return
        self._remember([(item, result)])
        blanks = {"item": item.title, "officer": item.author}
        said = tr("Returned here: {item}. {officer} sees it after the next sync", **blanks)
        if verdict == "accept":
            said = tr("Accepted here: {item}. {officer} sees it after the next sync", **blanks)
        self.done.emit(result, said)

    def _all_decided(self, done: tuple[Made, list[Rejection]]) -> None:
        made, refused = done
        if made:
            self._remember(made)
            self.done.emit(made[-1][1], tr_n("{n} visit accepted here", "{n} visits accepted here", len(made)))
        if refused:
            self.refused.emit(refused[0])

    # taking back

    def _remember(self, made: Made) -> None:
        """What changed a loan already is not taken back; the opposite change is proposed."""
        self._last = [(item, saved.op_id) for item, saved in made if item.subject_kind != "adjustment"]
        self._until = self._desk.clock.monotonic_ms() + UNDO_MS

    def take_back(self) -> None:
        """Z: take the last decision back, or all that were made in one go."""
        if self.can_take_back:
            last, self._last = self._last, []
            self._run(partial(take_back_each, self._desk, last), self._taken_back)

    def _taken_back(self, results: list[Result]) -> None:
        refused = [result for result in results if isinstance(result, Rejection)]
        saved = [result for result in results if not isinstance(result, Rejection)]
        if saved:
            words = tr_n("Taken back. {n} item waits again", "Taken back. {n} items wait again", len(saved))
            self.done.emit(saved[-1], words)
        if refused:
            self.refused.emit(refused[0])

    # talking

    def say(self, item: ApprovalItem, text: str) -> None:
        words = tr("Saved here. {officer} reads it after the next sync", officer=item.author)
        self._run(partial(talks.say, self._desk, item.subject_kind, item.subject_id, text), self._told(words))

    def put_aside(self, item: ApprovalItem, reason: str, until: Day) -> None:
        words = tr("Put aside. It comes back {day}", day=phrases.short_day(until, self._desk.clock.today()))
        put = partial(talks.put_aside, self._desk, item.subject_kind, item.subject_id, reason, until)
        self._run(put, self._told(words))

    def take_up(self, item: ApprovalItem) -> None:
        words = tr("It waits with the rest again")
        self._run(partial(talks.take_up, self._desk, item.subject_kind, item.subject_id), self._told(words))

    def _told(self, words: str) -> Callable[[Result], None]:
        def tell(result: Result) -> None:
            if isinstance(result, Rejection):
                self.refused.emit(result)
            else:
                self._last = []  # what Z takes back is the last thing done
                self.done.emit(result, words)

        return tell

    def _run(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        tasks.run(work, done, self._failed, owner=self)

    def _failed(self, fault: Fault) -> None:
        self.failed.emit(fault)
