"""Every sentence that tells a person why something is not done: what happened, what it means, what to do.

Each reason has its sentences from the most telling to the most general; the first one whose blanks the rejection's
facts can fill is said. At most 140 characters; no codes, no blame, and none of the words error, invalid, failed, oops.
"""

from string import Formatter

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.ui.conflict_messages import CONFLICT_WORDS
from fieldapp.ui.sentences.entering import ENTERING
from fieldapp.ui.sentences.groups import GROUPS
from fieldapp.ui.sentences.lending import LENDING
from fieldapp.ui.sentences.money import MONEY
from fieldapp.ui.sentences.records import RECORDS

SENTENCES: dict[Reason, tuple[str, ...]] = {**RECORDS, **LENDING, **GROUPS, **MONEY, **ENTERING, **CONFLICT_WORDS}
"""New reasons get their sentences in the file of `sentences` they belong to."""

OFFLINE_ACTION = mark("You are offline. {what} will be sent when a network appears.")
APP_TOO_OLD = mark("This version cannot send any more. Your {waiting} changes are safe. Update from USB or ask IT")
LAPTOP_REVOKED = mark("IT has blocked this laptop. Hand it in at the branch. Nothing was deleted yet")
DISK_LOW = mark("Only {free} MB free. New photos wait; typing still works. Delete files or ask IT")
WRITE_FAILED = mark("Could not write to the disk at {at}. What you typed is still on screen. Try again / Copy text")
NO_POSITION = mark("No position receiver found. Finish the visit and choose a reason, or plug in the receiver")
PRINTER_AWAY = mark('Printer did not answer. The receipt is saved and in "Print later"')
DAY_CLOSED = mark("{day} is closed. Record it today as a correction")
CLOCK_WRONG = mark("This laptop's clock says {year}. Set the date, or your receipts will be refused")

ALL = (
    *(sentence for sentences in SENTENCES.values() for sentence in sentences),
    *(OFFLINE_ACTION, APP_TOO_OLD, LAPTOP_REVOKED, DISK_LOW, WRITE_FAILED, NO_POSITION, PRINTER_AWAY),
    *(DAY_CLOSED, CLOCK_WRONG),
)
"""Every sentence of this file, for the test that reads them all."""


_WORDS = ("what", "role", "field")
"""Facts that are words of the program, not names or amounts."""


def blanks(sentence: str) -> set[str]:
    """The names of the blanks in a sentence."""
    return {name for _text, name, _spec, _conversion in Formatter().parse(sentence) if name}


def text(rejection: Rejection) -> str:
    """The sentence for a refusal, its blanks filled from the facts."""
    facts = {
        name: tr(fact) if name in _WORDS and isinstance(fact, str) else fact for name, fact in rejection.facts.items()
    }
    # a reason of a newer program has no words here yet
    sentences = SENTENCES.get(rejection.reason, SENTENCES[Reason.UNKNOWN_KIND])
    for sentence in sentences:
        if blanks(sentence) <= facts.keys():
            return tr(sentence, **facts)
    return tr(sentences[-1])
