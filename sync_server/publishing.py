"""Commands that publish what a branch lends by, and decide the loans that its supervisors may not decide."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from fieldapp.domain.ids import id_text
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan_decision import LoanVerdict
from fieldapp.domain.money import format_amount, parse_amount
from fieldapp.domain.rejection import Rejection
from sync_server.services import loan_desk
from sync_server.services.ground import Refusal
from sync_server.services.loan_desk import OfficeDecision
from sync_server.services.reference import publishing as reference
from sync_server.services.reference.product_file import rhythm_words
from sync_server.services.reference.publishing import Published
from sync_server.services.seats import directory
from sync_server.terminal import OfBranch, Terminal, command, fail


class Verdict(StrEnum):
    """What the office decides about an application."""

    APPROVE = "approve"
    RETURN = "return"
    REJECT = "reject"


@dataclass(frozen=True)
class DecisionOptions:
    """How an application is decided."""

    amount: Annotated[str, typer.Option(help="Approve this instead of what was asked for.")] = ""
    reason: Annotated[str, typer.Option(help="Needed to return or reject.")] = ""
    branch: OfBranch = ""


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
    application = typer.Typer(no_args_is_help=True, help="Loan applications that wait for a decision.")
    main.add_typer(application, name="application")
    command(application, "list")(list_applications)
    command(application, "decide")(decide_application)


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
    words = f"{rate} % a year {product.interest.value}, {rhythm_words(offering.every, offering.unit)}"
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


def list_applications(terminal: Terminal, branch: OfBranch = "") -> None:
    """List the applications that wait for a decision, the longest waiting first."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, branch))
        found = loan_desk.waiting(ground, where)
    money = reference.money_of(where)
    lines, facts = [], []
    for item in found:
        asked = format_amount(item.amount, money, symbol=True)
        best = item.recommended
        said = "" if best is None else f", recommended {format_amount(best, money, symbol=True)}"
        identifier = id_text(item.application.id)
        lines.append(f"{identifier}  {item.name}: {asked} {item.product}, {item.installments} installments{said}")
        facts.append({"application_id": identifier, "name": item.name, "amount": item.amount})
    terminal.say("\n".join(lines) or "No application waits for a decision.", applications=facts)


def decide_application(
    terminal: Terminal,
    wanted: Annotated[str, typer.Argument(metavar="APPLICATION", help="The borrower's name, or the id.")],
    verdict: Annotated[Verdict, typer.Argument(help="What is decided.")],
    options: DecisionOptions,
) -> None:
    """Decide an application in the office's name, also one beyond a supervisor's authority."""
    with terminal.ground() as ground:
        where = terminal.sure(directory.find_branch(ground, options.branch))
        amount = parse_amount(options.amount, reference.money_of(where)) if options.amount else 0
        if isinstance(amount, Rejection) or amount < 0:
            fail(f"{options.amount!r} is no amount of money. Nothing was decided. Write it like 25,000.")
        decision = OfficeDecision(wanted, LoanVerdict[verdict.name], amount, options.reason)
        said = terminal.sure(loan_desk.decide(ground, where, decision))
    terminal.say(said, done=said)
