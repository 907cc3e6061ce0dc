"""What was not understood takes effect once, by the office's word, in its author's name."""

from __future__ import annotations

from dataclasses import replace

from fieldapp.domain.collection.collection import Collection, RepaymentRecorded
from fieldapp.domain.disposition import refused
from fieldapp.domain.interpretation import Interpreted, OperationInterpreted, is_money
from fieldapp.domain.operation import encode_operation
from fieldapp.domain.people import BorrowerEdited
from fieldapp.domain.rejection import Reason
from tests.fakes.branch import APPLIED, FakeBranch, named


def test_an_operation_takes_effect_once_in_its_authors_name() -> None:
    branch = FakeBranch()
    entry = branch.entry("anil", RepaymentRecorded(10_500, 1), branch.loans[0])
    given = OperationInterpreted(named("anil"), 7, encode_operation(entry.operation))
    op_id = entry.operation.op_id
    assert branch.do("anil", given, op_id) == refused(Reason.NOT_ALLOWED)
    assert branch.do("office", given, named("another")) == refused(Reason.BAD_VALUE)
    assert branch.do("office", given, op_id) == APPLIED
    document = branch.state.find(Collection, op_id)
    assert document is not None
    assert document.author == named("user anil")
    assert branch.state.find(Interpreted, op_id) is not None
    assert branch.do("office", given, op_id) == refused(Reason.ALREADY_EXISTS)


def test_what_is_still_not_understood_and_what_carries_another_stays_out() -> None:
    branch = FakeBranch()
    inner = branch.entry("anil", RepaymentRecorded(10_500, 1), branch.loans[0]).operation
    carried = OperationInterpreted(named("anil"), 7, encode_operation(inner))
    outer = branch.entry("office", carried, inner.op_id).operation
    twice = OperationInterpreted(named("office"), 8, encode_operation(outer))
    assert branch.do("office", twice, outer.op_id) == refused(Reason.UNKNOWN_KIND)


def test_whether_it_is_money_is_known_without_understanding_it() -> None:
    branch = FakeBranch()
    repaid = branch.entry("anil", RepaymentRecorded(10_500, 1), branch.loans[0]).operation
    tomorrow = encode_operation(replace(repaid, kind=977, body={0: ["said", "only", "tomorrow"]}))
    edited = encode_operation(branch.entry("anil", BorrowerEdited({1: "Kamla"}), branch.loans[0]).operation)
    assert is_money(tomorrow)
    assert not is_money(edited)
    assert not is_money(encode_operation(replace(repaid, kind=1_977)))
    for carried, money in ((tomorrow, True), (edited, False)):
        outer = branch.entry("office", OperationInterpreted(named("anil"), 7, carried), repaid.op_id).operation
        assert is_money(encode_operation(outer)) is money
    assert not is_money(b"no operation")
