"""Setting the level installment of a plan, again and again: a tranche, another rate, early money.

The classic level is the annuity at the nominal rate. The progressive one, and any where a closure left periods of
several intervals, is B x prod(1 + rf) / fn with fn(k) = 1 + fn(k-1) x (1 + rf(k)), over the factors rf of the
installments concerned. A progressive level is then moved until the last installment differs by no more than half a
minor unit for each of them.
"""

from datetime import date
from decimal import Decimal, localcontext

from fieldapp.domain.loan.annuity import payment
from fieldapp.domain.loan.rounding import to_minor, to_multiple
from fieldapp.domain.loan.schedule.level import LevelPlan
from fieldapp.domain.loan.schedule.smooth import Due

_MOST_ROUNDS = 3


def lend(plan: LevelPlan, on: date, amount: int) -> None:
    """Hand over a tranche: the installments to come are leveled as if nothing had been paid."""
    index = plan.lend(on, amount)
    _level_from(plan, index, plan if plan.is_quiet else plan.copy(unpaid=True))
    if all(each.settled for each in plan.installments) and plan.outstanding:
        plan.installments[-1].settled = False  # somebody has to ask for a tranche after everything was repaid
        plan.touch()


def change_rate(plan: LevelPlan, effective: date, rate: Decimal) -> None:
    """Another annual rate from a day: the installments to come are leveled on the balance then outstanding."""
    plan.accruals.change_rate(effective, rate)
    plan.touch()
    index = plan.period_of(effective.toordinal() - 1)
    while index < len(plan.periods) - 1 and plan.installments[index].settled:
        index += 1
    _level_from(plan, index, plan)


def pay(plan: LevelPlan, index: int, due: Due, on: date, *, closing: bool = False) -> None:
    """Pay on an installment; money beyond the current one makes it bigger and those to come smaller, if so agreed."""
    plan.pay(index, due, on, closing=closing)
    if not (plan.reduces and due.principal and plan.is_current(index, on)):
        return
    each = plan.installments[index]
    beyond = each.paid_principal - max(0, each.level - plan.dues(on)[index].accrued)
    if beyond > 0:
        each.extra = beyond
        plan.touch()
        if index + 1 < len(plan.periods):
            _level_from(plan, index + 1, plan)


def _level_from(plan: LevelPlan, index: int, model: LevelPlan) -> None:
    """Level the installments from an index on, by a model of the plan that may leave payments aside."""
    first = min(max(index, plan.terms.product.grace.principal), len(plan.periods) - 1)
    with localcontext(plan.context):
        level = _level(plan, first, model.balance_before(first))
        _write(model, first, level)
        spread = level
        if plan.is_progressive:
            spread = _spread(model, first, level)
            _write(model, first, spread)
        if model is not plan:
            _write(plan, first, spread)
        if spread != level:
            # A spread plan keeps the last installment's own amount for whoever pays that one first.
            plan.installments[-1].level = model.dues()[-1].total
            plan.touch()


def _level(plan: LevelPlan, first: int, balance: int) -> int:
    if plan.terms.fixed_installment:
        return plan.terms.fixed_installment
    if not plan.is_progressive and all(period.intervals == 1 for period in plan.periods):
        exact = payment(Decimal(balance), plan.accruals.nominal(first), len(plan.periods) - first)
        return _rounded(plan, exact)
    steady = plan.accruals.steady()
    wholes = [factor for factor, _ in steady] if steady else [plan.accruals.whole(i) for i in range(len(plan.periods))]
    growth = 1 + wholes[first]
    worth = Decimal(1)
    for whole in wholes[first + 1 :]:
        factor = 1 + whole
        worth = 1 + worth * factor
        growth *= factor
    return _rounded(plan, balance * growth / worth)


def _rounded(plan: LevelPlan, exact: Decimal) -> int:
    """Rounded to the product's multiple, unless nothing would be left of it."""
    rule = plan.terms.product.rounding
    level = to_multiple(exact, rule.multiple, rule.mode)
    if not rule.installment:
        return level
    return to_multiple(exact, rule.installment, rule.installment_mode) or level


def _write(plan: LevelPlan, first: int, level: int) -> None:
    """Give every installment the level, save those on which more was paid."""
    changed = False
    for each in plan.installments[first:]:
        paid = each.paid_principal + each.paid_interest
        if paid <= level and (each.level != level or each.settled):
            each.settled = each.settled and paid == level
            each.level = level
            changed = True
    if changed:
        plan.touch()


def _spread(model: LevelPlan, first: int, level: int) -> int:
    """Move the level by a share of what the last installment differs by, while that brings them closer."""
    count = len(model.periods) - first
    if count < 2 or model.terms.fixed_installment:
        return level
    gap = _gap(model)
    for _ in range(_MOST_ROUNDS):
        if abs(gap) <= count // 2:
            break
        beyond = sum(each.paid > level for each in model.installments[first:])
        share = to_minor(Decimal(gap) / max(1, count - beyond))
        moved = _rounded(model, Decimal(level + share))
        _write(model, first, moved)
        new_gap = _gap(model)
        if abs(new_gap) >= abs(gap):
            break
        level, gap = moved, new_gap
    return level


def _gap(model: LevelPlan) -> int:
    """By how much the last open installment differs from the open one before it."""
    dues = model.dues()
    still_open = [index for index, each in enumerate(model.installments) if not each.settled]
    return dues[still_open[-1]].total - dues[still_open[-2]].total if len(still_open) > 1 else 0
