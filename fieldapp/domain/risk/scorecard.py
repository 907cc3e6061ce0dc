"""Scorecards: a signed file of integer points per answer, evaluated alike on every machine, with reasons.

odds of being good = base_odds x 2^((S - base_score) / pdo), P(bad) = 1 / (1 + odds). A value nobody saw in training
gets the worst points and a flag; a missing one its own bin, and where the card has none no score is given, never a 0.
A score never declines alone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from math import isnan
from typing import Any, Final

REASONS_MAX: Final = 4
CARD_BYTES_MAX: Final = 8192
_MISSING: Final = "NA"


class CardFault(Enum):
    """Why a card is not used; the assessment by hand takes its place."""

    TOO_BIG = "too_big"
    UNREADABLE = "unreadable"
    NOT_CANONICAL = "not_canonical"
    BAD_SIGNATURE = "bad_signature"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"


class ScoreFault(Enum):
    """Why no score is given."""

    MISSING_VALUE = "missing_value"
    NOT_A_NUMBER = "not_a_number"


@dataclass(frozen=True)
class Attribute:
    """One attribute: numeric with ascending cuts (bin n holds values up to cut n), or by named levels.

    points: per bin ("0", "1", ..., or the level's name, or "NA"). family: attributes that say the same to a person.
    """

    name: str
    cuts: tuple[float, ...]
    points: Mapping[str, int]
    reason_code: str
    family: str
    numeric: bool

    @property
    def best(self) -> int:
        """Return the most points it can give."""
        return max(self.points.values())


@dataclass(frozen=True)
class Card:
    """A scorecard in force. valid_from, valid_to: days, both included."""

    model_id: str
    version: int
    valid_from: int
    valid_to: int
    pdo: int
    base_score: int
    base_odds: int
    attributes: tuple[Attribute, ...]


@dataclass(frozen=True)
class Obtained:
    """What one attribute gave; lost: points below its best. unseen: the value was in no bin."""

    name: str
    bin: str
    points: int
    lost: int
    unseen: bool = False


@dataclass(frozen=True)
class Score:
    """A score, its probability of a bad outcome, and what each attribute gave."""

    points: int
    bad: float
    obtained: tuple[Obtained, ...]


def canonical(fields: Mapping[str, Any]) -> bytes:
    """Return the one form of a card's fields without its signature: sorted keys, no spaces, UTF-8."""
    unsigned = {key: value for key, value in fields.items() if key != "signature"}
    return json.dumps(unsigned, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def load_verified(raw: bytes, verify: Callable[[bytes, bytes], bool], day: int) -> Card | CardFault:
    """Return a card from its file, or why it is not used. verify: of (content, signature). Never raises."""
    if len(raw) > CARD_BYTES_MAX:
        return CardFault.TOO_BIG
    try:
        fields = json.loads(raw)
        signature = bytes.fromhex(fields["signature"])
        card = _card(fields)
    except (ValueError, KeyError, TypeError, AttributeError):
        return CardFault.UNREADABLE
    if json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() != raw:
        return CardFault.NOT_CANONICAL
    if not verify(canonical(fields), signature):
        return CardFault.BAD_SIGNATURE
    if day < card.valid_from:
        return CardFault.NOT_YET_VALID
    return CardFault.EXPIRED if day > card.valid_to else card


def _card(fields: Mapping[str, Any]) -> Card:
    return Card(
        model_id=str(fields["model_id"]),
        version=int(fields["version"]),
        valid_from=int(fields["valid_from"]),
        valid_to=int(fields["valid_to"]),
        pdo=_positive(fields["pdo"]),
        base_score=int(fields["base_score"]),
        base_odds=_positive(fields["base_odds"]),
        attributes=tuple(_attribute(item) for item in fields["attributes"]),
    )


def _positive(value: Any) -> int:
    number = int(value)
    if number <= 0:
        raise ValueError("a positive number is expected")
    return number


def _attribute(fields: Mapping[str, Any]) -> Attribute:
    numeric = fields["kind"] == "num"
    cuts = tuple(float(cut) for cut in fields["cuts"]) if numeric else ()
    points = {str(key): int(value) for key, value in fields["points"].items()}
    if list(cuts) != sorted(set(cuts)) or not points:
        raise ValueError("cuts ascend and there are points")
    if numeric and any(str(place) not in points for place in range(len(cuts) + 1)):
        raise ValueError("each bin has points")
    return Attribute(
        str(fields["name"]),
        cuts,
        points,
        str(fields["reason_code"]),
        str(fields.get("family", fields["name"])),
        numeric,
    )


def chance_of_bad(card: Card, points: int) -> float:
    """Return the probability of a bad outcome that so many points stand for."""
    odds: float = card.base_odds * 2.0 ** ((points - card.base_score) / card.pdo)
    return 1 / (1 + odds)


def evaluate(card: Card, values: Mapping[str, float | str | None]) -> Score | ScoreFault:
    """Return the score of a person's values, or why there is none."""
    obtained = []
    for attribute in card.attributes:
        found = _obtained(attribute, values.get(attribute.name))
        if isinstance(found, ScoreFault):
            return found
        obtained.append(found)
    points = sum(item.points for item in obtained)
    return Score(points, chance_of_bad(card, points), tuple(obtained))


def _obtained(attribute: Attribute, value: float | str | None) -> Obtained | ScoreFault:
    if value is None:
        return _from(attribute, _MISSING) if _MISSING in attribute.points else ScoreFault.MISSING_VALUE
    if attribute.numeric:
        if isinstance(value, str) or isnan(value):
            return ScoreFault.NOT_A_NUMBER
        return _from(attribute, str(sum(1 for cut in attribute.cuts if value > cut)))
    if str(value) in attribute.points and str(value) != _MISSING:
        return _from(attribute, str(value))
    worst = min(attribute.points, key=lambda key: (attribute.points[key], key))
    return Obtained(attribute.name, worst, attribute.points[worst], attribute.best - attribute.points[worst], True)


def _from(attribute: Attribute, place: str) -> Obtained:
    points = attribute.points[place]
    return Obtained(attribute.name, place, points, attribute.best - points)


@dataclass(frozen=True)
class ScoreReason:
    """Why a score is not higher: the attribute, its reason code, and the points below the best."""

    name: str
    code: str
    lost: int


def reasons(card: Card, score: Score) -> tuple[ScoreReason, ...]:
    """Return up to four reasons, the largest loss first, one per family."""
    by_name = {attribute.name: attribute for attribute in card.attributes}
    found: list[ScoreReason] = []
    families: set[str] = set()
    for item in sorted(score.obtained, key=lambda item: (-item.lost, item.name)):
        family = by_name[item.name].family
        if item.lost > 0 and family not in families and len(found) < REASONS_MAX:
            families.add(family)
            found.append(ScoreReason(item.name, by_name[item.name].reason_code, item.lost))
    return tuple(found)
