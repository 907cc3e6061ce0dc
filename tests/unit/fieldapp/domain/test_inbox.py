"""Inbox items."""

from __future__ import annotations

from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind, ItemState, close_item, item_id, open_item
from fieldapp.domain.rejection import Reason
from fieldapp.domain.staff import Role
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import FakeBranch, named


def test_what_an_item_is_about_names_it() -> None:
    assert item_id(ItemKind.MONEY, named("o"), 1) == item_id(ItemKind.MONEY, named("o"), 1)
    others = {item_id(ItemKind.MONEY, named("o"), 2), item_id(ItemKind.FIELD, named("o"), 1)}
    assert item_id(ItemKind.MONEY, named("o"), 1) not in others


def test_closing_says_who_and_by_what() -> None:
    branch = FakeBranch(borrowers=0)
    draft = Draft(MemoryState())
    item = InboxItem(
        named("i"), ItemKind.CASH, named("m"), branch.center, named("o"), Reason.CASH_DIFFERS, Role.OFFICER, 1
    )
    open_item(draft, item)
    entry = branch.entry("rao", ConflictResolved((Resolution(item.id, Choice.SEEN),)), named("m"))
    close_item(draft, item, Choice.SEEN, entry, named("user rao"))
    closed = draft.find(InboxItem, named("i"))
    assert closed is not None
    assert (closed.state, closed.resolver) == (ItemState.RESOLVED, named("user rao"))
    assert closed.resolved_by == entry.operation.op_id
