"""The laptop's encrypted SQLite: the operation log, its projections and the unit of work."""
