"""Money goes from a dollar's worth into what people pay in, and back."""

from __future__ import annotations

from fieldapp.demo.synthetic.behavior import Conventions
from fieldapp.demo.synthetic.chance import Chance
from fieldapp.demo.synthetic.economy import Economy
from fieldapp.demo.synthetic.outcome import Tally
from fieldapp.demo.synthetic.past import PastClock
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.demo.synthetic.world import World
from tests.fakes.desk import fake_desk


def test_amounts_are_rounded_down_to_what_people_pay_in() -> None:
    world = World(
        fake_desk(), PastClock(), Scale(part=1), Chance(1), Economy(), Conventions(), Tally(), dollar=8_000, unit=1_000
    )
    assert world.minor(150.0) == 1_200_000
    assert world.minor(3.59) == 28_000
    assert world.worth(28_000) == 3.5
    assert world.weekly_savings == 5_000
    assert world.luck("x").share() == Chance(1).of(1, "x").share()
