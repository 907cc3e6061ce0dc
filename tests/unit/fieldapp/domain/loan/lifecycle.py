"""A branch with a product, and one borrower whose application the tests take through its life."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.agreed import Agreed
from fieldapp.domain.loan.application import Application, LoanPurpose, Wish
from fieldapp.domain.loan.applying import LoanApplied, LoanAppraised, LoanWithdrawn
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.catalog import ProductPublished, product_id
from fieldapp.domain.loan.product import Interest, Limits, LoanProduct, Offering
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict
from fieldapp.domain.policy import POLICY, AuthorityPolicy, PolicyPublished
from fieldapp.domain.timestamp import Day
from tests.fakes.branch import DAY, FakeBranch, named

APPLICATION = named("application")
PRODUCT = product_id("GW", 1)
WISH = Wish(20_000_00, PRODUCT, 50, LoanPurpose.LIVESTOCK, "a second buffalo")
GROUP_WEEKLY = LoanProduct(
    code="GW",
    name="Group weekly",
    interest=Interest.FLAT,
    limits=Limits(1_000_00, 50_000_00, 10, 50, 500_00),
    offering=Offering(Decimal("0.24"), installments=50),
)
AGREED = Agreed(PRODUCT, Decimal("0.24"), 50, DueRule(unit=Unit.WEEKS))


@dataclass(frozen=True)
class HandedOver:
    """What a hand-over says, without the rest of its document."""

    borrower_id: Id
    principal: int = 20_000_00
    disbursed_day: Day = DAY
    agreed: Agreed | None = AGREED
    authorisation: Id = NO_ID


@dataclass
class Lifecycle:
    """The application of the first borrower; anil and bela are officers, rao and sen supervisors."""

    branch: FakeBranch = field(default_factory=lambda: FakeBranch(borrowers=2))
    authority: AuthorityPolicy = field(default_factory=AuthorityPolicy)

    def __post_init__(self) -> None:
        self.branch.do("office", PolicyPublished("hills 2026-1", authority=self.authority), POLICY)
        self.branch.do("office", ProductPublished(GROUP_WEEKLY), PRODUCT)

    @property
    def application(self) -> Application:
        found = self.branch.state.find(Application, APPLICATION)
        assert found is not None
        return found

    @property
    def version(self) -> Id:
        found = self.branch.state.find(Application, APPLICATION)
        return found.version if found else NO_ID

    def apply(self, seat: str = "anil", wish: Wish = WISH, day: Day = DAY) -> Disposition:
        body = LoanApplied(self.branch.borrowers[0], wish, self.version)
        return self.branch.do(seat, body, APPLICATION, day=day)

    def appraise(self, seat: str = "anil", recommended: int = 18_000_00, day: Day = DAY) -> Disposition:
        return self.branch.do(seat, LoanAppraised(recommended, self.version), APPLICATION, day=day)

    def decide(self, seat: str = "rao", verdict: LoanVerdict = LoanVerdict.APPROVE, **more: object) -> Disposition:
        day = more.pop("day", DAY)
        shown = self.application
        body = LoanDecided(verdict, shown.version, shown.content_hash, reason="see note")
        return self.branch.do(seat, replace(body, **more), APPLICATION, day=day)  # type: ignore[arg-type]

    def withdraw(self, seat: str = "anil", day: Day = DAY) -> Disposition:
        return self.branch.do(seat, LoanWithdrawn(self.version, "she changed her mind"), APPLICATION, day=day)

    def handed_over(self) -> HandedOver:
        given = self.application.authorisation
        return HandedOver(self.branch.borrowers[0], authorisation=given.operation if given else NO_ID)
