"""Loan applications at the office: what waits for a decision, and the decision of what supervisors may not decide."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.ids import id_text
from fieldapp.domain.loan.application import Application, ApplicationState
from fieldapp.domain.loan.catalog import ProductVersion
from fieldapp.domain.loan_decision import LoanDecided, LoanVerdict
from fieldapp.domain.money import format_amount
from fieldapp.domain.operation import Entry, Intent, Stamp, mint
from fieldapp.domain.people import Borrower, BorrowerField
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.replay import apply
from fieldapp.domain.state import State
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.reference.publishing import money_of, today_in
from sync_server.services.seats.directory import BranchView
from sync_server.store import branches
from sync_server.store.engine import Connection
from sync_server.store.projection import Projection, all_records

_WAITING = (ApplicationState.APPLIED, ApplicationState.APPRAISED)
_WHY = {
    Reason.OUTSIDE_LIMITS: "The amount is more than was asked for, or outside what the product allows.",
    Reason.APPRAISAL_NEEDED: "A loan of this size is appraised first; the officer has not done it yet.",
    Reason.REASON_NEEDED: "Give the reason with --reason.",
    Reason.STALE_TRANSITION: "It was changed or decided a moment ago; list the applications again.",
}


@dataclass(frozen=True)
class Waiting:
    """An application that waits. Amounts in minor units; recommended: None where nobody appraised it."""

    application: Application
    name: str
    product: str
    amount: int
    installments: int
    recommended: int | None


@dataclass(frozen=True)
class OfficeDecision:
    """What the office decides. amount: approved, in minor units, 0 for what was asked for."""

    wanted: str
    verdict: LoanVerdict
    amount: int = 0
    reason: str = ""


def waiting(ground: Ground, branch: BranchView) -> tuple[Waiting, ...]:
    """Return the applications of a branch that wait for a decision, the longest waiting first."""
    with ground.database.reading() as connection:
        return _waiting(connection, branch)


def _waiting(connection: Connection, branch: BranchView) -> tuple[Waiting, ...]:
    state = Projection(connection, branch.branch_id)
    records = list(all_records(connection, branch.branch_id, (Kind.APPLICATION,)))
    found = [item for item in records if isinstance(item, Application) and item.state in _WAITING]
    return tuple(_shown(state, item) for item in sorted(found, key=lambda item: item.steps[-1].at_ms))


def _shown(state: State, item: Application) -> Waiting:
    borrower = state.find(Borrower, item.borrower_id)
    version = state.find(ProductVersion, item.wish.product) if item.wish else None
    return Waiting(
        application=item,
        name=borrower.text(BorrowerField.NAME) if borrower else "",
        product=(version.product.name or version.product.code) if version else "",
        amount=item.wish.amount if item.wish else 0,
        installments=item.wish.installments if item.wish else 0,
        recommended=item.recommendation.recommended if item.recommendation else None,
    )


def decide(ground: Ground, branch: BranchView, decision: OfficeDecision) -> str | Refusal:
    """Decide an application, named by its id (or the beginning of it) or the borrower's name; return what was decided.

    Nothing is written where the fold would not let the decision take effect.
    """
    with ground.database.writing() as connection:
        found = _named(_waiting(connection, branch), decision.wanted)
        if isinstance(found, Refusal):
            return found
        application = found.application
        body = LoanDecided(
            decision.verdict,
            application.version,
            application.content_hash,
            amount=decision.amount,
            reason=decision.reason.strip(),
        )
        intent = Intent(body, application.id, application.center_id, today_in(ground, branch))
        would = _tried(ground, connection, branch, intent)
        if not would.took_effect:
            why = _WHY.get(would.reason, f"The rules do not allow it ({would.reason.name.lower().replace('_', ' ')}).")
            return Refusal(f"{why} Nothing was decided.")
        office.write(ground, connection, branch.branch_id, [intent])
    amount = format_amount(decision.amount or found.amount, money_of(branch), symbol=True)
    what = {
        LoanVerdict.APPROVE: f"approved with {amount}",
        LoanVerdict.RETURN: "returned",
        LoanVerdict.REJECT: "rejected",
    }
    return f"The application of {found.name} is {what[decision.verdict]}. Laptops learn it at their next sync."


def _tried(ground: Ground, connection: Connection, branch: BranchView, intent: Intent) -> Disposition:
    """Return what the fold would make of an operation of the office."""
    head = branches.branch(connection, branch.branch_id)
    assert head is not None
    now = ground.now_ms()
    operation = mint(intent, Stamp(ground.new_id(), 0, now << 16, now, bytes(8), 0))
    return apply(Projection(connection, branch.branch_id), Entry(operation, head.office_seat)).disposition


def _named(items: Iterable[Waiting], wanted: str) -> Waiting | Refusal:
    known = list(items)
    begins = wanted.lower().replace("-", "")
    hits = [
        item
        for item in known
        if item.name == wanted or (len(begins) >= 6 and id_text(item.application.id).startswith(begins))
    ]
    if len(hits) == 1:
        return hits[0]
    listed = ", ".join(f"{item.name} ({id_text(item.application.id)})" for item in known) or "none"
    told = "Several applications are meant by" if hits else "No waiting application is meant by"
    return Refusal(f"{told} {wanted!r}. Nothing was decided. There are: {listed}.")
