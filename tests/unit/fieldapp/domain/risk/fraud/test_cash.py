"""Money that stops on its way, against a simulated field of honest officers."""

from __future__ import annotations

import random
from dataclasses import replace

from fieldapp.domain.risk.fraud.cash import (
    CallBack,
    CashRules,
    CuringPayment,
    DueEvent,
    backdating,
    call_backs,
    lapping,
    skimming,
)
from fieldapp.domain.risk.fraud.finding import Rule

RULES = CashRules()


def field(seed: int, rates: dict[str, tuple[float, float]], weeks: int = 24, borrowers: int = 80) -> list[DueEvent]:
    """Due events of officers whose borrowers are late with chance (lapped, skimmed) above an honest 2 % of each."""
    chance = random.Random(seed)
    events = []
    for officer in [f"o{n}" for n in range(16)]:
        lapped, skimmed = rates.get(officer, (0.0, 0.0))
        for week in range(weeks):
            for number in range(borrowers):
                draw = chance.random()
                unpaid = draw < 0.04 + lapped + skimmed
                cured = draw < 0.02 + lapped
                events.append(
                    DueEvent(officer, week, chance.random() < 0.9, unpaid, cured, f"{officer}.{week}.{number}")
                )
    return events


def test_lapping_is_found_and_nobody_else() -> None:
    found = lapping(field(1, {"o3": (0.08, 0.0)}), RULES)
    assert [(item.rule, item.subject, item.statistic) for item in found] == [(Rule.LAPPING, "o3", 3)]
    assert len(found[0].evidence) > 3 * RULES.lapping_events_min
    assert found[0].evidence[0].startswith("o3.")


def test_one_bad_window_is_chance() -> None:
    events = [replace(item, unpaid=False) if item.week >= 8 else item for item in field(1, {"o3": (0.08, 0.0)})]
    assert lapping(events, RULES) == []
    assert lapping([], RULES) == []


def test_skimming_is_found_and_nobody_else() -> None:
    found = skimming(field(2, {"o5": (0.0, 0.08)}))
    assert [(item.rule, item.subject) for item in found] == [(Rule.SKIMMING, "o5")]
    assert skimming([]) == []


def test_memory_fails_and_that_is_no_finding() -> None:
    honest = [CallBack("anil", 500 if n else 450, 450) for n in range(40)]
    assert call_backs([replace(item, said=450) for item in honest[2:]] + honest[:2], RULES) == []
    wrong = [CallBack("bela", 500, 450, operation=str(n)) for n in range(5)] + [CallBack("bela", 450, 450)] * 15
    [found] = call_backs(wrong, RULES)
    assert (found.rule, found.subject, found.statistic, found.evidence) == (
        Rule.CALL_BACK, "bela", 5, ("0", "1", "2", "3", "4"),
    )  # fmt: skip


def test_less_received_than_handed_over_is_looked_into_each_time() -> None:
    calls = [CallBack("anil", 9_500, 10_000, True, "op"), CallBack("anil", 10_000, 10_000, True)]
    [found] = call_backs(calls, RULES)
    assert (found.rule, found.statistic, found.evidence) == (Rule.KICKBACK, 500, ("op",))


def test_backdating_shows_only_among_payments_that_cure() -> None:
    late = [CuringPayment("anil", 100 + n, 100 + n, 106 + n, operation=str(n)) for n in range(3)]
    good = [CuringPayment("anil", 100, 103, 103)] * 15
    [found] = backdating([*late, *good], RULES)
    assert (found.subject, found.statistic, found.evidence) == ("anil", 3, ("0", "1", "2"))
    assert backdating([*late[:2], *good], RULES) == []
    assert backdating([*(replace(item, exempt=True) for item in late), *good], RULES) == []
    assert backdating([*(replace(item, written_day=item.due_day + 4) for item in late), *good], RULES) == []
    drowned = [*late, *good * 60]
    assert backdating(drowned, RULES) == [], "among all payments the same three are nothing"
