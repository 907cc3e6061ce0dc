"""The proof of a renewal is bound to seat and code."""

from __future__ import annotations

from fieldapp.protocol.renewal import renew_tbs
from tests.fakes.branch import named


def test_the_proof_is_bound_to_seat_and_code() -> None:
    signed = renew_tbs(named("anil"), "CODE")
    assert signed != renew_tbs(named("bela"), "CODE")
    assert signed != renew_tbs(named("anil"), "OTHER")
