"""The way out of what waiting does not end, in words that can be typed as they stand."""

from __future__ import annotations

import argparse
import shlex

import pytest

from fieldapp.__main__ import _parser
from fieldapp.protocol.problems import ProblemCode
from fieldapp.services.recovery import Recovery, Whose, quoted, recovery_for, unreadable

ANIL = Whose("Anil Kumar", "0190a2b3-1111-7222-8333-444455556666", "https://office.example.org")


def commands(recovery: Recovery | None) -> list[str]:
    assert recovery is not None
    return [line.command for line in recovery.lines if line.command]


@pytest.mark.parametrize("code", [ProblemCode.CHAIN_FORK, ProblemCode.AUTH_COUNTER, ProblemCode.EPOCH_CLOSED])
def test_a_restored_or_copied_laptop_is_renewed(code: ProblemCode) -> None:
    assert commands(recovery_for(code.value, ANIL))[1] == f"fieldapp renew --seat {ANIL.seat} --code CODE"


def test_a_laptop_the_office_does_not_know_joins_again_and_is_rescued() -> None:
    assert commands(recovery_for(ProblemCode.SEAT_UNKNOWN.value, ANIL)) == commands(unreadable(ANIL))
    assert commands(unreadable(ANIL))[2] == f"fieldapp rescue --from {ANIL.seat} --seat NEW-SEAT"


def test_what_passes_by_itself_needs_no_way_out() -> None:
    assert recovery_for("", ANIL) is None
    assert recovery_for(ProblemCode.SERVER_BUSY.value, ANIL) is None


@pytest.mark.parametrize("recovery", [recovery_for("chain-fork", ANIL), recovery_for("seat-unknown", ANIL)])
def test_the_program_takes_what_is_to_be_typed(recovery: Recovery) -> None:
    for command in commands(recovery):
        words = shlex.split(command)
        if words[0] == "fieldapp":
            assert isinstance(_parser().parse_args(words[1:]), argparse.Namespace)
        else:
            assert words == ["python", "-m", "sync_server", "device", "code", "Anil Kumar"]


def test_a_name_cannot_become_a_command() -> None:
    assert shlex.split(quoted('Anil" ; rm $HOME `x` \\')) == ["Anil ; rm HOME x "]
