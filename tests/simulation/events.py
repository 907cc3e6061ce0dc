"""What a run is made of: its setting, and its events."""

from __future__ import annotations

from dataclasses import dataclass

EVERYBODY = ("anil", "bela", "rao")
BORROWERS, HERS = 6, 2
"""Members of Anil's center, and of Bela's."""
EVERY_MEMBER = BORROWERS + HERS


@dataclass(frozen=True)
class Event:
    """One thing that happens. at: minutes since the start. plan: one letter per call of a sync. pick: which one."""

    at: int
    who: str
    what: str
    pick: int = 0
    plan: str = ""


@dataclass(frozen=True)
class Setting:
    """Which faults a run has (swarm testing: each is on in half of the runs) and how often.

    apart: officers have their own centers. unknown: the kind that the programs named in `older` do not know. page: how
    many lines of the log a laptop asks for at first. doubles: it is about people who may be one. story: the name of
    what happens besides, see stories.py; '' for nothing in particular. values: older programs know the kind and
    nothing that newer ones say in it.
    """

    seed: int
    days: int = 20
    network: tuple[str, ...] = ()
    device: tuple[str, ...] = ()
    disasters: tuple[str, ...] = ()
    rate: float = 0.0
    people: tuple[str, ...] = EVERYBODY
    apart: bool = False
    unknown: int = 0
    older: tuple[str, ...] = ()
    page: int = 100
    doubles: bool = False
    story: str = ""
    values: bool = False
