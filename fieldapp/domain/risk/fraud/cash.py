"""Money that may have stopped on its way: lapping, skimming, backdated receipts, what borrowers say they received."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from fieldapp.domain.risk.fraud.finding import P_MAX, Z_MIN, Finding, Rule, at_least, median, robust_z


@dataclass(frozen=True)
class CashRules:
    """Limits. Base shares are those of honest officers: of call-backs that do not match, of receipts booked late."""

    window_weeks: int = 8
    lapping_events_min: int = 8
    lapping_windows_min: int = 2
    mismatches_min: int = 3
    mismatch_base: float = 0.03
    backdated_days: int = 5
    backdated_min: int = 3
    backdated_base: float = 0.01


@dataclass(frozen=True)
class DueEvent:
    """One installment due at a meeting. cured: paid at the next meeting, where it was unpaid at its own."""

    officer: str
    week: int
    present: bool
    unpaid: bool
    cured: bool = False
    operation: str = ""


def lapping(events: Sequence[DueEvent], rules: CashRules) -> list[Finding]:
    """Return officers whose borrowers were there, are shown as unpaid, and are cured at the next meeting, too often.

    By windows of weeks against peers; one window is chance, two are a finding.
    """
    windows: dict[int, list[DueEvent]] = defaultdict(list)
    for event in events:
        windows[event.week // rules.window_weeks].append(event)
    hits: dict[str, list[float]] = defaultdict(list)
    proof: dict[str, list[str]] = defaultdict(list)
    for _, inside in sorted(windows.items()):
        shares, signs = _shares(inside, cured=True)
        middle = median(list(shares.values()))
        for officer, z in robust_z(shares).items():
            often = len(signs[officer]) >= rules.lapping_events_min and shares[officer] > 2 * middle
            if z > Z_MIN and often:
                hits[officer].append(z)
                proof[officer] += [event.operation for event in signs[officer]]
    return [
        Finding(Rule.LAPPING, officer, len(found), rules.lapping_windows_min, tuple(proof[officer]))
        for officer, found in sorted(hits.items())
        if len(found) >= rules.lapping_windows_min
    ]


def skimming(events: Sequence[DueEvent]) -> list[Finding]:
    """Return officers whose borrowers were there, are shown as unpaid and stay so, far more often than their peers'."""
    shares, signs = _shares(events, cured=False)
    return [
        Finding(Rule.SKIMMING, officer, z, Z_MIN, tuple(event.operation for event in signs[officer]))
        for officer, z in sorted(robust_z(shares).items())
        if z > Z_MIN
    ]


def _shares(events: Sequence[DueEvent], *, cured: bool) -> tuple[dict[str, float], dict[str, list[DueEvent]]]:
    """Return per officer the share of due events with the sign, and those events."""
    due: dict[str, int] = defaultdict(int)
    signs: dict[str, list[DueEvent]] = defaultdict(list)
    for event in events:
        due[event.officer] += 1
        if event.present and event.unpaid and event.cured is cured:
            signs[event.officer].append(event)
    return {officer: len(signs[officer]) / count for officer, count in due.items()}, signs


@dataclass(frozen=True)
class CallBack:
    """Somebody else asked a borrower. said, booked: amounts; for a hand-over what she received, else what she paid."""

    officer: str
    said: int
    booked: int
    hand_over: bool = False
    operation: str = ""


def call_backs(calls: Sequence[CallBack], rules: CashRules) -> list[Finding]:
    """Return officers with more mismatches than memory explains, and every hand-over of which a part is missing.

    Nobody acts on one mismatch of a payment; a smaller sum received than handed over is looked into each time.
    """
    found = [
        Finding(Rule.KICKBACK, call.officer, call.booked - call.said, 0, (call.operation,))
        for call in calls
        if call.hand_over and call.said < call.booked
    ]
    asked: dict[str, list[CallBack]] = defaultdict(list)
    for call in calls:
        if not call.hand_over:
            asked[call.officer].append(call)
    for officer, own in sorted(asked.items()):
        wrong = [call for call in own if call.said > call.booked]
        chance = at_least(len(wrong), len(own), rules.mismatch_base)
        if len(wrong) >= rules.mismatches_min and chance < P_MAX:
            proof = tuple(call.operation for call in wrong)
            found.append(Finding(Rule.CALL_BACK, officer, len(wrong), rules.mismatches_min, proof, chance))
    return found


@dataclass(frozen=True)
class CuringPayment:
    """A payment that cured arrears: when it was due, booked for, and written. exempt: a declared day on paper."""

    officer: str
    due_day: int
    booked_day: int
    written_day: int
    exempt: bool = False
    operation: str = ""


def backdating(payments: Sequence[CuringPayment], rules: CashRules) -> list[Finding]:
    """Return officers who book late payments on their due day, tested only among payments that cure arrears.

    Among all payments the same receipts would drown: there one of thirty such officers was found, here all of them.
    """
    cures: dict[str, list[CuringPayment]] = defaultdict(list)
    for payment in payments:
        if not payment.exempt:
            cures[payment.officer].append(payment)
    found = []
    for officer, own in sorted(cures.items()):
        late = [item for item in own if _is_backdated(item, rules)]
        chance = at_least(len(late), len(own), rules.backdated_base)
        if len(late) >= rules.backdated_min and chance < P_MAX:
            proof = tuple(item.operation for item in late)
            found.append(Finding(Rule.BACKDATING, officer, len(late), rules.backdated_min, proof, chance))
    return found


def _is_backdated(item: CuringPayment, rules: CashRules) -> bool:
    return item.booked_day == item.due_day and item.written_day - item.due_day >= rules.backdated_days
