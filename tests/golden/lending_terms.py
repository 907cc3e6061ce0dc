"""Turns the terms of a lending vector into a loan product and loan terms."""

from datetime import date
from decimal import Decimal
from typing import Any

from fieldapp.domain.loan.calendar import DueRule, Holiday, MeetingDay, Move, Unit, WorkCalendar
from fieldapp.domain.loan.fees import Base, Charged, ChargeKind, FeeRule, OverduePenalty
from fieldapp.domain.loan.product import (
    Accrual,
    Amortization,
    DownPayment,
    EarlyExcess,
    Grace,
    Interest,
    LoanProduct,
    LoanTerms,
    Recalculation,
    Rest,
    RoundingRule,
    Style,
    YearBasis,
)
from fieldapp.domain.loan.rounding import Rounding
from fieldapp.domain.loan.split import Part

Terms = dict[str, Any]
_WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
_BASES = {
    "principal": Base.PRINCIPAL,
    "interest": Base.INTEREST,
    "principal_plus_interest": Base.BOTH,
    "total_interest": Base.INTEREST,
    "principal_plus_total_interest": Base.BOTH,
}


def minor(text: str, exponent: int = 2) -> int:
    """An amount of a vector in minor units; anything below a minor unit is a mistake in the vector."""
    scaled = Decimal(text).scaleb(exponent)
    assert scaled == scaled.to_integral_value(), text
    return int(scaled)


def loan_terms(family: str, terms: Terms, due: tuple[date, ...] = ()) -> LoanTerms:
    """The loan terms of a vector; `due` are due dates it gives."""
    return LoanTerms(
        product=_product(family, terms),
        principal=minor(terms["principal"], terms.get("currency_decimals", 2)),
        annual_rate=Decimal(terms["annual_rate_pct"]) / 100,
        installments=terms["number_of_repayments"],
        due=_due_rule(terms, due),
        fixed_installment=_fixed(terms),
        counted_from=_day(terms["submitted_on"]) if terms.get("counted_from") == "submitted_on" else None,
    )


def _fixed(terms: Terms) -> int | None:
    fixed = terms.get("fixed_instalment")
    return minor(str(fixed), terms.get("currency_decimals", 2)) if fixed else None


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _due_rule(terms: Terms, due: tuple[date, ...]) -> DueRule:
    given = due or tuple(_day(text) for text in terms.get("due_dates_given") or ())
    meeting = terms.get("meeting") or {}
    meetings: tuple[MeetingDay, ...] = ()
    if meeting.get("weekday") and not given:
        meetings = (MeetingDay(_day(meeting["start"]), _WEEKDAYS[meeting["weekday"][0][:3]]),)
    return DueRule(
        every=terms.get("repay_every", 1),
        unit=Unit(terms["repay_unit"]),
        meetings=meetings,
        calendar=_calendar(terms),
        given=given,
        last_after=terms.get("fixed_length"),
    )


def _calendar(terms: Terms) -> WorkCalendar:
    closed = terms.get("non_working_days") or {"weekdays": [], "rule": "same_day"}
    rule = {"next_repayment_day": "next_installment_day"}.get(closed["rule"], closed["rule"])
    holidays = tuple(
        Holiday(_day(item["from"]), _day(item["to"]), _day(item["move_to"]) if item.get("move_to") else None)
        for item in terms.get("holidays") or ()
    )
    return WorkCalendar(frozenset(_WEEKDAYS[name[:3]] for name in closed["weekdays"]), Move(rule), holidays)


def _product(family: str, terms: Terms) -> LoanProduct:
    style = Style.EXACT if family == "mifos2" else {"cumulative": Style.CLASSIC}.get(terms["engine"], Style.PROGRESSIVE)
    down = terms.get("down_payment")
    penalty = terms.get("overdue_penalty")
    return LoanProduct(
        code=family,
        style=style,
        interest=Interest(terms.get("interest_method", "declining")),
        amortization={
            "equal_instalments": Amortization.EQUAL_INSTALLMENTS,
            "equal_principal": Amortization.EQUAL_PRINCIPAL,
        }[terms.get("amortisation", "equal_instalments")],
        accrual=Accrual.BY_DAYS if terms.get("interest_period") == "daily" else Accrual.BY_PERIOD,
        partial_periods=terms.get("partial_period_interest", False),
        year=_year(terms),
        months_of_30=terms.get("days_in_month") == "30",
        interest_from_hand_over_day=terms.get("interest_from_disbursement_day", False),
        grace=_grace(terms),
        rounding=_rounding(terms),
        recalculation=_recalculation(terms),
        down_payment=DownPayment(Decimal(down["pct"]), down["auto"]) if down else None,
        fees=_fees(terms),
        overdue_penalty=_overdue_penalty(penalty, terms) if penalty else None,
        grace_on_arrears_days=terms.get("grace_on_arrears_days", 0),
        chargeback_order=tuple(Part[name.upper()] for name in terms.get("chargeback_order") or ()),
    )


def _year(terms: Terms) -> YearBasis:
    basis = YearBasis(terms.get("days_in_year", "actual"))
    return YearBasis.LEAP_DAY if basis is YearBasis.ACTUAL and terms.get("days_in_year_rule") else basis


def _grace(terms: Terms) -> Grace:
    kind, count = terms.get("grace_type", "none"), terms.get("grace_periods", 0)
    return Grace(
        principal=count if kind == "principal" else terms.get("grace_principal", 0),
        interest_payment=terms.get("grace_interest_payment", 0),
        interest_free=terms.get("interest_free", 0),
        all=count if kind == "all" else 0,
    )


def _rounding(terms: Terms) -> RoundingRule:
    exponent = terms.get("currency_decimals", 2)
    level, last = terms.get("instalment_rounding"), terms.get("last_total_rounding")
    if level and last:
        return RoundingRule(
            mode=Rounding[terms["currency_rounding"]],
            installment=_multiple(level["multiple"], exponent),
            installment_mode=Rounding[level["mode"]],
            last=_multiple(last["multiple"], exponent),
            last_mode=Rounding[last["mode"]],
        )
    multiple = terms.get("instalment_multiple")
    return RoundingRule(
        multiple=max(1, terms.get("currency_multiple", 0)) if exponent == 0 else 1,
        installment=minor(str(multiple), exponent) if multiple else 0,
        precision=terms.get("precision_digits", 19),
    )


def _multiple(text: str, exponent: int) -> int:
    """A multiple in minor units; one that is finer than the currency is the minor unit itself."""
    return max(1, int(Decimal(text).scaleb(exponent)))


def _recalculation(terms: Terms) -> Recalculation | None:
    rule = terms.get("interest_recalculation")
    if not rule:
        return None
    reduce = rule["on_advance_payment"] == "reduce_instalment"
    period_rest = rule["rest"] != "daily"
    if terms["engine"] == "progressive":
        # The source's progressive engine rests by period only where a pay-off is charged to the period's end as well.
        period_rest = period_rest and rule["preclose_interest"] == "till_rest_date"
    return Recalculation(
        rest=Rest.NEXT_PERIOD if period_rest else Rest.DAILY,
        early_excess=EarlyExcess.REDUCE_INSTALLMENT if reduce else EarlyExcess.SHORTEN_LAST,
        payoff_to_period_end=rule.get("preclose_interest") == "till_rest_date",
        free_when_late=rule.get("no_interest_on_past_due", False),
    )


def _fees(terms: Terms) -> tuple[FeeRule, ...]:
    exponent = terms.get("currency_decimals", 2)
    rules = [charge_rule(charge, exponent) for charge in terms.get("charges_at_application") or ()]
    own = terms.get("fee_each_instalment")
    if own and "value" in own:
        rules.append(FeeRule(amount=minor(own["value"], exponent)))
    elif own:
        rules.append(FeeRule(percent=Decimal(own["pct"]), base=_BASES[own["of"]], of_whole_loan=True))
    return tuple(rules)


def charge_rule(charge: Terms, exponent: int = 2) -> FeeRule:
    """The fee rule of a charge event or of a charge in the terms."""
    each = charge.get("charged_on", charge.get("on")) == "each_instalment"
    kind, charged = ChargeKind(charge["kind"]), Charged.EACH_INSTALLMENT if each else Charged.ON_DATE
    if charge["calc"] == "flat":
        return FeeRule(kind, charged, amount=minor(charge["amount"], exponent))
    return FeeRule(kind, charged, percent=Decimal(charge["pct"]), base=_base(charge["calc"]))


def _overdue_penalty(penalty: Terms, terms: Terms) -> OverduePenalty:
    if penalty["calc"] == "flat":
        return OverduePenalty(amount=minor(penalty["amount"], terms.get("currency_decimals", 2)))
    return OverduePenalty(Decimal(penalty["pct"]), _base(penalty["calc"]))


def _base(calc: str) -> Base:
    return _BASES[calc.removeprefix("pct_of_")]
