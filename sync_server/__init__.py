"""The office server: receives laptops' operations, gives them positions and serves the branch log."""
