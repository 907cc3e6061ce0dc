"""The board: every loan at its stage, from the first word to the last installment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fieldapp.domain.loan.group_rules import GroupPolicy
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, PolicyPublished
from fieldapp.services.desk import Desk
from fieldapp.services.loan.application_form import keep_application
from fieldapp.services.loan.board import RunningSums, Stage, board, more, running_sums
from fieldapp.services.loan.loans import decide
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import WEEKLY_ID, applied, approve, done, publish, shown


@pytest.fixture(autouse=True)
def _products(morning: MorningBranch) -> None:
    publish(morning)
    morning.office.write(Intent(PolicyPublished("hills", group=GroupPolicy(members_max=9)), POLICY))


def test_a_loan_walks_over_the_board(morning: MorningBranch, anil: Desk) -> None:
    keep_application(anil, anil.new_id(), morning.borrowers[5], {"amount": "500"})
    loan = applied(anil, morning.borrowers[3], 20_000_00, WEEKLY_ID).row.application_id
    stages = {row.id: row.stage for row in board(anil)}
    assert stages[loan] is Stage.WITH_SUPERVISOR
    assert list(stages.values()).count(Stage.DRAFT) == 1
    assert all(stages[running] in (Stage.ACTIVE, Stage.CLOSING) for running in morning.loans)
    rao = morning.desk(morning.rao_id)
    morning.exchange(anil, rao)
    done(decide(rao, replace(approve(shown(rao, loan)), reason_text="her group is known")))
    waiting = {row.id: row for row in board(rao)}
    assert waiting[loan].stage is Stage.APPROVED, "whoever approved it does not hand it over"
    assert waiting[loan].why_not is not None
    morning.exchange(rao, anil)
    row = next(row for row in board(anil) if row.id == loan)
    assert (row.stage, row.amount, row.why_not) == (Stage.TO_HAND_OVER, 20_000_00, None)


def test_running_loans_tell_what_is_left_and_late(morning: MorningBranch, anil: Desk) -> None:
    kamla = next(row for row in board(anil) if row.borrower_id == morning.borrowers[0] and row.left)
    assert kamla.late > 0
    assert kamla.name == "Kamla Devi"
    bela = morning.desk(morning.bela_id)
    assert board(bela) == (), "another officer's center"


def test_the_board_comes_in_pages_and_is_counted_whole(morning: MorningBranch, anil: Desk) -> None:
    whole = [row for row in board(anil) if row.stage in (Stage.ACTIVE, Stage.CLOSING)]
    first = [row for row in board(anil, 5) if row.stage in (Stage.ACTIVE, Stage.CLOSING)]
    assert (len(whole), len(first)) == (12, 5)
    rest = [*more(anil, first[-1], 4), *more(anil, more(anil, first[-1], 4)[-1], 99)]
    assert [row.id for row in (*first, *rest)] == [row.id for row in whole]
    assert more(anil, whole[-1], 9) == ()
    closing = sum(row.stage is Stage.CLOSING for row in whole)
    late = sum(row.late > 0 for row in whole)
    assert running_sums(anil) == RunningSums(12 - closing, closing, late)
    assert running_sums(morning.desk(morning.bela_id)) == RunningSums(0, 0, 0)
