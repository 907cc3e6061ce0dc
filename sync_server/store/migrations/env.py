"""What alembic runs for each upgrade: the steps of versions/, on the connection that migrate() hands over."""

from __future__ import annotations

from alembic import context

from sync_server.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
    transaction_per_migration=False,
)
context.run_migrations()
