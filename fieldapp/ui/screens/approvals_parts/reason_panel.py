"""Approving against a rule: the reason that the decision is recorded with; and a note to whoever made the work."""

from __future__ import annotations

from fieldapp.domain.words import tr
from fieldapp.ui.screens.approvals_parts.panel import WordsPanel


class ReasonPanel(WordsPanel):
    """Starts with the rule that stands in the way."""

    def __init__(self) -> None:
        super().__init__(
            tr("Why do you approve it all the same?"),
            tr("the officer reads it too"),
            (tr("Approve it"), "badge-check"),
            tr("Write why this loan is right although a rule speaks against it."),
        )


class NotePanel(WordsPanel):
    """Asks something; the work stays where it is."""

    def __init__(self) -> None:
        super().__init__(
            tr("What do you want to know, or to say?"),
            tr("it stays in the queue, under discussion"),
            (tr("Send the note"), "message-square"),
            tr("Write what you want to know. The officer reads it after the next sync."),
        )
