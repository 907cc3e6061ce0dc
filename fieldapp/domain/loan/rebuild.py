"""A loan's figures made again from its first schedule and everything that happened on it.

Events count by their day, those of one day in the order of the log: a receipt that arrives late is applied where it
belongs, and taking one back leaves the loan as if it had never been. Charges and waivers change the rows asked, so an
old payment can move to a charge added later. A loan whose product follows every event is replayed by its terms until
another schedule is agreed; from there on that schedule rules.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fieldapp.domain.ids import Id
from fieldapp.domain.loan.account import Balance, Loan, LoanState
from fieldapp.domain.loan.pages import Booked, Deed
from fieldapp.domain.loan.product import Excess, Rebate
from fieldapp.domain.loan.rows import Row, due_by, filled, pack_plain, parts_of, plain_rows, sums
from fieldapp.domain.loan.split import Part
from fieldapp.domain.loan.standing import opened, rebates

Schedules = Mapping[Id, bytes]
"""The packed rows of each new schedule that was agreed, by the adjustment that agreed it."""


class Story:
    """A loan while it is told again: rows and the sum they took, and what went elsewhere. Amounts in minor units.

    at: the rows that are full and what is paid on the next. owed: everything still asked. given_up: by part.
    """

    def __init__(self, loan: Loan, rows: bytes, taken: int = 0) -> None:
        self.loan = loan
        self.taken = taken
        self.excess = 0
        self.recovered = 0
        self.given_up = [0, 0, 0, 0]
        self.written_off = False
        self.version = 0
        self.ask(rows)

    def ask(self, rows: bytes) -> None:
        """Ask other rows; what was paid fills them from the first."""
        self.rows = rows
        full, part, self.got, _ = filled(rows, self.loan.order, (0, 0), self.taken)
        self.at = full, part
        self.owed = sum(sums(rows)) - self.taken

    def take(self, amount: int) -> None:
        """Let the rows take an amount that is not more than they ask."""
        full, part, split, _ = filled(self.rows, self.loan.order, self.at, amount)
        self.at = full, part
        self.got = [before + more for before, more in zip(self.got, split, strict=True)]
        self.taken += amount
        self.owed -= amount

    def pay(self, event: Booked) -> None:
        """Money came in."""
        if self.written_off:
            self.recovered += event.amount
            return
        back = rebates(self.loan, self.rows, self.at, event.day)
        payoff = self.owed - sum(back.values())
        if event.amount >= payoff:
            self._forgive(Part.INTEREST, back)
            taken = payoff
        elif self.loan.excess is Excess.ADVANCE:
            taken = event.amount
        else:
            taken = min(event.amount, sum(due_by(self.rows, self.at, event.day)))
        self.take(taken)
        self.excess += event.amount - taken

    @property
    def depends_on_sum(self) -> bool:
        """Tell whether receipts of any days and amounts come to what one of their sum comes to."""
        plain = self.loan.excess is Excess.ADVANCE and self.loan.rebate is Rebate.NONE
        return plain and not self.written_off

    def pay_all(self, amount: int) -> None:
        """All the money that came in, where only its sum matters."""
        taken = min(amount, self.owed)
        self.take(taken)
        self.excess += amount - taken

    def charge(self, event: Booked) -> None:
        """Add a fee or penalty to the installment that falls due next, to one behind the last after maturity."""
        rows = plain_rows(self.rows)
        place = next((number for number, row in enumerate(rows) if row[0] >= event.day), len(rows))
        if place == len(rows):
            if rows and not any(rows[-1][1:3]) and any(rows[-1][3:]):
                place -= 1  # what was charged after maturity before falls due together with it
            else:
                rows.append((event.day, 0, 0, 0, 0))
        changed = list(rows[place])
        changed[0] = max(changed[0], event.day)
        changed[event.part + 1] += event.amount
        rows[place] = _row(changed)
        self.ask(pack_plain(rows))

    def waive(self, event: Booked) -> None:
        """Forgive an amount of one part, on the oldest installments that have it open; not more than is open."""
        left, (full, part) = event.amount, self.at
        forgiven: dict[int, int] = {}
        for number, row in enumerate(plain_rows(self.rows)):
            paid = parts_of(row, self.loan.order, part)[event.part] if number == full else 0
            if number >= full and left:
                forgiven[number] = min(left, row[event.part + 1] - paid)
                left -= forgiven[number]
        self._forgive(event.part, forgiven)

    def _forgive(self, part: Part, amounts: Mapping[int, int]) -> None:
        if any(amounts.values()):
            rows = [list(row) for row in plain_rows(self.rows)]
            for number, amount in amounts.items():
                rows[number][part + 1] -= amount
            self.ask(pack_plain(_row(row) for row in rows))

    def reschedule(self, event: Booked, schedule: bytes) -> None:
        """What is paid stays as it is; what was still open is asked by the schedule that was agreed.

        The principal asked is always what is owed: where it differs from the schedule's, because an earlier receipt was
        taken back or arrived late, the rest is due at once, or the last installments ask less.
        """
        rows, (full, part) = plain_rows(self.rows), self.at
        kept = rows[:full]
        if part:
            kept.append(_row([rows[full][0], *parts_of(rows[full], self.loan.order, part)]))
        owed = sum(row[1] for row in rows) - sum(row[1] for row in kept)
        new = _asking(plain_rows(schedule), owed)
        rest = owed - sum(row[1] for row in new)
        if rest:
            kept.append((event.day, rest, 0, 0, 0))
        self.ask(pack_plain([*kept, *new]))
        self.version += 1

    def write_off(self) -> None:
        """Give up everything still asked."""
        self.given_up = [whole - paid for whole, paid in zip(sums(self.rows), self.got, strict=True)]
        self.written_off = True

    def tell(self, event: Booked, schedules: Schedules) -> None:
        """Let one more event happen."""
        if event.deed is Deed.PAID:
            self.pay(event)
        elif event.deed is Deed.WRITTEN_OFF:
            self.write_off()
        elif self.written_off:
            return
        elif event.deed is Deed.CHARGED:
            self.charge(event)
        elif event.deed is Deed.WAIVED:
            self.waive(event)
        else:
            self.reschedule(event, schedules[event.operation])

    def figures(self, kept: Balance) -> Balance:
        """Return the balance; kept: the one whose identity, events and refunds stay."""
        # opened() tells the sum that the rows took apart, whatever it is written under.
        plain = replace(
            kept, filled=b"", paid_principal=self.taken, paid_interest=0, paid_fee=0, paid_penalty=0, given_up=0
        )
        made = opened(replace(self.loan, rows=self.rows), replace(plain, version=self.version))
        saved = self.excess if self.loan.excess is Excess.SAVINGS else 0
        made = replace(made, excess=self.excess, to_savings=saved, recovered=self.recovered)
        if not self.written_off:
            return made
        return replace(
            made,
            outstanding=0,
            interest=0,
            fee=0,
            penalty=0,
            oldest_unpaid=0,
            given_up=self.given_up[Part.PRINCIPAL],
            state=LoanState.WRITTEN_OFF,
        )


def _row(numbers: Sequence[int]) -> Row:
    day, principal, interest, fee, penalty = numbers
    return day, principal, interest, fee, penalty


def _asking(rows: list[Row], owed: int) -> list[Row]:
    """Cut the principal of a schedule to what is owed, from the end."""
    beyond = sum(row[1] for row in rows) - owed
    cut = list(rows)
    for number in range(len(cut) - 1, -1, -1):
        if beyond <= 0:
            break
        row = cut[number]
        less = min(beyond, row[1])
        cut[number] = (row[0], row[1] - less, *row[2:])
        beyond -= less
    return cut


def in_order(events: Sequence[Booked]) -> list[Booked]:
    """Return events as they count: by day, those of a day in the order of the log."""
    return sorted(events, key=lambda event: event.day)


def retold(loan: Loan, events: Sequence[Booked], kept: Balance, schedules: Schedules) -> tuple[Loan, Balance]:
    """Return a loan by rows and its balance after all its events."""
    story = Story(loan, loan.first_rows or loan.rows, taken=loan.opening_paid)
    return finished(story, loan, in_order(events), kept, schedules)


def finished(
    story: Story, loan: Loan, events: Sequence[Booked], kept: Balance, schedules: Schedules
) -> tuple[Loan, Balance]:
    """Tell the rest of a story and return the loan and its balance."""
    if story.depends_on_sum and all(event.deed is Deed.PAID for event in events):
        story.pay_all(sum(event.amount for event in events))
    else:
        for event in events:
            story.tell(event, schedules)
    first = loan.first_rows or loan.rows
    loan = replace(loan, rows=story.rows, first_rows=b"" if story.rows == first else first)
    return loan, story.figures(kept)
