"""Whom an operation concerns: decided once, when it is placed, on the records before and after it.

The laptop of an officer has its centers, its own cash and what everybody has, and makes its records by folding. Where a
fold reads more than that, or a borrower comes into a center, the records as they are afterwards travel with the
operation, so that nobody's copy is ever wrong for lack of a record.
"""

from __future__ import annotations

from fieldapp.domain.center.group import Center
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.operation import Entry
from fieldapp.domain.record import RECORD_CLASSES, Kind, encode_record
from fieldapp.domain.scope import REFERENCE
from fieldapp.domain.staff import Role, User, author_of
from fieldapp.protocol.bundle import GONE, pack
from sync_server.store.projection import Projection
from sync_server.store.scopes import Audience


def audience_of(projection: Projection, entry: Entry, verdict: Disposition) -> Audience:
    """Return whom an operation concerns, just after the projection folded it; borrowers who move take theirs along."""
    assert entry.position is not None
    read = _read_scopes(projection)
    left, arrived = _take_along(projection)
    before = {home for home in projection.moved.values() if home is not None}
    after = {projection.homes[key] for key in projection.moved}
    scopes = before | after | _author(projection, entry)
    if verdict.code is Code.UNINTERPRETED:
        scopes.add(_named_scope(projection, entry))
    images: dict[Id, bytes] = {}
    for scope in after | before:
        if scope in left or scope in arrived or not _has_all(projection, scope, read):
            images[scope] = _bundle(projection, scope)
    named = entry.operation.scope
    if images and named not in before | after and projection.find(Center, named) is not None:
        # Who lacks a record folds by where the author believed her: nothing of that center is any different.
        images[named] = pack(())
    return Audience(entry.position, frozenset(scopes), images)


def _read_scopes(projection: Projection) -> set[Id]:
    """Return the scopes, as they were before, of the records that the fold found."""
    moved, homes, read = projection.moved, projection.homes, projection.read
    if not any(kind is Kind.INBOX for kind, _ in moved):
        # who may be whom decides about other records only where the inbox tells it
        read = {key for key in read if key[0] is not Kind.LIKENESS}
    found = {*map(homes.get, read.difference(moved)), *map(moved.get, read.intersection(moved))}
    return {home for home in found if home is not None and home != REFERENCE}


def _take_along(projection: Projection) -> tuple[set[Id], set[Id]]:
    """Let the records of borrowers who changed center follow them; return the scopes that something left or came into.

    Whoever has only the scope that a record left folds no farewell to it: she is told that it is gone.
    """
    left: set[Id] = set()
    arrived: set[Id] = set()
    for (kind, found), before in list(projection.moved.items()):
        if before is None or before == (home := projection.homes[kind, found]):
            continue
        if kind is Kind.BORROWER:
            for item in projection.take_along(found):
                projection.moved.setdefault((item.KIND, item.id), before)
        left.add(before)
        arrived.add(home)
    return left, arrived


def _author(projection: Projection, entry: Entry) -> set[Id]:
    author = author_of(projection, entry)
    return {author.id} if author is not None and author.role is not Role.OFFICE else set()


def _named_scope(projection: Projection, entry: Entry) -> Id:
    """Return where an operation that nobody here understands believes to belong, everybody's scope where it is none."""
    named = entry.operation.scope
    return named if named != NO_ID and projection.find(Center, named) is not None else REFERENCE


def _has_all(projection: Projection, scope: Id, read: set[Id]) -> bool:
    """Tell whether those who have a scope have every record that the fold read."""
    beyond = read - {scope}
    if not beyond:
        return True
    if scope == REFERENCE:
        return False
    center = projection.find(Center, scope)
    owner = center.officer_id if center is not None else scope
    user = projection.find(User, owner)
    if user is not None and user.role is not Role.OFFICER:
        return center is None or not projection.is_granted(scope)
    if center is not None and projection.is_granted(scope):
        return False
    return all(other == owner or _belongs_to(projection, other, owner) for other in beyond)


def _belongs_to(projection: Projection, scope: Id, owner: Id) -> bool:
    center = projection.find(Center, scope)
    if center is None or center.officer_id != owner:
        return False
    return not projection.is_granted(scope)  # handed over to him: his laptop may not have taken it in yet


def _bundle(projection: Projection, scope: Id) -> bytes:
    """Return the records of a scope that were changed or came into it, as they are now, and what left it."""
    here = sorted(key for key in projection.moved if projection.homes[key] == scope)
    records = [projection.find(RECORD_CLASSES[kind], found) for kind, found in here]
    rows = [(item.KIND.value, encode_record(item)) for item in records if item is not None]
    rows += [
        (GONE + kind.value, found)
        for (kind, found), before in sorted(projection.moved.items())
        if before == scope != projection.homes[kind, found]
    ]
    return pack(rows)
