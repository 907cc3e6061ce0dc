"""Parts of the Sync page."""
