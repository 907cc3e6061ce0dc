"""How often somebody may ask: wrong codes and signatures per address, exchanges per seat; counted in memory."""

from __future__ import annotations

from dataclasses import dataclass

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter


@dataclass(frozen=True)
class Allowances:
    """Requests per minute or day. Only wrong codes and wrong signatures count against an address."""

    seat_requests_per_minute: int
    sessions_per_minute: int
    wrong_codes_per_minute: int
    wrong_codes_per_day: int
    wrong_sessions_per_minute: int


class Rates:
    """Counts what was asked. An office behind one address is not limited by how many laptops it has."""

    def __init__(self, allowances: Allowances) -> None:
        self._windows = MovingWindowRateLimiter(MemoryStorage())
        self._exchange = RateLimitItemPerMinute(allowances.seat_requests_per_minute)
        self._opening = RateLimitItemPerMinute(allowances.sessions_per_minute)
        self._codes: tuple[RateLimitItem, ...] = (
            RateLimitItemPerMinute(allowances.wrong_codes_per_minute),
            RateLimitItemPerDay(allowances.wrong_codes_per_day),
        )
        self._sessions: tuple[RateLimitItem, ...] = (RateLimitItemPerMinute(allowances.wrong_sessions_per_minute),)

    def may_exchange(self, token: str) -> bool:
        """Count an exchange of the session with this token and tell whether it may go on."""
        return self._windows.hit(self._exchange, "exchange", token)

    def may_enroll(self, address: str) -> bool:
        """Tell whether the address has not given too many wrong codes."""
        return all(self._windows.test(item, "code", address) for item in self._codes)

    def wrong_code(self, address: str) -> None:
        """Count a wrong code from an address."""
        for item in self._codes:
            self._windows.hit(item, "code", address)

    def may_open_session(self, address: str, seat: str) -> bool:
        """Count a session asked for by a seat; tell whether it and the address's wrong signatures are not too many."""
        if not all(self._windows.test(item, "session", address) for item in self._sessions):
            return False
        return self._windows.hit(self._opening, "opening", seat)

    def wrong_session(self, address: str) -> None:
        """Count a wrong signature from an address."""
        for item in self._sessions:
            self._windows.hit(item, "session", address)
