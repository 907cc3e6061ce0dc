"""Publishing is all of a file or nothing, the same file again changes nothing, and laptops get what was published."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fieldapp.domain.loan.catalog import ProductVersion, calendar_of
from fieldapp.domain.policy import policy_of
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import check, office
from sync_server.services.reference import publishing as reference
from sync_server.services.reference.publishing import Published
from sync_server.services.seats import directory
from sync_server.services.seats.directory import BranchView
from sync_server.store.projection import Projection
from tests.fakes.server_world import World
from tests.unit.sync_server.services.reference.test_product_file import PLAIN


@pytest.fixture
def branch(world: World) -> BranchView:
    return found_branch(world.ground, world.branch_id)


def found_branch(ground: Ground, number: int) -> BranchView:
    branch = directory.find_branch(ground, str(number))
    assert not isinstance(branch, Refusal)
    return branch


def written(folder: Path, values: dict[str, Any]) -> Path:
    path = folder / "file.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    return path


def products(*items: dict[str, Any]) -> dict[str, Any]:
    return {"currency": "INR", "products": list(items)}


def refused(found: Published | Refusal) -> str:
    assert isinstance(found, Refusal)
    return found.sentence


def test_products_are_published_once_and_a_version_never_changes(
    world: World, branch: BranchView, tmp_path: Path
) -> None:
    ground, path = world.ground, written(tmp_path, products(PLAIN))
    assert reference.publish_products(ground, branch, path) == Published(1, 0, ("Group weekly (GW 1)",))
    assert reference.publish_products(ground, branch, path) == Published(0, 1, ())
    dearer = PLAIN | {"rate a year": "25 %"}
    told = refused(
        reference.publish_products(ground, branch, written(tmp_path, products(dearer, PLAIN | {"code": "N"})))
    )
    assert 'Give it "version": 2.' in told
    assert told.endswith("Nothing was published.")
    assert [item.product.code for item in reference.product_versions(ground, branch)] == ["GW"]
    second = written(tmp_path, products(PLAIN, dearer | {"version": 2}))
    assert reference.publish_products(ground, branch, second) == Published(1, 1, ("Group weekly (GW 2)",))
    assert check.check_branch(ground, world.branch_id).sound


def test_one_wrong_product_stops_the_whole_file(world: World, branch: BranchView, tmp_path: Path) -> None:
    path = written(tmp_path, products(PLAIN, PLAIN | {"code": "X", "repaid": "often"}))
    assert 'Product 2 (X), "repaid"' in refused(reference.publish_products(world.ground, branch, path))
    assert reference.product_versions(world.ground, branch) == ()
    assert "cannot be read" in refused(reference.publish_products(world.ground, branch, tmp_path / "none.json"))


def test_a_withdrawn_version_says_since_when(world: World, branch: BranchView, tmp_path: Path) -> None:
    reference.publish_products(world.ground, branch, written(tmp_path, products(PLAIN)))
    assert isinstance(reference.withdraw_product(world.ground, branch, "GW", 1), ProductVersion)
    (version,) = reference.product_versions(world.ground, branch)
    assert version.withdrawn == version.published_day
    for code, number in (("GW", 1), ("GW", 2)):
        assert isinstance(reference.withdraw_product(world.ground, branch, code, number), Refusal)


def test_the_usual_products_fit_any_currency(world: World, branch: BranchView) -> None:
    made = reference.publish_default_products(world.ground, branch)
    assert isinstance(made, Published)
    assert made.new == 8
    head = office.open_branch(world.ground, office.NewBranch("Nakuru", "KES", "Africa/Nairobi"))
    assert not isinstance(head, Refusal)
    other = found_branch(world.ground, head.branch_id)
    assert reference.publish_default_products(world.ground, other) == made
    limits = {item.product.limits.principal_to for item in reference.product_versions(world.ground, other)}
    assert limits == {0}, "rupee limits mean nothing in shillings"


def test_policy_and_calendar_are_in_force_for_the_fold(world: World, branch: BranchView, tmp_path: Path) -> None:
    ground = world.ground
    policy = {"name": "hills", "currency": "INR", "cash": {"keep max": "500"}}
    assert reference.publish_policy(ground, branch, written(tmp_path, policy)) == Published(1, 0, ("hills",))
    assert reference.publish_policy(ground, branch, written(tmp_path, policy)) == Published(0, 1, ("hills",))
    changed = policy | {"cash": {"keep max": "900"}}
    assert "another name" in refused(reference.publish_policy(ground, branch, written(tmp_path, changed)))
    assert "not the branch" in refused(
        reference.publish_policy(ground, branch, written(tmp_path, policy | {"currency": "KES"}))
    )
    closed = written(tmp_path, {"closed": ["Sunday"]})
    assert reference.publish_calendar(ground, branch, closed) == Published(1, 0, ("version 1",))
    assert reference.publish_calendar(ground, branch, closed) == Published(0, 1, ("version 1",))
    assert reference.publish_calendar(ground, branch, written(tmp_path, {})) == Published(1, 0, ("version 2",))
    assert "no weekday" in refused(reference.publish_calendar(ground, branch, written(tmp_path, {"closed": ["x"]})))
    for publish in (reference.publish_policy, reference.publish_calendar):
        assert "cannot be read" in refused(publish(ground, branch, tmp_path / "none.json"))
    with ground.database.reading() as connection:
        state = Projection(connection, branch.branch_id)
        assert (policy_of(state).name, policy_of(state).cash.keep_max) == ("hills", 500_00)
        assert calendar_of(state).version == 2
