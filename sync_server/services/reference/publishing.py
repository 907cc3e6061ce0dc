"""What the office publishes for a branch: products, the lending policy, holidays; all of a file or nothing of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from fieldapp.domain import shape
from fieldapp.domain.loan.catalog import (
    CALENDAR,
    CalendarPublished,
    ProductPublished,
    ProductVersion,
    ProductWithdrawn,
    WorkCalendarPublished,
    calendar_id,
    product_id,
)
from fieldapp.domain.loan.product import LoanProduct
from fieldapp.domain.money import Currency, currency
from fieldapp.domain.operation import Intent
from fieldapp.domain.policy import POLICY, Policy, PolicyPublished
from fieldapp.domain.record import Kind
from fieldapp.domain.staff import BRANCH
from fieldapp.domain.timestamp import Day, day_of
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.reference.calendar_file import read_calendar
from sync_server.services.reference.plain_file import read_json
from sync_server.services.reference.policy_file import read_policy
from sync_server.services.reference.product_file import read_products
from sync_server.services.seats.directory import BranchView
from sync_server.store.projection import Projection, all_records

DEFAULT_PRODUCTS: Final = Path(__file__).resolve().parents[3] / "resources" / "products.json"
_AMOUNT_FIELDS: Final = ("amount", "parts in whole", "installments in whole")
_NOTHING: Final = "Nothing was published."


@dataclass(frozen=True)
class Published:
    """What became of a file: how many things are new, how many were there already, and which."""

    new: int
    known: int
    names: tuple[str, ...]


def publish_products(ground: Ground, branch: BranchView, path: Path) -> Published | Refusal:
    """Publish the products of a file. A version that is there already with the same figures is passed over."""
    values = read_json(path)
    return Refusal(values) if isinstance(values, str) else _publish_products(ground, branch, values)


def publish_default_products(ground: Ground, branch: BranchView) -> Published | Refusal:
    """Publish the products that every new branch begins with; in another currency without limits of the amount."""
    values = read_json(DEFAULT_PRODUCTS)
    if isinstance(values, str):
        return Refusal(values)
    if values.get("currency") != branch.currency:
        products = [
            {key: value for key, value in product.items() if key not in _AMOUNT_FIELDS}
            for product in values["products"]
        ]
        values = {"currency": branch.currency, "products": products}
    return _publish_products(ground, branch, values)


def _publish_products(ground: Ground, branch: BranchView, values: Mapping[str, Any]) -> Published | Refusal:
    products = read_products(values, money_of(branch))
    if isinstance(products, list):
        return _refusal(products)
    with ground.database.writing() as connection:
        state = Projection(connection, branch.branch_id)
        new: list[LoanProduct] = []
        troubles: list[str] = []
        for product in products:
            known = state.find(ProductVersion, product_id(product.code, product.version))
            if known is None:
                new.append(product)
            elif shape.encode(known.product) != shape.encode(product):
                troubles.append(
                    f"{product.code} version {product.version} is published already with other figures, and a version "
                    f'never changes. Give it "version": {product.version + 1}.'
                )
        if troubles:
            return _refusal(troubles)
        intents = [_intent(ground, branch, ProductPublished(item), product_id(item.code, item.version)) for item in new]
        if intents:
            office.write(ground, connection, branch.branch_id, intents)
    names = tuple(f"{product.name} ({product.code} {product.version})" for product in new)
    return Published(len(new), len(products) - len(new), names)


def withdraw_product(ground: Ground, branch: BranchView, code: str, version: int) -> ProductVersion | Refusal:
    """Offer a version no longer from today on; loans and applications that name it go on."""
    with ground.database.writing() as connection:
        found = Projection(connection, branch.branch_id).find(ProductVersion, product_id(code, version))
        if found is None:
            return Refusal(f"There is no product {code} version {version} in {branch.name}. Nothing was changed.")
        if found.withdrawn:
            return Refusal(f"{code} version {version} was withdrawn before. Nothing was changed.")
        intent = _intent(ground, branch, ProductWithdrawn(), found.id)
        office.write(ground, connection, branch.branch_id, [intent])
    return found


def product_versions(ground: Ground, branch: BranchView) -> tuple[ProductVersion, ...]:
    """Return every version that was ever published, by code and number."""
    with ground.database.reading() as connection:
        records = all_records(connection, branch.branch_id, (Kind.PRODUCT,))
        found = [item for item in records if isinstance(item, ProductVersion)]
    return tuple(sorted(found, key=lambda item: (item.product.code, item.product.version)))


def publish_policy(ground: Ground, branch: BranchView, path: Path) -> Published | Refusal:
    """Publish the policy of a file, whole; the same policy again changes nothing."""
    values = read_json(path)
    if isinstance(values, str):
        return Refusal(values)
    policy = read_policy(values, money_of(branch))
    if isinstance(policy, list):
        return _refusal(policy)
    with ground.database.writing() as connection:
        known = Projection(connection, branch.branch_id).find(Policy, POLICY)
        if known is not None and _same(known, policy):
            return Published(0, 1, (policy.name,))
        if known is not None and known.name == policy.name:
            return _refusal(
                [f'A policy named "{policy.name}" is in force with other rules. Give this one another name.']
            )
        office.write(ground, connection, branch.branch_id, [_intent(ground, branch, policy, POLICY)])
    return Published(1, 0, (policy.name,))


def _same(known: Policy, wanted: PolicyPublished) -> bool:
    return shape.to_map(wanted) == {number - 1: value for number, value in shape.to_map(known).items() if number}


def publish_calendar(ground: Ground, branch: BranchView, path: Path) -> Published | Refusal:
    """Publish closed weekdays and holidays as the next version; the same calendar again changes nothing."""
    values = read_json(path)
    if isinstance(values, str):
        return Refusal(values)
    calendar = read_calendar(values, money_of(branch))
    if isinstance(calendar, list):
        return _refusal(calendar)
    with ground.database.writing() as connection:
        known = Projection(connection, branch.branch_id).find(WorkCalendarPublished, CALENDAR)
        if known is not None and known.calendar == calendar:
            return Published(0, 1, (f"version {known.version}",))
        version = 1 + (known.version if known else 0)
        intent = _intent(ground, branch, CalendarPublished(version, calendar), calendar_id(version))
        office.write(ground, connection, branch.branch_id, [intent])
    return Published(1, 0, (f"version {version}",))


def _intent(ground: Ground, branch: BranchView, body: Any, entity: Any) -> Intent:
    return Intent(body, entity=entity, scope=BRANCH, business_day=today_in(ground, branch))


def today_in(ground: Ground, branch: BranchView) -> Day:
    """Return today in the branch's time zone."""
    moment = datetime.fromtimestamp(ground.now_ms() / 1000, UTC)
    return day_of(moment.astimezone(ZoneInfo(branch.time_zone)).date())


def money_of(branch: BranchView) -> Currency:
    """Return the currency in which a branch counts."""
    money = currency(branch.currency)
    assert money is not None, branch.currency
    return money


def _refusal(troubles: Sequence[str]) -> Refusal:
    return Refusal("\n".join((*troubles, _NOTHING)))
