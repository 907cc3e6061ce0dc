"""What was typed into the find box and is to be listed in People."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Sought:
    """Opens People with these words in its box."""

    text: str
