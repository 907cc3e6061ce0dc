"""What a half-filled application shows at once: the sheet as typed, the offer as asked, and what fits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from fieldapp.domain.appraisal.cash_sheet import CashSheet, flow_of
from fieldapp.domain.appraisal.guarantor import guaranteed
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.policy import Policy, policy_of
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.capacity import MONTHS, Capacity, CashFlow, capacity, stress
from fieldapp.domain.timestamp import date_of
from fieldapp.services.appraisal.appraisals import SheetView, StressLine, sheet_view
from fieldapp.services.appraisal.business_files import RatioLine, ratio_lines
from fieldapp.services.appraisal.entry import TypedSheet, sheet_of
from fieldapp.services.appraisal.file_entry import file_of
from fieldapp.services.appraisal.words import limit_reasons, stress_words
from fieldapp.services.desk import Desk
from fieldapp.services.loan.eligibility import beyond_capacity, why_not_in
from fieldapp.services.loan.fitting import Fitting, Maker, dearest_month, fit, months_asked
from fieldapp.services.loan.products import Ask, OfferView, offer_in
from fieldapp.services.loan.progress import percent_done
from fieldapp.store.view import View

_REMEMBERED = 256


@dataclass(frozen=True)
class Case:
    """What the page holds now. ask: None until a product is chosen; cells: of the cash-flow sheet; figures:
    of the business file; wish: of the wish and the opinion.
    """

    borrower_id: Id
    application_id: Id
    ask: Ask | None
    cells: Mapping[str, str]
    figures: Mapping[str, str] = field(default_factory=dict)
    wish: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LiveAppraisal:
    """What the case shows. known: there is a cash flow to judge by. fitting: None where nothing can be said.

    shown: the sheet held against the dearest month of the offer, where there is one. ratios: of the business file.
    percent: how much is filled in of what it cannot be handed in without.
    """

    typed: TypedSheet
    shown: SheetView
    known: bool
    offer: OfferView | None
    fitting: Fitting | None
    why_not: tuple[Rejection, ...]
    ratios: tuple[RatioLine, ...] = ()
    percent: int = 0


class Offers:
    """Remembers the offers of one page, so that a typed digit asks for few new schedules; see offer_in()."""

    def __init__(self) -> None:
        self._made: dict[Ask, OfferView | Rejection] = {}

    def maker(self, desk: Desk, view: View) -> Maker:
        """Return what makes offers from a view, each one once."""

        def make(ask: Ask) -> OfferView | Rejection:
            found = self._made.get(ask)
            if found is None:
                if len(self._made) >= _REMEMBERED:
                    self._made.clear()
                found = self._made[ask] = offer_in(view, desk.currency, ask)
            return found

        return make


def live(desk: Desk, case: Case, offers: Offers) -> LiveAppraisal:
    """Return what a case shows now; nothing is recorded."""
    file = file_of(case.figures, desk.currency).file
    found = _judged(desk, case, offers)
    with desk.book.view() as view:
        percent = percent_done(desk, view, (case.ask, case.wish), income=found.known)
        ratios = ratio_lines(file, policy_of(view).sme) if file is not None else ()
    return replace(found, ratios=ratios, percent=percent)


def _judged(desk: Desk, case: Case, offers: Offers) -> LiveAppraisal:
    typed = sheet_of(case.cells, desk.currency, case.application_id)
    known = any(line.section.is_income and any(line.months()) for line in typed.sheet.lines)
    with desk.book.view() as view:
        policy, burden = policy_of(view), guaranteed(view, case.borrower_id)
        shown = sheet_view(desk, typed.sheet, policy, burden)
        if case.ask is None or case.ask.product_id == NO_ID:
            return LiveAppraisal(typed, shown, known, None, None, ())
        ask = replace(case.ask, handed_over=case.ask.handed_over or desk.clock.today())
        make = offers.maker(desk, view)
        made = make(ask)
        offer = made if isinstance(made, OfferView) else None
        found = fit(view, desk.currency, ask, make, lambda one: _capacity(typed.sheet, policy, burden, one))
        if offer is not None:
            shown = _held_against(desk, shown, typed.sheet, (policy, burden), offer)
        stands = why_not_in(view, desk, ask, case.application_id, made)
        others = tuple(item for item in stands if item.reason is not Reason.OVER_CAPACITY)
        own = beyond_capacity(view, desk.currency, dearest_month(offer), shown.capacity.limit) if offer else None
    return LiveAppraisal(
        typed=typed,
        shown=shown,
        known=known,
        offer=offer,
        fitting=found if known and isinstance(found, Fitting) else None,
        why_not=(own, *others) if known and own is not None else others,
    )


def _turned(sheet: CashSheet, policy: Policy, burden: int, made: OfferView) -> CashFlow:
    """Return the twelve months of a sheet from the month of the first installment on."""
    start = date_of(made.rows[0].day).month
    return flow_of(sheet, policy.capacity, burden).turned(start - sheet.first_month)


def _capacity(sheet: CashSheet, policy: Policy, burden: int, made: OfferView) -> Capacity:
    flow = _turned(sheet, policy, burden, made)
    return capacity(flow, months_asked(made), policy.capacity, first_loan=sheet.first_loan)


def _held_against(
    desk: Desk, shown: SheetView, sheet: CashSheet, rules: tuple[Policy, int], made: OfferView
) -> SheetView:
    """Return the view of a sheet for the months of an offer and its dearest installment, as a decision sees it."""
    policy, burden = rules
    flow, found = _turned(sheet, policy, burden, made), _capacity(sheet, policy, burden, made)
    start, asked = date_of(made.rows[0].day).month, dearest_month(made)[1]
    stressed = stress(flow, asked, months_asked(made), policy.capacity)
    tightest = (found.tightest_month + start - sheet.first_month) % MONTHS
    return replace(
        shown,
        grid=replace(shown.grid, tightest=tightest),
        capacity=found,
        reasons=limit_reasons(found, start, policy.capacity, desk.currency),
        stress=tuple(StressLine(*stress_words(item, policy.capacity), item.failing == 0) for item in stressed),
        installment=asked,
    )
