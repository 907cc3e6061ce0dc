"""Approvals that were no decisions."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.risk.fraud.approvals import Approval, split_approvals, unread_approvals
from fieldapp.domain.risk.fraud.finding import Rule

READ = Approval("rao", "anil", 5_000, 10_000, 90)


def test_amounts_that_pile_up_under_the_limit() -> None:
    usual = [replace(READ, officer=f"o{n % 12}", amount=1_000 + 700 * (n % 13)) for n in range(240)]
    split = [replace(READ, officer="bela", amount=9_900, operation=str(n)) for n in range(8)]
    [found] = split_approvals([*usual, *split])
    assert (found.rule, found.subject, len(found.evidence)) == (Rule.SPLIT_APPROVAL, "bela", 8)
    assert split_approvals([*usual, *split[:2]]) == [], "two are chance"
    at_limit = [replace(item, amount=10_000) for item in split]
    assert split_approvals([*usual, *at_limit]) == []
    assert split_approvals([]) == []


def test_whoever_accepts_everything_unread() -> None:
    blind = [replace(READ, seconds=5, operation=str(n)) for n in range(20)]
    [found] = unread_approvals(blind)
    assert (found.rule, found.subject, found.statistic) == (Rule.UNREAD_APPROVAL, "rao", 1.0)
    assert unread_approvals(blind[:19]) == []
    assert unread_approvals([*blind[:19], replace(READ, accepted=False)]) == []
    assert unread_approvals([replace(READ, operation=str(n)) for n in range(20)]) == []
