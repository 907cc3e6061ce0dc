"""Who may be whom is found as entries come in, the same in every order, and a hard match stops new loans."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.conflict import ConflictResolved, Resolution
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.inbox import Choice, InboxItem, ItemKind
from fieldapp.domain.likeness import identity_key, name_key, why_no_loan
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Reason
from fieldapp.domain.shape import Plain
from tests.fakes.branch import FakeBranch, named

ONE: dict[int, Plain] = {1: "Kamala Devi", 2: "Ram Prasad", 4: "Rampur", 8: "5512 8841 0022", 3: "98260 11834"}


def pairs(branch: FakeBranch) -> set[tuple[Reason, frozenset[bytes]]]:
    items = [item for item in branch.state.records.values() if isinstance(item, InboxItem)]
    same = [item for item in items if item.kind is ItemKind.SAME_PERSON]
    return {(item.reason, frozenset((item.entity, item.other))) for item in same}


def register(branch: FakeBranch, name: str, fields: dict[int, Plain], seat: str = "anil") -> None:
    branch.do(seat, BorrowerRegistered(branch.center, NO_ID, fields), named(name))


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({1: "Sunita", 8: "5512-88410022"}, Reason.SAME_IDENTITY),
        ({1: "Kamla  Devi", 3: "+91 98260 11834"}, Reason.ALIKE),
        ({1: "Devi Kamla", 4: "rampur", 2: "Ram Prasad"}, Reason.ALIKE),
        ({1: "Kamla Devi", 4: "Rampur", 2: "Mohan Lal"}, Reason.NONE),
        ({1: "Kamla Devi", 4: "Rampur"}, Reason.NONE),
        ({1: "Sunita", 3: "98260 11834"}, Reason.NONE),
        ({1: "Sunita", 8: "-"}, Reason.NONE),
    ],
)
def test_what_makes_two_entries_one_person(other: dict[int, Plain], reason: Reason) -> None:
    branch = FakeBranch(borrowers=1)
    register(branch, "one", ONE)
    register(branch, "two", other, "bela")
    expected = {(reason, frozenset((named("one"), named("two"))))} if reason else set()
    assert pairs(branch) == expected


def test_every_order_finds_the_same_pairs() -> None:
    people: dict[str, dict[int, Plain]] = {
        "one": ONE,
        "two": {1: "Kamla Devi", 8: "551288410022"},
        "three": {1: "Kamla Devi", 3: "9826011834"},
        "four": {1: "Sunita", 3: "9826011834"},
    }
    found = set()
    for order in permutations(people):
        branch = FakeBranch(borrowers=1)
        for name in order:
            register(branch, name, people[name])
        found.add(frozenset(pairs(branch)))
    assert len(found) == 1
    assert len(next(iter(found))) == 2


def test_an_edit_that_says_who_she_is_compares_her_again() -> None:
    branch = FakeBranch(borrowers=2)
    for borrower in branch.borrowers:
        known = branch.state.find(Borrower, borrower)
        assert known is not None
        branch.do("bela", BorrowerEdited({8: "771234"}), borrower, base={8: known.version(BorrowerField.NATIONAL_ID)})
    assert pairs(branch) == {(Reason.SAME_IDENTITY, frozenset(branch.borrowers))}


def test_a_hard_match_stops_new_loans_until_somebody_says_they_are_two() -> None:
    branch = FakeBranch(borrowers=1)
    register(branch, "one", ONE)
    assert why_no_loan(branch.state, named("one")) is Reason.NONE
    register(branch, "two", ONE, "bela")
    assert why_no_loan(branch.state, named("one")) is Reason.SAME_IDENTITY
    assert why_no_loan(branch.state, named("two")) is Reason.SAME_IDENTITY
    (item,) = [item for item in branch.open_items() if item.kind is ItemKind.SAME_PERSON]
    branch.do("rao", ConflictResolved((Resolution(item.id, Choice.KEEP),)), item.entity)
    assert why_no_loan(branch.state, named("one")) is Reason.NONE
    assert why_no_loan(branch.state, named("two")) is Reason.NONE


@settings(max_examples=60)
@given(st.text(max_size=40))
def test_keys_do_not_hang_on_spaces_case_and_order(text: str) -> None:
    words = text.split()
    assert name_key(" ".join(reversed(words))) == name_key(f"  {text} ")
    assert identity_key(f" {text} ") == identity_key(text)


def test_names_are_compared_as_they_sound() -> None:
    assert name_key("Kamala Devi") == name_key("KAMLA  DEVEE") == name_key("devi kamalaa")
    assert name_key("Kamla Devi") != name_key("Vimla Devi")
