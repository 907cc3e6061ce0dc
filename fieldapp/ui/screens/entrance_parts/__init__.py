"""Parts of the first windows: unlocking, and setting a laptop up."""
