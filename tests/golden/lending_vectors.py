"""Where the lending vectors come from, and what a vector says about the engine."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from fieldapp.domain.loan.life.replay import payoff, replay
from tests.golden import lending_independent, lending_plain, lending_scenario
from tests.golden.lending_figures import OWN_FIGURES
from tests.golden.lending_terms import minor

Vector = dict[str, Any]
SHARED = Path(__file__).resolve().parents[3] / "shared" / "vectors"
_PLAIN = ("mifos2", "fineract_plain", "fineract_emi")


@dataclass(frozen=True)
class Collection:
    """A file of vectors with its allocation rules."""

    name: str
    allocations: dict[str, Any]
    vectors: tuple[Vector, ...]


@cache
def collections() -> tuple[Collection, ...]:
    """The project's own figures and every file of vectors beside the repository."""
    found = [Collection("own figures", OWN_FIGURES["allocations"], tuple(OWN_FIGURES["vectors"]))]
    for path in sorted(SHARED.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if content.get("format") == "loan-vectors/1":
            found.append(Collection(path.name, content["allocations"], tuple(content["vectors"])))
    return tuple(found)


def group_of(collection: Collection, vector: Vector) -> str:
    """The family of a vector, with its level where it has one."""
    level = next((tag for tag in vector["tags"] if tag.startswith("level:")), "")
    return f"{collection.name}: {vector['family']} {level}".strip()


def mismatches(collection: Collection, vector: Vector) -> list[str]:
    """One sentence per figure of the vector that the engine does not reproduce; none when it does."""
    if vector["family"] == "independent":
        return lending_independent.mismatches(vector)
    if vector["family"] in _PLAIN:
        return lending_plain.mismatches(vector)
    return _scenario(vector, collection.allocations)


def _scenario(vector: Vector, allocations: dict[str, Any]) -> list[str]:
    exponent = vector["terms"].get("currency_decimals", 2)
    terms = lending_scenario.scenario_terms(vector, allocations)
    history = [lending_scenario.proposal(vector), *lending_scenario.loan_events(vector)]
    place = {event.id: number for number, event in enumerate(history)}
    found: list[str] = []
    last = 0
    after: dict[str | None, int] = {None: 0}
    for item in vector["events"]:
        if item["type"] == "payoff":
            on = date.fromisoformat(item.get("date", item["on"]))
            owed = payoff(terms, history[: place[item["id"]]], on)
            if owed != minor(item["amount"], exponent):
                found.append(f"pay-off {item['id']}: expected {item['amount']}, got {owed}")
        last = after[item["id"]] = place.get(item["id"], last)
    for expected in vector["expect"]:
        seen = history[: after[expected["after"]] + 1]
        wrong = lending_scenario.mismatches(expected, replay(terms, seen), terms, exponent)
        if "payoff_amount" in expected:
            owed = payoff(terms, seen, date.fromisoformat(expected["as_of"]))
            if owed != minor(expected["payoff_amount"], exponent):
                wrong.append(f"pay-off: expected {expected['payoff_amount']}, got {owed}")
        found += [f"after {expected['after']}: {sentence}" for sentence in wrong]
    return found
