"""The lending policy in a file of plain words: one section per subject, one field per rule, the rest as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any, Final

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import Currency
from fieldapp.domain.policy import Policy, PolicyPublished
from sync_server.services.reference.plain_file import Fields

_AMOUNTS: Final = frozenset(
    {
        "group.ladder",
        "capacity.household_debt_max",
        "guarantee.required_from",
        "cash.keep_max",
        "cash.difference_free",
        "savings.withdrawal_max",
        "savings.balance_max",
        "savings.fund_withdrawal_max",
        "savings.withdrawal_week_max",
        "sme.single_max",
        "authority.supervisor_to",
        "authority.appraise_from",
    }
)
"""The whole numbers that are money; they are written in major units."""


def read_policy(values: Mapping[str, Any], money: Currency) -> PolicyPublished | list[str]:
    """Return the policy of a file, or every trouble in it; what the file does not name keeps its default.

    Field names are those of the sections in domain/policy with blanks instead of underscores.
    """
    whole = Fields("The file", values, money)
    name, code = whole.text("name"), whole.text("currency").upper()
    if not whole.troubles and code != money.code:
        whole.note("currency", f"{code} is not the branch's currency, {money.code}. Write its amounts in {money.code}.")
    usual = Policy(NO_ID)
    sections = {
        item.name: _section(whole, item.name, getattr(usual, item.name))
        for item in fields(PolicyPublished)
        if item.name != "name"
    }
    whole.done()
    policy = PolicyPublished(name, **sections)
    if policy.group.members_max < policy.group.members_min:
        whole.note("group", '"members max" is less than "members min". Change one of them.')
    if policy.authority.valid_days < 1:
        whole.note("authority", 'an approval lasts at least a day: "valid days" is 1 or more.')
    return whole.troubles or policy


def _section(whole: Fields, name: str, usual: Any) -> Any:
    part = whole.part(name)
    found = {
        item.name: _value(part, f"{name}.{item.name}", getattr(usual, item.name))
        for item in fields(usual)
        if item.name != "name"
    }
    part.done()
    return replace(usual, **found)


def _value(part: Fields, path: str, usual: Any) -> Any:
    """Return a field of the type that its default has."""
    key = path.partition(".")[2].replace("_", " ")
    if isinstance(usual, bool):
        return part.flag(key, usual)
    if isinstance(usual, tuple):
        return part.amounts(key, usual) if path in _AMOUNTS else part.wholes(key, usual)
    if isinstance(usual, Decimal):
        return part.number(key, usual)
    if path in _AMOUNTS:
        return part.amount(key, usual)
    return part.whole(key, usual)
