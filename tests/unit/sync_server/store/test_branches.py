"""Branch heads: added once, moved under the lock."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from sync_server.services.ground import Ground
from sync_server.store import branches
from sync_server.store.branches import BranchHead

HEAD = BranchHead(7, 1, 0, 0, NO_ID, b"sealed", 5)


def test_a_branch_is_found_and_moved(ground: Ground) -> None:
    with ground.database.writing() as connection:
        assert branches.lock_branch(connection, 7) is None
        branches.add_branch(connection, HEAD)
        branches.add_branch(connection, BranchHead(3, 1, 0, 0, NO_ID, b"", 9))
        assert branches.lock_branch(connection, 7) == HEAD
        branches.advance_branch(connection, 7, 12, 2)
    with ground.database.reading() as connection:
        moved = branches.branch(connection, 7)
        assert moved is not None
        assert (moved.head, moved.segment_count, moved.office_secret) == (12, 2, b"sealed")
        assert [head.branch_id for head in branches.all_branches(connection)] == [7, 3]
        assert branches.branch(connection, 8) is None
