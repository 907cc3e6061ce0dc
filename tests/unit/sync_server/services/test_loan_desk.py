"""The office decides what is beyond its supervisors: only what the fold lets take effect, on exactly what waits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.loan.application import Application, ApplicationState, Wish
from fieldapp.domain.loan.applying import LoanApplied
from fieldapp.domain.loan.catalog import product_id
from fieldapp.domain.loan_decision import LoanVerdict
from sync_server.services import loan_desk
from sync_server.services.ground import Refusal
from sync_server.services.loan_desk import OfficeDecision
from sync_server.services.log import check
from sync_server.services.reference import publishing as reference
from sync_server.services.seats.directory import BranchView
from sync_server.store.projection import Projection
from tests.fakes.server_world import World, formed, registered
from tests.unit.sync_server.services.reference.test_product_file import PLAIN
from tests.unit.sync_server.services.reference.test_publishing import found_branch, products, written


@pytest.fixture
def branch(world: World, tmp_path: Path) -> BranchView:
    found = found_branch(world.ground, world.branch_id)
    reference.publish_products(world.ground, found, written(tmp_path, products(PLAIN)))
    return found


@pytest.fixture
def asked(world: World, branch: BranchView) -> Id:
    """Asha's application for Sita: 20,000, in the log of the office."""
    seat = world.seat()
    center = formed(seat)
    borrower = registered(seat, center, "Sita Devi")
    application = seat.mint_id()
    seat.record(LoanApplied(borrower, Wish(20_000_00, product_id("GW", 1), 50)), application, scope=center)
    seat.push(seat.seal())
    return application


def state_of(world: World, application: Id) -> Application:
    with world.ground.database.reading() as connection:
        found = Projection(connection, world.branch_id).find(Application, application)
    assert found is not None
    return found


def test_what_waits_is_listed_and_approved_for_less(world: World, branch: BranchView, asked: Id) -> None:
    (item,) = loan_desk.waiting(world.ground, branch)
    assert (item.name, item.product, item.amount, item.recommended) == ("Sita Devi", "Group weekly", 20_000_00, None)
    said = loan_desk.decide(world.ground, branch, OfficeDecision("Sita Devi", LoanVerdict.APPROVE, 15_000_00))
    assert said == "The application of Sita Devi is approved with ₹ 15,000. Laptops learn it at their next sync."
    given = state_of(world, asked).authorisation
    assert given is not None
    assert given.amount == 15_000_00
    assert loan_desk.waiting(world.ground, branch) == ()
    assert check.check_branch(world.ground, world.branch_id).sound


def test_what_the_rules_do_not_allow_is_told_and_not_written(world: World, branch: BranchView, asked: Id) -> None:
    wrong = {
        "more than was asked for": OfficeDecision("Sita Devi", LoanVerdict.APPROVE, 25_000_00),
        "Give the reason": OfficeDecision("Sita Devi", LoanVerdict.REJECT),
        "No waiting application": OfficeDecision("Nobody", LoanVerdict.APPROVE),
    }
    before = check.check_branch(world.ground, world.branch_id)
    for words, decision in wrong.items():
        told = loan_desk.decide(world.ground, branch, decision)
        assert isinstance(told, Refusal)
        assert words in told.sentence
        assert "Nothing was decided." in told.sentence
    assert check.check_branch(world.ground, world.branch_id) == before


def test_it_is_found_by_the_beginning_of_its_id_and_returned(world: World, branch: BranchView, asked: Id) -> None:
    decision = OfficeDecision(id_text(asked)[:12], LoanVerdict.RETURN, reason="Show her books")
    assert "is returned" in str(loan_desk.decide(world.ground, branch, decision))
    assert state_of(world, asked).state is ApplicationState.RETURNED
    assert isinstance(loan_desk.decide(world.ground, branch, replace(decision, wanted="Sita Devi")), Refusal)
