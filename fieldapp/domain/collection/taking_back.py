"""How much an officer takes back alone: beyond the limit a supervisor agrees, here with a PIN or afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.domain.collection.document import Line
from fieldapp.domain.ids import Id
from fieldapp.domain.policy import policy_of
from fieldapp.domain.staff import Role, User
from fieldapp.domain.state import State


def needs_agreement(state: State, author: User, lines: Sequence[Line]) -> bool:
    """Tell whether these lines together are more than their taker takes back alone."""
    limit = policy_of(state).cash.reverse_max
    return author.role is not Role.SUPERVISOR and 0 < limit < sum(abs(line.amount) for line in lines)


def agrees(state: State, approver: Id, author: User) -> bool:
    """Tell whether somebody who may agree is named: a supervisor, and not whoever takes it back."""
    user = state.find(User, approver)
    return user is not None and user.role is Role.SUPERVISOR and user.id != author.id
