"""Amounts among the facts of a refusal, written in the currency of the branch."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from fieldapp.domain.money import currency, format_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.staff import BRANCH, Branch
from fieldapp.domain.state import State


def with_amounts(state: State, refusal: Rejection, names: Iterable[str]) -> Rejection:
    """Return the refusal with the named facts, minor units, as amounts; unchanged in a log without a branch."""
    branch = state.find(Branch, BRANCH)
    money = currency(branch.currency) if branch else None
    if money is None:
        return refusal
    written = {
        name: format_amount(value, money, symbol=True)
        for name in names
        if isinstance(value := refusal.facts.get(name), int)
    }
    return replace(refusal, facts={**refusal.facts, **written})
