"""The six numbers of the risk overview and the values of its charts, made from the view; no figure is computed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.timestamp import date_of
from fieldapp.domain.words import tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.charts.ageing_bar import Bucket
from fieldapp.ui.charts.lines import Point, Trend
from fieldapp.ui.widgets.cards import Kpi

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk
    from fieldapp.services.oversight.risk import OfficerRow, RiskView

NOT_SEEN_MS = phrases.DAY_MS
"""An officer whose newest collection is older than this is named."""

NEAR_LIMIT = 0.8
"""From this part of the limit on PAR 30 is shown in amber."""


def percent(share: float) -> str:
    """`4.8 %`."""
    return f"{100 * share:.1f} %"


def par_tone(share: float, limit: float) -> str:
    """Red above the limit, amber near it."""
    if share > limit:
        return "bad"
    return "warn" if share > limit * NEAR_LIMIT else "text"


def unseen(officers: tuple[OfficerRow, ...], now_ms: int) -> list[OfficerRow]:
    """Officers of whom nothing has arrived since yesterday, longest first."""
    gone = [officer for officer in officers if now_ms - officer.last_seen_ms > NOT_SEEN_MS]
    return sorted(gone, key=lambda officer: officer.last_seen_ms)


def kpis(view: RiskView, desk: Desk) -> list[Kpi]:
    """The numbers at the top, each with what it is of."""

    def money(minor: int) -> str:
        return phrases.money(minor, desk.currency)

    gone = unseen(view.officers, desk.clock.now_ms())
    borrowers = sum(officer.borrowers for officer in view.officers)
    collected = view.collected_today / view.expected_today if view.expected_today else None
    return [
        Kpi(tr("Outstanding"), money(view.outstanding), tr_n("{n} borrower", "{n} borrowers", borrowers)),
        Kpi(
            tr("Late over 30 days (PAR 30)"),
            percent(view.par30_share),
            phrases.joined(tr("limit {share}", share=percent(view.par30_limit)), money(view.par30)),
            value_tone=par_tone(view.par30_share, view.par30_limit),
        ),
        Kpi(
            tr("Late 1 day or more (PAR 1)"),
            percent(view.par1_share),
            tr("{amount} in late loans", amount=money(view.par1)),
        ),
        Kpi(
            tr("Collected today"),
            money(view.collected_today),
            tr(
                "of {amount} · {share}",
                amount=money(view.expected_today),
                share=phrases.share(view.collected_today, view.expected_today),
            ),
            share=collected,
        ),
        Kpi(
            tr("Waiting for you"),
            str(view.waiting_for_me),
            tr("approvals and conflicts") if view.waiting_for_me else tr("nothing to decide"),
            value_tone="accent" if view.waiting_for_me else "text",
        ),
        Kpi(
            tr("Not seen since yesterday"),
            tr_n("{n} officer", "{n} officers", len(gone)) if gone else tr("nobody"),
            _names(gone, desk.clock.now_ms()),
            value_tone="bad" if gone else "ok",
        ),
    ]


def _names(gone: list[OfficerRow], now_ms: int) -> str:
    if not gone:
        return tr("everybody has synced")
    first = gone[0]
    ago = phrases.span(now_ms - first.last_seen_ms) if first.last_seen_ms else tr("never")
    longest = phrases.joined(first.name, ago)
    return tr("{first} and {count} more", first=longest, count=len(gone) - 1) if len(gone) > 1 else longest


def trend(view: RiskView) -> Trend:
    """PAR 30 in percent, a month under the axis where one begins."""
    points = []
    month = 0
    for day, share in view.trend:
        date = date_of(day)
        label = tr(phrases.MONTHS[date.month - 1]) if date.month != month else ""
        month = date.month
        points.append(Point(100 * share, phrases.full_day(day), label))
    return Trend(tuple(points), "%", 100 * view.par30_limit)


def buckets(view: RiskView, desk: Desk) -> tuple[Bucket, ...]:
    """The bands of lateness that are late at all."""
    return tuple(
        Bucket(one.label, one.amount, phrases.money(one.amount, desk.currency), one.people) for one in view.ageing
    )
