"""Turns the events of a lending vector into loan events, and a loan's state into the vector's rows."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan.allocation import (
    AllocationRule,
    BySlots,
    DueThenAdvance,
    InstallmentByInstallment,
    OverdueByPart,
    slot_order,
)
from fieldapp.domain.loan.arrears import arrears, bucket_of, overdue_by_bucket
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.life.state import InstallmentState, LoanState, Posting
from fieldapp.domain.loan.product import LoanTerms
from fieldapp.domain.loan.split import Part
from tests.golden.lending_terms import charge_rule, loan_terms, minor

Vector = dict[str, Any]
_PAYMENTS = {
    "repayment": e.PaymentKind.REPAYMENT,
    "payoff": e.PaymentKind.REPAYMENT,
    "merchant_refund": e.PaymentKind.MERCHANT_REFUND,
    "payout_refund": e.PaymentKind.PAYOUT_REFUND,
    "goodwill_credit": e.PaymentKind.GOODWILL_CREDIT,
    "interest_payment_waiver": e.PaymentKind.INTEREST_WAIVER,
}


def scenario_terms(vector: Vector, allocations: dict[str, Any]) -> LoanTerms:
    """The loan terms of a scenario with its allocation rule."""
    terms = loan_terms(vector["family"], vector["terms"])
    name = vector["terms"].get("allocation")
    if name is None:
        return terms
    vertical = vector["terms"].get("allocation_direction") == "vertical"
    return replace(terms, product=replace(terms.product, allocation=_allocation(allocations[name], vertical)))


def _parts(names: list[str]) -> tuple[Part, ...]:
    return tuple(Part[name.upper()] for name in names)


def _allocation(rule: dict[str, Any], vertical: bool) -> AllocationRule:
    match rule["name"]:
        case "instalment_by_instalment":
            return InstallmentByInstallment(_parts(rule["order"]))
        case "due_then_advance":
            return DueThenAdvance(_parts(rule["due"]), _parts(rule["in_advance"]))
        case "overdue_due_fee_int_principal":
            return OverdueByPart()
        case _:
            own = {kind: slot_order(each["order"], each["future_instalments"]) for kind, each in rule["rules"].items()}
            return BySlots(own.pop("default"), vertical, own)


def loan_events(vector: Vector) -> list[e.LoanEvent]:
    """The vector's events in the order they were entered."""
    exponent = vector["terms"].get("currency_decimals", 2)
    made: list[e.LoanEvent] = []
    waivers: dict[str, str] = {}
    for item in vector["events"]:
        if item["type"] == "waive_charge":
            waivers[item["of"]] = item["id"]
        if item["type"] == "undo_waive_charge":
            item = {**item, "type": "undo", "of": waivers[item["of"]]}
        made.extend(_event(item, exponent))
    return made


def proposal(vector: Vector) -> e.Approved:
    """The loan as applied for: what a schedule shows before anything was entered."""
    terms = vector["terms"]
    entered = terms.get("submitted_on") or vector["events"][0]["on"]
    expected = terms.get("expected_disbursement", entered)
    amount = minor(terms["principal"], terms.get("currency_decimals", 2))
    return e.Approved("proposal", date.fromisoformat(entered), date.fromisoformat(expected), amount)


def _event(item: dict[str, Any], exponent: int) -> Iterator[e.LoanEvent]:
    entered = date.fromisoformat(item["on"])
    on = date.fromisoformat(item.get("date", item["on"]))
    head = (item["id"], entered, on)
    kind = item["type"]
    if kind in _PAYMENTS:
        yield e.Paid(*head, minor(item["amount"], exponent), _PAYMENTS[kind])
    elif kind == "approve":
        expected = date.fromisoformat(item["expected_disbursement"])
        yield e.Approved(item["id"], entered, expected, minor(item["amount"], exponent))
    elif kind == "charge":
        due = date.fromisoformat(item["due_date"]) if item.get("due_date") else None
        yield e.Charged(*head, charge_rule(item, exponent), due)
    elif kind != "proposal":
        yield _OTHERS[kind](head, item, exponent)


Head = tuple[str, date, date]
_OTHERS: dict[str, Callable[[Head, dict[str, Any], int], e.LoanEvent]] = {
    "disbursement": lambda head, item, exponent: e.Disbursed(*head, minor(item["amount"], exponent)),
    "undo": lambda head, item, _: e.Undone(*head, item["of"]),
    "undo_disbursement": lambda head, item, _: e.DisbursementUndone(*head, item["of"]),
    "waive_charge": lambda head, item, _: e.ChargeWaived(*head, item["of"]),
    "chargeback": lambda head, item, exponent: e.ChargedBack(*head, item["of"], minor(item["amount"], exponent)),
    "refund_of_overpayment": lambda head, item, exponent: e.OverpaymentRefunded(*head, minor(item["amount"], exponent)),
    "rate_change": lambda head, item, _: e.RateChanged(
        *head[:2], date.fromisoformat(item["effective"]), Decimal(item["new_rate_pct"]) / 100
    ),
    "interest_pause": lambda head, item, _: e.InterestPaused(*head[:2], *_dates(item)),
    "arrears_pause": lambda head, item, _: e.ArrearsPaused(*head[:2], *_dates(item)),
    "arrears_resume": lambda head, item, _: e.ArrearsResumed(*head[:2], date.fromisoformat(item["start"])),
    "day_end": lambda head, _item, _: e.DayEnded(*head),
    "write_off": lambda head, _item, _: e.WrittenOff(*head),
}


def _dates(item: dict[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(item["start"]), date.fromisoformat(item["end"])


def schedule_line(row: InstallmentState) -> list[Any]:
    """A row in the columns of the vectors: nr, due_date, days, paid_on, the amounts, balance_after."""
    asked = row.asked
    return [
        row.number,
        row.due.isoformat(),
        row.days,
        row.settled_on.isoformat() if row.settled_on else "",
        asked.principal,
        asked.interest,
        asked.fee,
        asked.penalty,
        asked.total,
        row.paid.total,
        row.early,
        row.late,
        row.waived.total,
        row.outstanding,
        row.balance,
    ]


def posting_line(posting: Posting) -> list[Any]:
    """A posting in the columns of the vectors: date, type, amount and the four parts."""
    split = posting.split
    return [
        posting.on.isoformat(),
        posting.kind,
        posting.amount,
        split.principal,
        split.interest,
        split.fee,
        split.penalty,
    ]


def expected_schedule_line(text: str, exponent: int) -> list[Any]:
    """A row of a vector with its amounts in minor units."""
    cells = text.split("|")
    return [int(cells[0]), cells[1], int(cells[2]), cells[3], *(minor(cell, exponent) for cell in cells[4:])]


def expected_posting_line(text: str, exponent: int) -> list[Any]:
    """A transaction of a vector with its amounts in minor units."""
    cells = text.split("|")
    return [cells[0], cells[1], *(minor(cell, exponent) for cell in cells[2:])]


def mismatches(expected: dict[str, Any], state: LoanState, terms: LoanTerms, exponent: int) -> list[str]:
    """One sentence per asserted figure that differs."""
    found: list[str] = []
    if "schedule" in expected:
        want = [expected_schedule_line(text, exponent) for text in expected["schedule"]]
        found += _different("row", want, [schedule_line(row) for row in state.rows])
    if "schedule_partial" in expected:
        found += _partial(expected["schedule_partial"], state, exponent)
    if "transactions" in expected:
        want = [expected_posting_line(text, exponent) for text in expected["transactions"]]
        found += _different("transaction", want, [posting_line(posting) for posting in state.postings])
    on = date.fromisoformat(expected["as_of"]) if "as_of" in expected else state.as_of
    grace = terms.product.grace_on_arrears_days
    figures = {
        "outstanding": state.outstanding,
        "overpaid": state.overpaid,
        "overdue_amount": state.overdue(on),
        "status": state.status.value,
        "arrears": _arrears(state, on, grace),
        "arrears_ranges": overdue_by_bucket(state, state.refreshed_on or on, grace),
    }
    for name in figures.keys() & expected.keys():
        want_figure = _wanted(expected[name], exponent)
        got_figure = figures[name]
        if isinstance(want_figure, dict) and isinstance(got_figure, dict) and name == "arrears":
            got_figure = {key: got_figure[key] for key in want_figure}
        if want_figure != got_figure:
            found.append(f"{name}: expected {want_figure}, got {got_figure}")
    return found


def _wanted(figure: Any, exponent: int) -> Any:
    """A figure of a vector with its amounts in minor units; statuses, buckets, dates and days stay as they are."""
    if isinstance(figure, dict):
        return {key: _wanted(value, exponent) for key, value in figure.items()}
    if isinstance(figure, str) and re.fullmatch(r"-?\d+(\.\d+)?", figure):
        return minor(figure, exponent)
    return figure


def _arrears(state: LoanState, on: date, grace: int) -> dict[str, Any]:
    """Arrears as the vectors name them; the bucket is as fresh as the last end of day or money event."""
    now = arrears(state, on, grace)
    bucket = bucket_of(arrears(state, state.refreshed_on or on, grace).days)
    return {
        "bucket": bucket.name if bucket else "NO_DELINQUENCY",
        "amount": now.amount,
        "days": now.days,
        "past_due_days": now.past_due_days,
        "past_due_since": now.since.isoformat() if now.since else None,
        "since_after_grace": now.since_after_grace.isoformat() if now.since_after_grace else None,
    }


def _different(what: str, want: list[list[Any]], got: list[list[Any]]) -> list[str]:
    found = [f"{what}: expected {w}, got {g}" for w, g in zip(want, got, strict=False) if w != g]
    if len(want) != len(got):
        found.append(f"{len(want)} {what}s expected, got {len(got)}")
    return found


def _partial(lines: list[str], state: LoanState, exponent: int) -> list[str]:
    found: list[str] = []
    for text in lines:
        cells = text.split("|")
        want: list[Any] = [int(cells[0]), cells[1], *(minor(cell, exponent) for cell in cells[2:])]
        row = state.rows[int(cells[0]) - 1]
        got: list[Any] = [row.number, row.due.isoformat(), row.asked.principal, row.asked.interest, row.asked.fee]
        found += _different("row", [want], [got])
    return found
