"""Borrowers who may not exist; loans that pay older loans."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.risk.fraud.borrowers import (
    GhostRules,
    Identity,
    Renewal,
    RenewalRules,
    evergreening,
    ghost_points,
    ghosts,
    is_evergreen,
)
from fieldapp.domain.risk.fraud.finding import Rule

RULES = GhostRules()
HONEST = Identity("b", "g", "anil", tries=3, reached=True, shared_phone=True, household_m=10)
GHOST = Identity("b", "g", "bela", same_id=True, tries=2, household_m=14, evidence=("op",))
RENEWAL = Renewal("loan", "anil", 7, 2, 0, 500, 500, evidence=("op",))


def test_dense_houses_and_shared_phones_are_normal() -> None:
    assert ghost_points(HONEST, RULES) == 2
    assert ghost_points(replace(HONEST, household_m=None), RULES) == 1
    assert ghost_points(replace(HONEST, household_m=15), RULES) == 1


def test_nobody_reached_counts_only_after_two_tries() -> None:
    assert ghost_points(Identity("b", "g", "o", tries=1), RULES) == 0
    assert ghost_points(Identity("b", "g", "o", tries=2), RULES) == 2
    assert ghost_points(Identity("b", "g", "o", photo_twin=True, perfect_record=True), RULES) == 3


def test_groups_and_officers_are_found_among_honest_ones() -> None:
    honest = [replace(HONEST, borrower=f"h{n}", group=f"g{n // 5}", officer=f"o{n // 50}") for n in range(200)]
    fake = [replace(GHOST, borrower=f"f{n}", group="fake", officer="o0") for n in range(5)]
    found = ghosts([*honest, *fake], RULES)
    assert {item.subject for item in found if item.rule is Rule.GHOST_BORROWER} == {f"f{n}" for n in range(5)}
    assert [(item.subject, item.statistic) for item in found if item.rule is Rule.GHOST_GROUP] == [("fake", 6)]
    [officer] = [item for item in found if item.rule is Rule.GHOSTS_OF_OFFICER]
    assert (officer.subject, officer.statistic) == ("o0", 5)
    assert officer.p_value < 0.001
    assert found[0].evidence == ("op",)


def test_two_of_many_do_not_make_an_officer() -> None:
    people = [replace(HONEST, borrower=f"h{n}") for n in range(100)]
    people += [replace(GHOST, borrower=f"f{n}", group="", officer="anil") for n in range(2)]
    assert [item.rule for item in ghosts(people, RULES)] == [Rule.GHOST_BORROWER] * 2
    assert ghosts([], RULES) == []


def test_a_new_loan_right_after_a_bad_one() -> None:
    rules = RenewalRules()
    assert is_evergreen(RENEWAL, rules)
    assert is_evergreen(replace(RENEWAL, missed_before=0, days_late_before=14), rules)
    for change in ({"days": 8}, {"missed_before": 1}, {"amount": 499}, {"approved": True}):
        assert not is_evergreen(replace(RENEWAL, **change), rules)


def test_an_officer_with_many_of_them_stands_out() -> None:
    officers = [f"o{n}" for n in range(12)]
    renewals = [replace(RENEWAL, loan=f"x{n}", officer="o0") for n in range(6)]
    renewals += [replace(RENEWAL, loan=f"y{n}", officer=f"o{n + 1}") for n in range(3)]
    found = evergreening(renewals, officers, RenewalRules())
    assert len([item for item in found if item.rule is Rule.EVERGREENING]) == 9
    assert [item.subject for item in found if item.rule is Rule.EVERGREENING_OFFICER] == ["o0"]
    assert evergreening([], [], RenewalRules()) == []
