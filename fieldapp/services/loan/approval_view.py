"""Loan applications in the supervisor's queue: what the rules say about each, and what it says."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.loan_decision import owed_by
from fieldapp.domain.money import format_amount
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.timestamp import date_of
from fieldapp.services.desk import Desk
from fieldapp.services.loan.applications import ApplicationView, view_of
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


def waiting(desk: Desk, view: View) -> tuple[ApplicationView, ...]:
    """Return the applications that wait for a decision."""
    found = view.in_state(Application, ApplicationState.APPLIED, ApplicationState.APPRAISED)
    return tuple(view_of(view, desk, item) for item in found)


def loan_checks(desk: Desk, view: View, item: ApplicationView) -> tuple[Check, ...]:
    """Return what is looked at about an application: the rules, the recommendation, and the limit of authority."""
    policy = policy_of(view)
    rules = tuple(Check("In the way", False, "", why) for why in item.why_not)
    return (
        *(rules or (Check("Rules", True, f"Nothing stands in the way ({policy.name})"),)),
        _recommended(desk, policy, item),
        *_authority(desk, policy, item, owed_by(view, item.row.borrower_id)),
    )


def _recommended(desk: Desk, policy: Policy, item: ApplicationView) -> Check:
    label = "Recommended"
    if item.recommended is None:
        needed = policy.authority.appraise_from and item.asked >= policy.authority.appraise_from
        return Check(label, not needed, f"Not appraised; this size must be ({policy.name})" if needed else "Not needed")
    said = format_amount(item.recommended, desk.currency, symbol=True)
    if not item.recommended:
        return Check(label, False, "The officer advises against it")
    return Check(label, item.recommended >= item.asked, f"{said} of {_money(desk, item.asked)} asked")


def _authority(desk: Desk, policy: Policy, item: ApplicationView, owed: int) -> tuple[Check, ...]:
    most = policy.authority.supervisor_to
    if not most or item.asked + owed <= most:
        return ()
    already = f"She owes {_money(desk, owed)} already. " if owed else ""
    return (Check("Authority", False, f"{already}Above {_money(desk, most)} the office decides ({policy.name})"),)


def loan_lines(desk: Desk, item: ApplicationView) -> tuple[tuple[str, str], ...]:
    """Return what an application says: amount, product, price, purpose, words, and who did what."""
    name = item.product.name if item.product else ""
    rhythm = f"{item.asked_installments} installments, {item.product.rhythm}" if item.product else ""
    lines = [
        ("Asked for", _money(desk, item.asked)),
        ("Product", ", ".join(part for part in (name, rhythm) if part)),
        *(_price(desk, item.offer) if item.offer else ()),
        ("Purpose", item.purpose.name.capitalize()),
        ("Note", item.note),
        ("Group", ", ".join(part for part in (item.row.group_name, item.row.center_name) if part)),
        ("Opinion", item.recommendation),
    ]
    for step in item.history:
        amount = f" {_money(desk, step.amount)}" if step.amount else ""
        said = f": {step.reason}" if step.reason else ""
        lines.append((f"{date_of(desk.day_of(step.at_ms)):%d %b}", f"{step.who} {step.what}{amount}{said}"))
    return tuple((label, text) for label, text in lines if text)


def _price(desk: Desk, offer: OfferView) -> tuple[tuple[str, str], ...]:
    first, last = offer.rows[0], offer.rows[-1]
    days = f"{date_of(first.day):%d %b %Y} to {date_of(last.day):%d %b %Y}"
    rate = f", {offer.apr * 100:.1f} % a year" if offer.apr is not None else ""
    return (
        ("Installment", f"{_amounts(desk, offer)}, {days}"),
        ("In her hand", _money(desk, offer.in_hand)),
        ("It costs", f"{_money(desk, offer.cost)}{rate}"),
    )


def _amounts(desk: Desk, offer: OfferView) -> str:
    """Return what an installment is; where they differ by more than rounding, the smallest and the largest."""
    totals = [row.total for row in offer.rows]
    usual, least, most = max(set(totals), key=totals.count), min(totals), max(totals)
    if (most - least) * 20 <= usual:
        return _money(desk, usual)
    return f"{_money(desk, least)} to {_money(desk, most)}"


def _money(desk: Desk, amount: int) -> str:
    return format_amount(amount, desk.currency, symbol=True)
