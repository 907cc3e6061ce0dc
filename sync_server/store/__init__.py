"""The server's database, SQLite or PostgreSQL: the branch logs and their projections."""
