"""The policy in plain words: every rule can be written, and what is not written keeps its default."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.policy import Policy, PolicyPublished
from sync_server.services.reference.plain_file import read_json
from sync_server.services.reference.policy_file import read_policy
from sync_server.services.reference.publishing import DEFAULT_PRODUCTS
from tests.unit.sync_server.services.reference.test_plain_file import rupees


def read(**sections: Any) -> PolicyPublished | list[str]:
    return read_policy({"name": "hills 2027-1", "currency": "INR", **sections}, rupees())


def test_amounts_shares_numbers_and_flags_are_read() -> None:
    found = read(
        group={"members max": 7, "attendance next": "85 %", "ladder": ["5,000", "10,000"], "waves": [3, 2]},
        cash={"keep max": "2,000", "blind": False},
        sme={"dscr min": Decimal("1.25")},
        authority={"supervisor to": "50,000", "valid days": 14, "appraise from": "30,000"},
    )
    assert isinstance(found, PolicyPublished)
    assert (found.group.members_max, found.group.attendance_next) == (7, Decimal("0.85"))
    assert (found.group.ladder, found.group.waves) == ((5_000_00, 10_000_00), (3, 2))
    assert (found.cash.keep_max, found.cash.blind, found.sme.dscr_min) == (2_000_00, False, Decimal("1.25"))
    assert found.authority == replace(found.authority, supervisor_to=50_000_00, valid_days=14, appraise_from=30_000_00)


def test_the_example_policy_can_be_published() -> None:
    values = read_json(DEFAULT_PRODUCTS.with_name("policy.json"))
    assert isinstance(values, dict)
    found = read_policy(values, rupees())
    assert isinstance(found, PolicyPublished), found
    assert (found.capacity.lenders_max, found.authority.appraise_from) == (4, 50_000_00)


def test_what_is_not_written_keeps_its_default() -> None:
    found, usual = read(), Policy(NO_ID)
    assert isinstance(found, PolicyPublished)
    for item in fields(PolicyPublished):
        if item.name != "name":
            assert getattr(found, item.name) == getattr(usual, item.name)


def test_every_rule_of_every_section_can_be_written() -> None:
    usual = Policy(NO_ID)
    for item in fields(PolicyPublished):
        if item.name == "name":
            continue
        for rule in fields(getattr(usual, item.name)):
            if rule.name != "name":
                found = read(**{item.name: {rule.name.replace("_", " "): {"not": "a value"}}})
                assert isinstance(found, list), f"{item.name}.{rule.name} was not looked at"


def test_troubles_name_section_and_rule() -> None:
    found = read(group={"membres max": 7}, cash={"keep max": "some"})
    assert found == [
        'The file, "group", "membres max": is not known here. Did you mean "members max"?',
        'The file, "cash", "keep max": "some" cannot be used. Write it like "2,500" for two thousand five hundred INR.',
    ]
    impossible = read(group={"members min": 9, "members max": 5}, authority={"valid days": 0})
    assert isinstance(impossible, list)
    assert len(impossible) == 2


def test_another_currency_is_turned_away() -> None:
    found = read_policy({"name": "x", "currency": "KES"}, rupees())
    assert isinstance(found, list)
    assert "not the branch's currency" in found[0]
