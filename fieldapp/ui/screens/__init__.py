"""One module per page an officer or supervisor opens."""
