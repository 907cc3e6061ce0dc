"""From A to a question on its way, and from an answer typed to an answer kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.oversight import asking
from fieldapp.services.oversight.asking import QuestionView
from fieldapp.services.oversight.conflicts import ConflictRecord
from fieldapp.ui import messages, tasks
from fieldapp.ui.screens.conflicts_parts.ask_dialog import AskDialog

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk, Result
    from fieldapp.ui.errors import Fault


class Asking(QObject):
    """`said` carries the Saved and a sentence; `refused` a sentence."""

    said = Signal(object, str)
    refused = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def ask(self, record: ConflictRecord, whom: Sequence[tuple[Id, str]]) -> None:
        """Ask one of these about a record."""
        dialog = AskDialog(record.title, whom, self._page)
        words = tr("Asked. The question goes with the next exchange")

        def asked(to: object, text: str) -> None:
            user = Id(to) if isinstance(to, bytes) else whom[0][0]
            self._run(lambda: asking.ask(self._desk, record.record_id, user, text), words)

        dialog.asked.connect(asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()

    def answer(self, question: QuestionView, text: str) -> None:
        """Keep the answer to a question."""
        self._run(lambda: asking.answer(self._desk, question.question_id, text), tr("Answered. Saved here"))

    def _run(self, work: Callable[[], Result], words: str) -> None:
        tasks.run(work, partial(self._done, words), self._failed, owner=self._page)

    def _done(self, words: str, result: Result) -> None:
        if isinstance(result, Rejection):
            self.refused.emit(messages.text(result))
        else:
            self.said.emit(result, words)

    def _failed(self, fault: Fault) -> None:
        self.refused.emit(fault.sentence)
