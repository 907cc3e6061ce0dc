"""What all of a history shares: the desk and its clock in the past, the rules, chance, and money."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.demo.synthetic.behavior import Conventions
from fieldapp.demo.synthetic.chance import Chance, Key
from fieldapp.demo.synthetic.economy import Economy
from fieldapp.demo.synthetic.outcome import Tally
from fieldapp.demo.synthetic.past import PastClock
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.services.desk import Desk


@dataclass(frozen=True)
class World:
    """Everything a step of the history needs.

    dollar: minor units of the branch's currency in a dollar's worth. unit: minor units to which people round.
    """

    desk: Desk
    clock: PastClock
    scale: Scale
    chance: Chance
    economy: Economy
    conventions: Conventions
    tally: Tally
    dollar: int
    unit: int

    def minor(self, worth: float) -> int:
        """Return minor units of a dollar's worth, rounded down to what people pay in."""
        return int(worth * self.dollar) // self.unit * self.unit

    def worth(self, minor: int) -> float:
        """Return the dollar's worth of minor units."""
        return minor / self.dollar

    def luck(self, *about: Key) -> Chance:
        """Return the chance of something in this officer's part of the branch."""
        return self.chance.of(self.scale.part, *about)

    @property
    def weekly_savings(self) -> int:
        """Return what each member is expected to put in at a meeting."""
        return self.unit * 5
