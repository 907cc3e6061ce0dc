"""What is done before the money of a loan changes hands, step by step, as the officer ticked it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final


class HandOverStep(IntEnum):
    """One step; the number is stored and is also the key."""

    IDENTITY = 1
    AGREEMENT = 2
    SIGNATURE = 3
    MONEY = 4


ALL_STEPS: Final = frozenset(HandOverStep)


@dataclass(frozen=True)
class Ticked:
    """A step that was done. at_ms: when it was ticked, by the laptop's clock; by whom says the operation."""

    step: HandOverStep
    at_ms: int = 0
