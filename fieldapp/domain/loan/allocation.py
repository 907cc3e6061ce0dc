"""Which installment and which part of it a payment goes to.

A rule is a value of the product. It pays through `Dues`, the open side of a loan's ledger, and returns what is left.
Indices count installments from 0 in order of their due dates.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Protocol

from fieldapp.domain.loan.split import Part, divided

CLASSIC_ORDER = (Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL)


class Dues(Protocol):
    """What allocation sees of a loan on the day of a payment, and of which kind the payment is."""

    on: date
    kind: str

    def due_dates(self) -> Sequence[date]:
        """The due date of every installment."""

    def is_open(self, index: int) -> bool:
        """True while anything is left to pay on the installment."""

    def starts(self, index: int) -> date:
        """The day the installment's period begins."""

    def prepare(self, index: int) -> None:
        """Make an installment that is not due yet ask what it takes when it is paid on the day."""

    def open_amount(self, index: int, part: Part) -> int:
        """What is left of one part."""

    def charges_come_due(self, index: int, part: Part) -> int:
        """What is left of a fee or penalty part whose own due date has come."""

    def pay(self, index: int, part: Part, amount: int) -> None:
        """Book an amount on one part of one installment."""

    def ask_again(self) -> None:
        """Bring what the installments ask up to what has been paid so far."""


def _pay_parts(dues: Dues, index: int, parts: Iterable[Part], amount: int) -> int:
    for part in parts:
        taken = min(amount, dues.open_amount(index, part))
        if taken > 0:
            dues.pay(index, part, taken)
            amount -= taken
    return amount


@dataclass(frozen=True, slots=True)
class InstallmentByInstallment:
    """The oldest installment first, inside it the given order; the same in advance."""

    order: tuple[Part, ...] = CLASSIC_ORDER

    def allocate(self, dues: Dues, amount: int) -> int:
        """Spread the amount; returns what is left."""
        for index, due in enumerate(dues.due_dates()):
            if amount and dues.is_open(index):
                if due > dues.on:
                    dues.prepare(index)
                amount = _pay_parts(dues, index, self.order, amount)
        return amount


@dataclass(frozen=True, slots=True)
class DueThenAdvance:
    """Installment by installment, with one order once it is due and another before.

    When the advance order begins with principal, an installment's charges whose own date has come go before it.
    """

    due: tuple[Part, ...] = CLASSIC_ORDER
    in_advance: tuple[Part, ...] = CLASSIC_ORDER

    def allocate(self, dues: Dues, amount: int) -> int:
        """Spread the amount; returns what is left."""
        for index, due in enumerate(dues.due_dates()):
            if not amount or not dues.is_open(index):
                continue
            if dues.on >= due:
                amount = _pay_parts(dues, index, self.due, amount)
                continue
            dues.prepare(index)
            if self.in_advance[0] is Part.PRINCIPAL:
                amount = self._charges_that_came_due(dues, index, amount)
            amount = _pay_parts(dues, index, self.in_advance, amount)
        return amount

    @staticmethod
    def _charges_that_came_due(dues: Dues, index: int, amount: int) -> int:
        for part in (Part.PENALTY, Part.FEE):
            taken = min(amount, dues.charges_come_due(index, part))
            if taken > 0:
                dues.pay(index, part, taken)
                amount -= taken
        return amount


@dataclass(frozen=True, slots=True)
class OverdueByPart:
    """Everything due by the day first, part after part across installments; what is left goes to the future ones."""

    order: tuple[Part, ...] = CLASSIC_ORDER

    def allocate(self, dues: Dues, amount: int) -> int:
        """Spread the amount; returns what is left."""
        dates = dues.due_dates()
        future = bisect_right(dates, dues.on)
        overdue = [index for index in range(future) if dues.is_open(index)]
        for part in self.order:
            for index in overdue:
                amount = _pay_parts(dues, index, (part,), amount) if amount else 0
        for index in range(future, len(dates)):
            if amount and dues.is_open(index):
                dues.prepare(index)
                amount = _pay_parts(dues, index, self.order, amount)
        return amount


class When(Enum):
    """An installment's due date seen from the day of a payment."""

    PAST_DUE = "past_due"
    DUE = "due"
    IN_ADVANCE = "in_advance"


class Future(Enum):
    """Which installment that is not due yet a payment goes to."""

    NEXT = "next_installment"
    LAST = "last_installment"
    NEXT_THEN_LAST = "next_last_installment"
    ALL_EQUALLY = "reamortization"


Slot = tuple[When, Part]


@dataclass(frozen=True, slots=True)
class SlotOrder:
    """The twelve (time, part) slots in order, and where money in advance goes."""

    slots: tuple[Slot, ...]
    future: Future = Future.NEXT

    def as_text(self) -> str:
        """The slots by name, then where money in advance goes: `due_interest,due_principal>last_installment`."""
        return ",".join(f"{when.value}_{part.name.lower()}" for when, part in self.slots) + f">{self.future.value}"


@dataclass(frozen=True, slots=True)
class BySlots:
    """Twelve (time, part) slots. Vertical takes them one by one across all installments; horizontal takes the three
    times in the order they first appear and finishes one installment before the next.

    `own` are orders for single kinds of payment.
    """

    default: SlotOrder
    vertical: bool = False
    own: dict[str, SlotOrder] = field(default_factory=dict)

    def as_text(self) -> str:
        """Direction and orders in one line, the default first: `vertical;default=due_interest>next_installment`."""
        orders = {"default": self.default, **dict(sorted(self.own.items()))}
        direction = "vertical" if self.vertical else "horizontal"
        return ";".join([direction, *(f"{kind}={order.as_text()}" for kind, order in orders.items())])

    @classmethod
    def from_text(cls, text: str) -> "BySlots":
        """The rule of a line that as_text() wrote; raises ValueError for any other line."""
        direction, *orders = text.split(";")
        own = {kind: _order_from(order) for kind, _, order in (item.partition("=") for item in orders)}
        if "default" not in own:
            raise ValueError(f"{text!r} names no default order")
        rule = cls(own.pop("default"), direction == "vertical", own)
        if rule.as_text() != text:
            raise ValueError(f"{text!r} is not how an order of slots is written")
        return rule

    def allocate(self, dues: Dues, amount: int) -> int:
        """Spread the amount; returns what is left."""
        order = self.own.get(dues.kind, self.default)
        if self.vertical:
            groups: list[tuple[When, tuple[Part, ...]]] = [(when, (part,)) for when, part in order.slots]
        else:
            times = list(dict.fromkeys(when for when, _ in order.slots))
            groups = [(when, tuple(part for time, part in order.slots if time is when)) for when in times]
        for when, parts in groups:
            if amount:
                amount = self._group(dues, when, parts, (amount, order.future))
        return amount

    def _group(self, dues: Dues, when: When, parts: tuple[Part, ...], rest: tuple[int, Future]) -> int:
        amount, future = rest
        indices = [index for index in _places(dues, when) if dues.is_open(index)]
        if when is not When.IN_ADVANCE:
            for index in indices:
                amount = _pay_parts(dues, index, parts, amount)
            return amount
        return self._in_advance(dues, indices, parts, (amount, future))

    def _in_advance(self, dues: Dues, indices: list[int], parts: tuple[Part, ...], rest: tuple[int, Future]) -> int:
        amount, future = rest
        while amount and any(_has_open(dues, index, parts) for index in indices):
            before = amount
            if future is Future.ALL_EQUALLY:
                amount = _equally(dues, indices, parts, amount)
                if amount == before:
                    future = Future.NEXT  # shares too small to reach what is open
                    continue
            else:
                index = _target(dues, indices, parts, future)
                dues.prepare(index)
                amount = _pay_parts(dues, index, parts, amount)
                if amount == before:
                    indices = [each for each in indices if each != index]
            dues.ask_again()
        return amount


AllocationRule = InstallmentByInstallment | DueThenAdvance | OverdueByPart | BySlots
"""The ways to spread a payment; a product stores one by its place here, so new ones are only ever appended."""


def _equally(dues: Dues, indices: list[int], parts: tuple[Part, ...], amount: int) -> int:
    """Part after part, an equal share for every open installment; what one cannot take waits for the next part."""
    for part in parts:
        targets = [index for index in indices if dues.is_open(index)]
        if not targets or not amount:
            break
        for index, share in zip(targets, divided(amount, len(targets)), strict=True):
            dues.prepare(index)
            amount -= share - _pay_parts(dues, index, (part,), share)
    return amount


def _places(dues: Dues, when: When) -> range:
    """The installments past due, due or in advance on the day of the payment; due dates rise."""
    dates = dues.due_dates()
    if when is When.PAST_DUE:
        return range(bisect_left(dates, dues.on))
    if when is When.DUE:
        return range(bisect_left(dates, dues.on), bisect_right(dates, dues.on))
    return range(bisect_right(dates, dues.on), len(dates))


def _has_open(dues: Dues, index: int, parts: Sequence[Part]) -> bool:
    return any(dues.open_amount(index, part) > 0 for part in parts)


def _target(dues: Dues, indices: list[int], parts: tuple[Part, ...], future: Future) -> int:
    """The installment that money in advance goes to next; one of them is open."""
    first = next(index for index in indices if _has_open(dues, index, parts))
    if future is Future.NEXT or (future is Future.NEXT_THEN_LAST and dues.starts(first) <= dues.on):
        return first
    return next(index for index in reversed(indices) if _has_open(dues, index, parts))


def slot_order(names: Iterable[str], future: str = Future.NEXT.value) -> SlotOrder:
    """A slot order from names like past_due_penalty, due_interest, in_advance_principal."""
    slots: list[Slot] = []
    for name in names:
        when, part = name.rsplit("_", 1)
        slots.append((When(when), Part[part.upper()]))
    return SlotOrder(tuple(slots), Future(future))


def _order_from(text: str) -> SlotOrder:
    slots, _, future = text.partition(">")
    try:
        return slot_order(slots.split(","), future)
    except KeyError as error:
        raise ValueError(f"{text!r} names a part that does not exist") from error
