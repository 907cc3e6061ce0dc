"""The people of the pictures as the services would tell them: Kamala Devi, her conflict, her visit, her assessment."""

from __future__ import annotations

from typing import Any

from fieldapp.domain.ids import Id
from fieldapp.domain.questionnaire import STATEMENTS
from tests.fakes.desk import HOUR, MINUTE, NOW_MS, same_id, view

KAMALA: Id = same_id(1284)


def item(number: int) -> Id:
    """The id of an inbox item."""
    return same_id(7000 + number)


def statements() -> tuple[Any, ...]:
    """The statements of the interview in the order in which they are asked."""
    return tuple(STATEMENTS.values())


def conflict_value(item_id: Id, name: str, **changes: Any) -> Any:
    """One field that both sides changed."""
    fields = {
        "item_id": item_id,
        "field": name,
        "label": name.title(),
        "before": "",
        "mine": "mine",
        "mine_by": "Meera Joshi",
        "mine_ms": NOW_MS - HOUR - 2 * MINUTE,
        "mine_learnt": "",
        "office": "office",
        "office_by": "S. Rao",
        "office_ms": NOW_MS - HOUR - 47 * MINUTE,
        "office_learnt": "",
    }
    return view("conflicts", "ConflictValue", **(fields | changes))


def conflict_record(**changes: Any) -> Any:
    """One record changed on both sides."""
    fields = {
        "record_id": KAMALA,
        "kind": "borrower",
        "title": "Kamala Devi",
        "subtitle": "Borrower",
        "values": (),
        "merged": (),
        "may_decide": True,
        "decider": "S. Rao",
    }
    return view("conflicts", "ConflictRecord", **(fields | changes))


def merged_value(label: str, before: str, mine: str, office: str, result: str) -> Any:
    """One field that merged by itself."""
    return view("conflicts", "MergedValue", label=label, before=before, mine=mine, office=office, result=result)


def three_fields() -> Any:
    """The record of the picture: phone, household and income of Kamala Devi."""
    values = (
        conflict_value(item(0), "phone", label="Mobile number", before="98260 00000", mine="98260 11834",
                       mine_learnt="read from her phone", office="98260 11843", office_learnt="typed from paper form"),
        conflict_value(item(1), "household_size", label="People in household", before="4", mine="5",
                       mine_learnt="counted at visit", office="6", office_learnt="told by phone"),
        conflict_value(item(2), "monthly_income", label="Monthly business income", before="9,000", mine="7,500",
                       mine_learnt="milk diary, last 4 weeks", office="8,200", office_learnt="told by phone"),
    )  # fmt: skip
    merged = (
        merged_value("Landmark", "Near well", "Behind milk co-op", "", "Behind milk co-op"),
        merged_value("Occupation", "Cow, milk", "", "2 cows, milk to co-op", "2 cows, milk to co-op"),
        merged_value("Notes", "11 lines", "+1 line", "+1 line", "13 lines, both kept"),
    )
    return conflict_record(values=values, merged=merged)


def two_receipts(*, may_decide: bool = False) -> Any:
    """Usha Devi's installment, collected by two officers."""
    values = (
        conflict_value(item(10), "amount", label="Amount", mine="₹ 400", office="₹ 400", mine_by="Meera Joshi", office_by="A. Khan"),
        conflict_value(item(10), "receipt", label="Receipt", mine="RP-MJ-002291", office="RP-AK-001870"),
        conflict_value(item(10), "day", label="Day", mine="Wed 14 Oct", office="Wed 14 Oct"),
    )  # fmt: skip
    return conflict_record(
        record_id=same_id(2291), kind="duplicate", title="Usha Devi", subtitle="Same ₹ 400 entered twice?", values=values,
        may_decide=may_decide,
    )  # fmt: skip
