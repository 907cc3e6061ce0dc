"""Random loan terms and random lives of loans."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st

from fieldapp.domain.loan.allocation import (
    CLASSIC_ORDER,
    AllocationRule,
    BySlots,
    DueThenAdvance,
    Future,
    InstallmentByInstallment,
    OverdueByPart,
    SlotOrder,
    When,
)
from fieldapp.domain.loan.calendar import DueRule, Holiday, Move, Unit, WorkCalendar
from fieldapp.domain.loan.fees import Base, Charged, ChargeKind, FeeRule, OverduePenalty
from fieldapp.domain.loan.life import events as e
from fieldapp.domain.loan.product import (
    Accrual,
    Amortization,
    DownPayment,
    EarlyExcess,
    Excess,
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
from fieldapp.domain.loan.schedule.builder import build_schedule, gives_back
from fieldapp.domain.loan.split import Split

START = date(2023, 12, 4)
KINDS = (
    "pay",
    "pay",
    "pay",
    "back-date",
    "charge",
    "undo",
    "waive",
    "end",
    "lend",
    "refund",
    "bounce",
    "rate",
    "pause",
    "forgive",
    "reschedule",
)
_OF_OTHERS = ("undo", "waive", "bounce")
_OF_INTEREST = ("rate", "pause")
EXPONENTS = (0, 2, 3)
_UNIT_OF = {0: 1, 2: 100, 3: 1000}


@st.composite
def due_rules(draw: st.DrawFn) -> DueRule:
    """Days, weeks or months, around closed weekdays and a holiday."""
    closed = draw(st.sampled_from([frozenset(), frozenset({6}), frozenset({5, 6})]))
    moves = st.sampled_from([Move.SAME_DAY, Move.NEXT_WORKING_DAY, Move.PREVIOUS_WORKING_DAY])
    first = START + timedelta(days=draw(st.integers(1, 200)))
    holidays = (Holiday(first, first + timedelta(days=draw(st.integers(0, 9)))),) if draw(st.booleans()) else ()
    holiday_rule = draw(st.sampled_from([Move.NEXT_WORKING_DAY, Move.NEXT_INSTALLMENT_DAY, Move.SPREAD]))
    unit = draw(st.sampled_from([Unit.DAYS, Unit.WEEKS, Unit.MONTHS]))
    every = draw(st.integers(7, 30)) if unit is Unit.DAYS else draw(st.integers(1, 4))
    return DueRule(every, unit, calendar=WorkCalendar(closed, draw(moves), holidays, holiday_rule))


@st.composite
def allocations(draw: st.DrawFn) -> AllocationRule:
    """Any allocation rule with any order of its parts."""
    order = tuple(draw(st.permutations(CLASSIC_ORDER)))
    slots = tuple((when, part) for when in When for part in order)
    future = draw(st.sampled_from(Future))
    rules: list[AllocationRule] = [
        InstallmentByInstallment(order),
        DueThenAdvance(CLASSIC_ORDER, order),
        OverdueByPart(order),
        BySlots(SlotOrder(slots, future)),
        BySlots(SlotOrder(slots, future), vertical=True),
    ]
    return draw(st.sampled_from(rules))


@st.composite
def loan_terms(draw: st.DrawFn) -> LoanTerms:
    """Terms of any style, in a currency of any exponent."""
    exponent = draw(st.sampled_from(EXPONENTS))
    coin = _UNIT_OF[exponent]
    installments = draw(st.integers(1, 14))
    style = draw(st.sampled_from(Style))
    multiple = draw(st.sampled_from([0, 0, coin, 10 * coin]))
    options: dict[str, Any] = {
        "style": style,
        "interest": draw(st.sampled_from(Interest)),
        "amortization": draw(st.sampled_from(Amortization)),
        "accrual": draw(st.sampled_from(Accrual)),
        "partial_periods": draw(st.booleans()),
        "year": draw(st.sampled_from(YearBasis)),
        "months_of_30": draw(st.booleans()),
        "grace": Grace(*(draw(st.integers(0, min(2, installments - 1))) for _ in range(3))),
        "rounding": RoundingRule(multiple=1, installment=multiple),
        "allocation": draw(allocations()),
        "excess": draw(st.sampled_from([Excess.ADVANCE, Excess.ADVANCE, Excess.REFUND])),
        "fees": draw(st.sampled_from([(), (FeeRule(percent=Decimal("1.5"), base=Base.BOTH),)])),
        "overdue_penalty": draw(st.sampled_from([None, OverduePenalty(Decimal(2))])),
        "down_payment": draw(st.sampled_from([None, None, DownPayment(Decimal(20), automatic=True)])),
        "recalculation": draw(recalculations()) if style is not Style.EXACT else None,
    }
    if options["interest"] is Interest.FLAT or options["amortization"] is Amortization.EQUAL_PRINCIPAL:
        options["recalculation"] = None
    return LoanTerms(
        product=LoanProduct(code="any", **options),
        principal=draw(st.integers(1, 500_000)) * draw(st.sampled_from([1, coin])),
        annual_rate=Decimal(draw(st.integers(0, 6000))) / 10_000,
        installments=installments,
        due=draw(due_rules()),
    )


def recalculations() -> st.SearchStrategy[Recalculation | None]:
    """Interest that follows the payments, or not."""
    return st.sampled_from(
        [
            None,
            Recalculation(),
            Recalculation(free_when_late=True),
            Recalculation(payoff_to_period_end=True),
            Recalculation(rest=Rest.NEXT_PERIOD),
            Recalculation(rest=Rest.NEXT_PERIOD, early_excess=EarlyExcess.REDUCE_INSTALLMENT),
        ]
    )


@st.composite
def lives(draw: st.DrawFn) -> tuple[LoanTerms, list[e.LoanEvent]]:
    """Terms and a life: hand-over, then payments, charges, waivers, ends of day, back-dated and taken back."""
    terms = draw(loan_terms())
    # An exact schedule whose rounding unit is too big for the loan gives something back at the end; nobody offers it.
    assume(not gives_back(build_schedule(terms, [(START, terms.principal)])))
    day = START
    events: list[e.LoanEvent] = [e.Disbursed("e0", day, day, terms.principal)]
    for number in range(1, draw(st.integers(1, 9)) + 1):
        day += timedelta(days=draw(st.integers(0, 40)))
        events.append(draw(_one_event(terms, events, f"e{number}", day)))
    return terms, events


@st.composite
def _one_event(draw: st.DrawFn, terms: LoanTerms, before: list[e.LoanEvent], name: str, day: date) -> e.LoanEvent:
    kind = draw(st.sampled_from(KINDS))
    amount = draw(st.integers(1, max(2, terms.principal)))
    if kind in _OF_OTHERS:
        return draw(_about_another(kind, before, name, (day, amount)))
    if kind in _OF_INTEREST and _is_level(terms):
        return draw(_about_interest(kind, name, day))
    if kind == "back-date":
        return e.Paid(name, day, START + (day - START) // 2, amount)
    if kind == "charge":
        rule = FeeRule(draw(st.sampled_from(ChargeKind)), Charged.ON_DATE, amount=amount % 1000 + 1)
        return e.Charged(name, day, day, rule, day + timedelta(days=draw(st.integers(0, 60))))
    if kind == "end":
        return e.DayEnded(name, day, day)
    if kind == "refund":
        return e.OverpaymentRefunded(name, day, day, amount // 10 + 1)
    if kind == "forgive":
        return e.Forgiven(name, day, day, Split(0, *(draw(st.integers(0, amount)) for _ in range(3))))
    if kind == "reschedule":
        policy = draw(st.sampled_from(e.UnpaidInterest))
        return e.Rescheduled(name, day, day, draw(st.integers(1, 6)), draw(due_rules()), unpaid_interest=policy)
    if kind == "lend" and terms.product.style is Style.PROGRESSIVE:
        return e.Disbursed(name, day, day, amount)
    return e.Paid(name, day, day, amount)


@st.composite
def _about_another(
    draw: st.DrawFn, kind: str, before: list[e.LoanEvent], name: str, paid: tuple[date, int]
) -> e.LoanEvent:
    """An event about an earlier one, or a payment where there is none."""
    day, amount = paid
    gone = {event.of for event in before if isinstance(event, e.Undone)}
    wanted = e.Charged if kind == "waive" else e.Paid
    others = [event.id for event in before if isinstance(event, wanted) and event.id not in gone]
    if not others:
        return e.Paid(name, day, day, amount)
    other = draw(st.sampled_from(others))
    if kind == "waive":
        return e.ChargeWaived(name, day, day, other)
    if kind == "bounce":
        return e.ChargedBack(name, day, day, other, amount // 10 + 1)
    return e.Undone(name, day, day, other)


@st.composite
def _about_interest(draw: st.DrawFn, kind: str, name: str, day: date) -> e.LoanEvent:
    if kind == "rate":
        return e.RateChanged(name, day, day, Decimal(draw(st.integers(0, 60))) / 100)
    return e.InterestPaused(name, day, day, day + timedelta(days=draw(st.integers(0, 20))))


def _is_level(terms: LoanTerms) -> bool:
    product = terms.product
    declining = product.style is not Style.EXACT and product.interest is Interest.DECLINING
    return declining and product.amortization is Amortization.EQUAL_INSTALLMENTS
