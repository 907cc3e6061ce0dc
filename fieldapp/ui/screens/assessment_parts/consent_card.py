"""The first part of an assessment: what to say to her, and whether she agrees."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.screens.assessment_parts.session import NO, PART, YES
from fieldapp.ui.screens.assessment_parts.words import CONSENT
from fieldapp.ui.theme import Type
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys
from fieldapp.ui.widgets.text import Text


class ConsentCard(Card):
    """`chosen` gives "yes", "no", or "part" for everything but the statements."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ask first"), parent, padding=18, spacing=14)
        self.body.addWidget(Text(tr("Say to her, in her own language:"), Type.BODY, "second"))
        self.body.addWidget(Text(tr("“{words}”", words=tr(CONSENT)), Type.SEARCH, wrap=True))
        choices = (
            Choice(YES, tr("Yes, she agrees"), "check"),
            Choice(NO, tr("No, she does not want it"), "ban"),
            Choice(PART, tr("Yes, without statements"), "message-square"),
        )
        self.keys = ChoiceKeys(choices, columns=3)
        self.keys.setAccessibleName(tr("Does she agree?"))
        self.keys.chosen.connect(lambda value: self.chosen.emit(str(value)))
        self.body.addWidget(self.keys)
        self._after = Text("", Type.BODY, "second", wrap=True)
        self.body.addWidget(self._after)
        self.body.addStretch(1)

    def show_consent(self, consent: str) -> None:
        self.keys.set_value(consent or None)
        after = {
            NO: tr("Submit it like this: it is recorded that she did not want it. Nothing else is kept."),
            PART: tr("Go on with the references and what you saw. Nothing in the score changes by it."),
        }
        self._after.setText(after.get(consent, ""))

    def take_focus(self) -> None:
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)
