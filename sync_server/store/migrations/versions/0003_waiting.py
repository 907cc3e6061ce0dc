"""An index of the few places of the log that are not interpreted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None
_NAME = "ix_operation_branch_id_reason"


def upgrade() -> None:
    """Make the index."""
    few = sa.text("code = 6")
    op.create_index(_NAME, "operation", ["branch_id", "reason"], postgresql_where=few, sqlite_where=few)


def downgrade() -> None:
    """Drop the index; only a test does this."""
    op.drop_index(_NAME, "operation")
