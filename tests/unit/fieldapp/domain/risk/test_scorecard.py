"""A card is used only signed, whole and in force; the same points everywhere, and reasons that lead somewhere."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.domain.risk.scorecard import (
    Card,
    CardFault,
    Score,
    ScoreFault,
    canonical,
    chance_of_bad,
    evaluate,
    load_verified,
    reasons,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
FIELDS: dict[str, Any] = {
    "schema": 1, "model_id": "rural-1", "version": 3, "valid_from": 100, "valid_to": 200, "pdo": 20,
    "base_score": 600, "base_odds": 30,
    "attributes": [
        {"name": "months_known", "kind": "num", "cuts": [6, 24], "points": {"0": 140, "1": 180, "2": 210},
         "reason_code": "R1", "family": "history"},
        {"name": "late_before", "kind": "num", "cuts": [0], "points": {"0": 200, "1": 140, "NA": 170},
         "reason_code": "R2", "family": "history"},
        {"name": "activity", "kind": "cat", "points": {"trade": 190, "farm": 170, "other": 160}, "reason_code": "R3"},
    ],
}  # fmt: skip
VALUES = st.fixed_dictionaries(
    {
        "months_known": st.floats(0, 100),
        "late_before": st.none() | st.integers(0, 5),
        "activity": st.sampled_from(["trade", "farm", "other", "circus"]),
    }
)


def verify(content: bytes, signature: bytes) -> bool:
    try:
        KEY.public_key().verify(signature, content)
    except InvalidSignature:
        return False
    return True


def signed(fields: dict[str, Any]) -> bytes:
    whole = {**fields, "signature": KEY.sign(canonical(fields)).hex()}
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def card() -> Card:
    found = load_verified(signed(FIELDS), verify, 150)
    assert isinstance(found, Card)
    return found


def scored(values: dict[str, Any]) -> Score:
    found = evaluate(card(), values)
    assert isinstance(found, Score)
    return found


@pytest.mark.parametrize(("points", "bad"), [(565, 0.1008), (504, 0.4815), (436, 0.9075), (600, 1 / 31)])
def test_points_stand_for_chances(points: int, bad: float) -> None:
    assert chance_of_bad(card(), points) == pytest.approx(bad, abs=1e-4)


def test_values_fall_into_their_bins() -> None:
    found = scored({"months_known": 24, "late_before": 0, "activity": "farm"})
    assert found.points == 180 + 200 + 170
    assert [item.bin for item in found.obtained] == ["1", "0", "farm"]
    assert found.bad == chance_of_bad(card(), 550)
    assert scored({"months_known": 24.5, "late_before": None, "activity": "trade"}).points == 210 + 170 + 190


def test_what_nobody_saw_gets_the_worst_and_a_flag() -> None:
    found = scored({"months_known": 1, "late_before": 0, "activity": "circus"})
    assert (found.obtained[2].points, found.obtained[2].unseen) == (160, True)
    assert scored({"months_known": 1, "late_before": 0, "activity": "NA"}).obtained[2].unseen


def test_without_a_value_and_without_a_bin_for_it_there_is_no_score() -> None:
    assert evaluate(card(), {"late_before": 0, "activity": "farm"}) is ScoreFault.MISSING_VALUE
    strange: dict[str, Any] = {"months_known": "long", "late_before": 0, "activity": "farm"}
    assert evaluate(card(), strange) is ScoreFault.NOT_A_NUMBER
    assert evaluate(card(), {**strange, "months_known": float("nan")}) is ScoreFault.NOT_A_NUMBER


def test_reasons_are_the_largest_losses_one_per_family() -> None:
    found = scored({"months_known": 1, "late_before": 2, "activity": "other"})
    assert [(item.code, item.lost) for item in reasons(card(), found)] == [("R1", 70), ("R3", 30)]
    assert reasons(card(), scored({"months_known": 50, "late_before": 0, "activity": "trade"})) == ()


@given(VALUES)
def test_mending_the_first_reason_never_lowers_the_score(values: dict[str, Any]) -> None:
    found = scored(values)
    best = {"months_known": 99, "late_before": 0, "activity": "trade"}
    told = reasons(card(), found)
    assert sum(item.lost for item in found.obtained) == 600 - found.points
    if told:
        name = told[0].name
        assert scored({**values, name: best[name]}).points == found.points + told[0].lost


@pytest.mark.parametrize(
    ("raw", "day", "fault"),
    [
        (signed(FIELDS), 99, CardFault.NOT_YET_VALID),
        (signed(FIELDS), 201, CardFault.EXPIRED),
        (signed(FIELDS).replace(b'"trade":190', b'"trade":199'), 150, CardFault.BAD_SIGNATURE),
        (signed(FIELDS).replace(b",", b", ", 1), 150, CardFault.NOT_CANONICAL),
        (b"{}", 150, CardFault.UNREADABLE),
        (b"[1]", 150, CardFault.UNREADABLE),
        (b"\xff", 150, CardFault.UNREADABLE),
        (b" " * 9000, 150, CardFault.TOO_BIG),
        (signed({**FIELDS, "pdo": 0}), 150, CardFault.UNREADABLE),
        (signed({**FIELDS, "attributes": [{**FIELDS["attributes"][0], "cuts": [24, 6]}]}), 150, CardFault.UNREADABLE),
        (signed({**FIELDS, "attributes": [{**FIELDS["attributes"][0], "cuts": [1, 2, 3]}]}), 150, CardFault.UNREADABLE),
    ],
)
def test_a_card_that_is_not_used(raw: bytes, day: int, fault: CardFault) -> None:
    assert load_verified(raw, verify, day) is fault
