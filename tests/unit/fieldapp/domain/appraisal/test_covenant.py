"""Covenants: agreed on, checked when due, kept or broken with evidence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from fieldapp.domain.appraisal.covenant import (
    CHECKS_MAX,
    Covenant,
    CovenantChecked,
    CovenantSet,
    CovenantState,
    CovenantType,
    Promise,
    Verdict,
)
from fieldapp.domain.disposition import Disposition, held, refused
from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason
from fieldapp.domain.risk.sme import Ratio
from tests.fakes.branch import APPLIED, DAY, FakeBranch, named

COVENANT = named("covenant")


def agreed(**more: object) -> CovenantSet:
    body = CovenantSet(
        named("loan 0"), named("borrower 0"), CovenantType.RATIO, "Current ratio at least 1.2", DAY + 30, 90
    )
    return replace(body, **more)  # type: ignore[arg-type]


def covenant(branch: FakeBranch) -> Covenant:
    found = branch.state.find(Covenant, COVENANT)
    assert found is not None
    return found


def check(branch: FakeBranch, verdict: Verdict, seat: str = "anil", evidence: str = "Statement seen") -> Disposition:
    now = covenant(branch)
    body = CovenantChecked(now.next_due, verdict, evidence, now.version)
    return branch.do(seat, body, COVENANT, day=now.next_due)


def start(**more: object) -> FakeBranch:
    branch = FakeBranch()
    assert branch.do("anil", agreed(**more), COVENANT) == APPLIED
    return branch


def test_a_covenant_comes_again_until_its_end() -> None:
    branch = start(until=DAY + 130)
    assert (covenant(branch).next_due, covenant(branch).index().day) == (DAY + 30, DAY + 30)
    assert check(branch, Verdict.KEPT) == APPLIED
    assert (covenant(branch).next_due, covenant(branch).state) == (DAY + 120, CovenantState.OPEN)
    assert check(branch, Verdict.KEPT) == APPLIED
    assert (covenant(branch).next_due, covenant(branch).state) == (0, CovenantState.OVER)
    late = CovenantChecked(DAY + 210, Verdict.KEPT, "x", covenant(branch).version)
    assert branch.do("anil", late, COVENANT) == refused(Reason.COVENANT_ENDED)


def test_a_broken_one_stays_broken_until_it_is_kept() -> None:
    branch = start()
    check(branch, Verdict.BROKEN)
    assert (covenant(branch).state, covenant(branch).next_due) == (CovenantState.BROKEN, DAY + 120)
    check(branch, Verdict.KEPT)
    assert covenant(branch).state is CovenantState.OPEN
    assert [item.verdict for item in covenant(branch).checks] == [Verdict.BROKEN, Verdict.KEPT]


def test_one_due_once_and_broken_stays_due() -> None:
    branch = start(every_days=0)
    check(branch, Verdict.BROKEN)
    assert (covenant(branch).state, covenant(branch).next_due) == (CovenantState.BROKEN, DAY + 30)
    check(branch, Verdict.KEPT)
    assert covenant(branch).state is CovenantState.OVER


def test_only_a_supervisor_waives_and_nobody_checks_without_evidence() -> None:
    branch = start()
    assert check(branch, Verdict.WAIVED) == refused(Reason.NEEDS_SUPERVISOR)
    assert check(branch, Verdict.WAIVED, "rao") == APPLIED
    assert check(branch, Verdict.KEPT, evidence=" ") == refused(Reason.EVIDENCE_NEEDED)
    assert check(branch, Verdict.KEPT, "office") == refused(Reason.NOT_ALLOWED)


def test_two_checks_of_one_date_meet() -> None:
    branch = start()
    now = covenant(branch)
    body = CovenantChecked(now.next_due, Verdict.KEPT, "seen", now.version)
    assert branch.do("anil", body, COVENANT) == APPLIED
    assert branch.do("bela", body, COVENANT) == held(Reason.STALE_TRANSITION)
    assert len(branch.open_items()) == 1


def test_a_covenant_is_changed_by_compare_and_set_and_keeps_its_checks() -> None:
    branch = start(every_days=0)
    check(branch, Verdict.KEPT)
    seen = covenant(branch).version
    assert branch.do("bela", agreed(text="Current ratio at least 1.5"), COVENANT) == held(Reason.STALE_TRANSITION)
    assert branch.do("bela", agreed(text="Current ratio at least 1.5", from_version=seen), COVENANT) == APPLIED
    assert (covenant(branch).state, len(covenant(branch).checks)) == (CovenantState.OPEN, 1)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"borrower_id": named("nobody")}, Reason.UNKNOWN_RECORD),
        ({"text": " "}, Reason.BAD_VALUE),
        ({"first_due": 0}, Reason.BAD_VALUE),
        ({"every_days": -1}, Reason.BAD_VALUE),
        ({"until": DAY}, Reason.BAD_VALUE),
        ({"promise": Promise(Ratio.DSCR, Decimal(-1))}, Reason.BAD_VALUE),
        ({"promise": Promise(Ratio.DSCR, Decimal(10) ** 40)}, Reason.BAD_VALUE),
        ({"promise": Promise(Ratio.DSCR, Decimal("0.00001"))}, Reason.BAD_VALUE),
    ],
)
def test_what_cannot_be_agreed(change: dict[str, object], reason: Reason) -> None:
    assert FakeBranch().do("anil", agreed(**change), COVENANT) == refused(reason)


def test_a_promise_is_kept_at_its_limit() -> None:
    least, most = Promise(Ratio.DSCR, Decimal("1.3")), Promise(Ratio.DEBT_EQUITY, Decimal("1.5"), False)
    assert [least.kept_by(Decimal(text)) for text in ("1.3", "1.2999")] == [True, False]
    assert [most.kept_by(Decimal(text)) for text in ("1.5", "1.5001")] == [True, False]
    branch = start(promise=least)
    assert covenant(branch).promise == least


def test_unknown_covenants_and_long_histories() -> None:
    branch = start(every_days=1)
    nothing = CovenantChecked(DAY, Verdict.KEPT, "x", Id(bytes(16)))
    assert branch.do("anil", nothing, named("other")) == refused(Reason.UNKNOWN_RECORD)
    for _ in range(CHECKS_MAX + 3):
        assert check(branch, Verdict.KEPT) == APPLIED
    assert len(covenant(branch).checks) == CHECKS_MAX
