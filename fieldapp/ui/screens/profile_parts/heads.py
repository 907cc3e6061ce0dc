"""Titles of narrow cards that break into two lines before they are cut."""

from __future__ import annotations

from fieldapp.ui.widgets.cards import Card


def let_title_wrap(card: Card) -> None:
    """The title takes the room that the marks beside it leave, in two lines where one is too narrow."""
    card.title.setWordWrap(True)
    card.head.setStretchFactor(card.title, 1)
    card.head.setStretch(1, 0)  # the empty room after the title
