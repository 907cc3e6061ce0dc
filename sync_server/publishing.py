"""Commands that publish what a branch lends by: products, the lending policy, holidays."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from fieldapp.domain.loan.catalog import ProductVersion
from sync_server.services import directory, reference
from sync_server.services.ground import Refusal
from sync_server.services.reference import Published
from sync_server.terminal import OfBranch, Terminal, command

PlainFile = Annotated[Path, typer.Argument(metavar="FILE", help="JSON in plain words; see resources/products.json.")]


def add_publishing(main: typer.Typer) -> None:
    """Add the commands of this module to the command line."""
    product = typer.Typer(no_args_is_help=True, help="Loan products: published, listed, withdrawn.")
    policy = typer.Typer(no_args_is_help=True, help="The lending policy: sizes, limits, thresholds.")
    calendar = typer.Typer(no_args_is_help=True, help="Closed weekdays and holidays.")
    for group, name in ((product, "product"), (policy, "policy"), (calendar, "calendar")):
        main.add_typer(group, name=name)
    command(product, "publish")(publish_products)
    command(product, "list")(list_products)
    command(product, "withdraw")(withdraw_product)
    command(policy, "publish")(publish_policy)
    command(calendar, "publish")(publish_calendar)


def publish_products(terminal: Terminal, file: PlainFile, branch: OfBranch = "") -> None:
    """Publish the products of a file; nothing is published unless every one of them is right."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        _said(terminal, reference.publish_products(ground, where, file), f"Laptops of {where.name} get it")


def publish_policy(terminal: Terminal, file: PlainFile, branch: OfBranch = "") -> None:
    """Put the lending policy of a file into force; what the file does not name keeps its default."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        _said(terminal, reference.publish_policy(ground, where, file), f"It is in force in {where.name}")


def publish_calendar(terminal: Terminal, file: PlainFile, branch: OfBranch = "") -> None:
    """Publish closed weekdays and holidays; loans handed over before keep the dates they were agreed at."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        _said(terminal, reference.publish_calendar(ground, where, file), f"New loans of {where.name} follow it")


def _said(terminal: Terminal, found: Published | Refusal, then: str) -> None:
    done = terminal.sure(found)
    names = "\n".join(done.names)
    sentence = (
        f"Published: {names}\n{then} at their next sync."
        if done.new
        else "Everything in this file is in force already. Nothing was changed."
    )
    terminal.say(sentence, published=list(done.names) if done.new else [], known=done.known)


def list_products(terminal: Terminal, branch: OfBranch = "") -> None:
    """List every product version of a branch."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = reference.product_versions(ground, where)
    facts = [
        {
            "code": item.product.code,
            "version": item.product.version,
            "name": item.product.name,
            "withdrawn": bool(item.withdrawn),
        }
        for item in found
    ]
    terminal.say("\n".join(_line(item) for item in found) or "No product is published yet.", products=facts)


def _line(version: ProductVersion) -> str:
    product, offering = version.product, version.product.offering
    rate = f"{offering.annual_rate * 100:f}".rstrip("0").rstrip(".") if offering.annual_rate else "0"
    state = "withdrawn" if version.withdrawn else "offered"
    words = f"{rate} % a year {product.interest.value}, every {offering.every} {offering.unit.value}"
    return f"{product.code:<6} {product.version:>3}  {product.name:<36} {words:<36} {state}"


def withdraw_product(
    terminal: Terminal,
    code: Annotated[str, typer.Argument(help="The product's code.")],
    version: Annotated[int, typer.Argument(help="Which version of it.")],
    branch: OfBranch = "",
) -> None:
    """Offer a version no longer from today on; applications and loans that name it go on."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = terminal.sure(reference.withdraw_product(ground, where, code, version))
    terminal.say(
        f"{found.product.name} version {version} takes no new applications in {where.name} from today on.",
        code=code,
        version=version,
    )
