"""Real processes killed, cut and starved for minutes at a time."""
