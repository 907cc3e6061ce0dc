"""When to exchange next: a rhythm with jitter, so that laptops do not come all at once, and waits after failures."""

from __future__ import annotations

import random
from dataclasses import dataclass

from fieldapp.sync.engine import WAIT_START_MS, Finished

JITTER = 0.2


@dataclass
class Rhythm:
    """every_ms: the usual distance between exchanges; chance: seeded by the seat, so that laptops differ."""

    every_ms: int
    chance: random.Random

    def next_wait_ms(self, finished: Finished) -> int:
        """Return how long to wait: the rhythm with a fifth of jitter, or full jitter on a failure's wait.

        What the office asked for passes first.
        """
        if finished.recovery:
            return finished.wait_ms
        if finished.wait_ms:
            return finished.not_before_ms + WAIT_START_MS // 2 + int(self.chance.random() * finished.wait_ms)
        return int(self.every_ms * (1 + JITTER * (2 * self.chance.random() - 1)))
