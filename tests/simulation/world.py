"""A simulated world: the office, the laptops of a branch, and what has become of them."""

from __future__ import annotations

import shutil
from pathlib import Path

from fieldapp.domain.ids import Id
from tests.simulation.base import base_world, keeper
from tests.simulation.chance import Names
from tests.simulation.clocks import LaptopClock, WorldTime
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.network import Line
from tests.simulation.office import OfficeUnderTest
from tests.simulation.people import act
from tests.simulation.plan import EVERYBODY, Setting


def _place() -> Path:
    """Return where the next world of this process goes: the same folder, unless another world is there."""
    number = 0
    while (folder := keeper() / f"world {number}").exists():
        number += 1
    return folder


class World:
    """Everything that exists in one run, in a folder of its own that goes with it.

    laptops: those at work, by name; a copied one is called "anil again". gone: those taken away after everything of
    them had arrived. excused: operations of which, at some moment, no disk and no log had a copy any more. wiped: seats
    whose laptops deleted their records as they were ordered, with the office's epoch at that time. upgraded: everybody
    gets the newest program from now on. bare_restores: how often the office was put back by other tools than its own.
    unnoticed: sentences about damage that no program saw.
    """

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.folder = _place()
        shutil.copytree(base_world(setting.apart), self.folder)
        self.time = WorldTime()
        self.time.now_ms += 3_600_000
        self.names = Names(f"world {setting.seed}")
        self.office = OfficeUnderTest(self.folder / "server.db", self.time, Names(f"office {setting.seed}"))
        self.office.unknown = setting.unknown if "office" in setting.older else 0
        self.gone: list[LaptopUnderTest] = []
        self.excused: set[bytes] = set()
        self.wiped: list[tuple[Id, int]] = []
        self.disasters = self.bare_restores = 0
        self.unnoticed: list[str] = []
        self.upgraded = False
        self.laptops: dict[str, LaptopUnderTest] = {}
        for name in EVERYBODY:
            self.add(name, name, Id((self.folder / f"{name}.user").read_bytes()))

    def add(self, name: str, folder: str, user_id: Id) -> LaptopUnderTest:
        """Switch on a laptop whose disk is a folder of the world."""
        setting = self.setting
        clock, ids = LaptopClock(self.time), Names(f"{name} {folder} {setting.seed}")
        unknown = setting.unknown if name in setting.older and not self.upgraded else 0
        laptop = LaptopUnderTest(
            name, self.folder / folder, user_id, clock, Line(self.office), ids, unknown, setting.page
        )
        self.laptops[name] = laptop
        laptop.line.parcels = bool(setting.story)
        laptop.line.other = lambda: self._somebody_else(laptop)
        return laptop

    def _somebody_else(self, laptop: LaptopUnderTest) -> None:
        """Let another person do something, and her laptop exchange with the second server."""
        others = [one for one in self.laptops.values() if one.user_id != laptop.user_id and not one.stopped]
        if others:
            head = self.office.head()
            for number in range(2):
                act(others[0], ("save", "repay", "edit")[(head + number) % 3], head + number)
            others[0].line.plan = "222222"
            others[0].sync()

    def take_away(self, name: str) -> None:
        """Switch a laptop off for good; what it confirmed to somebody is remembered."""
        laptop = self.laptops.pop(name)
        laptop.switch_off()
        self.gone.append(laptop)

    @property
    def everyone(self) -> list[LaptopUnderTest]:
        """Return every laptop that ever confirmed something."""
        return [*self.laptops.values(), *self.gone]

    def take_stock(self, rescued: set[bytes] | None = None) -> None:
        """After a disk or a log was lost: excuse what nobody has any more. rescued: what IT holds in its hand."""
        self.disasters += 1
        left = {line[1] for line in self.office.verdicts()} | (rescued or set())
        for laptop in self.laptops.values():
            left |= laptop.own()
        for laptop in self.everyone:
            self.excused |= {op_id for op_id, _ in laptop.confirmed} - left

    def close(self) -> None:
        """Take the world away."""
        for laptop in self.laptops.values():
            laptop.book.close()
        self.office.close()
        shutil.rmtree(self.folder)
