"""The table of officers, the riskiest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import mark, tr
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.risk_parts.numbers import NOT_SEEN_MS, par_tone, percent
from fieldapp.ui.tables.cells import Look, RenderedRow, cell
from fieldapp.ui.tables.column import LEFT, RIGHT, Column
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import tone_ink

if TYPE_CHECKING:
    from fieldapp.services.oversight.risk import OfficerRow, RiskView

COLUMNS = (
    Column("name", mark("Officer"), 200, stretch=True),
    Column("borrowers", mark("Borrowers"), 110, RIGHT),
    Column("outstanding", mark("Outstanding"), 150, RIGHT),
    Column("collected", mark("Collected today"), 150, RIGHT),
    Column("par", mark("PAR 30"), 110, RIGHT, tip=mark("Outstanding of loans late over 30 days, of all outstanding")),
    Column("seen", mark("Last collection received"), 210),
)


class OfficerRows:
    """Renders officers to cells."""

    def __init__(self, currency: Currency) -> None:
        self._currency = currency
        self._now_ms = 0
        self._limit = 0.0
        self.officers: tuple[OfficerRow, ...] = ()

    def take(self, view: RiskView, now_ms: int) -> None:
        """Show these officers from now on."""
        self.officers, self._limit, self._now_ms = view.officers, view.par30_limit, now_ms

    def render(self, at: int) -> RenderedRow:
        officer = self.officers[at]
        strong = Look(theme.font(Type.BODY_STRONG), theme.color("text"), LEFT)
        figure = Look(theme.font(Type.BODY), theme.color("text2"), RIGHT)
        tone = par_tone(officer.par30_share, self._limit)
        par = Look(theme.font(Type.BODY_STRONG), theme.qcolor(tone_ink(tone)), RIGHT)
        cells = (
            cell(
                officer.name,
                strong,
                tr("{name}, PAR 30 {share}", name=officer.name, share=percent(officer.par30_share)),
            ),
            cell(f"{officer.borrowers:,}", figure),
            cell(format_amount(officer.outstanding, self._currency), figure),
            cell(format_amount(officer.collected_today, self._currency), figure),
            cell(percent(officer.par30_share), par),
            cell(self._seen(officer), self._seen_look(officer)),
        )
        return RenderedRow(cells, theme.qcolor(theme.tone_colors(Tone.BAD).text) if tone == "bad" else None)

    def _seen(self, officer: OfficerRow) -> str:
        if not officer.last_seen_ms:
            return tr("nothing yet")
        return tr("{span} ago", span=phrases.span(self._now_ms - officer.last_seen_ms))

    def _seen_look(self, officer: OfficerRow) -> Look:
        stale = self._now_ms - officer.last_seen_ms > NOT_SEEN_MS
        return Look(theme.font(Type.BODY), theme.qcolor(tone_ink("bad" if stale else "second")), LEFT)
