"""How often somebody may ask: wrong codes and signatures per address, exchanges per seat; counted in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from limits import RateLimitItem, RateLimitItemPerDay, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter, MovingWindowRateLimiter

SESSIONS_KEPT: Final = 50_000
"""Of how many sessions a process remembers whose they are; they end every quarter of an hour."""


@dataclass(frozen=True)
class Allowances:
    """Requests per minute or day, and a seat's unpacked bytes per day, photos not among them.

    Only wrong codes, signatures and tokens count against an address.

    Sessions end every quarter of an hour, so an office behind one address brings ended tokens all day; many more than
    that are guesses.
    """

    seat_requests_per_minute: int
    sessions_per_minute: int
    wrong_codes_per_minute: int
    wrong_codes_per_day: int
    wrong_sessions_per_minute: int
    unknown_tokens_per_minute: int = 300
    photo_pieces_per_minute: int = 240
    seat_bytes_per_day: int = 4 * 1024 * 1024


class Rates:
    """Counts what was asked. An office behind one address is not limited by how many laptops it has."""

    def __init__(self, allowances: Allowances) -> None:
        self._windows = MovingWindowRateLimiter(MemoryStorage())
        self._days = FixedWindowRateLimiter(MemoryStorage())
        self._bytes = RateLimitItemPerDay(allowances.seat_bytes_per_day)
        self._seats: dict[str, str] = {}
        self._exchange = RateLimitItemPerMinute(allowances.seat_requests_per_minute)
        self._opening = RateLimitItemPerMinute(allowances.sessions_per_minute)
        self._codes: tuple[RateLimitItem, ...] = (
            RateLimitItemPerMinute(allowances.wrong_codes_per_minute),
            RateLimitItemPerDay(allowances.wrong_codes_per_day),
        )
        self._photos = RateLimitItemPerMinute(allowances.photo_pieces_per_minute)
        self._tokens = RateLimitItemPerMinute(allowances.unknown_tokens_per_minute)
        self._sessions: tuple[RateLimitItem, ...] = (RateLimitItemPerMinute(allowances.wrong_sessions_per_minute),)

    def may_exchange(self, token: str) -> bool:
        """Count an exchange of the seat whose session this token is, and tell whether it may go on.

        Another session is no other measure, as far as this process has opened it; else the token stands for the seat.
        """
        return self._windows.hit(self._exchange, "exchange", self._seats.get(token, token))

    def session_of(self, token: str, seat: str) -> None:
        """Remember whose a session is, so that a day's bytes are the seat's and not the session's."""
        if len(self._seats) >= SESSIONS_KEPT:
            self._seats.pop(next(iter(self._seats)))
        self._seats[token] = seat

    def may_send(self, token: str, count: int) -> bool:
        """Count bytes of a session's seat and tell whether they are not too many for a day.

        A whole year of an officer's work is a quarter of a day's measure; what is more is no work.
        """
        return self._days.hit(self._bytes, "bytes", self._seats.get(token, token), cost=max(1, count))

    def may_send_photo(self, token: str) -> bool:
        """Count a piece of a photo; photos have a measure of their own, so that they never use up that of money."""
        return self._windows.hit(self._photos, "photo", token)

    def may_bring_token(self, address: str) -> bool:
        """Tell whether the address has not brought too many tokens that nobody gave out."""
        return self._windows.test(self._tokens, "token", address)

    def unknown_token(self, address: str) -> None:
        """Count a token from an address that is not, or no longer, one."""
        self._windows.hit(self._tokens, "token", address)

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
