"""The languages the windows speak, and the pseudo language that shows what nobody put into words yet."""

from __future__ import annotations

from fieldapp.domain.words import UNCOUNTED

OPENS, CLOSES = "⟦", "⟧"


def pseudo(text: str, about: str, number: int) -> str:
    """The English in brackets and 40 % longer: what is not in brackets was forgotten, what is cut will be cut."""
    said = about if number not in (UNCOUNTED, 1) else text
    missing = -(-len(said) * 2 // 5)
    padding = " ".join("~" * min(5, missing - at) for at in range(0, missing, 6) if missing > at)
    return f"{OPENS}{said} {padding}{CLOSES}" if padding else said
