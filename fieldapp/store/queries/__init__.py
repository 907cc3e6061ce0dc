"""Reading queries that need more than a record's index columns."""
