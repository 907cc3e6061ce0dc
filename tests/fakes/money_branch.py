"""A branch with loans of every kind of product, and random days at its counter: several seats, receipts given twice."""

from __future__ import annotations

import itertools
from copy import copy
from decimal import Decimal
from functools import cache

from hypothesis import strategies as st

from fieldapp.domain.collection.claim import Claim
from fieldapp.domain.collection.collection import Method, RefundPaid, RepaymentRecorded, Reversed, SavingsMoved
from fieldapp.domain.collection.cover import CoverPart, CoverRepaid, FundMove, FundMoved, JointCovered, RepaidPart
from fieldapp.domain.collection.meeting import Attendance, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import Id
from fieldapp.domain.inbox import Choice
from fieldapp.domain.loan.account import Balance, LoanDisbursed, refund_due
from fieldapp.domain.loan.adjustment import Adjustment, AdjustmentDecided, AdjustmentProposed
from fieldapp.domain.loan.agreed import Agreed, make_schedule, terms_of
from fieldapp.domain.loan.allocation import OverdueByPart
from fieldapp.domain.loan.calendar import DueRule, Unit
from fieldapp.domain.loan.catalog import ProductPublished, product_id
from fieldapp.domain.loan.fees import OverduePenalty
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.loan.pages import Deed
from fieldapp.domain.loan.product import Excess, Interest, LoanProduct, Rebate, Recalculation, Style
from fieldapp.domain.loan.split import Part
from fieldapp.domain.people import BorrowerRegistered
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.staff import Role, SeatEnrolled, UserRegistered
from fieldapp.domain.state import MemoryState
from tests.fakes.branch import DAY, FakeBranch, named

PRODUCTS = (
    LoanProduct(code="plain", interest=Interest.FLAT),
    LoanProduct(code="saves", interest=Interest.FLAT, excess=Excess.SAVINGS, rebate=Rebate.FUTURE_PERIODS),
    LoanProduct(code="refunds", excess=Excess.REFUND, rebate=Rebate.TO_THE_DAY),
    LoanProduct(code="ahead", interest=Interest.FLAT, rebate=Rebate.FUTURE_PERIODS),
    LoanProduct(code="daily", style=Style.PROGRESSIVE, recalculation=Recalculation(), excess=Excess.REFUND),
    LoanProduct(code="by part", interest=Interest.FLAT, allocation=OverdueByPart(), excess=Excess.SAVINGS),
    LoanProduct(code="late", interest=Interest.FLAT, overdue_penalty=OverduePenalty(Decimal(5))),
)
SEATS = st.sampled_from(["anil", "bela", "rao", "sita"])
DOINGS = [
    "repay", "repay", "repay", "repay", "close", "meet", "save", "take out", "pay back", "pay back",
    "often", "twice", "twice",
    "reverse", "reverse", "decide", "propose", "propose", "agree", "agree", "agree", "hand over", "undo lending",
    "cover", "cover", "give back", "fund", "fund",
]  # fmt: skip
AMOUNTS = st.sampled_from([-500, 0, 1, 700, 2_000, 2_100, 2_100, 4_200, 10_500, 21_500, 60_000, 10**13])
Step = tuple[str, str, int, int, int]
STEPS = st.lists(
    st.tuples(st.sampled_from(DOINGS), SEATS, AMOUNTS, st.integers(0, 60), st.integers(0, 70)), max_size=30
)


class MoneyBranch(FakeBranch):
    """The fake branch with a second supervisor, published products and one loan of each, ten weekly installments."""

    def __init__(self) -> None:
        super().__init__(borrowers=len(PRODUCTS))
        self.do("office", UserRegistered("Sita", Role.SUPERVISOR), named("user sita"))
        self.do("office", SeatEnrolled(named("user sita"), bytes(32), "T"), named("sita"))
        self.taken_over = list(self.loans)
        self.do("office", BorrowerRegistered(self.center, self.group, {1: "Saver"}), named("saver"))
        self.do("anil", SavingsOpened(named("saver"), "Weekly", 0, 7_000), savings_id(named("saver")))
        self.loans = []
        for number, product in enumerate(PRODUCTS):
            key = product_id(product.code, product.version)
            self.do("office", ProductPublished(product), key)
            self.lend("anil", number, 20_000)

    def count_on(self) -> None:
        """Count operations and seats' sequences from here, apart from whoever this is a copy of."""
        self._numbers = itertools.count(len(self.log) + 1)
        self._sequences = dict(self._sequences)

    def lend(self, seat: str, number: int, principal: int, day: int = DAY - 7) -> None:
        """Hand over one more loan of a product to its borrower."""
        product = PRODUCTS[number]
        due = DueRule(1, Unit.WEEKS)
        agreed = Agreed(product_id(product.code, product.version), Decimal("0.26"), 10, due)
        terms = terms_of(self.state, agreed, principal)
        assert terms is not None
        loan = named(f"agreed {len(self.log)}")
        rows = make_schedule(terms, day)
        body = LoanDisbursed(
            self.borrowers[number], product.code, principal, day, rows,
            agreed=agreed, fees=200, compulsory_savings=300, receipt=len(self.log),
        )  # fmt: skip
        self.do(seat, body, loan, day=day)
        self.loans.append(loan)

    def step(self, step: Step) -> None:
        """Let one thing happen."""
        what, seat, amount, pick, days = step
        day = DAY + days
        loans = self.loans + self.taken_over
        loan = loans[pick % len(loans)]
        if what in ("repay", "close", "often", "twice"):
            self._repay(what, seat, amount, (pick, day, loan))
        elif what in ("save", "take out"):
            moved = SavingsMoved(amount if what == "save" else -abs(amount), pick)
            self.do(seat, moved, self.borrowers[pick % len(self.borrowers)], day=day)
        elif what == "pay back":
            found = self.state.find(Balance, loan)
            due = refund_due(found) if found and pick % 3 else amount
            self.do(seat, RefundPaid(due, pick), loan, day=day)
        elif what == "meet":
            self._meet(seat, amount, pick, day)
        elif what in ("cover", "give back", "fund"):
            self._share(what, seat, amount, (pick, day, loan))
        elif what in ("hand over", "undo lending"):
            self._lend(what, seat, pick, day)
        elif what == "reverse":
            operations = [entry.operation.op_id for entry in self.log]
            wanted = operations[-1 - pick % 9]
            self.do(seat, Reversed(-1 if pick % 4 else pick % 8), wanted, day=day)
        elif what == "decide":
            self._decide(seat, pick, loan)
        else:
            self._adjust(what, seat, amount, (pick, day, loan))

    def _repay(self, what: str, seat: str, amount: int, about: tuple[int, int, Id]) -> None:
        pick, day, loan = about
        if what == "often":
            for number in range(pick % 15):
                small = RepaymentRecorded(100 + number, pick, confirmed_second=True)
                self.do(seat, small, loan, day=day + number, at_ms=10**9 + number * 60_000)
            return
        if what == "twice":
            for collector in ("anil", "bela"):
                self.do(collector, RepaymentRecorded(3_000, pick), loan, day=DAY - 7 + pick % 5)
            return
        found = self.state.find(Balance, loan)
        if what == "close":
            amount = found.owed if found else 1
        method = Method.MOBILE_MONEY if pick % 11 == 0 else Method.CASH
        body = RepaymentRecorded(amount, pick, method, confirmed_second=pick % 5 == 0, closing=pick % 9 == 0)
        self.do(seat, body, loan, day=day, at_ms=10**9 + pick * 60_000)

    def _lend(self, what: str, seat: str, pick: int, day: int) -> None:
        self.lend(seat, pick % len(PRODUCTS), 5_000 + pick, day)
        lent = self.last_operation
        if what == "undo lending":
            if pick % 2:
                self.do(seat, RepaymentRecorded(700, pick), self.loans[-1], day=day)
            self.do("rao" if pick % 5 else seat, Reversed(-1, "she did not want it"), lent, day=day)

    def _share(self, what: str, seat: str, amount: int, about: tuple[int, int, Id]) -> None:
        pick, day, loan = about
        body: JointCovered | FundMoved | CoverRepaid
        if what == "fund":
            body, entity = FundMoved(FundMove(1 + pick % 3), amount, pick, leader=self.borrowers[0]), self.group
        elif what == "cover":
            method = (Method.CASH, Method.SAVINGS, Method.FUND)[pick % 3]
            payers = [self.group] if method is Method.FUND else self.borrowers[:2]
            body = JointCovered(tuple(CoverPart(payer, amount // 2) for payer in payers), pick, method)
            entity = loan
        else:
            claims = [item for item in self.state.records.values() if isinstance(item, Claim)]
            if not claims:
                return
            claim = claims[pick % len(claims)]
            body, entity = CoverRepaid((RepaidPart(claim.id, amount),), pick, pick % 2 > 0), claim.debtor
        self.do(seat, body, entity, day=day)

    def _decide(self, seat: str, pick: int, loan: Id) -> None:
        items = self.open_items()
        if items:
            item = items[pick % len(items)]
            choice = Resolution(item.id, list(Choice)[1 + pick % 7], loan if pick % 3 else None)
            self.do(seat, ConflictResolved((choice,)), item.entity)

    def _meet(self, seat: str, amount: int, pick: int, day: int) -> None:
        lines = tuple(
            SheetLine(borrower, Attendance(1 + (pick + row) % 5), abs(amount), 100 * row, loan)
            for row, (borrower, loan) in enumerate(zip(self.borrowers, self.loans, strict=False))
        )
        self.do(seat, MeetingRecorded(self.center, lines, pick), meeting_id(self.center, day), day=day)

    def _adjust(self, what: str, seat: str, amount: int, about: tuple[int, int, Id]) -> None:
        pick, day, loan = about
        if what == "agree":
            proposed = [item for item in self.state.records.values() if isinstance(item, Adjustment)]
            if proposed:
                chosen = proposed[-1 - pick % min(2, len(proposed))]
                self.do(
                    seat if pick % 3 else "sita",
                    AdjustmentDecided(chosen.version, pick % 4 > 0, "seen"),
                    chosen.id,
                    day=day,
                )
            return
        deed = list(Deed)[1 + (pick // 2) % 4]
        part = Part.PENALTY if deed is Deed.CHARGED else Part(1 + pick % 3)
        balance = self.state.find(Balance, loan)
        owed = balance.outstanding if balance else 0
        parts = (owed // 3, owed // 3, owed - 2 * (owed // 3))
        rows = tuple(Installment(day + 7 * week, part, 50) for week, part in enumerate(parts, 1))
        body = AdjustmentProposed(loan, deed, "she is ill", part, abs(amount) // 30, rows)
        self.do(seat, body, named(f"adjustment {len(self.log)}"), day=day)


@cache
def _fresh() -> MoneyBranch:
    return MoneyBranch()


def fresh() -> MoneyBranch:
    """Return a branch on its first day; records never change, so a copy of the dictionary is one."""
    branch = copy(_fresh())
    branch.state, branch.log, branch.loans = MemoryState(), list(branch.log), list(branch.loans)
    branch.state.records.update(_fresh().state.records)
    branch.count_on()
    return branch


def lived(steps: list[Step]) -> MoneyBranch:
    """Return a branch after people did these things."""
    branch = fresh()
    for step in steps:
        branch.step(step)
    return branch
