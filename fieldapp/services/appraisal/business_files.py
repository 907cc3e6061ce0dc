"""The credit file of a small enterprise: statements with ratios, pledges with what they cover, the credit limit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

from fieldapp.domain.appraisal.appraisal import Appraisal, BusinessFileRecorded, Part, PledgesRecorded, statements_of
from fieldapp.domain.appraisal.business import BusinessFile, file_problem, pledges_problem
from fieldapp.domain.appraisal.guarantor import center_of, is_person, name_of
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.collateral import CollateralPolicy, Pledge, PledgeType, Proof, covered, loan_to_value, worth
from fieldapp.domain.risk.sme import (
    AskedLoan,
    BalanceSheet,
    IncomeStatement,
    Light,
    LimitRule,
    Ratio,
    RatioResult,
    SmeLimit,
    SmePolicy,
    credit_limit,
    ratios,
)
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal.words import percent
from fieldapp.services.desk import Desk, Result

__all__ = ["AskedLoan", "BalanceSheet", "BusinessFile", "IncomeStatement", "Light", "Pledge", "PledgeType", "Proof"]

RATIO_WORDS: Final = {
    Ratio.CURRENT: mark("Current ratio"),
    Ratio.QUICK: mark("Quick ratio"),
    Ratio.DEBT_EQUITY: mark("Debt over equity"),
    Ratio.EQUITY_SHARE: mark("Equity in the assets"),
    Ratio.GROSS_MARGIN: mark("Gross margin"),
    Ratio.OPERATING_MARGIN: mark("Operating margin"),
    Ratio.NET_MARGIN: mark("Net margin"),
    Ratio.STOCK_DAYS: mark("Days in stock"),
    Ratio.RECEIVABLE_DAYS: mark("Days until customers pay"),
    Ratio.PAYABLE_DAYS: mark("Days until suppliers are paid"),
    Ratio.CASH_CYCLE_DAYS: mark("Days from paying to being paid"),
    Ratio.DSCR: mark("Cash over debt service"),
    Ratio.DEBT_SERVICE_SHARE: mark("Debt service in the income"),
    Ratio.SALES_VOLATILITY: mark("Sales up and down"),
    Ratio.TOP_CUSTOMER: mark("Largest customer in the sales"),
}
_SHARES: Final = (
    Ratio.EQUITY_SHARE,
    Ratio.GROSS_MARGIN,
    Ratio.OPERATING_MARGIN,
    Ratio.NET_MARGIN,
    Ratio.DEBT_SERVICE_SHARE,
    Ratio.SALES_VOLATILITY,
    Ratio.TOP_CUSTOMER,
)
_DAYS: Final = (Ratio.STOCK_DAYS, Ratio.RECEIVABLE_DAYS, Ratio.PAYABLE_DAYS, Ratio.CASH_CYCLE_DAYS)
_LIMITS: Final = {
    LimitRule.TURNOVER: mark("By share of the yearly turnover, the least of {count}"),
    LimitRule.DSCR: mark("By cash for debt service, the least of {count}"),
    LimitRule.COLLATERAL: mark("By what the pledges cover, the least of {count}"),
    LimitRule.SINGLE_BORROWER: mark("By the most for one borrower, the least of {count}"),
}


@dataclass(frozen=True)
class RatioLine:
    """One ratio for the screen: "Current ratio", "2.00", "at least 1.20", and its traffic light."""

    ratio: Ratio
    label: str
    value: str
    limit: str
    light: Light


@dataclass(frozen=True)
class PledgeLine:
    """One pledge: its value, what was cut in percent, and what counts; ok: proved, and insured where it should be."""

    pledge: Pledge
    haircut: str
    counts: int
    ok: bool
    sentence: str


@dataclass(frozen=True)
class PledgesView:
    """The register on a day. coverage: of the asked amount, None where nothing is asked; light by the policy."""

    lines: tuple[PledgeLine, ...]
    value: int
    counts: int
    coverage: Decimal | None
    loan_to_value: Decimal | None
    light: Light


@dataclass(frozen=True)
class BusinessView:
    """A business file as a supervisor reads it; versions are those to correct from."""

    person_id: Id
    name: str
    file: BusinessFile | None
    ratios: tuple[RatioLine, ...]
    pledges: PledgesView
    limit: SmeLimit | None
    limit_sentence: str
    file_version: Id
    pledges_version: Id
    policy: str


def business_view(
    desk: Desk, person_id: Id, asked: AskedLoan | None = None, existing: int = 0
) -> BusinessView | Rejection:
    """Return somebody's business file with the credit limit for an asked loan; existing: what she owes here."""
    with desk.book.view() as view:
        if not is_person(view, person_id):
            return Rejection(Reason.UNKNOWN_RECORD)
        appraisal = view.find(Appraisal, person_id) or Appraisal(person_id, center_of(view, person_id))
        policy, name = policy_of(view), name_of(view, person_id)
    file, today = appraisal.file, desk.clock.today()
    amount = asked.amount if asked else 0
    pledges = pledges_view(appraisal.pledges, amount, today, policy.collateral)
    limit = None
    if file is not None and asked is not None:
        backed = pledges.counts if appraisal.pledges else None
        limit = credit_limit(statements_of(file), asked, backed, existing, policy.sme)
    return BusinessView(
        person_id=person_id,
        name=name,
        file=file,
        ratios=ratio_lines(file, policy.sme) if file else (),
        pledges=pledges,
        limit=limit,
        limit_sentence=tr(_LIMITS[limit.rule], count=len(limit.by_rule)) if limit else "",
        file_version=appraisal.version(Part.FILE),
        pledges_version=appraisal.version(Part.PLEDGES),
        policy=policy.name,
    )


def ratio_lines(file: BusinessFile, policy: SmePolicy) -> tuple[RatioLine, ...]:
    """Return all ratios of a file in words and lights."""
    return tuple(_line(item) for item in ratios(statements_of(file), policy))


def _line(found: RatioResult) -> RatioLine:
    limit = ""
    if found.limit is not None:
        limit = limit_words(figure(found.ratio, found.limit), least=found.at_least)
    value = tr("not enough figures") if found.value is None else figure(found.ratio, found.value)
    if found.value is None and found.light is Light.RED:
        value = tr("no equity is left")
    return RatioLine(found.ratio, tr(RATIO_WORDS[found.ratio]), value, limit, found.light)


def limit_words(figure: str, *, least: bool) -> str:
    """Return a limit as people read it: "at least 1.20"."""
    return tr("at least {figure}", figure=figure) if least else tr("at most {figure}", figure=figure)


def figure(ratio: Ratio, value: Decimal) -> str:
    """Return a ratio as people read it: "1.20", "14 %" or "43 days"."""
    if ratio in _SHARES:
        return percent(value)
    if ratio in _DAYS:
        return tr("{count} days", count=value.quantize(Decimal(1), ROUND_HALF_UP))
    return str(value.quantize(Decimal("0.01"), ROUND_HALF_UP))


def pledges_view(pledges: Sequence[Pledge], amount: int, day: Day, policy: CollateralPolicy) -> PledgesView:
    """Return what pledges count for on a day and how much of an amount they cover."""
    counts = covered(pledges, day, policy)
    share = Decimal(counts) / amount if amount > 0 else None
    light = Light.NONE if share is None else Light.GREEN if share >= policy.coverage_min else Light.RED
    return PledgesView(
        lines=tuple(_pledge_line(pledge, day, policy) for pledge in pledges),
        value=sum(pledge.value for pledge in pledges),
        counts=counts,
        coverage=share,
        loan_to_value=loan_to_value(amount, pledges, day, policy),
        light=light,
    )


def _pledge_line(pledge: Pledge, day: Day, policy: CollateralPolicy) -> PledgeLine:
    found = worth(pledge, day, policy)
    words, cut = "", percent(policy.uninsured)
    if pledge.proof is Proof.NONE:
        words = tr("Counts for nothing until the ownership is proved")
    elif not found.insured and pledge.insured_until:
        words = tr("The insurance has run out, so {percent} more is cut", percent=cut)
    elif not found.insured:
        words = tr("Not insured, so {percent} more is cut", percent=cut)
    if pledge.prior_claims and words:
        words = tr("{words}; others may take from it first", words=words)
    elif pledge.prior_claims:
        words = tr("Others may take from it first")
    sentence = words or tr("{percent} is cut", percent=percent(found.haircut))
    return PledgeLine(pledge, percent(found.haircut), found.counts, not words, sentence)


def record_file(desk: Desk, person_id: Id, file: BusinessFile, version: Id = NO_ID) -> Result:
    """Record a business file above the version that was shown."""
    problem = file_problem(file)
    return problem or _record(desk, person_id, BusinessFileRecorded(file, version))


def record_pledges(desk: Desk, person_id: Id, pledges: tuple[Pledge, ...], version: Id = NO_ID) -> Result:
    """Record the whole register of pledges above the version that was shown."""
    problem = pledges_problem(pledges)
    return problem or _record(desk, person_id, PledgesRecorded(pledges, version))


def _record(desk: Desk, person_id: Id, body: Any) -> Result:
    with desk.book.work() as work:
        if not is_person(work, person_id):
            return Rejection(Reason.UNKNOWN_RECORD)
        outcome = work.append(Intent(body, person_id, center_of(work, person_id), desk.clock.today()))
        if isinstance(outcome, Rejection):
            return outcome
        if not outcome.disposition.took_effect:
            return Rejection(outcome.disposition.reason)
        return work.commit()
