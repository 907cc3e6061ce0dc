"""Handing centers over and granting access, as the office does it on the command line; all of it stands in the log."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.center.assignment import CenterAssigned, ScopeGranted, ScopeRevoked
from fieldapp.domain.center.group import Center
from fieldapp.domain.disposition import Code
from fieldapp.domain.ids import Id
from fieldapp.domain.operation import Intent
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.domain.scope import WHOLE
from fieldapp.domain.staff import BRANCH
from sync_server.services.ground import Ground, Refusal
from sync_server.services.log import office
from sync_server.services.seats.directory import BranchView, find_user
from sync_server.store.projection import all_records


@dataclass(frozen=True)
class Access:
    """What a user may see besides his own centers. center: name or code, '' for the whole branch."""

    user: str
    center: str = ""
    end: bool = False


def centers(ground: Ground, branch_id: int) -> list[Center]:
    """Return the centers of a branch by name."""
    with ground.database.reading() as connection:
        found = [item for item in all_records(connection, branch_id, (Kind.CENTER,)) if isinstance(item, Center)]
    return sorted(found, key=lambda center: center.name)


def find_center(ground: Ground, branch_id: int, wanted: str) -> Center | Refusal:
    """Return the center with that name, code or id."""
    known = centers(ground, branch_id)
    hits = [center for center in known if wanted in (center.name, center.code, center.id.hex())]
    if len(hits) == 1:
        return hits[0]
    there = ", ".join(center.name for center in known) or "none yet"
    return Refusal(f"{wanted!r} names no single center of this branch; nothing was done. There are: {there}.")


def change_access(ground: Ground, where: BranchView, access: Access) -> str | Refusal:
    """Grant a center or the whole branch to a user, or end that; return what was done in a sentence."""
    user = find_user(ground, where.branch_id, access.user)
    if isinstance(user, Refusal):
        return user
    center = find_center(ground, where.branch_id, access.center) if access.center else None
    if isinstance(center, Refusal):
        return center
    scope = center.id if center is not None else WHOLE
    body = ScopeRevoked(scope, "by IT") if access.end else ScopeGranted(scope, "by IT")
    verdict = _write(ground, where.branch_id, body, user.id)
    if isinstance(verdict, Refusal):
        return verdict
    what = f"center {center.name}" if center is not None else "the whole branch"
    if access.end:
        return f"{user.name} has no longer {what}. The laptop deletes those records when it next exchanges."
    return f"{user.name} has {what} from the laptop's next exchange on."


def assign(ground: Ground, where: BranchView, wanted: str, to: str) -> str | Refusal:
    """Hand a center over to another officer; return what was done in a sentence."""
    center = find_center(ground, where.branch_id, wanted)
    if isinstance(center, Refusal):
        return center
    user = find_user(ground, where.branch_id, to)
    if isinstance(user, Refusal):
        return user
    verdict = _write(ground, where.branch_id, CenterAssigned(center.officer_id, user.id, "by IT"), center.id)
    if isinstance(verdict, Refusal):
        return verdict
    return (
        f"Center {center.name} belongs to {user.name} now. What the officer before recorded earlier still counts; "
        "what is recorded from today on waits for a decision."
    )


def _write(ground: Ground, branch_id: int, body: object, entity: Id) -> Refusal | None:
    intent = Intent(body, entity=entity, scope=BRANCH, business_day=ground.now_ms() // 86_400_000)
    with ground.database.writing() as connection:
        (verdict,) = office.write(ground, connection, branch_id, [intent])
    if verdict.code is Code.APPLIED:
        return None
    if verdict.reason is Reason.NOTHING_CHANGED:
        return Refusal("That is so already. Nothing was changed.")
    return Refusal(f"The log has it, but it had no effect ({verdict.reason.name.lower()}). Look at it again.")
