"""Loan applications in the supervisor's queue: what the rules say about each, and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.loan_decision import owed_by
from fieldapp.domain.money import format_amount
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import tr
from fieldapp.services.choices import choice_words
from fieldapp.services.days import day_month, day_month_year
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ApplicationView
from fieldapp.services.loan.products import OfferView
from fieldapp.store.view import View


@dataclass(frozen=True)
class Check:
    """One thing the program looked at by itself; ok False draws the supervisor's eye and decides nothing.

    why: the rule in the way, whose sentence is then shown instead.
    """

    label: str
    ok: bool
    sentence: str
    why: Rejection | None = None


def loan_checks(desk: Desk, view: View, item: ApplicationView) -> tuple[Check, ...]:
    """Return what is looked at about an application: the rules, the recommendation, and the limit of authority."""
    policy = policy_of(view)
    rules = tuple(Check(tr("In the way"), False, "", why) for why in item.why_not)
    return (
        *(rules or (Check(tr("Rules"), True, tr("Nothing stands in the way ({policy})", policy=policy.name)),)),
        _recommended(desk, policy, item),
        *_authority(desk, policy, item, owed_by(view, item.row.borrower_id)),
    )


def _recommended(desk: Desk, policy: Policy, item: ApplicationView) -> Check:
    label = tr("Recommended")
    if item.recommended is None:
        needed = policy.authority.appraise_from and item.asked >= policy.authority.appraise_from
        if not needed:
            return Check(label, True, tr("Not needed"))
        return Check(label, False, tr("Not appraised; this size must be ({policy})", policy=policy.name))
    said = format_amount(item.recommended, desk.currency, symbol=True)
    if not item.recommended:
        return Check(label, False, tr("The officer advises against it"))
    return Check(
        label,
        item.recommended >= item.asked,
        tr("{recommended} of {amount} asked", recommended=said, amount=_money(desk, item.asked)),
    )


def _authority(desk: Desk, policy: Policy, item: ApplicationView, owed: int) -> tuple[Check, ...]:
    most = policy.authority.supervisor_to
    if not most or item.asked + owed <= most:
        return ()
    words = tr("Above {amount} the office decides ({policy})", amount=_money(desk, most), policy=policy.name)
    if owed:
        words = tr("She owes {amount} already. {words}", amount=_money(desk, owed), words=words)
    return (Check(tr("Authority"), False, words),)


def loan_lines(desk: Desk, item: ApplicationView) -> tuple[tuple[str, str], ...]:
    """Return what an application says: amount, product, price, purpose, words, and who did what."""
    name = item.product.name if item.product else ""
    rhythm = ""
    if item.product:
        rhythm = tr("{count} installments, {rhythm}", count=item.asked_installments, rhythm=item.product.rhythm)
    lines = [
        (tr("Asked for"), _money(desk, item.asked)),
        (tr("Product"), ", ".join(part for part in (name, rhythm) if part)),
        *(_price(desk, item.offer) if item.offer else ()),
        (tr("Purpose"), choice_words(item.purpose)),
        (tr("Note"), item.note),
        (tr("Group"), ", ".join(part for part in (item.row.group_name, item.row.center_name) if part)),
        (tr("Opinion"), item.recommendation),
    ]
    for step in item.history:
        amount = f" {_money(desk, step.amount)}" if step.amount else ""
        said = f": {tr(step.reason)}" if step.reason else ""
        lines.append((day_month(desk.day_of(step.at_ms)), f"{step.who} {step.what}{amount}{said}"))
    return tuple((label, text) for label, text in lines if text)


def _price(desk: Desk, offer: OfferView) -> tuple[tuple[str, str], ...]:
    first, last = offer.rows[0], offer.rows[-1]
    days = tr("{first} to {last}", first=day_month_year(first.day), last=day_month_year(last.day))
    cost = _money(desk, offer.cost)
    if offer.apr is not None:
        cost = tr("{amount}, {rate} % a year", amount=cost, rate=f"{offer.apr * 100:.1f}")
    return (
        (tr("Installment"), f"{_amounts(desk, offer)}, {days}"),
        (tr("In her hand"), _money(desk, offer.in_hand)),
        (tr("It costs"), cost),
    )


def _amounts(desk: Desk, offer: OfferView) -> str:
    """Return what an installment is; where they differ by more than rounding, the smallest and the largest."""
    totals = [row.total for row in offer.rows]
    usual, least, most = max(set(totals), key=totals.count), min(totals), max(totals)
    if (most - least) * 20 <= usual:
        return _money(desk, usual)
    return tr("{first} to {last}", first=_money(desk, least), last=_money(desk, most))


def _money(desk: Desk, amount: int) -> str:
    return format_amount(amount, desk.currency, symbol=True)
