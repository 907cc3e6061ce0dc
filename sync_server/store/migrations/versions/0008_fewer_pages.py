"""A push touches fewer pages: records have no index by their borrower any more, and a shorter one by their scope."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None
_FORMER = {
    "ix_record_branch_id_borrower_kind": ["branch_id", "borrower", "kind"],
    "ix_record_branch_id_scope_kind": ["branch_id", "scope", "kind"],
}
_OF_STAFF = "ix_record_of_staff"
_BY_SCOPE = "ix_record_branch_id_scope"


def upgrade() -> None:
    """Put the two indexes that are left in the place of those two; no row changes."""
    condition = sa.text("kind IN (4, 30)")
    op.create_index(
        _OF_STAFF, "record", ["branch_id", "kind", "borrower"], sqlite_where=condition, postgresql_where=condition
    )
    op.create_index(_BY_SCOPE, "record", ["branch_id", "scope"])
    for name in _FORMER:
        op.drop_index(name, "record")


def downgrade() -> None:
    """Undo it; only a test does this."""
    op.drop_index(_BY_SCOPE, "record")
    op.drop_index(_OF_STAFF, "record")
    for name, columns in _FORMER.items():
        op.create_index(name, "record", columns)
