"""What to know of the own cash day before money is taken: it is not opened yet, or closed already."""

from __future__ import annotations

from fieldapp.domain.words import tr
from fieldapp.services.cash.till import TillView
from fieldapp.ui import phrases
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import Banner


class TillStrip(Banner):
    """`pressed`: to the page of the cash day. Hidden while the day is open."""

    def show_till(self, view: TillView) -> None:
        """Say what the cash day means for a payment now."""
        if view.standing in ("closed", "verified"):
            words = tr(
                "Your cash day is closed. Cash taken now is kept aside until your supervisor opens the day again."
            )
            self.say(Tone.WARN, words, tr("Day close"))
        elif view.standing == "open":
            self.hide()
        elif view.opens_empty:
            self.say(
                Tone.MUTE, tr("Your cash day is not opened yet. Saving opens it, with nothing brought from before.")
            )
        elif view.earlier is not None:
            day = phrases.full_day(view.earlier)
            words = tr("The cash day of {day} is not closed. The payment is saved all the same.", day=day)
            self.say(Tone.WARN, words, tr("Close that day"))
        else:
            words = tr("Your cash day is not opened yet. Count what you brought; the payment is saved all the same.")
            self.say(Tone.MUTE, words, tr("Open the day"))
