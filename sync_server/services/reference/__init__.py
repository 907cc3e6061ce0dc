"""Products, policy and calendars that the office publishes from plain files."""
