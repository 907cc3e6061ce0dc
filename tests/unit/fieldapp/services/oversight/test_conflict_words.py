"""Every kind of item has a word, an outcome and something that may be decided or chosen."""

from __future__ import annotations

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.services.oversight.conflict_words import KINDS, chosen_words, decisions_of, outcome_of, sides_of


def item(kind: ItemKind, reason: Reason = Reason.NONE) -> InboxItem:
    return InboxItem(NO_ID, kind, NO_ID, NO_ID, NO_ID, reason, Role.SUPERVISOR, 1)


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_is_worded_and_can_be_ended(kind: ItemKind) -> None:
    assert KINDS[kind]
    assert outcome_of(item(kind)).endswith(".")
    decisions = decisions_of(item(kind), twin=True)
    assert bool(decisions) is (kind not in (ItemKind.FIELD, ItemKind.ATTENDANCE))
    assert len({decision.key for decision in decisions}) == len(decisions)
    assert sides_of(item(kind), twin=True)["second"]


def test_a_loan_for_a_merged_entry_offers_to_part_them() -> None:
    found = decisions_of(item(ItemKind.SAME_PERSON, Reason.MERGED_AWAY), twin=True)
    assert [decision.verdict for decision in found] == ["two", "reverse"]


def test_a_decision_is_said_after_a_name() -> None:
    assert chosen_words(ItemKind.SAME_PERSON, Choice.KEEP) == "said they are two people"
    assert chosen_words(ItemKind.MONEY, Choice.KEEP) == "said both are real"
