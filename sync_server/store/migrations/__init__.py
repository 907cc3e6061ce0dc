"""The alembic steps that bring an older server database to the present schema."""
