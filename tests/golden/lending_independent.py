"""Turns the `independent` lending vectors (numpy-financial, QuantLib, Excel, regulators) into engine calls."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan import annuity
from fieldapp.domain.loan.arrears import shares_at_risk
from fieldapp.domain.loan.calendar import Unit, add_units
from fieldapp.domain.loan.daycount import DayCount, days_between, year_fraction_isda
from fieldapp.domain.loan.price import apr

Vector = dict[str, Any]
Input = dict[str, Any]


def mismatches(vector: Vector) -> list[str]:
    """One sentence per figure that differs by more than the vector's own tolerance."""
    got = _KINDS[vector["kind"]](vector["input"])
    tolerance = Decimal(vector["tolerance"])
    found: list[str] = []
    for name, expected in vector["expected"].items():
        if not _same(got[name], expected, tolerance):
            found.append(f"{name}: expected {expected}, got {got[name]}")
    return found


def _same(got: Any, expected: Any, tolerance: Decimal) -> bool:
    if got is None or expected is None:
        return got is expected
    if isinstance(got, date):
        return got == date.fromisoformat(expected)
    if isinstance(expected, list):
        if isinstance(got, list):
            return len(got) == len(expected) and all(_same(g, e, tolerance) for g, e in zip(got, expected, strict=True))
        return False
    if isinstance(got, str):
        return bool(got == expected)
    return abs(Decimal(got) - Decimal(str(expected))) <= tolerance


def _rate(given: Input) -> Decimal:
    return Decimal(given["annual_rate"]) / int(given["periods_per_year"])


def _minor(text: str) -> int:
    return int(Decimal(text) * 100)


def _table(given: Input) -> dict[str, Any]:
    rows = list(annuity.amortization(Decimal(given["pv"]), _rate(given), given["n"]))
    return {
        "columns": ["period", "principal", "interest", "balance"],
        "rows": [[row.number, row.principal, row.interest, row.balance] for row in rows],
        "total_interest": sum(row.interest for row in rows),
    }


def _effective(given: Input) -> dict[str, Any]:
    level = (Decimal(given["principal"]) + Decimal(given["total_interest"])) / given["instalments"]
    received = Decimal(given["principal"]) - Decimal(given["upfront_fee"])
    offer = apr.price(_minor(str(received)), [int(level * 100)] * given["instalments"], 52 // given["every"])
    assert offer is not None
    assert given["unit"] == "weeks"
    return {"eir_pct": offer.eir * 100}


def _american(given: Input) -> dict[str, Any]:
    amounts = [_minor(given["payment"])] * given["payments"]
    if given["first_payment"]:
        amounts[0] = _minor(given["first_payment"])
    if given["last_payment"]:
        amounts[-1] = _minor(given["last_payment"])
    half = given["unit_period"] == "semimonths"
    period = apr.UnitPeriod(Unit.MONTHS if half else Unit(given["unit_period"]), given["every"], half)
    advance = apr.Flow(date.fromisoformat(given["advance_date"]), _minor(given["advance"]))
    rate = apr.american_rate(advance, amounts, date.fromisoformat(given["first_payment_date"]), period)
    return {"apr_pct": rate * 100}


def _european(given: Input) -> dict[str, Any]:
    advance = apr.Flow(date.fromisoformat(given["advance_date"]), _minor(given["advance"]))
    flows = [apr.Flow(date.fromisoformat(on), _minor(amount)) for on, amount in given["payments"]]
    return {"apr_pct": apr.european_rate(advance, flows) * 100}


def _month_day(given: Input) -> dict[str, Any]:
    seed, chained = date.fromisoformat(given["seed"]), date.fromisoformat(given["chained_date"])
    months = (chained.year - seed.year) * 12 + chained.month - seed.month
    return {"due_date": add_units(seed, Unit(given["unit"]), months)}


def _at_risk(given: Input) -> dict[str, Any]:
    overdue = [
        (days + 1, _minor(amount))  # "from 30" is the bucket of more than 30 days
        for days, amount in zip(given["bucket_from_days"], given["outstanding_by_overdue_bucket"], strict=True)
    ]
    shares = shares_at_risk(overdue, _minor(given["gross_portfolio"]), (30, 60, 90))
    return {f"par{days}_pct": share * 100 for days, share in shares.items()}


def _days(given: Input) -> dict[str, Any]:
    start, end = date.fromisoformat(given["start"]), date.fromisoformat(given["end"])
    return {"days": days_between(start, end, DayCount(given["convention"]))}


def _fraction(given: Input) -> dict[str, Any]:
    assert given["convention"] == "act_act_isda"
    return {"year_fraction": year_fraction_isda(date.fromisoformat(given["start"]), date.fromisoformat(given["end"]))}


_KINDS: dict[str, Callable[[Input], dict[str, Any]]] = {
    "payment": lambda g: {"payment": annuity.payment(Decimal(g["pv"]), _rate(g), g["n"])},
    "interest_part": lambda g: {"interest": annuity.interest_part(Decimal(g["pv"]), _rate(g), g["n"], g["period"])},
    "principal_part": lambda g: {"principal": annuity.principal_part(Decimal(g["pv"]), _rate(g), g["n"], g["period"])},
    "present_value": lambda g: {"pv": annuity.present_value(Decimal(g["payment"]), _rate(g), g["n"])},
    "number_of_periods_to_future_value": lambda g: {
        "n": annuity.periods_to_save(Decimal(g["fv"]), Decimal(g["payment"]), _rate(g))
    },
    "npv": lambda g: {"npv": annuity.net_present_value(Decimal(g["rate"]), [Decimal(flow) for flow in g["flows"]])},
    "irr_per_period": lambda g: {"rate": annuity.internal_rate([Decimal(flow) for flow in g["flows"]])},
    "amortisation_unrounded": _table,
    "effective_annual_rate": _effective,
    "apr_us_actuarial": _american,
    "apr_eu": _european,
    "month_day_adjust": _month_day,
    "portfolio_at_risk": _at_risk,
    "day_count": _days,
    "year_fraction": _fraction,
}
