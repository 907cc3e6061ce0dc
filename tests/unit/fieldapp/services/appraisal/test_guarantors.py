"""Guarantors from the question to the call, over real books."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from fieldapp.domain.appraisal.appraisal import AppraisalRecorded
from fieldapp.domain.appraisal.guarantees import GuaranteeGiven
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.appraisal.appraisals import RecordSheet, record_sheet
from fieldapp.services.appraisal.guarantors import (
    CallGuarantor,
    GiveGuarantee,
    GuaranteeState,
    Outsider,
    call_guarantor,
    called_sentence,
    chain_of,
    give_guarantee,
    guarantees_of,
    guarantors_of,
    if_she_defaults,
    register_guarantor,
    release_guarantor,
    why_not_guarantor,
)
from fieldapp.services.desk import Desk, Saved
from fieldapp.services.oversight.conflicts import open_conflicts
from fieldapp.ui import messages
from tests.fakes.appraisals import earns
from tests.fakes.branch import named
from tests.fakes.desks import desk_over
from tests.fakes.fleet import fleet
from tests.fakes.morning_branch import MorningBranch

DAY_MS = 86_400_000


def give(morning: MorningBranch, guarantor: int, borrower: int, installment: int = 100_000) -> GiveGuarantee:
    people, loan = morning.borrowers, morning.loans[borrower]
    return GiveGuarantee(loan, people[borrower], people[guarantor], installment, 5 * installment)


def test_she_needs_a_cash_flow_and_enough_of_it(morning: MorningBranch, anil: Desk) -> None:
    wanted = give(morning, 4, 5)
    unknown = give_guarantee(anil, wanted)
    assert isinstance(unknown, Rejection)
    assert messages.text(unknown).startswith("What Usha Devi has left a month is not known.")
    record_sheet(anil, RecordSheet(morning.borrowers[4], earns(150_000)))
    assert isinstance(give_guarantee(anil, wanted), Saved)
    weak = why_not_guarantor(anil, give(morning, 4, 6))
    assert weak is not None
    assert messages.text(weak).startswith("Usha Devi has ₹ 1,500 left a month; she would stand in for ₹ 2,000.")
    assert why_not_guarantor(anil, give(morning, 4, 6, 50_000)) is None
    [line] = guarantors_of(anil, morning.loans[5])
    assert (line.name, line.is_borrower, line.coverage, line.flags) == ("Usha Devi", True, Decimal("1.5"), ())
    [given] = guarantees_of(anil, morning.borrowers[4])
    assert (given.name, given.live) == ("Radha Bai", True)
    nobody = replace(wanted, guarantor_id=named("nobody"))
    assert why_not_guarantor(anil, nobody) == Rejection(Reason.UNKNOWN_RECORD, {}, "guarantor")


def test_two_laptops_use_up_one_guarantor_and_the_later_waits(morning: MorningBranch, anil: Desk) -> None:
    bela, rao = morning.desk(morning.bela_id), morning.desk(morning.rao_id)
    record_sheet(anil, RecordSheet(morning.borrowers[4], earns(150_000)))
    morning.exchange(anil, bela, rao)
    assert isinstance(give_guarantee(anil, give(morning, 4, 5)), Saved)
    assert isinstance(give_guarantee(bela, give(morning, 4, 6)), Saved)
    morning.exchange(anil, bela, rao, anil)
    assert [len(guarantors_of(desk, morning.loans[6])) for desk in (anil, bela, rao)] == [0, 0, 0]
    assert [len(guarantors_of(desk, morning.loans[5])) for desk in (anil, bela, rao)] == [1, 1, 1]
    [item] = open_conflicts(rao)
    assert item.title == "Farida Begum"
    confirmed = replace(give(morning, 4, 6), confirmed=True)
    refused = give_guarantee(anil, confirmed)
    assert isinstance(refused, Rejection)
    assert isinstance(give_guarantee(rao, confirmed), Saved)
    [line] = guarantors_of(rao, morning.loans[6])
    assert line.flags == ("What she has left covers 0.75 of what she stands in for",)


def test_somebody_from_outside_is_registered_and_stands_in(morning: MorningBranch, anil: Desk) -> None:
    asha = Outsider("Asha Bai", "1234", income=500_000, costs=200_000)
    person = register_guarantor(anil, asha, morning.center)
    assert isinstance(person, bytes)
    changed = register_guarantor(anil, replace(asha, phone="98"), morning.center, Id(person))
    assert isinstance(changed, Saved)
    wanted = replace(give(morning, 4, 5), guarantor_id=Id(person))
    assert isinstance(give_guarantee(anil, wanted), Saved)
    [line] = guarantors_of(anil, morning.loans[5])
    assert (line.name, line.is_borrower, line.free) == ("Asha Bai", False, 200_000)
    assert isinstance(register_guarantor(anil, Outsider(" "), morning.center), Rejection)
    assert isinstance(register_guarantor(anil, asha, morning.center, named("nobody")), Rejection)


def test_called_when_late_and_released_by_the_supervisor(morning: MorningBranch, anil: Desk) -> None:
    record_sheet(anil, RecordSheet(morning.borrowers[4], earns(150_000)))
    give_guarantee(anil, give(morning, 4, 0))
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    loan, guarantor = morning.loans[0], morning.borrowers[4]
    [line] = guarantors_of(rao, loan)
    call = CallGuarantor(loan, guarantor, 90_000, rao.clock.today() + 14, line.version)
    by_officer, too_much = call_guarantor(anil, call), call_guarantor(rao, replace(call, amount=500_001))
    too_early = call_guarantor(rao, replace(call, until=1))
    nobody = call_guarantor(rao, replace(call, guarantor_id=named("nobody")))
    refusals = [item.reason for item in (by_officer, too_much, too_early, nobody) if isinstance(item, Rejection)]
    assert refusals == [Reason.NEEDS_SUPERVISOR, Reason.TOO_LARGE, Reason.DATE_TOO_EARLY, Reason.GUARANTEE_ENDED]
    assert isinstance(call_guarantor(rao, call), Saved)
    [line] = guarantors_of(rao, loan)
    assert (line.state, line.called) == (GuaranteeState.CALLED, 90_000)
    assert called_sentence(rao, line).startswith("Asked to pay ₹ 900 by ")
    silent = release_guarantor(rao, loan, guarantor, " ", line.version)
    unknown = release_guarantor(rao, named("nothing"), guarantor, "x", line.version)
    assert [item.reason for item in (silent, unknown) if isinstance(item, Rejection)] == [
        Reason.REASON_NEEDED, Reason.UNKNOWN_RECORD,
    ]  # fmt: skip
    assert isinstance(release_guarantor(rao, loan, guarantor, "Paid what she was asked for", line.version), Saved)
    assert guarantors_of(rao, loan) == ()
    assert called_sentence(rao, replace(line, state=GuaranteeState.LIVE)) == ""


def test_a_default_runs_along_the_chain_as_far_as_nobody_can_bear_it(morning: MorningBranch, anil: Desk) -> None:
    for person in (5, 6):
        record_sheet(anil, RecordSheet(morning.borrowers[person], earns(10_000)))
    assert isinstance(give_guarantee(anil, give(morning, 5, 4, 10_000)), Saved)
    assert if_she_defaults(anil, morning.borrowers[4], morning.loans[4]).names == ("Usha Devi",)
    large = replace(give(morning, 6, 5, 10_000), amount=1_000_000)
    assert isinstance(give_guarantee(anil, large), Saved)
    found = if_she_defaults(anil, morning.borrowers[5], morning.loans[5])
    assert found.names == ("Radha Bai", "Farida Begum")
    assert found.sentence == "1 who stands in would fail with her, ₹ 10,000 in all"
    assert if_she_defaults(anil, morning.borrowers[7], morning.loans[7]).sentence == "Nobody stands in for her"
    assert chain_of(anil, morning.borrowers[6]) == ("Radha Bai", "Usha Devi")


def test_laptops_and_the_real_server_agree_about_a_guarantor_used_up_twice(tmp_path: Path) -> None:
    with fleet(tmp_path, borrowers=4) as made:
        anil, bela = made.laptops["anil"], made.laptops["bela"]
        guarantor, people = named("borrower 0"), [named(f"borrower {n}") for n in range(4)]
        anil.do(AppraisalRecorded(earns(1_000)), guarantor, scope=made.center)
        made.settle()
        for laptop, borrower in ((bela, 1), (anil, 2), (bela, 3)):
            body = GuaranteeGiven(guarantor, people[borrower], 500, 5_000)
            laptop.do(body, named(f"loan {borrower}"), scope=made.center)
        made.settle()
        made.assert_equal()
        for laptop in made.laptops.values():
            desk = desk_over(laptop.book)
            live = [line for line in guarantees_of(desk, guarantor) if line.live]
            assert len(live) == 2
            assert len(open_conflicts(desk)) == 1
