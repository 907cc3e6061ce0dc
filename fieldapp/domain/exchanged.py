"""What an exchange brought, in one sentence; its history keeps the numbers and says it in the reader's language."""

from __future__ import annotations

from fieldapp.domain.words import tr, tr_n


def exchanged(sent: int, pulled: int) -> str:
    """Return what an exchange that went well comes to; sent, pulled: changes."""
    if sent and pulled:
        return tr_n(
            "The office received {n} change and sent {pulled}.",
            "The office received {n} changes and sent {pulled}.",
            sent,
            pulled=pulled,
        )
    if sent:
        return tr_n("The office received {n} change.", "The office received {n} changes.", sent)
    if pulled:
        return tr_n("{n} change came from the office.", "{n} changes came from the office.", pulled)
    return tr("Everything is the same here and at the office.")
