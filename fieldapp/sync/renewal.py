"""Going on after a restored backup, a copied laptop or a lost database, without losing or doubling a record."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp import __version__
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.protocol.messages import SessionRequest, session_tbs
from fieldapp.protocol.peer import SyncPeer
from fieldapp.protocol.problems import Problem
from fieldapp.protocol.renewal import RECALL_MAX, Known, RecallRequest, RenewalPeer, RenewRequest, renew_tbs
from fieldapp.store import exchange, roll_call
from fieldapp.store.adoption import Adopted, adopt, begin_epoch, pending_operations
from fieldapp.store.book import Book


class Office(SyncPeer, RenewalPeer, Protocol):
    """A peer that exchanges and renews."""


def renew(book: Book, peer: Office, code: str) -> Adopted | Problem:
    """Go on in a new epoch with everything that the office has not answered; exchanges ask whether it has the rest.

    May be cut off anywhere and repeated with the same code. TransportFault and StoreFault come through.
    """
    key = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key)
    seat_id = book.enrollment.seat_id
    epoch = exchange.epoch_of(book)
    reply = peer.renew(RenewRequest(seat_id, code, key.sign(renew_tbs(seat_id, code)), __version__, epoch))
    if isinstance(reply, Problem):
        return reply
    roll_call.doubt(book)
    begin_epoch(book, reply)
    return rescue(book, peer, pending_operations(book))


def rescue(book: Book, peer: Office, raws: Sequence[bytes]) -> Adopted | Problem:
    """Take operations into this book that the office has not: its own, or those of a book that cannot be read."""
    token = _session(book, peer)
    return token if isinstance(token, Problem) else take_over(book, peer, token, raws)


def take_over(book: Book, peer: RenewalPeer, token: str, raws: Sequence[bytes]) -> Adopted | Problem:
    """Record again what the office has not of operations, under a session that is open."""
    operations = [operation for raw in raws if isinstance(operation := decode_operation(raw), Operation)]
    known = _recalled(peer, token, [operation.op_id for operation in operations])
    return known if isinstance(known, Problem) else adopt(book, raws, known)


def call_roll(book: Book, peer: RenewalPeer, token: str) -> Problem | bool:
    """Ask for every own operation whether the office has it, where that is in doubt: before a wipe, after a renewal.

    Returns whether some are missing there; they wait again. TransportFault comes through; the next call goes on.
    """
    missing = False
    while (asked := roll_call.to_be_asked(book)) is not None:
        known = _recalled(peer, token, asked)
        if isinstance(known, Problem):
            return known
        there = {item.op_id for item in known}
        gone = [op_id for op_id in asked if op_id not in there]
        roll_call.heard(book, asked, gone)
        missing = missing or bool(gone)
    return missing


def _recalled(peer: RenewalPeer, token: str, op_ids: Sequence[Id]) -> list[Known] | Problem:
    known: list[Known] = []
    for at in range(0, len(op_ids), RECALL_MAX):
        answer = peer.recall(token, RecallRequest(tuple(op_ids[at : at + RECALL_MAX])))
        if isinstance(answer, Problem):
            return answer
        known += answer.known
    return known


def _session(book: Book, peer: SyncPeer) -> str | Problem:
    epoch, counter = exchange.next_auth_counter(book)
    key, seat_id = Ed25519PrivateKey.from_private_bytes(book.enrollment.seat_key), book.enrollment.seat_id
    signature = key.sign(session_tbs(seat_id, epoch, counter, __version__))
    reply = peer.open_session(SessionRequest(seat_id, epoch, counter, __version__, signature))
    return reply if isinstance(reply, Problem) else reply.token
