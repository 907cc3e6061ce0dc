"""What an officer types into the register of pledges, cell by cell, and the pledges it makes.

Cells are kept as texts: "pledge.0.label", "pledge.0.kind" and "pledge.0.proof" (their numbers), "pledge.0.value",
"pledge.0.claims", "pledge.0.owner", "pledge.0.insured" (a day as a number). A row without label and value is no pledge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fieldapp.domain.appraisal.business import pledges_problem
from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.risk.collateral import Pledge, PledgeType, Proof

FORM: Final = "pledges"


@dataclass(frozen=True)
class TypedPledges:
    """The pledges that typed cells make, and everything that has to be put right, each with its cell."""

    pledges: tuple[Pledge, ...]
    problems: tuple[Rejection, ...]


def cells_of_pledges(pledges: tuple[Pledge, ...], money: Currency) -> dict[str, str]:
    """Return the cells that would make a register."""
    cells: dict[str, str] = {}
    for place, pledge in enumerate(pledges):
        row = f"pledge.{place}"
        cells |= {f"{row}.label": pledge.label, f"{row}.kind": str(int(pledge.kind)), f"{row}.owner": pledge.owner}
        cells |= {f"{row}.value": format_amount(pledge.value, money), f"{row}.proof": str(int(pledge.proof))}
        cells[f"{row}.claims"] = format_amount(pledge.prior_claims, money) if pledge.prior_claims else ""
        cells[f"{row}.insured"] = str(pledge.insured_until) if pledge.insured_until else ""
    return cells


def pledges_of(cells: Mapping[str, str], money: Currency) -> TypedPledges:
    """Return the pledges that cells make; an amount that cannot be read counts as nothing and is among the problems."""
    problems: list[Rejection] = []
    places = sorted(
        {
            int(name.split(".")[1])
            for name, text in cells.items()
            if text.strip() and name.startswith("pledge.") and name.endswith((".label", ".value"))
        }
    )
    pledges = tuple(_pledge(cells, place, money, problems) for place in places)
    whole = pledges_problem(pledges)
    if whole is not None and whole.field.startswith("pledge."):
        at = int(whole.field.split(".")[1])
        whole = Rejection(whole.reason, whole.facts, f"pledge.{places[at]}.label")
    return TypedPledges(pledges, (*problems, *((whole,) if whole else ())))


def _pledge(cells: Mapping[str, str], place: int, money: Currency, problems: list[Rejection]) -> Pledge:
    row = f"pledge.{place}"

    def amount(name: str) -> int:
        text = cells.get(f"{row}.{name}", "").strip()
        found = parse_amount(text, money) if text else 0
        if isinstance(found, Rejection):
            problems.append(Rejection(found.reason, found.facts, f"{row}.{name}"))
            return 0
        return found

    kind, proof = cells.get(f"{row}.kind", ""), cells.get(f"{row}.proof", "")
    insured = cells.get(f"{row}.insured", "")
    return Pledge(
        kind=PledgeType(int(kind)) if kind.isdecimal() and int(kind) in set(PledgeType) else PledgeType.OTHER,
        label=cells.get(f"{row}.label", "").strip(),
        value=amount("value"),
        proof=Proof(int(proof)) if proof.isdecimal() and int(proof) in set(Proof) else Proof.NONE,
        insured_until=int(insured) if insured.isdecimal() else 0,
        prior_claims=amount("claims"),
        owner=cells.get(f"{row}.owner", "").strip(),
    )
