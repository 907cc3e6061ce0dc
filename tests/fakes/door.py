"""A door without a vault: it opens for one secret and enrolls with one code, and counts what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from fieldapp.ui.door import Enrolled, EnrollForm, Opened, Progress, Refused, Seat

MEERA = Seat("meera", "Meera Joshi", "Loan officer", "Rampur branch", "14 changes wait here")
SUNITA = Seat("sunita", "Sunita Rao", "Supervisor", "Rampur branch")


@dataclass
class FakeDoor:
    """The secret is 482915 for everybody, the one-time code 7KX4-QP2M, the recovery code `maple river`."""

    people: tuple[Seat, ...] = (MEERA, SUNITA)
    server: str = ""
    passphrase_needed: bool = False
    secret: str = "482915"
    refusal: Refused = field(default_factory=lambda: Refused("That PIN is not right. 9 tries left"))
    trouble: Exception | None = None
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def seats(self) -> tuple[Seat, ...]:
        return self.people

    def weakness(self, secret: str) -> str:
        return "" if len(secret) >= 6 else "Use at least 6 digits"

    def unlock(self, seat: str, secret: str) -> Opened | Refused:
        self.asked.append(("unlock", seat, secret))
        if self.trouble is not None:
            raise self.trouble
        return Opened(f"desk of {seat}") if secret == self.secret else self.refusal

    def recover(self, seat: str, recovery: str, secret: str) -> Opened | Refused:
        self.asked.append(("recover", seat, recovery, secret))
        if recovery != "maple river":
            return Refused("That is not the recovery code of this laptop", field="recovery")
        return Opened(f"desk of {seat}")

    def enroll(self, form: EnrollForm, report: Callable[[Progress], None]) -> Enrolled | Refused:
        self.asked.append(("enroll", form.server, form.code, form.secret))
        report(Progress("Copying your centers: 3 of 7", 3, 7))
        if form.code != "7KX4-QP2M":
            return Refused("The office does not know this code. Check it, or ask IT for a new one", field="code")
        opened = Opened("desk of meera")
        return Enrolled("Meera Joshi", "Rampur branch", "maple river", "7 centers are on this laptop.", opened)
