"""Names and codes find what they mean, and say so where they mean more than one thing."""

from __future__ import annotations

from fieldapp.domain.ids import Id, derived_id
from fieldapp.domain.intake.linking.names import Names, Target
from fieldapp.domain.intake.reading.cells import Complaint
from fieldapp.domain.intake.sheet import Place

HERE, THERE = Id(derived_id("center", b"1")), Id(derived_id("center", b"2"))


def target(name: str, code: str = "", row: int = 2, inside: Id = HERE) -> Target:
    return Target(Id(derived_id("t", name.encode(), code.encode(), inside)), name, code, Place("a", "S", row), inside)


def known(*targets: Target) -> Names:
    names = Names("borrower")
    for item in targets:
        names.add(item)
    return names


def test_codes_names_and_names_with_codes_in_brackets() -> None:
    kamala = target("Kamala Devi", "RP-1")
    names = known(kamala, target("Anita Sahu"))
    for text in ("rp-1", "KAMALA  DEVI", "Kamala Devi (RP-1)", "Kamala Devi(17)"):
        assert names.find(text) == kamala, text


def test_one_name_of_two_people_needs_the_code() -> None:
    first, second = target("Kamala Devi", "RP-1", 5), target("Kamala Devi", "RP-2", 9)
    names = known(first, second)
    found = names.find("Kamala Devi")
    assert isinstance(found, Complaint)
    assert "row 5 of S and row 9 of S" in found.sentence
    assert names.find("Kamala Devi (RP-2)") == second
    assert isinstance(names.find("Kamala Devi (17)"), Complaint)


def test_unknown_names_are_complained_of() -> None:
    assert known().find("Kamala") == Complaint("There is no borrower Kamala. Check the spelling, or add a row for it.")


def test_equal_names_in_two_centers_are_told_apart_by_the_center() -> None:
    here, there = target("Group 1", inside=HERE), target("Group 1", inside=THERE)
    names = known(here, there)
    assert names.find("Group 1", inside=THERE) == there
    assert isinstance(names.find("Group 1"), Complaint)
    assert names.within(HERE) == (here,)


def test_the_same_thing_is_known_by_id_or_code() -> None:
    kamala = target("Kamala Devi", "RP-1")
    names = known(kamala)
    assert names.same(target("Another Name", "rp-1")) == kamala
    assert names.same(kamala) == kamala
    assert names.same(target("Kamala Devi", "RP-2")) is None
    assert names.same(target("Kamala Devi")) is None


def test_what_stands_in_the_branch_has_no_row() -> None:
    assert Target(HERE, "Kamala").where == "in the branch"
    assert [item.name for item in known(target("Kamala"))] == ["Kamala"]
