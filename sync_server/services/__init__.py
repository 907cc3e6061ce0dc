"""What the server does for a laptop or a person, each inside one transaction."""
