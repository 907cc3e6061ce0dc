"""Pictures of every screen over the books of the demonstration."""
