"""A second person signs with her own secret, on the laptop of whoever works here, where she has a seat on it too."""

from __future__ import annotations

from fieldapp.domain.ids import Id
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.staff import Role, Seat, User
from fieldapp.services.desk import Desk, Proof


def proofs(desk: Desk) -> dict[Id, Proof]:
    """Return how others sign here, by user; a revoked seat signs nothing."""
    with desk.book.view() as view:
        seats = [(view.find(Seat, seat), proof) for seat, proof in desk.others.items()]
    return {seat.user_id: proof for seat, proof in seats if seat is not None and not seat.revoked}


def supervisors_here(desk: Desk) -> tuple[tuple[Id, str], ...]:
    """Return the supervisors who can sign on this laptop beside whoever works here, as (id, name), by name."""
    here = proofs(desk)
    with desk.book.view() as view:
        users = [view.find(User, user) for user in here]
    found = [user for user in users if user is not None and user.role is Role.SUPERVISOR and user.id != desk.me.user_id]
    return tuple(sorted(((user.id, user.name) for user in found), key=lambda one: one[1]))


def signed(desk: Desk, user_id: Id, secret: str) -> Rejection | None:
    """Return why another person's secret does not sign, None where it does. NOT_ALLOWED with the fact `sentence` for a
    wrong one, which is counted like one at the door; NOT_ALLOWED for who has no seat here."""
    proof = proofs(desk).get(user_id)
    if proof is None:
        return Rejection(Reason.NOT_ALLOWED, {"role": "a supervisor"})
    problem = proof(secret)
    return Rejection(Reason.NOT_ALLOWED, {"sentence": problem, "whose": "second"}) if problem else None
