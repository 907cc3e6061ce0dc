"""How programs die here, or their disk fills up: at a numbered commit, just before it or just after it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

from fieldapp.store.faults import StoreFault, Trouble


class Died(BaseException):
    """A program was killed. No rule of the product catches it, as none catches kill -9."""


@dataclass
class Fuse:
    """Strikes whoever writes the nth time from now, before or after the commit; 0: nobody. full: the disk is full."""

    countdown: int = 0
    after: bool = False
    full: bool = False

    def set(self, countdown: int, *, after: bool, full: bool = False) -> None:
        """Light the fuse."""
        self.countdown, self.after, self.full = countdown, after, full

    def put_out(self) -> None:
        """Nothing will happen."""
        self.countdown = 0

    def burn(self) -> bool:
        """Count one write; tell whether this is the one."""
        if not self.countdown:
            return False
        self.countdown -= 1
        return self.countdown == 0


def fused(write: Callable[[], AbstractContextManager[Any]], fuse: Fuse) -> Callable[[], AbstractContextManager[Any]]:
    """Return a way to open writing transactions that ends with the fuse."""

    @contextmanager
    def writing() -> Iterator[Any]:
        last = fuse.burn()
        with write() as connection:
            yield connection
            if last and fuse.full:
                raise StoreFault(Trouble.DISK_FULL, "simulated")
            if last and not fuse.after:
                raise Died("before the commit")
        if last:
            raise Died("after the commit")

    return writing
