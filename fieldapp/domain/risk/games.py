"""Repayment games: the largest loan that is in the borrower's own interest to repay, in closed form.

(a) Exclusion for T periods after a default (G. Tedeschi, "Here today, gone tomorrow", Journal of Development Economics
80, 2006). (c) The joint-liability game of T. Besley and S. Coate (Journal of Development Economics 46, 1995). (d) Moral
hazard after M. Ghatak and T. Guinnane (Journal of Development Economics 60, 1999). (d2) Peer monitoring after J.
Stiglitz (World Bank Economic Review 4, 1990), linear case. Statistics are floats; amounts in any one unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, inf, log, sqrt


@dataclass(frozen=True)
class Credit:
    """A borrower's period: success with probability a brings f; d is her discount factor, all between 0 and 1 but f."""

    success: float
    gain: float
    discount: float


def standing_value(game: Credit, repayment: float, exclusion: float) -> float:
    """Return the value of being in good standing when she repays: a (f - R) / (1 - a d - (1 - a) d^(T+1))."""
    after: float = game.discount ** (exclusion + 1)
    return game.success * (game.gain - repayment) / (1 - game.success * game.discount - (1 - game.success) * after)


def repayment_ceiling(game: Credit, exclusion: float) -> float:
    """Return the largest repayment she makes by herself: a f d (1 - d^T) / (1 - d^(T+1)); T may be infinite."""
    best = game.success * game.gain * game.discount
    kept: float = game.discount**exclusion
    return best * (1 - kept) / (1 - kept * game.discount)


def shortest_exclusion(game: Credit, repayment: float) -> int | None:
    """Return the fewest periods of exclusion that make a repayment worth it, None where not even for ever does."""
    share = repayment / (game.success * game.gain * game.discount)
    if share >= 1:
        return None
    if share <= 0:
        return 0
    exact = log((1 - share) / (1 - share * game.discount)) / log(game.discount)
    return max(1, ceil(exact - 1e-12))


@dataclass(frozen=True)
class Ladder:
    """A loan of n installments that grows. Benefit of a loan of size L: scale x L^power; discount: per installment.

    installment_rate: interest per period of a level installment. sanction, pledge: what a default costs besides.
    """

    scale: float
    power: float
    count: int
    installment_rate: float
    discount: float
    sanction: float = 0.0
    pledge: float = 0.0

    def benefit(self, size: float) -> float:
        """Return the present value of what one loan of a size brings."""
        return float(self.scale * size**self.power)

    @property
    def burden(self) -> float:
        """Return the present value of the installments of a loan of 1."""
        rate, count = self.installment_rate, self.count
        level = rate / (1 - (1 + rate) ** -count) if rate else 1 / count
        return self.present_value(level)

    def present_value(self, installment: float) -> float:
        """Return what so large an installment in each period is worth now."""
        d, n = self.discount, self.count
        return installment * d * (1 - d**n) / (1 - d)


def ladder_ceiling(ladder: Ladder) -> float:
    """Return the largest loan, repeated for ever, of which every installment is paid.

    PV(x(L)) <= d^n B(L) + (1 - d^n)(S + C), with permanent exclusion; by bisection to 1e-12 of the result.
    """
    kept = ladder.discount**ladder.count
    forfeits = (1 - kept) * (ladder.sanction + ladder.pledge)

    def slack(size: float) -> float:
        return kept * ladder.benefit(size) + forfeits - ladder.burden * size

    low, high = 0.0, 1.0
    while slack(high) > 0 and high < 1e15:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if slack(middle) > 0 else (low, middle)
    return low


def rung_ceilings(ladder: Ladder, sizes: tuple[float, ...]) -> tuple[bool, ...]:
    """Return for each rung, the last repeated for ever, whether every installment of it is paid.

    PV(x(L_k)) <= d^n V_(k+1) + S + C; V_k = B(L_k) - PV(x(L_k)) + d^n V_(k+1); on the top rung the forfeits count once.
    """
    kept = ladder.discount**ladder.count
    forfeits = ladder.sanction + ladder.pledge
    top = sizes[-1]
    value = (ladder.benefit(top) - ladder.burden * top) / (1 - kept)
    holds = [ladder.burden * top <= kept * value + forfeits + 1e-12]
    for size in reversed(sizes[:-1]):
        holds.append(ladder.burden * size <= kept * value + forfeits + 1e-12)
        value = ladder.benefit(size) - ladder.burden * size + kept * value
    return tuple(reversed(holds))


def repays_by_iteration(ladder: Ladder, size: float) -> bool:
    """Return whether she repays every installment of one size for ever, by iterating the value of her best choice.

    The general method (dynamic programming), to 1e-10; the closed form is its test.
    """
    rate, count, d = ladder.installment_rate, ladder.count, ladder.discount
    installment = size * (rate / (1 - (1 + rate) ** -count) if rate else 1 / count)
    forfeits = ladder.sanction + ladder.pledge
    standing = 0.0
    for _ in range(10_000):
        value = standing
        for _number in range(count):  # from the last installment back to the first; a default ends everything
            value = d * max(value - installment, -forfeits)
        following = ladder.benefit(size) + value
        if abs(following - standing) < 1e-10:
            break
        standing = following
    value = standing
    for _number in range(count):
        if value - installment < -forfeits - 1e-9:
            return False
        value = d * (value - installment)
    return True


def joint_liability(pressure: float) -> tuple[float, float]:
    """Return the repayment rates alone and in a group of two, for returns uniform on [0, max] and u = beta r / max.

    1 - u alone; 1 - 3 u^2 in a group, for u up to 1/2: the group repays better while u < 1/3.
    """
    if not 0 <= pressure <= 0.5:
        raise ValueError("the pressure of repayment lies between 0 and 1/2")
    return 1 - pressure, 1 - 3 * pressure**2


def effort(gain: float, funds: float, difficulty: float, joint: float = 0.0) -> float | None:
    """Return the success probability that borrowers choose: [Y + sqrt(Y^2 - 4 rho (g - c))] / (2 (g - c)), at most 1.

    gain Y, cost of funds rho, difficulty g of effort g p^2 / 2, joint payment c. None where no loan is possible.
    """
    hardness = difficulty - joint
    root = gain**2 - 4 * funds * hardness
    if hardness <= 0 or root < 0:
        return None
    return min(1.0, (gain + sqrt(root)) / (2 * hardness))


def joint_payment_allowed(joint: float, repayment: float) -> bool:
    """Tell whether a joint payment is one: it never exceeds what she owes for herself (Ghatak and Guinnane)."""
    return 0 <= joint <= repayment


@dataclass(frozen=True)
class Projects:
    """A safe and a risky project per unit lent: success probabilities and returns."""

    safe: float
    risky: float
    safe_return: float
    risky_return: float


def safe_loan_max(projects: Projects, repayment: float, joint: float = 0.0) -> float:
    """Return the largest loan with which partners choose the safe project together; infinite where they always do.

    (p_s Y_s - p_r Y_r) / ((p_s - p_r)(r - q (p_s + p_r - 1))).
    """
    gap = projects.safe - projects.risky
    advantage = projects.safe * projects.safe_return - projects.risky * projects.risky_return
    pressure = repayment - joint * (projects.safe + projects.risky - 1)
    return advantage / (gap * pressure) if pressure > 0 else inf


def absorbable_defaulters(members: int, installment_share: float) -> int:
    """Return how many of a group can be carried: floor(g (1 - x / Delta)), x / Delta the installment over what staying
    is worth; never below zero."""
    return max(0, floor(members * (1 - installment_share) + 1e-9))
